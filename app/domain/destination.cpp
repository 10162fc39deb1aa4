// SPDX-License-Identifier: Apache-2.0
// Where requests go, as GitLab 18.9's source routes them (decisions 1 to 3).
#include "domain/destination.h"

#include "domain/presence.h"

#include <QCoreApplication>

namespace gatehouse::domain {

namespace {

/// Nothing said about the gateway offline counts as no gateway: the worse case is shown.
enum class Gateway { Local, None, Unknown };

Gateway gatewayOf(const Configuration& c, const Observed& observed)
{
    switch (presence(QStringLiteral("ai_gateway_url"), c, observed)) {
    case Presence::Set:
        return Gateway::Local;
    case Presence::Empty:
    case Presence::NotManaged:
        return Gateway::None;
    case Presence::Unknown:
        break;
    }
    return Gateway::Unknown;
}

Destination to(Where where, QString model = {})
{
    const bool cloud = where == Where::GitLabCloud;
    return {where, where, std::move(model), cloud, false};
}

QString offeredName(const EffectiveFeature* row, const QString& ref)
{
    if (row)
        for (const OfferedModel& each : row->offered)
            if (each.ref == ref)
                return each.name;
    return ref;
}

QString defaultName(const QString& feature, const Observed& observed)
{
    const ObservedRow* row = observed.row(feature);
    return row && row->defaultOffered ? row->defaultOffered->name : QString();
}

Destination selfHosted(const Model* model, Gateway gateway)
{
    switch (gateway) {
    case Gateway::Local:
        return model ? to(Where::LocalGatewayModel, model->name) : to(Where::LocalGatewayWithoutModel);
    case Gateway::None: {
        Destination out = to(Where::GitLabCloud, model ? model->name : QString());
        out.sendsModelAway = model != nullptr;
        return out;
    }
    case Gateway::Unknown:
        break;
    }
    return to(Where::Unknown, model ? model->name : QString());
}

/// GitLab default, or no choice at all: a local gateway gets the request without a model.
Destination withoutChoice(const QString& feature, Gateway gateway, const Observed& observed)
{
    switch (gateway) {
    case Gateway::Local:
        return to(Where::LocalGatewayWithoutModel);
    case Gateway::None:
        return to(Where::GitLabCloud, defaultName(feature, observed));
    case Gateway::Unknown:
        break;
    }
    return to(Where::Unknown);
}

} // namespace

Destination destination(
    const QString& feature, const Configuration& c, const Capabilities& capabilities, const Observed& observed)
{
    const EffectiveFeature* row = capabilities.feature(feature);
    const auto stored = c.features.constFind(feature);
    if (!row && stored == c.features.constEnd())
        return to(Where::Unknown);

    const Gateway gateway = gatewayOf(c, observed);
    const Assignment choice = c.assignment(feature);
    if (std::holds_alternative<Disabled>(choice))
        return to(Where::Off);
    if (const auto* own = std::get_if<SelfHosted>(&choice))
        return selfHosted(c.model(own->model), gateway);
    if (const auto* managed = std::get_if<GitLabManaged>(&choice)) {
        if (managed->ref)
            return to(Where::GitLabCloud, offeredName(row, *managed->ref));
        // Before 18.4 the vendor entry could not be pinned, and went to GitLab.
        return capabilities.wire.offeredModelRef ? withoutChoice(feature, gateway, observed) : to(Where::GitLabCloud);
    }
    if (std::holds_alternative<Unrecognised>(choice))
        return to(Where::Unknown);
    if (row && !row->fallsBackTo.isEmpty() && row->fallsBackTo != feature) {
        Destination general = destination(row->fallsBackTo, c, capabilities, observed);
        general.where = Where::GeneralChat;
        return general;
    }
    return withoutChoice(feature, gateway, observed);
}

namespace {
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Destination)
};
} // namespace

QString displayText(const Destination& d)
{
    QString out;
    switch (d.resolved) {
    case Where::LocalGatewayModel:
        out = Wording::tr("%1, through your gateway").arg(d.model);
        break;
    case Where::LocalGatewayWithoutModel:
        out = Wording::tr("Your gateway, without a model: stays on and fails");
        break;
    case Where::GitLabCloud:
        if (d.sendsModelAway)
            out = Wording::tr("Leaves your network: GitLab's cloud, with endpoint and key of %1").arg(d.model);
        else if (d.model.isEmpty())
            out = Wording::tr("Leaves your network: GitLab's cloud");
        else
            out = Wording::tr("%1, leaves your network: GitLab's cloud").arg(d.model);
        break;
    case Where::Off:
        out = Wording::tr("Off for everyone");
        break;
    case Where::GeneralChat:
    case Where::Unknown:
        out = Wording::tr("Not known");
        break;
    }
    return d.where == Where::GeneralChat ? Wording::tr("Inherits General Chat: %1").arg(out) : out;
}

} // namespace gatehouse::domain
