// SPDX-License-Identifier: Apache-2.0
// Judgement over single calls of a model: fields first, text only where the text is what is tested.
#include "probes/model_calls.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse::probes {

using domain::Observation;
using net::Reply;
using namespace Qt::StringLiterals;

namespace {

constexpr double gatewayPatienceMs = 30'000; ///< the gateway's limit of a chat call
constexpr int smallContext = 8192;           ///< prompts of GitLab Duo with a file in them do not fit in less

/// The prompt to complete: one line between a head and a tail.
const QString infillHead = u"def add(a, b):\n    return "_s;
const QString infillTail = u"\n\nprint(add(1, 2))\n"_s;

QString shown(const QString& text)
{
    return withoutPlaces(text).left(120);
}

/// Refused for what this call has more than the first one, which was answered.
bool refusesTheDifference(int status)
{
    return status >= 400 && status != 401 && status != 403 && status != 404 && status != 408 && status != 413 &&
           status != 429 && status != 502 && status != 503 && status != 504;
}

int limitNamed(const QString& message)
{
    static const QRegularExpression number(
        u"(?:length (?:of|is)|max_model_len=|context size \\(|must be <= |> |\\()\\s*(\\d{3,8})"_s);
    return number.match(message).captured(1).toInt();
}

} // namespace

Observation judgeChat(const Reply& reply, const Asked& asked, bool claude, double ms)
{
    if (reply.status != 200)
        return refusedBy(reply, asked);
    if (auto strange = unreadable(reply, asked))
        return *strange;
    QJsonObject seen = seenOf(reply, asked);
    const auto answer = chatAnswer(reply.body, asked.dialect, claude);
    if (!answer)
        return Observation::failed(u"model-answer-without-message"_s, {asked.place}, seen);
    seen.insert(u"ms"_s, qRound(ms));
    seen.insert(u"finish"_s, answer->finish.left(40));
    if (answer->promptTokens >= 0)
        seen.insert(u"prompt_tokens"_s, answer->promptTokens);
    if (!answer->answeredBy.isEmpty())
        seen.insert(u"answered_by"_s, withoutPlaces(answer->answeredBy));
    if (!answer->fingerprint.isEmpty())
        seen.insert(u"fingerprint"_s, answer->fingerprint.left(80));
    // Text may be empty: half a character. Nor is there any yet where a model thinks first and one token is the limit.
    if (!answer->hasText && answer->reasoning.isEmpty() && answer->toolCalls.isEmpty() && answer->finish != "length"_L1)
        return Observation::warning(u"model-content-null"_s, {asked.place}, seen);
    if (ms > gatewayPatienceMs)
        return Observation::warning(u"model-slow"_s, {asked.place, QString::number(ms / 1000, 'f', 1)}, seen);
    return Observation::passed(u"model-answers"_s, {asked.name, QString::number(qRound(ms))}, seen);
}

QString familyByName(const QString& name)
{
    for (const QLatin1String word : {"codestral"_L1, "codegemma"_L1, "codellama"_L1, "mixtral"_L1, "mistral"_L1})
        if (name.contains(word, Qt::CaseInsensitive))
            return word;
    return name.contains("deepseek-coder"_L1, Qt::CaseInsensitive) ? u"deepseekcoder"_s : QString();
}

