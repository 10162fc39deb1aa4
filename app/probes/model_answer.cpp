// SPDX-License-Identifier: Apache-2.0
// Shapes of refusals, and the table that reads them: the first row that fits wins.
#include "probes/model_answer.h"

#include "base/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gatehouse::probes {

using domain::Observation;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 300; ///< as shown
constexpr qsizetype longestText = 4096;   ///< as read

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString titleOf(const QString& page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(page).captured(1).simplified();
}

void readObject(const QJsonObject& body, Refusal& out)
{
    const QJsonValue error = body.value(u"error");
    // {"error": {…}}; {"error": "…"}; {"object": "error", "message": …}; {"detail": …}; AWS: {"message" | "Message": …}
    const QJsonObject from = error.isObject() ? error.toObject() : body;
    const QJsonValue detail = body.value(u"detail");
    for (const char* key : {"message", "Message"})
        if (out.message.isEmpty())
            out.message = from.value(QLatin1String(key)).toString();
    if (error.isString())
        out.message = error.toString();
    else if (detail.isString())
        out.message = detail.toString();
    else if (detail.isArray() && !detail.toArray().isEmpty())
        out.message = detail.toArray().first().toObject().value(u"msg").toString();
    out.type = textOf(from.value(u"type"));
    if (out.type.isEmpty())
        out.type = textOf(from.value(from.contains(u"status") ? u"status"_s : u"error_type"_s));
    out.code = textOf(from.value(u"code"));
    out.param = textOf(from.value(u"param"));
}

struct Row {
    int dialects;     ///< bits by Dialect; 0: any
    int status;       ///< 0: any that is not 2xx
    const char* said; ///< in message, type or code; "" = anything
    const char* slug;
};

constexpr int of(Dialect d)
{
    return 1 << int(d);
}
constexpr int azure = of(Dialect::Azure);
constexpr int anthropic = of(Dialect::Anthropic);
constexpr int bedrock = of(Dialect::Bedrock);
constexpr int vertex = of(Dialect::Vertex);

