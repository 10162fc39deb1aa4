// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/apply_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::ui {

QString applyText(int sent, int byHand)
{
    if (sent == 0 && byHand > 0)
        return byHand == 1 ? ApplyBar::tr("Check 1 step by hand") : ApplyBar::tr("Check %1 steps by hand").arg(byHand);
    const QString steps = sent == 1 ? ApplyBar::tr("Apply 1 step") : ApplyBar::tr("Apply %1 steps").arg(sent);
    return byHand == 0 ? steps : ApplyBar::tr("%1, %2 by hand").arg(steps).arg(byHand);
}

ApplyBar::ApplyBar(QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_read(new QCheckBox(tr("I have read the warnings"), this)),
      m_nameLabel(new QLabel(tr("Type the instance's name to apply"), this)), m_name(new QLineEdit(this)),
      m_reason(TintedLabel::wrapping(theme::Role::MutedText, this))
{
    nameIt(m_read, m_read->text());
    labels(m_nameLabel, m_name);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_line->setSpacing(theme::grid * 3 / 2);
    m_line->addWidget(m_read);
    m_line->addWidget(m_nameLabel);
    m_line->addWidget(m_name);
    m_line->addStretch();
    m_stop = addButton(tr("Stop"), &ApplyBar::stopRequested);
    m_stop->setToolTip(tr("Stops before the next step; what was sent is not taken back"));
    m_abandon = addButton(tr("Abandon…"), &ApplyBar::abandonRequested);
    m_resume = addButton(tr("Resume"), &ApplyBar::resumeRequested);
    m_close = addButton(tr("Close"), &ApplyBar::closeRequested);
    m_again = addButton(tr("Retry the rest"), &ApplyBar::againRequested);
    m_apply = addButton(applyText(0, 0), &ApplyBar::applyRequested);
    m_apply->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, theme::grid * 3 / 2);
    column->setSpacing(theme::grid / 2);
    column->addLayout(m_line);
    column->addWidget(m_reason);
    m_reason->setAlignment(Qt::AlignRight);
    m_reason->setMinimumHeight(fontMetrics().height());
    QSizePolicy keep = m_reason->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the button does not jump when the last reason goes
    m_reason->setSizePolicy(keep);
    connect(m_read, &QCheckBox::toggled, this, &ApplyBar::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ApplyBar::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        QPushButton* main = m_needs.mode == ApplyMode::Unfinished ? m_resume : m_apply;
        if (main->isVisible() && main->isEnabled())
            main->click();
    });
    refresh();
}

QPushButton* ApplyBar::addButton(const QString& text, void (ApplyBar::*signal)())
{
    auto* button = new QPushButton(text, this);
    nameIt(button, text);
    connect(button, &QPushButton::clicked, this, signal);
    m_line->addWidget(button);
    return button;
}

void ApplyBar::setNeeds(const ApplyNeeds& needs)
{
    if (needs == m_needs)
        return;
    if (needs.warnings != m_needs.warnings)
        m_read->setChecked(false);
    if (needs.confirmName != m_needs.confirmName)
        m_name->clear();
    m_needs = needs;
    refresh();
}

QString ApplyBar::confirmation() const
{
    return m_needs.confirmName.isEmpty() ? QString() : m_name->text();
}

QString ApplyBar::missing() const
{
    if (!m_needs.obstacle.isEmpty())
        return m_needs.obstacle;
    if (m_needs.mode == ApplyMode::Planning && !m_needs.warnings.isEmpty() && !m_read->isChecked())
        return tr("Read the warnings first, and tick that you did.");
    if (!m_needs.confirmName.isEmpty() && m_name->text() != m_needs.confirmName)
        return tr("This counts as production: type %1.").arg(m_needs.confirmName);
    return {};
}

void ApplyBar::focusConfirmation()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ApplyBar::refresh()
{
    const QWidget* focused = window()->focusWidget();
    const bool ours = focused && (focused == this || isAncestorOf(focused));
    const bool planning = m_needs.mode == ApplyMode::Planning;
    const bool unfinished = m_needs.mode == ApplyMode::Unfinished;
    const bool asked = (planning || unfinished) && m_needs.obstacle.isEmpty();
    const QString reason = planning || unfinished ? missing() : QString();
    setVisible(!planning || m_needs.sent + m_needs.byHand > 0); // nothing to apply: the page says so
    m_read->setVisible(planning && asked && !m_needs.warnings.isEmpty());
    m_nameLabel->setVisible(asked && !m_needs.confirmName.isEmpty());
    m_name->setVisible(asked && !m_needs.confirmName.isEmpty());
    m_name->setPlaceholderText(m_needs.confirmName);
    m_reason->setTextOrHide(reason);

    m_apply->setVisible(planning);
    m_apply->setText(applyText(m_needs.sent, m_needs.byHand));
    nameIt(m_apply, m_apply->text(), reason);
    m_apply->setEnabled(reason.isEmpty());
    m_stop->setVisible(m_needs.mode == ApplyMode::Applying);
    m_stop->setEnabled(!m_needs.stopping);
    m_resume->setVisible(unfinished);
    m_resume->setEnabled(reason.isEmpty());
    nameIt(m_resume, m_resume->text(), reason);
    m_abandon->setVisible(unfinished);
    m_again->setVisible(m_needs.mode == ApplyMode::Finished && m_needs.restLeft);
    m_close->setVisible(m_needs.mode == ApplyMode::Finished);
    if (!ours || !isVisible() || (focused != this && focused->isVisible() && focused->isEnabled()))
        return;
    // What had the focus is gone. Never on to a button that sends: a key pressed twice must not.
    QWidget* next = this;
    for (QPushButton* button : {m_close, m_stop})
        if (button->isVisible() && button->isEnabled())
            next = button;
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::ui
