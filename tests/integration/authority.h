// SPDX-License-Identifier: Apache-2.0
// A private certificate authority, made with openssl when a test asks for it and gone with the test.
#pragma once

#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

namespace gatehouse::test {

class Authority {
public:
    explicit Authority(const QString& name = QStringLiteral("Gatehouse Test CA"));

    /// The certificate to trust, in PEM.
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// What a server needs for a certificate with these names ("DNS:localhost", "IP:127.0.0.1"), valid between two days
    /// ("20200101"), both included.
    [[nodiscard]] QSslConfiguration issue(const QString& names, const QString& from, const QString& to);
    [[nodiscard]] QSslConfiguration issue(const QString& names);

private:
    void openssl(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace gatehouse::test
