// SPDX-License-Identifier: Apache-2.0
// Instances, tokens and preferences; opening an instance loads what is stored of it.
#include "workspace/workspace.h"

#include "storage/tables.h"
#include "workspace/open_instance_p.h"
#include "workspace/workspace_p.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace gatehouse::workspace {

using base::Done;
using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using domain::Instance;

namespace {

/// Rules that need no server (decision 30).
Result<Instance> checked(Instance instance, const domain::Catalogue& catalogue)
{
    instance.name = instance.name.trimmed();
    if (instance.name.isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("instance-name-empty"));
    if (!instance.url.isEmpty()) {
        const QString scheme = instance.url.scheme();
        if (!instance.url.isValid() || instance.url.host().isEmpty() ||
            (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
            return fail(ErrorKind::BadInput, QStringLiteral("instance-url-invalid"),
                {instance.url.toString(QUrl::RemoveUserInfo)});
        if (!instance.url.userInfo().isEmpty())
            return fail(ErrorKind::BadInput, QStringLiteral("instance-url-credentials"),
                {instance.url.toString(QUrl::RemoveUserInfo)});
        instance.url = instance.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    }
    const domain::Version& oldest = catalogue.supported.constFirst();
    if (instance.version.isNull() && instance.isOffline())
        return fail(ErrorKind::BadInput, QStringLiteral("instance-version-missing"));
    if (!instance.version.isNull() && instance.version < oldest)
        return fail(
            ErrorKind::Unsupported, QStringLiteral("version-too-old"), {instance.version.text(), oldest.series()});
    if (!instance.caFile.isEmpty() && !QFileInfo(instance.caFile).isReadable())
        return fail(ErrorKind::BadInput, QStringLiteral("instance-ca-file-unreadable"), {instance.caFile});
    if (instance.proxyMode == domain::ProxyMode::Manual &&
        (!instance.proxy.isValid() || instance.proxy.host().isEmpty()))
        return fail(ErrorKind::BadInput, QStringLiteral("instance-proxy-invalid"),
            {instance.proxy.toString(QUrl::RemoveUserInfo)});
    if (instance.proxyMode == domain::ProxyMode::Manual && !instance.proxy.userInfo().isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("instance-proxy-credentials"));
    return instance;
}

Result<QList<InstanceSummary>> summaries(QSqlDatabase& db)
{
    const auto rows = storage::overviews(db);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<InstanceSummary> out;
    for (const storage::InstanceOverview& row : *rows)
        out.append({row.instance, row.read, row.changes, row.conflicts, row.unfinished});
    return out;
}

SecretsState stateOf(secrets::State state)
{
    switch (state) {
    case secrets::State::NotProbed:
        return SecretsState::NotProbed;
    case secrets::State::Working:
        return SecretsState::Working;
    case secrets::State::Locked:
        return SecretsState::Locked;
    case secrets::State::Absent:
        return SecretsState::Absent;
    }
    return SecretsState::Absent;
}

} // namespace

Result<domain::Catalogue> builtInCatalogue()
{
    QHash<QString, QByteArray> files;
    QDirIterator it(QStringLiteral(":/catalogue"), {QStringLiteral("*.json")}, QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.fileName() != QLatin1String("words.json") && file.open(QIODevice::ReadOnly))
            files.insert(it.fileName(), file.readAll());
    }
    return domain::Catalogue::parse(files);
}

QString versionText()
{
    return QStringLiteral("Gatehouse %1 (Qt %2, workspace schema %3)")
        .arg(QStringLiteral(GATEHOUSE_VERSION), QString::fromLatin1(qVersion()),
            QString::number(storage::schemaVersion()));
}

Workspace::Workspace(Options options, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->services = std::make_shared<Services>(std::move(options));
    connect(&d->services->secrets, &secrets::SecretStore::stateChanged, this, &Workspace::secretsStateChanged);
}

Workspace::~Workspace() = default;

Operation<Done> Workspace::start()
{
    return d->services->worker.run<domain::Catalogue>([](QSqlDatabase&) { return builtInCatalogue(); })
        .map(this, [this](Result<domain::Catalogue>&& catalogue) -> Result<Done> {
            if (!catalogue)
                return tl::unexpected(catalogue.error());
            d->services->catalogue = std::move(*catalogue);
            return Done{};
        });
}

const domain::Catalogue& Workspace::catalogue() const
{
    return d->services->catalogue;
}

QString Workspace::home() const
{
    return d->services->home;
}

Operation<QList<InstanceSummary>> Workspace::instances()
{
    return d->services->worker.run<QList<InstanceSummary>>(summaries);
}

Operation<Instance> Workspace::saveInstance(Instance instance)
{
    Result<Instance> valid = checked(std::move(instance), d->services->catalogue);
    if (!valid)
        return Operation<Instance>::answered(std::move(valid));
    if (valid->id.isNull())
        valid->id = QUuid::createUuid();
    return d->services->worker
        .run<Instance>([saved = *valid](QSqlDatabase& db) -> Result<Instance> {
            if (const auto done = storage::saveInstance(db, saved); !done)
                return tl::unexpected(done.error());
            return saved;
        })
        .map(this, [this](Result<Instance>&& saved) -> Result<Instance> {
            if (saved) {
                if (const auto open = d->open.value(saved->id).lock())
                    open->d->adopt(*saved);
                Q_EMIT instancesChanged();
            }
            return std::move(saved);
        });
}

Operation<Done> Workspace::removeInstance(const QUuid& id)
{
    auto services = d->services;
    // Names of the keychain entries are known only while the rows are there: read them, delete the rows, then the
    // entries.
    return services->worker
        .run<QStringList>([id](QSqlDatabase& db) -> Result<QStringList> {
            QStringList entries{tokenEntry(id), proxyEntry(id)};
            if (const auto state = storage::state(db, id)) {
                const domain::Configuration draft = domain::apply(state->baseline, state->changes);
                for (const domain::Model& model : draft.models)
                    if (const auto* set = std::get_if<domain::SetKey>(&model.apiKey);
                        set && set->secret.store == domain::SecretRef::Store::Keychain)
                        entries.append(set->secret.name);
            }
            if (const auto done = storage::removeInstance(db, id); !done)
                return tl::unexpected(done.error());
            return entries;
        })
        .map(this,
            [this, id](Result<QStringList>&& entries) -> Result<QStringList> {
                if (!entries)
                    return tl::unexpected(entries.error());
                d->open.remove(id);
                Q_EMIT instancesChanged();
                return std::move(*entries);
            })
        .then(this,
            [this, services](QStringList&& entries) {
                std::vector<Operation<Done>> removals;
                for (const QString& entry : std::as_const(entries))
                    removals.push_back(services->secrets.remove(entry));
                return base::all(this, std::move(removals));
            })
        .map(this, [](Result<std::vector<Result<Done>>>&& removals) -> Result<Done> {
            // A secret that stays behind is said; the instance is gone all the same.
            if (!removals)
                return tl::unexpected(removals.error());
            for (const Result<Done>& removal : *removals)
                if (!removal)
                    return tl::unexpected(removal.error());
            return Done{};
        });
}

bool isListed(const QString& name, const QList<InstanceSummary>& rows)
{
    return std::any_of(rows.cbegin(), rows.cend(),
        [&](const InstanceSummary& row) { return domain::isSameName(row.instance.name, name); });
}

QStringList namesOf(const QList<InstanceSummary>& rows)
{
    QStringList out;
    for (const InstanceSummary& row : rows)
        out << row.instance.name;
    return out;
}

base::Error unknownInstance(const QString& wanted, QStringList names)
{
    constexpr qsizetype most = 12;
    if (names.size() > most)
        names = names.mid(0, most) << QStringLiteral("…");
    if (names.isEmpty())
        return {ErrorKind::UnknownInstance, QStringLiteral("unknown-instance-of-none"), {wanted}, {}, {}};
    return {ErrorKind::UnknownInstance, QStringLiteral("unknown-instance"), {wanted, names.join(QStringLiteral(", "))},
        {}, {}};
}

Operation<std::shared_ptr<OpenInstance>> Workspace::open(const QString& name)
{
    using Loaded = std::tuple<Instance, storage::StoredState, std::optional<storage::Journal>>;
    return d->services->worker
        .run<Loaded>([name](QSqlDatabase& db) -> Result<Loaded> {
            const auto rows = storage::instances(db);
            if (!rows)
                return tl::unexpected(rows.error());
            QStringList names;
            for (const Instance& i : *rows)
                names << i.name;
            const auto row = std::find_if(
                rows->cbegin(), rows->cend(), [&](const Instance& i) { return domain::isSameName(i.name, name); });
            if (row == rows->cend())
                return fail(unknownInstance(name, names));
            auto state = storage::state(db, row->id);
            if (!state)
                return tl::unexpected(state.error());
            auto journal = storage::openJournal(db, row->id);
            if (!journal)
                return tl::unexpected(journal.error());
            return Loaded{*row, std::move(*state), std::move(*journal)};
        })
        .map(this, [this](Result<Loaded>&& loaded) -> Result<std::shared_ptr<OpenInstance>> {
            if (!loaded)
                return tl::unexpected(loaded.error());
            auto& [instance, state, journal] = *loaded;
            if (auto known = d->open.value(instance.id).lock())
                return known;
            auto p = std::make_unique<OpenInstance::Private>(d->services, instance, std::move(state));
            std::shared_ptr<OpenInstance> open(new OpenInstance(std::move(p)));
            open->d->setUnfinished(journal);
            connect(open.get(), &OpenInstance::changed, this, &Workspace::instancesChanged);
            d->open.insert(instance.id, open);
            return open;
        });
}

Operation<Workspace::Kept> Workspace::login(const Instance& instance, base::Secret token)
{
    return d->keep(tokenEntry(instance.id), std::move(token));
}

Operation<Workspace::Kept> Workspace::setProxyPassword(const Instance& instance, base::Secret password)
{
    if (!password || password->isEmpty())
        return d->services->secrets.remove(proxyEntry(instance.id)).map(this, [](Result<Done>&& done) -> Result<Kept> {
            if (!done)
                return tl::unexpected(done.error());
            return Kept::InKeychain;
        });
    return d->keep(proxyEntry(instance.id), std::move(password));
}

Operation<Workspace::Kept> Workspace::Private::keep(const QString& entry, base::Secret secret)
{
    services->learn(secret);
    return services->secrets.write(entry, secret)
        .map(&services->secrets, [](Result<secrets::SecretStore::Kept>&& kept) -> Result<Kept> {
            if (!kept)
                return tl::unexpected(kept.error());
            return *kept == secrets::SecretStore::Kept::InKeychain ? Kept::InKeychain : Kept::InMemory;
        });
}

Operation<Done> Workspace::logout(const Instance& instance)
{
    return d->services->secrets.remove(tokenEntry(instance.id));
}

Operation<bool> Workspace::hasToken(const Instance& instance)
{
    return d->services->token(instance, this).map(this, [](Result<base::Secret>&& token) -> Result<bool> {
        if (!token && token.error().kind == ErrorKind::NotPermitted)
            return false;
        if (!token)
            return tl::unexpected(token.error());
        return true;
    });
}

Operation<SecretsState> Workspace::probeSecrets()
{
    return d->services->secrets.probe().map(this, [](Result<secrets::State>&& state) -> Result<SecretsState> {
        if (!state)
            return tl::unexpected(state.error());
        return stateOf(*state);
    });
}

SecretsState Workspace::secretsState() const
{
    return stateOf(d->services->secrets.state());
}

Operation<QString> Workspace::preference(const QString& key)
{
    return d->services->worker.run<QString>([key](QSqlDatabase& db) { return storage::preference(db, key); });
}

Operation<Done> Workspace::setPreference(const QString& key, const QString& value)
{
    return d->services->worker.run<Done>(
        [key, value](QSqlDatabase& db) { return storage::setPreference(db, key, value); });
}

} // namespace gatehouse::workspace
