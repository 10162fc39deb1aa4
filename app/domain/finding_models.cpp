// SPDX-License-Identifier: Apache-2.0
// Rules of a model, in the order of the form: what GitLab refuses, and what it takes and then fails on.
#include "domain/address.h"
#include "domain/codec.h"
#include "domain/finding_rules.h"

namespace gatehouse::domain {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestIdentifier = 255;
constexpr qsizetype longestEndpoint = 2048;

const QString customOpenAi = QStringLiteral("custom_openai/");

/// A model under validation.
struct Case {
    const Model& m;
    const ValidationSubject& s;
    QList<Finding>& out;
    const PlatformSpec& platform;
    const Model* before; ///< as the server has it; null: new
    HttpAddress endpoint;

    [[nodiscard]] QStringList uses() const { return s.usedBy.value(m.key); }
    [[nodiscard]] Changes changeTo(const char* field, const QJsonValue& after) const
    {
        const Path path = modelPath(m, field);
        return {{path, fieldOf(m, path.field), after}};
    }
    void add(Severity severity, const char* slug, const char* field, QStringList args = {}, Changes fix = {}) const
    {
        out.append({severity, QLatin1String(slug), std::move(args), modelPath(m, field), std::move(fix)});
    }
};

QString familyLabel(const Case& c)
{
    if (const EffectiveFamily* family = c.s.in.capabilities.family(c.m.family))
        return family->label;
    return c.m.family;
}

// Deployment name

void nameRequired(const Case& c)
{
    if (c.m.name.trimmed().isEmpty())
        c.add(Severity::Error, "model-name-required", "name");
}

void nameUnique(const Case& c)
{
    for (const ModelKey& other : c.s.named.value(c.m.name))
        if (!(other == c.m.key)) {
            c.add(Severity::Error, "model-name-taken", "name", {c.m.name});
            return;
        }
}

void nameLength(const Case& c)
{
    if (c.m.name.size() > longestName)
        c.add(Severity::Error, "model-name-too-long", "name", {QString::number(longestName)});
}

void blanks(const Case& c)
{
    const auto rule = [&](const QString& text, const char* field) {
        if (!text.trimmed().isEmpty() && text.trimmed() != text)
            c.add(Severity::Warning, "model-surrounding-blanks", field, {}, c.changeTo(field, text.trimmed()));
    };
    rule(c.m.name, "name");
    rule(c.m.endpoint, "endpoint");
    rule(c.m.identifier, "identifier");
}

// Platform and family

void platformInVersion(const Case& c)
{
    if (!c.s.in.capabilities.platforms.contains(c.m.platform))
        c.add(Severity::Note, "model-platform-by-prefix", "platform",
            {c.platform.labels.at(c.s.in.catalogue.supported.constLast()), c.s.version().series(), c.platform.prefix});
}

void familyKnown(const Case& c)
{
    const QString& family = c.m.family;
    if (family.isEmpty()) {
        c.add(Severity::Error, "model-family-required", "family");
        return;
    }
    if (c.s.in.capabilities.family(family) || c.s.serverFamilies.contains(family) ||
        (c.before && c.before->family == family))
        return;
    if (c.s.in.catalogue.family(family))
        c.add(Severity::Error, "model-family-not-in-version", "family", {family, c.s.version().series()});
    else
        c.add(Severity::Error, "model-family-unknown", "family", {family});
}

void familyState(const Case& c)
{
    const EffectiveFamily* family = c.s.in.capabilities.family(c.m.family);
    if (!family)
        return;
    if (family->spec->deprecated && c.s.version() >= *family->spec->deprecated)
        c.add(Severity::Warning, "model-family-deprecated", "family",
            {family->label, family->spec->deprecated->series()});
    if (family->beta && c.s.in.capabilities.betaTerms == std::optional(false))
        c.add(Severity::Warning, "model-family-needs-terms", "family", {family->label});
    else if (family->beta)
        c.add(Severity::Note, "model-family-beta", "family", {family->label});
}

/// The server does not look at the features again when a model's family changes.
void familyStillFits(const Case& c)
{
    if (!c.before || c.before->family == c.m.family)
        return;
    QStringList broken;
    for (const QString& feature : c.uses())
        if (!c.s.in.capabilities.familyFits(c.m.family, feature))
            broken.append(feature);
    if (!broken.isEmpty())
        c.add(Severity::Error, "model-family-breaks-features", "family", {familyLabel(c), c.s.titlesOf(broken)});
}

// Endpoint

void endpointForm(const Case& c)
{
    const QString text = c.m.endpoint.trimmed();
    if (!c.platform.hasEndpoint) {
        if (!text.isEmpty())
            c.add(Severity::Note, "model-endpoint-ignored", "endpoint", {c.platform.labels.at(c.s.version())},
                c.changeTo("endpoint", QString()));
        return;
    }
    if (text.isEmpty()) {
        c.add(Severity::Error, "model-endpoint-required", "endpoint");
        return;
    }
    if (text.size() > longestEndpoint)
        c.add(Severity::Error, "model-endpoint-too-long", "endpoint", {QString::number(longestEndpoint)});
    switch (c.endpoint.flaw) {
    case HttpAddress::Flaw::NoScheme:
        c.add(Severity::Error, "model-endpoint-without-scheme", "endpoint", {text});
        break;
    case HttpAddress::Flaw::OtherScheme:
        c.add(Severity::Error, "model-endpoint-other-scheme", "endpoint", {text});
        break;
    case HttpAddress::Flaw::Malformed:
        c.add(Severity::Error, "model-endpoint-malformed", "endpoint", {text});
        break;
    case HttpAddress::Flaw::None:
        break;
    }
}

/// GitLab writes endpoints to its audit log.
void endpointCredentials(const Case& c)
{
    if (c.platform.hasEndpoint && c.endpoint.credentials)
        c.add(Severity::Error, "model-endpoint-with-credentials", "endpoint");
}

void endpointLocalhost(const Case& c)
{
    if (c.platform.hasEndpoint && c.endpoint.isValid() && isLoopback(c.endpoint.host))
        c.add(Severity::Note, "model-endpoint-localhost", "endpoint", {c.endpoint.host});
}

void endpointV1(const Case& c)
{
    if (!c.platform.hasEndpoint || !c.endpoint.isValid() || !c.m.identifier.startsWith(customOpenAi) ||
        c.endpoint.path.endsWith(QLatin1String("/v1")))
        return;
    QString mended = withoutTrailingSlashes(c.m.endpoint.trimmed());
    const qsizetype inside = mended.indexOf(QLatin1String("/v1/"));
    mended = inside >= 0 ? mended.left(inside + 3) : mended + QStringLiteral("/v1");
    c.add(Severity::Warning, "model-endpoint-without-v1", "endpoint", {}, c.changeTo("endpoint", mended));
}

// Model identifier

void identifierRequired(const Case& c)
{
    if (!c.m.identifier.trimmed().isEmpty())
        return;
    // The form asks for it from 17.10 on; the server never does.
    const bool asked = c.s.version() >= Version{17, 10, 0, {}};
    c.add(asked ? Severity::Error : Severity::Warning, "model-identifier-required", "identifier");
}

void identifierLength(const Case& c)
{
    if (c.m.identifier.size() > longestIdentifier)
        c.add(Severity::Error, "model-identifier-too-long", "identifier", {QString::number(longestIdentifier)});
}

void identifierPrefix(const Case& c)
{
    const QString identifier = c.m.identifier.trimmed();
    if (identifier.isEmpty())
        return;
    if (!c.platform.prefix.isEmpty()) {
        if (!identifier.startsWith(c.platform.prefix))
            c.add(Severity::Error, "model-identifier-without-prefix", "identifier",
                {c.platform.labels.at(c.s.in.catalogue.supported.constLast()), c.platform.prefix},
                c.changeTo("identifier", c.platform.prefix + identifier));
        return;
    }
    // GitLab up to 18.10 keeps no platform: it would open this model as that one's, and drop endpoint and key.
    const Platform meant = platformOfIdentifier(identifier);
    if (meant != c.m.platform) {
        const PlatformSpec& spec = c.s.in.catalogue.platform(meant);
        c.add(Severity::Warning, "model-identifier-of-other-platform", "identifier",
            {spec.labels.at(c.s.in.catalogue.supported.constLast()), spec.prefix},
            c.changeTo("platform", platformKey(meant)));
    }
}

void identifierCustomOpenAi(const Case& c)
{
    const QString identifier = c.m.identifier.trimmed();
    if (c.m.platform != Platform::Api || identifier.isEmpty() || c.m.family.isEmpty() ||
        c.m.family == QLatin1String("gpt") || c.m.family == QLatin1String("claude_3"))
        return;
    static const QStringList providers{customOpenAi, QStringLiteral("azure/"), QStringLiteral("openai/"),
        QStringLiteral("anthropic/"), QStringLiteral("bedrock/"), QStringLiteral("vertex_ai/")};
    for (const QString& provider : providers)
        if (identifier.startsWith(provider))
            return;
    c.add(Severity::Warning, "model-identifier-without-provider", "identifier", {customOpenAi},
        c.changeTo("identifier", customOpenAi + identifier));
}

/// Most newer Bedrock models answer only under an inference profile, which the identifier names by a region prefix.
void identifierRegion(const Case& c)
{
    if (c.m.platform != Platform::Bedrock || !c.m.identifier.startsWith(c.platform.prefix))
        return;
    const QString id = c.m.identifier.mid(c.platform.prefix.size());
    static const QStringList regions{QStringLiteral("us"), QStringLiteral("eu"), QStringLiteral("apac"),
        QStringLiteral("global"), QStringLiteral("us-gov"), QStringLiteral("jp"), QStringLiteral("au"),
        QStringLiteral("ca")};
    if (!id.isEmpty() && !id.startsWith(QLatin1String("arn:")) && !regions.contains(id.section(u'.', 0, 0)))
        c.add(Severity::Note, "model-identifier-without-region", "identifier");
}

// API key

void key(const Case& c)
{
    if (!c.platform.hasKey) {
        if (std::holds_alternative<SetKey>(c.m.apiKey))
            c.add(Severity::Note, "model-key-ignored", "api_key",
                {c.platform.labels.at(c.s.in.catalogue.supported.constLast())});
        return;
    }
    if (!c.before && std::holds_alternative<KeepKey>(c.m.apiKey))
        c.add(Severity::Warning, "model-new-without-key", "api_key");
    const auto seen = c.s.in.observed.models.constFind(c.m.key);
    const bool mayHaveKey = c.before && (seen == c.s.in.observed.models.constEnd() || seen->hasKey);
    if (mayHaveKey && std::holds_alternative<ClearKey>(c.m.apiKey))
        c.add(Severity::Warning, "model-key-cleared", "api_key");
}

constexpr void (*rules[])(const Case&) = {nameRequired, nameUnique, nameLength, blanks, platformInVersion, familyKnown,
    familyState, familyStillFits, endpointForm, endpointCredentials, endpointLocalhost, endpointV1, identifierRequired,
    identifierLength, identifierPrefix, identifierCustomOpenAi, identifierRegion, key};

} // namespace

