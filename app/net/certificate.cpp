// SPDX-License-Identifier: Apache-2.0
// Qt's certificates and their errors, in the words of the house.
#include "net/certificate.h"

#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <array>

namespace gatehouse::net {

namespace {

// Debian's OpenSSL refuses shorter ones (security level 2), and Qt gives that refusal no name.
constexpr int shortestRsaKey = 2048;

QString keyTypeOf(QSsl::KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case QSsl::Rsa:
        return QStringLiteral("RSA");
    case QSsl::Ec:
        return QStringLiteral("EC");
    case QSsl::Dsa:
        return QStringLiteral("DSA");
    case QSsl::Dh:
        return QStringLiteral("DH");
    case QSsl::Opaque:
        break;
    }
    return QStringLiteral("other");
}

QString first(const QStringList& list)
{
    return list.isEmpty() ? QString() : list.first();
}

bool isIssuedBy(const QSslCertificate& below, const QSslCertificate& above)
{
    const QList<QByteArray> parts = below.issuerInfoAttributes();
    return parts.size() == above.subjectInfoAttributes().size() &&
           std::all_of(parts.begin(), parts.end(),
               [&](const QByteArray& part) { return below.issuerInfo(part) == above.subjectInfo(part); });
}

/// The name by which authorities call what stands between them and servers.
bool isNamedAsBetween(const QString& name)
{
    static const QRegularExpression between(QStringLiteral("\\b(intermediate|issuing|subordinate|sub[ -]?ca)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return between.match(name).hasMatch();
}

/// What was sent does not lead, issuer by issuer, to a certificate that could be somebody's root, and something says
/// that more was to be sent. A server whose certificate was signed by a root directly has nothing else to send.
bool isIncomplete(const QList<QSslCertificate>& chain)
{
    if (chain.isEmpty())
        return false;
    QList<QSslCertificate> others = chain.sliced(1);
    QSslCertificate top = chain.first();
    while (!top.isSelfSigned()) {
        const auto above =
            std::find_if(others.begin(), others.end(), [&top](const QSslCertificate& c) { return isIssuedBy(top, c); });
        if (above == others.end())
            break;
        top = *above;
        others.erase(above);
    }
    if (top.isSelfSigned())
        return false;
    if (!others.isEmpty())
        return true; // a gap
    const Certificate own = valueOf(top);
    return chain.size() == 1 && (own.hasAuthorityUrl || isNamedAsBetween(own.issuer));
}

const char* troubleOf(const QSslError& error, const QList<QSslCertificate>& chain)
{
    const QSslCertificate about = error.certificate();
    const bool own = about.isNull() || chain.isEmpty() || about == chain.first();
    switch (error.error()) {
    case QSslError::NoError:
        return nullptr;
    case QSslError::CertificateExpired:
        return own ? "tls-expired" : "tls-issuer-expired";
    case QSslError::CertificateNotYetValid:
        return "tls-not-yet-valid";
    case QSslError::HostNameMismatch:
        return "tls-wrong-host";
    case QSslError::SelfSignedCertificate:
        return "tls-self-signed";
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return "tls-revoked";
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return "tls-untrusted-issuer";
    default:
        break;
    }
    const QSslKey key = about.isNull() ? QSslKey() : about.publicKey();
    return key.algorithm() == QSsl::Rsa && !key.isNull() && key.length() < shortestRsaKey ? "tls-key-too-short"
                                                                                          : "tls-certificate-unusable";
}

constexpr std::array order{"tls-expired", "tls-issuer-expired", "tls-not-yet-valid", "tls-wrong-host",
    "tls-self-signed", "tls-revoked", "tls-key-too-short", "tls-chain-incomplete", "tls-untrusted-issuer",
    "tls-certificate-unusable"};

} // namespace

Certificate valueOf(const QSslCertificate& certificate)
{
    Certificate out;
    out.subject = first(certificate.subjectInfo(QSslCertificate::CommonName));
    out.issuer = first(certificate.issuerInfo(QSslCertificate::CommonName));
    out.issuerOrganisation = first(certificate.issuerInfo(QSslCertificate::Organization));
    out.names = certificate.subjectAlternativeNames().values();
    out.names.sort();
    out.notBefore = certificate.effectiveDate().toUTC();
    out.notAfter = certificate.expiryDate().toUTC();
    const QSslKey key = certificate.publicKey();
    out.keyBits = key.isNull() ? 0 : std::max(0, key.length());
    out.keyType = keyTypeOf(key.isNull() ? QSsl::Opaque : key.algorithm());
    out.selfSigned = certificate.isSelfSigned();
    for (const QSslCertificateExtension& extension : certificate.extensions())
        if (extension.oid() == QStringLiteral("1.3.6.1.5.5.7.1.1")) // authorityInfoAccess
            out.hasAuthorityUrl = extension.value().toMap().contains(QStringLiteral("caIssuers"));
    out.fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    return out;
}

QStringList troublesOf(const QList<QSslError>& errors, const QList<QSslCertificate>& chain)
{
    QStringList found;
    for (const QSslError& error : errors)
        if (const char* slug = troubleOf(error, chain))
            found << QString::fromLatin1(slug);
    if (found.contains(QStringLiteral("tls-untrusted-issuer")) && isIncomplete(chain))
        found << QStringLiteral("tls-chain-incomplete");
    QStringList out;
    for (const char* slug : order)
        if (found.contains(QLatin1String(slug)))
            out << QString::fromLatin1(slug);
    return out;
}

base::Error troubleError(const QString& trouble, const QString& host, const QList<Certificate>& chain)
{
    const auto day = [](const QDateTime& time) { return time.date().toString(Qt::ISODate); };
    QStringList args{host};
    if (chain.isEmpty())
        return {base::ErrorKind::Tls, trouble, args, {}, {}};
    const Certificate& own = chain.first();
    const Certificate& top = chain.last();
    if (trouble == QStringLiteral("tls-expired"))
        args << day(own.notAfter);
    if (trouble == QStringLiteral("tls-not-yet-valid"))
        args << day(own.notBefore);
    if (trouble == QStringLiteral("tls-wrong-host"))
        args << (own.names.isEmpty() ? own.subject : own.names.join(QStringLiteral(", ")));
    if (trouble == QStringLiteral("tls-key-too-short"))
        args << QString::number(own.keyBits);
    if (trouble == QStringLiteral("tls-chain-incomplete"))
        args << own.issuer;
    if (trouble == QStringLiteral("tls-untrusted-issuer"))
        args << (top.selfSigned ? top.subject : top.issuer);
    if (trouble == QStringLiteral("tls-issuer-expired")) {
        const auto soonest = std::min_element(chain.begin() + 1, chain.end(),
            [](const Certificate& a, const Certificate& b) { return a.notAfter < b.notAfter; });
        args << (soonest == chain.end() ? own : *soonest).subject
             << day((soonest == chain.end() ? own : *soonest).notAfter);
    }
    return {base::ErrorKind::Tls, trouble, args, {}, {}};
}

} // namespace gatehouse::net
