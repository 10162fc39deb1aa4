// SPDX-License-Identifier: Apache-2.0
// What probes send: with whose credential, a model's key to which origin (decisions 18 and 19), to which path; and that
// no key comes back from them.
#include "answer_of.h"
#include "peer.h"
#include "probes/gateway_model_answers.h"
#include "tests/unit/catalogue_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Kind = domain::Target::Kind;

namespace {

const QByteArray modelKey = QByteArrayLiteral("key-canary-4711");
const QByteArray userToken = QByteArrayLiteral("duo-canary-0815");
const QString json = u"Content-Type: application/json\r\n"_s;

QByteArray answered(int status, const QByteArray& body)
{
    return http(status, body, json.toLatin1());
}

/// Gateway, model server, Bedrock: whatever is asked for.
void everything(QTcpSocket& socket, const Seen& seen)
{
    const QByteArray line = seen.line();
    if (line.contains("/v1/prompts/"))
        socket.write(answered(200, R"("OK")"));
    else if (line.contains("/chat/completions"))
        socket.write(answered(200, R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"length"}]})"));
    else if (line.contains("/converse"))
        socket.write(answered(200, R"({"output":{"message":{"content":[{"text":"Hi"}]}},"stopReason":"max_tokens"})"));
    else if (line.contains("/foundation-models"))
        socket.write(answered(200, R"({"modelSummaries":[{"modelId":"amazon.nova-pro-v1:0"}]})"));
    else
        socket.write(answered(200, R"({"inferenceProfileSummaries":[]})"));
}

/// A run that the test makes check by check.
struct Run {
    probes::Setup setup;
    probes::Facts facts;
    probes::Connections connections{setup};
    probes::Shared shared;
    QObject context;
    QStringList told; ///< origins that a key was said to go to
    QStringList before;
    probes::Bench bench{setup, facts, connections, shared, nullptr, &context, nullptr};

    explicit Run(const QString& endpoint, const QByteArray& key = modelKey)
    {
        domain::Model model;
        model.key = domain::ModelKey::create();
        model.name = u"GPT"_s;
        model.family = u"gpt"_s;
        model.endpoint = endpoint;
        model.identifier = endpoint.contains("bedrock"_L1) ? u"bedrock/amazon.nova-pro-v1:0"_s : u"openai/gpt"_s;
        model.apiKey = domain::SetKey{};
        setup.configuration.models = {model};
        setup.catalogue = &catalogue();
        setup.consents.keys = true;
        setup.gitlab.allowHttp = true;
        setup.gitlab.proxyMode = net::ProxyMode::None;
        setup.keyFor = [key](const domain::ModelKey&) {
            return base::Operation<base::Secret>::answered(base::makeSecret(key));
        };
        setup.keyWasSent = [this](const domain::ModelKey&, const QString& origin) { return before.contains(origin); };
        setup.keySent = [this](const domain::ModelKey&, const QString& origin) {
            if (!told.contains(origin))
                told << origin;
        };
    }

    void usesGateway(const QUrl& url)
    {
        setup.configuration.settings.insert(u"ai_gateway_url"_s, url.toString());
        facts.put(probes::directAccessFact, {Kind::Gateway, {}}, {url.toString(), base::makeSecret(userToken), {}, {}});
    }

    void goesThrough(const Peer& proxy)
    {
        setup.gitlab.proxyMode = net::ProxyMode::Manual;
        setup.gitlab.proxy = proxy.url();
    }

    [[nodiscard]] domain::Observation made(const QString& id, const QString& address, const QStringList& traits = {})
    {
        domain::PlannedCheck check;
        check.id = *domain::CheckId::parse(id);
        check.address = address;
        check.traits = traits;
        check.model = setup.configuration.models.constFirst().key;
        const auto seen = answerOf(probes::probeFor(check)->run(bench, check));
        return seen ? *seen : probes::observed(seen.error());
    }
    /// "passed gateway-model-answers"
    [[nodiscard]] QString said(const QString& id, const QString& address, const QStringList& traits = {})
    {
        const domain::Observation seen = made(id, address, traits);
        return domain::name(seen.state) + u' ' + seen.slug;
    }
};

QString origin(const Peer& peer)
{
    return peer.url().toString();
}

const QString e2 = u"E2:model:GPT@gateway"_s;
const QString f2 = u"F2:model:GPT@workstation"_s;
const QString f4 = u"F4:model:GPT@workstation"_s;
const QString runtime = u"http://bedrock-runtime.eu-central-1.amazonaws.com"_s;
const QString control = u"http://bedrock.eu-central-1.amazonaws.com"_s;

} // namespace

class ProbeRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A gateway that serves the model as well: the user's token and the model's key go to the same origin, in the same
    /// header.
    void eachRequestCarriesItsOwnCredential()
    {
        Peer site(everything);
        const QString endpoint = origin(site) + u"/vllm/v1"_s;
        Run run(endpoint);
        run.usesGateway(site.url());
        QCOMPARE(run.said(e2, endpoint), u"passed gateway-model-answers"_s);
        QCOMPARE(run.said(f4, endpoint, {u"openai"_s}), u"passed model-answers"_s);
        QCOMPARE(run.said(e2, endpoint), u"passed gateway-model-answers"_s);
        QCOMPARE(site.seen().size(), 3);
        for (const Seen& seen : site.seen())
            QCOMPARE(seen.header("Authorization"), "Bearer " + (seen.line().contains("/vllm/") ? modelKey : userToken));
    }

    void whatIsRepeatedIsNotKept()
    {
        const QByteArray words = "401: Incorrect key " + modelKey + " of " + userToken;
        Peer gateway(always(answered(421, "{\"detail\":\"" + words + "\"}")));
        Run run(u"http://vllm.example.internal:8000/v1"_s);
        run.usesGateway(gateway.url());
        const domain::Observation seen = run.made(e2, {});
        QCOMPARE(seen.slug, u"gateway-model-refused"_s);
        const QByteArray all = seen.args.join(u' ').toUtf8() + QJsonDocument(seen.seen).toJson();
        QVERIFY2(all.contains("Incorrect key ***"), all.constData());
        QVERIFY2(!all.contains("canary"), all.constData());

        const QString key = QString::fromLatin1(modelKey);
        const QJsonObject deep{{u"a"_s, QJsonArray{u"of "_s + key, QJsonObject{{u"b"_s, key}}, 7}}};
        const auto clean = probes::without(base::makeSecret(modelKey), domain::Observation::failed(u"x"_s, {}, deep));
        QCOMPARE(clean.seen, (QJsonObject{{u"a"_s, QJsonArray{u"of ***"_s, QJsonObject{{u"b"_s, u"***"_s}}, 7}}}));
    }

    /// The gateway drops such a key, and the answer would be another model's.
    void aKeyThatIsTooLongStaysHere()
    {
        Peer gateway(everything);
        Run run(u"http://vllm.example.internal:8000/v1"_s, QByteArray(2001, 'k'));
        run.usesGateway(gateway.url());
        const domain::Observation seen = run.made(e2, {});
        QCOMPARE(seen.slug, u"gateway-metadata-key"_s);
        QCOMPARE(seen.state, domain::CheckState::Failed);
        QCOMPARE(seen.args, QStringList{QString()});
        QVERIFY(gateway.seen().isEmpty());
        QCOMPARE(run.told, QStringList());
    }

    void aKeyThatDidNotLeaveIsNotTold()
    {
        Peer gateway(everything);
        Run run(u"http://vllm.example.internal:8000/v1"_s);
        run.usesGateway(gateway.url());
        run.setup.gitlab.allowHttp = false;
        QCOMPARE(run.said(e2, {}), u"skipped model-key-over-http"_s);
        run.setup.gitlab.allowHttp = true;
        run.setup.consents.keys = false;
        QCOMPARE(run.said(e2, {}), u"skipped model-key-withheld"_s);
        QVERIFY(gateway.seen().isEmpty());
        QCOMPARE(run.told, QStringList());
        run.before = {origin(gateway)};
        QCOMPARE(run.said(e2, {}), u"passed gateway-model-answers"_s);
        QCOMPARE(run.told, QStringList{origin(gateway)});
    }

    /// Bedrock lists its models at one host and runs them at another.
    void eachOriginIsTold()
    {
        Peer proxy(everything);
        Run run(runtime);
        run.goesThrough(proxy);
        QCOMPARE(run.said(f2, runtime, {u"bedrock"_s}), u"passed bedrock-model-offered"_s);
        QCOMPARE(run.told, QStringList{control});
        QCOMPARE(run.said(f4, runtime, {u"bedrock"_s}), u"passed model-answers"_s);
        QCOMPARE(run.told, (QStringList{control, runtime}));
    }

    void leaveForOneHostIsNoneForTheOther()
    {
        Peer proxy(everything);
        Run run(runtime);
        run.goesThrough(proxy);
        run.setup.consents.keys = false;
        run.before = {runtime};
        QCOMPARE(run.said(f2, runtime, {u"bedrock"_s}), u"skipped model-key-withheld"_s);
        QVERIFY(proxy.seen().isEmpty());
        QCOMPARE(run.said(f4, runtime, {u"bedrock"_s}), u"passed model-answers"_s);
    }

    /// "%2F" is none of the slashes between the parts of a path.
    void aRedirectIsFollowedToThePathThatItNames()
    {
        Peer gateway([](QTcpSocket& socket, const Seen& seen) {
            const bool first = seen.line().startsWith("GET / ");
            socket.write(first ? http(302, {}, "Location: /a%2Fb%20c\r\n") : http(404));
        });
        Run run(u"http://vllm.example.internal:8000/v1"_s);
        QCOMPARE(run.said(u"A8:gateway@workstation"_s, origin(gateway)), u"failed redirect-elsewhere"_s);
        QCOMPARE(gateway.seen().size(), 2);
        QCOMPARE(gateway.seen().constLast().line(), QByteArray("GET /a%2Fb%20c HTTP/1.1"));
    }

    /// What the run was planned with may be old: B9 and B10 read all anew.
    void featuresAreJudgedByWhatWasReadNow()
    {
        Run run(u"http://127.0.0.1:8000/v1"_s);
        run.setup.configuration.settings.insert(u"ai_gateway_url"_s, u"http://127.0.0.1:5052"_s);
        QCOMPARE(run.said(u"H8:gitlab@workstation"_s, {}), u"passed site-not-left"_s);
        gitlab::Reading now;
        now.configuration = run.setup.configuration;
        now.configuration.features.insert(u"code_completions"_s, domain::GitLabManaged{u"claude_sonnet_4"_s});
        now.observed.version = version("18.9");
        run.facts.put(probes::readingFact, probes::gitlabTarget(), now);
        QCOMPARE(run.said(u"H8:gitlab@workstation"_s, {}), u"warning site-left-by-features"_s);
    }
};

QTEST_GUILESS_MAIN(ProbeRequestsTest)
#include "probe_requests_test.moc"
