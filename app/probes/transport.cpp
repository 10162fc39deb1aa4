// SPDX-License-Identifier: Apache-2.0
// Rungs A1 to A8: from the address as typed to the first answer in HTTP, one thing at a time.
#include "net/connect.h"
#include "net/resolve.h"
#include "probes/probe.h"

#include <QJsonArray>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;

namespace {

/// The addresses behind a name (A4).
constexpr Fact<QList<QHostAddress>> addresses{"addresses"};

QString kindText(net::AddressKind kind)
{
    switch (kind) {
    case net::AddressKind::Public: return QStringLiteral("public");
    case net::AddressKind::Private: return QStringLiteral("private");
    case net::AddressKind::Loopback: return QStringLiteral("loopback");
    case net::AddressKind::LinkLocal: return QStringLiteral("link-local");
    case net::AddressKind::Shared: return QStringLiteral("shared");
    case net::AddressKind::UniqueLocal: return QStringLiteral("unique-local");
    case net::AddressKind::Multicast: return QStringLiteral("multicast");
    case net::AddressKind::Unspecified: return QStringLiteral("unspecified");
    case net::AddressKind::Reserved: return QStringLiteral("reserved");
    }
    return {};
}

Observing resolves(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = bench.connections.endpoint(check.address).base;
    return net::resolve(url.host(), bench.setup.pace.resolve).map(bench.context, [&bench, target = check.id.target, host = url.host()](Result<net::Resolution>&& answer) -> Result<Observation> {
        if (!answer)
            return observed(answer.error(), {{QStringLiteral("host"), host}});
        QJsonArray texts;
        QJsonArray kinds;
        QStringList shown;
        for (const QHostAddress& address : std::as_const(answer->addresses)) {
            texts.append(address.toString());
            shown.append(address.toString());
            if (const QString kind = kindText(net::kindOf(address)); !kinds.contains(kind))
                kinds.append(kind);
        }
        bench.facts.put(addresses, target, answer->addresses);
        return Observation::passed(QStringLiteral("name-resolves"), {host, shown.join(QStringLiteral(", "))},
            {{QStringLiteral("host"), host}, {QStringLiteral("addresses"), texts}, {QStringLiteral("address_kinds"), kinds}});
    });
}

} // namespace

QList<Probe> transportProbes()
{
    return {
        {QStringLiteral("A4"), {}, {}, {QLatin1String(addresses.name)}, resolves},
    };
}

} // namespace gatehouse::probes
