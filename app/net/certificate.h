// SPDX-License-Identifier: Apache-2.0
// Certificates as values, and what is wrong with them.
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

namespace gatehouse::net {

struct Certificate {
    QString subject;            ///< common name
    QString issuer;             ///< common name of the issuer
    QString issuerOrganisation; ///< "" when not said
    QStringList names;          ///< subject alternative names, sorted
    QDateTime notBefore;        ///< UTC
    QDateTime notAfter;
    int keyBits = 0;
    QString keyType; ///< "RSA", "EC", "DSA", "DH", or "other" (Ed25519 among them)
    bool selfSigned = false;
    bool hasAuthorityUrl = false; ///< it says where its issuer's certificate can be had
    QString fingerprint;          ///< SHA-256, hexadecimal: the same certificate seen from elsewhere has the same
};

[[nodiscard]] Certificate valueOf(const QSslCertificate& certificate);

/// Slugs of all that apply, most specific first: tls-expired (the server's own certificate), tls-issuer-expired (one
/// above it), tls-not-yet-valid, tls-wrong-host, tls-self-signed, tls-revoked, tls-key-too-short, tls-chain-incomplete
/// (no trusted issuer, and what was sent has a gap, or is the server's own certificate alone and says where that of
/// its issuer can be had, or that this stands between it and a root), tls-untrusted-issuer, tls-certificate-unusable
/// (anything else). `chain` is what was sent, the server's own first.
[[nodiscard]] QStringList troublesOf(const QList<QSslError>& errors, const QList<QSslCertificate>& chain);

/// A trouble of `host` with what its words need from the chain.
[[nodiscard]] base::Error troubleError(const QString& trouble, const QString& host, const QList<Certificate>& chain);

} // namespace gatehouse::net
