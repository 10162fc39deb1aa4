// SPDX-License-Identifier: Apache-2.0
// Rungs F4 to F12 of every kind of model: one call, a stream, and what GitLab's features need beyond that.
#include "probes/gateway.h"
#include "probes/model_access.h"
#include "probes/model_calls.h"
#include "probes/model_list.h"
#include "probes/model_stream.h"

#include <QJsonDocument>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::PlannedCheck;
using domain::SkipReason;
using net::Reply;
using namespace Qt::StringLiterals;

namespace {

/// A call that was answered over HTTP, whatever the status.
struct Called {
    Reply reply;
    Asked asked;
    CallForm form;
    qsizetype promptLength = 0;
    double ms = 0;
};

/// Either an answer to judge, or what the check is without one.
using Call = std::variant<Called, Observation>;

constexpr int streamTokens = 48;
constexpr int infillTokens = 64;
constexpr int toolTokens = 128;
constexpr int together = 4;
const QList<int> promptWords{200, 2000, 6000};

Chat greeting()
{
    return {{{u"user"_s, u"Say hello."_s}}, 1, {}, false, false};
}

CallForm formOf(const Bench& bench, const PlannedCheck& check)
{
    ModelIdentifier identifier = modelIdentifier(modelOf(bench, check).identifier);
    if (const QString* only = bench.facts.get(onlyModel, check.id.target); only && identifier.name.isEmpty())
        identifier.name = *only;
    CallForm form = callForm(check.address, dialectOf(check.traits), identifier);
    if (const FirstCall* first = bench.facts.get(firstCall, check.id.target))
        form.limit = first->limit;
    return form;
}

net::Request requestFor(const Chat& chat, const CallForm& form)
{
    net::Request out;
    out.method = "POST";
    out.path = chat.stream ? form.streamPath : form.path;
    out.contentType = "application/json";
    out.body = QJsonDocument(bodyOf(chat, form)).toJson(QJsonDocument::Compact);
    out.keepPartial = chat.stream;
    return out;
}

qsizetype lengthOf(const Chat& chat)
{
    qsizetype out = 0;
    for (const Turn& turn : chat.turns)
        out += turn.text.size();
    return out;
}

Operation<Call> sendCall(
    Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Chat& chat, const CallForm& form)
{
    return ask(bench, check, access, requestFor(chat, form), Wait::Call)
        .map(bench.context, [&bench, check, access, chat, form](Result<Reply>&& reply) -> Result<Call> {
            if (!reply)
                return reply.error().kind == base::ErrorKind::Cancelled ? Result<Call>(tl::unexpected(reply.error()))
                                                                        : Result<Call>(observed(reply.error()));
            const Asked asked = askedOf(bench, check, access.state == KeyState::Usable);
            if (reply->status != 200 && refusedBy(*reply, asked).slug == "model-key-needed"_L1)
                return Call(withoutKey(bench, check, access, asked));
            const double ms = double(reply->duration.count());
            return Call(Called{std::move(*reply), asked, form, lengthOf(chat), ms});
        });
}

/// Refused only for the name of its limit: once more with the other one.
Operation<Call> withOtherLimit(
    Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Chat& chat, Call&& call)
{
    auto* called = std::get_if<Called>(&call);
    if (!called || called->form.limit == TokenLimit::MaxCompletionTokens || !wantsOtherLimit(called->reply))
        return Operation<Call>::answered(std::move(call));
    CallForm form = called->form;
    form.limit = TokenLimit::MaxCompletionTokens;
    return sendCall(bench, check, access, chat, form);
}

/// Sends a chat with the key that there is, or without one where the server wants none.
Operation<Call> call(Bench& bench, const PlannedCheck& check, const Chat& chat)
{
    const CallForm form = formOf(bench, check);
    if (modelOf(bench, check).family == "embedding"_L1)
        return Operation<Call>::answered(Call(Observation::skipped(SkipReason::NotApplicable, u"model-embeds-only"_s)));
    if (!modelEndpoint(check.address).isValid || form.path.isEmpty())
        return Operation<Call>::answered(
            Call(Observation::skipped(SkipReason::NotApplicable, u"model-without-endpoint"_s)));
    if (form.name.isEmpty() && dialectOf(check.traits) == Dialect::OpenAi)
        return Operation<Call>::answered(
            Call(Observation::skipped(SkipReason::NotApplicable, u"model-identifier-not-given"_s)));
    return accessTo(bench, check).then(bench.context, [&bench, check, chat, form](ModelAccess&& access) {
        const bool keyless = access.state != KeyState::Usable;
        const bool wants = bench.facts.get(needsKey, check.id.target) || dialectOf(check.traits) != Dialect::OpenAi;
        if (keyless && wants)
            return Operation<Call>::answered(Call(withoutKey(bench, check, access, askedOf(bench, check, false))));
        return sendCall(bench, check, access, chat, form)
            .then(bench.context, [&bench, check, access, chat](Call&& first) {
                return withOtherLimit(bench, check, access, chat, std::move(first));
            });
    });
}

template <class Judge>
Observing judged(Bench& bench, const Operation<Call>& operation, Judge judge)
{
    return operation.map(bench.context, [judge](Result<Call>&& answer) -> Result<Observation> {
        if (!answer)
            return tl::unexpected(answer.error());
        if (auto* without = std::get_if<Observation>(&*answer))
            return std::move(*without);
        return judge(std::get<Called>(*answer));
    });
}

ModelUse useOf(const Bench& bench, const PlannedCheck& check)
{
    ModelUse out;
    const QStringList features = bench.setup.configuration.usedBy(check.model);
    for (const domain::EffectiveFeature& feature : bench.setup.capabilities.features) {
        if (!features.contains(feature.key))
            continue;
        out.any = true;
        out.agents |= feature.agentPlatform;
        out.completion |= feature.use == "completion"_L1;
    }
    // What the gateway itself says comes before what the deployment's file says.
    if (const domain::Version* looks = bench.facts.get(gatewayLooksLike, {domain::Target::Kind::Gateway, {}}))
        out.sendsLongStops = looks->major < 19;
    else
        out.sendsLongStops = sendsLongStops(bench.setup.configuration.deployment.value(u"image_tag").toString());
    return out;
}

// F4

Observing answers(Bench& bench, const PlannedCheck& check)
{
    return judged(bench, call(bench, check, greeting()), [&bench, check](const Called& called) {
        const Observation out = judgeChat(called.reply, called.asked, called.form.claude, called.ms);
        const auto answer = chatAnswer(called.reply.body, called.form.dialect, called.form.claude);
        bench.facts.put(firstCall, check.id.target,
            FirstCall{called.ms, answer ? answer->promptTokens : -1, called.promptLength, called.form.limit});
        return out;
    });
}

// F5

Observing streams(Bench& bench, const PlannedCheck& check)
{
    Chat chat{{{u"user"_s, u"Count from 1 to 20."_s}}, streamTokens, {}, false, true};
    return judged(bench, call(bench, check, chat), [&bench, check](const Called& called) {
        if (called.reply.status != 200)
            return refusedBy(called.reply, called.asked);
        const FirstCall* first = bench.facts.get(firstCall, check.id.target);
        return judgeStream(called.reply, called.asked, called.form.claude, first ? first->ms : 0);
    });
}

// F6

Observing fillsIn(Bench& bench, const PlannedCheck& check)
{
    const domain::Model model = modelOf(bench, check);
    const Infill infill = infillFor(model.family.isEmpty() ? familyByName(model.identifier) : model.family);
    // Four at most: newer gateways send no more, and some servers take no more.
    const Chat chat{{{u"user"_s, infill.prompt}}, infillTokens, infill.stops.mid(0, 4), false, false};
    return judged(bench, call(bench, check, chat),
        [infill](const Called& called) { return judgeInfill(called.reply, called.asked, infill); });
}

// F7

Observing callsTools(Bench& bench, const PlannedCheck& check)
{
    const Chat chat{{{u"user"_s, u"Use the tool to read the file README.md."_s}}, toolTokens, {}, true, false};
    return judged(bench, call(bench, check, chat),
        [use = useOf(bench, check)](const Called& called) { return judgeTools(called.reply, called.asked, use); });
}

// F8

/// Longer and longer, one after the other, until one is refused.
Observing takesLength(Bench& bench, const PlannedCheck& check, qsizetype step, QList<PromptCount> counts)
{
    const Chat chat{{{u"user"_s, longPrompt(promptWords.at(step))}}, 1, {}, false, false};
    return call(bench, check, chat)
        .then(bench.context, [&bench, check, step, counts](Call&& answer) mutable -> Observing {
            if (auto* without = std::get_if<Observation>(&answer))
                return Observing::answered(std::move(*without));
            const Called& called = std::get<Called>(answer);
            const auto chatted = chatAnswer(called.reply.body, called.form.dialect, called.form.claude);
            counts.append({called.promptLength, chatted ? chatted->promptTokens : -1});
            if (called.reply.status == 200 && step + 1 < promptWords.size())
                return takesLength(bench, check, step + 1, counts);
            const int* declared = bench.facts.get(declaredContext, check.id.target);
            return Observing::answered(judgeLongPrompt(called.reply, called.asked, counts, declared ? *declared : 0));
        });
}

Observing takesLongPrompts(Bench& bench, const PlannedCheck& check)
{
    return takesLength(bench, check, 0, {});
}

// F9

Observing answersTogether(Bench& bench, const PlannedCheck& check)
{
    std::vector<Operation<Call>> calls;
    calls.reserve(together);
    for (int i = 0; i < together; ++i)
        calls.push_back(call(bench, check, greeting()));
    return base::all(bench.context, std::move(calls))
        .map(bench.context, [&bench, check](Result<std::vector<Result<Call>>>&& all) -> Result<Observation> {
            if (!all)
                return tl::unexpected(all.error());
            QList<Reply> replies;
            QList<double> ms;
            Asked asked;
            for (Result<Call>& one : *all) {
                if (!one)
                    return tl::unexpected(one.error());
                if (auto* without = std::get_if<Observation>(&*one))
                    return std::move(*without);
                Called& called = std::get<Called>(*one);
                asked = called.asked;
                ms.append(called.ms);
                replies.append(std::move(called.reply));
            }
            const FirstCall* first = bench.facts.get(firstCall, check.id.target);
            return judgeTogether(replies, ms, first ? first->ms : 0, asked);
        });
}

// F10

Observing takesRoles(Bench& bench, const PlannedCheck& check)
{
    const Turn system{u"system"_s, u"You answer in one word."_s};
    const Turn first{u"user"_s, u"This is a file of my project."_s};
    const Turn second{u"user"_s, u"Say hello."_s};
    return call(bench, check, {{system, first, second}, 1, {}, false, false})
        .then(bench.context, [&bench, check, system, second](Call&& answer) -> Observing {
            if (auto* without = std::get_if<Observation>(&answer))
                return Observing::answered(std::move(*without));
            const Called both = std::get<Called>(answer);
            if (both.reply.status == 200)
                return Observing::answered(judgeRoles(both.reply, std::nullopt, both.asked));
            return judged(bench, call(bench, check, {{system, second}, 1, {}, false, false}),
                [both](const Called& alone) { return judgeRoles(both.reply, alone.reply, both.asked); });
        });
}

// F11

Observing takesStops(Bench& bench, const PlannedCheck& check)
{
    Chat chat = greeting();
    chat.stops = infillFor(u"codestral"_s).stops;
    return judged(bench, call(bench, check, chat),
        [use = useOf(bench, check), sent = int(chat.stops.size())](
            const Called& called) { return judgeStops(called.reply, called.asked, sent, use); });
}

// F12

Observing isClosed(Bench& bench, const PlannedCheck& check)
{
    const CallForm form = formOf(bench, check);
    if (!modelEndpoint(check.address).isValid || modelOf(bench, check).family == "embedding"_L1)
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable));
    return ask(bench, check, {}, requestFor(greeting(), form), Wait::Call)
        .map(bench.context, [&bench, check](Result<Reply>&& reply) -> Result<Observation> {
            return reply ? judgeOpen(*reply, askedOf(bench, check, false)) : observed(reply.error());
        });
}

} // namespace

QList<Probe> modelCallProbes()
{
    return {
        {u"F4"_s, {}, answers},
        {u"F5"_s, {}, streams},
        {u"F6"_s, {}, fillsIn},
        {u"F7"_s, {}, callsTools},
        {u"F8"_s, {}, takesLongPrompts},
        {u"F9"_s, {}, answersTogether},
        {u"F10"_s, {}, takesRoles},
        {u"F11"_s, {}, takesStops},
        {u"F12"_s, {}, isClosed},
    };
}

} // namespace gatehouse::probes
