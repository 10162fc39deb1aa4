// SPDX-License-Identifier: Apache-2.0
// Rungs D4 and D5: a completion and a question, asked of GitLab as a user's editor and browser ask them, with the keys
// that GitLab has (decision 19).
#include "probes/other_user.h"
#include "probes/user_call_answers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Observation;
using domain::SkipReason;

namespace {

constexpr std::chrono::milliseconds pause(700);

std::optional<Observation> notToBeAsked(const Bench& bench, const QString& feature)
{
    if (!bench.gitlab)
        return Observation::skipped(SkipReason::NoKey);
    if (std::holds_alternative<domain::Disabled>(configurationOf(bench).assignment(feature)))
        return Observation::skipped(SkipReason::NotApplicable, u"feature-is-off"_s, {feature});
    return {};
}

/// As causes and rules look for it; "" when it is none of the instance's own.
QString nameBehind(const Bench& bench, const QString& feature)
{
    const domain::Model* model = modelBehind(bench, feature);
    return model ? model->name : QString();
}

Observation about(const QString& model, Observation observation)
{
    if (!model.isEmpty())
        observation.seen.insert(u"model"_s, model);
    return observation;
}

/// D4.
Observing completes(Bench& bench, const domain::PlannedCheck& check)
{
    if (const auto off = notToBeAsked(bench, u"code_completions"_s))
        return Observing::answered(*off);
    net::Request request = asking(bench, check.id.rung, u"/api/v4/code_suggestions/completions"_s, "POST");
    request.contentType = "application/json";
    request.body =
        QJsonDocument(QJsonObject{{u"intent"_s, u"completion"_s},
                          {u"current_file"_s, QJsonObject{{u"file_name"_s, u"hello.py"_s},
                                                  {u"content_above_cursor"_s, u"def add(a, b):\n    return "_s},
                                                  {u"content_below_cursor"_s, u"\n"_s}}}})
            .toJson(QJsonDocument::Compact);
    request.sending = net::Sending::Once;
    request.limits.firstByte = bench.setup.pace.model;
    return askAsUser(bench, request)
        .map(bench.context,
            [model = nameBehind(bench, u"code_completions"_s)](Result<net::Reply>&& reply) -> Result<Observation> {
                return about(
                    model, reply ? correlated(codeCompletionAnswer(*reply), *reply) : unanswered(reply.error()));
            });
}

/// Asks for the answer until it is there or too late. Lives until then.
class AnswerOfChat : public QObject {
public:
    AnswerOfChat(Bench& bench, const QString& requestId, const QString& correlation)
        : QObject(bench.context), m_bench(bench), m_requestId(requestId), m_correlation(correlation),
          m_model(nameBehind(bench, u"duo_chat"_s))
    {
        m_clock.start();
    }

    Observing start()
    {
        const auto out = m_source.operation();
        m_source.onCancel([this] { finish(Observation::skipped(SkipReason::Cancelled)); });
        look();
        return out;
    }

private:
    void look()
    {
        m_asked = m_bench.user->ask(
            u"ChatMessages"_s, {{u"requestId"_s, m_requestId}}, versionOf(m_bench), asking(m_bench, {}, {}).limits);
        m_asked.onAnswer(this, [this](Result<net::Reply>& reply) {
            if (!reply)
                return finish(unanswered(reply.error()));
            if (auto answer = chatAnswer(*reply, m_clock.elapsed()))
                return finish(std::move(*answer));
            if (m_clock.elapsed() > m_bench.setup.pace.model.count())
                return finish(Observation::failed(u"chat-silent"_s, {QString::number(m_clock.elapsed() / 1000)}));
            QTimer::singleShot(pause, this, [this] { look(); });
        });
    }

    void finish(Observation observation)
    {
        observation.correlation = m_correlation;
        m_source.answer(about(m_model, std::move(observation)));
        m_asked.cancel();
        deleteLater();
    }

    Bench& m_bench;
    QString m_requestId;
    QString m_correlation;
    QString m_model;
    QElapsedTimer m_clock;
    base::Operation<net::Reply> m_asked;
    base::Source<Observation> m_source;
};

/// D5.
Observing chats(Bench& bench, const domain::PlannedCheck&)
{
    if (const auto off = notToBeAsked(bench, u"duo_chat"_s))
        return Observing::answered(*off);
    if (const auto sudo = notThroughSudo(bench))
        return Observing::answered(*sudo);
    const Caller* caller = userOf(bench);
    QJsonObject chat{{u"content"_s, u"Hello"_s}};
    if (caller && !caller->id.isEmpty())
        chat.insert(u"resourceId"_s, caller->id);
    return bench.user
        ->ask(u"ChatAsk"_s, {{u"input"_s, QJsonObject{{u"chat"_s, chat}}}}, versionOf(bench),
            asking(bench, {}, {}).limits)
        .then(bench.context, [&bench](net::Reply&& reply) -> Observing {
            const ChatAsked asked = chatAsked(reply);
            if (asked.refused)
                return Observing::answered(correlated(*asked.refused, reply));
            auto* answer =
                new AnswerOfChat(bench, asked.requestId, QString::fromLatin1(reply.header("X-Request-Id").left(128)));
            return answer->start();
        });
}

} // namespace

QList<Probe> userCallProbes()
{
    return {
        {u"D4"_s, {}, asUser<completes>},
        {u"D5"_s, {}, asUser<chats>},
    };
}

} // namespace gatehouse::probes
