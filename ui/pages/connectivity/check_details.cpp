// SPDX-License-Identifier: Apache-2.0
// Built anew for each selection: what there is to say differs from check to check.
#include "ui/pages/connectivity/check_details.h"

#include "base/redactor.h"
#include "ui/pages/connectivity/check_tree.h"
#include "ui/pages/connectivity/curl.h"
#include "ui/pages/connectivity/timing_bars.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/flowing_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_button.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/check_words.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace gatehouse::ui {

using namespace domain;
using theme::Role;

namespace {

/// What to do so that a skipped check is made the next time.
QString wayToTest(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotAllowed:
        return CheckDetails::tr("It does more than look. Tick what it may do above the tree, and run it again.");
    case SkipReason::NoKey:
        return CheckDetails::tr(
            "GitLab never shows a key. Type it in the form of the model and use Test directly there.");
    case SkipReason::NotVisible:
        return CheckDetails::tr("Use a token of an administrator with the scope api.");
    case SkipReason::NotRouted:
        return CheckDetails::tr("Nothing is wrong: GitLab reaches it, and that is what counts.");
    case SkipReason::Cancelled:
        return CheckDetails::tr("Run it again to know.");
    case SkipReason::NotApplicable:
    case SkipReason::None:
        break;
    }
    return {};
}

bool looksLike(const CheckDetail& a, const CheckDetail& b)
{
    return a.node.key == b.node.key && a.node.looksLike(b.node) && a.leads == b.leads && a.earlier == b.earlier &&
           a.gitlab == b.gitlab;
}

} // namespace

CheckDetails::CheckDetails(const CheckCatalogue& catalogue, QWidget* parent)
    : QScrollArea(parent), m_catalogue(catalogue)
{
    nameIt(this, tr("Details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that came and went would wrap the text anew
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    setFocusPolicy(Qt::NoFocus);
    rebuild();
}

void CheckDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

void CheckDetails::clear(const QString& text)
{
    if (!m_shown && m_hint == text)
        return;
    m_shown.reset();
    m_hint = text;
    rebuild();
}

void CheckDetails::show(const CheckDetail& detail)
{
    if (m_shown && looksLike(*m_shown, detail))
        return;
    if (!m_shown || m_shown->node.key != detail.node.key)
        m_alternative.clear();
    m_shown = detail;
    rebuild();
}

void CheckDetails::rebuild()
{
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(theme::grid * 2, theme::grid * 3 / 2, theme::grid * 2, theme::grid * 2);
    m_column->setSpacing(theme::grid);
    if (!m_shown) {
        addText(m_hint, Role::MutedText);
    } else {
        addHead();
        if (m_shown->node.kind == CheckNode::Kind::Check) {
            const CheckResult& r = m_shown->node.result;
            if (r.state == CheckState::Explained)
                addLeads(tr("Mend this first"));
            if (r.diagnosis)
                addDiagnosis(r);
            addFacts(r);
        } else {
            addPart();
        }
    }
    m_column->addStretch();
    setWidget(m_content); // deletes the one before
}

QLabel* CheckDetails::textIn(QVBoxLayout* into, const QString& text, Role role)
{
    auto* label = new FlowingLabel(text, role, m_content);
    label->setVisible(!text.isEmpty());
    into->addWidget(label);
    return label;
}

QLabel* CheckDetails::addText(const QString& text, Role role)
{
    return textIn(m_column, text, role);
}

void CheckDetails::addHeading(const QString& text, QVBoxLayout* into)
{
    auto* heading = new TintedLabel(Role::MutedText, m_content);
    QFont small = theme::smallFont(font());
    small.setWeight(QFont::DemiBold);
    heading->setFont(small);
    heading->setText(text);
    if (!into)
        m_column->addSpacing(theme::grid / 2);
    (into ? into : m_column)->addWidget(heading);
}

QPushButton* CheckDetails::copyButton(const QString& label, const QString& text)
{
    auto* button = new QPushButton(label, m_content);
    button->setIcon(theme::icon(QStringLiteral("copy")));
    nameIt(button, label);
    connect(button, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        announce(this, tr("Copied"));
    });
    return button;
}

void CheckDetails::addHead()
{
    const CheckNode& node = m_shown->node;
    const CheckMark mark = markOf(node.state);
    auto* title = addText(node.title);
    title->setFont(theme::headingFont(font()));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid / 2);
    auto* icon = new TintedLabel(mark.role, m_content);
    icon->setIcon(mark.icon);
    auto* state = new TintedLabel(mark.role, m_content);
    const QString time = node.kind == CheckNode::Kind::Check ? timeText(node.result) : QString();
    state->setText(time.isEmpty() ? mark.word : QStringLiteral("%1, %2").arg(mark.word, time));
    line->addWidget(icon);
    line->addWidget(state);
    line->addStretch();
    m_column->addLayout(line);
    if (node.kind == CheckNode::Kind::Check && !node.result.observation.slug.isEmpty())
        addText(workspace::summaryOf(node.result, m_catalogue));
    else if (node.result.state == CheckState::Skipped)
        addText(workspace::summaryOf(node.result, m_catalogue));
    if (node.state == CheckState::Skipped && node.kind == CheckNode::Kind::Check)
        addText(wayToTest(node.result.reason), Role::MutedText);
}

