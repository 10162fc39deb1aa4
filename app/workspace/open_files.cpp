// SPDX-License-Identifier: Apache-2.0
// Documents in and out of an open instance (decision 6).
#include "workspace/open_instance_p.h"
#include "workspace/overlay.h"
#include "workspace/reports.h"

#include <QCoreApplication>

namespace gatehouse::workspace {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using namespace domain;

namespace {

/// The models of a document that say `api_key: keychain`.
QStringList keyedByKeychain(const documents::Document& document)
{
    QStringList names;
    for (const documents::DocumentModel& model : document.models.value_or(QList<documents::DocumentModel>()))
        if (model.apiKey == QLatin1String("keychain"))
            names.append(model.name);
    return names;
}

QList<Finding> missingEntries(const Configuration& wanted)
{
    QList<Finding> out;
    for (const Model& model : wanted.models)
        if (const auto* set = std::get_if<SetKey>(&model.apiKey);
            set && set->secret.store == SecretRef::Store::Keychain && set->secret.name.isEmpty())
            out.append({Severity::Error, QStringLiteral("key-not-in-keychain"), {model.name},
                {Path::Part::Model, model.key.text(), QStringLiteral("api_key")}, {}});
    return out;
}

} // namespace

Operation<ImportReport> OpenInstance::importDocument(const DocumentFile& file)
{
    if (!mayEdit())
        return Operation<ImportReport>::answered(
            fail(ErrorKind::ReadOnly, QStringLiteral("instance-read-only"), {d->instance.name}));
    if (file.hasErrors())
        return Operation<ImportReport>::answered(ImportReport{{}, {}, file.problems});
    return d->services->keyEntries(d->instance.id, keyedByKeychain(*file.document))
        .map(this, [this, file](Result<QHash<QString, QString>>&& entries) -> Result<ImportReport> {
            if (!entries)
                return tl::unexpected(entries.error());
            const Configuration before = d->draft.configuration();
            const Laid laid = layOver(*file.document, before, d->observed, *entries, file.document->complete, false);
            ImportReport report{{}, laid.deletions, file.problems + laid.problems};
            if (hasErrors(report.problems))
                return report;
            report.changes = diff(before, laid.configuration);
            if (const auto done =
                    edit(QCoreApplication::translate("Undo", "Import %1").arg(file.name), laid.configuration);
                !done)
                return tl::unexpected(done.error());
            return report;
        });
}

QByteArray OpenInstance::document(bool ofBaseline) const
{
    return documents::write(
        ofBaseline ? baseline() : draft(), catalogue(), {d->capabilities.version, false, &baseline()});
}

QJsonObject OpenInstance::documentJson(bool ofBaseline) const
{
    return documents::writeJson(
        ofBaseline ? baseline() : draft(), catalogue(), {d->capabilities.version, false, &baseline()});
}

Operation<FilePlan> OpenInstance::planFile(const DocumentFile& file, const FileOptions& options)
{
    if (file.hasErrors()) {
        FilePlan broken;
        broken.problems = file.problems;
        return Operation<FilePlan>::answered(std::move(broken));
    }
    const auto facts =
        d->instance.isOffline() ? Operation<gitlab::Reading>::answered(gitlab::Reading{}) : d->readServer({});
    return facts.then(this, [this, file, options](gitlab::Reading&& reading) {
        return d->services->keyEntries(d->instance.id, keyedByKeychain(*file.document))
            .then(this, [this, file, options, reading](QHash<QString, QString>&& entries) -> Operation<FilePlan> {
                FilePlan out;
                const bool offline = d->instance.isOffline();
                out.server = reading.configuration;
                out.observed = offline ? assumed(file.document->assume, d->instance.version) : reading.observed;
                out.baseline = offline ? QDateTime() : d->services->now();
                const Laid laid = layOver(*file.document, out.server, out.observed, entries,
                    options.prune || file.document->complete, options.rotateKeys);
                out.problems = file.problems + laid.problems;
                out.deletions = laid.deletions;
                out.wanted = laid.configuration;
                if (hasErrors(out.problems))
                    return Operation<FilePlan>::answered(std::move(out));
                out.plan = d->planOf(out.server, out.wanted, out.observed);
                out.plan.notes += laid.notes;
                out.plan.blocking += missingEntries(out.wanted);
                if (offline)
                    return Operation<FilePlan>::answered(std::move(out));
                // The read becomes the baseline exactly as a pull does; the draft's changes are kept and rebased.
                return d->adoptReading(reading, {}).map(this, [out](Result<PullReport>&& pulled) -> Result<FilePlan> {
                    if (!pulled)
                        return tl::unexpected(pulled.error());
                    if (pulled->problem && pulled->problem->kind != ErrorKind::NotPermitted)
                        return tl::unexpected(*pulled->problem);
                    return out;
                });
            });
    });
}

} // namespace gatehouse::workspace
