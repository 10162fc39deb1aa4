// SPDX-License-Identifier: Apache-2.0
// Addresses as people type them (A1, G1): what is wrong, why, and what it should be.
#include "probes/address_form.h"

#include "diagnosis_fixture.h"
#include "domain/address.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Kind = domain::Target::Kind;

class AddressFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("named"); // in the sentence, beside the address
        const auto row = [](Kind of, const char* text, const char* expected, const char* better = "",
                             const char* kind = "openai", const char* named = "") {
            QTest::addRow("%d %s", int(of), text)
                << int(of) << QString::fromUtf8(text) << QString::fromLatin1(of == Kind::Model ? kind : "")
                << QString::fromLatin1(expected) << QString::fromUtf8(better)
                << QString::fromUtf8(*better ? better : named);
        };
        const auto naming = [&row](Kind of, const char* text, const char* expected, const char* named) {
            row(of, text, expected, "", "", named);
        };
        const char* fine = "passed address-well-formed";
        row(Kind::Gateway, "http://gateway.example.internal:5052", fine);
        row(Kind::Gateway, "HTTPS://Gateway.example.internal", fine);
        row(Kind::Gateway, "https://gateway.example.internal/aigw", fine);
        row(Kind::Gateway, "http://[2001:db8::1]:5052", fine);
        row(Kind::Gateway, "https://gätehouse.example", fine);
        row(Kind::Gateway, "   ", "failed address-blank: address-mistyped");
        row(Kind::Gateway, "gateway.example.internal", "failed address-without-scheme: address-without-scheme",
            "https://gateway.example.internal");
        row(Kind::Gateway, "gateway.example.internal:5052", "failed address-without-scheme: address-without-scheme",
            "https://gateway.example.internal:5052");
        row(Kind::Gateway, "//gateway.example.internal", "failed address-without-scheme: address-without-scheme",
            "https://gateway.example.internal");
        row(Kind::Gateway, "http//gateway.example.internal", "failed address-scheme-broken: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "https:gateway.example.internal", "failed address-scheme-broken: address-mistyped",
            "https://gateway.example.internal");
        row(Kind::Gateway, "http:\\\\gateway.example.internal", "failed address-scheme-broken: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "http;//gateway.example.internal", "failed address-scheme-broken: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "https://http://gateway.example.internal", "failed address-scheme-twice: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "htp://gateway.example.internal", "failed address-other-scheme: address-of-other-scheme",
            "https://gateway.example.internal");
        row(Kind::Gateway, "file:///etc/passwd", "failed address-other-scheme: address-of-other-scheme");
        row(Kind::Gateway, "http://gateway example.internal", "failed address-blank-inside: address-mistyped",
            "http://gatewayexample.internal");
        row(Kind::Gateway, "http://gateway.example.internal\u200b:5052",
            "failed address-blank-inside: address-mistyped", "http://gateway.example.internal:5052");
        naming(Kind::Gateway, "http://gateway.example.internal:port",
            "failed address-port-impossible: address-mistyped", "port");
        naming(Kind::Gateway, "http://gateway.example.internal:99999",
            "failed address-port-impossible: address-mistyped", "99999");
        naming(Kind::Gateway, "http://gateway.example.internal:0", "failed address-port-impossible: address-mistyped",
            "0");
        naming(Kind::Gateway, "http://[2001:db8:7::5", "failed address-without-brackets: address-mistyped",
            "http://[2001:db8::1]:8443");
        naming(Kind::Gateway, "https://2001:db8:7::5:5052", "failed address-without-brackets: address-mistyped",
            "https://[2001:db8::1]:8443");
        naming(Kind::Gateway, "http://[fe80::1%25eth0]:5052", "warning address-with-zone: address-of-one-link",
            "fe80::1%eth0");
        row(Kind::Gateway, "http://gateway.example.internal.:5052", "warning address-trailing-dot: address-ends-in-dot",
            "http://gateway.example.internal:5052");
        row(Kind::Gateway, "\u201chttp://gateway.example.internal\u201d", "failed address-with-marks: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "<http://gateway.example.internal>", "failed address-with-marks: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "'http://gateway.example.internal',", "failed address-with-marks: address-mistyped",
            "http://gateway.example.internal");
        row(Kind::Gateway, "http://gateway..example", "failed address-malformed: address-mistyped");
        row(Kind::Gateway, "http://", "failed address-malformed: address-mistyped");
        row(Kind::Gateway, "http://:5052", "failed address-malformed: address-mistyped");
        row(Kind::Gateway, "http://<gateway>:5052", "failed address-malformed: address-mistyped");
        row(Kind::Gateway, "http://me:pass@gateway.example.internal:5052",
            "failed address-with-login: login-in-address", "http://gateway.example.internal:5052");
        row(Kind::Gateway, "http://gateway.example.internal:5052/v1", "failed address-with-path: address-goes-too-far",
            "http://gateway.example.internal:5052");
        row(Kind::Gateway, "http://gateway.example.internal:5052/aigw/v2/code/completions",
            "failed address-with-path: address-goes-too-far", "http://gateway.example.internal:5052/aigw");
        row(Kind::Gateway, "http://gateway.example.internal:5052/monitoring/healthz",
            "failed address-with-path: address-goes-too-far", "http://gateway.example.internal:5052");
        row(Kind::Gateway, "http://gateway.example.internal:5052?a=b",
            "failed address-with-query: address-goes-too-far", "http://gateway.example.internal:5052");
        row(Kind::Gateway, "http://gateway.example.internal:5052/",
            "warning address-trailing-slash: gateway-url-with-slash", "http://gateway.example.internal:5052");
        row(Kind::Gateway, " http://gateway.example.internal:5052",
            "warning address-with-blanks: blanks-around-address", "http://gateway.example.internal:5052");
        naming(Kind::Gateway, "http://localhost:5052", "warning address-loopback: address-of-own-host", "localhost");
        naming(Kind::Gateway, "http://127.9.9.9:5052", "warning address-loopback: address-of-own-host", "127.9.9.9");

        row(Kind::GitLab, "https://gitlab.example.internal", fine);
        row(Kind::GitLab, "https://example.internal/gitlab", fine);
        row(Kind::GitLab, "https://gitlab.example.internal/", fine);
        row(Kind::GitLab, "https://gitlab.example.internal/api/v4", "failed address-with-path: address-goes-too-far",
            "https://gitlab.example.internal");
        row(Kind::GitLab, "https://example.internal/gitlab/api/graphql",
            "failed address-with-path: address-goes-too-far", "https://example.internal/gitlab");
        row(Kind::GitLab, "https://gitlab.example.internal/admin/gitlab_duo",
            "failed address-with-path: address-goes-too-far", "https://gitlab.example.internal");
        row(Kind::GitLab, "https://gitlab.example.internal/-/profile", "failed address-with-path: address-goes-too-far",
            "https://gitlab.example.internal");

        row(Kind::GitLab, "https://gitlab.example.internal/group/project.git",
            "failed address-with-path: address-goes-too-far", "https://gitlab.example.internal");
        row(Kind::GitLab, "git@gitlab.example.internal:group/project.git", "failed address-for-git: address-of-git",
            "https://gitlab.example.internal");
        row(Kind::GitLab, "ssh://git@gitlab.example.internal:2222/group/project.git",
            "failed address-for-git: address-of-git", "https://gitlab.example.internal");
        row(Kind::GitLab, "ssh://gitlab.example.internal", "failed address-for-git: address-of-git",
            "https://gitlab.example.internal");
        row(Kind::GitLab, "me@gitlab.example.internal", "failed address-for-git: address-of-git",
            "https://gitlab.example.internal");
        row(Kind::GitLab, "gitlab.example.internal/group", "failed address-without-scheme: address-without-scheme",
            "https://gitlab.example.internal/group");
        row(Kind::GitLab, "[2001:db8::1]:8443", "failed address-without-scheme: address-without-scheme",
            "https://[2001:db8::1]:8443");

        row(Kind::Model, "http://vllm.example.internal:8000/v1", fine);
        row(Kind::Model, "http://vllm.example.internal:8000/v1/", fine); // LiteLLM strips one
        row(Kind::Model, "http://localhost:8000/v1", fine);              // means the gateway's container
        row(Kind::Model, "http://vllm.example.internal:8000", "warning address-without-v1: model-address-without-v1",
            "http://vllm.example.internal:8000/v1");
        row(Kind::Model, "http://vllm.example.internal:8000/v1/v1",
            "failed address-doubled-v1: model-address-doubled-v1", "http://vllm.example.internal:8000/v1");
        row(Kind::Model, "http://vllm.example.internal:8000/v1/chat/completions",
            "failed address-with-path: address-goes-too-far", "http://vllm.example.internal:8000/v1");
        row(Kind::Model, "http://vllm.example.internal:8000/v1/models",
            "failed address-with-path: address-goes-too-far", "http://vllm.example.internal:8000/v1");
        row(Kind::Model, "https://example.openai.azure.com", fine, "", "azure");
        row(Kind::Model, "https://example.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21", fine, "",
            "azure");
        row(Kind::Model,
            "https://example.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21",
            "failed address-with-path: address-goes-too-far", "https://example.openai.azure.com/openai/deployments/gpt",
            "azure");
        row(Kind::Model, "https://api.anthropic.com/v1/messages", "failed address-with-path: address-goes-too-far",
            "https://api.anthropic.com/v1", "anthropic");

        row(Kind::AgentPlatform, "gateway.example.internal:50052", fine);
        row(Kind::AgentPlatform, "[2001:db8::1]:50052", fine);
        row(Kind::AgentPlatform, "", "failed address-blank: agent-platform-address-form");
        row(Kind::AgentPlatform, "gateway.example.internal",
            "warning service-without-port: agent-platform-without-port", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "https://gateway.example.internal:50052",
            "failed service-with-scheme: agent-platform-address-form", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "grpcs://gateway.example.internal:50052/x",
            "failed service-with-scheme: agent-platform-address-form", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "dns:gateway.example.internal",
            "failed service-with-scheme: agent-platform-address-form", "gateway.example.internal");
        row(Kind::AgentPlatform, "gateway.example.internal:50052/grpc",
            "failed service-with-path: agent-platform-address-form", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "gateway.example.internal:50052/",
            "failed service-with-path: agent-platform-address-form", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "me:pass@gateway.example.internal:50052",
            "failed address-with-login: login-in-address", "gateway.example.internal:50052");
        row(Kind::AgentPlatform, "gateway.example.internal:50052:1",
            "failed service-malformed: agent-platform-address-form");
        row(Kind::AgentPlatform, "gateway.example.internal:0", "failed service-malformed: agent-platform-address-form");
        row(Kind::AgentPlatform, "gate way:50052", "failed service-malformed: agent-platform-address-form");
        row(Kind::AgentPlatform, "gateway.example.internal:50052 ",
            "warning address-with-blanks: blanks-around-address", "gateway.example.internal:50052");
        naming(Kind::AgentPlatform, "localhost:50052", "warning address-loopback: address-of-own-host", "localhost");
    }

    void forms()
    {
        QFETCH(int, of);
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const domain::Observation seen = probes::judgeAddress({Kind(of), text, kind, false});
        static const QHash<Kind, QString> ids{{Kind::GitLab, u"A1:gitlab@workstation"_s},
            {Kind::Gateway, u"A1:gateway@workstation"_s}, {Kind::Model, u"A1:model:m@workstation"_s},
            {Kind::AgentPlatform, u"G1:agent-platform@workstation"_s}};
        QTEST(told(ids.value(Kind(of)), seen), "expected");
        QTEST(seen.args.value(1), "named");
        const QString better = seen.seen.value(u"better").toString();
        QTEST(better, "better");
        if (!better.isEmpty()) // whoever takes the advice is not told the next one
            QVERIFY(probes::judgeAddress({Kind(of), better, kind, false}).state != domain::CheckState::Failed);
    }

    void nothingHoldsALogin_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"http://me:hunter2@gateway.example.internal", "https//me:hunter2@gateway", "me:hunter2@gateway:5052",
                "ftp://me:hunter2@gateway", "http://me:hunter2@gateway example", "http://me:hunter2@gateway/v1",
                "http://https://me:hunter2@gateway", " http://me:hunter2@gateway:port"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nothingHoldsALogin()
    {
        QFETCH(QString, text);
        for (const Kind of : {Kind::GitLab, Kind::Gateway, Kind::Model, Kind::AgentPlatform}) {
            const domain::Observation seen = probes::judgeAddress({of, text, u"openai"_s, false});
            const QString all = seen.args.join(u' ') + QString::fromUtf8(QJsonDocument(seen.seen).toJson());
            QVERIFY2(!all.contains("hunter2"_L1), qPrintable(all));
        }
        QVERIFY(!domain::withoutLogin(text).contains("hunter2"_L1));
    }

    void aDevelopmentKitMayUseItself()
    {
        QCOMPARE(probes::judgeAddress({Kind::Gateway, u"http://localhost:5052"_s, {}, true}).state,
            domain::CheckState::Passed);
        QCOMPARE(probes::judgeAddress({Kind::AgentPlatform, u"localhost:50052"_s, {}, true}).state,
            domain::CheckState::Passed);
    }

    void longEndpoints()
    {
        const QString text = u"http://vllm.example.internal:8000/"_s + QString(230, u'a') + u"/v1"_s;
        const domain::Observation seen = probes::judgeAddress({Kind::Model, text, u"openai"_s, false});
        QCOMPARE(told(u"A1:model:m@workstation"_s, seen), u"failed address-too-long: model-address-too-long"_s);
        QCOMPARE(seen.args.value(1), u"255"_s);
        QVERIFY(!seen.seen.contains(u"better"));
    }
};

QTEST_GUILESS_MAIN(AddressFormTest)
#include "address_form_test.moc"
