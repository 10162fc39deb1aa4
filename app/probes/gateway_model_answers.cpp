// SPDX-License-Identifier: Apache-2.0
#include "probes/gateway_model_answers.h"

#include "domain/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::Platform;

namespace {

constexpr qsizetype severalWords = 48; ///< bytes
constexpr std::chrono::milliseconds wordsApart(10), headApart(20), lateWords(300), lateHead(400);

/// "404: Not Found" and whatever may stand before it.
int innerStatus(const QString& text)
{
    static const QRegularExpression code(u"\\b([1-5]\\d\\d)\\b"_s);
    const auto match = code.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// With these nothing may have been reached, or even sent.
bool provesNothing(int inner)
{
    return inner == 400 || inner == 408 || inner == 500;
}

/// `detail` of the gateway. A list of problems repeats the values that were sent: only what it calls them is kept.
QString detailOf(const net::Reply& reply)
{
    const QJsonValue detail = objectIn(reply).value(u"detail");
    if (!detail.isArray())
        return wordsIn(objectIn(reply));
    QStringList out;
    const QJsonArray problems = detail.toArray();
    for (const QJsonValue each : problems) {
        QStringList place;
        const QJsonArray path = each[u"loc"].toArray();
        for (const QJsonValue part : path)
            place << part.toString();
        if (out.size() < 4)
            out << place.join(u'.').left(80) + u": "_s + each[u"type"].toString().left(40);
    }
    return out.join(u"; "_s);
}

QJsonObject seenOf(const net::Reply& reply)
{
    QJsonObject seen = headOf(reply);
    if (const QString said = detailOf(reply); !said.isEmpty())
        seen.insert(u"said"_s, said);
    else if (reply.status >= 400)
        seen.insert(u"body"_s, shortened(QString::fromUtf8(reply.body.left(1000))));
    return seen;
}

/// What all routes of the gateway share. None for 200 and for what the route words itself.
std::optional<Observation> refusedByGateway(const net::Reply& reply)
{
    QJsonObject seen = seenOf(reply);
    const QString said = seen.value(u"said"_s).toString();
    const QString status = QString::number(reply.status);
    switch (reply.status) {
    case 421: {
        const int inner = innerStatus(said);
        seen.insert(u"inner"_s, inner);
        seen.insert(u"reached"_s, inner > 0 && !provesNothing(inner));
        return Observation::failed(u"gateway-model-refused"_s, {said}, seen);
    }
    case 401:
        return Observation::failed(u"gateway-call-refused"_s, {said}, seen);
    case 402:
    case 403:
        return Observation::failed(u"gateway-call-not-entitled"_s, {status}, seen);
    case 422:
        return Observation::failed(u"gateway-call-invalid"_s, {said}, seen);
    case 400:
    case 404:
        return Observation::failed(u"gateway-prompt-missing"_s, {said}, seen);
    case 429:
        return Observation::warning(u"gateway-call-throttled"_s, {}, seen);
    case 500:
        return Observation::failed(u"gateway-call-error"_s, {}, seen);
    case 502:
    case 503:
    case 504:
        return Observation::failed(u"gateway-call-cut"_s, {status}, seen);
    default:
        return {};
    }
}

QJsonValue withoutText(const QJsonValue& value, const QString& text)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray from = value.toArray();
        for (const QJsonValue each : from)
            out.append(withoutText(each, text));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject from = value.toObject();
        for (auto it = from.begin(); it != from.end(); ++it)
            out.insert(it.key(), withoutText(it.value(), text));
        return out;
    }
    return value.isString() ? QJsonValue(value.toString().replace(text, u"***"_s)) : value;
}

QString milliseconds(std::chrono::milliseconds ms)
{
    return QString::number(ms.count());
}

} // namespace

QString metadataFlaw(const domain::Model& model, const QStringList& families, qsizetype keyLength)
{
    if (!families.contains(model.family))
        return u"family"_s;
    if (model.identifier.size() > 1000)
        return u"identifier"_s;
    if (keyLength > 2000)
        return u"key"_s;
    const bool own = model.platform == Platform::Api;
    if (own && (model.endpoint.size() > 255 || !domain::httpAddress(model.endpoint).isValid()))
        return u"endpoint"_s;
    return {};
}

bool completesCode(const QString& family)
{
    static const QStringList others{u"general"_s, u"qwen"_s, u"gemini"_s, u"embedding"_s};
    return !others.contains(family);
}