// Order matters: LiteLLM's words about a place behind it hold the words of that place.
constexpr std::array rows{
    Row{0, 0, "litellm\\.AuthenticationError[\\s\\S]*(?:failed with the error above|Received Model Group=)",
        "proxy-key-refused"},
    Row{0, 0, "litellm\\.NotFoundError[\\s\\S]*(?:failed with the error above|Received Model Group=)",
        "proxy-name-unknown"},
    Row{0, 0, "Cannot connect to host[\\s\\S]*(?:failed with the error above|Received Model Group=)",
        "proxy-place-dead"},
    Row{0, 429, "No deployments available|all_deployments_in_cooldown", "proxy-rests-model"},
    Row{0, 0, "No connected db|no_db_connection|token_not_found_in_db", "model-key-refused"},
    // Azure
    Row{azure, 404, "DeploymentNotFound", "azure-deployment-missing"},
    Row{azure, 404, "", "azure-path-or-version"},
    Row{azure, 403, "Public access is disabled|private endpoint|Virtual Network|firewall",
        "azure-public-access-disabled"},
    Row{azure, 400, "content_filter|content management policy", "azure-content-filter"},
    // Bedrock
    Row{bedrock, 403, "has expired", "bedrock-key-expired"},
    Row{bedrock, 403, "MissingAuthenticationToken", "model-key-needed"},
    Row{bedrock, 0, "RequestExpired|Signature expired|Signature not yet current|RequestTimeTooSkewed", "bedrock-clock"},
    Row{bedrock, 0, "SignatureDoesNotMatch|signature we calculated|IncompleteSignature|InvalidSignature",
        "bedrock-signature"},
    Row{bedrock, 0, "UnrecognizedClient|InvalidClientTokenId|security token|API Key is valid", "model-key-refused"},
    Row{bedrock, 403, "access to the model", "bedrock-no-model-access"},
    Row{bedrock, 403, "", "bedrock-not-permitted"},
    Row{bedrock, 404, "use case", "bedrock-use-case-missing"},
    Row{bedrock, 404, "end of its life|legacy|Legacy", "bedrock-model-retired"},
    Row{bedrock, 404, "UnknownOperation", "model-path-unknown"},
    Row{bedrock, 404, "", "bedrock-model-retired"},
    Row{bedrock, 400, "on-demand throughput", "bedrock-needs-profile"},
    Row{bedrock, 400, "model identifier is invalid", "bedrock-identifier-invalid"},
    Row{bedrock, 400, "too long", "model-context-exceeded"},
    Row{bedrock, 424, "", "bedrock-model-not-ready"},
    Row{bedrock, 503, "", "bedrock-model-not-ready"},
    // Vertex AI
    Row{vertex, 401, "", "model-key-refused"},
    Row{vertex, 403, "SERVICE_DISABLED|has not been used|is disabled", "vertex-api-disabled"},
    Row{vertex, 403, "", "vertex-not-permitted"},
    Row{vertex, 404, "was not found|NOT_FOUND", "model-name-unknown"},
    Row{anthropic, 404, "not_found_error[\\s\\S]*model:|model:", "model-name-unknown"},
    Row{anthropic, 529, "", "model-overloaded"},
    // Everybody
    Row{0, 401, "", "model-key-refused"},
    Row{0, 403, "", "model-key-refused"},
    Row{0, 407, "", "model-proxy-error"},
    Row{0, 404, "The model [`'][^`']*[`'] does not exist|model '[^']*' not found|model_not_found",
        "model-name-unknown"},
    Row{0, 400, "Invalid model name passed|model '[^']*' not found|model_not_found", "model-name-unknown"},
    Row{0, 404, "chat template", "model-template-missing"},
    Row{0, 404, "", "model-path-unknown"},
    Row{0, 405, "", "model-path-unknown"},
    Row{0, 0, "chat[ _]template|template not found", "model-template-missing"},
    Row{0, 0,
        "maximum context length|maximum model length|max_model_len|available context "
        "size|exceed_context_size|context_length_exceeded"
        "|ContextWindowExceeded|prompt is too long|must be <= |exceeds the maximum number of tokens",
        "model-context-exceeded"},
    Row{0, 413, "", "model-body-too-large"},
    Row{0, 429, "insufficient_quota|exceeded your current quota", "model-quota-used-up"},
    Row{0, 429, "", "model-rate-limited"},
    Row{0, 503, "Loading model|unavailable_error", "model-loading"},
    Row{0, 502, "", "model-proxy-error"},
    Row{0, 503, "", "model-proxy-error"},
    Row{0, 504, "", "model-proxy-error"},
};

QString slugFor(const net::Reply& reply, const Refusal& refusal, const Asked& asked)
{
    if (reply.status >= 300 && reply.status < 400)
        return u"model-redirects"_s;
    // A page comes from whatever stands before the server: a proxy, a firewall, a login.
    if (refusal.html && reply.status != 404 && reply.status != 413)
        return u"model-proxy-error"_s;
    const QString said = refusal.type + u' ' + refusal.code + u' ' + refusal.message;
    for (const Row& row : rows) {
        if ((row.dialects && !(row.dialects & of(asked.dialect))) || (row.status && row.status != reply.status))
            continue;
        if (*row.said && !QRegularExpression(QLatin1String(row.said)).match(said).hasMatch())
            continue;
        const QString slug = QLatin1String(row.slug);
        return slug == "model-key-refused"_L1 && !asked.withKey ? u"model-key-needed"_s : slug;
    }
    return reply.status >= 500 ? u"model-internal-error"_s : u"model-refuses"_s;
}

} // namespace

