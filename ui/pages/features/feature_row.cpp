// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/feature_row.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gatehouse::ui {

using theme::Role;

FeatureRow::FeatureRow(const domain::EffectiveFeature& row, ChooserPopup* popup, QWidget* parent)
    : QWidget(parent), m_feature(row.key), m_select(new QCheckBox(this)), m_title(new QLabel(asLabel(row.title), this)),
      m_badge(new TintedLabel(Role::MutedText, this)), m_chooser(new Chooser(popup, this)),
      m_copy(new QToolButton(this)), m_mark(new TintedLabel(Role::Warning, this)),
      m_destination(new ElidedLabel({}, this)), m_reason(TintedLabel::wrapping(Role::MutedText, this)),
      m_findings(new FindingLabel(this))
{
    nameIt(m_select, tr("Select %1").arg(row.title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setToolTip(row.usedFor);
    m_title->setBuddy(m_chooser);
    m_badge->setFont(theme::smallFont(font()));
    m_chooser->setLabel(row.title);
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    nameIt(m_copy, tr("Copy to category: %1").arg(row.title));
    const int side = fontMetrics().height();
    m_mark->setFixedSize(side, side);
    m_destination->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_findings->setFieldName(row.title);

    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(m_select);
    line->addWidget(m_title);
    line->addWidget(m_badge);
    line->addWidget(m_chooser, 3);
    line->addWidget(m_copy);
    line->addWidget(m_mark);
    line->addWidget(m_destination, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::grid * 3 / 2, theme::grid / 4, 0, theme::grid / 4); // the margin bar stands at the left
    column->setSpacing(theme::grid / 4);
    column->addLayout(line);
    column->addWidget(m_reason);
    column->addWidget(m_findings);

    connect(m_select, &QCheckBox::toggled, this, &FeatureRow::selectionChanged);
    connect(m_chooser, &Chooser::chosen, this, &FeatureRow::chosen);
    connect(m_chooser, &Chooser::footerActivated, this, &FeatureRow::addModelRequested);
    connect(m_copy, &QToolButton::clicked, this, &FeatureRow::copyRequested);
    connect(m_findings, &FindingLabel::fixRequested, this, [this](const domain::Finding& finding) {
        m_chooser->setFocus(Qt::OtherFocusReason); // *Fix* goes with its finding
        Q_EMIT fixRequested(finding);
    });
}

void FeatureRow::setState(const FeatureState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_badge->setText(state.badge);
    m_chooser->setShown(state.shown, state.mark);
    m_chooser->setCurrentId(state.choiceId);
    m_chooser->setEnabled(state.disabledBecause.isEmpty());
    m_select->setEnabled(state.disabledBecause.isEmpty());
    m_copy->setEnabled(state.copyRefused.isEmpty());
    m_copy->setAccessibleDescription(state.copyRefused);
    m_copy->setToolTip(state.copyRefused.isEmpty()
                           ? m_copy->accessibleName()
                           : QStringLiteral("%1\n%2").arg(m_copy->accessibleName(), state.copyRefused));
    m_mark->setVisible(true);
    m_mark->setIcon(state.leavesSite ? QStringLiteral("away") : QString());
    if (!state.leavesSite)
        m_mark->clear();
    const QString whole =
        state.fit.isEmpty() ? state.destination : QStringLiteral("%1, %2").arg(state.fit, state.destination);
    m_destination->setText(state.fit.isEmpty() ? state.where : QStringLiteral("%1 · %2").arg(state.where, state.fit));
    m_destination->setToolTip(whole);
    m_reason->setTextOrHide(state.disabledBecause);
    m_findings->setFindings(state.findings);
    setToolTip(state.changed ? tr("Before: %1").arg(state.before) : QString());

    QStringList spoken{whole};
    if (!state.badge.isEmpty())
        spoken.prepend(state.badge);
    if (state.changed)
        spoken << tr("Changed. Before: %1").arg(state.before);
    spoken << state.disabledBecause << m_findings->spoken() << state.usedFor;
    spoken.removeAll(QString());
    m_chooser->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    update();
}

void FeatureRow::setWidths(int title, int badge)
{
    m_title->setFixedWidth(title);
    m_badge->setFixedWidth(badge);
    m_badge->setVisible(badge > 0);
    const int indent = m_select->sizeHint().width() + title + (badge > 0 ? badge + theme::grid : 0) + 2 * theme::grid;
    m_findings->setContentsMargins(indent, 0, 0, theme::grid / 2);
    m_reason->setContentsMargins(indent, 0, 0, 0);
}

int FeatureRow::titleWidth() const
{
    return m_title->sizeHint().width();
}

bool FeatureRow::isSelected() const
{
    return m_select->isChecked();
}

void FeatureRow::setSelected(bool selected)
{
    m_select->setChecked(selected);
}

void FeatureRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_state.changed)
        return;
    QPainter painter(this);
    painter.fillRect(
        QRect(0, theme::grid / 4, theme::grid / 2, height() - theme::grid / 2), theme::color(Role::Changed, palette()));
}

} // namespace gatehouse::ui
