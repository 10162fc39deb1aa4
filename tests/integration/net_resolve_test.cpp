// SPDX-License-Identifier: Apache-2.0
// Names through the system's resolver, also one that hangs, and which network an address belongs to.
#include "answer_of.h"
#include "net/resolve.h"

#include <QTest>
#include <condition_variable>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>

using namespace gatehouse;
using gatehouse::test::answerOf;
using net::AddressKind;

namespace {

/// A resolver whose answers are held back until the test lets them go.
struct Held {
    std::mutex mutex;
    std::condition_variable condition;
    bool open = false;
    std::atomic<int> asked = 0;

    void wait()
    {
        std::unique_lock lock(mutex);
        condition.wait(lock, [this] { return open; });
    }
    void letGo()
    {
        std::lock_guard lock(mutex);
        open = true;
        condition.notify_all();
    }
};

Held held;

} // namespace

// The program's own getaddrinfo comes before the C library's, for Qt too.
extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found)
{
    static const auto real = reinterpret_cast<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>(
        dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArray asked(name ? name : "");
    if (asked.endsWith(".slow.example")) {
        ++held.asked;
        held.wait();
        return EAI_AGAIN;
    }
    if (asked == "broken.example")
        return EAI_AGAIN;
    if (asked == "empty.example")
        return EAI_NONAME;
    if (asked == "both.example") { // IPv6 first, as RFC 6724 often has it
        addrinfo* six = nullptr;
        if (const int failed = real("2001:db8::7", service, hints, &six))
            return failed;
        freeaddrinfo(six->ai_next); // the same for other kinds of socket
        six->ai_next = nullptr;
        if (const int failed = real("192.0.2.7", service, hints, &six->ai_next))
            return failed;
        *found = six;
        return 0;
    }
    return real(name, service, hints, found);
}

class NetResolveTest : public QObject {
    Q_OBJECT

    static QString told(const base::Result<net::Resolution>& result)
    {
        if (!result)
            return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
        QStringList texts;
        for (const QHostAddress& a : result->addresses)
            texts << a.toString();
        return texts.join(u' ');
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void names_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& host, const char* expected) {
            QTest::addRow("<%s>", qPrintable(host.left(40))) << host << QString::fromLatin1(expected);
        };
        row(QStringLiteral("192.0.2.1"), "192.0.2.1");
        row(QStringLiteral("2001:db8::1"), "2001:db8::1");
        row(QStringLiteral("[2001:db8::1]"), "2001:db8::1");
        row(QStringLiteral("both.example"), "192.0.2.7 2001:db8::7");
        row(QStringLiteral("empty.example"), "unreachable dns-failed empty.example");
        row(QStringLiteral("broken.example"), "unreachable dns-unavailable broken.example");
        row(QStringLiteral("no such name"), "unreachable dns-failed no such name");
        row(QStringLiteral("."), "unreachable dns-failed .");
        row(QString(), "bad-input host-unusable ");
        const QString label(60, u'x');
        row(QStringList(5, label).join(u'.'),
            qPrintable(QStringLiteral("bad-input host-unusable ") + QStringList(5, label).join(u'.').left(255)));
    }

    void names()
    {
        QFETCH(QString, host);
        QFETCH(QString, expected);
        QCOMPARE(told(answerOf(net::resolve(host, std::chrono::seconds(20)))), expected);
    }

    void localhostIsHere()
    {
        const auto result = answerOf(net::resolve(QStringLiteral("localhost"), std::chrono::seconds(20)));
        QVERIFY2(result, qPrintable(told(result)));
        for (const QHostAddress& a : result->addresses)
            QVERIFY2(a.isLoopback(), qPrintable(a.toString()));
    }

    // The resolver hangs with more names than QHostInfo has threads; what is healthy is not held up by them.
    void namesThatHang()
    {
        constexpr int many = 25;
        std::vector<base::Operation<net::Resolution>> hanging;
        for (int i = 0; i < many; ++i)
            hanging.push_back(net::resolve(QStringLiteral("n%1.slow.example").arg(i), std::chrono::seconds(60)));
        const auto cancelled = hanging.back();
        QTRY_COMPARE(held.asked.load(), many); // each has its thread
        QCOMPARE(told(answerOf(net::resolve(QStringLiteral("both.example"), std::chrono::seconds(20)))),
            QStringLiteral("192.0.2.7 2001:db8::7"));
        QCOMPARE(told(answerOf(net::resolve(QStringLiteral("late.slow.example"), std::chrono::milliseconds(200)))),
            QStringLiteral("unreachable dns-timeout late.slow.example 0.2"));
        cancelled.cancel();
        QCOMPARE(told(answerOf(cancelled)), QStringLiteral("cancelled cancelled"));
        QVERIFY(!hanging.front().isAnswered());
        held.letGo();
        QCOMPARE(told(answerOf(hanging.front())), QStringLiteral("unreachable dns-unavailable n0.slow.example"));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<AddressKind>("kind");
        const auto rows = [](AddressKind kind, const QStringList& addresses) {
            for (const QString& a : addresses)
                QTest::addRow("%s", qPrintable(a)) << a << kind;
        };
        const auto list = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
        rows(AddressKind::Public,
            list("1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 192.167.255.255 "
                 "192.169.0.0 223.255.255.255 2606:4700::1111 ::ffff:8.8.8.8 64:ff9b::8.8.8.8 2a00::1"));
        rows(AddressKind::Private,
            list("10.0.0.0 10.255.255.255 172.16.0.1 172.31.255.255 192.168.1.1 ::ffff:10.1.2.3 64:ff9b::10.0.0.1"));
        rows(AddressKind::Shared, list("100.64.0.0 100.127.255.255"));
        rows(AddressKind::Loopback, list("127.0.0.1 127.255.255.254 ::1 ::ffff:127.0.0.1"));
        rows(AddressKind::LinkLocal, list("169.254.169.254 fe80::1 fe80::1%eth0 febf::1"));
        rows(AddressKind::UniqueLocal, list("fc00::1 fd12:3456::1"));
        rows(AddressKind::Multicast, list("224.0.0.1 239.1.1.1 ff02::1"));
        rows(AddressKind::Unspecified, list("0.0.0.0 0.1.2.3 ::"));
        rows(AddressKind::Reserved,
            list("192.0.2.1 198.51.100.1 203.0.113.9 198.18.0.1 240.0.0.1 255.255.255.255 2001:db8::1 100::1"));
    }

    void kinds()
    {
        QFETCH(QString, address);
        QFETCH(AddressKind, kind);
        QCOMPARE(net::kindOf(QHostAddress(address)), kind);
    }
};

QTEST_GUILESS_MAIN(NetResolveTest)
#include "net_resolve_test.moc"
