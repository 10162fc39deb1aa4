// SPDX-License-Identifier: Apache-2.0
// Where the workspace lives on disk, and where its secrets come from.
#include "workspace/services.h"

#include "storage/tables.h"
#include "workspace/endpoint.h"

#include <QDebug>
#include <QDir>
#include <QStandardPaths>

namespace gatehouse::workspace {

using base::ErrorKind;

namespace {

QString homeOf(const Options& options)
{
    if (!options.home.isEmpty())
        return QDir(options.home).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gatehouse");
}

} // namespace

Services::Services(Options o)
    : options(std::move(o)), home(homeOf(options)),
      secrets(
          options.memorySecrets ? secrets::SecretStore::Backend::MemoryOnly : secrets::SecretStore::Backend::Keychain),
      worker(home + QStringLiteral("/gatehouse.db"))
{
}

const domain::CheckCatalogue& Services::checks()
{
    if (!m_checks) {
        auto parsed = builtInChecks();
        if (!parsed) // a build with a damaged catalogue does not pass its tests
            qCritical() << parsed.error().slug << parsed.error().args;
        m_checks = parsed ? std::move(*parsed) : domain::CheckCatalogue();
    }
    return *m_checks;
}

QDateTime Services::now() const
{
    return options.clock();
}

void Services::learn(const base::Secret& secret)
{
    if (options.redactor && secret)
        options.redactor->add(secret);
}

base::Operation<base::Secret> Services::token(const domain::Instance& instance, QObject* context)
{
    if (options.token && options.tokenFor == instance.name) {
        learn(options.token);
        return base::Operation<base::Secret>::answered(options.token);
    }
    return secrets.read(tokenEntry(instance.id))
        .map(context, [this, name = instance.name](base::Result<base::Secret>&& answer) -> base::Result<base::Secret> {
            if (answer)
                learn(*answer);
            if (!answer && answer.error().slug == QLatin1String("secret-not-found"))
                return base::fail(ErrorKind::NotPermitted, QStringLiteral("no-token"), {name});
            return std::move(answer);
        });
}

base::Operation<QHash<QString, QString>> Services::keyEntries(const QUuid& instance, const QStringList& models)
{
    using Entries = QHash<QString, QString>;
    if (models.isEmpty())
        return base::Operation<Entries>::answered(Entries());
    return worker.run<Entries>([instance, models](QSqlDatabase& db) -> base::Result<Entries> {
        Entries out;
        for (const QString& name : models) {
            const auto entry = storage::preference(db, modelKeyPreference(instance, name));
            if (!entry)
                return tl::unexpected(entry.error());
            out.insert(name, *entry);
        }
        return out;
    });
}

base::Operation<base::Secret> Services::secret(const domain::SecretRef& ref)
{
    if (ref.store != domain::SecretRef::Store::Environment)
        return secrets.read(ref.name).map(&secrets, [this](base::Result<base::Secret>&& answer) {
            if (answer)
                learn(*answer);
            return std::move(answer);
        });
    QByteArray value = qgetenv(ref.name.toLocal8Bit().constData());
    if (value.isEmpty())
        return base::Operation<base::Secret>::answered(
            base::fail(ErrorKind::KeyUnavailable, QStringLiteral("key-env-unset"), {ref.name}));
    base::Secret secret = base::makeSecret(std::move(value));
    learn(secret);
    return base::Operation<base::Secret>::answered(std::move(secret));
}

base::Operation<net::Endpoint> Services::endpoint(const domain::Instance& instance, QObject* context)
{
    const net::Endpoint endpoint = endpointFor(instance);
    if (endpoint.proxyUser.isEmpty())
        return base::Operation<net::Endpoint>::answered(endpoint);
    // Without its password the proxy says so itself, in its own place.
    return secrets.read(proxyEntry(instance.id))
        .map(context, [this, endpoint](base::Result<base::Secret>&& password) -> base::Result<net::Endpoint> {
            net::Endpoint out = endpoint;
            if (password) {
                learn(*password);
                out.proxyPassword = std::move(*password);
            }
            return out;
        });
}

base::Operation<Access> Services::access(const domain::Instance& instance, QObject* context)
{
    return token(instance, context).then(context, [this, instance, context](base::Secret&& token) {
        return endpoint(instance, context)
            .map(context, [token](base::Result<net::Endpoint>&& endpoint) -> base::Result<Access> {
                if (!endpoint)
                    return tl::unexpected(endpoint.error());
                return Access{std::move(*endpoint), token};
            });
    });
}

QString tokenEntry(const QUuid& instance)
{
    return instance.toString(QUuid::WithoutBraces) + QStringLiteral("/token");
}

QString proxyEntry(const QUuid& instance)
{
    return instance.toString(QUuid::WithoutBraces) + QStringLiteral("/proxy");
}

QString newModelKeyEntry(const QUuid& instance, const domain::ModelKey& model)
{
    return QStringLiteral("%1/model-key/%2/%3")
        .arg(instance.toString(QUuid::WithoutBraces), model.text(),
            QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
}

QString modelKeyPreference(const QUuid& instance, const QString& modelName)
{
    return QStringLiteral("model-key/%1/%2").arg(instance.toString(QUuid::WithoutBraces), modelName);
}

QString keySentPreference(const QUuid& instance, const domain::ModelKey& model)
{
    return QStringLiteral("key-sent/%1/%2").arg(instance.toString(QUuid::WithoutBraces), model.text());
}

} // namespace gatehouse::workspace
