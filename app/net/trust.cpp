// SPDX-License-Identifier: Apache-2.0
// Own certificates are added to the default configuration, which looks the system's up on demand: listing all of them
// costs twenty times as much.
#include "net/trust.h"

#include <QFile>
#include <QSslCertificate>

namespace gatehouse::net {

using base::ErrorKind;

base::Result<QSslConfiguration> trustWith(const QString& caFile)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return trust;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Tls, QStringLiteral("ca-file-unreadable"), {caFile}, file.errorString());
    const auto own = QSslCertificate::fromData(file.read(4 * 1024 * 1024), QSsl::Pem);
    if (own.isEmpty())
        return base::fail(ErrorKind::Tls, QStringLiteral("ca-file-empty"), {caFile});
    trust.addCaCertificates(own);
    return trust;
}

} // namespace gatehouse::net
