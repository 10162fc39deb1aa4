// SPDX-License-Identifier: Apache-2.0
// check --as-user and --user-token on the GitLab double: whose rights are checked, what GitLab refuses, and that the
// second token stays nowhere.
#include "ctl.h"
#include "double.h"

#include <QDirIterator>

using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "glpat-canary4713xyz";

QJsonObject resultOf(const QJsonObject& run, const char* id)
{
    for (const QJsonValue& each : run.value("results"_L1).toArray())
        if (each["id"_L1].toString() == QLatin1String(id))
            return each.toObject();
    return {};
}

/// "failed sudo-not-granted", "explained B7:gitlab@workstation", "skipped not-applicable"
QString toldOf(const QJsonObject& run, const char* id)
{
    const QJsonObject r = resultOf(run, id);
    const QString state = r.value("state"_L1).toString();
    for (const QString& more : {r.value("diagnosis"_L1)["cause"_L1].toString(), r.value("explained_by"_L1).toString(),
             r.value("reason"_L1).toString()})
        if (!more.isEmpty())
            return state + u' ' + more;
    return state;
}

const char* const rights = "B7:gitlab@workstation";
const char* const gatewayToken = "D1:gateway@gitlab";
const char* const chat = "D5:gateway@gitlab";
const char* const tools = "G6:agent-platform@gitlab";
const char* const socket = "G8:agent-platform@gitlab";

} // namespace

class AsUserTest : public QObject {
    Q_OBJECT
    Double m_gitlab{u"18.9.1"_s};
    Ctl m_ctl;

    /// An administrator's token with these scopes, and maria, who has a seat or none.
    void people(const QStringList& scopes, bool seat = true)
    {
        m_gitlab.reset();
        QJsonObject state = m_gitlab.state();
        QJsonArray users = state.value("users"_L1).toArray(), tokens = state.value("tokens"_L1).toArray();
        users.append(QJsonObject{{u"id"_s, 7}, {u"username"_s, u"maria"_s}, {u"name"_s, u"Maria"_s},
            {u"admin"_s, false}, {u"duoSeat"_s, seat}, {u"preferredLanguage"_s, u"en"_s}});
        QJsonObject own = tokens.at(0).toObject(), hers = own;
        own.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
        hers.insert(u"id"_s, 8);
        hers.insert(u"token"_s, QString::fromLatin1(canary));
        hers.insert(u"userId"_s, 7);
        hers.insert(u"scopes"_s, QJsonArray{u"api"_s});
        m_gitlab.patch(QJsonObject{{u"users"_s, users}, {u"tokens"_s, QJsonArray{own, hers}},
            {u"duoSettings"_s, QJsonObject{{u"duoAgentPlatformServiceUrl"_s, u"127.0.0.1:9"_s}}}});
        QCOMPARE_CODE(m_ctl.run({u"pull"_s, u"Lab"_s}), 0);
        m_gitlab.forgetRequests();
    }

    Ran check(const QStringList& more) const
    {
        return m_ctl.json(
            QStringList{u"check"_s, u"Lab"_s, u"--only"_s, u"B7,D1,D5,G6,G8"_s, u"--allow"_s, u"model-calls"_s} + more);
    }

    /// "GET /api/v4/user" and so on, of requests that bore the header Sudo.
    QStringList withSudo()
    {
        QStringList out;
        const QJsonArray all = m_gitlab.requests();
        for (const QJsonValue& each : all)
            if (each["headerNames"_L1].toArray().contains(u"sudo"_s))
                out << each["path"_L1].toString();
        out.sort();
        out.removeDuplicates();
        return out;
    }

