// SPDX-License-Identifier: Apache-2.0
// Reports of a run: complete, in the order of the ladder, readable without eyes, valid, the same every time, no secret
// in any.
#include "check_run_fixture.h"

#include "reports/check_report.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using reports::CheckReport;
using reports::Format;

namespace {

CheckReport smallReport()
{
    return {smallRun(), std::nullopt, u"Acme <prod> & Co %1"_s, u"Gatehouse 0.1.0"_s};
}

/// The words of a page, one blank between them; in order. Style and head are left out.
QString wordsOf(const QByteArray& html)
{
    QXmlStreamReader xml(html);
    QString out;
    bool inBody = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "body"_L1)
            inBody = true;
        if (inBody && xml.isCharacters())
            out += xml.text().toString() + u' ';
    }
    return xml.hasError() ? xml.errorString() : out.simplified();
}

QByteArray ran(const QString& program, const QStringList& arguments, int* code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return process.errorString().toUtf8();
    if (code)
        *code = process.exitCode();
    return process.readAll();
}

QString pdfText(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    return QString::fromUtf8(ran(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s})).simplified();
}

/// Every text as a reader of that format gets it.
QString readable(const QByteArray& bytes, Format format)
{
    return format == Format::Pdf ? pdfText(bytes) : QString::fromUtf8(bytes);
}

} // namespace

Q_DECLARE_METATYPE(gatehouse::reports::Format)

class CheckReportTest : public QObject {
    Q_OBJECT

    const CheckCatalogue m_catalogue = smallCatalogue();

