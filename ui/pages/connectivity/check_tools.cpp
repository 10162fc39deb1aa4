// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/check_tools.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/check_words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace gatehouse::ui {

namespace {

QString runText(const workspace::CheckRunSummary& run, const QDateTime& now)
{
    const QString when = run.started.toLocalTime().date() == now.toLocalTime().date()
                             ? QLocale().toString(run.started.toLocalTime().time(), QLocale::ShortFormat)
                             : QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    const QString text = QStringLiteral("%1, %2").arg(when, workspace::wordOf(run.verdict));
    return run.scope.isEmpty() ? text : CheckTools::tr("%1 (a part)").arg(text);
}

/// What wraps only as a whole, such as a control and its label.
QWidget* together(std::initializer_list<QWidget*> widgets, int spacing, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing);
    for (QWidget* each : widgets)
        line->addWidget(each);
    return group;
}

} // namespace

CheckTools::CheckTools(QWidget* parent)
    : QWidget(parent), m_run(menuButton(tr("Run"), "run")), m_cancel(new QToolButton(this)),
      m_report(menuButton(tr("Save report"), "report")), m_leave(new FlowLayout), m_buttons(new FlowLayout),
      m_outcomeIcon(new TintedLabel(theme::Role::MutedText, this)),
      m_outcome(new TintedLabel(theme::Role::MutedText, this)), m_more(new ElidedLabel({}, this))
{
    m_run->setPopupMode(QToolButton::MenuButtonPopup);
    m_report->setPopupMode(QToolButton::InstantPopup);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_leave->setSpacing(theme::grid * 3 / 2);
    m_leave->addWidget(m_run);
    m_leave->addWidget(m_cancel);
    auto* also = new TintedLabel(theme::Role::MutedText, this);
    also->setText(tr("It may also:"));
    m_modelCalls = addConsent(tr("Call models"),
        tr("Sends short prompts, through GitLab, through the gateway and from here. They cost a little where models "
           "are paid for."));
    m_leave->addWidget(together({also, m_modelCalls}, m_leave->spacing(), this));
    m_tokens = addConsent(tr("Create a token on GitLab"),
        tr("Asks GitLab for a token of the Agent Platform service, as an editor would. It stays valid for a while."));
    m_leave->addWidget(m_tokens);
    m_keys = addConsent(tr("Send keys from this computer"),
        tr("Sends the API keys that Gatehouse knows to the model servers they are for, also where they were not sent "
           "before."));
    m_leave->addWidget(m_keys);

    m_buttons->addWidget(together({m_outcomeIcon, m_outcome, m_more}, theme::grid, this));
    m_more->setRole(theme::Role::MutedText);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto* what = new FlowLayout;
    what->setSpacing(theme::grid * 2);
    m_shown = addBox(what, tr("Run shown"));
    m_compared = addBox(what, tr("Compare with"));
    m_show = addBox(what, tr("Show"));
    m_show->addItems({tr("All"), tr("Problems"), tr("Changed"), tr("Not tested")});
    setRuns({}, {});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(m_leave);
    column->addLayout(m_buttons);
    column->addLayout(what);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CheckTools::runChosen);
    connect(m_compared, &QComboBox::currentIndexChanged, this, &CheckTools::comparisonChosen);
    connect(m_show, &QComboBox::currentIndexChanged, this, &CheckTools::showChosen);
}

QToolButton* CheckTools::menuButton(const QString& text, const char* icon)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setIcon(theme::icon(QLatin1String(icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    nameIt(button, text);
    return button;
}

QCheckBox* CheckTools::addConsent(const QString& text, const QString& what)
{
    auto* box = new QCheckBox(text, this);
    nameIt(box, text, what);
    box->setToolTip(what);
    return box;
}

QComboBox* CheckTools::addBox(FlowLayout* line, const QString& text)
{
    auto* label = new QLabel(text, this);
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    labels(label, box);
    line->addWidget(together({label, box}, theme::grid, this));
    return box;
}

void CheckTools::setRunActions(const QList<QAction*>& actions)
{
    QAction* first = actions.constFirst();
    connect(m_run, &QToolButton::clicked, first, &QAction::trigger);
    connect(first, &QAction::changed, m_run, [this, first] { m_run->setEnabled(first->isEnabled()); });
    m_run->menu()->addActions(actions);
}

// Qt hands the focus of a button that is disabled to what stands next: here to the boxes of leave, where a space gives
// it.
bool CheckTools::focusNextPrevChild(bool next)
{
    const QWidget* at = window()->focusWidget();
    if ((at != m_run && at != m_cancel) || at->isEnabled())
        return QWidget::focusNextPrevChild(next);
    Q_EMIT focusLeft();
    return true;
}

void CheckTools::setCancelAction(QAction* action)
{
    m_cancel->setDefaultAction(action);
    nameIt(m_cancel, plainLabel(action->text()));
}

void CheckTools::setAsUserAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto follow = [button, action] { nameIt(button, plainLabel(action->text())); };
    connect(action, &QAction::changed, button, follow);
    follow();
    m_leave->addWidget(button);
}

void CheckTools::setReportActions(const QList<QAction*>& actions)
{
    m_report->menu()->addActions(actions);
    m_buttons->addWidget(m_report);
    const auto follow = [this, first = actions.constFirst()] { m_report->setEnabled(first->isEnabled()); };
    connect(actions.constFirst(), &QAction::changed, this, follow);
    follow();
}

void CheckTools::addAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    nameIt(button, plainLabel(action->text()));
    m_buttons->addWidget(button);
}

domain::Consents CheckTools::consents() const
{
    return {m_tokens->isChecked(), m_modelCalls->isChecked(), m_keys->isChecked()};
}

void CheckTools::setConsents(const domain::Consents& consents)
{
    m_tokens->setChecked(consents.tokens);
    m_modelCalls->setChecked(consents.modelCalls);
    m_keys->setChecked(consents.keys);
}

void CheckTools::setOutcome(const QString& icon, theme::Role role, const QString& text, const QString& more)
{
    m_outcomeIcon->setRole(role);
    m_outcomeIcon->setIcon(icon);
    m_outcome->setRole(role);
    m_outcome->setText(text);
    m_more->setText(more);
}

void CheckTools::fill(
    QComboBox* box, const QString& first, const QList<workspace::CheckRunSummary>& runs, const QDateTime& now)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(first, QString());
    for (const workspace::CheckRunSummary& run : runs) {
        box->addItem(runText(run, now), run.id);
        box->setItemData(box->count() - 1,
            run.scope.isEmpty() ? exactTime(run.started)
                                : QStringLiteral("%1\n%2").arg(exactTime(run.started), run.scope),
            Qt::ToolTipRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setEnabled(!runs.isEmpty());
}

void CheckTools::setRuns(const QList<workspace::CheckRunSummary>& runs, const QDateTime& now)
{
    fill(m_shown, tr("Newest"), runs, now);
    fill(m_compared, tr("No other"), runs, now);
}

QString CheckTools::shownRun() const
{
    return m_shown->currentData().toString();
}

QString CheckTools::comparedRun() const
{
    return m_compared->currentData().toString();
}

void CheckTools::showNewest()
{
    m_shown->setCurrentIndex(0);
}

ShowChecks CheckTools::show() const
{
    return ShowChecks(m_show->currentIndex());
}

void CheckTools::showEverything()
{
    m_show->setCurrentIndex(0);
}

} // namespace gatehouse::ui
