// SPDX-License-Identifier: Apache-2.0
// The plan as it stands: steps, conflicts, what blocks it, what is still needed. Applying it stands in a file of its
// own.
#include "ui/pages/changes/changes_page.h"

#include "base/words.h"
#include "ui/pages/changes/blocking_list.h"
#include "ui/pages/changes/conflict_list.h"
#include "ui/pages/changes/plan_head.h"
#include "ui/pages/changes/plan_list.h"
#include "ui/pages/entries.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tinted_label.h"

#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace gatehouse::ui {

using namespace domain;
using workspace::ApplyOutcome;
using workspace::ApplyReport;

namespace {

const QString offlineBanner = QStringLiteral("offline");

QString sentence(const base::Words& words)
{
    return words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy;
}

} // namespace

ChangesPage::ChangesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new PlanHead(context.actions, this)), m_blocking(new BlockingList(this)),
      m_conflicts(new ConflictList(this)), m_list(new PlanList(this)), m_bar(new ApplyBar(this))
{
    setDescription(tr("Every request that Apply would send, in order, with old and new values. Until then nothing "
                      "leaves this computer."));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_head);
    column->addWidget(buildList(), 1);
    column->addWidget(m_bar);
    setContent(content);

    connect(m_blocking, &BlockingList::fixRequested, this, [this](const Finding& finding) {
        edit(tr("Fix %1").arg(displayPath(finding.path, instance()->draft(), instance()->baseline())), finding.fix);
    });
    connect(m_blocking, &BlockingList::shown, this, &Page::goToPath);
    connect(m_blocking, &BlockingList::mended, this, [this] {
        if (m_list->rows().isEmpty())
            return takeFocus();
        m_list->rows().constFirst()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_conflicts, &ConflictList::settled, this, [this](const Path& path, workspace::Side side) {
        if (instance())
            instance()->settle(path, side);
    });
    connect(m_list, &PlanList::discardRequested, this, [this](const QList<Path>& paths) {
        if (instance())
            instance()->discard(paths);
    });
    connect(m_bar, &ApplyBar::applyRequested, this, &ChangesPage::apply);
    connect(m_bar, &ApplyBar::resumeRequested, this, &ChangesPage::resume);
    connect(m_bar, &ApplyBar::abandonRequested, this, &ChangesPage::abandon);
    connect(m_bar, &ApplyBar::againRequested, this, &ChangesPage::planAgain);
    connect(m_bar, &ApplyBar::closeRequested, this, [this] {
        planAgain();
        takeFocus(); // the button is gone
    });
    connect(m_bar, &ApplyBar::stopRequested, this, [this] {
        m_stopping = true;
        m_operation.cancel();
        showNeeds();
    });
}

QWidget* ChangesPage::buildList()
{
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid * 3 / 2);
    m_empty = TintedLabel::wrapping(theme::Role::MutedText, inside);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(theme::grid / 2);
    column->addWidget(m_blocking);
    column->addWidget(m_conflicts);
    column->addLayout(m_notes);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void ChangesPage::opened()
{
    const bool running = m_running && instance() == m_running; // back from another instance while its apply goes on
    m_mode = running ? ApplyMode::Applying : ApplyMode::Planning;
    m_stepSeen = false;
    m_report = {};
    if (!instance())
        return;
    setTitle(pageTitle(QStringLiteral("page.changes"), instance()->catalogue(), instance()->capabilities().version));
    connect(instance(), &workspace::OpenInstance::stepChanged, this, &ChangesPage::stepChanged, Qt::UniqueConnection);
}

PlanWords ChangesPage::words() const
{
    return {instance()->baseline(), instance()->draft(), instance()->capabilities(), instance()->instance().url};
}

void ChangesPage::refresh()
{
    if (!instance())
        return;
    m_head->setInstance(*instance());
    tellOffline();
    if (m_mode == ApplyMode::Applying) {
        // The read before the first step may have made the plan shorter; afterwards the list stays as it is being
        // walked.
        if (!m_stepSeen && !instance()->unfinished())
            showPlan();
        return;
    }
    if (m_mode == ApplyMode::Finished)
        return showNeeds();
    if (instance()->unfinished()) {
        m_mode = ApplyMode::Unfinished;
        m_words = words();
        showReport(*instance()->unfinished());
        return;
    }
    m_mode = ApplyMode::Planning;
    banners().remove(QLatin1String(unfinishedBanner));
    showPlan();
}

void ChangesPage::tellOffline()
{
    if (!instance()->instance().isOffline())
        return banners().remove(offlineBanner);
    if (banners().find(offlineBanner))
        return;
    Banner* banner = banners().show(offlineBanner,
        {Banner::Kind::Note,
            tr("This instance is offline: planned for GitLab %1 against an empty server.")
                .arg(instance()->capabilities().version.series()),
            tr("Give the instance a URL to apply, or export the document below and apply it elsewhere."), {}});
    banner->setCloseable(false);
}

