// SPDX-License-Identifier: Apache-2.0
// Bad documents: each row is a text and the one complaint it gets, with its exact place.
#include "base/words.h"
#include "catalogue_fixture.h"
#include "documents/document.h"

#include <QTest>

using namespace gatehouse;
using documents::Problem;

class DocumentComplaintsTest : public QObject {
    Q_OBJECT

    static QByteArray head() { return "gatehouse: 1\ngitlab: \"18.9\"\n"; }

    static QString told(const Problem& p)
    {
        return QStringLiteral("%1:%2 %3%4")
            .arg(p.position.line)
            .arg(p.position.column)
            .arg(p.slug, p.severity == domain::Severity::Error ? QString()
                                                               : QStringLiteral(" (%1)").arg(domain::name(p.severity)));
    }

private Q_SLOTS:
    void oneComplaint_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, const QByteArray& text, const char* complaint) {
            QTest::newRow(name) << text << QString::fromLatin1(complaint);
        };
        // Bytes
        row("not UTF-8", "gatehouse: 1\n# caf\xe9\n", "2:6 document-not-utf8");
        row("overlong", "gatehouse: 1 # \xc0\xaf\n", "1:16 document-not-utf8");
        row("surrogate in UTF-8", "gatehouse: 1 # \xed\xa0\x80\n", "1:16 document-not-utf8");
        row("cut sequence", "gatehouse: 1 # \xe2\x82", "1:16 document-not-utf8");
        row("UTF-16", QByteArray("\xff\xfeg\0a\0", 6), "1:1 document-not-utf8");
        row("NUL", QByteArray("gatehouse: 1\na\0b", 16), "2:2 document-control-character");
        row("escaped NUL", "gatehouse: 1\nsettings: {ai_gateway_url: \"\\0\"}", "2:28 document-control-character");
        // YAML
        row("empty", "", "1:1 document-not-a-map");
        row("only comments", "# nothing\n", "1:1 document-not-a-map");
        row("a list", "- gatehouse: 1\n", "1:1 document-not-a-map");
        row("open quote", "gatehouse: 1\nsettings:\n  ai_gateway_url: \"b\nmodels: []\n", "3:19 document-quote-open");
        row("open single quote", "gatehouse: 1\nsettings:\n  ai_gateway_url: 'it''s\nmodels: []\n",
            "3:19 document-quote-open");
        row("escaped quote at the end", "gatehouse: 1\nsettings:\n  ai_gateway_url: \"b\\\"\n",
            "3:19 document-quote-open");
        row("open quote of a key", "gatehouse: 1\n\"settings: {}\n", "2:1 document-quote-open");
        row("open bracket", "gatehouse: 1\nmodels: [\n", "3:1 document-syntax");
        row("tab", "gatehouse: 1\nsettings:\n\tai_gateway_url: x\n", "3:1 document-tab");
        row("second document", "gatehouse: 1\n---\ngatehouse: 1\n", "2:1 document-several");
        row("alias", "gatehouse: 1\nsettings: {}\nfeatures: *a\n", "3:11 document-syntax");
        row("anchor", "gatehouse: 1\nsettings: &a {}\nfeatures: *a\n", "2:11 document-alias");
        row("anchor of nothing", "gatehouse: 1\nsettings: &a\n", "2:11 document-alias");
        row("merge key", "gatehouse: 1\nsettings:\n  <<: {}\n", "3:3 document-key-unknown");
        row("tag", "gatehouse: 1\nsettings: !!python/object {}\n", "2:11 document-tag");
        row("tag of a text", "gatehouse: 1\ngitlab: !!str 18.9\n", "2:9 document-tag");
        row("bare tag", "gatehouse: 1\ngitlab: ! 18.9\n", "2:9 document-tag");
        row("deep", "gatehouse: 1\nmodels: " + QByteArray(40, '[') + QByteArray(40, ']'), "2:40 document-too-deep");
        row("list as key", "gatehouse: 1\n? [a]\n: b\n", "2:3 document-key-not-text");
        row("key twice", "gatehouse: 1\ngitlab: \"18.9\"\ngitlab: \"18.9\"\n", "3:1 document-key-twice");
        row("key twice, other quotes", "gatehouse: 1\nsettings:\n  ai_gateway_url: a\n  \"ai_gateway_url\": b\n",
            "4:3 document-key-twice");
        row("key twice in JSON", "{\"gatehouse\": 1,\n \"gatehouse\": 1}", "2:2 document-key-twice");
        row("lone surrogate in JSON", "{\"gatehouse\": 1, \"gitlab\": \"\\ud83d\"}", "1:35 document-syntax");
        row("column after surrogates",
            "{\"gatehouse\": 1, \"settings\": {\"ai_gateway_url\": \"\\ud83d\\ude00\", \"x9\": 1}}",
            "1:65 document-key-unknown");
        row("column after letters of two bytes",
            "gatehouse: 1\nsettings: {ai_gateway_url: \"\xc3\xa9\xc3\xa9\", x9: 1}\n", "2:34 document-key-unknown");
        row("line breaks of Windows", "gatehouse: 1\r\nsettings:\r\n  x9: 1\r\n", "3:3 document-key-unknown");
        row("byte order mark", "\xef\xbb\xbfgatehouse: 1\nx9: 1\n", "2:1 document-key-unknown");
        row("byte order mark, first line", "\xef\xbb\xbfgatehouse: 2\n", "1:12 document-format-other");
        // Top
        row("no format", "gitlab: \"18.9\"\n", "1:1 document-format-missing");
        row("newer format", "gatehouse: 2\n", "1:12 document-format-other");
        row("format as text", "gatehouse: \"1\"\n", "1:12 document-format-not-number");
        row("bare release", "gatehouse: 1\ngitlab: 18.10\n", "2:9 document-gitlab-number");
        row("bare major", "gatehouse: 1\ngitlab: 18\n", "2:9 document-gitlab-number");
        row("no release", "gatehouse: 1\ngitlab: newest\n", "2:9 document-gitlab-invalid");
        row("too old", "gatehouse: 1\ngitlab: \"16.11\"\n", "2:9 document-gitlab-too-old");
        row("newer than known", "gatehouse: 1\ngitlab: \"29.1\"\n", "2:9 document-gitlab-newer (warning)");
        row("top-level key", head() + "setting: {}\n", "3:1 document-key-misspelt");
        row("complete", head() + "complete: yes\n", "3:11 document-expected-boolean");
        row("not_visible", head() + "not_visible: x\n", "3:14 document-expected-list");
        // Settings
        row("settings as list", head() + "settings: []\n", "3:11 document-expected-map");
        row("misspelt setting", head() + "settings:\n  ai_gatway_url: x\n", "4:3 document-key-misspelt");
        row("setting of the wire", head() + "settings:\n  aiGatewayUrl: x\n", "4:3 document-key-misspelt");
        row("number for text", head() + "settings:\n  ai_gateway_url: 5\n", "4:19 document-expected-quotes");
        row("text for number", head() + "settings:\n  ai_gateway_timeout_seconds: \"60\"\n",
            "4:31 document-expected-integer");
        row("fraction", head() + "settings:\n  ai_gateway_timeout_seconds: 60.5\n", "4:31 document-expected-integer");
        row("huge number", head() + "settings:\n  ai_gateway_timeout_seconds: 99999999999999999999\n",
            "4:31 document-expected-integer");
        row("out of range", head() + "settings:\n  ai_gateway_timeout_seconds: 59\n", "4:31 document-out-of-range");
        row("null where it cannot be", head() + "settings:\n  duo_core_features_enabled:\n", "4:3 document-not-empty");
        row("bool as word", head() + "settings:\n  duo_core_features_enabled: on\n", "4:30 document-expected-boolean");
        row("choice", head() + "settings:\n  duo_availability: default-on\n", "4:21 document-word-misspelt");
        row("choice, far", head() + "settings:\n  duo_availability: perhaps\n", "4:21 document-word-unknown");
        row("choice of booleans in quotes", head() + "settings:\n  disabled_direct_code_suggestions: \"true\"\n",
            "4:37 document-expected-bare");
        // Models
        row("models as map", head() + "models: {}\n", "3:9 document-expected-list");
        row("models of nothing", head() + "models:\n", "3:1 document-expected-list");
        row("model as text", head() + "models:\n  - Mixtral\n", "4:5 document-expected-map");
        row("no name", head() + "models:\n  - family: mixtral\n", "4:5 document-model-name-missing");
        row("empty name", head() + "models:\n  - name: \" \"\n", "4:11 document-model-name-empty");
        row("name as number", head() + "models:\n  - name: 7\n", "4:11 document-expected-quotes");
        row("name twice", head() + "models:\n  - name: A\n  - name: B\n  - name: A\n", "6:11 document-model-twice");
        row("renamed twice", head() + "models:\n  - {name: A, renamed_from: C}\n  - {name: B, renamed_from: C}\n",
            "5:29 document-renamed-twice");
        row("model key", head() + "models:\n  - name: A\n    api_token: x\n", "5:5 document-key-misspelt");
        row("family", head() + "models:\n  - name: A\n    family: Mixtrl\n", "5:13 document-word-misspelt");
        row("platform", head() + "models:\n  - name: A\n    platform: azure\n", "5:15 document-word-unknown");
        row("literal key", head() + "models:\n  - name: A\n    api_key: sk-canary-1\n",
            "5:14 document-api-key-literal");
        row("literal key as number", head() + "models:\n  - name: A\n    api_key: 12345\n",
            "5:14 document-api-key-literal");
        row("literal key as map", head() + "models:\n  - name: A\n    api_key: {value: sk-canary-1}\n",
            "5:14 document-api-key-literal");
        row("literal key behind env", head() + "models:\n  - name: A\n    api_key: env:sk-canary-1\n",
            "5:14 document-api-key-literal");
        // Features
        row("misspelt feature", head() + "features:\n  code_completion: disabled\n", "4:3 document-key-misspelt");
        row("no choice", head() + "features:\n  duo_chat:\n", "4:3 document-feature-value");
        row("bare name", head() + "features:\n  duo_chat: Mixtral\n", "4:13 document-feature-value");
        row("empty map", head() + "features:\n  duo_chat: {}\n", "4:13 document-feature-value");
        row("two choices", head() + "features:\n  duo_chat: {model: A, gitlab: b}\n", "4:13 document-feature-several");
        row("choice unknown", head() + "features:\n  duo_chat: {modell: A}\n", "4:14 document-key-misspelt");
        row("model without name", head() + "features:\n  duo_chat: {model: \"\"}\n", "4:21 document-feature-value");
        row("not disabled", head() + "features:\n  duo_chat: {disabled: false}\n", "4:24 document-feature-value");
        row("allow as text", head() + "features:\n  duo_chat: {allow: a}\n", "4:21 document-expected-list");
        // Facts
        row("assume key", head() + "assume:\n  addons: []\n", "4:3 document-key-misspelt");
        row("assume licence", head() + "assume:\n  licence: cloud\n", "4:12 document-word-unknown");
        row("assume terms", head() + "assume:\n  beta_terms: \"yes\"\n", "4:15 document-expected-boolean");
        row("deployment key", head() + "deployment:\n  gateway: x\n", "4:3 document-key-unknown");
        row("credentials", head() + "deployment:\n  proxy: http://me:canary@proxy.example:3128\n",
            "4:10 document-url-credentials");
        row("credentials of AWS", head() + "deployment:\n  aws_credentials: AKIACANARY\n",
            "4:20 document-word-unknown");
    }

    void oneComplaint()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, complaint);
        const auto reading = documents::read(text, test::catalogue());
        QStringList all;
        for (const Problem& p : reading.problems)
            all.append(told(p));
        QCOMPARE(all, QStringList{complaint});
        for (const Problem& p : reading.problems) {
            QVERIFY2(base::knownSlugs().contains(p.slug), qPrintable(p.slug));
            const base::Words words = base::words(p.slug, p.args);
            QVERIFY2(!words.message.contains(u'%') && !words.remedy.contains(u'%'),
                qPrintable(words.message + u' ' + words.remedy));
            for (const QString& part : {words.message, words.remedy, p.path})
                QVERIFY2(!part.contains(QLatin1String("canary"), Qt::CaseInsensitive), "a complaint repeats a secret");
        }
    }

    void bothPlacesOfATwin()
    {
        const auto reading =
            documents::read("gatehouse: 1\nsettings: {}\nassume: {}\n settings: {}\n", test::catalogue());
        QCOMPARE(reading.problems.size(), 1);
        const auto twins =
            documents::read("gatehouse: 1\nmodels:\n- {name: A}\n- {name: B}\n- {name: A}\n", test::catalogue());
        QCOMPARE(twins.problems.size(), 1);
        QCOMPARE(
            twins.problems.first().args, (QStringList{QStringLiteral("A"), QStringLiteral("3"), QStringLiteral("10")}));
    }

    void suggestions_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("dropped letter") << QByteArray("settings: {ai_gatway_url: x}")
                                        << QStringLiteral("ai_gateway_url");
        QTest::newRow("wire name") << QByteArray("settings: {aiGatewayUrl: x}") << QStringLiteral("ai_gateway_url");
        QTest::newRow("dashes") << QByteArray("settings: {duo-availability: default_on}")
                                << QStringLiteral("duo_availability");
        QTest::newRow("swapped") << QByteArray("features: {doc_chat: disabled}") << QStringLiteral("duo_chat");
        QTest::newRow("enum name") << QByteArray("features: {CODE_COMPLETIONS: disabled}")
                                   << QStringLiteral("code_completions");
        QTest::newRow("section") << QByteArray("model: []") << QStringLiteral("models");
        QTest::newRow("licence") << QByteArray("assume: {license: online}") << QStringLiteral("licence");
    }

    void suggestions()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, suggestion);
        const auto reading = documents::read(head() + line, test::catalogue());
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().slug, QStringLiteral("document-key-misspelt"));
        QCOMPARE(reading.problems.first().args.last(), suggestion);
    }

    /// All complaints at once, not the first only: one correction, one run.
    void everyComplaint()
    {
        const auto reading = documents::read(
            head() +
                "settings:\n  ai_gateway_url: 5\n  nonsense_x: 1\nmodels:\n  - family: 3\nfeatures:\n  duo_chat: 4\n",
            test::catalogue());
        QStringList all;
        for (const Problem& p : reading.problems)
            all.append(told(p));
        QCOMPARE(all,
            (QStringList{QStringLiteral("4:19 document-expected-quotes"), QStringLiteral("5:3 document-key-unknown"),
                QStringLiteral("7:13 document-expected-quotes"), QStringLiteral("7:5 document-model-name-missing"),
                QStringLiteral("9:13 document-feature-value")}));
    }

    /// A release newer than the catalogue may have keys that no catalogue knows: they are kept.
    void newerReleaseKeepsKeys()
    {
        const auto reading =
            documents::read("gatehouse: 1\ngitlab: \"99.0\"\nsettings: {brand_new: true, duo_availability: sometimes}\n"
                            "features: {brand_new_row: disabled}\nmodels: [{name: A, family: brand_new}]\n",
                test::catalogue());
        QVERIFY(!reading.hasErrors());
        QCOMPARE(reading.document.settings.value(QStringLiteral("brand_new")), domain::Value(true));
        QCOMPARE(reading.document.settings.value(QStringLiteral("duo_availability")),
            domain::Value(QStringLiteral("sometimes")));
        QVERIFY(reading.document.features.contains(QStringLiteral("brand_new_row")));
        QCOMPARE(reading.document.models->first().family.value(), QStringLiteral("brand_new"));
    }
};

QTEST_GUILESS_MAIN(DocumentComplaintsTest)
#include "document_complaints_test.moc"
