// SPDX-License-Identifier: Apache-2.0
// One instance while it is open: baseline, draft with undo, findings, plan, pull and apply. Both programs work through
// it.
#pragma once

#include "base/operation.h"
#include "base/secret_string.h"
#include "domain/capabilities.h"
#include "domain/change.h"
#include "domain/finding.h"
#include "domain/instance.h"
#include "domain/plan.h"
#include "workspace/apply.h"
#include "workspace/draft.h"
#include "workspace/files.h"

#include <QObject>
#include <memory>

namespace gatehouse::workspace {

class Workspace;

class OpenInstance : public QObject {
    Q_OBJECT
public:
    ~OpenInstance() override;

    // --- What is
    [[nodiscard]] const domain::Instance& instance() const;
    [[nodiscard]] const domain::Configuration& baseline() const;
    [[nodiscard]] const domain::Configuration& draft() const;
    /// What counts as the server's: the baseline, or the draft until the first read.
    [[nodiscard]] const domain::Configuration& standing() const;
    [[nodiscard]] const domain::Changes& changes() const; ///< draft - baseline
    [[nodiscard]] const QList<domain::Conflict>& conflicts() const;
    [[nodiscard]] const domain::Observed& observed() const; ///< offline: assumed from the draft's `assume:`
    [[nodiscard]] const domain::Capabilities& capabilities() const;
    [[nodiscard]] const domain::Catalogue& catalogue() const;
    [[nodiscard]] const QList<domain::Finding>& findings() const; ///< of the draft, computed once per change
    [[nodiscard]] QDateTime read() const;                         ///< last pull; null: never
    [[nodiscard]] bool mayEdit() const;                           ///< false on a read-only instance
    /// Findings of the draft as another version would judge it.
    [[nodiscard]] QList<domain::Finding> findingsAt(const domain::Version& version) const;
    /// What validation of a single model under edit needs, with `configuration` as the draft.
    [[nodiscard]] QList<domain::Finding> findingsFor(const domain::Model& model) const;

    // --- Editing: each call is one undo entry; ReadOnly on a read-only instance
    /// `typingIn`: successive edits of the same field before commitTyping() are one entry.
    base::Result<base::Done> edit(const QString& name, const domain::Changes& changes, const QString& typingIn = {});
    base::Result<base::Done> edit(
        const QString& name, const domain::Configuration& after, const QString& typingIn = {});
    void commitTyping();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void undo();
    void redo();
    /// Takes changes of the draft back (all, or those on these paths; a model's path takes its fields along). Undoable.
    void discard();
    void discard(const QList<domain::Path>& paths);
    /// Settles an open conflict; the last one settled makes the draft plannable again.
    void settle(const domain::Path& path, Side side);

    /// A key by the model's name, for documents that say `api_key: keychain`; a model of that name in the draft gets
    /// the intent too.
    [[nodiscard]] base::Operation<base::Done> rememberModelKey(const QString& modelName, base::Secret secret);
    /// A model's key typed by the user: stored under a new keychain entry; the draft then carries the intent.
    /// `typingIn` as in edit(): the model and its key then are one undo entry.
    [[nodiscard]] base::Operation<base::Done> setModelKey(
        const domain::ModelKey& key, base::Secret secret, const QString& typingIn = {});

    // --- Plan, pull, apply
    [[nodiscard]] domain::Plan plan() const;
    /// `rotateKeys`: every key that is at hand is sent again (decision 8).
    [[nodiscard]] base::Operation<domain::Plan> planned(bool rotateKeys);
    [[nodiscard]] base::Operation<PullReport> pull();
    /// Refused: journal-unfinished, conflicts-open, blocking findings (findings-block-apply), lease-held; ReadOnly;
    /// Conflict: server-changed. Errors only when nothing was sent; else a report whose outcome says the rest.
    /// stepChanged() tells each state as it comes.
    [[nodiscard]] base::Operation<ApplyReport> apply(const ApplyOptions& options);
    /// Why an apply cannot even begin: read-only, offline, an unfinished journal. Confirmation is asked for later.
    [[nodiscard]] std::optional<base::Error> applyObstacle() const;
    /// Goes on with an interrupted apply: intended steps are settled by reading back first (decision 14).
    [[nodiscard]] base::Operation<ApplyReport> resume(const ApplyOptions& options);
    /// Reads back, closes the journal, keeps the snapshot.
    [[nodiscard]] base::Operation<ApplyReport> abandon();
    /// The journal of an interrupted apply, as far as it is known.
    [[nodiscard]] const std::optional<ApplyReport>& unfinished() const;

    // --- Files (decision 6)
    /// Overlays the document on the draft; one undo entry.
    [[nodiscard]] base::Operation<ImportReport> importDocument(const DocumentFile& file);
    [[nodiscard]] QByteArray document(bool ofBaseline = false) const;
    [[nodiscard]] QJsonObject documentJson(bool ofBaseline = false) const;
    /// Fresh read (offline: none), then the plan from the server's state to the file's. Does not touch the draft's
    /// changes.
    [[nodiscard]] base::Operation<FilePlan> planFile(const DocumentFile& file, const FileOptions& options);
    [[nodiscard]] base::Operation<ApplyReport> applyFile(const FilePlan& plan, const ApplyOptions& options);

    /// Writes what autosave still holds back. The destructor does it too, without waiting for the answer.
    [[nodiscard]] base::Operation<base::Done> flush();

Q_SIGNALS:
    void changed();         ///< draft, baseline, observed, findings or conflicts
    void instanceChanged(); ///< name, URL, environment, ...
    void undoChanged();
    void stepChanged(int step, gatehouse::domain::StepState state, const QString& serverWords);
    void reloaded(); ///< another process changed the draft; ours were laid on top (decision 33)
    void saveFailed(const gatehouse::base::Error& error);

private:
    friend class Workspace;
    struct Private;
    explicit OpenInstance(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::workspace
