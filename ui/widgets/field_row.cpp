// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/tinted_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

FieldRow::FieldRow(const QString& label, QWidget* control, Labelled labelled, QWidget* parent)
    : QWidget(parent), m_name(plainLabel(label)), m_control(control), m_line(new QHBoxLayout), m_unit(new QLabel(this)),
      m_help(TintedLabel::wrapping(theme::Role::MutedText, this)),
      m_state(TintedLabel::wrapping(theme::Role::MutedText, this)),
      m_reason(TintedLabel::wrapping(theme::Role::MutedText, this)),
      m_warning(TintedLabel::wrapping(theme::Role::Warning, this)), m_reset(new QToolButton(this)),
      m_findings(new FindingLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::grid * 3 / 2, theme::grid / 2, 0, theme::grid / 2); // the margin bar stands at the left
    column->setSpacing(theme::grid / 2);
    control->setParent(this);
    if (labelled == Labelled::Above) {
        m_label = new QLabel(label, this);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        m_label->setFont(bold);
        column->addWidget(m_label);
        labels(m_label, control);
    } else {
        nameIt(control, m_name);
    }
    m_unit->hide();
    m_reset->setAutoRaise(true);
    m_reset->setIcon(theme::icon(QStringLiteral("reset")));
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // nothing jumps when a change comes or goes
    m_reset->setSizePolicy(keep);
    m_reset->hide();
    nameIt(m_reset, tr("Reset: %1").arg(m_name));
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::resetRequested);

    m_line->setSpacing(theme::grid);
    m_line->addWidget(control);
    m_line->addWidget(m_unit);
    m_line->addWidget(m_reset, 0, Qt::AlignTop);
    const auto policy = control->sizePolicy().horizontalPolicy();
    if (policy == QSizePolicy::Expanding || policy == QSizePolicy::MinimumExpanding)
        m_line->setStretchFactor(control, 1);
    else
        m_line->addStretch(1);
    column->addLayout(m_line);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addWidget(m_help);
    column->addWidget(m_warning);
    column->addWidget(m_findings);
    m_findings->setFieldName(m_name);
    connect(m_findings, &FindingLabel::fixRequested, this, [this](const domain::Finding& finding) {
        m_control->setFocus(Qt::OtherFocusReason); // *Fix* goes with its finding; no other field is to be typed over
        Q_EMIT fixRequested(finding);
    });
}

void FieldRow::setUnit(const QString& text)
{
    m_unit->setText(text);
    m_unit->setVisible(!text.isEmpty());
    describe();
}

void FieldRow::setHelp(const QString& text)
{
    m_help->setTextOrHide(text);
    describe();
}

void FieldRow::setState(const QString& text)
{
    m_state->setTextOrHide(text);
    describe();
}

void FieldRow::setDisabledBecause(const QString& reason)
{
    m_control->setEnabled(reason.isEmpty());
    m_reason->setTextOrHide(reason);
    describe();
}

void FieldRow::setWarning(const QString& text)
{
    m_warning->setTextOrHide(text);
    describe();
}

void FieldRow::setFindings(const QList<domain::Finding>& findings)
{
    m_findings->setFindings(findings);
    describe();
}

void FieldRow::setChanged(bool changed, const QString& before)
{
    m_changed = changed;
    m_before = before;
    m_reset->setVisible(changed && m_resettable);
    setToolTip(changed ? tr("Before: %1").arg(before) : QString());
    update();
    describe();
}

void FieldRow::setResettable(bool resettable)
{
    m_resettable = resettable;
    m_reset->setVisible(m_changed && resettable);
}

void FieldRow::addBeside(QWidget* widget)
{
    m_line->insertWidget(m_line->indexOf(m_reset), widget);
}

void FieldRow::describe()
{
    QStringList parts;
    if (!m_unit->text().isEmpty())
        parts << m_unit->text();
    for (const QLabel* label : {m_state, m_reason, m_help, m_warning})
        if (!label->text().isEmpty())
            parts << label->text();
    if (m_changed)
        parts << tr("Changed. Before: %1").arg(m_before);
    if (const QString findings = m_findings->spoken(); !findings.isEmpty())
        parts << findings;
    m_control->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void FieldRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, theme::grid / 2, theme::grid / 2, height() - theme::grid),
        theme::color(theme::Role::Changed, palette()));
}

} // namespace gatehouse::ui
