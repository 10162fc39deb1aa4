// SPDX-License-Identifier: Apache-2.0
// gatehousectl check from outside: formats, files, exit codes, comparison with an earlier run, and a PDF without a
// display.
#include "ctl.h"
#include "ports.h"
#include "tests/content_of.h"

using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

/// An address that refuses.
QString deadAddress()
{
    return u"http://127.0.0.1:%1"_s.arg(deadPort());
}

QStringList dead(const QStringList& more = {})
{
    return QStringList{u"check"_s, u"--url"_s, deadAddress(), u"--as"_s, u"gateway"_s} + more;
}

} // namespace

class CheckCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Which document is written, by suffix and by --format; the terminal gets the summary all the same.
    void files_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("begins");
        const auto row = [](const char* file, const char* format, const char* begins) {
            QTest::addRow("%s %s", file, format)
                << QString::fromLatin1(file)
                << (*format ? QStringList{u"--format"_s, QString::fromLatin1(format)} : QStringList())
                << QByteArray(begins);
        };
        row("a.html", "", "<!DOCTYPE html>");
        row("a.HTM", "", "<!DOCTYPE html>");
        row("a.pdf", "", "%PDF-");
        row("a.json", "", "{");
        row("a.xml", "", "<?xml");
        row("a.txt", "junit", "<?xml");
        row("a.txt", "pdf", "%PDF-");
        row("a.html", "json", "{");
    }

    void files()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, begins);
        Ctl ctl;
        ctl.setVariable(u"DISPLAY"_s, {});
        ctl.setVariable(u"WAYLAND_DISPLAY"_s, {});
        ctl.setVariable(u"QT_QPA_PLATFORM"_s, {});
        const QString path = ctl.home() + u'/' + file;
        const Ran ran = ctl.run(dead({u"--output"_s, path}) + more);
        QCOMPARE_CODE(ran, 1);
        QVERIFY2(ran.out.contains("FAILED") && ran.out.contains("Written: "), ran.text().constData());
        QVERIFY2(contentOf(path).startsWith(begins), contentOf(path).left(100).constData());
    }

    void standardOutputHasTheDocumentAlone()
    {
        Ctl ctl;
        const Ran ran = ctl.run(dead({u"--output"_s, u"-"_s, u"--format"_s, u"json"_s}));
        QCOMPARE_CODE(ran, 1);
        QCOMPARE(ran.json().value("verdict"_L1).toString(), u"failed"_s);
        const Ran plain = ctl.json(dead());
        QCOMPARE_CODE(plain, 1);
        QCOMPARE(plain.json().value("command"_L1).toString(), u"check"_s);
        QCOMPARE(plain.json().value("results"_L1).toArray().size(), ran.json().value("results"_L1).toArray().size());
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no file") << dead({u"--format"_s, u"pdf"_s}) << QByteArray("--output");
        QTest::newRow("unknown suffix") << dead({u"--output"_s, u"/tmp/x.doc"_s})
                                        << QByteArray("--format html, pdf, json or junit");
        QTest::newRow("unknown format") << dead({u"--format"_s, u"yaml"_s}) << QByteArray("yaml");
        QTest::newRow("another command's format")
            << QStringList{u"instance"_s, u"list"_s, u"--format"_s, u"pdf"_s} << QByteArray("pdf");
        QTest::newRow("a run of no instance") << dead({u"--compare-with"_s, u"last"_s}) << QByteArray("--compare-with");
        // What would otherwise test nothing, or everything, and be green.
        QTest::newRow("no address") << QStringList{u"check"_s, u"--url"_s, u" "_s, u"--as"_s, u"gateway"_s}
                                    << QByteArray("--url");
        QTest::newRow("no rungs") << dead({u"--only"_s, u""_s}) << QByteArray("--only");
        QTest::newRow("a model of no instance") << dead({u"--model"_s, u"Mixtral"_s}) << QByteArray("Mixtral");
        QTest::newRow("a rung that is not for it") << dead({u"--only"_s, u"a7"_s}) << QByteArray("A7");
    }

    void wrongWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ran ran = Ctl().run(arguments);
        QCOMPARE_CODE(ran, 64);
        QVERIFY2(ran.err.contains(said), ran.text().constData());
    }

    void aFileThatCannotBeWritten()
    {
        const Ran ran = Ctl().run(dead({u"--output"_s, u"/nowhere/at/all.html"_s}));
        QCOMPARE_CODE(ran, 1);
        QVERIFY2(ran.err.contains("/nowhere/at/all.html"), ran.text().constData());
    }

    /// In cron there is neither a display nor a runtime folder; what is printed there is sent by mail.
    void aPdfInCronIsQuiet()
    {
        Ctl ctl;
        for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            ctl.setVariable(QString::fromLatin1(variable), {});
        const Ran ran = ctl.run(dead({u"--output"_s, ctl.home() + u"/a.pdf"_s}));
        QCOMPARE_CODE(ran, 1);
        QVERIFY2(!ran.err.contains("QStandardPaths") && !ran.err.contains("XDG_RUNTIME_DIR"), ran.err.constData());
        QVERIFY(contentOf(ctl.home() + u"/a.pdf"_s).startsWith("%PDF-"));
    }

