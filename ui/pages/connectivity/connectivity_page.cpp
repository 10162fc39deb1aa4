// SPDX-License-Identifier: Apache-2.0
// What is shown of a run: tree, details, outcome. Starting runs and saving reports stands in a file of its own.
#include "ui/pages/connectivity/connectivity_page.h"

#include "ui/pages/connectivity/check_details.h"
#include "ui/pages/connectivity/check_tools.h"
#include "ui/pages/connectivity/check_tree.h"
#include "ui/pages/connectivity/check_view.h"
#include "ui/pages/entries.h"
#include "ui/pages/models/model_rows.h"
#include "ui/shell/check_runs.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/check_words.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace gatehouse::ui {

using namespace domain;

ConnectivityPage::ConnectivityPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_tools(new CheckTools(this)), m_tree(new CheckTree(this)),
      m_stack(new QStackedWidget(this))
{
    setTitle(tr("Connectivity"));
    setDescription(tr(
        "Which link between you, GitLab, the AI gateway and the models is broken, how that is known, and what to do."));
    addActions();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(m_tools);
    m_stack->addWidget(buildRuns());
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_stack, 1);
    setContent(content);

    connect(&context.runs, &CheckRuns::changed, this, [this](const QUuid& id) {
        if (instance() && instance()->instance().id == id && isVisible())
            showRun();
    });
    connect(&context.runs, &CheckRuns::ended, this, [this](const QUuid& id) {
        if (instance() && instance()->instance().id == id)
            endedHere();
    });
    connect(m_tools, &CheckTools::runChosen, this, [this] { fetch(m_tools->shownRun(), m_stored); });
    connect(m_tools, &CheckTools::comparisonChosen, this, [this] { fetch(m_tools->comparedRun(), m_compared); });
    connect(m_tools, &CheckTools::showChosen, this, &ConnectivityPage::showRun);
    connect(m_view, &CheckView::currentKeyChanged, this, [this] {
        m_picked = m_picked || m_view->hasFocus();
        showDetails();
        updateActions();
    });
    connect(m_view, &CheckView::opened, this, &ConnectivityPage::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ConnectivityPage::showMenu);
    connect(m_details, &CheckDetails::jumpRequested, this, &ConnectivityPage::jump);
    connect(m_details, &CheckDetails::helpWanted, this, &Page::helpWanted);
    m_clock.setInterval(std::chrono::milliseconds(500));
    connect(&m_clock, &QTimer::timeout, this, &ConnectivityPage::showProgress);
}

QWidget* ConnectivityPage::buildRuns()
{
    m_view = new CheckView(m_tree, this);
    nameIt(m_view, tr("Checks"));
    m_details = new CheckDetails(context().workspace.checkCatalogue(), this);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(theme::grid);
    sides->addWidget(m_view);
    sides->addWidget(m_details);
    sides->setStretchFactor(0, 5);
    sides->setStretchFactor(1, 3);
    sides->setSizes({620, 380});
    return sides;
}

QWidget* ConnectivityPage::buildEmpty()
{
    auto* content = new QWidget(this);
    auto* title = new QLabel(tr("Nothing was checked yet."), content);
    title->setFont(theme::headingFont(font()));
    auto* text = TintedLabel::wrapping(theme::Role::MutedText, content);
    text->setTextOrHide(
        tr("A run walks the chain from this computer to GitLab, from there to the AI gateway, to the models and to the "
           "Agent Platform service. It only looks: it changes nothing, calls no model and sends no key unless you tick "
           "that above. "
           "What is red comes with its cause, the evidence and what to do; each run is kept and can be compared with "
           "the next."));
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* button = new QPushButton(tr("Run the first check"), content);
    button->setIcon(theme::icon(QStringLiteral("run")));
    nameIt(button, button->text());
    connect(button, &QPushButton::clicked, m_run, &QAction::trigger);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch(2);
    return content;
}

