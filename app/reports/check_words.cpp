// SPDX-License-Identifier: Apache-2.0
// Numbers and times are written the same everywhere, so that two reports of one run do not differ.
#include "reports/check_words.h"

#include "reports/check_report.h"

#include <algorithm>

namespace gatehouse::reports {

using namespace domain;
using namespace Qt::StringLiterals;

QString word(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return Report::tr("waiting");
    case CheckState::Running:
        return Report::tr("running");
    case CheckState::Passed:
        return Report::tr("passed");
    case CheckState::Warning:
        return Report::tr("warning");
    case CheckState::Failed:
        return Report::tr("failed");
    case CheckState::Explained:
        return Report::tr("explained");
    case CheckState::Skipped:
        return Report::tr("not tested");
    }
    return {};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Report::tr("passed");
    case Verdict::Warning:
        return Report::tr("passed, with warnings");
    case Verdict::Failed:
        return Report::tr("failed");
    case Verdict::Cancelled:
        return Report::tr("stopped before it was done");
    }
    return {};
}

QString word(CheckChange change)
{
    switch (change) {
    case CheckChange::NewlyRed:
        return Report::tr("newly failed");
    case CheckChange::NewlyYellow:
        return Report::tr("new warning");
    case CheckChange::OtherCause:
        return Report::tr("another cause");
    case CheckChange::Recovered:
        return Report::tr("recovered");
    case CheckChange::Slower:
        return Report::tr("slower");
    }
    return {};
}

QString word(Vantage from)
{
    switch (from) {
    case Vantage::Workstation:
        return Report::tr("this computer");
    case Vantage::GitLab:
        return Report::tr("through GitLab");
    case Vantage::Gateway:
        return Report::tr("through the gateway");
    case Vantage::GitLabHost:
        return Report::tr("on the GitLab host");
    case Vantage::GatewayContainer:
        return Report::tr("in the gateway's container");
    case Vantage::ModelHost:
        return Report::tr("on the model host");
    }
    return {};
}

QString word(const Target& target)
{
    switch (target.kind) {
    case Target::Kind::Workstation:
        return Report::tr("This computer");
    case Target::Kind::Proxy:
        return Report::tr("Proxy");
    case Target::Kind::GitLab:
        return u"GitLab"_s;
    case Target::Kind::Gateway:
        return Report::tr("AI gateway");
    case Target::Kind::AgentPlatform:
        return Report::tr("Agent Platform service");
    case Target::Kind::Model:
        return Report::tr("Model %1").arg(target.name);
    case Target::Kind::Feature:
        return Report::tr("Feature %1").arg(target.name);
    case Target::Kind::Cloud:
        return Report::tr("GitLab's cloud: %1").arg(target.name);
    }
    return {};
}

QString title(const CheckReport& report)
{
    return report.instance.isEmpty() ? Report::tr("Connectivity report")
                                     : Report::tr("Connectivity report: %1").arg(report.instance);
}

QString title(const CheckId& id, const CheckCatalogue& catalogue)
{
    const Rung* rung = catalogue.rung(id.rung);
    return rung ? domain::title(*rung) : id.rung;
}

QString longTitle(const CheckId& id, const CheckCatalogue& catalogue)
{
    return u"%1, %2"_s.arg(title(id, catalogue), word(id.target));
}

QString causeTitle(const QString& slug, const CheckCatalogue& catalogue)
{
    const Cause* cause = catalogue.cause(slug);
    return cause ? domain::title(*cause) : slug;
}

QString duration(double ms)
{
    return ms < 1000 ? Report::tr("%1 ms").arg(qRound64(ms)) : Report::tr("%1 s").arg(ms / 1000, 0, 'f', 1);
}

QString timing(const CheckResult& result)
{
    const QList<double>& samples = result.observation.samples;
    if (samples.size() < 2)
        return result.state == CheckState::Skipped || result.state == CheckState::Explained
                   ? QString()
                   : duration(typicalMs(result));
    const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
    return Report::tr("%1, from %2 to %3").arg(duration(typicalMs(result)), duration(*least), duration(*most));
}

QString utc(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + " UTC"_L1;
}

QList<TargetResults> laddered(const CheckRun& run, const CheckCatalogue& catalogue)
{
    QList<TargetResults> out;
    for (const CheckResult& r : run.results) {
        auto at = std::find_if(out.begin(), out.end(), [&](const TargetResults& t) { return t.target == r.id.target; });
        if (at == out.end())
            at = out.insert(out.end(), {r.id.target, {}});
        at->results.append(&r);
    }
    std::stable_sort(
        out.begin(), out.end(), [](const auto& a, const auto& b) { return a.target.kind < b.target.kind; });
    const auto place = [&](const CheckResult* r) { return std::pair(catalogue.rung(r->id.rung), r->id.from); };
    for (TargetResults& t : out)
        std::stable_sort(
            t.results.begin(), t.results.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    return out;
}

} // namespace gatehouse::reports
