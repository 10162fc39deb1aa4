// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/model_test.h"

#include "base/words.h"
#include "ui/pages/connectivity/check_tree.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/flowing_label.h"
#include "workspace/check_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>
#include <algorithm>
#include <chrono>

namespace gatehouse::ui {

using namespace domain;
using base::Result;

namespace {

QString otherValues()
{
    return ModelTest::tr("Tested with other values than these.");
}

} // namespace

ModelTest::ModelTest(workspace::Workspace& workspace, const workspace::OpenInstance& open, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_open(open),
      m_through(
          new QPushButton(open.catalogue().label(QStringLiteral("model.test"), open.capabilities().version), this)),
      m_direct(new QPushButton(tr("Test directly"), this)), m_cancel(new QPushButton(tr("Cancel test"), this)),
      m_note(TintedLabel::wrapping(theme::Role::MutedText, this)), m_area(new QScrollArea(this))
{
    nameIt(this, tr("Test"));
    nameIt(m_through, m_through->text(),
        tr("GitLab asks its saved gateway to call the model with these values. GitLab never shows a key: type it for "
           "the test."));
    nameIt(m_direct, m_direct->text(),
        tr("This computer calls the endpoint with these values, and sends the typed key there."));
    nameIt(m_cancel, m_cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (QPushButton* button : {m_through, m_direct, m_cancel}) {
        button->setAutoDefault(false);
        button->setToolTip(button->accessibleDescription());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_cancel->hide();
    m_through->setEnabled(!m_open.instance().isOffline());
    if (m_open.instance().isOffline())
        m_through->setToolTip(tr("This instance is offline: it has no URL yet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_area);
    nameIt(m_area, tr("Result of the test"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->hide();
    m_look.setSingleShot(true);
    m_look.setInterval(std::chrono::milliseconds(150));
    connect(&m_look, &QTimer::timeout, this, [this] { show(m_check->results(), false); });
    connect(m_through, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_direct, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_operation.cancel(); });
}

ModelTest::~ModelTest()
{
    if (m_check)
        m_operation.cancel();
}

void ModelTest::begin(bool direct)
{
    if (m_check)
        return;
    if (const QString text = obstacle(); !text.isEmpty()) {
        m_area->hide(); // what it shows is about other values
        m_note->setTextOrHide(text);
        return;
    }
    Model tested = model();
    if (tested.name.trimmed().isEmpty())
        tested.name = tr("This model");
    const base::Secret key = typedKey();
    workspace::CheckOptions options;
    options.model = tested;
    options.modelKey = key;
    options.consents.modelCalls = true; // that is what the buttons are for
    options.consents.keys = key != nullptr;
    const Target target{Target::Kind::Model, tested.name};
    options.scope.targets = {target};
    options.scope.rungs =
        direct ? QStringList{QStringLiteral("A"), QStringLiteral("F")} : QStringList{QStringLiteral("E1")};
    m_target = target.text();
    m_directly = direct;
    m_outdated = false;
    m_check = m_workspace.check(m_open, options);
    connect(m_check.get(), &workspace::Check::changed, this, [this] {
        if (!m_look.isActive())
            m_look.start();
    });
    m_operation = m_check->start();
    m_operation.onAnswer(this, [this](Result<CheckRun>& run) {
        m_look.stop();
        m_check.reset();
        m_cancel->hide();
        m_direct->setEnabled(true);
        m_through->setEnabled(!m_open.instance().isOffline());
        if (run)
            show(run->results, true);
        else
            showFailure(run.error());
    });
    m_through->setEnabled(false);
    m_direct->setEnabled(false);
    m_cancel->show();
    m_note->setTextOrHide(direct ? tr("Asking %1 from this computer…").arg(tested.endpoint)
                                 : tr("GitLab asks its gateway. A model that refuses can take 44 s."));
}

void ModelTest::outdate()
{
    m_outdated = true;
    if (!m_check)
        m_note->setTextOrHide(m_area->isVisible() ? otherValues() : QString());
}

void ModelTest::clear()
{
    m_results = new QWidget(m_area);
    m_lines = new QVBoxLayout(m_results);
    m_lines->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    m_lines->setSpacing(theme::grid / 2);
}

void ModelTest::show(const QList<CheckResult>& results, bool ended)
{
    clear();
    QList<CheckResult> shown;
    QList<CheckState> states;
    for (const CheckResult& r : results) {
        if (r.id.target.text() != m_target && r.state != CheckState::Failed)
            continue; // what the test needs of GitLab matters only when it is in the way
        if (r.state == CheckState::Waiting)
            continue;
        shown << r;
        states << r.state;
    }
    const auto place = [](const CheckResult& r) {
        return r.state == CheckState::Failed ? 0 : r.state == CheckState::Warning ? 1 : 2;
    };
    std::stable_sort(
        shown.begin(), shown.end(), [&](const CheckResult& a, const CheckResult& b) { return place(a) < place(b); });
    bool told = false; // one cause is enough: that of a failure before that of a warning
    for (const CheckResult& r : std::as_const(shown)) {
        addLine(r);
        if (r.diagnosis && !told)
            addDiagnosis(r);
        told = told || r.diagnosis;
    }
    m_lines->addStretch();
    m_area->setWidget(m_results); // deletes the one before
    m_area->setVisible(!states.isEmpty());
    if (!states.isEmpty())
        makeRoom();
    if (!ended)
        return;
    const bool failed = states.contains(CheckState::Failed);
    const bool any = states.contains(CheckState::Passed) || states.contains(CheckState::Warning);
    const QString text = m_outdated ? otherValues()
                         : failed   ? tr("It does not work as it stands.")
                         : !any     ? tr("Nothing could be tested.")
                         : m_directly
                             ? tr("It answers this computer. Whether the gateway reaches it, Test connection tells.")
                             : tr("It works through GitLab and its gateway.");
    m_note->setTextOrHide(text);
    announce(m_note, text);
}

/// The results get what they need, up to a third of the screen. The dialog grows where it has no room for them, but
/// never beyond the screen: its buttons stay in reach.
void ModelTest::makeRoom()
{
    QWidget* dialog = window();
    const QRect screen = dialog->screen()->availableGeometry();
    const int border = 2 * m_area->frameWidth();
    const int needed = std::min(m_results->heightForWidth(width() - border) + border, screen.height() / 3);
    m_area->setFixedHeight(needed);
    if (needed <= m_room)
        return;
    const int frame = dialog->frameGeometry().height() - dialog->height();
    const int wanted = std::min(dialog->height() + needed - m_room, screen.height() - frame);
    m_room = needed;
    dialog->resize(dialog->width(), std::max(dialog->height(), wanted));
    const int below = dialog->y() + dialog->height() + frame - screen.bottom();
    if (below > 0)
        dialog->move(dialog->x(), std::max(screen.top(), dialog->y() - below));
}

void ModelTest::showFailure(const base::Error& error)
{
    m_area->hide();
    const base::Words words = base::words(error);
    m_note->setTextOrHide(words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy);
}

void ModelTest::addLine(const CheckResult& result)
{
    const CheckMark mark = markOf(result.state);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    auto* icon = new TintedLabel(mark.role, m_results);
    icon->setIcon(mark.icon);
    icon->setAccessibleName(mark.word);
    icon->setToolTip(mark.word);
    const QString title = titleOf(result.id, m_workspace.checkCatalogue());
    const QString seen = workspace::summaryOf(result, m_workspace.checkCatalogue());
    const bool quiet = result.state == CheckState::Skipped || result.state == CheckState::Explained;
    auto* text = new FlowingLabel(seen.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, seen),
        quiet ? theme::Role::MutedText : theme::Role::Text, m_results);
    auto* time = new TintedLabel(theme::Role::MutedText, m_results);
    time->setText(timeText(result));
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(time, 0, Qt::AlignTop);
    m_lines->addLayout(line);
}

void ModelTest::addDiagnosis(const CheckResult& result)
{
    const Cause* cause = m_workspace.checkCatalogue().cause(result.diagnosis->cause);
    if (!cause)
        return;
    auto* what = new FlowingLabel(title(*cause), markOf(result.state).role, m_results);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    what->setFont(strong);
    m_lines->addSpacing(theme::grid / 2);
    m_lines->addWidget(what);
    m_lines->addWidget(new FlowingLabel(why(*cause), theme::Role::MutedText, m_results));
    m_lines->addWidget(new FlowingLabel(remedy(*cause, m_open.observed().version), theme::Role::Text, m_results));
}

} // namespace gatehouse::ui