void ConnectivityPage::opened()
{
    m_stored.reset();
    m_compared.reset();
    m_wanted.clear();
    m_first = true;
    m_tools->setConsents({}); // leave is given for an instance, not for the next one too
    m_asUser = {};
    m_tools->setRuns({}, {});
    m_tools->showEverything();
    m_tree->setNodes({});
    m_view->setComparing(false);
}

void ConnectivityPage::refresh()
{
    if (!instance())
        return;
    context().runs.of(*instance());
    showRun();
}

void ConnectivityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showRun(); // runs go on while other pages are shown
}

std::optional<CheckRun> ConnectivityPage::shown() const
{
    return m_stored ? m_stored : context().runs.newest(instance()->instance().id);
}

CheckWords ConnectivityPage::words() const
{
    return {context().workspace.checkCatalogue(),
        [this](const QString& feature) { return featureTitle(feature, *instance()); }, m_differences, m_tools->show()};
}

void ConnectivityPage::fetch(const QString& id, std::optional<CheckRun>& into)
{
    into.reset();
    m_first = &into == &m_stored;
    if (id.isEmpty())
        return showRun();
    context()
        .workspace.checkRun(instance()->instance().id, id)
        .onAnswer(this, [this, &into, id](base::Result<CheckRun>& run) {
            if (id != (&into == &m_stored ? m_tools->shownRun() : m_tools->comparedRun()))
                return; // chosen anew meanwhile
            banners().remove(QStringLiteral("fetch"));
            if (run)
                into = *run;
            else
                banners().show(QStringLiteral("fetch"), run.error());
            showRun();
        });
}

void ConnectivityPage::showRun()
{
    if (!instance())
        return;
    const QUuid id = instance()->instance().id;
    const CheckRuns::State& state = context().runs.known(id);
    const std::optional<CheckRun> run = shown();
    m_tools->setRuns(state.history, QDateTime::currentDateTimeUtc());
    m_stack->setCurrentIndex(run || state.running ? 0 : 1);
    m_differences.clear();
    if (run && m_compared && m_compared->id != run->id)
        for (const CheckDifference& each : compare(*m_compared, *run))
            m_differences.insert(each.id.text(), each);
    m_view->setComparing(m_compared.has_value());
    const bool goesOn = state.running && !m_stored;
    m_view->setFoldsPassed(!goesOn && m_first);
    // A run that has just begun leaves the old rows until its own are there: nothing jumps.
    if (run && !(goesOn && run->results.isEmpty())) {
        m_tree->setNodes(checkNodes(run->results, words()));
        if (m_first && !goesOn && m_tree->rowCount() > 0) {
            m_view->unfoldAnew();
            m_first = false;
            m_selectWorst = true;
        }
    } else if (!run) {
        m_tree->setNodes({});
    }
    if (m_wanted.isEmpty() && m_selectWorst && !goesOn && run)
        selectWorst(*run);
    m_selectWorst = m_selectWorst && goesOn;
    if (!m_wanted.isEmpty() && m_view->setCurrentKey(m_wanted))
        m_wanted.clear();
    if (state.failure)
        banners().show(QStringLiteral("run"), *state.failure);
    else
        banners().remove(QStringLiteral("run"));
    showOutcome(run);
    showDetails();
    updateActions();
}

void ConnectivityPage::showProgress()
{
    const QUuid id = instance() ? instance()->instance().id : QUuid();
    const CheckRuns::State& state = context().runs.known(id);
    if (!state.running || m_stored)
        return m_clock.stop();
    if (!m_clock.isActive())
        m_clock.start();
    const CheckMark mark = markOf(CheckState::Running);
    const QString far = tr("%1 of %2, %3 s").arg(state.done).arg(state.total).arg(context().runs.elapsed(id) / 1000);
    m_tools->setOutcome(mark.icon, mark.role, far, countsOf(state.live).text());
}

