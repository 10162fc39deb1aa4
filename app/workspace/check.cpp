// SPDX-License-Identifier: Apache-2.0
// Gathers what a run needs (token, keys, where keys went before), lets it go, and stores what it found.
#include "workspace/check_p.h"

#include "domain/host_script.h"
#include "storage/tables.h"

#include <QLoggingCategory>

namespace gatehouse::workspace {

using base::Operation;
using base::Result;
using namespace domain;

Q_LOGGING_CATEGORY(checkLog, "gatehouse.check")

Check::Check(std::unique_ptr<Private> p) : d(std::move(p))
{
    d->q = this;
}

Check::~Check() = default;

Operation<CheckRun> Check::start()
{
    auto scope = d->known(d->setup.scope);
    if (!scope)
        return Operation<CheckRun>::answered(tl::unexpected(scope.error()));
    d->setup.scope = std::move(*scope);
    const auto prepared = d->instance.id.isNull() || d->instance.isOffline()
                              ? Operation<base::Secret>::answered(d->setup.token)
                              : d->token();
    return prepared
        .then(this,
            [this](base::Secret&& token) {
                d->setup.token = std::move(token);
                return d->instance.id.isNull() ? Operation<net::Endpoint>::answered(d->setup.gitlab)
                                               : d->services->endpoint(d->instance, this);
            })
        .then(this,
            [this](net::Endpoint&& endpoint) {
                endpoint.allowHttp |= d->setup.gitlab.allowHttp;
                d->setup.gitlab = std::move(endpoint);
                return d->recall();
            })
        .then(this, [this](base::Done&&) { return d->runAndStore(); });
}

QList<CheckResult> Check::results() const
{
    if (!d->runner)
        return {};
    const CheckCatalogue& catalogue = *d->setup.checks;
    return diagnose(judge(d->runner->results(), catalogue), catalogue, d->runner->gitlab());
}

void Check::Private::lay(Model model, const base::Secret& key)
{
    stored = false;
    if (key) {
        services->learn(key);
        model.apiKey = SetKey{{SecretRef::Store::Memory, {}}};
        setup.keyFor = [this, key, typed = model.key](const ModelKey& wanted) {
            return wanted == typed ? Operation<base::Secret>::answered(key) : keyOf(wanted);
        };
    }
    if (Model* there = setup.configuration.model(model.key))
        *there = std::move(model);
    else
        setup.configuration.models.append(std::move(model));
}

Result<Scope> Check::Private::known(Scope scope) const
{
    for (Target& target : scope.targets)
        if (target.kind == Target::Kind::Feature && !setup.capabilities.feature(target.name))
            for (const EffectiveFeature& feature : setup.capabilities.features)
                if (feature.title.compare(target.name, Qt::CaseInsensitive) == 0)
                    target.name = feature.key;
    // Before the first look at a server nothing is known of what it has.
    if (!instance.id.isNull() && !instance.isOffline() && !setup.observed.settingsRead.everRead())
        return scope;
    QStringList models, features;
    for (const Model& model : setup.configuration.models)
        models << model.name;
    for (const EffectiveFeature& feature : setup.capabilities.features)
        features << feature.key;
    for (const Target& target : std::as_const(scope.targets)) {
        if (target.kind == Target::Kind::Model && !models.contains(target.name))
            return base::fail(base::ErrorKind::Usage, QStringLiteral("scope-unknown-model"),
                {target.name, models.join(QStringLiteral(", "))});
        if (target.kind == Target::Kind::Feature && !features.contains(target.name))
            return base::fail(base::ErrorKind::Usage, QStringLiteral("scope-unknown-feature"),
                {target.name, features.join(QStringLiteral(", "))});
    }
    return scope;
}

/// Without a token most can be tested still: the rungs that need one say so.
Operation<base::Secret> Check::Private::token()
{
    return services->token(instance, q).map(q, [](Result<base::Secret>&& token) -> Result<base::Secret> {
        const bool none = !token && (token.error().slug == QLatin1String("no-token") ||
                                        token.error().kind == base::ErrorKind::KeyUnavailable);
        if (none) {
            qCWarning(checkLog) << "without a token:" << token.error().slug;
            return base::Secret();
        }
        return std::move(token);
    });
}

Operation<CheckRun> Check::Private::run()
{
    setup.clock = services->options.clock;
    setup.catalogue = &services->catalogue;
    setup.checks = &services->checks();
    if (!setup.keyFor)
        setup.keyFor = [this](const ModelKey& key) { return keyOf(key); };
    setup.keyWasSent = [this](const ModelKey& key, const QString& origin) {
        return keyOrigins.value(key).contains(origin);
    };
    setup.keySent = [this](const ModelKey& key, const QString& origin) { remember(key, origin); };
    runner = std::make_unique<probes::Runner>(setup);
    QObject::connect(runner.get(), &probes::Runner::changed, q, &Check::changed);
    return runner->start();
}

/// What was stopped is stored too.
Operation<CheckRun> Check::Private::runAndStore()
{
    return base::andThen(run(), base::LaterCancel::Ignored, q, [this](CheckRun&& ended) {
        if (ended.results.isEmpty() && hostResults.isEmpty())
            return Operation<CheckRun>::answered(
                base::fail(base::ErrorKind::Usage, QStringLiteral("nothing-to-check"), {setup.scope.text()}));
        return store(
            hostResults.isEmpty() ? std::move(ended) : withResults(std::move(ended), hostResults, *setup.checks));
    });
}

Operation<base::Done> Check::Private::recall()
{
    using Origins = QHash<ModelKey, QStringList>;
    QList<ModelKey> keys;
    if (!instance.id.isNull())
        for (const Model& model : std::as_const(setup.configuration.models))
            keys << model.key;
    if (keys.isEmpty())
        return Operation<base::Done>::answered(base::Done());
    return services->worker
        .run<Origins>([id = instance.id, keys](QSqlDatabase& db) -> Result<Origins> {
            Origins out;
            for (const ModelKey& key : keys)
                if (const auto known = storage::preference(db, keySentPreference(id, key)); known && !known->isEmpty())
                    out.insert(key, known->split(u'\n'));
            return out;
        })
        .map(q, [this](Result<Origins>&& origins) -> Result<base::Done> {
            if (origins)
                keyOrigins = std::move(*origins);
            return base::Done(); // unread, it is as if none had been sent
        });
}

void Check::Private::remember(const ModelKey& key, const QString& origin)
{
    QStringList& origins = keyOrigins[key];
    if (instance.id.isNull() || !stored || origins.contains(origin))
        return;
    origins << origin;
    services->worker
        .run<base::Done>([id = instance.id, key, text = origins.join(u'\n')](
                             QSqlDatabase& db) { return storage::setPreference(db, keySentPreference(id, key), text); })
        .onAnswer(q, [](Result<base::Done>& done) {
            if (!done)
                qCWarning(checkLog) << "where a key was sent was not stored:" << done.error().slug;
        });
}

Operation<base::Secret> Check::Private::keyOf(const ModelKey& key)
{
    const Model* model = setup.configuration.model(key);
    if (model)
        if (const auto* set = std::get_if<SetKey>(&model->apiKey))
            return services->secret(set->secret);
    const QString name = model ? model->name : QString();
    return services->keyEntries(instance.id, {name}).then(q, [this, name](QHash<QString, QString>&& entries) {
        const QString entry = entries.value(name);
        if (entry.isEmpty())
            return Operation<base::Secret>::answered(
                base::fail(base::ErrorKind::KeyUnavailable, QStringLiteral("key-not-known-here"), {name}));
        return services->secret({SecretRef::Store::Keychain, entry});
    });
}

Operation<CheckRun> Check::Private::store(CheckRun run)
{
    if (instance.id.isNull() || !stored)
        return Operation<CheckRun>::answered(std::move(run));
    return services->worker
        .run<QString>([id = instance.id, run](QSqlDatabase& db) { return storage::addCheckRun(db, id, run); })
        .map(q, [run](Result<QString>&& id) -> Result<CheckRun> {
            CheckRun out = run;
            if (id)
                out.id = *id;
            else
                qCWarning(checkLog) << "the check run was not stored:" << id.error().slug;
            return out;
        });
}

} // namespace gatehouse::workspace
