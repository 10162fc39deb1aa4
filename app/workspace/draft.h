// SPDX-License-Identifier: Apache-2.0
// Draft = baseline + changes, with undo and redo. A plain value without I/O: OpenInstance saves it and tells of it.
#pragma once

#include "domain/change.h"

#include <QString>

namespace gatehouse::workspace {

struct UndoEntry {
    QString name; ///< "Assign Code Completion"
    domain::Changes changes;
    QString typingIn; ///< field that is still being typed in; "" for a closed entry
};

enum class Side { Mine, Theirs };

class Draft {
public:
    static constexpr qsizetype depth = 200;

    Draft() = default;
    Draft(domain::Configuration baseline, const domain::Changes& changes, QList<domain::Conflict> conflicts);

    [[nodiscard]] const domain::Configuration& baseline() const { return m_baseline; }
    [[nodiscard]] const domain::Configuration& configuration() const { return m_draft; }
    [[nodiscard]] const domain::Changes& changes() const { return m_changes; }
    [[nodiscard]] const QList<domain::Conflict>& conflicts() const { return m_conflicts; }
    [[nodiscard]] const QList<UndoEntry>& undoStack() const { return m_undo; }
    [[nodiscard]] const QList<UndoEntry>& redoStack() const { return m_redo; }

    /// False when nothing changes. Successive edits with the same non-empty `typingIn` are one entry until
    /// commitTyping().
    bool edit(const QString& name, const domain::Configuration& after, const QString& typingIn = {});
    void commitTyping();
    void undo();
    void redo();
    void clearUndo();

    /// The draft without the changes on these paths; a model's path covers its fields.
    [[nodiscard]] domain::Configuration without(const QList<domain::Path>& paths) const;

    /// Onto what the server has now (decision 6a). `overlay`: first contact, the draft wins and deletes nothing
    /// (decision 5).
    void rebase(const domain::Configuration& server, bool overlay);
    /// Somebody else saved other changes: theirs become the draft, `unsaved` is laid on top (decision 33). What can be
    /// undone stays: an entry then takes its own changes back, on top of theirs.
    void reload(domain::Configuration baseline, const domain::Changes& changes,
        const QList<domain::Conflict>& conflicts, const domain::Changes& unsaved);
    /// Replaces the draft without an undo entry: what an apply has settled.
    void replace(const domain::Configuration& draft);
    bool settle(const domain::Path& path, Side side);

private:
    void set(domain::Configuration draft);

    domain::Configuration m_baseline;
    domain::Configuration m_draft;
    domain::Changes m_changes;
    QList<domain::Conflict> m_conflicts;
    QList<UndoEntry> m_undo;
    QList<UndoEntry> m_redo;
};

} // namespace gatehouse::workspace
