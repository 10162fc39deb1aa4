// SPDX-License-Identifier: Apache-2.0
// Forms of identifiers and endpoints, as tables where they are tables.
#include "probes/model_address.h"

#include "domain/address.h"
#include "probes/origin.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;

ModelIdentifier modelIdentifier(const QString& text)
{
    const QString plain = text.trimmed();
    const qsizetype slash = plain.indexOf(u'/');
    if (slash < 0)
        return {u"custom_openai"_s, plain, false};
    return {plain.left(slash), plain.mid(slash + 1), true};
}

bool isProvider(const QString& word)
{
    static const QStringList known{u"openai"_s, u"custom_openai"_s, u"text-completion-openai"_s, u"hosted_vllm"_s,
        u"vllm"_s, u"azure"_s, u"azure_text"_s, u"azure_ai"_s, u"bedrock"_s, u"bedrock_converse"_s, u"bedrock_mantle"_s,
        u"sagemaker"_s, u"sagemaker_chat"_s, u"vertex_ai"_s, u"vertex_ai_beta"_s, u"gemini"_s, u"anthropic"_s,
        u"anthropic_text"_s, u"mistral"_s, u"codestral"_s, u"fireworks_ai"_s, u"ollama"_s, u"ollama_chat"_s,
        u"deepseek"_s, u"together_ai"_s, u"openrouter"_s, u"huggingface"_s, u"cohere"_s, u"cohere_chat"_s, u"watsonx"_s,
        u"databricks"_s, u"groq"_s, u"nvidia_nim"_s, u"xai"_s, u"deepinfra"_s, u"perplexity"_s, u"replicate"_s,
        u"lm_studio"_s, u"litellm_proxy"_s, u"oci"_s, u"github"_s, u"cerebras"_s, u"sambanova"_s, u"llamafile"_s};
    return known.contains(word);
}

ModelEndpoint modelEndpoint(const QString& address)
{
    const QUrl url(address.trimmed());
    ModelEndpoint out;
    out.isValid = url.isValid() && !url.host().isEmpty();
    out.origin = siteOf(url);
    out.path = domain::withoutTrailingSlashes(url.path(QUrl::FullyEncoded));
    static const QRegularExpression behind(u"/v1(?:/.*)?$"_s);
    out.root = domain::withoutTrailingSlashes(out.path.left(out.path.indexOf(behind)));
    return out;
}

QList<MendedPath> mendedPaths(const QString& path)
{
    QList<MendedPath> out;
    const auto offer = [&](const QString& mended, const QString& flaw) {
        const QString plain = domain::withoutTrailingSlashes(mended);
        const auto same = [&](const MendedPath& m) { return m.path == plain; };
        if (plain != path && std::none_of(out.begin(), out.end(), same))
            out.append({plain, flaw});
    };
    if (!path.endsWith("/v1"_L1)) {
        if (const qsizetype inside = path.indexOf("/v1/"_L1); inside >= 0)
            offer(path.left(inside + 3), u"path-unknown"_s);
        offer(path + "/v1"_L1, u"v1-missing"_s);
    }
    offer(u"/v1"_s, u"path-unknown"_s);
    return out;
}

QString nameDifference(const QString& wanted, const QString& listed)
{
    if (wanted.trimmed() == listed.trimmed())
        return u"blanks"_s;
    if (wanted.compare(listed, Qt::CaseInsensitive) == 0)
        return u"case"_s;
    const qsizetype slash = wanted.indexOf(u'/');
    if (slash > 0 && wanted.mid(slash + 1) == listed)
        return isProvider(wanted.left(slash)) ? u"provider"_s : u"organisation"_s;
    if (listed.endsWith(u'/' + wanted))
        return u"organisation"_s;
    if (wanted.contains(u':') != listed.contains(u':') || (wanted.contains(u':') && listed.contains(u':')))
        if (wanted.section(u':', 0, 0) == listed.section(u':', 0, 0))
            return u"tag"_s;
    return {};
}

AzureEndpoint azureEndpoint(const QString& address)
{
    const QUrl url(address.trimmed());
    AzureEndpoint out;
    out.origin = siteOf(url);
    const QString path = domain::withoutTrailingSlashes(url.path(QUrl::FullyDecoded));
    static const QRegularExpression form(u"^(.*?)/openai(?:/(v1)(?:/.*)?|/deployments/([^/]+)(?:/.*)?)?$"_s);
    const QRegularExpressionMatch match = form.match(path);
    out.root = match.hasMatch() ? match.captured(1) : path;
    out.v1 = match.captured(2) == "v1"_L1;
    out.deployment = match.captured(3);
    out.apiVersion = QUrlQuery(url).queryItemValue(u"api-version"_s);
    out.versionTyped = !out.apiVersion.isEmpty();
    if (!out.versionTyped)
        out.apiVersion = u"2024-10-21"_s;
    return out;
}

QString AzureEndpoint::chatPath(const QString& name) const
{
    if (v1)
        return root + "/openai/v1/chat/completions"_L1;
    const QString asked = deployment.isEmpty() ? name : deployment;
    return root + "/openai/deployments/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(asked)) +
           "/chat/completions?api-version="_L1 + apiVersion;
}

QString AzureEndpoint::listPath() const
{
    return root + (v1 ? u"/openai/v1/models"_s : u"/openai/models?api-version="_s + apiVersion);
}

QString bedrockId(const QString& name)
{
    for (const QLatin1String route : {"converse/"_L1, "converse_like/"_L1, "invoke/"_L1})
        if (name.startsWith(route))
            return name.mid(route.size());
    return name;
}

VertexModel vertexModel(const QString& endpointPath, const QString& name)
{
    static const QRegularExpression form(u"/projects/[^/]+/locations/[^/]+"_s);
    VertexModel out;
    const QString plain = name.section(u'/', -1);
    if (const QString written = name.section(u'/', 0, -2); !written.isEmpty())
        out.publisher = written;
    else
        out.publisher = plain.startsWith("claude"_L1)                                        ? u"anthropic"_s
                        : plain.startsWith("mistral"_L1) || plain.startsWith("codestral"_L1) ? u"mistralai"_s
                        : plain.startsWith("llama"_L1)                                       ? u"meta"_s
                                                                                             : u"google"_s;
    const QRegularExpressionMatch match = form.match(endpointPath);
    if (match.hasMatch())
        out.path = u"/v1"_s + match.captured(0) + "/publishers/"_L1 + out.publisher + "/models/"_L1 + plain;
    return out;
}

} // namespace gatehouse::probes
