// SPDX-License-Identifier: Apache-2.0
// Runs of the ladder: what each is about, and their history.
#include "domain/address.h"
#include "reports/check_json.h"
#include "storage/tables.h"
#include "workspace/check_p.h"
#include "workspace/endpoint.h"
#include "workspace/workspace_p.h"

#include <QDir>
#include <QFile>

namespace gatehouse::workspace {

using base::Operation;
using base::Result;
using namespace domain;

namespace {

probes::Setup setupOf(const Instance& instance, const CheckOptions& options)
{
    probes::Setup setup;
    setup.instance = instance;
    setup.gitlab = endpointFor(instance);
    setup.gitlab.allowHttp |= options.allowHttp;
    setup.consents = options.consents;
    setup.scope = options.scope;
    if (options.patienceSeconds > 0) {
        const std::chrono::seconds patience(options.patienceSeconds);
        setup.pace.resolve = setup.pace.connect = setup.pace.answer = setup.pace.model = patience;
    }
    return setup;
}

Model modelAt(const CheckAddress& address)
{
    Model model;
    model.key = ModelKey::create();
    model.name = address.identifier.isEmpty() ? QUrl(address.url).host() : address.identifier;
    model.endpoint = address.url;
    model.identifier = address.identifier;
    model.platform = platformOfIdentifier(address.identifier);
    return model;
}

/// However it is mistyped: what cannot be a URL still has to be named.
Subject gitLabAt(const QString& typed)
{
    Instance instance;
    instance.url = QUrl(typed.trimmed());
    const QList<Subject> subjects = subjectsOf(instance, {}, {}, {});
    const Target gitlab{Target::Kind::GitLab, {}};
    for (const Subject& subject : subjects)
        if (subject.target == gitlab && !subject.address.isEmpty())
            return subject;
    return {gitlab, withoutLogin(typed.trimmed()), {QStringLiteral("address")}, {}};
}

} // namespace

Result<CheckCatalogue> builtInChecks()
{
    const QDir catalogue(QStringLiteral(":/catalogue"));
    QHash<QString, QByteArray> files;
    QStringList names{QStringLiteral("rungs.json")};
    const QStringList causes = QDir(catalogue.filePath(QStringLiteral("causes"))).entryList();
    for (const QString& name : causes)
        names << QStringLiteral("causes/") + name;
    for (const QString& name : std::as_const(names)) {
        QFile file(catalogue.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return CheckCatalogue::parse(files);
}

std::shared_ptr<Check> Workspace::check(const OpenInstance& open, const CheckOptions& options)
{
    auto p = std::make_unique<Check::Private>();
    p->services = d->services;
    p->instance = open.instance();
    p->setup = setupOf(open.instance(), options);
    p->hostResults = options.hostResults;
    p->setup.configuration = options.ofDraft ? open.draft() : open.standing();
    p->setup.observed = open.observed();
    p->setup.capabilities = open.capabilities();
    p->setup.asUser = options.asUser.token ? QString() : options.asUser.name;
    p->setup.userToken = options.asUser.token;
    d->services->learn(options.asUser.token);
    if (options.model)
        p->lay(*options.model, options.modelKey);
    return std::shared_ptr<Check>(new Check(std::move(p)));
}

std::shared_ptr<Check> Workspace::check(const DocumentFile& file, const CheckOptions& options)
{
    const Version version = file.gitlab.isNull() ? d->services->catalogue.supported.constLast() : file.gitlab;
    const FileFindings content = validateFile(file, version, d->services->catalogue);
    auto p = std::make_unique<Check::Private>();
    p->services = d->services;
    p->instance.version = content.gitlab;
    p->setup = setupOf(p->instance, options);
    p->setup.configuration = content.configuration;
    p->setup.observed = assumed(content.configuration.assume, content.gitlab);
    p->setup.capabilities = effective(d->services->catalogue, content.gitlab, p->setup.observed);
    return std::shared_ptr<Check>(new Check(std::move(p)));
}

std::shared_ptr<Check> Workspace::check(const CheckAddress& address, const CheckOptions& options)
{
    auto p = std::make_unique<Check::Private>();
    p->services = d->services;
    p->instance.caFile = address.caFile;
    p->setup = setupOf(p->instance, options);
    p->setup.typed = address.url;
    d->services->learn(address.key);
    QString setting;
    switch (address.as) {
    case Target::Kind::GitLab:
        p->setup.instance.url = QUrl(address.url.trimmed());
        p->setup.gitlab.base = p->setup.instance.url;
        p->setup.subjects = {gitLabAt(address.url)};
        p->setup.token = address.key;
        break;
    case Target::Kind::Gateway:
        setting = QStringLiteral("ai_gateway_url");
        break;
    case Target::Kind::AgentPlatform:
        setting = QStringLiteral("duo_agent_platform_service_url");
        break;
    default:
        p->setup.configuration.models.append(modelAt(address));
        p->setup.keyFor = [key = address.key, name = p->setup.configuration.models.constLast().name](const ModelKey&) {
            return Operation<base::Secret>::answered(
                key ? Result<base::Secret>(key)
                    : base::fail(base::ErrorKind::KeyUnavailable, QStringLiteral("key-not-known-here"), {name}));
        };
        // The key was given for this very address, and its scheme was typed with it.
        p->setup.consents.keys = true;
        p->setup.gitlab.allowHttp = true;
    }
    if (!setting.isEmpty())
        p->setup.configuration.settings.insert(setting, Value(address.url));
    return std::shared_ptr<Check>(new Check(std::move(p)));
}

const CheckCatalogue& Workspace::checkCatalogue() const
{
    return d->services->checks();
}

Operation<QList<CheckRunSummary>> Workspace::checkRuns(const QUuid& instance)
{
    using Rows = QList<CheckRunSummary>;
    return d->services->worker.run<Rows>([instance](QSqlDatabase& db) -> Result<Rows> {
        const auto rows = storage::checkRuns(db, instance);
        if (!rows)
            return tl::unexpected(rows.error());
        Rows out;
        for (const storage::CheckRunRow& row : *rows)
            out.append({row.id, row.scope, row.started, row.verdict});
        return out;
    });
}

Operation<CheckRun> Workspace::checkRun(const QUuid& instance, const QString& id)
{
    return d->services->worker.run<CheckRun>(
        [instance, id](QSqlDatabase& db) { return storage::checkRun(db, instance, id); });
}

Operation<std::optional<CheckRun>> Workspace::checkRunBefore(const QUuid& instance, const CheckRun& run)
{
    using Found = std::optional<CheckRun>;
    return d->services->worker.run<Found>(
        [instance, own = run.id, scope = run.scope, asUser = run.asUser](QSqlDatabase& db) -> Result<Found> {
            const auto rows = storage::checkRuns(db, instance);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const storage::CheckRunRow& row : *rows) {
                if (row.id == own || row.scope != scope)
                    continue;
                auto found = storage::checkRun(db, instance, row.id);
                if (!found)
                    return tl::unexpected(found.error());
                if (found->asUser == asUser)
                    return std::move(*found);
            }
            return Found();
        });
}

QString summaryOf(const CheckResult& result, const CheckCatalogue& catalogue)
{
    return reports::summaryOf(result, catalogue);
}

QStringList evidenceOf(const CheckResult& result)
{
    return reports::evidenceOf(result.observation);
}

} // namespace gatehouse::workspace
