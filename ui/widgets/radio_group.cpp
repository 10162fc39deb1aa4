// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/radio_group.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QScopedValueRollback>

namespace gatehouse::ui {

RadioGroup::RadioGroup(const QStringList& texts, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout =
        new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(orientation == Qt::Horizontal ? theme::grid * 2 : theme::grid / 2);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new QRadioButton(texts[i], this);
        nameIt(button, texts[i]);
        m_group->addButton(button, i);
        layout->addWidget(button);
        if (i == 0)
            setFocusProxy(button);
    }
    if (orientation == Qt::Horizontal)
        layout->addStretch(1);
    // Toggled, not clicked: assistive technology toggles without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on && !m_setting)
            Q_EMIT picked(index);
    });
}

void RadioGroup::setChosen(int index)
{
    if (index == m_group->checkedId())
        return;
    const QScopedValueRollback setting(m_setting, true);
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton* button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
}

int RadioGroup::chosen() const
{
    return m_group->checkedId();
}

} // namespace gatehouse::ui
