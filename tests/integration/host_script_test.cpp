// SPDX-License-Identifier: Apache-2.0
// Host scripts for real: checked by shellcheck, run by two shells against a whole chain of doubles, read back into
// runs.
#include "ctl.h"

#include <QRegularExpression>

using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

/// tests/doubles/chain.py: GitLab, gateway, Agent Platform service and two model servers on loopback.
class Chain {
public:
    Chain()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(
            u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/doubles/chain.py")});
        QByteArray printed;
        while (m_process.waitForReadyRead(60'000)) {
            printed += m_process.readAllStandardOutput();
            m_addresses = QJsonDocument::fromJson(printed).object();
            if (!m_addresses.isEmpty())
                break;
        }
    }
    ~Chain()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
    }
    [[nodiscard]] QString text(const char* name) const { return m_addresses.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QJsonObject m_addresses;
};

struct Shell {
    const char* name;
    QString program;
    QStringList arguments;
};

const QList<Shell>& shells()
{
    static const QList<Shell> all{{"dash", u"dash"_s, {}}, {"busybox", u"busybox"_s, {u"sh"_s}}};
    return all;
}

/// Of a check that a host made: state and, where it is wrong, cause.
QStringList fromHosts(const QJsonObject& run)
{
    QStringList out;
    for (const QJsonValue& each : run.value("results"_L1).toArray()) {
        const QJsonObject r = each.toObject();
        if (r.value("from"_L1).toString().contains(u'-'))
            out << r.value("id"_L1).toString() + u' ' + r.value("state"_L1).toString() +
                       (r.value("diagnosis"_L1).isObject()
                               ? u' ' + r.value("diagnosis"_L1).toObject().value("cause"_L1).toString()
                               : QString());
    }
    return out;
}

const QByteArray pem = "-----BEGIN RSA PRIVATE KEY-----\ncanary4711\n-----END RSA PRIVATE KEY-----";

} // namespace

class HostScriptTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Chain> m_chain;
    Ctl m_ctl;

    QString script(const QString& place, const QStringList& more = {})
    {
        const QString path = m_ctl.home() + u'/' + place + u".sh"_s;
        const Ran ran =
            m_ctl.run(QStringList{u"check"_s, u"Lab"_s, u"--host-script"_s, place, u"--output"_s, path} + more);
        if (ran.code != 0)
            qFatal("%s", ran.text().constData());
        return path;
    }

    /// As on a host whose variables are these.
    Ran run(const Shell& shell, const QString& path, const QMap<QString, QString>& variables = {})
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"no_proxy"_s, u"*"_s);
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(shell.program, shell.arguments + QStringList{path});
        process.closeWriteChannel();
        return Ctl::finished(process);
    }

    QMap<QString, QString> container() const
    {
        const QString gitlab = m_chain->text("gitlab");
        return {{u"AIGW_GITLAB_URL"_s, gitlab}, {u"AIGW_GITLAB_API_URL"_s, gitlab + u"/api/v4/"_s},
            {u"AIGW_CUSTOMER_PORTAL_URL"_s, gitlab}, {u"DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL"_s, gitlab},
            {u"AIGW_SELF_SIGNED_JWT__SIGNING_KEY"_s, QString::fromLatin1(pem)},
            {u"AIGW_SELF_SIGNED_JWT__VALIDATION_KEY"_s, QString::fromLatin1(pem)},
            {u"AIGW_FASTAPI__API_PORT"_s, m_chain->text("gateway").section(u':', -1)},
            {u"PORT"_s, m_chain->text("agent_platform").section(u':', -1)}, {u"HF_HOME"_s, u"/tmp"_s},
            {u"AWS_SECRET_ACCESS_KEY"_s, u"canary4712"_s}, {u"https_proxy"_s, u"maria:canary4713@proxy.example:3128"_s},
            {u"ALL_PROXY"_s, u"http://maria:can@ary/4714@proxy.example:3128"_s}};
    }

    /// Reads it back into a run that tests nothing else but a name.
    QStringList readBack(const QByteArray& printed)
    {
        const Ran ran = m_ctl.json(
            {u"check"_s, u"Lab"_s, u"--host-output"_s, m_ctl.file(u"printed.txt"_s, printed), u"--only"_s, u"A1"_s});
        if (ran.code != 0 && ran.code != 1)
            qFatal("%s", ran.text().constData());
        return fromHosts(ran.json());
    }

    static void shellRows()
    {
        QTest::addColumn<int>("shell");
        for (int i = 0; i < shells().size(); ++i)
            QTest::newRow(shells().at(i).name) << i;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_chain = std::make_unique<Chain>();
        QVERIFY2(!m_chain->text("gitlab").isEmpty(), m_chain->errors().constData());
        QCOMPARE_CODE(m_ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--url"_s, m_chain->text("gitlab"),
                          u"--allow-http"_s, u"--environment"_s, u"development"_s}),
            0);
        QCOMPARE_CODE(m_ctl.run({u"pull"_s, u"Lab"_s}), 0);
    }

    void cleanupTestCase() { m_chain.reset(); }

    void shellcheckIsContent_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"gitlab-host", "gateway-container", "model-host"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void shellcheckIsContent()
    {
        QFETCH(QString, place);
        QProcess lint;
        lint.setProcessChannelMode(QProcess::MergedChannels);
        lint.start(u"shellcheck"_s,
            {u"-s"_s, u"sh"_s, u"-o"_s, u"quote-safe-variables,check-unassigned-uppercase"_s, script(place)});
        QVERIFY2(lint.waitForFinished(), qPrintable(lint.errorString()));
        const QByteArray said = lint.readAll();
        QVERIFY2(lint.exitCode() == 0, said.constData());
    }

    void gitlabHost_data() { shellRows(); }
    void gitlabHost()
    {
        QFETCH(int, shell);
        const Ran ran = run(shells().at(shell), script(u"gitlab-host"_s));
        QCOMPARE_CODE(ran, 0);
        QCOMPARE(readBack(ran.out).join(u'\n'),
            u"A5:gitlab@gitlab-host passed\nA8:gitlab@gitlab-host passed\nB2:gitlab@gitlab-host "
            u"passed\nA3:gateway@gitlab-host passed\nA5:gateway@gitlab-host passed\n"
            "A8:gateway@gitlab-host passed\nA2:gateway@gitlab-host passed\nC1:gateway@gitlab-host "
            "passed\nC2:gateway@gitlab-host passed\nC6:gateway@gitlab-host passed\n"
            "A5:agent-platform@gitlab-host passed\nG3:agent-platform@gitlab-host passed"_s);
    }

    void gatewayContainer_data() { shellRows(); }
    void gatewayContainer()
    {
        QFETCH(int, shell);
        const Ran ran = run(shells().at(shell), script(u"gateway-container"_s), container());
        QCOMPARE_CODE(ran, 0);
        for (const char* canary : {"4711", "4712", "4713", "4714", "key-of-the", "glpat"})
            QVERIFY2(!ran.out.contains(canary) && !ran.err.contains(canary), canary);
        QCOMPARE(readBack(ran.out).filter(QRegularExpression(u"@\\S+ (?!passed)"_s)), QStringList());
        QVERIFY(readBack(ran.out).contains(u"F2:model:Codestral on vLLM@gateway-container passed"_s));
        QVERIFY(readBack(ran.out).contains(u"C9:gateway@gateway-container passed"_s));
    }

    void modelHost_data() { shellRows(); }
    void modelHost()
    {
        QFETCH(int, shell);
        const Ran ran = run(shells().at(shell), script(u"model-host"_s, {u"--model"_s, u"GPT OSS on vLLM"_s}));
        QCOMPARE_CODE(ran, 0);
        QCOMPARE(readBack(ran.out),
            (QStringList{u"A5:model:GPT OSS on vLLM@model-host passed"_s,
                u"F1:model:GPT OSS on vLLM@model-host passed"_s, u"F2:model:GPT OSS on vLLM@model-host passed"_s}));
    }

    /// What a container can be set up wrongly, found from inside.
    void faultsInTheContainer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* value, const char* expected) {
            QTest::addRow("%s=%s", name, value)
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(expected);
        };
        row("AIGW_GITLAB_URL", "http://127.0.0.1:1", "A5:gitlab@gateway-container failed host-no-way");
        row("AIGW_GITLAB_URL", "http://no-such-host.invalid", "A4:gitlab@gateway-container failed host-dns-missing");
        row("AIGW_SELF_SIGNED_JWT__SIGNING_KEY", "", "C9:gateway@gateway-container failed gateway-variables-missing");
        row("AIGW_SELF_SIGNED_JWT__SIGNING_KEY", "\"-----BEGIN\"",
            "C9:gateway@gateway-container failed gateway-keys-damaged");
        row("AIGW_AUTH__BYPASS_EXTERNAL", "true",
            "C9:gateway@gateway-container warning authentication-off-in-container");
        row("HF_HOME", "/nowhere", "C9:gateway@gateway-container failed gateway-folder-closed");
        row("SSL_CERT_FILE", "/nowhere", "C9:gateway@gateway-container failed gateway-ca-file-missing");
        row("AIGW_FASTAPI__API_PORT", "1", "C1:gateway@gateway-container failed gateway-process-down");
        row("PORT", "1", "A5:agent-platform@gateway-container failed agent-platform-down-in-container");
        row("AIGW_CUSTOMER_PORTAL_URL", "http://127.0.0.1:1",
            "A8:cloud:customers.gitlab.com@gateway-container failed customers-portal-not-reached");
    }

    void faultsInTheContainer()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        auto variables = container();
        variables.insert(name, value);
        const Ran ran = run(shells().constFirst(), script(u"gateway-container"_s), variables);
        QCOMPARE_CODE(ran, 0);
        const QStringList found = readBack(ran.out);
        QVERIFY2(found.contains(expected), qPrintable(found.join(u'\n')));
    }

    void intoARunThatWasMade()
    {
        const Ran made = m_ctl.json({u"check"_s, u"Lab"_s, u"--only"_s, u"A5"_s});
        const Ran printed = run(shells().constFirst(), script(u"gitlab-host"_s));
        const Ran merged =
            m_ctl.json({u"check"_s, u"Lab"_s, u"--host-output"_s, u"-"_s, u"--into"_s, u"last"_s}, printed.out);
        QVERIFY2(merged.code == 0 || merged.code == 1, merged.text().constData());
        QVERIFY(
            merged.json().value("results"_L1).toArray().size() > made.json().value("results"_L1).toArray().size() + 5);
        QVERIFY(fromHosts(merged.json()).contains(u"C2:gateway@gitlab-host passed"_s));
        // It is one more run, and the next to be compared with.
        const Ran again =
            m_ctl.json({u"check"_s, u"Lab"_s, u"--host-output"_s, u"-"_s, u"--into"_s, u"last"_s}, printed.out);
        QCOMPARE(again.json().value("results"_L1).toArray().size(), merged.json().value("results"_L1).toArray().size());
    }

    /// Compared like any other run.
    void besideAnEarlierRun()
    {
        const QByteArray printed = run(shells().constFirst(), script(u"gitlab-host"_s)).out;
        const auto compared = [&](const QStringList& more) {
            return m_ctl.json(QStringList{u"check"_s, u"Lab"_s, u"--host-output"_s, u"-"_s} + more, printed).json();
        };
        const QString first = compared({u"--only"_s, u"A1"_s}).value("started"_L1).toString();
        QCOMPARE(compared({u"--only"_s, u"A1"_s, u"--compare-with"_s, u"last"_s})["compared_with"_L1]["started"_L1]
                     .toString(),
            first);
        for (const QStringList& run : {QStringList{u"--only"_s, u"A1"_s}, QStringList{u"--into"_s, u"last"_s}})
            QCOMPARE(compared(run + QStringList{u"--compare-with"_s, u"nobody"_s})["error"_L1]["slug"_L1].toString(),
                u"check-run-unknown"_s);
    }

    void scriptAsJson()
    {
        const Ran ran = m_ctl.json({u"check"_s, u"Lab"_s, u"--host-script"_s, u"gitlab-host"_s});
        QCOMPARE_CODE(ran, 0);
        QFile file(script(u"gitlab-host"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(ran.json().value("script"_L1).toString(), QString::fromUtf8(file.readAll()));
    }

    void strangers_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QString>("slug");
        const QByteArray good =
            run(shells().constFirst(), script(u"model-host"_s, {u"--model"_s, u"GPT OSS on vLLM"_s})).out;
        QTest::newRow("nothing") << QByteArray("hello") << u"host-block-missing"_s;
        QTest::newRow("cut off") << good.left(good.size() / 2) << u"host-block-truncated"_s;
        QTest::newRow("changed") << QByteArray(good).replace("exit=0", "exit=7") << u"host-block-damaged"_s;
        QTest::newRow("another instance's") << good << u"host-block-of-another"_s;
    }

    void strangers()
    {
        QFETCH(QByteArray, printed);
        QCOMPARE_CODE(m_ctl.run({u"instance"_s, u"add"_s, QString::fromLatin1(QTest::currentDataTag()), u"--url"_s,
                          u"http://127.0.0.1:1"_s, u"--allow-http"_s}),
            0);
        const Ran ran =
            m_ctl.json({u"check"_s, QString::fromLatin1(QTest::currentDataTag()), u"--host-output"_s, u"-"_s}, printed);
        QCOMPARE_CODE(ran, 65);
        QTEST(ran.json().value("error"_L1).toObject().value("slug"_L1).toString(), "slug");
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown place") << QStringList{u"Lab"_s, u"--host-script"_s, u"kitchen"_s};
        QTest::newRow("no instance") << QStringList{u"--host-script"_s, u"gitlab-host"_s};
        QTest::newRow("no instance to read for") << QStringList{u"--host-output"_s, u"-"_s};
        QTest::newRow("into, of nothing") << QStringList{u"Lab"_s, u"--into"_s, u"last"_s};
        const QStringList into{u"Lab"_s, u"--host-output"_s, u"-"_s, u"--into"_s, u"last"_s};
        QTest::newRow("into, with a scope") << into + QStringList{u"--only"_s, u"B9"_s};
        QTest::newRow("into, as a user") << into + QStringList{u"--as-user"_s, u"maria"_s};
        QTest::newRow("an instance and an address")
            << QStringList{u"Lab"_s, u"--host-output"_s, u"-"_s, u"--url"_s, u"http://127.0.0.1:1"_s};
    }

    void wrongWords()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE_CODE(m_ctl.run(QStringList{u"check"_s} + arguments), 64);
    }
};

QTEST_GUILESS_MAIN(HostScriptTest)
#include "host_script_test.moc"
