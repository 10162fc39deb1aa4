// SPDX-License-Identifier: Apache-2.0
// The words that ids, states and reasons have in answers and reports: a promise, additive only.
#include "domain/check.h"

#include <algorithm>
#include <array>

namespace gatehouse::domain {

namespace {

template <class Enum>
struct Word {
    Enum value;
    QLatin1String text;
};
template <class Enum>
Word(Enum, QLatin1String) -> Word<Enum>; // clang 16 deduces no aggregate by itself

constexpr std::array targets{
    Word{Target::Kind::Workstation, QLatin1String("workstation")},
    Word{Target::Kind::Proxy, QLatin1String("proxy")},
    Word{Target::Kind::GitLab, QLatin1String("gitlab")},
    Word{Target::Kind::Gateway, QLatin1String("gateway")},
    Word{Target::Kind::AgentPlatform, QLatin1String("agent-platform")},
    Word{Target::Kind::Model, QLatin1String("model")},
    Word{Target::Kind::Feature, QLatin1String("feature")},
    Word{Target::Kind::Cloud, QLatin1String("cloud")},
};
constexpr std::array vantages{
    Word{Vantage::Workstation, QLatin1String("workstation")},
    Word{Vantage::GitLab, QLatin1String("gitlab")},
    Word{Vantage::Gateway, QLatin1String("gateway")},
    Word{Vantage::GitLabHost, QLatin1String("gitlab-host")},
    Word{Vantage::GatewayContainer, QLatin1String("gateway-container")},
    Word{Vantage::ModelHost, QLatin1String("model-host")},
};
constexpr std::array states{
    Word{CheckState::Waiting, QLatin1String("waiting")},
    Word{CheckState::Running, QLatin1String("running")},
    Word{CheckState::Passed, QLatin1String("passed")},
    Word{CheckState::Warning, QLatin1String("warning")},
    Word{CheckState::Failed, QLatin1String("failed")},
    Word{CheckState::Explained, QLatin1String("explained")},
    Word{CheckState::Skipped, QLatin1String("skipped")},
};
constexpr std::array reasons{
    Word{SkipReason::None, QLatin1String("")},
    Word{SkipReason::NotAllowed, QLatin1String("not-allowed")},
    Word{SkipReason::NotVisible, QLatin1String("not-visible")},
    Word{SkipReason::NotApplicable, QLatin1String("not-applicable")},
    Word{SkipReason::NotRouted, QLatin1String("not-routed")},
    Word{SkipReason::NoKey, QLatin1String("no-key")},
    Word{SkipReason::Cancelled, QLatin1String("cancelled")},
};
constexpr std::array verdicts{
    Word{Verdict::Passed, QLatin1String("passed")},
    Word{Verdict::Warning, QLatin1String("warning")},
    Word{Verdict::Failed, QLatin1String("failed")},
    Word{Verdict::Cancelled, QLatin1String("cancelled")},
};

template <class Words, class Enum>
QString textOf(const Words& words, Enum value)
{
    const auto found = std::find_if(words.begin(), words.end(), [value](const auto& w) { return w.value == value; });
    return found == words.end() ? QString() : QString(found->text);
}

template <class Words>
auto valueOf(const Words& words, QStringView text) -> std::optional<decltype(words.front().value)>
{
    const auto found = std::find_if(words.begin(), words.end(), [text](const auto& w) { return text == w.text; });
    if (found == words.end())
        return std::nullopt;
    return found->value;
}

bool isNamed(Target::Kind kind)
{
    return kind == Target::Kind::Model || kind == Target::Kind::Feature || kind == Target::Kind::Cloud;
}

} // namespace

QString Target::text() const
{
    const QString word = textOf(targets, kind);
    return isNamed(kind) ? word + u':' + name : word;
}

std::optional<Target> Target::parse(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = valueOf(targets, QStringView(text).left(colon < 0 ? text.size() : colon));
    if (!kind || isNamed(*kind) != (colon >= 0) || (colon >= 0 && colon + 1 == text.size()))
        return std::nullopt;
    return Target{*kind, colon < 0 ? QString() : text.mid(colon + 1)};
}

QString CheckId::text() const
{
    return rung + u':' + target.text() + u'@' + domain::name(from);
}

std::optional<CheckId> CheckId::parse(const QString& text)
{
    // A model's name may hold both separators: the rung ends at the first colon, the vantage begins after the last @.
    const qsizetype colon = text.indexOf(u':');
    const qsizetype at = text.lastIndexOf(u'@');
    if (colon < 1 || at < colon)
        return std::nullopt;
    const auto target = Target::parse(text.mid(colon + 1, at - colon - 1));
    const auto from = vantageFromName(text.mid(at + 1));
    if (!target || !from)
        return std::nullopt;
    return CheckId{text.left(colon), *target, *from};
}

Observation Observation::passed(QString slug, QStringList args, QJsonObject seen)
{
    return {CheckState::Passed, SkipReason::None, std::move(slug), std::move(args), std::move(seen), {}, {}};
}

Observation Observation::warning(QString slug, QStringList args, QJsonObject seen)
{
    return {CheckState::Warning, SkipReason::None, std::move(slug), std::move(args), std::move(seen), {}, {}};
}

Observation Observation::failed(QString slug, QStringList args, QJsonObject seen)
{
    return {CheckState::Failed, SkipReason::None, std::move(slug), std::move(args), std::move(seen), {}, {}};
}

Observation Observation::skipped(SkipReason reason, QString slug, QStringList args)
{
    return {CheckState::Skipped, reason, std::move(slug), std::move(args), {}, {}, {}};
}

const CheckResult* CheckRun::result(const CheckId& wanted) const
{
    const auto found =
        std::find_if(results.begin(), results.end(), [&](const CheckResult& r) { return r.id == wanted; });
    return found == results.end() ? nullptr : &*found;
}

Verdict verdictOf(const QList<CheckResult>& results, bool cancelled)
{
    if (cancelled)
        return Verdict::Cancelled;
    Verdict out = Verdict::Passed;
    for (const CheckResult& r : results) {
        if (r.state == CheckState::Failed)
            return Verdict::Failed;
        if (r.state == CheckState::Warning)
            out = Verdict::Warning;
    }
    return out;
}

QString name(Vantage v)
{
    return textOf(vantages, v);
}
QString name(CheckState s)
{
    return textOf(states, s);
}
QString name(SkipReason r)
{
    return textOf(reasons, r);
}
QString name(Verdict v)
{
    return textOf(verdicts, v);
}
std::optional<Vantage> vantageFromName(const QString& name)
{
    return valueOf(vantages, name);
}
std::optional<CheckState> checkStateFromName(const QString& name)
{
    return valueOf(states, name);
}
std::optional<SkipReason> skipReasonFromName(const QString& name)
{
    return valueOf(reasons, name);
}
std::optional<Verdict> verdictFromName(const QString& name)
{
    return valueOf(verdicts, name);
}

} // namespace gatehouse::domain
