// SPDX-License-Identifier: Apache-2.0
#include "probes/certificate.h"

#include "probes/origin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gatehouse::probes {

using base::Result;
using domain::Observation;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 20;

/// The first certificate that ends, of those that were sent.
const net::Certificate& soonest(const QList<net::Certificate>& chain)
{
    return *std::min_element(
        chain.begin(), chain.end(), [](const auto& a, const auto& b) { return a.notAfter < b.notAfter; });
}

QString shortened(const QString& text)
{
    return text.left(120);
}

QJsonObject seenOf(const net::Handshake& h, const QDateTime& now)
{
    QJsonObject seen{
        {u"protocol"_s, h.protocol}, {u"cipher"_s, h.cipher}, {u"alpn"_s, h.alpn.isEmpty() ? u"none"_s : h.alpn}};
    if (!h.troubles.isEmpty())
        seen.insert(u"troubles"_s, QJsonArray::fromStringList(h.troubles));
    seen.insert(u"certificates_sent"_s, h.chain.size());
    if (h.chain.isEmpty())
        return seen;
    const net::Certificate& own = h.chain.constFirst();
    seen.insert(u"subject"_s, shortened(own.subject));
    QJsonArray names;
    for (const QString& name : own.names.mid(0, mostNames))
        names.append(shortened(name));
    seen.insert(u"names"_s, names);
    QJsonArray issuers;
    for (const net::Certificate& each : h.chain)
        issuers.append(shortened(
            each.issuerOrganisation.isEmpty() ? each.issuer : each.issuer + " / "_L1 + each.issuerOrganisation));
    seen.insert(u"issuers"_s, issuers);
    seen.insert(u"not_before"_s, own.notBefore.toString(Qt::ISODate));
    seen.insert(u"not_after"_s, own.notAfter.toString(Qt::ISODate));
    seen.insert(u"days_left"_s, now.daysTo(soonest(h.chain).notAfter));
    seen.insert(u"key"_s, own.keyType + u' ' + QString::number(own.keyBits));
    seen.insert(u"fingerprint"_s, own.fingerprint);
    if (const QString inspector = inspectorOf(h.chain); !inspector.isEmpty())
        seen.insert(u"inspector"_s, inspector);
    return seen;
}

struct Inspector {
    QString name;
    QRegularExpression sign;
};

const QList<Inspector>& inspectors()
{
    static const QList<Inspector> all = [] {
        QFile file(u":/catalogue/inspection.json"_s);
        QList<Inspector> out;
        const QJsonArray rows = file.open(QIODevice::ReadOnly)
                                    ? QJsonDocument::fromJson(file.readAll()).object().value(u"inspectors").toArray()
                                    : QJsonArray();
        for (const QJsonValue row : rows)
            out.append({row[u"name"].toString(),
                QRegularExpression(row[u"issuer"].toString(), QRegularExpression::CaseInsensitiveOption)});
        return out;
    }();
    return all;
}

Observing handshakes(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    return handshakeOf(bench, url)
        .map(bench.context, [url, clock = bench.setup.clock](Result<net::Handshake>&& h) -> Result<Observation> {
            if (!h)
                return tl::unexpected(h.error());
            return judgeHandshake(*h, url.host(), clock());
        });
}

} // namespace

QString inspectorOf(const QList<net::Certificate>& chain)
{
    for (const net::Certificate& each : chain)
        for (const Inspector& inspector : inspectors())
            if (inspector.sign.match(each.issuer).hasMatch() ||
                inspector.sign.match(each.issuerOrganisation).hasMatch())
                return inspector.name;
    return {};
}

Observation judgeHandshake(const net::Handshake& h, const QString& host, const QDateTime& now)
{
    const QJsonObject seen = seenOf(h, now);
    Observation out;
    if (!h.troubles.isEmpty()) {
        const base::Error error = net::troubleError(h.troubles.constFirst(), host, h.chain);
        out = Observation::failed(error.slug, error.args, seen);
    } else if (h.chain.isEmpty()) {
        out = Observation::failed(u"tls-failed"_s, {host}, seen);
    } else {
        const net::Certificate& first = soonest(h.chain);
        const QString left = QString::number(now.daysTo(first.notAfter));
        const QString issuer = h.chain.constFirst().issuer;
        if (now.daysTo(first.notAfter) < fewDaysLeft)
            out = Observation::warning(
                u"tls-ends-soon"_s, {first.subject, first.notAfter.date().toString(Qt::ISODate), left}, seen);
        else if (seen.contains(u"inspector"))
            out = Observation::warning(u"tls-inspected"_s, {host, seen.value(u"inspector").toString()}, seen);
        else
            out = Observation::passed(u"tls-good"_s, {issuer, left}, seen);
    }
    out.samples = {double(h.connect.count()), double(h.handshake.count())};
    return out;
}

QList<Probe> certificateProbes()
{
    return {{u"A7"_s, {}, handshakes}};
}

} // namespace gatehouse::probes
