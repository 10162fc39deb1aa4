// SPDX-License-Identifier: Apache-2.0
// From what was seen to the most likely cause: the signature with the most conditions that all hold.
#include "domain/check_catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gatehouse::domain {

namespace {

QString translated(const QString& text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("Checks", text.toUtf8().constData());
}

bool holds(const Pattern::Seen& condition, const QJsonObject& seen)
{
    const QJsonValue value = seen.value(condition.key);
    if (condition.absent)
        return value.isUndefined();
    if (value.isUndefined())
        return false;
    if (!condition.matches.pattern().isEmpty()) {
        const auto matches = [&](const QJsonValue& v) {
            return condition.matches.match(v.isString() ? v.toString() : v.toVariant().toString()).hasMatch();
        };
        const QJsonArray list = value.toArray();
        return value.isArray() ? std::any_of(list.begin(), list.end(), matches) : matches(value);
    }
    const QJsonArray list = value.toArray();
    const auto equal = [&](const QJsonValue& wanted) {
        return value.isArray() ? std::find(list.begin(), list.end(), wanted) != list.end() : value == wanted;
    };
    const QJsonArray any = condition.is.toArray();
    return condition.is.isArray() ? std::any_of(any.begin(), any.end(), equal) : equal(condition.is);
}

/// Some result fits; of the same target, where the pattern's rung was made of that target at all.
bool fitsAny(const Pattern& pattern, const QList<CheckResult>& results, const Target& target)
{
    const auto isOf = [&](const CheckResult& r) { return pattern.rungs.contains(r.id.rung); };
    const bool own = std::any_of(
        results.begin(), results.end(), [&](const CheckResult& r) { return isOf(r) && r.id.target == target; });
    return std::any_of(results.begin(), results.end(),
        [&](const CheckResult& r) { return (!own || r.id.target == target) && pattern.fits(r); });
}

/// Conditions that hold, or 0 when one does not.
int weightOf(
    const Cause::Signature& signature, const CheckResult& result, const QList<CheckResult>& all, const Version& gitlab)
{
    if ((!gitlab.isNull() && !signature.versions.contains(gitlab)) || !signature.pattern.fits(result))
        return 0;
    int weight = 1 + signature.pattern.weight();
    for (const Pattern& also : signature.also) {
        if (!fitsAny(also, all, result.id.target))
            return 0;
        weight += 1 + also.weight();
    }
    for (const Pattern& unless : signature.unless) {
        if (fitsAny(unless, all, result.id.target))
            return 0;
        weight += 1;
    }
    return weight;
}

int weightOf(const Cause& cause, const CheckResult& result, const QList<CheckResult>& all, const Version& gitlab)
{
    int best = 0;
    for (const Cause::Signature& signature : cause.signatures)
        best = std::max(best, weightOf(signature, result, all, gitlab));
    return best;
}

} // namespace

bool Pattern::fits(const CheckResult& result) const
{
    if (!rungs.isEmpty() && !rungs.contains(result.id.rung) && !rungs.contains(QStringLiteral("*")))
        return false;
    if (!targets.isEmpty() && !targets.contains(result.id.target.kind))
        return false;
    if (states.isEmpty() ? result.state != CheckState::Failed && result.state != CheckState::Warning
                         : !states.contains(result.state))
        return false;
    if (!slugs.isEmpty() && !slugs.contains(result.observation.slug))
        return false;
    return std::all_of(seen.begin(), seen.end(), [&](const Seen& s) { return holds(s, result.observation.seen); });
}

int Pattern::weight() const
{
    return int(seen.size()) + (slugs.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
}

QList<CheckResult> diagnose(QList<CheckResult> results, const CheckCatalogue& catalogue, const Version& gitlab)
{
    const QList<CheckResult> all = results;
    for (CheckResult& r : results) {
        r.diagnosis.reset();
        if (r.state != CheckState::Failed && r.state != CheckState::Warning)
            continue;
        QList<std::pair<int, const Cause*>> fitting, fallbacks;
        for (const Cause& cause : catalogue.causes)
            if (const int weight = weightOf(cause, r, all, gitlab); weight > 0)
                (cause.fallback ? fallbacks : fitting).append({weight, &cause});
        if (fitting.isEmpty())
            fitting = fallbacks;
        if (fitting.isEmpty())
            continue;
        std::stable_sort(
            fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        Diagnosis diagnosis{fitting.constFirst().second->slug, fitting.constFirst().second->alternatives};
        for (const auto& [weight, cause] : std::as_const(fitting))
            if (cause->slug != diagnosis.cause && !diagnosis.alternatives.contains(cause->slug))
                diagnosis.alternatives.append(cause->slug);
        r.diagnosis = std::move(diagnosis);
    }
    return results;
}

QString title(const Rung& rung)
{
    return translated(rung.title);
}
QString title(const CheckCatalogue::Group& group)
{
    return translated(group.title);
}
QString title(const Cause& cause)
{
    return translated(cause.title);
}
QString why(const Cause& cause)
{
    return translated(cause.why);
}

QString text(const Cause::Remedy& remedy)
{
    return translated(remedy.text);
}

QString remedy(const Cause& cause, const Version& gitlab)
{
    if (cause.remedies.isEmpty())
        return {};
    const auto fits = [&](const Cause::Remedy& r) { return !gitlab.isNull() && r.versions.contains(gitlab); };
    const auto found = std::find_if(cause.remedies.begin(), cause.remedies.end(), fits);
    return text(found == cause.remedies.end() ? cause.remedies.constLast() : *found);
}

QString documentUrl(const Cause& cause)
{
    if (cause.document.isEmpty() || cause.document.startsWith(QLatin1String("https://")))
        return cause.document;
    return QStringLiteral("https://docs.gitlab.com/") + cause.document;
}

const Rung* CheckCatalogue::rung(const QString& id) const
{
    const auto found = std::find_if(rungs.begin(), rungs.end(), [&](const Rung& r) { return r.id == id; });
    return found == rungs.end() ? nullptr : &*found;
}

const Cause* CheckCatalogue::cause(const QString& slug) const
{
    const auto found = std::find_if(causes.begin(), causes.end(), [&](const Cause& c) { return c.slug == slug; });
    return found == causes.end() ? nullptr : &*found;
}

} // namespace gatehouse::domain