void ConnectivityPage::showOutcome(const std::optional<CheckRun>& run)
{
    if (!m_stored && context().runs.known(instance()->instance().id).running)
        return showProgress();
    m_clock.stop();
    if (!run)
        return m_tools->setOutcome({}, theme::Role::MutedText, {}, {});
    const CheckCounts counts = countsOf(run->results);
    const CheckMark mark = markOf(run->verdict);
    QStringList more{counts.text(), relativeTime(run->started, QDateTime::currentDateTimeUtc())};
    if (!run->gitlab.isNull())
        more << QStringLiteral("GitLab %1").arg(run->gitlab.text());
    if (!run->asUser.isEmpty())
        more << tr("rights of %1").arg(run->asUser);
    m_tools->setOutcome(mark.icon, mark.role, mark.word, more.join(QStringLiteral(" · ")));
}

void ConnectivityPage::showDetails()
{
    const CheckNode* node = m_tree->node(m_view->currentIndex());
    if (!node || !instance())
        return m_details->clear(tr("Select a check to see what was asked, what came back, and what to do about it."));
    const std::optional<CheckRun> run = shown();
    CheckDetail detail{*node, instance()->instance(), run ? run->gitlab : Version(), std::nullopt, {}};
    const CheckWords named = words();
    if (node->kind == CheckNode::Kind::Check) {
        if (node->result.explainedBy)
            detail.leads.append({longTitleOf(*node->result.explainedBy, named), node->result.explainedBy->text()});
        if (const CheckResult* before = m_compared ? m_compared->result(node->result.id) : nullptr)
            detail.earlier = *before;
    } else {
        QStringList seen;
        for (const CheckId& id : m_tree->checksBelow(m_view->currentIndex())) {
            const CheckNode* check = m_tree->node(m_tree->indexOf(id.text()));
            const CheckId& root = check->result.explainedBy ? *check->result.explainedBy : id;
            if (isProblem(check->state) && !seen.contains(root.text())) {
                seen << root.text();
                detail.leads.append({longTitleOf(root, named), root.text()});
            }
        }
    }
    m_details->show(detail);
}

void ConnectivityPage::open(const QModelIndex& index)
{
    if (const CheckNode* node = m_tree->node(index); node && node->result.explainedBy)
        jump(node->result.explainedBy->text());
    else
        m_details->setFocus();
}

void ConnectivityPage::jump(const QString& key)
{
    if (m_view->setCurrentKey(key))
        return m_view->setFocus(Qt::OtherFocusReason);
    m_wanted = key; // the filter hides it
    m_tools->showEverything();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ConnectivityPage::endedHere()
{
    const bool whole = context().runs.known(instance()->instance().id).options.scope.isEverything();
    m_selectWorst = !m_picked && (whole || !m_view->currentIndex().isValid());
    if (!isVisible() || m_stored)
        return;
    showRun();
    if (const std::optional<CheckRun> run = shown())
        announce(m_view,
            tr("The check has ended: %1, %2").arg(workspace::wordOf(run->verdict), countsOf(run->results).text()));
}

void ConnectivityPage::selectWorst(const CheckRun& run)
{
    for (const CheckState wanted : {CheckState::Failed, CheckState::Warning})
        for (const CheckResult& r : run.results)
            if (r.state == wanted && m_view->setCurrentKey(r.id.text()))
                return;
}

PageEntry connectivityPage()
{
    PageEntry entry{QStringLiteral("connectivity"), QStringLiteral("page.connectivity"), QStringLiteral("connectivity"),
        {}, [](const PageContext& context, QWidget* parent) -> Page* { return new ConnectivityPage(context, parent); },
        {}};
    entry.checked = [](const LatestChecks& checks) {
        const int failed = countsOf(checks.results).failed;
        return failed == 0 ? Badge{}
                           : Badge{QStringLiteral("×%1").arg(failed),
                                 failed == 1 ? ConnectivityPage::tr("1 check failed")
                                             : ConnectivityPage::tr("%1 checks failed").arg(failed)};
    };
    return entry;
}

} // namespace gatehouse::ui