void ChangesPage::showPlan()
{
    m_plan = instance()->plan();
    m_words = words();
    QList<StepLine> steps;
    for (const Step& step : std::as_const(m_plan.steps))
        steps << stepLine(step, m_words);
    const bool planning = m_mode == ApplyMode::Planning;
    m_list->setSteps(steps, planning && instance()->mayEdit() ? StepRow::Editing::Everything : StepRow::Editing::None);
    if (m_mode == ApplyMode::Applying)
        for (const StepLine& step : std::as_const(steps))
            m_list->setProgress(step.id, domain::StepState::Planned, {});
    m_conflicts->setLines(planning ? conflictLines(instance()->conflicts(), m_words) : QList<ConflictLine>());
    QStringList names;
    for (const Finding& finding : std::as_const(m_plan.blocking))
        names << displayPath(finding.path, instance()->draft(), instance()->baseline());
    m_blocking->setFindings(planning ? m_plan.blocking : QList<Finding>(), names);
    showNotes(planning ? m_plan : Plan());
    QString empty;
    if (m_plan.isEmpty())
        empty = instance()->changes().isEmpty() ? tr("No changes. Edit the configuration, the models or the features; "
                                                     "what differs from the server is listed here.")
                                                : tr("The draft differs, but nothing of it can be sent.");
    m_empty->setTextOrHide(empty);
    showNeeds();
}

void ChangesPage::showNotes(const Plan& plan)
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Warning& note : plan.notes) {
        auto* label = TintedLabel::wrapping(theme::Role::Note, this);
        label->setText(sentence(base::words(note.slug, note.args)));
        m_notes->addWidget(label);
        label->show();
    }
}

void ChangesPage::showReport(const ApplyReport& report)
{
    m_report = report;
    QList<StepLine> steps;
    for (const workspace::StepReport& step : report.steps)
        steps << stepLine(step.step, m_words);
    m_list->setSteps(steps, m_mode == ApplyMode::Unfinished ? StepRow::Editing::Ticks : StepRow::Editing::None);
    for (workspace::StepReport& step : m_report.steps)
        if (step.state == domain::StepState::Intended)
            step.state = domain::StepState::Unknown; // nothing is on its way any more, and nobody has looked yet
    m_list->setResults(m_report.steps);
    m_blocking->setFindings({}, {});
    m_conflicts->setLines({});
    showNotes({});
    m_empty->setTextOrHide({});
    tell(report);
    showNeeds();
}

QString ChangesPage::obstacle() const
{
    if (m_mode == ApplyMode::Planning) {
        if (!m_plan.blocking.isEmpty())
            return tr("Mend the problems above first.");
        if (const auto error = instance()->applyObstacle())
            return sentence(base::words(*error));
        if (!instance()->conflicts().isEmpty())
            return tr("Settle the conflicts above first.");
        if (m_plan.isEmpty())
            return tr("There is nothing to apply.");
    }
    return {};
}

void ChangesPage::showNeeds()
{
    ApplyNeeds needs;
    needs.mode = m_mode;
    for (const Step& step : std::as_const(m_plan.steps))
        ++(step.kind == StepKind::Sent ? needs.sent : needs.byHand);
    QStringList warnings;
    for (const Step& step : std::as_const(m_plan.steps))
        for (const Warning& warning : step.warnings)
            warnings << sentence(base::words(warning.slug, warning.args));
    needs.warnings = warnings.join(QLatin1Char('\n'));
    if (instance()->instance().isProduction())
        needs.confirmName = instance()->instance().name;
    needs.obstacle = obstacle();
    needs.stopping = m_stopping;
    needs.restLeft = m_report.outcome != ApplyOutcome::AllDone && m_report.outcome != ApplyOutcome::Nothing &&
                     !instance()->changes().isEmpty();
    m_bar->setNeeds(needs);
}

PageEntry changesPage()
{
    return {QStringLiteral("changes"), QStringLiteral("page.changes"), QStringLiteral("changes"),
        [](const workspace::OpenInstance& open) {
            QSet<QString> things; // a model counts once, however many of its fields differ
            for (const Change& change : open.changes())
                things.insert(Path{change.path.part, change.path.id, {}}.text());
            const int count = int(things.size());
            return count == 0 ? Badge{}
                              : Badge{QString::number(count), count == 1 ? ChangesPage::tr("1 change")
                                                                         : ChangesPage::tr("%1 changes").arg(count)};
        },
        [](const PageContext& context, QWidget* parent) -> Page* {
            installPlanInterfaces();
            return new ChangesPage(context, parent);
        }};
}

} // namespace gatehouse::ui
