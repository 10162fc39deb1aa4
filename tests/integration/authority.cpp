// SPDX-License-Identifier: Apache-2.0
// `openssl ca` is the one command that takes both dates.
#include "authority.h"

#include "tests/content_of.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace gatehouse::test {

namespace {

const char configuration[] = R"([req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
)";

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Authority::Authority(const QString& name)
{
    prepare();
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"), QStringLiteral("ca.cnf"),
        QStringLiteral("-extensions"), QStringLiteral("authority"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
        QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem"),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
}

Authority::Authority(const QString& name, Authority& above, const QString& from, const QString& to)
{
    prepare();
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"), QStringLiteral("ca.cnf"),
        QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
        QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.csr"), QStringLiteral("-subj"),
        QStringLiteral("/CN=") + name});
    above.sign(m_folder.filePath(QStringLiteral("ca.csr")), caFile(), from, to, true);
}

void Authority::prepare()
{
    write(m_folder.filePath(QStringLiteral("ca.cnf")), configuration);
    write(m_folder.filePath(QStringLiteral("index.txt")), {});
    write(m_folder.filePath(QStringLiteral("serial")), "01\n");
}

void Authority::sign(const QString& request, const QString& out, const QString& from, const QString& to, bool authority)
{
    openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-keyfile"),
                QStringLiteral("ca.key"), QStringLiteral("-cert"), QStringLiteral("ca.pem"), QStringLiteral("-in"),
                request, QStringLiteral("-out"), out, QStringLiteral("-startdate"), from + QStringLiteral("000000Z"),
                QStringLiteral("-enddate"), to + QStringLiteral("235959Z")} +
            (authority ? QStringList{QStringLiteral("-extensions"), QStringLiteral("authority")} : QStringList()));
}

QSslConfiguration Authority::issue(
    const QString& names, const QString& from, const QString& to, const QStringList& extensions)
{
    ++m_issued;
    QStringList request{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"),
        QStringLiteral("ca.cnf"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
        issuedKeyFile(), QStringLiteral("-out"), QStringLiteral("server.csr"), QStringLiteral("-subj"),
        QStringLiteral("/CN=server"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names};
    for (const QString& extension : extensions)
        request << QStringLiteral("-addext") << extension;
    openssl(request);
    sign(QStringLiteral("server.csr"), issuedFile(), from, to, false);
    QSslConfiguration server;
    server.setLocalCertificate(QSslCertificate(contentOf(issuedFile())));
    server.setPrivateKey(QSslKey(contentOf(issuedKeyFile()), QSsl::Ec));
    return server;
}

QSslConfiguration Authority::issue(const QString& names)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString day = QStringLiteral("yyyyMMdd");
    return issue(names, today.addDays(-1).toString(day), today.addDays(2).toString(day));
}

QSslCertificate Authority::certificate() const
{
    return QSslCertificate(contentOf(caFile()));
}

QSslConfiguration Authority::sending(QSslConfiguration server, const QList<QSslCertificate>& chain)
{
    server.setLocalCertificateChain(QList<QSslCertificate>{server.localCertificate()} + chain);
    return server;
}

QString Authority::issuedFile() const
{
    return m_folder.filePath(QStringLiteral("server%1.pem").arg(m_issued));
}

QString Authority::issuedKeyFile() const
{
    return m_folder.filePath(QStringLiteral("server%1.key").arg(m_issued));
}

void Authority::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.first()), process.readAll().constData());
}

} // namespace gatehouse::test
