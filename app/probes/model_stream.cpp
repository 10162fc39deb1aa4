// SPDX-License-Identifier: Apache-2.0
// Server-sent events and AWS's binary event stream, laid over the times at which their bytes came.
#include "probes/model_stream.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace gatehouse::probes {

using domain::Observation;
using namespace Qt::StringLiterals;

namespace {

constexpr double hiddenMs = 500; ///< so much of generating behind one arrival means that something holds pieces back
constexpr double slowFirstMs = 15'000;
constexpr double slowGapMs = 500;

struct Event {
    QString type;
    QByteArray payload;
    qint64 end = 0; ///< offset behind its last byte
};

QList<Event> serverSentEvents(const QByteArray& body)
{
    QList<Event> out;
    Event event;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            end = body.size();
        const QByteArray line = body.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.startsWith("event:"))
            event.type = QString::fromLatin1(line.mid(6).trimmed());
        else if (line.startsWith("data:"))
            event.payload += line.mid(5).trimmed();
        else if (line.isEmpty() && !event.payload.isEmpty()) {
            event.end = at;
            out.append(std::exchange(event, {}));
        }
    }
    if (!event.payload.isEmpty()) {
        event.end = body.size();
        out.append(event);
    }
    return out;
}

/// Length, length of headers, checksum, headers, payload, checksum; a header is a name, the type 7 and a text.
QList<Event> amazonEvents(const QByteArray& body)
{
    QList<Event> out;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(body.constData() + at); };
    for (qsizetype at = 0; at + 16 <= body.size();) {
        const qsizetype length = number(at);
        const qsizetype headers = number(at + 4);
        if (length < 16 + headers || at + length > body.size())
            break;
        Event event;
        const qsizetype head = at + 12 + headers;
        for (qsizetype place = at + 12; place + 1 < head;) {
            const qsizetype nameEnd = place + 1 + quint8(body.at(place));
            if (nameEnd + 3 > head || body.at(nameEnd) != 7)
                break;
            const qsizetype size = qFromBigEndian<quint16>(body.constData() + nameEnd + 1);
            if (nameEnd + 3 + size > head)
                break;
            const QByteArray name = body.mid(place + 1, nameEnd - place - 1);
            if (name == ":event-type" || name == ":exception-type")
                event.type = QString::fromLatin1(body.mid(nameEnd + 3, size));
            place = nameEnd + 3 + size;
        }
        event.payload = body.mid(head, at + length - 4 - head);
        at += length;
        event.end = at;
        out.append(event);
    }
    return out;
}

/// When the byte before `offset` of the body was there. Of a packed answer only by proportion.
double arrivalOf(const net::Reply& reply, qint64 offset)
{
    qint64 all = 0;
    for (const net::Arrival& arrival : reply.arrivals)
        all += arrival.bytes;
    const double scale = reply.body.isEmpty() ? 1 : double(all) / double(reply.body.size());
    double seen = 0;
    for (const net::Arrival& arrival : reply.arrivals) {
        seen += double(arrival.bytes);
        if (seen + 0.5 >= double(offset) * scale)
            return double(arrival.ms.count());
    }
    return double(reply.duration.count());
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString errorOf(const Event& event, const QJsonObject& json)
{
    const QJsonValue error = json.value(u"error");
    if (error.isObject())
        return error.toObject().value(u"message").toString();
    if (error.isString())
        return error.toString();
    if (event.type.endsWith("Exception"_L1))
        return json.value(u"message").toString();
    return {};
}

void readEnd(const Event& event, const QJsonObject& json, Dialect dialect, bool claude, StreamReading& out)
{
    const QJsonArray choices = json.value(u"choices").toArray();
    if (!choices.isEmpty() && choices.first().toObject().value(u"finish_reason").isString())
        out.finished = true;
    const QString type = json.value(u"type").toString();
    if (dialect == Dialect::Anthropic || claude) {
        out.finished |= type == "message_delta"_L1;
        out.ended |= type == "message_stop"_L1;
    } else if (dialect == Dialect::Bedrock) {
        out.finished |= event.type == "messageStop"_L1;
        out.ended |= event.type == "metadata"_L1 || event.type == "messageStop"_L1;
    } else if (dialect == Dialect::Vertex) {
        const QJsonArray candidates = json.value(u"candidates").toArray();
        out.ended |= !candidates.isEmpty() && candidates.first().toObject().value(u"finishReason").isString();
        out.finished |= out.ended;
    }
}

} // namespace

