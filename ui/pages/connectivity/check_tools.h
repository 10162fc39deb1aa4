// SPDX-License-Identifier: Apache-2.0
// Above the tree: run, cancel, how far; what a run may do beyond looking; which run is shown and compared.
#pragma once

#include "ui/pages/connectivity/check_nodes.h"
#include "ui/theme/theme.h"
#include "workspace/check.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;

namespace gatehouse::ui {

class ElidedLabel;
class FlowLayout;
class TintedLabel;

class CheckTools : public QWidget {
    Q_OBJECT
public:
    explicit CheckTools(QWidget* parent);

    /// The first is the button's own, all are in its menu.
    void setRunActions(const QList<QAction*>& actions);
    void setCancelAction(QAction* action);
    void setReportActions(const QList<QAction*>& actions);
    /// Beside what a run may do: as whom. The button follows the action's text.
    void setAsUserAction(QAction* action);
    /// Further buttons beside the outcome.
    void addAction(QAction* action);

    [[nodiscard]] domain::Consents consents() const;
    void setConsents(const domain::Consents& consents);

    /// What came of the run that is shown, or how far it is: "12 of 61, 3 s".
    void setOutcome(const QString& icon, theme::Role role, const QString& text, const QString& more);

    /// Newest first. Keeps what is chosen while it is there.
    void setRuns(const QList<workspace::CheckRunSummary>& runs, const QDateTime& now);
    [[nodiscard]] QString shownRun() const;    ///< empty: the newest, also while it goes on
    [[nodiscard]] QString comparedRun() const; ///< empty: none
    void showNewest();
    [[nodiscard]] ShowChecks show() const;
    void showEverything();

Q_SIGNALS:
    /// *Run* or *Cancel* had the focus, and can not be pressed any more.
    void focusLeft();
    void runChosen();
    void comparisonChosen();
    void showChosen();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QToolButton* menuButton(const QString& text, const char* icon);
    QCheckBox* addConsent(const QString& text, const QString& what);
    QComboBox* addBox(FlowLayout* line, const QString& label);
    static void fill(
        QComboBox* box, const QString& first, const QList<workspace::CheckRunSummary>& runs, const QDateTime& now);

    QToolButton* m_run;
    QToolButton* m_cancel;
    QToolButton* m_report;
    FlowLayout* m_leave;
    FlowLayout* m_buttons;
    TintedLabel* m_outcomeIcon;
    TintedLabel* m_outcome;
    ElidedLabel* m_more;
    QCheckBox* m_modelCalls;
    QCheckBox* m_tokens;
    QCheckBox* m_keys;
    QComboBox* m_shown;
    QComboBox* m_compared;
    QComboBox* m_show;
};

} // namespace gatehouse::ui
