// SPDX-License-Identifier: Apache-2.0
// The conditions of GitLab's ability manage_self_hosted_models_settings, as far as an API client can see them.
#include "workspace/conditions.h"

namespace gatehouse::workspace {

using namespace domain;
using namespace Qt::StringLiterals;

QList<Warning> missingConditions(const Observed& o, const QDate& today)
{
    QList<Warning> out;
    if (!o.token.scopes.isEmpty() && !o.token.scopes.contains("api"_L1))
        out.append({u"condition-scope-api"_s, {o.token.scopes.join(u", "_s)}});
    if (!o.token.scopes.isEmpty() && !o.token.scopes.contains("admin_mode"_L1))
        out.append({u"condition-scope-admin-mode"_s, {}});
    if (o.token.expiresAt.isValid() && o.token.expiresAt < today)
        out.append({u"condition-token-expired"_s, {o.token.expiresAt.toString(Qt::ISODate)}});
    else if (o.token.expiresAt.isValid() && today.daysTo(o.token.expiresAt) <= 14)
        out.append({u"condition-token-expires-soon"_s, {o.token.expiresAt.toString(Qt::ISODate)}});
    if (o.token.admin != true)
        out.append({u"condition-administrator"_s, {o.token.userName}});
    const bool premium = o.licence.plan == "premium"_L1 || o.licence.plan == "ultimate"_L1;
    if (o.licenceRead.everRead() && !premium)
        out.append({u"condition-licence"_s, {o.licence.plan.isEmpty() ? u"none"_s : o.licence.plan}});
    if (o.licenceRead.everRead() && !o.addOns.contains("DUO_ENTERPRISE"_L1) && !o.addOns.contains("SELF_HOSTED_DAP"_L1))
        out.append({u"condition-add-on"_s, {o.addOns.isEmpty() ? u"none"_s : o.addOns.join(u", "_s)}});
    if (o.selfHostedVisible == false)
        out.append({u"condition-self-hosted-models"_s, {}});
    return out;
}

} // namespace gatehouse::workspace