StreamReading readStream(const net::Reply& reply, Dialect dialect, bool claude)
{
    StreamReading out;
    const QList<Event> events = dialect == Dialect::Bedrock ? amazonEvents(reply.body) : serverSentEvents(reply.body);
    for (const Event& event : events) {
        ++out.events;
        out.isStream = true;
        if (event.payload == "[DONE]") {
            out.ended = true;
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(event.payload).object();
        if (out.error.isEmpty())
            out.error = withoutPlaces(errorOf(event, json));
        const QString text = deltaOf(json, dialect, claude);
        readEnd(event, json, dialect, claude, out);
        if (text.isEmpty())
            continue;
        out.text += text;
        out.textMs.append(arrivalOf(reply, event.end));
    }
    return out;
}

Observation judgeStream(const net::Reply& reply, const Asked& asked, bool claude, double oneTokenMs)
{
    const StreamReading stream = readStream(reply, asked.dialect, claude);
    QList<double> gaps;
    for (qsizetype i = 1; i < stream.textMs.size(); ++i)
        gaps.append(stream.textMs.at(i) - stream.textMs.at(i - 1));
    const double first = stream.textMs.isEmpty() ? 0 : stream.textMs.constFirst();
    const double spread = stream.textMs.isEmpty() ? 0 : stream.textMs.constLast() - first;
    QJsonObject seen = seenOf(reply, asked);
    seen.insert(u"events"_s, stream.events);
    seen.insert(u"pieces"_s, int(stream.textMs.size()));
    seen.insert(u"first_token_ms"_s, qRound(first));
    seen.insert(u"median_gap_ms"_s, qRound(median(gaps)));
    seen.insert(u"longest_gap_ms"_s, qRound(gaps.isEmpty() ? 0 : *std::max_element(gaps.begin(), gaps.end())));
    if (!stream.error.isEmpty())
        seen.insert(u"said"_s, stream.error);
    if (reply.cutBy)
        seen.insert(u"cut_by"_s, reply.cutBy->slug);
    const auto with = [&](Observation out) {
        out.samples = gaps;
        return out;
    };
    const QString pieces = QString::number(stream.textMs.size());
    if (!reply.complete && stream.textMs.isEmpty())
        return with(Observation::failed(u"stream-silent"_s, {asked.place}, seen));
    if (!reply.complete)
        return with(Observation::failed(u"stream-cut"_s, {asked.place, pieces}, seen));
    if (!stream.isStream) {
        const bool whole = chatAnswer(reply.body, asked.dialect, claude).has_value();
        if (whole)
            return Observation::warning(u"stream-not-streamed"_s, {asked.place}, seen);
        auto strange = unreadable(reply, asked);
        return strange ? *strange : Observation::failed(u"stream-empty"_s, {asked.place}, seen);
    }
    if (!stream.error.isEmpty())
        return with(Observation::failed(u"stream-error"_s, {asked.place}, seen));
    if (stream.textMs.isEmpty() && !stream.finished)
        return with(Observation::failed(u"stream-empty"_s, {asked.place}, seen));
    if (!stream.ended)
        return with(stream.finished ? Observation::warning(u"stream-without-end"_s, {asked.place}, seen)
                                    : Observation::failed(u"stream-cut"_s, {asked.place, pieces}, seen));
    // A fast model fills one packet, too; only what took long to generate and came at once was held back.
    if (stream.textMs.size() > 3 && oneTokenMs > 0 && first - oneTokenMs > hiddenMs &&
        spread < 0.1 * (first - oneTokenMs))
        return with(Observation::warning(u"stream-at-once"_s, {asked.place, QString::number(qRound(first))}, seen));
    if (first > slowFirstMs || median(gaps) > slowGapMs)
        return with(Observation::warning(u"stream-slow"_s,
            {asked.place, QString::number(qRound(first)), QString::number(qRound(median(gaps)))}, seen));
    return with(Observation::passed(
        u"stream-runs"_s, {pieces, QString::number(qRound(first)), QString::number(qRound(median(gaps)))}, seen));
}

} // namespace gatehouse::probes