void CheckDetails::addPart()
{
    addText(m_shown->node.counts.text(), Role::MutedText);
    addLeads(tr("What is wrong here"));
}

void CheckDetails::addLeads(const QString& heading)
{
    if (m_shown->leads.isEmpty())
        return;
    addHeading(heading);
    for (const auto& [text, key] : std::as_const(m_shown->leads)) {
        auto* lead = new TextButton(text, m_content);
        connect(lead, &QAbstractButton::clicked, this, [this, key = key] { Q_EMIT jumpRequested(key); });
        m_column->addWidget(lead);
    }
}

void CheckDetails::addDiagnosis(const CheckResult& r)
{
    const Cause* likely = m_catalogue.cause(r.diagnosis->cause);
    const Cause* shown = m_alternative.isEmpty() ? likely : m_catalogue.cause(m_alternative);
    if (!shown)
        return;
    const bool other = shown != likely;
    const Role role = other ? Role::Note : markOf(r.state).role;
    auto* card = new QFrame(m_content);
    card->setAutoFillBackground(true);
    QPalette ground = card->palette();
    ground.setColor(QPalette::Window, theme::color(theme::surfaceOf(role), QGuiApplication::palette()));
    card->setPalette(ground);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::grid * 3 / 2, theme::grid, theme::grid * 3 / 2, theme::grid * 3 / 2);
    column->setSpacing(theme::grid / 2);
    addHeading(other ? tr("It could also be") : tr("Most likely"), column);
    addCause(*shown, column);
    m_column->addWidget(card);
    addAlternatives(*r.diagnosis, m_column);
}

void CheckDetails::addCause(const Cause& cause, QVBoxLayout* into)
{
    QLabel* name = textIn(into, title(cause));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    textIn(into, why(cause), Role::MutedText);
    const QString cure = remedy(cause, m_shown->gitlab);
    if (!cure.isEmpty()) {
        into->addSpacing(theme::grid / 2);
        addHeading(tr("What to do"), into);
        textIn(into, cure);
    }
    auto* buttons = new FlowLayout;
    if (!cure.isEmpty())
        buttons->addWidget(copyButton(tr("Copy remedy"), cure));
    auto* about = new QPushButton(tr("About this cause"), m_content);
    nameIt(about, about->text());
    connect(about, &QPushButton::clicked, this,
        [this, slug = cause.slug] { Q_EMIT helpWanted(QStringLiteral("cause:") + slug); });
    buttons->addWidget(about);
    if (const QString url = documentUrl(cause); !url.isEmpty())
        buttons->addWidget(linkButton(tr("Documentation"), QUrl(url), m_content));
    into->addSpacing(theme::grid / 2);
    into->addLayout(buttons);
}