Infill infillFor(const QString& family)
{
    if (family == "codestral"_L1 || family == "mistral"_L1)
        return {u"<s>[SUFFIX]"_s + infillTail + "[PREFIX]"_L1 + infillHead,
            {u"[INST]"_s, u"[/INST]"_s, u"[PREFIX]"_s, u"[MIDDLE]"_s, u"[SUFFIX]"_s},
            {u"[PREFIX]"_s, u"[MIDDLE]"_s, u"[SUFFIX]"_s, u"[INST]"_s, u"[/INST]"_s, u"</s>"_s}};
    if (family == "codegemma"_L1)
        return {u"<|fim_prefix|>"_s + infillHead + "<|fim_suffix|>"_L1 + infillTail + "<|fim_middle|>"_L1,
            {u"<|fim_prefix|>"_s, u"<|fim_suffix|>"_s, u"<|fim_middle|>"_s, u"<|file_separator|>"_s},
            {u"<|fim_prefix|>"_s, u"<|fim_suffix|>"_s, u"<|fim_middle|>"_s, u"<|file_separator|>"_s}};
    if (family == "codellama"_L1)
        return {u"<PRE> "_s + infillHead + " <SUF>"_L1 + infillTail + " <MID>"_L1,
            {u"<PRE>"_s, u"<SUF>"_s, u"<MID>"_s, u"<EOT>"_s}, {u"<PRE>"_s, u"<SUF>"_s, u"<MID>"_s, u"<EOT>"_s}};
    if (family == "deepseekcoder"_L1) {
        const QString begin = u"<｜fim▁begin｜>"_s, hole = u"<｜fim▁hole｜>"_s, end = u"<｜fim▁end｜>"_s;
        return {begin + infillHead + hole + infillTail + end, {begin, hole, end}, {begin, hole, end, u"<|EOT|>"_s}};
    }
    return {
        u"Complete the Python code at <CURSOR>. Answer only with the code that replaces <CURSOR>, without explanation.\n\n"_s +
            infillHead + "<CURSOR>"_L1 + infillTail,
        {}, {}};
}

Observation judgeInfill(const Reply& reply, const Asked& asked, const Infill& infill)
{
    if (reply.status != 200)
        return refusedBy(reply, asked);
    const auto answer = chatAnswer(reply.body, asked.dialect);
    QJsonObject seen = seenOf(reply, asked);
    if (!answer)
        return Observation::failed(u"model-answer-without-message"_s, {asked.place}, seen);
    const QString text = answer->text;
    seen.insert(u"text"_s, shown(text));
    seen.insert(u"template"_s, !infill.tokens.isEmpty());
    for (const QString& token : infill.tokens)
        if (text.contains(token)) {
            seen.insert(u"token"_s, token);
            return Observation::warning(u"infill-leaks"_s, {token, shown(text)}, seen);
        }
    if (!answer->hasText && answer->reasoning.isEmpty())
        return Observation::warning(u"model-content-null"_s, {asked.place}, seen);
    if (text.trimmed().isEmpty() && answer->reasoning.isEmpty())
        return Observation::warning(u"infill-empty"_s, {asked.name}, seen);
    // What belongs there uses both names. Families that are asked in words may answer in words.
    static const QRegularExpression both(u"\\ba\\b[\\s\\S]*\\bb\\b|\\bsum\\b"_s);
    if (!infill.tokens.isEmpty() && !text.isEmpty() && !both.match(text).hasMatch())
        return Observation::warning(u"infill-strange"_s, {shown(text)}, seen);
    return Observation::passed(u"infill-fits"_s, {shown(text)}, seen);
}

Observation judgeTools(const Reply& reply, const Asked& asked, const ModelUse& use)
{
    QJsonObject seen = seenOf(reply, asked);
    seen.insert(u"used_by_agents"_s, use.agents);
    if (reply.status != 200) {
        Observation refused = refusedBy(reply, asked);
        if (!refusesTheDifference(reply.status))
            return refused;
        // Classic features do without; a model that nothing uses yet may still be meant for them.
        return use.agents ? Observation::failed(u"tools-refused"_s, {serverName(asked.server)}, seen)
                          : Observation::passed(u"tools-refused-unused"_s, {serverName(asked.server)}, seen);
    }
    const auto answer = chatAnswer(reply.body, asked.dialect);
    if (!answer)
        return Observation::failed(u"model-answer-without-message"_s, {asked.place}, seen);
    if (!answer->toolCalls.isEmpty()) {
        seen.insert(u"called"_s, answer->toolCalls.constFirst().left(60));
        return Observation::passed(u"tools-called"_s, {answer->toolCalls.constFirst().left(60)}, seen);
    }
    seen.insert(u"text"_s, shown(answer->text));
    const bool written =
        answer->text.contains("read_file"_L1) && (answer->text.contains(u'{') || answer->text.contains(u'<'));
    if (written)
        return use.agents || !use.any ? Observation::warning(u"tools-as-text"_s, {shown(answer->text)}, seen)
                                      : Observation::passed(u"tools-not-proven"_s, {}, seen);
    if (use.agents && asked.server == ServerKind::Vllm)
        return Observation::warning(u"tools-ignored"_s, {serverName(asked.server)}, seen);
    return Observation::passed(u"tools-not-proven"_s, {}, seen);
}

