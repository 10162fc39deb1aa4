// SPDX-License-Identifier: Apache-2.0
// Bodies of calls by interface, answers by field, streams by their pieces, and what each ability is judged by.
#include "diagnosis_fixture.h"
#include "probes/model_calls.h"
#include "probes/model_stream.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse::probes;
using namespace gatehouse::domain;
using gatehouse::net::Arrival;
using gatehouse::net::Reply;
using gatehouse::test::reply;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Asked asked(ServerKind server = ServerKind::Vllm)
{
    return {Dialect::OpenAi, server, u"mixtral"_s, u"h:8000"_s, true};
}

QByteArray said(const QByteArray& content, const QByteArray& finish = "length", int tokens = 10)
{
    return R"({"model":"mixtral","choices":[{"message":{"content":)" + content + R"(},"finish_reason":")" + finish +
           R"("}],"usage":{"prompt_tokens":)" + QByteArray::number(tokens) + "}}";
}

/// Events, each arriving at its time.
Reply stream(const QList<QPair<int, QByteArray>>& events)
{
    Reply out = reply(200, {});
    for (const auto& [ms, event] : events) {
        out.body += event;
        out.arrivals.append({milliseconds(ms), event.size()});
        out.duration = milliseconds(ms);
    }
    return out;
}

QByteArray piece(const QByteArray& text)
{
    return R"(data: {"choices":[{"delta":{"content":")" + text + "\"}}]}\n\n";
}

const QByteArray finished = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const QByteArray end = "data: [DONE]\n\n";

} // namespace

class ModelCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("openai")
            << int(Dialect::OpenAi)
            << QByteArray(
                   R"({"max_tokens":1,"messages":[{"content":"s","role":"system"},{"content":"u","role":"user"}],"model":"m","stop":["x"],"temperature":0})");
        QTest::newRow("anthropic")
            << int(Dialect::Anthropic)
            << QByteArray(
                   R"({"max_tokens":1,"messages":[{"content":"u","role":"user"}],"model":"m","stop_sequences":["x"],"system":"s"})");
        QTest::newRow("bedrock")
            << int(Dialect::Bedrock)
            << QByteArray(
                   R"({"inferenceConfig":{"maxTokens":1,"stopSequences":["x"]},"messages":[{"content":[{"text":"u"}],"role":"user"}],"system":[{"text":"s"}]})");
        QTest::newRow("vertex")
            << int(Dialect::Vertex)
            << QByteArray(
                   R"({"contents":[{"parts":[{"text":"u"}],"role":"user"}],"generationConfig":{"maxOutputTokens":1,"stopSequences":["x"]},"systemInstruction":{"parts":[{"text":"s"}]}})");
    }
    void bodies()
    {
        QFETCH(int, dialect);
        QFETCH(QByteArray, body);
        CallForm form;
        form.dialect = Dialect(dialect);
        form.name = u"m"_s;
        const Chat chat{{{u"system"_s, u"s"_s}, {u"user"_s, u"u"_s}}, 1, {u"x"_s}, false, false};
        QCOMPARE(QJsonDocument(bodyOf(chat, form)).toJson(QJsonDocument::Compact), body);
    }
    void reasoningModelsTakeTheOtherLimit()
    {
        CallForm form;
        form.limit = TokenLimit::MaxCompletionTokens;
        const QJsonObject body = bodyOf({{{u"user"_s, u"u"_s}}, 1, {}, false, false}, form);
        QVERIFY(!body.contains(u"max_tokens"));
        QVERIFY(body.value(u"max_completion_tokens").toInt() > 0);
        QVERIFY(wantsOtherLimit(reply(400,
            R"({"error":{"message":"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."}})")));
    }

    void chats_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("slug");
        QTest::newRow("text") << said("\"Hi\"") << 10.0 << u"model-answers"_s;
        QTest::newRow("half a character") << said("\"\"") << 10.0 << u"model-answers"_s;
        QTest::newRow("thinks first")
            << QByteArray(
                   R"({"choices":[{"message":{"content":null,"reasoning_content":"I"},"finish_reason":"stop"}]})")
            << 10.0 << u"model-answers"_s;
        QTest::newRow("null at the limit") << said("null") << 10.0 << u"model-answers"_s;
        QTest::newRow("null") << said("null", "stop") << 10.0 << u"model-content-null"_s;
        QTest::newRow("slow") << said("\"Hi\"") << 31000.0 << u"model-slow"_s;
        QTest::newRow("no choices") << QByteArray(R"({"choices":[]})") << 10.0 << u"model-answer-without-message"_s;
        QTest::newRow("other types") << QByteArray(R"({"choices":"none"})") << 10.0
                                     << u"model-answer-without-message"_s;
        QTest::newRow("page") << QByteArray("<html><title>Sign in</title></html>") << 10.0
                              << u"model-answer-not-json"_s;
        QTest::newRow("nothing") << QByteArray() << 10.0 << u"model-answer-not-json"_s;
    }
    void chats()
    {
        QFETCH(QByteArray, body);
        QFETCH(double, ms);
        QFETCH(QString, slug);
        QCOMPARE(judgeChat(reply(200, body), asked(), false, ms).slug, slug);
    }

    void streams_data()
    {
        QTest::addColumn<Reply>("answer");
        QTest::addColumn<double>("oneTokenMs");
        QTest::addColumn<QString>("slug");
        QList<QPair<int, QByteArray>> spread, once, slow;
        for (int i = 0; i < 10; ++i) {
            spread.append({100 + 50 * i, piece("a")});
            once.append({2000, piece("a")});
            slow.append({100 + 900 * i, piece("a")});
        }
        const auto row = [](const char* name, QList<QPair<int, QByteArray>> events,
                             const QList<QPair<int, QByteArray>>& tail, double oneTokenMs, const char* slug) {
            QTest::newRow(name) << stream(events + tail) << oneTokenMs << QString::fromLatin1(slug);
        };
        const QList<QPair<int, QByteArray>> good{{9000, finished}, {9000, end}};
        row("spread", spread, good, 100, "stream-runs");
        row("all at once after the time of all", once, good, 100, "stream-at-once");
        row("all at once, as slow as one token", once, good, 1990, "stream-runs");
        row("slow", slow, good, 100, "stream-slow");
        row("no [DONE]", spread, {{9000, finished}}, 100, "stream-without-end");
        row("no reason to stop", spread, {}, 100, "stream-cut");
        row("error", spread, {{9000, "data: {\"error\":{\"message\":\"engine\"}}\n\n"}, {9000, end}}, 100,
            "stream-error");
        row("chunk without choices", {{10, "data: {\"choices\":[],\"usage\":{}}\n\n"}}, spread + good, 100,
            "stream-runs");
        row("empty text, but an end", {}, good, 100, "stream-runs");
        row("[DONE] alone", {}, {{10, end}}, 100, "stream-empty");
        row("whole answer", {{10, said("\"Hi\"")}}, {}, 100, "stream-not-streamed");
        row("page", {{10, "<html></html>"}}, {}, 100, "model-answer-not-json");
        Reply cut = stream(spread);
        cut.complete = false;
        QTest::newRow("connection lost") << cut << 100.0 << u"stream-cut"_s;
        Reply silent = stream({});
        silent.complete = false;
        QTest::newRow("silence") << silent << 100.0 << u"stream-silent"_s;
    }
    void streams()
    {
        QFETCH(Reply, answer);
        QFETCH(double, oneTokenMs);
        QFETCH(QString, slug);
        QCOMPARE(judgeStream(answer, asked(), false, oneTokenMs).slug, slug);
    }
    void streamTimes()
    {
        const StreamReading read = readStream(
            stream({{100, piece("a")}, {150, piece("b") + piece("c")}, {400, finished + end}}), Dialect::OpenAi);
        QCOMPARE(read.text, u"abc"_s);
        QCOMPARE(read.textMs, (QList<double>{100, 150, 150}));
    }
    void amazonStreams()
    {
        const auto number = [](quint32 n) {
            return QByteArray::fromHex(QByteArray::number(n, 16).rightJustified(8, '0'));
        };
        const auto event = [&](const QByteArray& type, const QByteArray& payload) {
            const QByteArray head =
                QByteArray(1, 11) + ":event-type" + QByteArray(1, 7) + number(quint32(type.size())).mid(2) + type;
            return number(quint32(16 + head.size() + payload.size())) + number(quint32(head.size())) + number(0) +
                   head + payload + number(0);
        };
        Reply answer = stream({{100, event("contentBlockDelta", R"({"delta":{"text":"Hi"}})")},
            {200, event("messageStop", "{}")}, {200, event("metadata", "{}")}});
        const StreamReading read = readStream(answer, Dialect::Bedrock);
        QCOMPARE(read.text, u"Hi"_s);
        QVERIFY(read.ended && read.finished);
        // Lengths that lie end the reading, nothing else.
        for (qsizetype size = 0; size < answer.body.size(); ++size) {
            Reply half = answer;
            half.body = answer.body.left(size);
            QVERIFY(readStream(half, Dialect::Bedrock).events < 3);
        }
        answer.body.replace(0, 4, QByteArray::fromHex("ffffffff"));
        QCOMPARE(readStream(answer, Dialect::Bedrock).events, 0);
    }

    void infills_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("fits") << u"codestral"_s << QByteArray("\"a + b\"") << u"infill-fits"_s;
        QTest::newRow("leaks") << u"codestral"_s << QByteArray("\"a + b[SUFFIX]\"") << u"infill-leaks"_s;
        QTest::newRow("leaks gemma") << u"codegemma"_s << QByteArray("\"a + b<|file_separator|>\"")
                                     << u"infill-leaks"_s;
        QTest::newRow("strange") << u"codestral"_s << QByteArray("\"ollo the the\"") << u"infill-strange"_s;
        QTest::newRow("in words") << u"gpt"_s << QByteArray("\"Certainly!\"") << u"infill-fits"_s;
        QTest::newRow("empty") << u"gpt"_s << QByteArray("\"\"") << u"infill-empty"_s;
        QTest::newRow("null") << u"gpt"_s << QByteArray("null") << u"model-content-null"_s;
    }
    void infills()
    {
        QFETCH(QString, family);
        QFETCH(QByteArray, text);
        QFETCH(QString, slug);
        QCOMPARE(judgeInfill(reply(200, said(text)), asked(), infillFor(family)).slug, slug);
    }

    void tools_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("agents");
        QTest::addColumn<QString>("slug");
        const QByteArray called =
            R"({"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"read_file"}}]},"finish_reason":"tool_calls"}]})";
        const QByteArray refused = R"({"error":{"message":"\"auto\" tool choice requires --enable-auto-tool-choice"}})";
        const QByteArray words = said("\"The file says hello.\"", "stop");
        const QByteArray asText = said(R"("{\"name\": \"read_file\"}")", "stop");
        QTest::newRow("called") << 200 << called << true << u"tools-called"_s;
        QTest::newRow("refused") << 400 << refused << true << u"tools-refused"_s;
        QTest::newRow("refused, not needed") << 400 << refused << false << u"tools-refused-unused"_s;
        QTest::newRow("words") << 200 << words << true << u"tools-ignored"_s;
        QTest::newRow("words, not needed") << 200 << words << false << u"tools-not-proven"_s;
        QTest::newRow("as text") << 200 << asText << true << u"tools-as-text"_s;
        QTest::newRow("key") << 401 << QByteArray(R"({"error":"Unauthorized"})") << true << u"model-key-refused"_s;
    }
    void tools()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, agents);
        QFETCH(QString, slug);
        QCOMPARE(judgeTools(reply(status, body), asked(), {true, agents, false, {}}).slug, slug);
    }
    void toolsAsWordsAreKnownOnVllmOnly()
    {
        QCOMPARE(
            judgeTools(reply(200, said("\"Hello.\"", "stop")), asked(ServerKind::LlamaCpp), {true, true, false, {}})
                .slug,
            u"tools-not-proven"_s);
    }

    void longPrompts_data()
    {
        QTest::addColumn<QList<int>>("tokens");
        QTest::addColumn<int>("declared");
        QTest::addColumn<QString>("slug");
        QTest::newRow("grow") << QList<int>{220, 2170, 6500} << 0 << u"long-prompt-taken"_s;
        QTest::newRow("cut") << QList<int>{220, 2170, 4096} << 0 << u"prompt-cut"_s;
        QTest::newRow("cut early") << QList<int>{150, 150, 150} << 0 << u"prompt-cut"_s;
        QTest::newRow("cut in between") << QList<int>{220, 2048, 2048} << 0 << u"prompt-cut"_s;
        QTest::newRow("not counted") << QList<int>{-1, -1, -1} << 0 << u"context-not-counted"_s;
        QTest::newRow("declared small") << QList<int>{220, 2170, 6500} << 7000 << u"context-small"_s;
    }
    void longPrompts()
    {
        QFETCH(QList<int>, tokens);
        QFETCH(int, declared);
        QFETCH(QString, slug);
        const QList<PromptCount> counts{{1000, tokens.at(0)}, {10000, tokens.at(1)}, {30000, tokens.at(2)}};
        QCOMPARE(judgeLongPrompt(reply(200, said("\"\"")), asked(), counts, declared).slug, slug);
    }
    void contextNamesItsLimit_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::newRow("This model's maximum context length is 4096 tokens. However, you requested 1") << u"4096"_s;
        QTest::newRow("The prompt (6512 tokens) is longer than the maximum model length of 2048.") << u"2048"_s;
        QTest::newRow("request (6512 tokens) exceeds the available context size (1024 tokens)") << u"1024"_s;
        QTest::newRow("max_model_len exceeded") << u"?"_s;
    }
    void contextNamesItsLimit()
    {
        QFETCH(QString, limit);
        const QByteArray body = QByteArray(R"({"error":{"message":")") + QTest::currentDataTag() + "\"}}";
        const Observation seen = judgeLongPrompt(reply(400, body), asked(), {{1000, 220}, {30000, -1}}, 0);
        QCOMPARE(seen.slug, u"context-small"_s);
        QCOMPARE(seen.args.constFirst(), limit);
    }

    void roles()
    {
        const Reply refused = reply(400, R"({"error":{"message":"Conversation roles must alternate"}})");
        const Reply taken = reply(200, said("\"\""));
        QCOMPARE(judgeRoles(taken, std::nullopt, asked()).slug, u"roles-taken"_s);
        QCOMPARE(judgeRoles(refused, taken, asked()).slug, u"roles-two-user-turns"_s);
        QCOMPARE(judgeRoles(refused, refused, asked()).slug, u"roles-no-system"_s);
        QCOMPARE(judgeRoles(reply(429, "{}"), refused, asked()).slug, u"model-rate-limited"_s);
    }

    void stops_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("slug");
        QTest::newRow("taken") << 200 << u"self-hosted-v18.9.0-ee"_s << u"stops-taken"_s;
        QTest::newRow("refused, old gateway") << 400 << u"self-hosted-v18.9.0-ee"_s << u"stops-refused"_s;
        QTest::newRow("refused, new gateway") << 400 << u"self-hosted-v19.1.0-ee"_s << u"stops-refused-harmless"_s;
        QTest::newRow("refused, unknown gateway") << 400 << u"latest"_s << u"stops-refused-unknown"_s;
        QTest::newRow("server fault") << 502 << u"latest"_s << u"model-proxy-error"_s;
    }
    void stops()
    {
        QFETCH(int, status);
        QFETCH(QString, image);
        QFETCH(QString, slug);
        QCOMPARE(judgeStops(reply(status, "{}"), asked(), 5, {true, false, true, sendsLongStops(image)}).slug, slug);
    }

    void together()
    {
        const Reply taken = reply(200, said("\"\""));
        const auto judged = [&](const QList<Reply>& replies, const QList<double>& ms) {
            return judgeTogether(replies, ms, 1000, asked()).slug;
        };
        QCOMPARE(judged({taken, taken, taken, taken}, {1000, 1000, 1100, 1100}), u"together-answered"_s);
        QCOMPARE(judged({taken, taken, taken, taken}, {1000, 2000, 3000, 4000}), u"together-queued"_s);
        QCOMPARE(judged({taken, taken, taken, taken}, {9000, 18000, 27000, 36000}), u"together-too-slow"_s);
        QCOMPARE(judged({taken, reply(429, "{}"), taken, taken}, {1000, 10, 1000, 1000}), u"together-refused"_s);
        QCOMPARE(judged({taken, reply(500, "{}"), taken, taken}, {1000, 10, 1000, 1000}), u"model-internal-error"_s);
    }

    void open()
    {
        QCOMPARE(judgeOpen(reply(401, "{}"), asked()).slug, u"model-closed"_s);
        const QByteArray chat =
            R"({"choices":[{"message":{"role":"assistant","content":""},"finish_reason":"length"}]})";
        QCOMPARE(judgeOpen(reply(200, chat), asked()).state, CheckState::Warning);
        QCOMPARE(judgeOpen(reply(200, chat), asked(ServerKind::Ollama)).state, CheckState::Passed);
        for (const QByteArray& other : {QByteArray("<html>Welcome"), QByteArray("\x00\xff\x01", 3), QByteArray("{}")})
            QCOMPARE(judgeOpen(reply(200, other), asked()).state, CheckState::Skipped);
        QCOMPARE(judgeOpen(reply(404, "{}"), asked()).state, CheckState::Skipped);
    }
};

QTEST_GUILESS_MAIN(ModelCallsTest)
#include "model_calls_test.moc"
