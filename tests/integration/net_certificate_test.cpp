// SPDX-License-Identifier: Apache-2.0
// What a handshake tells of the certificates that were sent, and of all that is wrong with them.
#include "answer_of.h"
#include "net/handshake.h"
#include "openssl_server.h"

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QString here = QStringLiteral("IP:127.0.0.1,DNS:localhost");
const QString past = QStringLiteral("20200101");
const QString future = QStringLiteral("20990101");

QString told(const base::Result<net::Handshake>& result)
{
    if (!result)
        return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
    return result->trusted ? QStringLiteral("trusted") : result->troubles.join(u' ');
}

} // namespace

class NetCertificateTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

    [[nodiscard]] net::Endpoint trusting(const QUrl& base) const
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.caFile = m_authority->caFile();
        return endpoint;
    }
    [[nodiscard]] static base::Result<net::Handshake> shake(const net::Endpoint& endpoint, int ms = 20000)
    {
        return test::answerOf(net::handshake(endpoint, std::chrono::milliseconds(ms)));
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<Authority>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void whatIsTold()
    {
        QSslConfiguration server = m_authority->issue(here, past, QStringLiteral("20970101"),
            {QStringLiteral("authorityInfoAccess=caIssuers;URI:http://ca.example/ca.crt,OCSP;URI:http://ca.example/")});
        server.setAllowedNextProtocols({"http/1.1"});
        Peer peer(Authority::sending(server, {m_authority->certificate()}), {});
        const auto result = shake(trusting(peer.url()));
        QCOMPARE(told(result), QStringLiteral("trusted"));
        QCOMPARE(result->protocol, QStringLiteral("TLS 1.3"));
        QVERIFY2(result->cipher.startsWith(QStringLiteral("TLS_")), qPrintable(result->cipher));
        QCOMPARE(result->alpn, QStringLiteral("http/1.1"));
        QCOMPARE(result->chain.size(), 2);
        const net::Certificate& own = result->chain.first();
        QCOMPARE(own.subject, QStringLiteral("server"));
        QCOMPARE(own.issuer, QStringLiteral("Gatehouse Test CA"));
        QCOMPARE(own.issuerOrganisation, QString());
        QCOMPARE(own.names, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}));
        QCOMPARE(own.notBefore, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(own.notAfter, QDateTime(QDate(2097, 1, 1), QTime(23, 59, 59), Qt::UTC));
        QCOMPARE(own.keyBits, 256);
        QCOMPARE(own.keyType, QStringLiteral("EC"));
        QVERIFY(!own.selfSigned);
        QVERIFY(own.hasAuthorityUrl);
        QCOMPARE(own.fingerprint.size(), 64);
        QVERIFY(result->chain.at(1).selfSigned);
        QVERIFY(!result->chain.at(1).hasAuthorityUrl);
        QTRY_COMPARE(peer.openConnections(), 0); // it hung up
        QCOMPARE(peer.seen().size(), 0);         // and asked for nothing
    }

    void chains_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("middleTo");
        QTest::addColumn<int>("sent"); // 1: the server's own, 2: middle, 3: root, 5: a stranger
        QTest::addColumn<bool>("trusting");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("worded"); // the arguments of the first trouble
        const auto row = [](const char* name, const char* to, const char* middleTo, int sent, bool trusting,
                             const char* expected, const char* worded, const QString& names = here) {
            QTest::addRow("%s", name) << names << QString::fromLatin1(to) << QString::fromLatin1(middleTo) << sent
                                      << trusting << QString::fromLatin1(expected) << QString::fromLatin1(worded);
        };
        const char* later = "20990101";
        const char* gone = "20200201";
        row("whole", later, later, 3, true, "trusted", "");
        row("without the root", later, later, 2, true, "trusted", "");
        // Whether "Middle CA" is a root cannot be known from here.
        row("the server's own alone", later, later, 1, true, "tls-untrusted-issuer", "here|Middle CA");
        row("unknown root, sent", later, later, 3, false, "tls-untrusted-issuer", "here|Gatehouse Test CA");
        row("unknown root, not sent", later, later, 2, false, "tls-untrusted-issuer", "here|Gatehouse Test CA");
        row("a gap", later, later, 5, true, "tls-chain-incomplete tls-untrusted-issuer", "here|Middle CA");
        row("expired", gone, later, 3, true, "tls-expired", "here|2020-02-01");
        row("middle expired", later, gone, 3, true, "tls-issuer-expired", "here|Middle CA|2020-02-01");
        row("all at once", gone, later, 1, false, "tls-expired tls-wrong-host tls-untrusted-issuer", "here|2020-02-01",
            QStringLiteral("DNS:gitlab.example"));
    }

    void chains()
    {
        QFETCH(QString, names);
        QFETCH(QString, to);
        QFETCH(QString, middleTo);
        QFETCH(int, sent);
        QFETCH(bool, trusting);
        QFETCH(QString, expected);
        Authority middle(QStringLiteral("Middle CA"), *m_authority, past, middleTo);
        QList<QSslCertificate> chain;
        if (sent & 2)
            chain << middle.certificate();
        if (sent == 3)
            chain << m_authority->certificate();
        if (sent == 5) { // one that has nothing to do with it
            const Authority stranger(QStringLiteral("Stranger"));
            chain << stranger.certificate();
        }
        Peer peer(Authority::sending(middle.issue(names, past, to), chain), {});
        net::Endpoint endpoint = endpointOf(peer.url());
        if (trusting)
            endpoint.caFile = m_authority->caFile();
        const auto result = shake(endpoint);
        QCOMPARE(told(result), expected);
        QCOMPARE(result->chain.size(), 1 + chain.size());
        QCOMPARE(result->chain.first().issuer, QStringLiteral("Middle CA"));
        QFETCH(QString, worded);
        if (!result->trusted)
            QCOMPARE(net::troubleError(result->troubles.first(), QStringLiteral("here"), result->chain).args.join(u'|'),
                worded);
    }

    void oneCertificate_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QStringList>("extensions");
        QTest::addColumn<QString>("expected");
        const QString incomplete = QStringLiteral("tls-chain-incomplete tls-untrusted-issuer");
        QTest::newRow("signed by a root")
            << QStringLiteral("Acme Root CA") << QStringList() << QStringLiteral("tls-untrusted-issuer");
        QTest::newRow("says where its issuer is to be had")
            << QStringLiteral("Acme CA 3")
            << QStringList{QStringLiteral("authorityInfoAccess=caIssuers;URI:http://ca.example/ca.crt")} << incomplete;
        QTest::newRow("an issuing CA") << QStringLiteral("Acme Issuing CA") << QStringList() << incomplete;
        QTest::newRow("an intermediate CA")
            << QStringLiteral("Private Root Intermediate") << QStringList() << incomplete;
        QTest::newRow("a sub-CA") << QStringLiteral("Acme Sub-CA 2") << QStringList() << incomplete;
    }

    void oneCertificate()
    {
        QFETCH(QString, issuer);
        QFETCH(QStringList, extensions);
        Authority stranger(issuer);
        Peer peer(stranger.issue(here, past, future, extensions), {});
        QTEST(told(shake(trusting(peer.url()))), "expected");
    }

    void notYetValid()
    {
        Peer peer(m_authority->issue(here, QStringLiteral("20980101"), future), {});
        QCOMPARE(told(shake(trusting(peer.url()))), QStringLiteral("tls-not-yet-valid"));
    }

    void selfSignedAndWeak_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("expected");
        QTest::addRow("RSA 2048") << QStringLiteral("rsa:2048") << QStringLiteral("RSA") << 2048
                                  << QStringLiteral("tls-self-signed");
        QTest::addRow("RSA 1024") << QStringLiteral("rsa:1024") << QStringLiteral("RSA") << 1024
                                  << QStringLiteral("tls-key-too-short"); // OpenSSL looks no further
        QTest::addRow("Ed25519") << QStringLiteral("ed25519") << QStringLiteral("other") << 0
                                 << QStringLiteral("tls-self-signed");
    }

    void selfSignedAndWeak()
    {
        QFETCH(QString, key);
        QFETCH(QString, type);
        QFETCH(int, bits);
        QFETCH(QString, expected);
        (void)m_authority->issue(here); // for the names of its files, which are written over
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), key, QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=own/O=Own Works"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=") + here, QStringLiteral("-keyout"), m_authority->issuedKeyFile(),
                QStringLiteral("-out"), m_authority->issuedFile()});
        QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, openssl.readAll().constData());
        OpensslServer server(*m_authority, {QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")});
        QVERIFY(server.listens());
        const auto result = shake(trusting(server.url()));
        QCOMPARE(told(result), expected);
        QCOMPARE(result->chain.first().keyType, type);
        QCOMPARE(result->chain.first().keyBits, bits);
        QCOMPARE(result->chain.first().issuerOrganisation, QStringLiteral("Own Works"));
        QVERIFY(result->chain.first().selfSigned);
    }
};

QTEST_GUILESS_MAIN(NetCertificateTest)
#include "net_certificate_test.moc"
