// SPDX-License-Identifier: Apache-2.0
// Amazon Bedrock without a network: forms of ids, prefixes of inference profiles against regions, and its two lists.
#include "probes/model_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gatehouse::probes {

using domain::Observation;
using namespace Qt::StringLiterals;

namespace {

struct Prefix {
    const char* prefix;
    const char* regions; ///< regular expression over the whole name; source regions of its profiles
    bool liteLlm;
};

// AWS's pages on cross-region inference. `global` is offered in every commercial region that has the model.
constexpr std::array prefixes{
    Prefix{"global", "(?!us-gov|cn-).*", true},
    Prefix{"us-gov", "us-gov-(?:east|west)-1", true},
    Prefix{"us", "us-(?:east|west)-[12]|ca-central-1", true},
    Prefix{"eu", "eu-(?:central-[12]|west-[123]|north-1|south-[12])", true},
    Prefix{"apac", "ap-northeast-[123]|ap-south-[12]|ap-southeast-[123457]|ap-east-2|me-central-1", true},
    Prefix{"jp", "ap-northeast-[13]", true},
    Prefix{"au", "ap-southeast-[24]", true},
    Prefix{"ca", "ca-(?:central|west)-1", false},
};

const Prefix* prefixNamed(const QString& name)
{
    const auto found = std::find_if(
        prefixes.begin(), prefixes.end(), [&](const Prefix& p) { return name == QLatin1String(p.prefix); });
    return found == prefixes.end() ? nullptr : &*found;
}

} // namespace

BedrockModel bedrockModel(const QString& name)
{
    BedrockModel out;
    out.id = bedrockId(name);
    out.isArn = out.id.startsWith("arn:"_L1);
    const QString first = out.id.section(u'.', 0, 0);
    if (!out.isArn && prefixNamed(first))
        out.prefix = first;
    return out;
}

QString bedrockRegion(const QString& address)
{
    static const QRegularExpression form(
        u"bedrock(?:-runtime)?(?:-fips)?\\.([a-z]{2}(?:-[a-z]+)+-\\d)\\.(?:amazonaws\\.com|vpce\\.)|bedrock-mantle\\.([a-z]{2}(?:-[a-z]+)+-\\d)\\."_s);
    const QRegularExpressionMatch match = form.match(QUrl(address).host());
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QString bedrockControl(const QString& runtime)
{
    QUrl url(runtime);
    QString host = url.host();
    url.setHost(host.replace("bedrock-runtime"_L1, "bedrock"_L1));
    return url.toString();
}

bool prefixFitsRegion(const QString& prefix, const QString& region)
{
    const Prefix* known = prefixNamed(prefix);
    if (!known || region.isEmpty())
        return true;
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(known->regions)))
        .match(region)
        .hasMatch();
}

bool isKnownToLiteLlm(const QString& prefix)
{
    const Prefix* known = prefixNamed(prefix);
    return !known || known->liteLlm;
}

std::optional<BedrockLists> bedrockLists(const QByteArray& models, const QByteArray& profiles)
{
    const QJsonValue summaries = QJsonDocument::fromJson(models).object().value(u"modelSummaries");
    if (!summaries.isArray())
        return std::nullopt;
    BedrockLists out;
    const QJsonArray entries = summaries.toArray();
    for (const QJsonValue& value : entries) {
        const QString id = value[u"modelId"].toString().left(longestName);
        out.models << id;
        const QJsonArray types = value[u"inferenceTypesSupported"].toArray();
        if (types.contains(u"INFERENCE_PROFILE"_s) && !types.contains(u"ON_DEMAND"_s))
            out.onlyByProfile << id;
    }
    const QJsonArray own = QJsonDocument::fromJson(profiles).object().value(u"inferenceProfileSummaries").toArray();
    for (const QJsonValue& value : own)
        out.profiles << value[u"inferenceProfileId"].toString().left(longestName);
    return out;
}

Observation judgeBedrock(
    const BedrockLists& lists, const BedrockModel& wanted, const QString& region, const Asked& asked)
{
    const QString base = wanted.prefix.isEmpty() ? wanted.id : wanted.id.mid(wanted.prefix.size() + 1);
    QStringList others;
    for (const QString& profile : lists.profiles)
        if (profile.section(u'.', 1) == base)
            others << profile;
    QJsonObject seen{{u"wanted"_s, wanted.id}, {u"prefix"_s, wanted.prefix}, {u"region"_s, region},
        {u"profiles"_s, QJsonArray::fromStringList(others)}, {u"model_known"_s, lists.models.contains(base)}};
    if (wanted.isArn || lists.profiles.contains(wanted.id))
        return Observation::passed(u"bedrock-model-offered"_s, {wanted.id, region}, seen);
    if (wanted.prefix.isEmpty() && lists.models.contains(wanted.id))
        return lists.onlyByProfile.contains(wanted.id)
                   ? Observation::failed(u"bedrock-needs-profile"_s, {asked.place, {}, wanted.id}, seen)
                   : Observation::passed(u"bedrock-model-offered"_s, {wanted.id, region}, seen);
    // The table knows why; the service only that it has none.
    const bool wrongRegion = !wanted.prefix.isEmpty() && !prefixFitsRegion(wanted.prefix, region);
    seen.insert(u"fits_region"_s, !wrongRegion);
    return Observation::failed(
        wrongRegion ? u"bedrock-prefix-elsewhere"_s : u"bedrock-model-not-offered"_s, {wanted.id, region}, seen);
}

Observation judgeBedrockAnswers(const base::Result<net::Reply>& models, const base::Result<net::Reply>& profiles,
    const BedrockModel& wanted, const QString& region, const Asked& asked)
{
    // A VPC endpoint of the runtime has no lists, and none of the control plane need be reachable from here.
    const auto skipped = Observation::skipped(domain::SkipReason::NotApplicable, u"bedrock-lists-elsewhere"_s);
    if (!models || !profiles)
        return skipped;
    const net::Reply& refused = models->status != 200 ? *models : *profiles;
    if (refused.status == 404)
        return skipped;
    if (refused.status != 200) {
        Observation out = refusedBy(refused, asked);
        // The right to list is another one than the right to call, and the gateway needs the latter only.
        return out.slug == "bedrock-not-permitted"_L1 ? skipped : out;
    }
    const auto lists = bedrockLists(models->body, profiles->body);
    if (!lists)
        return Observation::failed(u"model-list-unreadable"_s, {asked.place}, seenOf(*models, asked));
    Observation out = judgeBedrock(*lists, wanted, region, asked);
    if (out.state == domain::CheckState::Passed && !isKnownToLiteLlm(wanted.prefix))
        out = Observation::warning(u"bedrock-prefix-unknown-to-litellm"_s, {wanted.id}, out.seen);
    return out;
}

std::optional<Observation> judgeBedrockForm(const ModelIdentifier& identifier, const QString& region)
{
    const BedrockModel wanted = bedrockModel(identifier.name);
    QJsonObject seen{{u"wanted"_s, identifier.name}, {u"region"_s, region}};
    if (!identifier.written)
        return Observation::failed(u"bedrock-identifier-without-provider"_s, {identifier.name}, seen);
    seen.insert(u"prefix"_s, wanted.prefix);
    if (!prefixFitsRegion(wanted.prefix, region))
        return Observation::failed(u"bedrock-prefix-elsewhere"_s, {wanted.id, region}, seen);
    return std::nullopt;
}

} // namespace gatehouse::probes
