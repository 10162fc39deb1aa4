// SPDX-License-Identifier: Apache-2.0
// A connection that is gone with its scope, in a folder of its own, and the values that storage tests write.
#pragma once

#include "storage/migrations.h"
#include "storage/statements.h"
#include "storage/tables.h"

#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::storage::test {

/// Slug of the error, "" when there is none: what most rows of the tables compare.
template <class T>
QString slug(const Result<T>& result)
{
    return result ? QString() : result.error().slug;
}

class Connection {
public:
    explicit Connection(const QString& file) : Connection(file, *builtInMigrations()) {}
    Connection(const QString& file, const QList<Migration>& migrations)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_db(openWith(file, m_name, migrations))
    {
    }
    ~Connection()
    {
        m_db = base::fail(ErrorKind::Storage, QStringLiteral("closed"));
        if (QSqlDatabase::contains(m_name))
            QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] bool works() const { return m_db.has_value(); }
    [[nodiscard]] base::Error error() const { return m_db ? base::Error() : m_db.error(); }
    [[nodiscard]] QSqlDatabase& db() { return *m_db; }
    [[nodiscard]] QString value(const QString& sql) { return single(*m_db, sql).value_or(QVariant()).toString(); }

private:
    QString m_name;
    Result<QSqlDatabase> m_db;
};

inline domain::Instance instance(const QString& name)
{
    domain::Instance i;
    i.id = QUuid::createUuid();
    i.name = name;
    return i;
}

/// A saved instance to hang things on.
inline QUuid savedInstance(QSqlDatabase& db, const QString& name = QStringLiteral("Acme"))
{
    const domain::Instance i = instance(name);
    return saveInstance(db, i) ? i.id : QUuid();
}

inline domain::Model model(const QString& name)
{
    domain::Model m;
    m.key = domain::ModelKey::create();
    m.name = name;
    m.family = QStringLiteral("mixtral");
    m.endpoint = QStringLiteral("http://vllm.example.internal:8000/v1");
    m.identifier = QStringLiteral("custom_openai/Mixtral-8x7B-Instruct-v0.1");
    return m;
}

inline domain::Configuration configuration(int models = 2)
{
    domain::Configuration c;
    c.settings.insert(QStringLiteral("ai_gateway_url"), QStringLiteral("http://gateway.example.internal:5052"));
    c.settings.insert(QStringLiteral("ai_gateway_timeout_seconds"), qint64(120));
    c.settings.insert(QStringLiteral("duo_agent_platform_service_url"), domain::Null());
    c.notVisible = {QStringLiteral("ai_gateway_secret_setting")};
    for (int i = 0; i < models; ++i)
        c.models.append(model(QStringLiteral("Modell %1 \u00fc\u4e2d").arg(i)));
    if (models > 0)
        c.features.insert(QStringLiteral("duo_chat"), domain::SelfHosted{c.models.at(0).key});
    c.features.insert(QStringLiteral("code_completions"), domain::Disabled());
    return c;
}

inline domain::Change settingChange(const QString& key, const QJsonValue& before, const QJsonValue& after)
{
    return {{domain::Path::Part::Setting, key, {}}, before, after};
}

} // namespace gatehouse::storage::test