void CheckDetails::addAlternatives(const Diagnosis& diagnosis, QVBoxLayout* into)
{
    QStringList others = diagnosis.alternatives;
    if (!m_alternative.isEmpty()) {
        others.removeAll(m_alternative);
        others.prepend(diagnosis.cause);
    }
    others.removeIf([this](const QString& slug) { return !m_catalogue.cause(slug); });
    if (others.isEmpty())
        return;
    addHeading(m_alternative.isEmpty() ? tr("It could also be") : tr("Other causes"));
    for (const QString& slug : std::as_const(others)) {
        auto* other = new TextButton(title(*m_catalogue.cause(slug)), m_content);
        connect(
            other, &QAbstractButton::clicked, this,
            [this, slug] {
                m_alternative = slug == m_shown->node.result.diagnosis->cause ? QString() : slug;
                rebuild();
            },
            Qt::QueuedConnection); // the button goes with what it stands on
        into->addWidget(other);
    }
}

void CheckDetails::addCopied(const QString& name, const QString& value)
{
    addHeading(name);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    auto* text = new ElidedLabel(value, m_content);
    text->setFont(theme::monospaceFont());
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(text, 1);
    QPushButton* copy = copyButton(tr("Copy"), value);
    nameIt(copy, tr("Copy: %1").arg(name));
    line->addWidget(copy);
    m_column->addLayout(line);
}

void CheckDetails::addFacts(const CheckResult& r)
{
    if (const QStringList evidence = workspace::evidenceOf(r); !evidence.isEmpty()) {
        addHeading(tr("Evidence"));
        addText(evidence.join(QLatin1Char('\n')));
    }
    if (r.observation.samples.size() > 1) {
        addHeading(tr("Timings"));
        auto* bars = new TimingBars(m_content);
        bars->setSamples(r.observation.samples);
        m_column->addWidget(bars, 0, Qt::AlignLeft);
        addText(timingText(r.observation.samples), Role::MutedText);
    }
    if (m_shown->earlier) {
        addHeading(tr("In the earlier run"));
        const CheckResult& before = *m_shown->earlier;
        const QString time = timeText(before);
        const QString word = workspace::wordOf(before.state);
        addText(time.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, time));
        addText(workspace::summaryOf(before, m_catalogue), Role::MutedText);
    }
    addHeading(tr("Made from"));
    addText(QStringLiteral("%1 (%2)").arg(workspace::wordOf(r.id.from), r.id.rung));
    if (!r.url.isEmpty())
        addCopied(tr("Address"), r.url);
    if (!r.observation.correlation.isEmpty())
        addCopied(tr("Correlation ID"), r.observation.correlation);
    auto* buttons = new FlowLayout;
    buttons->addWidget(copyButton(tr("Copy all"), plainText()));
    if (const QString curl = curlOf(r, m_shown->instance); !curl.isEmpty()) {
        QPushButton* copy = copyButton(tr("Copy as curl"), curl);
        copy->setToolTip(curl);
        buttons->addWidget(copy);
    }
    m_column->addSpacing(theme::grid);
    m_column->addLayout(buttons);
}

QString CheckDetails::plainText() const
{
    const CheckResult& r = m_shown->node.result;
    QStringList lines{QStringLiteral("%1: %2").arg(m_shown->node.title, markOf(r.state).word), r.id.text(), r.url,
        workspace::summaryOf(r, m_catalogue)};
    if (const Cause* cause = r.diagnosis ? m_catalogue.cause(r.diagnosis->cause) : nullptr)
        lines << title(*cause) << why(*cause) << remedy(*cause, m_shown->gitlab) << documentUrl(*cause);
    lines << workspace::evidenceOf(r) << r.observation.correlation;
    lines.removeAll(QString());
    return base::redactedByShape(lines.join(QLatin1Char('\n')));
}

} // namespace gatehouse::ui
