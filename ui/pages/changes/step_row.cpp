// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/step_row.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gatehouse::ui {

using theme::Role;

StepRow::StepRow(const StepLine& step, Editing editing, QWidget* parent)
    : QFrame(parent), m_step(step), m_stateIcon(new TintedLabel(Role::MutedText, this)),
      m_state(new TintedLabel(Role::MutedText, this)), m_result(TintedLabel::wrapping(Role::Text, this)),
      m_server(TintedLabel::wrapping(Role::MutedText, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid / 2, 0, theme::grid / 2);
    column->setSpacing(theme::grid / 2);
    const bool discardable = editing == Editing::Everything;
    addHead(column, discardable);
    for (const StepLine::ChangeLine& change : m_step.changes)
        addChange(column, change, discardable && m_step.changes.size() > 1);
    if (m_step.byHand)
        addByHand(column, editing != Editing::None);
    for (const QString& warning : m_step.warnings)
        addText(column, warning, Role::Warning, QStringLiteral("warning"));
    for (TintedLabel* label : {m_result, m_server}) {
        label->setContentsMargins(indent(), 0, 0, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setAccessibleName(spokenName());
    setAccessibleDescription(spokenDescription());
}

int StepRow::indent() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("000")) + fontMetrics().height() + 2 * theme::grid;
}

void StepRow::addHead(QVBoxLayout* column, bool discardable)
{
    const int side = fontMetrics().height();
    auto* number = new QLabel(QString::number(m_step.id), this);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000")));
    auto* icon = new TintedLabel(m_step.byHand ? Role::Warning : Role::Accent, this);
    icon->setIcon(m_step.kindIcon);
    icon->setFixedSize(side, side);
    auto* kind = new TintedLabel(Role::MutedText, this);
    kind->setText(m_step.kind);
    kind->setMinimumWidth(fontMetrics().averageCharWidth() * 12); // a longer word of another language stays whole
    auto* title = new QLabel(m_step.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_stateIcon->setFixedSize(side, side);
    m_state->setMinimumWidth(fontMetrics().averageCharWidth() * 9); // nothing jumps when the state comes

    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(number);
    line->addWidget(icon);
    line->addWidget(kind);
    line->addWidget(title, 1);
    line->addWidget(m_stateIcon);
    line->addWidget(m_state);
    if (discardable) {
        auto* discard = new QToolButton(this);
        discard->setAutoRaise(true);
        discard->setIcon(theme::icon(QStringLiteral("discard")));
        nameIt(discard, tr("Discard: %1").arg(m_step.title));
        connect(discard, &QToolButton::clicked, this, [this] {
            QList<domain::Path> paths;
            for (const StepLine::ChangeLine& change : m_step.changes)
                paths << change.path;
            Q_EMIT discardRequested(paths);
        });
        line->addWidget(discard);
    }
    column->addLayout(line);
}

void StepRow::addChange(QVBoxLayout* column, const StepLine::ChangeLine& change, bool discardable)
{
    auto* what = new TintedLabel(Role::MutedText, this);
    what->setText(change.what);
    what->setWordWrap(true);
    what->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto* values = new QLabel(change.values, this);
    values->setTextFormat(Qt::PlainText);
    values->setWordWrap(true);
    values->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(indent(), 0, 0, 0);
    line->setSpacing(theme::grid);
    line->addWidget(what);
    line->addWidget(values, 1);
    if (discardable) {
        auto* discard = new QToolButton(this);
        discard->setAutoRaise(true);
        discard->setIcon(theme::icon(QStringLiteral("discard")));
        nameIt(discard, tr("Discard: %1").arg(change.what));
        connect(discard, &QToolButton::clicked, this, [this, path = change.path] { Q_EMIT discardRequested({path}); });
        line->addWidget(discard);
    }
    column->addLayout(line);
}

void StepRow::addByHand(QVBoxLayout* column, bool tickable)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(indent(), 0, 0, 0);
    line->setSpacing(theme::grid);
    auto* help = TintedLabel::wrapping(Role::MutedText, this);
    help->setTextOrHide(m_step.byHandHelp);
    line->addWidget(help, 1);
    if (m_step.link.isValid()) {
        QPushButton* open = linkButton(tr("Open in browser"), m_step.link, this);
        open->setAccessibleName(tr("Open in browser: %1").arg(m_step.title));
        line->addWidget(open);
    }
    m_tick = new QCheckBox(tr("Done"), this);
    nameIt(m_tick, tr("Done: %1").arg(m_step.title), tr("Checked again by reading the server"));
    m_tick->setEnabled(tickable);
    line->addWidget(m_tick);
    column->addLayout(line);
}

void StepRow::addText(QVBoxLayout* column, const QString& text, Role role, const QString& icon)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(indent(), 0, 0, 0);
    line->setSpacing(theme::grid);
    if (!icon.isEmpty()) {
        auto* mark = new TintedLabel(role, this);
        mark->setIcon(icon);
        line->addWidget(mark, 0, Qt::AlignTop);
    }
    auto* label = TintedLabel::wrapping(role, this);
    label->setTextOrHide(text);
    line->addWidget(label, 1);
    column->addLayout(line);
}

void StepRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::color(Role::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!hasFocus())
        return;
    painter.setPen(theme::color(Role::Accent, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool StepRow::isTicked() const
{
    return m_tick && m_tick->isChecked();
}

void StepRow::setTicked(bool ticked)
{
    if (m_tick)
        m_tick->setChecked(ticked);
}

void StepRow::setProgress(domain::StepState state, const QString& serverWords)
{
    const Progress progress = progressOf(state);
    m_stateIcon->setRole(progress.role);
    m_stateIcon->setIcon(progress.icon);
    m_state->setRole(progress.role);
    m_state->setText(progress.word);
    m_server->setTextOrHide(serverText(serverWords));
    setAccessibleName(spokenName());
    setAccessibleDescription(spokenDescription());
}

void StepRow::setResult(const workspace::StepReport& report)
{
    m_result->setTextOrHide(resultText(report, m_step));
    setProgress(report.state, report.serverWords);
}

QString StepRow::spokenName() const
{
    QString name = QStringLiteral("%1. %2").arg(m_step.id).arg(m_step.title);
    if (!m_state->text().isEmpty())
        name += QStringLiteral(", ") + m_state->text();
    return name;
}

QString StepRow::spokenDescription() const
{
    QStringList parts{m_step.kind};
    for (const StepLine::ChangeLine& change : m_step.changes)
        parts << QStringLiteral("%1: %2").arg(change.what, change.values);
    parts << m_step.needs << m_step.warnings << m_step.byHandHelp << m_result->text() << m_server->text();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace gatehouse::ui
