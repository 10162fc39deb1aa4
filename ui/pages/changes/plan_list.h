// SPDX-License-Identifier: Apache-2.0
// The steps of a plan below each other, as a list that keyboard and screen reader can walk.
#pragma once

#include "ui/pages/changes/step_row.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class PlanList : public QWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget* parent);

    /// Rows are built anew only when something differs; ticks of steps that stay are kept.
    void setSteps(const QList<StepLine>& steps, StepRow::Editing editing);
    void setProgress(int id, domain::StepState state, const QString& serverWords);
    void setResults(const QList<workspace::StepReport>& reports);
    [[nodiscard]] QList<int> ticked() const;
    [[nodiscard]] const QList<StepRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void discardRequested(const QList<gatehouse::domain::Path>& paths);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(int upTo);

    static constexpr int page = 200; ///< a longer plan is built as it is asked for
    QList<StepLine> m_steps;
    StepRow::Editing m_editing = StepRow::Editing::None;
    QList<StepRow*> m_rows;
    QHash<int, std::pair<domain::StepState, QString>> m_progress;
    QHash<int, workspace::StepReport> m_results;
    QVBoxLayout* m_layout;
    QPushButton* m_more;
};

/// Makes plans lists, and steps list items, to screen readers. May be called again.
void installPlanInterfaces();

} // namespace gatehouse::ui