QString withoutPlaces(const QString& text)
{
    static const QRegularExpression trace(u"\\s*(?:Traceback|stack trace|\\n\\s+at |\\n\\s*File \")[\\s\\S]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        u"\\b(?:https?|grpc|ws)s?://[^\\s'\"`,;)\\]]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"\\bhost\\s+[^\\s'\"`]+"_s);
    static const QRegularExpression hostPort(
        u"\\b[A-Za-z0-9](?:[A-Za-z0-9-]*\\.)+[A-Za-z0-9-]+:\\d{2,5}\\b|\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{2,5})?\\b"_s);
    static const QRegularExpression file(u"(?<![A-Za-z0-9<])/(?:[\\w.@-]+/)*[\\w.@-]+"_s);
    static const QRegularExpression key(u"(provided: )\\S+"_s);
    QString out = text.left(longestText); // hostile: these patterns take the square of its length
    out.replace(trace, QString());
    out.replace(address, u"<address>"_s);
    out.replace(host, u"host <address>"_s);
    out.replace(hostPort, u"<address>"_s);
    out.replace(file, u"<path>"_s);
    out.replace(key, u"\\1<key>"_s);
    return base::redactedByShape(out.simplified()).left(longestMessage);
}

Refusal refusalOf(const net::Reply& reply)
{
    Refusal out;
    const QString amazon = QString::fromLatin1(reply.header("x-amzn-errortype")).section(u':', 0, 0);
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    const QString text = QString::fromUtf8(reply.body.left(longestText)).trimmed();
    if (json.isObject())
        readObject(json.object(), out);
    else if (json.isArray() && json.array().first().isObject()) // Google, for calls that stream
        readObject(json.array().first().toObject(), out);
    else {
        out.html = text.startsWith(u'<');
        out.message = out.html ? titleOf(text) : text.section(u'\n', 0, 0);
    }
    if (!amazon.isEmpty())
        out.type = amazon;
    for (QString* each : {&out.message, &out.type, &out.code, &out.param})
        each->truncate(longestText);
    return out;
}

QJsonObject seenOf(const net::Reply& reply, const Asked& asked)
{
    QJsonObject seen{{u"status"_s, reply.status}, {u"server"_s, serverWord(asked.server)}};
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            seen.insert(QLatin1String(key), value.left(longestMessage));
    };
    if (asked.dialect == Dialect::OpenAi)
        seen.insert(u"key_sent"_s, asked.withKey);
    if (reply.status < 200 || reply.status >= 300) {
        const Refusal refusal = refusalOf(reply);
        put("said", withoutPlaces(refusal.message));
        put("error_type", refusal.type);
        put("error_code", refusal.code);
        put("error_param", refusal.param);
        if (refusal.html)
            seen.insert(u"html"_s, true);
        put("retry_after", QString::fromLatin1(reply.header("Retry-After")));
    }
    put("server_header", QString::fromLatin1(reply.header("Server")));
    put("via", QString::fromLatin1(reply.header("Via")));
    return seen;
}

Observation refusedBy(const net::Reply& reply, const Asked& asked)
{
    const Refusal refusal = refusalOf(reply);
    QJsonObject seen = seenOf(reply, asked);
    const QString slug = slugFor(reply, refusal, asked);
    QStringList args{asked.place, QString::number(reply.status), asked.name};
    if (slug == "model-redirects"_L1) {
        const QUrl to(QString::fromUtf8(reply.header("Location")).left(500));
        seen.insert(u"location"_s, to.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
        seen.insert(u"same_path"_s, to.path().endsWith(u'/') && reply.url.path() + u'/' == to.path());
        seen.insert(u"to_https"_s, to.scheme() == "https"_L1 && reply.url.scheme() == "http"_L1);
    }
    // One diagnosis at a time: a wrong path is found before the key is looked at, a wrong key before the name.
    if (reply.status == 404 && slug == "model-path-unknown"_L1)
        seen.insert(u"untested"_s, u"key"_s);
    else if (reply.status == 401)
        seen.insert(u"untested"_s, u"path, model name"_s);
    Observation out = Observation::failed(slug, args, seen);
    for (const char* header : {"X-Request-Id", "request-id", "x-amzn-RequestId", "apim-request-id"})
        if (out.correlation.isEmpty())
            out.correlation = QString::fromLatin1(reply.header(header)).left(100);
    return out;
}

std::optional<Observation> unreadable(const net::Reply& reply, const Asked& asked)
{
    if (QJsonDocument::fromJson(reply.body).isObject())
        return std::nullopt;
    QJsonObject seen = seenOf(reply, asked);
    const QByteArray start = reply.body.left(200).trimmed();
    const bool html = start.startsWith('<');
    seen.insert(u"html"_s, html);
    if (const QByteArray type = reply.header("Content-Type"); !type.isEmpty())
        seen.insert(u"content_type"_s, QString::fromLatin1(type.left(100)));
    if (html)
        seen.insert(u"page"_s, titleOf(QString::fromUtf8(reply.body.left(longestText))).left(100));
    return Observation::failed(u"model-answer-not-json"_s, {asked.place}, seen);
}

} // namespace gatehouse::probes
