// SPDX-License-Identifier: Apache-2.0
// What results mean beside each other: which red ones are one fault, and which are none.
#include "domain/check_catalogue.h"

#include <QHash>
#include <QSet>

namespace gatehouse::domain {

namespace {

bool isRed(const CheckResult& r)
{
    return r.state == CheckState::Failed;
}

/// From where a link matters: GitLab calls the gateway and the Agent Platform service, the gateway the models. Nobody
/// but this workstation needs its own way to GitLab, and what a host says of itself is no link.
bool isUsedFrom(Target::Kind target, Vantage from)
{
    switch (target) {
    case Target::Kind::Gateway:
    case Target::Kind::AgentPlatform:
        return from == Vantage::GitLab || from == Vantage::GitLabHost;
    case Target::Kind::Model:
        return from == Vantage::Gateway || from == Vantage::GatewayContainer;
    default:
        return false;
    }
}

/// GitLab or the gateway got an answer from this target: the link works from where it matters.
bool showsTheLink(const CheckResult& r)
{
    // A proxy setting or a name that resolves is no link yet, nor is the WebSocket that GitLab opens itself.
    static const QStringList beforeTheLink{
        QStringLiteral("A3"), QStringLiteral("A4"), QStringLiteral("C9"), QStringLiteral("G8")};
    if (!isUsedFrom(r.id.target.kind, r.id.from) || beforeTheLink.contains(r.id.rung))
        return false;
    return r.state == CheckState::Passed || r.observation.seen.value(u"reached").toBool();
}

/// A link that GitLab demonstrably uses is not broken because this workstation cannot take it (decision 21).
void forgiveRoutes(QList<CheckResult>& results, const NotRouted& rule)
{
    QSet<QString> used, passed;
    for (const CheckResult& r : std::as_const(results))
        if (showsTheLink(r)) {
            used.insert(r.id.target.text());
            if (r.state == CheckState::Passed)
                passed.insert(r.id.target.text());
        }
    QSet<QString> forgiven;
    for (CheckResult& r : results) {
        const QString target = r.id.target.text(), slug = r.observation.slug;
        const bool unreached = used.contains(target) && rule.rungs.contains(r.id.rung) && rule.slugs.contains(slug);
        const bool refused = passed.contains(target) && rule.refused.contains(slug);
        if (!isRed(r) || r.id.from != Vantage::Workstation || (!unreached && !refused))
            continue;
        r.state = CheckState::Skipped;
        r.reason = SkipReason::NotRouted;
        forgiven.insert(r.id.text());
    }
    // What never began because of it was not tested either.
    for (bool more = !forgiven.isEmpty(); more;) {
        more = false;
        for (CheckResult& r : results)
            if (r.state == CheckState::Explained && r.explainedBy && forgiven.contains(r.explainedBy->text())) {
                r.state = CheckState::Skipped;
                r.reason = SkipReason::NotRouted;
                r.explainedBy.reset();
                forgiven.insert(r.id.text());
                more = true;
            }
    }
}

/// The model that a result is about; empty when it is about none.
QString modelOf(const CheckResult& r)
{
    return r.id.target.kind == Target::Kind::Model ? r.id.target.name : r.observation.seen.value(u"model").toString();
}

bool explains(const Explains& rule, const CheckResult& red, const CheckResult& other)
{
    // What this workstation does not reach says nothing of what a host reached or did not.
    const bool otherHost = red.id.from == Vantage::Workstation && other.id.from != Vantage::Workstation &&
                           other.id.from != Vantage::GitLab && other.id.from != Vantage::Gateway;
    return (isRed(other) || rule.warnings) && rule.rungs.contains(other.id.rung) && !(red.id == other.id) &&
           !otherHost && (!rule.ofItsModel || (!modelOf(red).isEmpty() && modelOf(red) == modelOf(other))) &&
           (rule.redTargets.isEmpty() || rule.redTargets.contains(red.id.target.kind)) &&
           (!rule.sameTarget || red.id.target == other.id.target) &&
           (rule.targets.isEmpty() || rule.targets.contains(other.id.target.kind)) &&
           (rule.slugs.isEmpty() || rule.slugs.contains(other.observation.slug)) && rule.red.fits(red);
}

void applyRules(QList<CheckResult>& results, const QList<Explains>& rules)
{
    // Judged against the states as they came: a rule is about what was seen, not about what another rule made of it.
    const QList<CheckResult> seen = results;
    for (CheckResult& r : results) {
        if (!isRed(r) && r.state != CheckState::Warning)
            continue;
        for (const Explains& rule : rules) {
            const auto red =
                std::find_if(seen.begin(), seen.end(), [&](const CheckResult& s) { return explains(rule, s, r); });
            if (red == seen.end())
                continue;
            r.state = CheckState::Explained;
            r.explainedBy = red->id;
            break;
        }
    }
}

/// A chain of explanations ends at its root, so that one fault is named once.
void nameRoots(QList<CheckResult>& results)
{
    QHash<QString, CheckId> by;
    for (const CheckResult& r : std::as_const(results))
        if (r.state == CheckState::Explained && r.explainedBy)
            by.insert(r.id.text(), *r.explainedBy);
    for (CheckResult& r : results) {
        if (r.state != CheckState::Explained || !r.explainedBy)
            continue;
        QSet<QString> passed{r.id.text()};
        while (by.contains(r.explainedBy->text()) && !passed.contains(r.explainedBy->text())) {
            passed.insert(r.explainedBy->text());
            r.explainedBy = by.value(r.explainedBy->text());
        }
        if (passed.contains(r.explainedBy->text())) { // rules in a circle: better two alarms than none
            r.state = r.observation.state == CheckState::Warning ? CheckState::Warning : CheckState::Failed;
            r.explainedBy.reset();
        }
    }
}

} // namespace

QList<CheckResult> judge(QList<CheckResult> results, const CheckCatalogue& catalogue)
{
    forgiveRoutes(results, catalogue.notRouted);
    applyRules(results, catalogue.explains);
    nameRoots(results);
    return results;
}

} // namespace gatehouse::domain
