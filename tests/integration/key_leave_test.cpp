// SPDX-License-Identifier: Apache-2.0
// Where a model's key goes (decision 18): never to a host that it was not sent to before without leave, and where it
// went once it goes again, also in a later run of the program.
#include "answer_of.h"
#include "peer.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = QByteArrayLiteral("key-canary-4711");
constexpr const char* variable = "KEY_LEAVE_TEST_KEY";

/// A model server that wants the key.
Peer::Answer server()
{
    return [](QTcpSocket& socket, const Seen& seen) {
        if (!seen.line().startsWith("GET /v1/models "))
            socket.write(http(404, R"({"detail":"Not Found"})", "Content-Type: application/json\r\n"));
        else if (seen.header("Authorization") == "Bearer " + canary)
            socket.write(http(200, R"({"object":"list","data":[{"id":"codestral","object":"model"}]})",
                "Content-Type: application/json\r\n"));
        else
            socket.write(http(401, R"({"error":"Unauthorized"})", "Content-Type: application/json\r\n"));
    };
}

bool hasKey(const Peer& peer)
{
    return std::any_of(peer.seen().begin(), peer.seen().end(),
        [](const Seen& seen) { return seen.head.contains(canary) || seen.body.contains(canary); });
}

} // namespace

class KeyLeaveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    const domain::ModelKey m_first = domain::ModelKey::create();
    const domain::ModelKey m_second = domain::ModelKey::create();

    [[nodiscard]] static domain::Model model(const domain::ModelKey& key, const QString& name, const Peer& server)
    {
        domain::Model out;
        out.key = key;
        out.name = name;
        out.family = u"codestral"_s;
        out.endpoint = server.url().toString() + u"/v1"_s;
        out.identifier = u"custom_openai/codestral"_s;
        out.apiKey = domain::SetKey{{domain::SecretRef::Store::Environment, QString::fromLatin1(variable)}};
        return out;
    }

    /// Starts the program anew on the same home, asks the models for their lists, and ends it: "A passed B skipped".
    [[nodiscard]] QString checked(const QList<domain::Model>& models, bool leave, bool fromForm = false)
    {
        workspace::Options options;
        options.home = m_home->path();
        options.program = u"key_leave_test"_s;
        options.memorySecrets = true;
        workspace::Workspace program(options);
        if (!answerOf(program.start()))
            return u"no start"_s;
        const auto known = answerOf(program.instances());
        if (known && known->isEmpty()) {
            domain::Instance instance;
            instance.name = u"Site"_s;
            instance.version = *domain::Version::parse(u"18.9"_s);
            instance.allowHttp = true;
            instance.proxyMode = domain::ProxyMode::None;
            if (!answerOf(program.saveInstance(instance)))
                return u"no instance"_s;
        }
        const auto open = answerOf(program.open(u"Site"_s));
        if (!open)
            return open.error().slug;
        domain::Configuration draft = (*open)->draft();
        draft.models = models;
        if (!(*open)->edit(u"Set"_s, draft))
            return u"no edit"_s;
        workspace::CheckOptions wishes;
        wishes.consents.keys = leave;
        wishes.scope.rungs = {u"F2"_s};
        wishes.patienceSeconds = 5;
        wishes.ofDraft = true;
        if (fromForm)
            wishes.model = models.constFirst();
        const auto run = answerOf(program.check(**open, wishes)->start());
        if (!run)
            return run.error().slug;
        QStringList out;
        for (const domain::CheckResult& result : run->results)
            if (result.id.rung == "F2"_L1)
                out << result.id.target.name + u' ' + domain::name(result.state);
        (void)answerOf((*open)->flush());
        out.sort(); // models of a draft have the order of their keys, which are made up
        return out.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv(variable, canary);
    }

    void aHostIsRememberedAcrossRuns()
    {
        Peer here(server());
        const QList<domain::Model> models{model(m_first, u"A"_s, here)};
        QCOMPARE(checked(models, false), u"A skipped"_s);
        QVERIFY(!here.seen().isEmpty());
        QVERIFY(!hasKey(here));
        QCOMPARE(checked(models, true), u"A passed"_s);
        QVERIFY(hasKey(here));
        QCOMPARE(checked(models, false), u"A passed"_s);
    }

    void aKeyForADocumentIsMasked()
    {
        base::Redactor redactor;
        workspace::Options options;
        options.home = m_home->path();
        options.memorySecrets = true;
        options.redactor = &redactor;
        workspace::Workspace program(options);
        QVERIFY(answerOf(program.start()).has_value());
        domain::Instance instance;
        instance.name = u"Site"_s;
        instance.version = *domain::Version::parse(u"18.9"_s);
        QVERIFY(answerOf(program.saveInstance(instance)).has_value());
        const auto open = answerOf(program.open(u"Site"_s));
        QVERIFY(open.has_value());
        QVERIFY(answerOf((*open)->rememberModelKey(u"Of no model yet"_s, base::makeSecret(canary))).has_value());
        QVERIFY(!redactor.redacted(u"found: "_s + QString::fromLatin1(canary)).contains(u"4711"));
    }

    void aNewHostNeedsLeaveOfItsOwn()
    {
        Peer here(server());
        Peer there(server());
        QCOMPARE(checked({model(m_first, u"A"_s, here)}, true), u"A passed"_s);
        QCOMPARE(checked({model(m_first, u"A"_s, there)}, false), u"A skipped"_s);
        QVERIFY(!there.seen().isEmpty());
        QVERIFY(!hasKey(there));
        QCOMPARE(checked({model(m_first, u"A"_s, there)}, true), u"A passed"_s);
        // Both are known from now on.
        QCOMPARE(checked({model(m_first, u"A"_s, here)}, false), u"A passed"_s);
        QCOMPARE(checked({model(m_first, u"A"_s, there)}, false), u"A passed"_s);
    }

    void leaveForOneModelIsNoneForAnother()
    {
        Peer here(server());
        Peer there(server());
        QCOMPARE(checked({model(m_first, u"A"_s, here)}, true), u"A passed"_s);
        QCOMPARE(
            checked({model(m_first, u"A"_s, here), model(m_second, u"B"_s, there)}, false), u"A passed B skipped"_s);
        QVERIFY(!hasKey(there));
        QCOMPARE(
            checked({model(m_first, u"A"_s, there), model(m_second, u"B"_s, here)}, false), u"A skipped B skipped"_s);
        QVERIFY(!hasKey(there));
    }

    /// A model that is being typed leaves no trace.
    void whatIsTestedInAFormIsNotRemembered()
    {
        Peer here(server());
        const QList<domain::Model> models{model(m_first, u"A"_s, here)};
        QCOMPARE(checked(models, true, true), u"A passed"_s);
        QCOMPARE(checked(models, false), u"A skipped"_s);
    }

    /// Whoever has got the key leads it nowhere else.
    void aRedirectTakesNoKeyAlong()
    {
        Peer there(server());
        Peer here([&there](QTcpSocket& socket, const Seen& seen) {
            if (seen.header("Authorization").isEmpty())
                return server()(socket, seen);
            socket.write(http(307, {}, "Location: " + there.url().toEncoded() + "/v1/models\r\n"));
        });
        QCOMPARE(checked({model(m_first, u"A"_s, here)}, true), u"A failed"_s);
        QVERIFY(hasKey(here));
        QVERIFY(!hasKey(there));
    }
};

QTEST_GUILESS_MAIN(KeyLeaveTest)
#include "key_leave_test.moc"
