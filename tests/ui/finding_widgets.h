// SPDX-License-Identifier: Apache-2.0
// Finds controls as a screen reader does: by accessible role and name, through the accessibility tree, never by object
// name.
#pragma once

#include <QAccessible>
#include <QSet>
#include <QTest>
#include <QWidget>
#include <functional>
#include <memory>

namespace finding {

using Visit = std::function<bool(QAccessibleInterface*)>; ///< true stops the walk

inline bool walk(QAccessibleInterface* at, const Visit& visit, QSet<QAccessibleInterface*>& seen)
{
    if (!at || !at->isValid() || seen.contains(at))
        return false;
    seen.insert(at);
    if (visit(at))
        return true;
    for (int i = 0; i < at->childCount(); ++i)
        if (walk(at->child(i), visit, seen))
            return true;
    return false;
}

inline bool isShown(QAccessibleInterface* i)
{
    return !i->state().invisible;
}

/// The first shown interface of this role and exact name below `root`; null when there is none.
inline QAccessibleInterface* byName(QWidget* root, QAccessible::Role role, const QString& name)
{
    QAccessibleInterface* found = nullptr;
    QSet<QAccessibleInterface*> seen;
    walk(
        QAccessible::queryAccessibleInterface(root),
        [&](QAccessibleInterface* i) {
            if (i->role() != role || i->text(QAccessible::Name) != name || !isShown(i))
                return false;
            found = i;
            return true;
        },
        seen);
    return found;
}

/// The widget behind it, as W.
template <class W = QWidget>
W* control(QWidget* root, QAccessible::Role role, const QString& name)
{
    QAccessibleInterface* i = byName(root, role, name);
    return i ? qobject_cast<W*>(i->object()) : nullptr;
}

/// Every name of a role below `root`, for messages of failing tests.
inline QStringList names(QWidget* root, QAccessible::Role role)
{
    QStringList out;
    QSet<QAccessibleInterface*> seen;
    walk(
        QAccessible::queryAccessibleInterface(root),
        [&](QAccessibleInterface* i) {
            if (i->role() == role && isShown(i))
                out << i->text(QAccessible::Name);
            return false;
        },
        seen);
    return out;
}

/// Does what a screen reader's "activate" does.
inline bool press(QAccessibleInterface* i)
{
    if (!i || !i->actionInterface())
        return false;
    for (const QString& action :
        {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()})
        if (i->actionInterface()->actionNames().contains(action)) {
            i->actionInterface()->doAction(action);
            return true;
        }
    return false;
}

/// Shown, enabled widgets that take the keyboard focus and have no accessible name.
inline QStringList namelessFocusable(QWidget* root)
{
    QStringList out;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* w : widgets) {
        if (!w->isVisible() || w->focusPolicy() == Qt::NoFocus || w->focusProxy() || w->inherits("QMenuBar"))
            continue;
        QAccessibleInterface* i = QAccessible::queryAccessibleInterface(w);
        if (!i || i->text(QAccessible::Name).isEmpty())
            out << QString::fromLatin1(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName();
    }
    return out;
}

} // namespace finding

/// For a control that must be there: names what is there instead when it is not.
#define VERIFY_FOUND(pointer, root, role)                                                                              \
    QVERIFY2(                                                                                                          \
        pointer, qPrintable(QStringLiteral("there are: ") + finding::names(root, role).join(QStringLiteral(" | "))))
