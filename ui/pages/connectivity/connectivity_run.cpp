// SPDX-License-Identifier: Apache-2.0
// Starting runs of everything or of a part, stopping them, and saving what came of them.
#include "base/file.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/connectivity/as_user_dialog.h"
#include "ui/pages/connectivity/check_details.h"
#include "ui/pages/connectivity/check_tools.h"
#include "ui/pages/connectivity/check_tree.h"
#include "ui/pages/connectivity/check_view.h"
#include "ui/pages/connectivity/connectivity_page.h"
#include "ui/pages/connectivity/explain_dialog.h"
#include "ui/pages/connectivity/host_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/check_runs.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace gatehouse::ui {

using namespace domain;
using workspace::ReportFormat;

namespace {

struct Format {
    ReportFormat format;
    const char* id;
    QString text;
    QString suffix;
    QString filter;
};

QList<Format> formats()
{
    return {{ReportFormat::Html, "check.report.html", ConnectivityPage::tr("As &HTML…"), QStringLiteral("html"),
                ConnectivityPage::tr("Web page (*.html)")},
        {ReportFormat::Pdf, "check.report.pdf", ConnectivityPage::tr("As &PDF…"), QStringLiteral("pdf"),
            ConnectivityPage::tr("PDF (*.pdf)")},
        {ReportFormat::Json, "check.report.json", ConnectivityPage::tr("As &JSON…"), QStringLiteral("json"),
            ConnectivityPage::tr("JSON (*.json)")},
        {ReportFormat::Junit, "check.report.junit", ConnectivityPage::tr("As JUnit &XML…"), QStringLiteral("xml"),
            ConnectivityPage::tr("JUnit XML (*.xml)")}};
}

QString fileName(const QString& instance, const CheckRun& run, const QString& suffix)
{
    QString name = QStringLiteral("%1 %2.%3")
                       .arg(instance, run.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm")), suffix);
    static const QString unsafe = QStringLiteral("/\\:*?\"<>|");
    for (QChar& c : name)
        if (unsafe.contains(c) || c.isSpace())
            c = QLatin1Char('-');
    return name;
}

} // namespace

QAction* ConnectivityPage::addAction(const char* id, const QString& text, const char* icon, std::function<void()> run)
{
    QAction* action = context().actions.add({id, text, {}, icon}, this, std::move(run));
    if (*icon != '\0')
        action->setIcon(theme::icon(QLatin1String(icon)));
    return action;
}

void ConnectivityPage::addActions()
{
    m_run = context().actions.find(action::check);
    if (!m_run)
        m_run = addAction(action::check, tr("Chec&k"), "run", [this] { run({}); });
    auto* everything = new QAction(tr("&Everything"), this);
    connect(everything, &QAction::triggered, m_run, &QAction::trigger);
    connect(m_run, &QAction::changed, everything, [this, everything] { everything->setEnabled(m_run->isEnabled()); });
    m_runPart = addAction("check.part", tr("This &part of the chain"), "", [this] { runPart(); });
    m_runSubject = addAction("check.subject", tr("This &model or feature"), "", [this] { runSubject(); });
    m_runFailed = addAction("check.failed", tr("What &failed, again"), "", [this] { runFailed(); });
    m_draft = addAction("check.draft", tr("Use the &draft, not what GitLab has"), "", [] {});
    m_draft->setCheckable(true);
    m_cancel =
        addAction("check.cancel", tr("&Cancel"), "stop", [this] { context().runs.cancel(instance()->instance().id); });
    m_tools->addAction(addAction("check.explain", tr("E&xplain a message…"), "explain", [this] { explain(); }));
    m_host = addAction("check.host", tr("&Host script…"), "host", [this] { hostScript(); });
    m_tools->addAction(m_host);
    m_user = addAction("check.user", tr("Check as &user…"), "user", [this] { chooseUser(); });
    m_tools->setAsUserAction(m_user);
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_tools->setRunActions({everything, m_runPart, m_runSubject, m_runFailed, line, m_draft});
    m_tools->setCancelAction(m_cancel);
    connect(m_tools, &CheckTools::focusLeft, this, [this] {
        QWidget* next = m_view->isVisible() ? static_cast<QWidget*>(m_view) : this;
        next->setFocus();
    });
    for (const Format& each : formats())
        m_reports << addAction(each.id, each.text, "", [this, format = each.format] { save(format); });
    m_tools->setReportActions(m_reports);
}

/// A model that only the draft has can only be tested as the draft has it.
bool ConnectivityPage::allOnServer(const Scope& scope) const
{
    return std::all_of(scope.targets.cbegin(), scope.targets.cend(), [this](const Target& target) {
        return target.kind != Target::Kind::Model || instance()->baseline().modelNamed(target.name);
    });
}

void ConnectivityPage::run(const Scope& scope, const QList<CheckResult>& fromHosts, bool callModels)
{
    if (!instance())
        return;
    workspace::CheckOptions options;
    options.hostResults = fromHosts;
    options.consents = m_tools->consents();
    options.consents.modelCalls |= callModels;
    options.scope = scope;
    options.asUser = m_asUser;
    options.ofDraft = m_draft->isChecked() || !allOnServer(scope);
    m_tools->showNewest();
    m_picked = false;
    if (!context().runs.start(shared(), options))
        context().status.say(tr("A check of %1 goes on already").arg(instance()->instance().name));
}

void ConnectivityPage::runPart()
{
    QModelIndex top = m_view->currentIndex();
    while (top.parent().isValid())
        top = top.parent();
    if (top.isValid())
        run(scopeOf(m_tree->checksBelow(top)));
}

void ConnectivityPage::runSubject()
{
    if (const CheckNode* node = m_tree->node(m_view->currentIndex()); node && !node->result.id.target.name.isEmpty())
        run({{}, {node->result.id.target}});
}

void ConnectivityPage::runFailed()
{
    const std::optional<CheckRun> now = shown();
    QList<CheckId> failed;
    if (now)
        for (const CheckResult& r : now->results)
            if (r.state == CheckState::Failed || r.state == CheckState::Explained)
                failed << r.id;
    if (!failed.isEmpty())
        run(scopeOf(failed));
}

void ConnectivityPage::explain()
{
    auto* dialog = new ExplainDialog(context().workspace, this);
    connect(dialog, &ExplainDialog::checksWanted, this, [this](const QStringList& rungs) { run({rungs, {}}); });
    context().dialogs.show(dialog);
}

void ConnectivityPage::hostScript()
{
    auto* dialog = new HostDialog(context(), shared(), m_stored, this);
    connect(dialog, &HostDialog::added, this, [this](const CheckRun& merged, const QList<CheckResult>& results) {
        m_stored.reset();
        context().runs.add(instance()->instance().id, merged);
        m_tools->showNewest();
        if (!results.isEmpty())
            jump(results.constFirst().id.text());
        banners().show(QStringLiteral("host"),
            {Banner::Kind::Success,
                results.size() == 1 ? tr("1 result of a host was added to the run.")
                                    : tr("%1 results of a host were added to the run.").arg(results.size()),
                {}, {}});
    });
    connect(dialog, &HostDialog::runWanted, this, [this](const QList<CheckResult>& results) { run({}, results); });
    context().dialogs.show(dialog);
}

void ConnectivityPage::chooseUser()
{
    auto* dialog = new AsUserDialog(m_asUser, this);
    connect(dialog, &AsUserDialog::chosen, this, [this](const workspace::AsUser& user) {
        m_asUser = user;
        updateActions();
    });
    context().dialogs.show(dialog);
}

void ConnectivityPage::updateActions()
{
    const bool any = instance() != nullptr;
    const bool running = any && context().runs.known(instance()->instance().id).running;
    const std::optional<CheckRun> now = any ? shown() : std::nullopt;
    const CheckNode* node = m_tree->node(m_view->currentIndex());
    const bool subject = node && !node->result.id.target.name.isEmpty();
    m_runPart->setEnabled(any && !running && node);
    m_runSubject->setEnabled(any && !running && subject);
    m_runSubject->setText(subject
                              ? tr("Only &%1")
                                    .arg(node->kind == CheckNode::Kind::Subject ? asLabel(node->title)
                                                                                : asLabel(node->result.id.target.name))
                              : tr("This &model or feature"));
    m_runFailed->setEnabled(any && !running && now && countsOf(now->results).failed > 0);
    m_draft->setEnabled(any && !instance()->changes().isEmpty());
    if (!m_draft->isEnabled())
        m_draft->setChecked(false);
    m_cancel->setEnabled(running);
    m_host->setEnabled(any);
    m_user->setEnabled(any && !instance()->instance().isOffline());
    m_user->setText(m_asUser.token          ? tr("As &user: by token…")
                    : m_asUser.isSomebody() ? tr("As &user: %1…").arg(asLabel(m_asUser.name))
                                            : tr("Check as &user…"));
    for (QAction* report : std::as_const(m_reports))
        report->setEnabled(now && !running);
}

void ConnectivityPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const CheckNode* node = m_tree->node(m_view->currentIndex()); node && node->result.explainedBy)
        menu->addAction(tr("&Go to the cause"), this, [this, key = node->result.explainedBy->text()] { jump(key); });
    menu->addActions({m_runPart, m_runSubject, m_runFailed});
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ConnectivityPage::request(const QString& what)
{
    if (!instance())
        return;
    const QString word = what.section(u' ', 0, 0), rest = what.section(u' ', 1);
    if (word == QLatin1String("show"))
        return jump(rest);
    if (word == QLatin1String("explain"))
        return explain();
    if (word == QLatin1String("host"))
        return hostScript();
    const bool test = word == QLatin1String("test"); // asked for by name: calling models is what it is about
    if (!test && word != QLatin1String("run"))
        return;
    Scope scope;
    const QStringList targets = rest.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& text : targets)
        if (const auto target = Target::parse(text))
            scope.targets << *target;
    run(scope, {}, test);
}

void ConnectivityPage::save(ReportFormat format)
{
    const std::optional<CheckRun> now = shown();
    if (!now)
        return;
    const auto all = formats();
    const auto chosen =
        std::find_if(all.cbegin(), all.cend(), [&](const Format& each) { return each.format == format; });
    const QString name = instance()->instance().name;
    context().dialogs.saveFile(tr("Save report"), fileName(name, *now, chosen->suffix), chosen->filter, this,
        [this, format, name, run = *now, earlier = m_compared](const QString& path) {
            const QString about = QStringLiteral("report");
            const auto report = context().workspace.report(run, format, name, earlier ? &*earlier : nullptr);
            if (!report)
                return void(banners().show(about, report.error()));
            if (const auto written = base::writeFile(path, *report); !written)
                return void(banners().show(about, written.error()));
            banners().show(
                about, {Banner::Kind::Success, tr("Saved the report to %1.").arg(QDir::toNativeSeparators(path)),
                           tr("Secrets are left out; addresses are in it."), {}});
        });
}

} // namespace gatehouse::ui
