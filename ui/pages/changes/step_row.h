// SPDX-License-Identifier: Apache-2.0
// One numbered line of the plan, with what it changes below it; a list item to screen readers.
#pragma once

#include "ui/pages/changes/step_line.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace gatehouse::ui {

class TintedLabel;

class StepRow : public QFrame {
    Q_OBJECT
public:
    enum class Editing { None, Ticks, Everything }; ///< ticks of steps done by hand; buttons to discard as well
    StepRow(const StepLine& step, Editing editing, QWidget* parent);

    [[nodiscard]] int id() const { return m_step.id; }
    [[nodiscard]] const StepLine& step() const { return m_step; }
    [[nodiscard]] bool isTicked() const;
    void setTicked(bool ticked);
    /// From here on the row tells how it fares.
    void setProgress(domain::StepState state, const QString& serverWords);
    void setResult(const workspace::StepReport& report);

    /// "3. Create model Mixtral on vLLM, waiting"
    [[nodiscard]] QString spokenName() const;
    /// Kind, changes, warnings, result.
    [[nodiscard]] QString spokenDescription() const;

Q_SIGNALS:
    void discardRequested(const QList<gatehouse::domain::Path>& paths);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(QVBoxLayout* column, bool discardable);
    void addChange(QVBoxLayout* column, const StepLine::ChangeLine& change, bool discardable);
    void addByHand(QVBoxLayout* column, bool tickable);
    void addText(QVBoxLayout* column, const QString& text, theme::Role role, const QString& icon = {});
    [[nodiscard]] int indent() const;

    StepLine m_step;
    QCheckBox* m_tick = nullptr;
    TintedLabel* m_stateIcon;
    TintedLabel* m_state;
    TintedLabel* m_result;
    TintedLabel* m_server;
};

} // namespace gatehouse::ui
