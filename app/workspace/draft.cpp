// SPDX-License-Identifier: Apache-2.0
// Editing a draft: every edit is kept as the changes it made, so that undo and rebase are the same two functions.
#include "workspace/draft.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::workspace {

using namespace domain;

namespace {

/// A path of a model covers the paths of its fields, and the other way round for a model that is created or deleted.
bool covers(const Path& outer, const Path& inner)
{
    return outer == inner || (outer.part == Path::Part::Model && inner.part == Path::Part::Model &&
                                 outer.id == inner.id && (outer.field.isEmpty() || inner.field.isEmpty()));
}

bool deletesModel(const Change& change)
{
    return change.path.part == Path::Part::Model && change.path.field.isEmpty() && change.after.isUndefined();
}

} // namespace

Draft::Draft(Configuration baseline, const Changes& changes, QList<Conflict> conflicts)
    : m_baseline(std::move(baseline)), m_draft(domain::apply(m_baseline, changes)),
      m_changes(diff(m_baseline, m_draft)), m_conflicts(std::move(conflicts))
{
}

void Draft::set(Configuration draft)
{
    m_draft = std::move(draft);
    m_changes = diff(m_baseline, m_draft);
    // A conflict whose side has been edited away is settled by that edit.
    m_conflicts.removeIf([this](const Conflict& conflict) {
        return std::none_of(
            m_changes.cbegin(), m_changes.cend(), [&](const Change& c) { return covers(conflict.path, c.path); });
    });
}

bool Draft::edit(const QString& name, const Configuration& after, const QString& typingIn)
{
    const Changes changes = diff(m_draft, after);
    if (changes.isEmpty())
        return false;
    set(domain::apply(m_draft, changes));
    m_redo.clear();
    if (!typingIn.isEmpty() && !m_undo.isEmpty() && m_undo.last().typingIn == typingIn) {
        m_undo.last().changes = composed(m_undo.last().changes, changes);
        if (m_undo.last().changes.isEmpty())
            m_undo.removeLast();
        return true;
    }
    commitTyping();
    m_undo.append({name, changes, typingIn});
    if (m_undo.size() > depth)
        m_undo.removeFirst();
    return true;
}

void Draft::commitTyping()
{
    if (!m_undo.isEmpty())
        m_undo.last().typingIn.clear();
}

void Draft::undo()
{
    if (m_undo.isEmpty())
        return;
    commitTyping();
    UndoEntry entry = m_undo.takeLast();
    set(domain::apply(m_draft, inverse(entry.changes)));
    m_redo.append(std::move(entry));
}

void Draft::redo()
{
    if (m_redo.isEmpty())
        return;
    UndoEntry entry = m_redo.takeLast();
    set(domain::apply(m_draft, entry.changes));
    m_undo.append(std::move(entry));
}

void Draft::clearUndo()
{
    m_undo.clear();
    m_redo.clear();
}

Configuration Draft::without(const QList<Path>& paths) const
{
    Changes kept;
    for (const Change& change : m_changes)
        if (std::none_of(paths.cbegin(), paths.cend(), [&](const Path& p) { return covers(p, change.path); }))
            kept.append(change);
    return domain::apply(m_baseline, kept);
}

void Draft::rebase(const Configuration& server, bool overlay)
{
    if (overlay) {
        Changes changes = m_changes;
        changes.removeIf(deletesModel);
        m_baseline = server;
        m_conflicts.clear();
        Configuration laid = domain::apply(m_baseline, changes);
        // Without a server *no key* was meant for a new model: the key of one that turned out to be there stays.
        for (Model& model : laid.models)
            if (m_baseline.model(model.key) && std::holds_alternative<ClearKey>(model.apiKey))
                model.apiKey = KeepKey{};
        set(laid);
        return;
    }
    const Merge merged = merge(m_baseline, m_changes, server);
    QList<Conflict> open = merged.conflicts;
    // A conflict that was open before stays open while both sides still differ, though its base is now the server's
    // value.
    for (const Conflict& old : std::as_const(m_conflicts)) {
        const bool known =
            std::any_of(open.cbegin(), open.cend(), [&](const Conflict& c) { return c.path == old.path; });
        const auto still = std::find_if(
            merged.changes.cbegin(), merged.changes.cend(), [&](const Change& c) { return c.path == old.path; });
        if (!known && still != merged.changes.cend())
            open.append({old.path, old.before, still->after, still->before});
    }
    std::sort(open.begin(), open.end(), [](const Conflict& a, const Conflict& b) { return a.path < b.path; });
    m_baseline = server;
    m_conflicts = open;
    set(domain::apply(m_baseline, merged.changes));
}

void Draft::reload(
    Configuration baseline, const Changes& changes, const QList<Conflict>& conflicts, const Changes& unsaved)
{
    m_baseline = std::move(baseline);
    m_conflicts = conflicts;
    set(domain::apply(domain::apply(m_baseline, changes), unsaved));
}

void Draft::replace(const Configuration& draft)
{
    set(draft);
}

bool Draft::settle(const Path& path, Side side)
{
    const auto it =
        std::find_if(m_conflicts.cbegin(), m_conflicts.cend(), [&](const Conflict& c) { return c.path == path; });
    if (it == m_conflicts.cend())
        return false;
    m_conflicts.erase(it);
    if (side == Side::Theirs)
        edit(QCoreApplication::translate("Undo", "Take the server's value"), without({path}));
    return true;
}

} // namespace gatehouse::workspace