    void hasNoCanary(const QByteArray& bytes, const QString& where)
    {
        QVERIFY2(!bytes.contains("canary4713"), qPrintable(where));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_gitlab.isRunning(), qPrintable(m_gitlab.error()));
        QCOMPARE_CODE(m_ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--url"_s, m_gitlab.url().toString(),
                          u"--allow-http"_s, u"--no-proxy"_s}),
            0);
        m_ctl.setVariable(u"HER_TOKEN"_s, QString::fromLatin1(canary));
        m_ctl.setVariable(u"BAD_TOKEN"_s, u"glpat-canary4713bad"_s);
    }

    void byName()
    {
        people({u"api"_s, u"admin_mode"_s, u"sudo"_s});
        const Ran ran = check({u"--as-user"_s, u"maria"_s});
        const QJsonObject run = ran.json();
        QCOMPARE(run.value("as_user"_L1).toString(), u"maria"_s);
        QCOMPARE(toldOf(run, gatewayToken), u"passed"_s);
        QVERIFY(resultOf(run, gatewayToken).value("evidence"_L1).toArray().contains(u"as user: maria"_s));
        // GraphQL would answer about the administrator.
        QCOMPARE(toldOf(run, rights), u"skipped not-applicable"_s);
        QCOMPARE(toldOf(run, chat), u"skipped not-applicable"_s);
        QCOMPARE(withSudo(), (QStringList{u"/api/v4/ai/duo_workflows/list_tools"_s, u"/api/v4/ai/duo_workflows/ws"_s,
                                 u"/api/v4/code_suggestions/direct_access"_s, u"/api/v4/user"_s}));
        QVERIFY2(m_ctl.run({u"check"_s, u"Lab"_s, u"--only"_s, u"D1"_s, u"--as-user"_s, u"7"_s})
                     .out.contains("Rights checked as maria"),
            "by number");
    }

    void withoutASeat()
    {
        people({u"api"_s, u"admin_mode"_s, u"sudo"_s}, false);
        QCOMPARE(toldOf(check({}).json(), gatewayToken), u"passed"_s); // the administrator may
        QVERIFY(check({}).json().value("as_user"_L1).isNull());
        QCOMPARE(toldOf(check({u"--as-user"_s, u"maria"_s}).json(), gatewayToken), u"failed user-without-rights"_s);
        // With her own token GitLab says it itself, and that explains the rest.
        const QJsonObject run = check({u"--user-token"_s, u"env:HER_TOKEN"_s}).json();
        QCOMPARE(toldOf(run, rights), u"warning user-without-seat"_s);
        QCOMPARE(toldOf(run, gatewayToken), u"explained "_s + QLatin1String(rights));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("cause");
        const QStringList all{u"api"_s, u"admin_mode"_s, u"sudo"_s};
        QTest::newRow("scope") << QStringList{u"api"_s, u"admin_mode"_s} << QStringList{u"--as-user"_s, u"maria"_s}
                               << u"sudo-not-granted"_s;
        QTest::newRow("user") << all << QStringList{u"--as-user"_s, u"nobody"_s} << u"sudo-user-missing"_s;
        QTest::newRow("token") << all << QStringList{u"--user-token"_s, u"env:BAD_TOKEN"_s}
                               << u"user-token-not-valid"_s;
    }
    void refusals()
    {
        QFETCH(QStringList, scopes);
        QFETCH(QStringList, arguments);
        QFETCH(QString, cause);
        people(scopes);
        const Ran ran = check(arguments);
        QCOMPARE_CODE(ran, 1);
        QCOMPARE(toldOf(ran.json(), rights), u"failed "_s + cause);
        for (const char* id : {gatewayToken, chat, tools, socket})
            QCOMPARE(toldOf(ran.json(), id), u"explained "_s + QLatin1String(rights));
        hasNoCanary(ran.text(), u"what was printed"_s);
    }

    void byToken()
    {
        people({u"api"_s, u"admin_mode"_s});
        const QString report = m_ctl.home() + u"/report."_s;
        const Ran ran = check({u"--user-token"_s, u"env:HER_TOKEN"_s});
        QCOMPARE(ran.json().value("as_user"_L1).toString(), u"maria"_s);
        for (const char* id : {rights, gatewayToken, chat})
            QCOMPARE(toldOf(ran.json(), id), u"passed"_s);
        hasNoCanary(ran.text(), u"what was printed"_s);
        for (const char* suffix : {"html", "json", "xml"}) {
            const Ran written = m_ctl.run({u"check"_s, u"Lab"_s, u"--user-token"_s, u"env:HER_TOKEN"_s, u"--output"_s,
                report + QLatin1String(suffix), u"--log-level"_s, u"debug"_s});
            QVERIFY2(written.out.contains("Written: "), written.text().constData());
            hasNoCanary(written.text(), u"what was printed"_s);
        }
        QVERIFY(withSudo().isEmpty());
        // From standard input.
        const Ran typed =
            m_ctl.json({u"check"_s, u"Lab"_s, u"--only"_s, u"D1"_s, u"--user-token"_s, u"-"_s}, canary + "\n");
        QCOMPARE(typed.json().value("as_user"_L1).toString(), u"maria"_s);
        hasNoCanary(typed.text(), u"what was printed"_s);
        // Database, log, reports: the whole home.
        int files = 0;
        QDirIterator home(m_ctl.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (home.hasNext()) {
            QFile file(home.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            hasNoCanary(file.readAll(), file.fileName());
            ++files;
        }
        QVERIFY2(files >= 5, qPrintable(QString::number(files))); // the three reports, the log, the database
        for (const char* suffix : {"html", "json", "xml"}) {
            QFile file(report + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("maria"), suffix);
        }
    }

    /// The last run is the last one with the rights of the same user, however that one was named.
    void comparedWithTheirOwn()
    {
        people({u"api"_s, u"admin_mode"_s, u"sudo"_s});
        const QStringList maria{u"--as-user"_s, u"maria"_s};
        const auto started = [](const Ran& ran) { return ran.json().value("started"_L1).toString(); };
        const auto comparedWith = [&](const QStringList& who) {
            return check(who + QStringList{u"--compare-with"_s, u"last"_s})
                .json()["compared_with"_L1]["started"_L1]
                .toString();
        };
        const QString own = started(check({}));
        const QString hers = started(check(maria));
        QCOMPARE(comparedWith({}), own);
        QCOMPARE(comparedWith({u"--as-user"_s, u"7"_s}), hers);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QStringList lab{u"check"_s, u"Lab"_s};
        const QStringList url{u"check"_s, u"--url"_s, u"http://127.0.0.1:9"_s, u"--as"_s, u"gitlab"_s};
        QTest::newRow("both") << lab + QStringList{u"--as-user"_s, u"maria"_s, u"--user-token"_s, u"env:HER_TOKEN"_s}
                              << QByteArray("--as-user");
        QTest::newRow("nobody") << lab + QStringList{u"--as-user"_s, u" "_s} << QByteArray("--as-user");
        QTest::newRow("the token itself")
            << lab + QStringList{u"--user-token"_s, QString::fromLatin1(canary)} << QByteArray("command line");
        QTest::newRow("no instance") << url + QStringList{u"--as-user"_s, u"maria"_s} << QByteArray("instance");
    }
    void wrongWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ran ran = m_ctl.run(arguments);
        QCOMPARE_CODE(ran, 64);
        QVERIFY2(ran.err.contains(said), ran.text().constData());
        hasNoCanary(ran.text(), u"what was printed"_s);
    }
};

QTEST_MAIN(AsUserTest)
#include "as_user_test.moc"