    QByteArray written(const CheckReport& report, Format format)
    {
        const auto bytes = reports::write(report, m_catalogue, format);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().slug));
        return *bytes;
    }

    static void formats()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("html") << Format::Html;
        QTest::newRow("pdf") << Format::Pdf;
        QTest::newRow("json") << Format::Json;
        QTest::newRow("junit") << Format::Junit;
    }

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Connectivity report: Acme <prod> & Co %1", "Outcome failed",
                 "2 passed, 1 warnings, 1 failed, 1 explained by those, 1 not tested", "2026-11-21 10:00:00 UTC",
                 "Took 3.1 s", "18.9.1", "AI gateway: Certificate (failed)",
                 "The certificate has expired (certificate-old)", "Its last day is past.", "Renew it <old>.",
                 "https://docs.gitlab.com/omnibus/settings/ssl/", "A clock is wrong", "not after: 2026-11-18",
                 "Correlation ID 01HX3", "D1:gateway@gitlab", "84 ms, from 80 ms to 95 ms", "Model Mixtral",
                 "(not-allowed)", "through GitLab", "Explained by Certificate, AI gateway.",
                 "https://gateway.example.com"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void says()
    {
        QFETCH(QString, text);
        const QString page = wordsOf(written(smallReport(), Format::Html));
        QVERIFY2(page.contains(text), qPrintable(page));
    }

    void remedyIsTheReleases()
    {
        CheckReport report = smallReport();
        report.run.gitlab = *Version::parse(u"18.11.0"_s);
        const QString page = wordsOf(written(report, Format::Html));
        QVERIFY2(page.contains(u"Renew it & reload."_s) && !page.contains(u"Renew it <old>."_s), qPrintable(page));
    }

    /// Targets as the chain goes, rungs as the ladder goes, however the results lay.
    void ladderOrder()
    {
        const QString page = wordsOf(written(smallReport(), Format::Html));
        qsizetype at = page.indexOf(u"All checks"_s);
        QVERIFY(at > 0);
        for (const char* text :
            {"GitLab", "A5", "AI gateway", "A5", "A7", "C8", "D1", "Model Mixtral", "F4", "Not tested"}) {
            at = page.indexOf(QString::fromLatin1(text), at + 1);
            QVERIFY2(at > 0, text);
        }
    }

    void oneFileForEveryReader()
    {
        const QByteArray html = written(smallReport(), Format::Html);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        for (const char* never : {"<script", "<img", "<link", "src=", "@import", "url(", "http://"})
            QVERIFY2(!html.contains(never), never);
        for (const char* wanted : {"lang=\"en\"", "prefers-color-scheme: dark", "@media print", "name=\"viewport\""})
            QVERIFY2(html.contains(wanted), wanted);
        QXmlStreamReader xml(html);
        int level = 0, tables = 0, headed = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = xml.name().toString();
            if (name == "table"_L1)
                ++tables;
            if (name == "th"_L1)
                QVERIFY(xml.attributes().hasAttribute(u"scope"_s));
            if (name == "thead"_L1 || (name == "tbody"_L1 && tables > headed))
                ++headed;
            if (name.size() == 2 && name.startsWith(u'h') && name.at(1).isDigit()) {
                const int next = name.mid(1).toInt();
                QVERIFY2(next <= level + 1, qPrintable(name));
                level = next;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(tables >= 5);
    }

    void comparison()
    {
        CheckReport report = smallReport();
        QVERIFY(!wordsOf(written(report, Format::Html)).contains(u"What changed since"_s));
        report.earlier = smallRun();
        report.earlier->started = report.run.started.addDays(-1);
        report.earlier->results[4].state = CheckState::Passed;
        report.earlier->results[2].observation.samples = {10, 12, 11};
        const QString page = wordsOf(written(report, Format::Html));
        QVERIFY2(
            page.contains(
                u"What changed since 2026-11-20 10:00:00 UTC Change Target Check Before Now newly failed AI gateway A7 Certificate passed failed slower AI gateway C8 Latency 11 ms 84 ms"_s),
            qPrintable(page));
        const QJsonArray changes = QJsonDocument::fromJson(written(report, Format::Json))
                                       .object()
                                       .value("compared_with"_L1)
                                       .toObject()
                                       .value("changes"_L1)
                                       .toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).toObject().value("id"_L1).toString(), u"A7:gateway@workstation"_s);
        QCOMPARE(changes.at(0).toObject().value("change"_L1).toString(), u"newly-red"_s);
    }

    void jsonIsTheAnswersShape()
    {
        const QJsonObject json = QJsonDocument::fromJson(written(smallReport(), Format::Json)).object();
        QCOMPARE(json.value("gatehouse"_L1).toInt(), 1);
        QCOMPARE(json.value("command"_L1).toString(), u"check"_s);
        QCOMPARE(json.value("instance"_L1).toString(), u"Acme <prod> & Co %1"_s);
        QCOMPARE(json.value("verdict"_L1).toString(), u"failed"_s);
        QCOMPARE(json.value("results"_L1).toArray().size(), 6);
        QCOMPARE(json.value("not_tested"_L1).toArray().size(), 1);
    }

    void junit()
    {
        QXmlStreamReader xml(written(smallReport(), Format::Junit));
        QStringList told;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto a = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toString(); };
            if (xml.name() == "testsuite"_L1)
                told << u"suite %1 %2 tests %3 failures %4 skipped %5"_s.arg(
                    a("name"), a("timestamp"), a("tests"), a("failures"), a("skipped"));
            if (xml.name() == "testcase"_L1)
                told << a("name");
            if (xml.name() == "skipped"_L1)
                told.last() += " skipped: "_L1 + a("message");
            if (xml.name() == "failure"_L1) {
                told.last() += " failed as "_L1 + a("type");
                const QString text = xml.readElementText();
                QVERIFY2(text.contains(u"Remedy: Renew it <old>."_s) && text.contains(u"not after: 2026-11-18"_s) &&
                             text.contains(u"The certificate has expired"_s),
                    qPrintable(text));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(told.join(u'\n'),
            u"suite gitlab 2026-11-21T10:00:00 tests 1 failures 0 skipped 0\nA5:gitlab@workstation\n"
            "suite gateway 2026-11-21T10:00:00 tests 4 failures 1 skipped "
            "1\nA5:gateway@workstation\nA7:gateway@workstation failed as certificate-old\n"
            "C8:gateway@workstation\nD1:gateway@gitlab skipped: explained by Certificate, AI gateway\n"
            "suite model:Mixtral 2026-11-21T10:00:00 tests 1 failures 0 skipped 1\nF4:model:Mixtral@workstation skipped: Not done without leave: --allow model-calls, or Call models in the window."_s);
    }

    void junitIsValid_data()
    {
        QTest::addColumn<CheckRun>("run");
        QTest::newRow("a run") << smallRun();
        QTest::newRow("nothing") << CheckRun{
            {}, {}, {}, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), 0, Verdict::Passed, {}};
        CheckRun hostile = smallRun();
        for (CheckResult& r : hostile.results) {
            r.id.target = {Target::Kind::Model, u"]]> \"quoted\" <x>\x01\x1b[31m"_s + QChar(0xd800) + QChar(0xfffe)};
            r.observation.seen.insert(
                u"body"_s, QString::fromLatin1("\0\x02<&>]]>\x7f", 9) + QString::fromUcs4(U"\U0001f600"));
        }
        QTest::newRow("hostile") << hostile;
    }

    void junitIsValid()
    {
        QFETCH(CheckRun, run);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"junit.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written({run, std::nullopt, u"Acme"_s, u"Gatehouse"_s}, Format::Junit));
        file.close();
        int code = -1;
        const QByteArray said = ran(u"xmllint"_s,
            {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/data/junit/junit.xsd"), file.fileName()},
            &code);
        QVERIFY2(code == 0, said.constData());
    }

    /// However a secret gets into a run, it does not get out; known ones by value, unknown ones by shape.
    void canary_data() { formats(); }

    void canary()
    {
        QFETCH(Format, format);
        const QString canary = u"CanaryValue4711"_s;
        const base::Secret secret = base::makeSecret(canary.toUtf8());
        base::Redactor redactor;
        redactor.add(secret);
        CheckReport report = smallReport();
        report.instance += canary;
        report.run.scope = "model:"_L1 + canary;
        report.run.asUser = canary;
        for (CheckResult& r : report.run.results) {
            r.url = u"https://user:%1@gateway.example.com/?token=%1"_s.arg(canary);
            r.observation.slug = u"not-the-gateway"_s;
            r.observation.args = {canary};
            r.observation.correlation = canary;
            r.observation.seen = {{u"body"_s, "x "_L1 + canary}, {u"api_key"_s, u"unknown-to-all-4712"_s},
                {u"list"_s, QJsonArray{canary, u"Bearer abc4713def"_s}}, {u"header"_s, u"PRIVATE-TOKEN: plain4714"_s},
                {u"inner"_s, QJsonObject{{u"password"_s, u"deep4715"_s}}}, {u"pat"_s, u"glpat-abcdefgh4716"_s}};
            if (r.id.target.kind == Target::Kind::Model)
                r.id.target.name = canary;
        }
        report.earlier = report.run;
        report.earlier->results[4].state = CheckState::Passed;
        QVERIFY(QString::fromUtf8(written(report, Format::Html)).contains(canary));
        const QString text = readable(written(reports::redacted(report, redactor), format), format);
        QVERIFY(text.contains(u"***"_s));
        for (const char* never : {"4711", "4712", "4713", "4714", "4715", "4716"})
            QVERIFY2(!text.contains(QLatin1String(never)), never);
    }

    void sameBytesEveryTime_data() { formats(); }

    void sameBytesEveryTime()
    {
        QFETCH(Format, format);
        const QByteArray first = written(smallReport(), format);
        QVERIFY(!first.isEmpty());
        QCOMPARE(written(smallReport(), format), first);
        if (format == Format::Pdf) // not the clock's time
            QVERIFY2(first.contains("/CreationDate (D:20261121100000"), first.left(600).constData());
    }

    void pdfIsComplete()
    {
        const QByteArray pdf = written(smallReport(), Format::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString text = pdfText(pdf);
        for (const char* wanted :
            {"Connectivity report: Acme <prod> & Co %1", "The certificate has expired", "Renew it <old>.",
                "not after: 2026-11-18", "01HX3", "Not done without leave: --allow model-calls", "84 ms, from 80 ms"})
            QVERIFY2(text.contains(QLatin1String(wanted)), qPrintable(QLatin1String(wanted) + u'\n' + text));
    }

    void german()
    {
        QTranslator german;
        QVERIFY(german.load(QLocale(u"de_DE"_s), u"gatehouse"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        const QByteArray html = written(smallReport(), Format::Html);
        const QString page = wordsOf(html);
        QCoreApplication::removeTranslator(&german);
        QVERIFY(html.contains("<html lang=\"de\">"));
        for (const char* wanted : {"Verbindungsbericht", "fehlgeschlagen", "Nicht getestet"})
            QVERIFY2(page.contains(QString::fromUtf8(wanted)), qPrintable(page));
    }
};

QTEST_MAIN(CheckReportTest)
#include "check_report_test.moc"