void addModelFindings(const Model& model, const ValidationSubject& s, QList<Finding>& out)
{
    const PlatformSpec& platform = s.in.catalogue.platform(model.platform);
    const QString endpoint = model.endpoint.trimmed();
    // An empty endpoint reads as one without a scheme; only endpointForm tells it apart.
    const Case c{model, s, out, platform, s.baselineModels.value(model.key), httpAddress(endpoint)};
    for (const auto rule : rules)
        rule(c);
}

/// GitLab deletes a model in use, and the rows that use it with it; rows that it hides here count too.
void addDeletionFindings(const ValidationSubject& s, QList<Finding>& out)
{
    const Configuration& c = s.in.configuration;
    for (const Model& gone : s.in.baseline.models) {
        if (s.models.contains(gone.key))
            continue;
        QStringList users = s.usedBy.value(gone.key);
        const auto seen = s.in.observed.models.constFind(gone.key);
        if (seen != s.in.observed.models.constEnd())
            for (const QString& feature : seen->usedBy) {
                const auto row = c.features.constFind(feature);
                if (row == c.features.constEnd() && !users.contains(feature))
                    users.append(feature);
            }
        if (!users.isEmpty())
            out.append({Severity::Error, QStringLiteral("model-deleted-in-use"), {gone.name, s.titlesOf(users)},
                {Path::Part::Model, gone.key.text(), {}}, {}});
    }
}

} // namespace gatehouse::domain
