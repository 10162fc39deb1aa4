// SPDX-License-Identifier: Apache-2.0
// A private certificate authority, made with openssl when a test asks for it and gone with the test.
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

namespace gatehouse::test {

class Authority {
public:
    explicit Authority(const QString& name = QStringLiteral("Gatehouse Test CA"));
    /// One below another, which certifies it between two days.
    Authority(const QString& name, Authority& above, const QString& from, const QString& to);

    /// The certificate to trust, in PEM.
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// What a server needs for a certificate with these names ("DNS:localhost", "IP:127.0.0.1"), valid between two days
    /// ("20200101"), both included.
    [[nodiscard]] QSslConfiguration issue(
        const QString& names, const QString& from, const QString& to, const QStringList& extensions = {});
    [[nodiscard]] QSslConfiguration issue(const QString& names);

    /// Its own certificate, and those of a server with more of its chain.
    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] static QSslConfiguration sending(QSslConfiguration server, const QList<QSslCertificate>& chain);

    /// The files of the certificate issued last, for servers that take files.
    [[nodiscard]] QString issuedFile() const;
    [[nodiscard]] QString issuedKeyFile() const;

private:
    void prepare();
    void sign(const QString& request, const QString& out, const QString& from, const QString& to, bool authority);
    void openssl(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace gatehouse::test
