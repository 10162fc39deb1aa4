// SPDX-License-Identifier: Apache-2.0
// One labelled field of a form: margin bar when the draft changes it, label, control, unit, reset, help, reason,
// findings.
#pragma once

#include "domain/finding.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gatehouse::ui {

class FindingLabel;
class TintedLabel;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// `label` is GitLab's; the control gets it as accessible name. A check box or a group box shows its own label:
    /// pass Labelled::ByItself.
    enum class Labelled { Above, ByItself };
    FieldRow(const QString& label, QWidget* control, Labelled labelled = Labelled::Above, QWidget* parent = nullptr);

    void setUnit(const QString& text);  ///< after the control: "seconds"
    void setHelp(const QString& text);  ///< muted line below
    void setState(const QString& text); ///< "Not visible with this token", "Not managed"; empty: none
    /// Disables the control and says why; an empty reason enables it.
    void setDisabledBecause(const QString& reason);
    void setWarning(const QString& text); ///< what this change also does; empty: nothing
    void setFindings(const QList<domain::Finding>& findings);
    /// The margin bar; `before` is its tooltip and part of the description ("Before: 60"). Shows *Reset*.
    void setChanged(bool changed, const QString& before = {});
    void setResettable(bool resettable); ///< false: no *Reset* button here (default true)
    /// A widget beside the control (a button of the field).
    void addBeside(QWidget* widget);

    [[nodiscard]] QWidget* control() const { return m_control; }

Q_SIGNALS:
    void resetRequested();
    void fixRequested(const gatehouse::domain::Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_name;
    QWidget* m_control;
    QHBoxLayout* m_line;
    QLabel* m_label = nullptr;
    QLabel* m_unit;
    TintedLabel* m_help;
    TintedLabel* m_state;
    TintedLabel* m_reason;
    TintedLabel* m_warning;
    QToolButton* m_reset;
    FindingLabel* m_findings;
    QString m_before;
    bool m_changed = false;
    bool m_resettable = true;
};

} // namespace gatehouse::ui
