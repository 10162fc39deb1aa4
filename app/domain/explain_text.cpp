// SPDX-License-Identifier: Apache-2.0
// A paste as text to be searched: bounded before anything looks at it, so that no pattern ever meets an endless line or
// an endless blank. And what GitLab's own checks say in it as JSON (names of fields: GitLab EE source, 18.9 and newer).
#include "domain/explain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype halfBytes = 256 * 1024;
constexpr qsizetype lineCharacters = 8 * 1024;
constexpr int blanks = 16;
constexpr int jsonObjects = 400;
constexpr int jsonLines = 4000;
constexpr int jsonDepth = 24;
constexpr qsizetype jsonTextCharacters = 8 * 1024;

/// Cut at white space, so that no half of a secret is left that nobody would recognise.
QByteArray bounded(const QByteArray& pasted)
{
    if (pasted.size() <= 2 * halfBytes)
        return pasted;
    const auto isBlank = [](char c) { return c == '\n' || c == ' ' || c == '\t' || c == '\r'; };
    qsizetype head = halfBytes;
    while (head > 0 && !isBlank(pasted.at(head - 1)))
        --head;
    qsizetype tail = pasted.size() - halfBytes;
    while (tail < pasted.size() && !isBlank(pasted.at(tail)))
        ++tail;
    return pasted.left(head) + '\n' + pasted.mid(tail);
}

QString decoded(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(jsonTextCharacters);
    return value.isArray() || value.isObject() ? QString() : value.toVariant().toString();
}

class Reader {
public:
    /// Whole objects: the text itself, a block from a line that begins with { to a line that ends it, or one per line.
    void read(const QString& text)
    {
        if (add(text.trimmed()))
            return;
        const QStringList lines = text.split(u'\n');
        qsizetype open = -1;
        for (qsizetype i = 0; i < lines.size() && m_objects < jsonObjects; ++i) {
            const QString line = lines.at(i).trimmed();
            if (lines.at(i).startsWith(u'{') && line == "{"_L1)
                open = i;
            else if (open >= 0 && lines.at(i).startsWith(u'}'))
                add(lines.mid(open, i - open + 1).join(u'\n')), open = -1;
            else if (const qsizetype brace = line.indexOf(u'{'); open < 0 && brace >= 0 && line.endsWith(u'}'))
                add(line.mid(brace));
        }
    }

    JsonTexts out;

private:
    bool add(const QString& text)
    {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        if (json.isNull())
            return false;
        ++m_objects;
        walk({}, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), 0);
        return true;
    }

    void walk(const QString& name, const QJsonValue& value, int depth)
    {
        if (depth > jsonDepth || out.lines.size() > jsonLines)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            if (name == "probeResults"_L1 || name == "probe_results"_L1)
                probes(array);
            for (const QJsonValue each : array)
                walk(name, each, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            rake(name, object);
            for (auto it = object.begin(); it != object.end(); ++it)
                walk(it.key(), it.value(), depth + 1);
        } else if (value.isString()) {
            out.lines << (name.isEmpty() ? textOf(value) : name + ": "_L1 + textOf(value));
        }
    }

    void probes(const QJsonArray& array)
    {
        for (const QJsonValue each : array) {
            const QJsonObject probe = each.toObject();
            const QString name = probe.value("name"_L1).toString().left(80);
            if (probe.value("success"_L1).toBool(true))
                continue;
            QStringList said{probe.value("message"_L1).toString()};
            const QJsonArray errors = probe.value("errors"_L1).toArray();
            for (const QJsonValue error : errors)
                if (!said.contains(error.toString()))
                    said << error.toString();
            out.findings.append({Meaning::Kind::Probe, name, name + ": "_L1 + said.join("; "_L1)});
            out.lines << name + ": "_L1 +
                             said.join("; "_L1).left(jsonTextCharacters); // its name says whether gRPC was spoken
        }
    }

    /// Sections of the rake check have a status; the list of endpoints and of model tests is one of such sections.
    void rake(const QString& name, const QJsonObject& object)
    {
        static const QStringList sections{u"ai_gateway_url"_s, u"license"_s, u"ai_gateway_health"_s,
            u"self_hosted_models"_s, u"feature_settings"_s, u"duo_workflow_service"_s, u"agent_platform_websocket"_s,
            u"endpoints"_s, u"model_tests"_s};
        static const QStringList shown{u"name"_s, u"model_name"_s, u"host"_s, u"endpoint"_s, u"url"_s, u"error"_s,
            u"error_message"_s, u"http_code"_s, u"http_status"_s, u"tls_verified"_s, u"feature_available"_s,
            u"user_has_access"_s, u"warning"_s, u"message"_s};
        if (!sections.contains(name))
            return;
        const QString status =
            object.value("status"_L1).toString(object.value("user_has_access"_L1).toBool(true) ? u"OK"_s : u"ERROR"_s);
        if (status == "OK"_L1 || status == "SKIPPED"_L1)
            return;
        QString line = (name == "endpoints"_L1        ? u"endpoint"_s
                           : name == "model_tests"_L1 ? u"model_test"_s
                                                      : name) +
                       u' ' + status;
        for (const QString& key : shown)
            if (const QString text = textOf(object.value(key)); !text.isEmpty())
                line += u' ' + key + u'=' + text;
        out.findings.append({Meaning::Kind::Rake, line, line});
    }

    int m_objects = 0;
};

} // namespace

QString readable(const QByteArray& pasted)
{
    const QString text = decoded(bounded(pasted));
    QString out;
    out.reserve(text.size());
    int blank = 0;
    qsizetype line = 0;
    for (const QChar c : text) {
        const bool isBlank = c.isSpace();
        if (c == u'\r' || (isBlank && ++blank > blanks) ||
            (!isBlank && (c < u' ' || c == QChar(0x7f) || c == QChar(0xfffd))))
            continue;
        if (!isBlank)
            blank = 0;
        // Never inside a word, unless the word has no end.
        const bool broken =
            c != u'\n' && (line >= lineCharacters * 2 || (line >= lineCharacters && (isBlank || c == u',')));
        out += broken ? u'\n' : c;
        line = c == u'\n' || broken ? 0 : line + 1;
    }
    return out;
}

JsonTexts jsonTexts(const QString& pasted)
{
    Reader reader;
    reader.read(pasted);
    return reader.out;
}

} // namespace gatehouse::domain
