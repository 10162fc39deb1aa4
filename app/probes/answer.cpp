// SPDX-License-Identifier: Apache-2.0
#include "probes/answer.h"

#include "base/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;

namespace {

constexpr qsizetype mostCharacters = 300;
constexpr qint64 mostBytes = 1024 * 1024;

QString textOf(const QJsonValue& value)
{
    if (value.isObject()) {
        // {"message": {"base": ["…"]}} and {"message": {"error": "…"}}
        QStringList out;
        const QJsonObject object = value.toObject();
        for (const QJsonValue each : object)
            out << (each.isArray() ? each.toArray().first().toString() : each.toString());
        out.removeAll(QString());
        return out.join(u' ');
    }
    return value.toString();
}

} // namespace

net::Request asking(const Bench& bench, const QString& rung, const QString& path, const QByteArray& method)
{
    net::Request out;
    out.method = method;
    out.path = path;
    out.label = rung;
    out.limits.connect = bench.setup.pace.connect;
    out.limits.firstByte = bench.setup.pace.answer;
    out.limits.idle = bench.setup.pace.answer;
    out.limits.bodyBytes = mostBytes;
    return out;
}

QJsonObject objectIn(const net::Reply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QString shortened(const QString& text)
{
    return base::redactedByShape(text.simplified()).left(mostCharacters);
}

QString wordsIn(const QJsonObject& body)
{
    QStringList out;
    for (const char* key : {"error_description", "message", "error", "detail"})
        if (const QString text = textOf(body.value(QLatin1String(key))); !text.isEmpty() && !out.contains(text))
            out << text;
    const QJsonArray errors = body.value(u"errors").toArray();
    for (const QJsonValue each : errors)
        if (const QString text = each.isString() ? each.toString() : each[u"message"].toString();
            !text.isEmpty() && out.size() < 4)
            out << text;
    return shortened(out.join(u"; "_s));
}

QJsonObject headOf(const net::Reply& reply)
{
    QJsonObject seen{{u"status"_s, reply.status}};
    for (const char* header : {"Server", "Via", "X-Process-Time", "X-GitLab-Error-Origin", "Content-Type", "Location"})
        if (const QByteArray value = reply.header(header); !value.isEmpty())
            seen.insert(
                QString::fromLatin1(header).toLower().replace(u'-', u'_'), shortened(QString::fromLatin1(value)));
    return seen;
}

QJsonObject evidenceOf(const net::Reply& reply)
{
    QJsonObject seen = headOf(reply);
    if (!reply.body.isEmpty())
        seen.insert(u"body"_s, shortened(QString::fromUtf8(reply.body.left(4 * mostCharacters))));
    return seen;
}

QDateTime dateOf(const net::Reply& reply)
{
    // RFC 9110, section 5.6.7: always in English and in GMT.
    const QString text = QString::fromLatin1(reply.header("Date").trimmed());
    QDateTime out = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    out.setTimeSpec(Qt::UTC);
    return out;
}

Observation unanswered(const base::Error& error)
{
    if (error.slug == "http-needs-consent"_L1)
        return Observation::skipped(domain::SkipReason::NotAllowed, error.slug, error.args);
    if (error.kind == base::ErrorKind::Cancelled)
        return Observation::skipped(domain::SkipReason::Cancelled);
    if (error.kind == base::ErrorKind::Unsupported)
        return Observation::skipped(domain::SkipReason::NotApplicable, u"check-not-in-release"_s);
    if (error.kind == base::ErrorKind::RateLimited)
        return Observation::warning(u"gitlab-rate-limit"_s);
    if (error.kind == base::ErrorKind::NotPermitted)
        return Observation::skipped(domain::SkipReason::NotVisible, u"not-shown-to-token"_s);
    QJsonObject seen{{u"answered"_s, false}};
    if (error.slug == "outcome-unknown"_L1 && !error.args.isEmpty()) {
        seen.insert(u"trouble"_s, error.args.first());
        return observed({error.kind, u"request-without-answer"_s, {}, error.serverWords, {}}, seen);
    }
    seen.insert(u"trouble"_s, error.slug);
    return observed(error, seen);
}

Observation correlated(Observation observation, const net::Reply& reply)
{
    observation.correlation = QString::fromLatin1(reply.header("X-Request-Id").left(128));
    return observation;
}

Field fieldIn(const net::Reply& reply, const QString& name)
{
    const QJsonObject body = objectIn(reply);
    Field out;
    out.status = reply.status;
    out.isGraphQL = body.contains(u"data") || body.contains(u"errors");
    out.value = body.value(u"data").toObject().value(name);
    if (out.value.isUndefined())
        out.value = QJsonValue::Null;
    const QJsonArray errors = body.value(u"errors").toArray();
    for (const QJsonValue each : errors)
        if (each[u"extensions"][u"code"].toString() == "undefinedField"_L1)
            out.unknown = true;
    if (!errors.isEmpty() || reply.status >= 400)
        out.refusal = wordsIn(body);
    if (out.refusal.isEmpty() && reply.status >= 400)
        out.refusal = QString::number(reply.status);
    return out;
}

} // namespace gatehouse::probes
