// SPDX-License-Identifier: Apache-2.0
// Qt's list of certificate errors as one error. The most specific one leads: an expired certificate of an unknown
// issuer is expired first of all, and stays so after its CA file has been added.
#include "net/tls_errors.h"

#include <QSslCertificate>
#include <array>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

enum class Fault { Expired, NotYetValid, WrongHost, Untrusted, Other };

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::WrongHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::NoPeerCertificate:
        return Fault::Untrusted;
    default:
        return Fault::Other;
    }
}

QString issuerOf(const QSslCertificate& certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization})
        if (const QStringList names = certificate.issuerInfo(part); !names.isEmpty())
            return names.first();
    return QStringLiteral("-");
}

QString namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.isEmpty() ? QStringLiteral("-") : names.join(QStringLiteral(", "));
}

QString dayOf(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

Error wordedBy(Fault fault, const QString& host, const QSslCertificate& certificate)
{
    switch (fault) {
    case Fault::Expired:
        return {ErrorKind::Tls, QStringLiteral("tls-expired"), {host, dayOf(certificate.expiryDate())}, {}, {}};
    case Fault::NotYetValid:
        return {
            ErrorKind::Tls, QStringLiteral("tls-not-yet-valid"), {host, dayOf(certificate.effectiveDate())}, {}, {}};
    case Fault::WrongHost:
        return {ErrorKind::Tls, QStringLiteral("tls-wrong-host"), {host, namesOf(certificate)}, {}, {}};
    case Fault::Untrusted:
        return {ErrorKind::Tls, QStringLiteral("tls-untrusted"), {host, issuerOf(certificate)}, {}, {}};
    case Fault::Other:
        break;
    }
    return {ErrorKind::Tls, QStringLiteral("tls-failed"), {host}, {}, {}};
}

struct Sign {
    const char* text;
    const char* slug;
};

constexpr std::array signs{
    Sign{"wrong version number", "tls-not-spoken"},
    Sign{"http request", "tls-not-spoken"},
    Sign{"packet length too long", "tls-not-spoken"},
    Sign{"record layer failure", "tls-not-spoken"},
    Sign{"bad record type", "tls-not-spoken"},
    Sign{"unsupported protocol", "tls-version-too-old"},
    Sign{"protocol version", "tls-version-too-old"},
    Sign{"version too low", "tls-version-too-old"},
    Sign{"wrong ssl version", "tls-version-too-old"},
    Sign{"unexpected eof", "tls-closed"},
    Sign{"alert certificate required", "tls-client-certificate-demanded"},
    Sign{"alert bad certificate", "tls-client-certificate-demanded"},
    Sign{"unrecognized name", "tls-name-not-known"},
};

} // namespace

const char* tlsSlugOf(const QString& said)
{
    for (const Sign& sign : signs)
        if (said.contains(QLatin1String(sign.text)))
            return sign.slug;
    return nullptr;
}

Error tlsError(const QString& host, const QList<QSslError>& errors, const QString& said)
{
    QStringList words;
    for (const QSslError& e : errors)
        if (!words.contains(e.errorString()))
            words << e.errorString();
    if (words.isEmpty())
        words << said;
    if (const char* slug = errors.isEmpty() ? tlsSlugOf(said) : nullptr)
        return {ErrorKind::Tls, QString::fromLatin1(slug), {host}, said, {}};
    const QSslError* first = nullptr;
    for (const QSslError& e : errors)
        if (!first || faultOf(e.error()) < faultOf(first->error()))
            first = &e;
    Error error = wordedBy(
        first ? faultOf(first->error()) : Fault::Other, host, first ? first->certificate() : QSslCertificate());
    error.serverWords = words.join(QStringLiteral("; "));
    return error;
}

} // namespace gatehouse::net
