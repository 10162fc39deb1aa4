// SPDX-License-Identifier: Apache-2.0
// Look-ups in what the server said, and the facts that an offline instance assumes instead.
#include "domain/observed.h"

#include "domain/catalogue.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

QStringList listOf(const Value& v)
{
    if (const auto* list = std::get_if<QStringList>(&v))
        return *list;
    if (const auto* one = std::get_if<QString>(&v))
        return {*one};
    return {};
}

QString textOf(const Value& v)
{
    const auto* text = std::get_if<QString>(&v);
    return text ? text->toLower() : QString();
}

} // namespace

const ObservedRow* Observed::row(const QString& feature) const
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ObservedRow& r) { return r.feature == feature; });
    return it == rows.end() ? nullptr : &*it;
}

ModelKey Observed::keyOfRemote(const QString& remoteId) const
{
    for (auto it = models.begin(); it != models.end(); ++it)
        if (it->remoteId == remoteId)
            return it.key();
    return {};
}

Observed assumed(const QMap<QString, Value>& assume, const Version& version)
{
    Observed o;
    o.version = version;
    o.offline = true;
    o.licence.plan = textOf(assume.value(QStringLiteral("plan")));
    const QString licence = textOf(assume.value(QStringLiteral("licence")));
    if (licence == QLatin1String("online") || licence == QLatin1String("offline"))
        o.licence.type = licence + QStringLiteral("_cloud");
    for (const QString& name : listOf(assume.value(QStringLiteral("add_ons"))))
        o.addOns.append(name.toUpper());
    for (const QString& flag : listOf(assume.value(QStringLiteral("flags"))))
        o.flags.insert(flag, true);
    const Value terms = assume.value(QStringLiteral("beta_terms"));
    if (const bool* accepted = std::get_if<bool>(&terms))
        o.betaTerms = *accepted;
    return o;
}

std::optional<bool> termsAccepted(const Observed& observed, const Catalogue& catalogue)
{
    if (observed.offline)
        return observed.betaTerms.value_or(false);
    const auto needs = [&](const FeatureSpec& spec) {
        const FeatureSpec::State* state = spec.at(observed.version);
        return state && state->needsTerms;
    };
    // 17.9 has no row that needs them: there they do not show.
    if (observed.rows.isEmpty() || std::none_of(catalogue.features.begin(), catalogue.features.end(), needs))
        return {};
    return std::any_of(observed.rows.begin(), observed.rows.end(), [&](const ObservedRow& row) {
        const FeatureSpec* spec = catalogue.feature(row.feature);
        return spec && needs(*spec) && row.releaseState != QLatin1String("GA");
    });
}

} // namespace gatehouse::domain
