// SPDX-License-Identifier: Apache-2.0
// Strict reading of one catalogue object.
#include "domain/catalogue_row.h"

namespace gatehouse::domain {

CatalogueRow::CatalogueRow(QJsonObject object, QString where, std::optional<base::Error>& error)
    : m_object(std::move(object)), m_where(std::move(where)), m_error(&error)
{
}

void CatalogueRow::complain(const char* key, const QString& what)
{
    if (!*m_error)
        *m_error = base::Error{base::ErrorKind::BadInput, QStringLiteral("catalogue-row-invalid"),
            {m_where, QLatin1String(key), what}, {}, {}};
}

void CatalogueRow::finish()
{
    const QStringList present = m_object.keys();
    for (const QString& key : present)
        if (!m_asked.contains(key))
            complain(key.toUtf8().constData(), QStringLiteral("unknown key"));
}

QJsonValue CatalogueRow::take(const char* key)
{
    const QString name = QLatin1String(key);
    m_asked.insert(name);
    return m_object.value(name);
}

QString CatalogueRow::text(const char* key)
{
    const QJsonValue json = take(key);
    if (!json.isString() || json.toString().isEmpty())
        complain(key, json.isUndefined() ? QStringLiteral("missing") : QStringLiteral("not a text"));
    return json.toString();
}

QString CatalogueRow::textOr(const char* key, const QString& absent)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return absent;
    if (!json.isString())
        complain(key, QStringLiteral("not a text"));
    return json.toString();
}

bool CatalogueRow::boolOr(const char* key, bool absent)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return absent;
    if (!json.isBool())
        complain(key, QStringLiteral("not true or false"));
    return json.toBool();
}

qint64 CatalogueRow::intOr(const char* key, qint64 absent)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return absent;
    const auto value = valueFromJson(json);
    if (!value || !std::holds_alternative<qint64>(*value)) {
        complain(key, QStringLiteral("not a whole number"));
        return absent;
    }
    return std::get<qint64>(*value);
}

Value CatalogueRow::value(const char* key)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return {};
    const auto out = valueFromJson(json);
    if (!out)
        complain(key, QStringLiteral("not a value"));
    return out.value_or(Value());
}

QStringList CatalogueRow::texts(const char* key)
{
    QStringList out;
    const QJsonArray array = list(key);
    for (const QJsonValue each : array) {
        if (!each.isString())
            complain(key, QStringLiteral("not a list of texts"));
        out.append(each.toString());
    }
    return out;
}

Version CatalogueRow::version(const char* key)
{
    const auto out = Version::parse(text(key));
    if (!out)
        complain(key, QStringLiteral("not a release"));
    return out.value_or(Version());
}

std::optional<Version> CatalogueRow::versionOr(const char* key)
{
    if (take(key).isUndefined())
        return std::nullopt;
    return version(key);
}

VersionRange CatalogueRow::range()
{
    VersionRange out{versionOr("since"), versionOr("until")};
    if (out.since && out.until && *out.since >= *out.until)
        complain("until", QStringLiteral("not after since"));
    return out;
}

VersionedText CatalogueRow::versioned(const char* key)
{
    const QJsonValue json = take(key);
    VersionedText out;
    if (json.isArray()) {
        each(key, [&](CatalogueRow& row) {
            const VersionedText::Entry entry{row.version("since"), row.text("text")};
            if (!out.entries.isEmpty() && entry.since <= out.entries.constLast().since)
                row.complain("since", QStringLiteral("not in rising order"));
            out.entries.append(entry);
        });
        if (out.entries.isEmpty())
            complain(key, QStringLiteral("empty"));
    } else {
        out.entries.append({Version(), text(key)});
    }
    return out;
}

VersionedText CatalogueRow::versionedOr(const char* key)
{
    return has(key) ? versioned(key) : VersionedText();
}

CatalogueRow CatalogueRow::object(const char* key)
{
    const QJsonValue json = take(key);
    return inner(json.isUndefined() ? QJsonValue(QJsonObject()) : json, QLatin1String(key));
}

QJsonArray CatalogueRow::list(const char* key)
{
    const QJsonValue json = take(key);
    if (!json.isUndefined() && !json.isArray())
        complain(key, QStringLiteral("not a list"));
    return json.toArray();
}

CatalogueRow CatalogueRow::inner(const QJsonValue& json, const QString& place)
{
    CatalogueRow out(json.toObject(), m_where + QStringLiteral(", ") + place, *m_error);
    if (!json.isObject())
        out.complain("", QStringLiteral("not an object"));
    return out;
}

} // namespace gatehouse::domain