Observation connectionCheckAnswer(const net::Reply& reply)
{
    const Field field = fieldIn(reply, u"aiSelfHostedModelConnectionCheck"_s);
    if (field.unknown)
        return Observation::skipped(domain::SkipReason::NotApplicable, u"check-not-in-release"_s);
    const QJsonValue result = field.value[u"result"];
    if (!result.isObject()) {
        if (reply.status >= 500 || field.refusal.isEmpty())
            return Observation::failed(u"connection-check-strange"_s, {QString::number(reply.status)},
                {{u"status"_s, reply.status}, {u"said"_s, field.refusal}});
        return notVisible(field.refusal);
    }
    QStringList words{result[u"message"].toString()};
    const QJsonArray errors = result[u"errors"].toArray();
    for (const QJsonValue error : errors)
        if (!words.contains(error.toString()) && words.size() < 4)
            words << error.toString();
    const QString said = shortened(words.join(u"; "_s));
    if (result[u"success"].toBool())
        return Observation::passed(
            u"connection-check-passed"_s, {milliseconds(reply.duration)}, {{u"reached"_s, true}});
    QJsonObject seen{{u"said"_s, said}};
    if (said.contains("model server returned code"_L1, Qt::CaseInsensitive)) {
        const int inner = innerStatus(said.mid(said.indexOf("returned code"_L1)));
        seen.insert(u"inner"_s, inner);
        seen.insert(u"reached"_s, inner > 0 && !provesNothing(inner));
        return Observation::failed(u"connection-check-model"_s, {QString::number(inner)}, seen);
    }
    if (said.contains("gateway returned code"_L1, Qt::CaseInsensitive)) {
        seen.insert(u"outer"_s, innerStatus(said.mid(said.indexOf("returned code"_L1))));
        return Observation::failed(
            u"connection-check-gateway"_s, {QString::number(seen.value(u"outer"_s).toInt())}, seen);
    }
    static const QRegularExpression limit(u"Net::ReadTimeout|Net::OpenTimeout|execution expired|timed? ?out"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blocked(u"silent mode|URL is blocked"_s, QRegularExpression::CaseInsensitiveOption);
    if (blocked.match(said).hasMatch())
        return Observation::failed(u"connection-check-blocked"_s, {}, seen);
    // The limit is shorter than a cold model and than the gateway's retries; another check waits longer.
    if (limit.match(said).hasMatch() && !said.contains("OpenTimeout"_L1))
        return Observation::warning(u"connection-check-too-short"_s, {}, seen);
    return Observation::failed(u"connection-check-failed"_s, {}, seen);
}

Observation modelCheckAnswer(const net::Reply& reply)
{
    if (const auto refused = refusedByGateway(reply))
        return *refused;
    QJsonObject seen = headOf(reply);
    const QJsonDocument json = QJsonDocument::fromJson('[' + reply.body + ']');
    if (reply.status != 200 || !json.isArray() || !json.array().first().isString())
        return Observation::failed(u"gateway-call-strange"_s, {QString::number(reply.status)}, seenOf(reply));
    seen.insert(u"reached"_s, true);
    seen.insert(u"characters"_s, json.array().first().toString().size());
    Observation out = Observation::passed(u"gateway-model-answers"_s, {milliseconds(reply.duration)}, seen);
    out.samples = {double(reply.duration.count())};
    return out;
}

Observation modelStreamAnswer(const net::Reply& reply)
{
    if (const auto refused = refusedByGateway(reply))
        return *refused;
    QJsonObject seen = headOf(reply);
    if (reply.status != 200)
        return Observation::failed(u"gateway-call-strange"_s, {QString::number(reply.status)}, seenOf(reply));
    seen.insert(u"bytes"_s, reply.bytesReceived);
    seen.insert(u"pieces"_s, reply.arrivals.size());
    seen.insert(u"first_ms"_s, reply.arrivals.isEmpty() ? 0 : qint64(reply.arrivals.first().ms.count()));
    if (reply.body.isEmpty())
        return Observation::failed(u"gateway-stream-empty"_s, {}, seen);
    if (!reply.complete) {
        if (reply.cutBy)
            seen.insert(u"trouble"_s, reply.cutBy->slug);
        return Observation::failed(u"gateway-stream-cut"_s, {QString::number(reply.body.size())}, seen);
    }
    // The head goes out before the model is asked, and words come one by one. When all of several words, or the head as
    // well, arrive together and late, something between has held them back.
    const auto first = reply.arrivals.isEmpty() ? reply.duration : reply.arrivals.first().ms;
    const auto last = reply.arrivals.isEmpty() ? reply.duration : reply.arrivals.last().ms;
    const bool wordsTogether = last - first < wordsApart && reply.body.size() >= severalWords && first > lateWords;
    const bool headToo = last - reply.firstByte < headApart && reply.firstByte > lateHead;
    seen.insert(u"head_ms"_s, qint64(reply.firstByte.count()));
    Observation out = wordsTogether || headToo
                          ? Observation::warning(u"gateway-stream-at-once"_s, {milliseconds(first)}, seen)
                          : Observation::passed(u"gateway-streams"_s, {milliseconds(first)}, seen);
    out.samples = {double(first.count())};
    return out;
}

Observation modelCompletionAnswer(const net::Reply& reply)
{
    if (const auto refused = refusedByGateway(reply))
        return *refused;
    const QJsonValue choices = objectIn(reply).value(u"choices"_s);
    if (reply.status != 200 || !choices.isArray())
        return Observation::failed(u"gateway-call-strange"_s, {QString::number(reply.status)}, seenOf(reply));
    QJsonObject seen = headOf(reply);
    seen.insert(u"reached"_s, true);
    seen.insert(u"choices"_s, choices.toArray().size());
    if (choices.toArray().isEmpty() || choices.toArray().first()[u"text"].toString().isEmpty())
        return Observation::warning(u"completion-empty"_s, {}, seen);
    Observation out = Observation::passed(u"completion-works"_s, {milliseconds(reply.duration)}, seen);
    out.samples = {double(reply.duration.count())};
    return out;
}

Observation without(const base::Secret& secret, Observation seen)
{
    if (!secret || secret->bytes().size() < 4)
        return seen;
    const QString text = QString::fromUtf8(secret->bytes());
    seen.args.replaceInStrings(text, u"***"_s);
    seen.seen = withoutText(seen.seen, text).toObject();
    return seen;
}

} // namespace gatehouse::probes