QString longPrompt(int words)
{
    // Words that tokenisers keep whole, never the same twice in a row, so that nothing is folded.
    static const QStringList vocabulary{u"the"_s, u"file"_s, u"of"_s, u"this"_s, u"project"_s, u"holds"_s, u"some"_s,
        u"code"_s, u"and"_s, u"a"_s, u"test"_s, u"for"_s};
    QString out;
    out.reserve(words * 6);
    for (int i = 0; i < words; ++i)
        out += vocabulary.at(i % vocabulary.size()) + u' ';
    return out + "\nSay yes."_L1;
}

Observation judgeLongPrompt(const Reply& last, const Asked& asked, const QList<PromptCount>& counts, int declared)
{
    QJsonObject seen = seenOf(last, asked);
    if (declared > 0)
        seen.insert(u"context"_s, declared);
    const PromptCount longest = counts.isEmpty() ? PromptCount() : counts.constLast();
    seen.insert(u"characters"_s, longest.characters);
    if (longest.tokens >= 0)
        seen.insert(u"prompt_tokens"_s, longest.tokens);
    if (last.status != 200) {
        Observation refused = refusedBy(last, asked);
        if (refused.slug != "model-context-exceeded"_L1)
            return refused;
        const int limit = declared > 0 ? declared : limitNamed(refusalOf(last).message);
        if (limit > 0)
            seen.insert(u"context"_s, limit);
        return Observation::warning(u"context-small"_s, {limit > 0 ? QString::number(limit) : u"?"_s}, seen);
    }
    QList<PromptCount> counted;
    std::copy_if(
        counts.begin(), counts.end(), std::back_inserter(counted), [](const PromptCount& c) { return c.tokens >= 0; });
    if (counted.size() < 2)
        return Observation::passed(u"context-not-counted"_s, {}, seen);
    // The same rate all the way, or the server cut the prompt without a word. Ollama does, and answers 200.
    const PromptCount first = counted.constFirst(), z = counted.constLast(), y = counted.at(counted.size() - 2);
    const auto rate = [](const PromptCount& from, const PromptCount& to) {
        return double(to.tokens - from.tokens) / double(std::max<qsizetype>(1, to.characters - from.characters));
    };
    if (z.tokens <= y.tokens || (counted.size() > 2 && rate(y, z) < 0.7 * rate(first, y))) {
        QStringList tokens;
        for (const PromptCount& count : std::as_const(counted))
            tokens << QString::number(count.tokens);
        seen.insert(u"counts"_s, tokens.join(u", "_s));
        return Observation::warning(u"prompt-cut"_s, {QString::number(z.tokens), serverName(asked.server)}, seen);
    }
    if (declared > 0 && declared < smallContext)
        return Observation::warning(u"context-small"_s, {QString::number(declared)}, seen);
    return Observation::passed(u"long-prompt-taken"_s, {QString::number(z.tokens)}, seen);
}

