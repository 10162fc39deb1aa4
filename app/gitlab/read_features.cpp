// SPDX-License-Identifier: Apache-2.0
// Feature rows: what each may choose, and what it has chosen.
#include "gitlab/read.h"

#include <QSet>
#include <algorithm>

namespace gatehouse::gitlab {

using namespace domain;

namespace {

OfferedModel offeredOf(const Node& node)
{
    return {node[QLatin1String("ref")].text(), node[QLatin1String("name")].textOrEmpty(),
        node[QLatin1String("modelProvider")].textOrEmpty(), node[QLatin1String("modelDescription")].textOrEmpty(),
        node[QLatin1String("costIndicator")].textOrEmpty()};
}

std::optional<AllowList> allowListOf(const Node& node)
{
    if (node.isNull())
        return {};
    AllowList out;
    if (node[QLatin1String("enabled")].boolean()) // not enabled: no restriction, whatever is ticked
        for (const Node& each : node[QLatin1String("models")].nodes())
            if (each[QLatin1String("allowed")].boolean())
                out.append(each[QLatin1String("ref")].text());
    return out;
}

RemoteRow rowOf(const Node& node)
{
    RemoteRow out;
    out.row.feature = node[QLatin1String("feature")].text();
    out.row.title = node[QLatin1String("title")].textOrEmpty();
    out.row.mainFeature = node[QLatin1String("mainFeature")].textOrEmpty();
    out.row.releaseState = node[QLatin1String("releaseState")].textOrEmpty();
    out.row.compatibleFamilies = node[QLatin1String("compatibleLlms")].texts();
    for (const Node& each : node[QLatin1String("validGitlabModels")].nodes())
        out.row.offered.append(offeredOf(each));
    if (const Node each = node[QLatin1String("defaultGitlabModel")]; !each.isNull())
        out.row.defaultOffered = offeredOf(each);
    for (const Node& each : node[QLatin1String("validModels")].nodes())
        out.row.validModelIds.append(each[QLatin1String("id")].text());
    out.provider = node[QLatin1String("provider")].text().toLower();
    if (const Node each = node[QLatin1String("selfHostedModel")]; !each.isNull()) {
        out.modelId = each[QLatin1String("id")].text();
        out.modelName = each[QLatin1String("name")].textOrEmpty();
    }
    if (const Node each = node[QLatin1String("gitlabModel")]; !each.isNull())
        out.ref = each[QLatin1String("ref")].text();
    out.allowList = allowListOf(node[QLatin1String("allowList")]);
    return out;
}

Assignment assignmentOf(const RemoteRow& row, const Observed& observed, const Assignment& before, bool definitionsRead)
{
    if (row.provider == QLatin1String("disabled"))
        return Disabled();
    if (row.provider == QLatin1String("unassigned"))
        return Unassigned();
    if (row.provider == QLatin1String("vendored")) {
        // Without GitLab's model definitions a pinned model reads like the default.
        if (row.ref.isEmpty() && !definitionsRead && std::holds_alternative<GitLabManaged>(before))
            return before;
        return GitLabManaged{row.ref.isEmpty() ? std::nullopt : std::optional(row.ref)};
    }
    if (row.provider == QLatin1String("self_hosted"))
        if (const ModelKey key = observed.keyOfRemote(row.modelId); !row.modelId.isEmpty() && !key.isNull())
            return SelfHosted{key};
    return Unrecognised{row.provider};
}

} // namespace

base::Result<FeaturesPage> featuresOf(const net::Reply& reply)
{
    return pageOf<FeaturesPage>(reply, QStringLiteral("aiFeatureSettings"),
        [](FeaturesPage& page, const Node& each) { page.rows.append(rowOf(each)); });
}

void takeFeatures(Reading& reading, const QList<RemoteRow>& rows, const ReadRequest& request)
{
    Configuration& configuration = reading.configuration;
    Observed& observed = reading.observed;
    const bool definitionsRead = std::any_of(rows.begin(), rows.end(),
        [](const RemoteRow& each) { return each.row.defaultOffered || !each.row.offered.isEmpty(); });
    configuration.features.clear();
    configuration.allowLists.clear();
    observed.rows.clear();
    observed.rawUnknown.removeIf([](const auto& entry) { return entry.key().startsWith(QLatin1String("features/")); });
    QSet<QString> seen;
    for (const RemoteRow& each : rows) {
        const QString& feature = each.row.feature;
        if (seen.contains(feature))
            continue;
        seen.insert(feature);
        observed.rows.append(each.row);
        const Assignment assignment =
            assignmentOf(each, observed, request.previous.assignment(feature), definitionsRead);
        configuration.features.insert(feature, assignment);
        if (std::holds_alternative<Unrecognised>(assignment))
            observed.rawUnknown.insert(QStringLiteral("features/%1/provider").arg(feature),
                each.modelName.isEmpty() ? each.provider : each.provider + QStringLiteral(": ") + each.modelName);
        if (each.allowList)
            configuration.allowLists.insert(feature, *each.allowList);
        else if (!definitionsRead && request.previous.allowLists.contains(feature))
            configuration.allowLists.insert(feature, request.previous.allowLists[feature]);
    }
}

} // namespace gatehouse::gitlab
