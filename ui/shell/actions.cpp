// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions.h"

#include "ui/theme/theme.h"

namespace gatehouse::ui {

QAction* Actions::add(const Spec& spec, QObject* context, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto* action = new QAction(spec.text, this);
    action->setObjectName(QLatin1String(spec.id));
    action->setShortcut(spec.shortcut);
    action->setCheckable(spec.checkable);
    connect(action, &QAction::triggered, context, std::move(run));
    m_byId.insert(spec.id, action);
    if (*spec.icon != '\0')
        m_icons.insert(action, spec.icon);
    return action;
}

QAction* Actions::find(const char* id) const
{
    return m_byId.value(id);
}

QAction& Actions::operator[](const char* id) const
{
    QAction* action = find(id);
    Q_ASSERT(action);
    return *action;
}

void Actions::loadIcons()
{
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it)
        it.key()->setIcon(theme::icon(QString::fromLatin1(it.value())));
}

} // namespace gatehouse::ui
