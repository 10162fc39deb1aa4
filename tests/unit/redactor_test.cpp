// SPDX-License-Identifier: Apache-2.0
// What must not reach a log, and what a log still has to say.
#include "base/redactor.h"

#include <QTest>
#include <QUrl>

using namespace gatehouse::base;

class RedactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("header", "PRIVATE-TOKEN: abc.def", "PRIVATE-TOKEN: ***");
        row("header, lower case", "private-token:abc", "private-token:***");
        row("header keeps the next line", "x-api-key: abc def\r\nAccept: text/html",
            "x-api-key: ***\r\nAccept: text/html");
        row("bearer", "Authorization: Bearer abc", "Authorization: ***");
        row("bearer alone", "sent Bearer a1b2c3d4e5", "sent Bearer ***");
        row("basic alone", "sent Basic dXNlcjpwYXNz", "sent Basic ***");
        row("prose about basic", "Basic authentication required", "Basic authentication required");
        row("digest", "Authorization: Digest username=\"u\", response=\"0123abc\"", "Authorization: ***");
        row("curl", "curl -H 'PRIVATE-TOKEN: abc' https://gitlab.example",
            "curl -H 'PRIVATE-TOKEN: ***' https://gitlab.example");
        row("cookie", "Set-Cookie: _gitlab_session=0123; path=/", "Set-Cookie: ***");
        row("azure key", "api-key: 0123456789abcdef", "api-key: ***");
        row("gitlab token", "using glpat-AbCdEf_123456 now", "using *** now");
        row("gitlab routable token", "glpat-AbCd.01.0w1a2b3c4", "***");
        row("gitlab deploy token", "gldt-abcdefghij", "***");
        row("words with gl", "global-configuration glossary-of-terms", "global-configuration glossary-of-terms");
        row("openai", "sk-proj-abcDEF_123", "***");
        row("litellm's short master key", "key sk-1234", "key ***");
        row("words with sk", "risk-assessment task-1234", "risk-assessment task-1234");
        row("aws", "id AKIAIOSFODNN7EXAMPLE", "id ***");
        row("google", "AIzaSyA1234567890abcdefghijklmnopqrs", "***");
        row("json web token", "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here", "got *** here");
        row("cut off json web token", "eyJhbGciOiJIUzI1", "***");
        row("url userinfo", "https://root:hunter2@gitlab.example/x", "https://***@gitlab.example/x");
        row("password with an at sign", "http://u:p@ss@host/", "http://***@host/");
        row("url without userinfo", "https://gitlab.example/@group/x?y=a@b", "https://gitlab.example/@group/x?y=a@b");
        row("query", "GET /api/v4/version?private_token=abc&page=2", "GET /api/v4/version?private_token=***&page=2");
        row("key in a query", "/v1beta/models?key=abc&pageSize=5", "/v1beta/models?key=***&pageSize=5");
        row("json field", "{\"apiToken\":\"abc\",\"name\":\"x\"}", "{\"apiToken\":\"***\",\"name\":\"x\"}");
        row("json field with quotes in it", "{\"password\": \"a\\\"b\\\\\", \"name\": \"x\"}",
            "{\"password\": \"***\", \"name\": \"x\"}");
        row("json in a string", "{\"query\":\"{\\\"apiToken\\\":\\\"abc\\\",\\\"name\\\":1}\"}",
            "{\"query\":\"{\\\"apiToken\\\":\\\"***\\\",\\\"name\\\":1}\"}");
        row("json number", "{\"token\": 12345, \"n\": 1}", "{\"token\": ***, \"n\": 1}");
        row("yaml", "api_key: abc\nname: x", "api_key: ***\nname: x");
        row("environment", "AWS_SECRET_ACCESS_KEY=a/b+c AIGW_PORT=5052", "AWS_SECRET_ACCESS_KEY=*** AIGW_PORT=5052");
        row("ruby", "'client_secret' => 'abc def', 'x' => 1", "'client_secret' => '***', 'x' => 1");
        row("python", "{'api_key': 'abc', 'model': 'm'}", "{'api_key': '***', 'model': 'm'}");
        row("counts of tokens are no secrets", "{\"max_tokens\": 100, \"tokenCount\": 5}",
            "{\"max_tokens\": 100, \"tokenCount\": 5}");
        row("private key", "-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY----- end", "*** end");
        row("cut off private key", "x -----BEGIN PRIVATE KEY-----\nabc", "x ***");
        row("nothing to hide", "POST /api/graphql Models 200 35 ms 1234 bytes",
            "POST /api/graphql Models 200 35 ms 1234 bytes");
    }

    void shapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Redactor redactor;
        QCOMPARE(redactor.redacted(text), expected);
        QCOMPARE(redactor.redacted(expected), expected); // twice is as once
    }

    void addedSecretsInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        const QByteArray secret = "p ä\"s\\s/w&rd";
        QTest::addRow("plain") << QString::fromUtf8(secret);
        QTest::addRow("percent-encoded") << QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(secret)));
        QTest::addRow("json") << QStringLiteral("p ä\\\"s\\\\s/w&rd");
        QTest::addRow("base64") << QString::fromLatin1(secret.toBase64());
    }

    void addedSecretsInEverySpelling()
    {
        QFETCH(QString, text);
        Redactor redactor;
        const Secret secret = makeSecret("p ä\"s\\s/w&rd");
        redactor.add(secret);
        const QString out = redactor.redacted(QStringLiteral("<%1>").arg(text));
        QVERIFY2(out.startsWith(QStringLiteral("<***")) && out.size() <= 7, qPrintable(out));
    }

    void longerSecretsFirst()
    {
        Redactor redactor;
        const Secret part = makeSecret("quartz");
        const Secret whole = makeSecret("quartz-lamp");
        redactor.add(part);
        redactor.add(whole);
        QCOMPARE(redactor.redacted(QStringLiteral("a quartz-lamp, a quartz")), QStringLiteral("a ***, a ***"));
    }

    void shortAndForgottenSecretsAreLeftAlone()
    {
        Redactor redactor;
        const Secret tiny = makeSecret("a");
        redactor.add(tiny);
        Secret gone = makeSecret("quartz");
        redactor.add(gone);
        gone.reset();
        redactor.add(nullptr);
        QCOMPARE(redactor.redacted(QStringLiteral("a quartz")), QStringLiteral("a quartz"));
    }

    // Shapes that backtrack would give up here, and what they give up on is not masked.
    void longTexts_data()
    {
        QTest::addColumn<QString>("filler");
        QTest::addRow("one word") << QStringLiteral("a").repeated(300000);
        QTest::addRow("names of fields") << QStringLiteral("tokentoken").repeated(30000);
        QTest::addRow("punctuation") << QStringLiteral("\\\\\\\\ ''' : = ://x:y ").repeated(20000);
    }

    void longTexts()
    {
        QFETCH(QString, filler);
        const Redactor redactor;
        const QString out = redactor.redacted(filler + QStringLiteral(" private_token=quartz glpat-0123456789"));
        QVERIFY(!out.contains(QStringLiteral("quartz")));
        QVERIFY(!out.contains(QStringLiteral("glpat")));
    }
};

QTEST_APPLESS_MAIN(RedactorTest)
#include "redactor_test.moc"
