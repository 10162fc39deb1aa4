// SPDX-License-Identifier: Apache-2.0
// SecretStore against a real gnome-keyring in a session of its own: working, locked, locked half-way, silent, absent -
// and never a file.
#include "secrets/secret_store.h"
#include "tests/integration/answer_of.h"
#include "tests/integration/keyring.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::secrets;
using gatehouse::test::answerOf;
using gatehouse::test::Keyring;
using Kept = SecretStore::Kept;
using std::chrono::milliseconds;

namespace {

QString name(State state)
{
    return QStringList{
        QStringLiteral("not probed"), QStringLiteral("working"), QStringLiteral("locked"), QStringLiteral("absent")}
        .at(int(state));
}

QString stateOf(SecretStore& store)
{
    return answerOf(store.probe()).map(name).value_or(QStringLiteral("error"));
}

/// "keychain", "memory" or the slug.
QString written(SecretStore& store, const QString& entry, const QByteArray& value)
{
    const auto kept = answerOf(store.write(entry, std::make_shared<const base::SecretString>(QByteArray(value))));
    if (!kept)
        return kept.error().slug;
    return *kept == Kept::InKeychain ? QStringLiteral("keychain") : QStringLiteral("memory");
}

/// The bytes or the slug.
QByteArray readBack(SecretStore& store, const QString& entry)
{
    const auto secret = answerOf(store.read(entry));
    return secret ? (*secret)->bytes() : secret.error().slug.toLatin1();
}

QString removed(SecretStore& store, const QString& entry)
{
    const auto done = answerOf(store.remove(entry));
    return done ? QStringLiteral("done") : done.error().slug;
}

const QString entry = QStringLiteral("5f0c1c1e-6d3c-4a53-9d3e-0b8f3b1f6f11/token");
const QByteArray value = "glpat-canary-0123456789";

/// What a child in another surrounding finds: "<state> <where a secret went> <the secret again> <after removing it>".
int child()
{
    SecretStore store;
    store.setJobLimit(milliseconds(3'000));
    QElapsedTimer timer;
    timer.start();
    const QString state = stateOf(store);
    const QString kept = written(store, entry, value);
    const QByteArray again = readBack(store, entry);
    const QString missing = QString::fromLatin1(readBack(store, entry + QStringLiteral("/other")));
    printf("%s\n", qPrintable(QStringList(
                       {state, kept, again == value ? QStringLiteral("same") : QString::fromLatin1(again), missing})
                                  .join(u' ')));
    return timer.elapsed() < 9'000 ? 0 : 3;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Keyring::available())
            QSKIP("dbus-run-session, gdbus or gnome-keyring-daemon is not installed.");
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_keyring.unlock());
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("token") << value;
        QTest::newRow("unicode") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80");
        QTest::newRow("not text") << QByteArray("\x00\xff\xfe\x01\x00", 5);
        QTest::newRow("line break at the end") << QByteArray("key\n");
        QTest::newRow("long") << QByteArray(20'000, 'k');
        QTest::newRow("one byte") << QByteArray("x");
    }
    void roundTrip()
    {
        QFETCH(QByteArray, bytes);
        {
            SecretStore store;
            QCOMPARE(written(store, entry, "something before"), QStringLiteral("keychain"));
            QCOMPARE(written(store, entry, bytes), QStringLiteral("keychain"));
            QCOMPARE(name(store.state()), QStringLiteral("working"));
            QCOMPARE(readBack(store, entry), bytes);
        }
        SecretStore later;
        QCOMPARE(readBack(later, entry), bytes);
        QCOMPARE(removed(later, entry), QStringLiteral("done"));
        QCOMPARE(readBack(later, entry), QByteArray("secret-not-found"));
        QCOMPARE(removed(later, entry), QStringLiteral("done"));
        QCOMPARE(m_keyring.entries(), QStringList());
    }

    void probingLeavesNothingBehind()
    {
        SecretStore store;
        const QSignalSpy changed(&store, &SecretStore::stateChanged);
        QCOMPARE(name(store.state()), QStringLiteral("not probed"));
        QCOMPARE(stateOf(store), QStringLiteral("working"));
        QCOMPARE(stateOf(store), QStringLiteral("working"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_keyring.entries(), QStringList());
    }

    void manyAtOnceAreAllAnswered()
    {
        SecretStore store;
        QObject context;
        QStringList order;
        for (int i = 0; i < 12; ++i) {
            const QString name = entry + QString::number(i);
            store.write(name, base::makeSecret(QByteArray::number(i)))
                .onAnswer(&context, [&, i](base::Result<Kept>& kept) {
                    order << (kept && *kept == Kept::InKeychain ? QStringLiteral("w%1").arg(i) : QStringLiteral("bad"));
                });
            store.read(name).onAnswer(&context, [&](base::Result<base::Secret>& secret) {
                order << (secret ? QStringLiteral("r%1").arg(QString::fromLatin1((*secret)->bytes()))
                                 : secret.error().slug);
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 24, 20'000);
        QStringList expected;
        for (int i = 0; i < 12; ++i)
            expected << QStringLiteral("w%1").arg(i) << QStringLiteral("r%1").arg(i);
        QCOMPARE(order, expected);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(removed(store, entry + QString::number(i)), QStringLiteral("done"));
    }

    void lockedFromTheStart()
    {
        SecretStore before;
        QCOMPARE(written(before, entry, value), QStringLiteral("keychain"));
        QVERIFY(m_keyring.lock());

        SecretStore store;
        QCOMPARE(stateOf(store), QStringLiteral("locked"));
        QCOMPARE(readBack(store, entry), QByteArray("keychain-locked"));
        QCOMPARE(removed(store, entry), QStringLiteral("keychain-locked"));
        QCOMPARE(written(store, entry, "in memory only"), QStringLiteral("memory"));
        QCOMPARE(readBack(store, entry), QByteArray("in memory only"));

        // Unlocked meanwhile: asked again it works, and what was in the keyring is as it was.
        QVERIFY(m_keyring.unlock());
        QCOMPARE(stateOf(store), QStringLiteral("working"));
        SecretStore later;
        QCOMPARE(readBack(later, entry), value);
        QCOMPARE(m_keyring.entries(), QStringList{entry});
        QCOMPARE(removed(later, entry), QStringLiteral("done"));
    }

    void lockedHalfWay_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("answer");
        QTest::newRow("read") << "read"
                              << "keychain-locked";
        QTest::newRow("read of a missing one") << "missing"
                                               << "keychain-locked";
        QTest::newRow("write") << "write"
                               << "memory";
        QTest::newRow("remove") << "remove"
                                << "keychain-locked";
    }
    void lockedHalfWay()
    {
        QFETCH(QString, call);
        SecretStore store;
        QCOMPARE(written(store, entry, value), QStringLiteral("keychain"));
        const QSignalSpy changed(&store, &SecretStore::stateChanged);
        QVERIFY(m_keyring.lock());
        const QString answer = call == u"read"      ? QString::fromLatin1(readBack(store, entry))
                               : call == u"missing" ? QString::fromLatin1(readBack(store, entry + u'x'))
                               : call == u"write"   ? written(store, entry, "other")
                                                    : removed(store, entry);
        QTEST(answer, "answer");
        QTRY_COMPARE(name(store.state()), QStringLiteral("locked"));
        QTRY_COMPARE(changed.size(), 1);

        QVERIFY(m_keyring.unlock());
        SecretStore later;
        QCOMPARE(readBack(later, entry), value);
        QCOMPARE(removed(later, entry), QStringLiteral("done"));
    }

    void silentKeychainWakesUp()
    {
        SecretStore store;
        store.setJobLimit(milliseconds(300));
        QVERIFY(m_keyring.pause());
        const auto resume = qScopeGuard([&] { m_keyring.resume(); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(stateOf(store), QStringLiteral("locked"));
        QVERIFY(timer.elapsed() >= 300);
        // Nobody waits a second time.
        store.setJobLimit(milliseconds(10'000));
        timer.restart();
        QCOMPARE(readBack(store, entry), QByteArray("keychain-locked"));
        QCOMPARE(written(store, entry, value), QStringLiteral("memory"));
        QCOMPARE(stateOf(store), QStringLiteral("locked"));
        QVERIFY(timer.elapsed() < 9'000);

        m_keyring.resume();
        QTRY_COMPARE_WITH_TIMEOUT(name(store.state()), QStringLiteral("working"), 10'000);
        QTRY_COMPARE(m_keyring.entries(), QStringList());
    }

    void promptNobodyAnswers()
    {
        QVERIFY(m_keyring.lock());
        QVERIFY(m_keyring.swallowPrompts());
        const auto restore = qScopeGuard([&] { m_keyring.answerPrompts(); });
        SecretStore store;
        store.setJobLimit(milliseconds(2'000));
        QCOMPARE(stateOf(store), QStringLiteral("locked"));
        QVERIFY(m_keyring.swallowed() > 0);
        QCOMPARE(written(store, entry, value), QStringLiteral("memory"));
        QCOMPARE(readBack(store, entry), value);
    }

    void withoutASessionBus_data()
    {
        QTest::addColumn<QByteArray>("runtimeDir");
        QTest::newRow("no runtime folder") << QByteArray();
        QTest::newRow("no bus in it") << QByteArray("/nonexistent");
    }
    void withoutASessionBus()
    {
        QFETCH(QByteArray, runtimeDir);
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        const auto restore = qScopeGuard([&] {
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
            qputenv("XDG_RUNTIME_DIR", runtime);
        });
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", runtimeDir);
        SecretStore store;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(stateOf(store), QStringLiteral("absent"));
        QCOMPARE(readBack(store, entry), QByteArray("keychain-absent"));
        QCOMPARE(removed(store, entry), QStringLiteral("done"));
        QCOMPARE(written(store, entry, value), QStringLiteral("memory"));
        QCOMPARE(readBack(store, entry), value);
        QCOMPARE(removed(store, entry), QStringLiteral("done"));
        QCOMPARE(readBack(store, entry), QByteArray("keychain-absent"));
        QVERIFY(timer.elapsed() < 9'000); // a job alone would have taken its 10 s
    }

    void otherSurroundings_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<bool>("busOfItsOwn");
        QTest::addColumn<QString>("says");
        QTest::newRow("as here") << QStringList() << false << "working keychain same secret-not-found";
        QTest::newRow("a bus that is gone")
            << QStringList{QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")} << false
            << "absent memory same keychain-absent";
        QTest::newRow("a bus without a keychain") << QStringList() << true << "absent memory same keychain-absent";
        QTest::newRow("libsecret not to be loaded")
            << QStringList{QStringLiteral("LD_LIBRARY_PATH=") + withoutLibsecret()} << false
            << "absent memory same keychain-absent";
        // Without GLib's event loop QtKeychain's libsecret jobs never answer.
        QTest::newRow("without GLib") << QStringList{QStringLiteral("QT_NO_GLIB=1")} << false
                                      << "locked memory same keychain-locked";
    }
    void otherSurroundings()
    {
        QFETCH(QStringList, environment);
        QFETCH(bool, busOfItsOwn);
        QFETCH(QString, says);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        const QStringList self{QCoreApplication::applicationFilePath(), QStringLiteral("--child")};
        if (busOfItsOwn)
            process.start(QStringLiteral("dbus-run-session"),
                QStringList{QStringLiteral("--config-file"), m_keyring.emptyBusConfiguration(), QStringLiteral("--")} +
                    self);
        else
            process.start(self.constFirst(), self.mid(1));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), says);
        QCOMPARE(process.exitCode(), 0);
        SecretStore store;
        QCOMPARE(removed(store, entry), QStringLiteral("done"));
    }

    void memoryOnlyAsksNobody()
    {
        SecretStore store(SecretStore::Backend::MemoryOnly);
        QVERIFY(m_keyring.pause());
        const auto resume = qScopeGuard([&] { m_keyring.resume(); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(stateOf(store), QStringLiteral("absent"));
        QCOMPARE(readBack(store, entry), QByteArray("secret-not-found"));
        QCOMPARE(written(store, entry, value), QStringLiteral("memory"));
        QCOMPARE(readBack(store, entry), value);
        QVERIFY(timer.elapsed() < 9'000); // a job alone would have taken its 10 s
        SecretStore another(SecretStore::Backend::MemoryOnly);
        QCOMPARE(readBack(another, entry), QByteArray("secret-not-found"));
    }

    void aStoreMayGoBeforeItsAnswers()
    {
        base::Operation<Kept> write;
        base::Operation<State> probe;
        {
            SecretStore store;
            probe = store.probe();
            write = store.write(entry, base::makeSecret("late"));
        }
        QCOMPARE(answerOf(probe).error().slug, QStringLiteral("unanswered"));
        QCOMPARE(answerOf(write).error().slug, QStringLiteral("unanswered"));
    }

    void nothingOfASecretIsOnTheDisk()
    {
        const QByteArray canary = "zq-canary-7d1f0e9b5a";
        {
            SecretStore store;
            QCOMPARE(written(store, entry, canary), QStringLiteral("keychain"));
            QVERIFY(m_keyring.lock());
            QCOMPARE(written(store, entry + u'2', canary), QStringLiteral("memory"));
            SecretStore memory(SecretStore::Backend::MemoryOnly);
            QCOMPARE(written(memory, entry, canary), QStringLiteral("memory"));
        }
        const QString home = qEnvironmentVariable("GATEHOUSE_KEYRING_HOME");
        QByteArray wide;
        for (const char c : canary)
            wide.append(c).append('\0');
        const QByteArrayList forms{canary, wide, canary.toBase64(), canary.toHex()};
        int files = 0;
        bool keyringSeen = false;
        for (QDirIterator it(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            keyringSeen |= file.fileName().endsWith(QStringLiteral("login.keyring"));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray content = file.readAll();
            ++files;
            for (const QByteArray& form : forms)
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
        QVERIFY(keyringSeen);
        QVERIFY(files >= 2);
        // QtKeychain's plain-text fallback would be a settings file here.
        QCOMPARE(QDir(qEnvironmentVariable("XDG_CONFIG_HOME"))
                     .entryList(QDir::Files | QDir::NoDotAndDotDot | QDir::Dirs | QDir::Hidden),
            QStringList());
        QVERIFY(m_keyring.unlock());
        SecretStore store;
        QCOMPARE(readBack(store, entry), canary);
        QCOMPARE(removed(store, entry), QStringLiteral("done"));
    }

private:
    /// A folder whose libsecret is no library: QtKeychain loads it at run time, and then finds none.
    static QString withoutLibsecret()
    {
        const QString folder = qEnvironmentVariable("GATEHOUSE_KEYRING_HOME") + QStringLiteral("/lib");
        QDir().mkpath(folder);
        QFile empty(folder + QStringLiteral("/libsecret-1.so.0"));
        return empty.open(QIODevice::WriteOnly) ? folder : QString();
    }

    Keyring m_keyring;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child")
        return child();
    // Everything happens in a session of its own: this program runs itself there.
    if (qEnvironmentVariableIsEmpty("GATEHOUSE_KEYRING_HOME") && Keyring::available())
        return QProcess::execute(
            QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/integration/keyring-session"), app.arguments());
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "secrets_test.moc"