#ifdef Q_OS_LINUX
    void aFullStandardOutputIsTold()
    {
        const Ctl ctl;
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" instance list --home \"$1\" > /dev/full"_s,
                                 QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), ctl.home()});
        const Ran ran = Ctl::finished(shell);
        QCOMPARE_CODE(ran, 1);
        QVERIFY2(ran.err.contains("stdout"), ran.text().constData());
    }
#endif

    /// What cannot be a URL is named by A1, and nothing else is asked.
    void mistypedAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("cause");
        for (const char* url : {"https://gitlab .example", "https://gitlab.example:70000", "http://[::1",
                 "<https://a.b>", "https://a..b", "https://", "https://http://a.b", "\"https://a.b\""})
            QTest::newRow(url) << QString::fromLatin1(url) << u"address-mistyped"_s;
        QTest::newRow("Git over SSH") << u"git@gitlab.com:x"_s << u"address-of-git"_s;
        QTest::newRow("without a scheme") << u"[::1]:80"_s << u"address-without-scheme"_s;
    }

    void mistypedAddresses()
    {
        QFETCH(QString, url);
        for (const QString& as : {u"gitlab"_s, u"gateway"_s}) {
            const Ran ran = Ctl().json({u"check"_s, u"--url"_s, url, u"--as"_s, as});
            QCOMPARE_CODE(ran, 1);
            const QJsonArray results = ran.json().value("results"_L1).toArray();
            QCOMPARE(results.at(0)["rung"_L1].toString(), u"A1"_s);
            QTEST(results.at(0)["diagnosis"_L1]["cause"_L1].toString(), "cause");
            for (qsizetype i = 1; i < results.size(); ++i)
                QVERIFY2(results.at(i)["state"_L1].toString() != "failed"_L1, ran.text().constData());
        }
    }

    /// A document's parts by name; what it does not have is named with what it has.
    void partsOfADocument()
    {
        Ctl ctl;
        const QString address = deadAddress();
        const QString file = ctl.file(u"d.yml"_s,
            u"gatehouse: 1\ngitlab: \"18.9\"\nsettings: {ai_gateway_url: \"%1\"}\nmodels:\n"
            "  - {name: Mix, family: mixtral, platform: api, endpoint: \"%1/v1\", identifier: custom_openai/mix}\n"
            "  - {name: Other, family: llama3, platform: api, endpoint: \"%1/v1\", identifier: custom_openai/o}\n"
            "features: {duo_chat: {model: Mix}}\n"_s.arg(address)
                .toUtf8());
        const Ran model = ctl.run({u"check"_s, file, u"--model"_s, u"None"_s});
        QCOMPARE_CODE(model, 64);
        QVERIFY2(model.err.contains("None") && model.err.contains("Mix, Other"), model.text().constData());
        const Ran feature = ctl.run({u"check"_s, file, u"--feature"_s, u"none"_s});
        QCOMPARE_CODE(feature, 64);
        QVERIFY2(feature.err.contains("none") && feature.err.contains("duo_chat"), feature.text().constData());
        for (const QString& name : {u"duo_chat"_s, u"general chat"_s}) {
            const Ran ran = ctl.json({u"check"_s, file, u"--feature"_s, name});
            QCOMPARE_CODE(ran, 1); // the gateway and the model that answer it are down
            QStringList failed;
            for (const auto& result : ran.json().value("results"_L1).toArray())
                if (result["state"_L1].toString() == "failed"_L1)
                    failed << result["id"_L1].toString();
            QCOMPARE(failed, (QStringList{u"A5:gateway@workstation"_s, u"A5:model:Mix@workstation"_s}));
        }
    }

    void explainsCauses()
    {
        const Ran text = Ctl().run({u"check"_s, u"--explain"_s, u"-"_s}, "cause: gateway-not-running, tls-nonsense");
        QCOMPARE_CODE(text, 0);
        QVERIFY2(text.out.startsWith("# ") && text.out.contains("`gateway-not-running`"), text.text().constData());
        const Ran json = Ctl().json({u"check"_s, u"--explain"_s, u"-"_s});
        QCOMPARE_CODE(json, 1);
        QVERIFY(json.json().value("causes"_L1).toArray().isEmpty());
    }

    void explains()
    {
        Ctl ctl;
        const QByteArray pasted = "2026-11-21 ERROR Authorization: Bearer canary4711abc\n{\"error\":\"Forbidden by "
                                  "auth provider\",\"api_key\":\"canary4712\"} A9999\n";
        const Ran text = ctl.run({u"check"_s, u"--explain"_s, u"-"_s}, pasted);
        QCOMPARE_CODE(text, 0);
        QVERIFY2(text.out.contains("AIGW-401-PROVIDER: error") && text.out.contains("A9999") &&
                     text.out.contains("--only A2,B2,D1"),
            text.text().constData());
        const Ran json = ctl.json({u"check"_s, u"--explain"_s, ctl.file(u"pasted.log"_s, pasted)});
        QCOMPARE_CODE(json, 0);
        const QJsonArray explanations = json.json().value("explanations"_L1).toArray();
        QCOMPARE(explanations.size(), 2);
        const QJsonObject first = explanations.at(0).toObject();
        QCOMPARE(first.value("code"_L1).toString(), u"AIGW-401-PROVIDER"_s);
        QCOMPARE(first.value("kind"_L1).toString(), u"gateway"_s);
        QVERIFY(first.value("remedies"_L1).toArray().size() >= 2 && first.value("rungs"_L1).toArray().size() == 3);
        for (const Ran& ran : {text, json})
            for (const char* canary : {"4711", "4712"})
                QVERIFY2(!ran.out.contains(canary) && !ran.err.contains(canary), ran.text().constData());
        QCOMPARE_CODE(ctl.run({u"check"_s, u"--explain"_s, u"-"_s}, "nothing of interest"), 1);
        QCOMPARE_CODE(ctl.run({u"check"_s, u"--explain"_s, u"/nowhere/at/all"_s}), 65);
        QCOMPARE_CODE(ctl.run({u"check"_s, u"Lab"_s, u"--explain"_s, u"-"_s}), 64);
    }

    void earlierRuns()
    {
        Ctl ctl;
        QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--url"_s, deadAddress(), u"--allow-http"_s,
                          u"--environment"_s, u"development"_s}),
            0);
        const Ran first = ctl.json({u"check"_s, u"Lab"_s, u"--compare-with"_s, u"last"_s});
        QCOMPARE_CODE(first, 1);
        QVERIFY(!first.json().contains("compared_with"_L1));
        const Ran second = ctl.json({u"check"_s, u"Lab"_s, u"--compare-with"_s, u"last"_s});
        QCOMPARE_CODE(second, 1);
        QCOMPARE(
            second.json().value("compared_with"_L1).toObject().value("started"_L1), first.json().value("started"_L1));
        // Another scope has no earlier run of its own.
        QVERIFY(!ctl.json({u"check"_s, u"Lab"_s, u"--only"_s, u"A4"_s, u"--compare-with"_s, u"last"_s})
                     .json()
                     .contains("compared_with"_L1));
        // A feature has one scope, whether by its title or by its key, and also before the first read.
        const Ran titled = ctl.json({u"check"_s, u"Lab"_s, u"--feature"_s, u"code COMPLETION"_s});
        QCOMPARE_CODE(titled, 1);
        const Ran keyed =
            ctl.json({u"check"_s, u"Lab"_s, u"--feature"_s, u"code_completions"_s, u"--compare-with"_s, u"last"_s});
        QCOMPARE(keyed.json()["compared_with"_L1]["started"_L1], titled.json().value("started"_L1));
        const Ran unknown = ctl.json({u"check"_s, u"Lab"_s, u"--compare-with"_s, u"nobody"_s});
        QCOMPARE(unknown.json().value("error"_L1).toObject().value("slug"_L1).toString(), u"check-run-unknown"_s);
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "check_command_test.moc"
