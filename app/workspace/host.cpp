// SPDX-License-Identifier: Apache-2.0
// Scripts for hosts, and what comes back from them: nothing that was pasted is believed, and no secret of it is kept.
#include "domain/host_script.h"
#include "domain/presence.h"

#include "storage/tables.h"
#include "workspace/workspace_p.h"

#include <QFile>

namespace gatehouse::workspace {

using base::Operation;
using base::Result;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString templateText(const QString& name)
{
    QFile file(u":/templates/host-%1.sh"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Result<QString> Workspace::hostScript(const OpenInstance& open, Vantage place, const QString& model) const
{
    const Configuration& configuration = open.standing();
    QList<Subject> subjects = subjectsOf(open.instance(), configuration, open.capabilities(), open.observed());
    if (!model.isEmpty())
        subjects.removeIf(
            [&](const Subject& s) { return s.target.kind == Target::Kind::Model && s.target.name != model; });
    return domain::hostScript(place, subjects, configuration.models, aboutInstance(open.instance().id),
        {templateText(u"common"_s), templateText(name(place))});
}

Result<QList<CheckResult>> Workspace::hostResults(const OpenInstance& open, const QByteArray& pasted) const
{
    auto blocks = hostBlocks(QString::fromUtf8(pasted));
    if (!blocks)
        return tl::unexpected(blocks.error());
    QList<CheckResult> out;
    for (HostBlock& block : *blocks) {
        if (block.about != aboutInstance(open.instance().id))
            return base::fail(base::ErrorKind::BadInput, u"host-block-of-another"_s);
        for (HostRecord& record : block.records)
            for (QString& value : record.values)
                value = d->services->redactor().redacted(value);
        out += domain::hostResults(
            block, {open.observed().version,
                       settingFlag(open.standing(), u"self_hosted_duo_agent_platform_service_secure"_s)});
    }
    return out;
}

Operation<CheckRun> Workspace::addHostResults(
    const OpenInstance& open, const CheckRun& run, const QList<CheckResult>& results)
{
    CheckRun merged = withResults(run, results, d->services->checks());
    merged.started = d->services->now();
    return d->services->worker
        .run<QString>(
            [id = open.instance().id, merged](QSqlDatabase& db) { return storage::addCheckRun(db, id, merged); })
        .map(this, [merged](Result<QString>&& id) -> Result<CheckRun> {
            if (!id)
                return tl::unexpected(id.error());
            CheckRun out = merged;
            out.id = *id;
            return out;
        });
}

} // namespace gatehouse::workspace
