// SPDX-License-Identifier: Apache-2.0
// One row of the matrix: tick, title, release badge, drop-down, copy button, where its requests go, findings below.
#pragma once

#include "ui/pages/features/row_state.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace gatehouse::ui {

class Chooser;
class ChooserPopup;
class ElidedLabel;
class FindingLabel;
class TintedLabel;

class FeatureRow : public QWidget {
    Q_OBJECT
public:
    FeatureRow(const domain::EffectiveFeature& row, ChooserPopup* popup, QWidget* parent);

    [[nodiscard]] const QString& feature() const { return m_feature; }
    void setState(const FeatureState& state);
    [[nodiscard]] const FeatureState& state() const { return m_state; }
    [[nodiscard]] Chooser* chooser() const { return m_chooser; }
    /// So that the columns of all rows stand below each other.
    void setWidths(int title, int badge);
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] bool isSelected() const;
    void setSelected(bool selected);

Q_SIGNALS:
    void chosen(const QString& id);
    void copyRequested();
    void addModelRequested();
    void selectionChanged();
    void fixRequested(const gatehouse::domain::Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_feature;
    FeatureState m_state;
    QCheckBox* m_select;
    QLabel* m_title;
    TintedLabel* m_badge;
    Chooser* m_chooser;
    QToolButton* m_copy;
    TintedLabel* m_mark;
    ElidedLabel* m_destination;
    TintedLabel* m_reason;
    FindingLabel* m_findings;
};

} // namespace gatehouse::ui
