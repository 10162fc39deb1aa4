// SPDX-License-Identifier: Apache-2.0
// The statements, table by table: what goes in comes out, and what may not happen is refused.
#include "storage/database.h"
#include "tests/unit/storage_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;

namespace {

const QDateTime morning(QDate(2026, 11, 21), QTime(8, 0, 0, 123), Qt::UTC);

QStringList names(const Result<QList<domain::Instance>>& all)
{
    QStringList out;
    for (const domain::Instance& i : all.value_or(QList<domain::Instance>()))
        out << i.name;
    return out;
}

StoredState fullState(int models = 2)
{
    StoredState s;
    s.baseline = configuration(models);
    s.observed.version = *domain::Version::parse(QStringLiteral("18.9.1-ee"));
    s.observed.flags.insert(QStringLiteral("ai_self_hosted_vendored_features"), true);
    for (const domain::Model& m : s.baseline.models)
        s.observed.models.insert(
            m.key, {QStringLiteral("gid://gitlab/Ai::SelfHostedModel/1"), true, {}, {}, morning, {}, {}});
    s.changes = {settingChange(QStringLiteral("ai_gateway_url"), QJsonValue(QJsonValue::Undefined),
                     QStringLiteral("http://new.example.internal")),
        settingChange(QStringLiteral("duo_availability"), QStringLiteral("default_on"), QJsonValue())};
    s.conflicts = {{{domain::Path::Part::Feature, QStringLiteral("duo_chat"), {}}, QStringLiteral("disabled"),
        QJsonValue(QJsonValue::Undefined), QStringLiteral("unassigned")}};
    s.read = morning;
    return s;
}

JournalStep step(int id)
{
    JournalStep s;
    s.step.id = id;
    s.step.action = domain::CreateModel{model(QStringLiteral("Model %1").arg(id))};
    s.step.changes = {settingChange(QStringLiteral("ai_gateway_url"), QStringLiteral("a"), QStringLiteral("b"))};
    s.step.warnings = {{QStringLiteral("some-warning"), {QStringLiteral("arg")}}};
    s.step.needs = {id - 1};
    return s;
}

Journal journal(const QString& id, const QDateTime& started = morning)
{
    Journal j;
    j.id = id;
    j.started = started;
    j.snapshotBefore = QStringLiteral("7");
    j.expected = configuration();
    for (int i = 1; i <= 11; ++i)
        j.steps.append(step(i));
    return j;
}

QString asText(const JournalStep& s)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
        .arg(QString::number(s.step.id), domain::name(s.state), QString::number(s.attempts), s.errorSlug,
            s.errorArgs.join(u','), s.serverWords, s.held.join(u','), s.notHeld.join(u','));
}

} // namespace

class StorageTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        m_file = m_dir->filePath(QStringLiteral("g.db"));
        m_connection.emplace(m_file);
        QVERIFY(m_connection->works());
    }
    void cleanup() { m_connection.reset(); }

    void instanceRoundTrip_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("proxyMode");
        QTest::addColumn<bool>("flags");
        QTest::newRow("offline") << "Acme"
                                 << ""
                                 << "18.5" << int(domain::ProxyMode::System) << false;
        QTest::newRow("never seen") << "A"
                                    << "https://gitlab.example.com"
                                    << "" << int(domain::ProxyMode::None) << true;
        QTest::newRow("relative root, unicode") << QStringLiteral("Gr\u00fc\u00dfe 'x' \"y\"; \U0001F600")
                                                << QStringLiteral("https://b\u00fccher.example:8443/git lab/")
                                                << "19.0.1-ee" << int(domain::ProxyMode::Manual) << true;
    }
    void instanceRoundTrip()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QString, version);
        QFETCH(int, proxyMode);
        QFETCH(bool, flags);
        domain::Instance i = instance(name);
        i.url = QUrl(url);
        i.version = domain::Version::parse(version).value_or(domain::Version());
        i.environment = QStringLiteral("staging");
        i.caFile = QStringLiteral("/etc/ssl/our ca.pem");
        i.proxyMode = domain::ProxyMode(proxyMode);
        i.proxy = QUrl(QStringLiteral("http://proxy.example.internal:3128"));
        i.readOnly = flags;
        i.allowHttp = !flags;
        i.folder = QStringLiteral("Customers");
        i.proxyUser = QStringLiteral("visitor");
        QVERIFY(saveInstance(db(), i));
        QCOMPARE(instances(db()), Result<QList<domain::Instance>>(QList{i}));
        QCOMPARE(instances(db())->constFirst().version.suffix, i.version.suffix);

        i.name += QStringLiteral(" renamed");
        i.readOnly = !flags;
        QVERIFY(saveInstance(db(), i));
        QCOMPARE(instances(db()), Result<QList<domain::Instance>>(QList{i}));
    }

    void passwordsOfAddressesAreNotWritten()
    {
        domain::Instance i = instance(QStringLiteral("Acme"));
        i.proxyMode = domain::ProxyMode::Manual;
        i.proxy = QUrl(QStringLiteral("http://me:hunter2-canary@proxy.example.internal:3128"));
        i.url = QUrl(QStringLiteral("https://me:hunter2-canary@gitlab.example.com"));
        QVERIFY(saveInstance(db(), i));
        QCOMPARE(instances(db())->constFirst().proxy.host(), QStringLiteral("proxy.example.internal"));
        m_connection.reset();
        for (const QFileInfo& info : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hunter2-canary"));
        }
    }

    void namesAreUnique_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("slug");
        QTest::newRow("different") << "Acme"
                                   << "Acme 2"
                                   << "";
        QTest::newRow("same") << "Acme"
                              << "Acme"
                              << "name-taken";
        QTest::newRow("letter case") << "Acme"
                                     << "ACME"
                                     << "name-taken";
        QTest::newRow("letter case beyond ASCII")
            << QStringLiteral("\u00c4rzte") << QStringLiteral("\u00e4RZTE") << "name-taken";
        QTest::newRow("composed and decomposed")
            << QStringLiteral("\u00e4") << QStringLiteral("a\u0308") << "name-taken";
    }
    void namesAreUnique()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(saveInstance(db(), instance(first)));
        const auto saved = saveInstance(db(), instance(second));
        QTEST(slug(saved), "slug");
        if (!saved)
            QCOMPARE(saved.error().args, QStringList{first});
        QCOMPARE(instances(db())->size(), saved ? 2 : 1);
    }

    void instancesComeByName()
    {
        for (const char* name : {"beta", "Alpha", "gamma", "ALPHA 2"})
            QVERIFY(saveInstance(db(), instance(QString::fromLatin1(name))));
        QCOMPARE(names(instances(db())), QString::fromLatin1("Alpha,ALPHA 2,beta,gamma").split(u','));
    }

    void removingTakesEverythingAlong()
    {
        const QUuid gone = savedInstance(db(), QStringLiteral("Gone"));
        const QUuid stays = savedInstance(db(), QStringLiteral("Stays"));
        for (const QUuid& id : {gone, stays}) {
            QVERIFY(saveRead(db(), id, fullState(), 0));
            QVERIFY(addSnapshot(db(), id, {{}, morning, {}, QStringLiteral("read"), {}, configuration()}));
            QVERIFY(beginJournal(db(), id, journal(stored(id))));
            QVERIFY(takeLease(db(), id, thisProcess(QStringLiteral("test")), morning));
        }
        QVERIFY(removeInstance(db(), gone));
        QCOMPARE(names(instances(db())), QStringList{QStringLiteral("Stays")});
        for (const char* table : {"baseline", "draft", "snapshot", "journal", "lease"})
            QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)),
                QStringLiteral("1"));
        QCOMPARE(m_connection->value(QStringLiteral("SELECT count(DISTINCT journal) FROM journal_step")),
            QStringLiteral("1"));
        QCOMPARE(slug(state(db(), gone)), QString());
        QCOMPARE(state(db(), gone), Result<StoredState>(StoredState()));
    }

    void writingForAGoneInstance()
    {
        const QUuid nobody = QUuid::createUuid();
        QCOMPARE(slug(saveDraft(db(), nobody, {}, {}, 0)), QStringLiteral("instance-gone"));
        QCOMPARE(slug(saveRead(db(), nobody, fullState(), 0)), QStringLiteral("instance-gone"));
        QCOMPARE(slug(addSnapshot(db(), nobody, {})), QStringLiteral("instance-gone"));
        QCOMPARE(slug(beginJournal(db(), nobody, journal(QStringLiteral("j")))), QStringLiteral("instance-gone"));
        QCOMPARE(slug(takeLease(db(), nobody, thisProcess({}), morning)), QStringLiteral("instance-gone"));
    }

    void preferences()
    {
        QCOMPARE(preference(db(), QStringLiteral("theme")), Result<QString>(QString()));
        QVERIFY(setPreference(db(), QStringLiteral("theme"), QStringLiteral("dark")));
        QVERIFY(setPreference(db(), QStringLiteral("theme"), QStringLiteral("l\u00edght")));
        QVERIFY(setPreference(db(), QStringLiteral("empty"), QString()));
        QCOMPARE(preference(db(), QStringLiteral("theme")), Result<QString>(QStringLiteral("l\u00edght")));
        QCOMPARE(preference(db(), QStringLiteral("empty")), Result<QString>(QString()));
    }

    void stateRoundTrip()
    {
        const QUuid id = savedInstance(db());
        QCOMPARE(state(db(), id), Result<StoredState>(StoredState()));
        StoredState s = fullState();
        QCOMPARE(saveRead(db(), id, s, 0), Result<qint64>(1));
        s.revision = 1;
        QCOMPARE(state(db(), id), Result<StoredState>(s));

        s.changes.removeLast();
        s.conflicts.clear();
        QCOMPARE(saveDraft(db(), id, s.changes, s.conflicts, 1), Result<qint64>(2));
        s.revision = 2;
        QCOMPARE(state(db(), id), Result<StoredState>(s));

        // A baseline that was never pulled: a draft of an offline instance.
        const QUuid offline = savedInstance(db(), QStringLiteral("Offline"));
        QCOMPARE(saveDraft(db(), offline, s.changes, {}, 0), Result<qint64>(1));
        StoredState draft;
        draft.changes = s.changes;
        draft.revision = 1;
        QCOMPARE(state(db(), offline), Result<StoredState>(draft));
    }

    void staleDraftIsRefused()
    {
        const QUuid id = savedInstance(db());
        Connection other(m_file);
        StoredState s = fullState();
        const domain::Changes mine{settingChange(QStringLiteral("a"), QJsonValue(), 1)};
        const domain::Changes theirs{settingChange(QStringLiteral("b"), QJsonValue(), 2)};
        QCOMPARE(saveRead(db(), id, s, 0), Result<qint64>(1));
        QCOMPARE(saveDraft(other.db(), id, theirs, {}, 1), Result<qint64>(2));
        for (const auto& stale :
            {saveDraft(db(), id, mine, {}, 1), saveRead(db(), id, fullState(), 1), saveDraft(db(), id, mine, {}, 3)}) {
            QVERIFY(!stale);
            QCOMPARE(stale.error().kind, ErrorKind::Conflict);
            QCOMPARE(stale.error().slug, QStringLiteral("stale-draft"));
        }
        QCOMPARE(state(db(), id)->changes, theirs);
        QCOMPARE(state(db(), id)->baseline, s.baseline);
        QCOMPARE(saveDraft(db(), id, mine, {}, 2), Result<qint64>(3));
    }

    void dataVersionTellsOthersWrites()
    {
        const QUuid id = savedInstance(db());
        Connection other(m_file);
        const qint64 before = *dataVersion(db());
        QVERIFY(saveDraft(db(), id, {}, {}, 0));
        QCOMPARE(dataVersion(db()), Result<qint64>(before));
        QVERIFY(saveDraft(other.db(), id, {}, {}, 1));
        QVERIFY(*dataVersion(db()) != before);
    }

    void overviewsCountWithoutReading()
    {
        const QUuid a = savedInstance(db(), QStringLiteral("a"));
        const QUuid b = savedInstance(db(), QStringLiteral("B"));
        QVERIFY(saveRead(db(), b, fullState(), 0));
        QVERIFY(beginJournal(db(), b, journal(QStringLiteral("closed"))));
        QVERIFY(closeJournal(db(), QStringLiteral("closed"), {}));
        const auto row = [&](qsizetype i) { return overviews(db())->at(i); };
        QCOMPARE(overviews(db())->size(), 2);
        QCOMPARE(row(0).instance.id, a);
        QVERIFY(!row(0).read.isValid());
        QCOMPARE(row(0).changes, 0);
        QCOMPARE(row(1).instance.id, b);
        QCOMPARE(row(1).read, morning);
        QCOMPARE(row(1).changes, 2);
        QCOMPARE(row(1).conflicts, 1);
        QVERIFY(!row(1).unfinished);
        QVERIFY(beginJournal(db(), b, journal(QStringLiteral("open"))));
        QVERIFY(row(1).unfinished);
        QCOMPARE(overviews(db())->size(), 2);
    }

    void damagedValuesAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("what");
        QTest::newRow("not JSON") << "UPDATE baseline SET configuration = x'00'"
                                  << "baseline";
        QTest::newRow("other JSON") << "UPDATE baseline SET observed = CAST('[]' AS BLOB)"
                                    << "observed";
        QTest::newRow("draft") << "UPDATE draft SET changes = CAST('{}' AS BLOB)"
                               << "draft";
        QTest::newRow("conflicts") << "UPDATE draft SET conflicts = CAST('[1]' AS BLOB)"
                                   << "conflicts";
        QTest::newRow("snapshot") << "UPDATE snapshot SET configuration = x'0000ffff0102'"
                                  << "snapshot";
        QTest::newRow("journal") << "UPDATE journal SET expected = x'22'"
                                 << "journal";
        QTest::newRow("step") << "UPDATE journal_step SET content = CAST('{}' AS BLOB) WHERE step = 3"
                              << "journal";
        QTest::newRow("step state") << "UPDATE journal_step SET state = 'perhaps' WHERE step = 3"
                                    << "journal";
    }
    void damagedValuesAreNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, what);
        const QUuid id = savedInstance(db());
        QVERIFY(saveRead(db(), id, fullState(), 0));
        QVERIFY(addSnapshot(db(), id, {{}, morning, {}, QStringLiteral("read"), {}, configuration()}));
        QVERIFY(beginJournal(db(), id, journal(QStringLiteral("j"))));
        // qUncompress warns by itself about what it cannot read.
        if (what == u"snapshot")
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^qUncompress: ")));
        QCOMPARE(run(db(), sql), Result<int>(1));
        base::Error error;
        if (const auto read = state(db(), id); !read)
            error = read.error();
        if (const auto read = snapshots(db(), id, true); !read)
            error = read.error();
        if (const auto read = openJournal(db(), id); !read)
            error = read.error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(error.slug, QStringLiteral("stored-value-damaged"));
        QCOMPARE(error.args, QStringList{what});
    }

    void snapshotsAreKept()
    {
        const QUuid id = savedInstance(db());
        const QUuid other = savedInstance(db(), QStringLiteral("Other"));
        const domain::Configuration large = configuration(200);
        QStringList ids;
        const auto add = [&](const QUuid& of, const QDateTime& at, const domain::Configuration& c) {
            ids << addSnapshot(db(), of,
                {{}, at, QStringLiteral("gatehousectl"), QStringLiteral("before-apply"),
                    {18, 9, 1, QStringLiteral("ee")}, c})
                       .value_or(QString());
        };
        add(id, morning, configuration());
        add(other, morning.addSecs(1), configuration());
        add(id, morning.addSecs(60), large);
        add(id, morning.addSecs(60), {});
        QCOMPARE(ids, QString::fromLatin1("1,2,3,4").split(u','));

        const auto all = snapshots(db(), id, true);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).id, ids.at(3));
        QCOMPARE(all->at(1).id, ids.at(2));
        QCOMPARE(all->at(1).configuration, large);
        QCOMPARE(all->at(1).author, QStringLiteral("gatehousectl"));
        QCOMPARE(all->at(1).reason, QStringLiteral("before-apply"));
        QCOMPARE(all->at(1).gitlab.text(), QStringLiteral("18.9.1-ee"));
        QCOMPARE(all->at(1).at, morning.addSecs(60));
        QCOMPARE(all->at(2).id, ids.at(0));
        QVERIFY(snapshots(db(), id)->at(1).configuration.models.isEmpty());
        QVERIFY(m_connection->value(QStringLiteral("SELECT length(configuration) FROM snapshot WHERE id = 3")).toInt() <
                stored(domain::toJson(large)).size() / 3);
    }

    void journalRoundTrip()
    {
        const QUuid id = savedInstance(db());
        QVERIFY(!*openJournal(db(), id));
        QVERIFY(!*lastJournal(db(), id));
        const Journal j = journal(QStringLiteral("one"));
        QVERIFY(beginJournal(db(), id, j));

        JournalStep s = step(10);
        s.state = domain::StepState::Refused;
        s.attempts = 2;
        s.errorSlug = QStringLiteral("model-in-use");
        s.errorArgs = {QStringLiteral("Mixtral"), QStringLiteral("3")};
        s.serverWords = QStringLiteral("Feld ist ung\u00fcltig");
        s.held = {QStringLiteral("features/a")};
        s.notHeld = {QStringLiteral("features/b"), QStringLiteral("features/c")};
        QVERIFY(saveStep(db(), j.id, s));

        // Another process sees it, that is: the one that resumes.
        Connection other(m_file);
        const std::optional<Journal> read = openJournal(other.db(), id).value_or(std::nullopt);
        QVERIFY(read);
        QCOMPARE(read->id, j.id);
        QCOMPARE(read->started, j.started);
        QVERIFY(!read->closed.isValid());
        QCOMPARE(read->snapshotBefore, j.snapshotBefore);
        QCOMPARE(read->expected, j.expected);
        QCOMPARE(read->steps.size(), 11);
        for (int i = 0; i < 11; ++i) {
            const JournalStep& wanted = i == 9 ? s : j.steps.at(i);
            QCOMPARE(asText(read->steps.at(i)), asText(wanted));
            QCOMPARE(read->steps.at(i).step.id, i + 1);
            if (i != 9)
                QCOMPARE(read->steps.at(i).step, wanted.step);
        }
    }

    void oneUnfinishedJournalPerInstance()
    {
        const QUuid id = savedInstance(db());
        const QUuid other = savedInstance(db(), QStringLiteral("Other"));
        QVERIFY(beginJournal(db(), id, journal(QStringLiteral("one"))));
        const auto second = beginJournal(db(), id, journal(QStringLiteral("two"), morning.addSecs(1)));
        QCOMPARE(slug(second), QStringLiteral("journal-unfinished"));
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QCOMPARE(second.error().args, QStringList{QStringLiteral("Acme")});
        QVERIFY(beginJournal(db(), other, journal(QStringLiteral("elsewhere"))));

        QVERIFY(closeJournal(db(), QStringLiteral("one"), QStringLiteral("9")));
        QVERIFY(!*openJournal(db(), id));
        QCOMPARE((*lastJournal(db(), id))->snapshotAfter, QStringLiteral("9"));
        QVERIFY((*lastJournal(db(), id))->closed.isValid());
        QVERIFY(beginJournal(db(), id, journal(QStringLiteral("two"), morning.addSecs(1))));
        QCOMPARE((*lastJournal(db(), id))->id, QStringLiteral("two"));
    }

    void closedJournalIsHistory()
    {
        const QUuid id = savedInstance(db());
        QVERIFY(beginJournal(db(), id, journal(QStringLiteral("one"))));
        QVERIFY(closeJournal(db(), QStringLiteral("one"), {}));
        QCOMPARE(slug(saveStep(db(), QStringLiteral("one"), step(1))), QStringLiteral("journal-closed"));
        QCOMPARE(slug(closeJournal(db(), QStringLiteral("one"), {})), QStringLiteral("journal-closed"));
        QCOMPARE(slug(saveStep(db(), QStringLiteral("never"), step(1))), QStringLiteral("journal-closed"));
    }

    void aJournalIsWholeOrNotThere()
    {
        const QUuid id = savedInstance(db());
        Journal twice = journal(QStringLiteral("one"));
        twice.id.clear();
        QCOMPARE(slug(beginJournal(db(), id, twice)), QStringLiteral("database-failed"));
        QVERIFY(!*openJournal(db(), id));
        QVERIFY(beginJournal(db(), id, journal(QStringLiteral("one"))));
    }

    void quickEnoughForTheStart()
    {
        // The bar is a frame; thrice that here, since sanitizers and busy machines run this too.
        for (int i = 0; i < 50; ++i)
            QVERIFY(saveInstance(db(), instance(QStringLiteral("Instance %1").arg(i))));
        const QUuid id = savedInstance(db());
        QVERIFY(saveRead(db(), id, fullState(200), 0));
        // The best of five: one that was interrupted says nothing.
        qint64 overviewsUs = std::numeric_limits<qint64>::max();
        qint64 stateUs = overviewsUs;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto all = overviews(db());
            overviewsUs = std::min(overviewsUs, timer.nsecsElapsed() / 1000);
            timer.restart();
            const auto one = state(db(), id);
            stateUs = std::min(stateUs, timer.nsecsElapsed() / 1000);
            QCOMPARE(all->size(), 51);
            QCOMPARE(one->baseline.models.size(), 200);
        }
        qInfo("overviews of 51 instances: %lld us, state of 200 models: %lld us", static_cast<long long>(overviewsUs),
            static_cast<long long>(stateUs));
        QVERIFY(overviewsUs < 50'000);
        QVERIFY(stateUs < 50'000);
    }

private:
    QSqlDatabase& db() { return m_connection->db(); }
    std::optional<QTemporaryDir> m_dir;
    QString m_file;
    std::optional<Connection> m_connection;
};

QTEST_GUILESS_MAIN(StorageTablesTest)
#include "storage_tables_test.moc"