Observation judgeRoles(const Reply& both, const std::optional<Reply>& alone, const Asked& asked)
{
    if (both.status == 200)
        return Observation::passed(u"roles-taken"_s, {}, seenOf(both, asked));
    if (!refusesTheDifference(both.status))
        return refusedBy(both, asked);
    const QJsonObject seen = seenOf(both, asked);
    if (alone && alone->status == 200)
        return Observation::warning(u"roles-two-user-turns"_s, {asked.name}, seen);
    return Observation::failed(u"roles-no-system"_s, {asked.name}, seen);
}

Observation judgeStops(const Reply& reply, const Asked& asked, int sent, const ModelUse& use)
{
    QJsonObject seen = seenOf(reply, asked);
    seen.insert(u"stops"_s, sent);
    const QString count = QString::number(sent);
    if (reply.status == 200)
        return Observation::passed(u"stops-taken"_s, {count}, seen);
    if (!refusesTheDifference(reply.status))
        return refusedBy(reply, asked);
    if (use.sendsLongStops)
        seen.insert(u"gateway_sends_all"_s, *use.sendsLongStops);
    if (use.sendsLongStops.value_or(false) && (use.completion || !use.any))
        return Observation::warning(u"stops-refused"_s, {count}, seen);
    return Observation::passed(
        use.sendsLongStops ? u"stops-refused-harmless"_s : u"stops-refused-unknown"_s, {count}, seen);
}

Observation judgeTogether(const QList<Reply>& replies, const QList<double>& ms, double aloneMs, const Asked& asked)
{
    const Reply& first = replies.constFirst();
    const auto refused = std::find_if(replies.begin(), replies.end(), [](const Reply& r) { return r.status != 200; });
    const double slowest = ms.isEmpty() ? 0 : *std::max_element(ms.begin(), ms.end());
    const QString count = QString::number(replies.size());
    Observation out;
    if (refused != replies.end()) {
        out = refusedBy(*refused, asked);
        // One at a time it answered: what it refuses is the number.
        if (refused->status == 429 || refused->status == 503)
            out = Observation::warning(u"together-refused"_s, {count, QString::number(refused->status)}, out.seen);
    } else {
        const bool queued = aloneMs > 50 && slowest > 0.7 * double(replies.size()) * aloneMs;
        out = Observation::passed(queued ? u"together-queued"_s : u"together-answered"_s,
            {count, QString::number(qRound(slowest))}, seenOf(first, asked));
        if (queued && slowest > gatewayPatienceMs)
            out = Observation::warning(
                u"together-too-slow"_s, {count, QString::number(qRound(slowest / 1000))}, out.seen);
    }
    out.seen.insert(u"calls"_s, int(replies.size()));
    out.seen.insert(u"slowest_ms"_s, qRound(slowest));
    if (aloneMs > 0)
        out.seen.insert(u"alone_ms"_s, qRound(aloneMs));
    out.samples = ms;
    return out;
}

Observation judgeOpen(const Reply& reply, const Asked& asked)
{
    const QJsonObject seen = seenOf(reply, asked);
    if (reply.status == 401 || reply.status == 403)
        return Observation::passed(u"model-closed"_s, {asked.place, QString::number(reply.status)}, seen);
    if (reply.status != 200)
        return Observation::skipped(
            domain::SkipReason::NotApplicable, u"model-openness-unknown"_s, {QString::number(reply.status)});
    // A page, or anything else that is no answer of a model, opens nothing.
    if (!chatAnswer(reply.body, asked.dialect))
        return Observation::skipped(domain::SkipReason::NotApplicable, u"model-openness-not-a-model"_s, {asked.place});
    if (asked.server == ServerKind::Ollama)
        return Observation::passed(u"model-open-ollama"_s, {asked.place}, seen);
    return Observation::warning(u"model-open"_s, {asked.place}, seen);
}

std::optional<bool> sendsLongStops(const QString& imageTag)
{
    static const QRegularExpression form(u"v?(\\d{2})\\.\\d{1,2}"_s);
    const QRegularExpressionMatch match = form.match(imageTag);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() < 19;
}

} // namespace gatehouse::probes
