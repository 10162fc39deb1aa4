// SPDX-License-Identifier: Apache-2.0
// The insides of OpenInstance, shared by its source files: editing, pull, apply, files.
#pragma once

#include "gitlab/api.h"
#include "storage/tables.h"
#include "workspace/applier.h"
#include "workspace/draft.h"
#include "workspace/open_instance.h"
#include "workspace/overlay.h"
#include "workspace/services.h"

#include <QTimer>

namespace gatehouse::workspace {

struct OpenInstance::Private {
    Private(std::shared_ptr<Services> services, domain::Instance instance, storage::StoredState state);

    OpenInstance* q = nullptr;
    std::shared_ptr<Services> services;
    domain::Instance instance;
    domain::Observed stored;   ///< as the server said it; for an offline instance empty
    domain::Observed observed; ///< what counts: stored, or assumed
    domain::Capabilities capabilities;
    QList<domain::Finding> findings;
    Draft draft;
    QDateTime read;
    qint64 revision = 0;
    domain::Configuration saved; ///< the draft as last written or loaded
    QTimer autosave;
    QTimer watch;
    qint64 seenData = -1; ///< SQLite's data_version when others were last looked for
    std::optional<ApplyReport> unfinished;
    std::optional<storage::Journal> journal;
    bool running = false; ///< a pull or an apply is under way

    // open_instance.cpp
    void adopt(const domain::Instance& changed);
    void setUnfinished(const std::optional<storage::Journal>& open);
    void refresh(); ///< capabilities and findings from what is
    void touched(); ///< the draft changed: refresh, autosave, signals
    [[nodiscard]] domain::ValidationInput validationInput(const domain::Configuration& draftNow) const;

    // open_save.cpp
    [[nodiscard]] base::Operation<base::Done> save();
    /// Another process saved a draft or a read: it is taken, `unsaved` changes of ours are laid on top.
    void takeTheirs(const storage::StoredState& theirs, const domain::Changes& unsaved);
    void lookForOthers();

    // open_plan.cpp
    [[nodiscard]] domain::Plan planOf(
        const domain::Configuration& server, const domain::Configuration& wanted, const domain::Observed& facts) const;
    /// What an apply of the draft brings to the server.
    [[nodiscard]] base::Operation<Rotated> wanted(bool rotateKeys);

    // open_pull.cpp
    /// Reads the server with the token of the instance. `wanted` lends its model keys to models of the same name.
    [[nodiscard]] base::Operation<gitlab::Reading> readServer(
        const domain::Configuration& wanted, gitlab::ReadRequest::Parts parts = gitlab::ReadRequest::Parts::Everything);
    /// A read becomes the baseline, the draft is rebased and saved, a snapshot is kept when it differs.
    [[nodiscard]] base::Operation<PullReport> adoptReading(
        const gitlab::Reading& reading, const QString& snapshotReason);

    // open_apply.cpp
    [[nodiscard]] base::Operation<ApplyReport> start(const ApplyOptions& options, const domain::Configuration& server,
        const domain::Configuration& wanted, const domain::Observed& facts, domain::Plan plan);
    /// `stage` under the claim on the instance, which ends with it, however it ends.
    [[nodiscard]] base::Operation<ApplyReport> leased(std::function<base::Operation<ApplyReport>()> stage);
    [[nodiscard]] base::Operation<ApplyReport> walk(Access access, storage::Journal open, domain::Configuration server,
        domain::Observed facts, WalkMode mode, QList<int> doneByHand);
    /// Reads the server, then walks an interrupted apply.
    [[nodiscard]] base::Operation<ApplyReport> walkOn(
        const storage::Journal& open, WalkMode mode, QList<int> doneByHand);
    [[nodiscard]] std::optional<base::Error> refusal(const ApplyOptions& options) const;
    [[nodiscard]] storage::LeaseHolder leaseHolder() const;
};

} // namespace gatehouse::workspace
