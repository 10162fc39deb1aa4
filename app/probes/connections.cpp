// SPDX-License-Identifier: Apache-2.0
// Sessions are made when they are first asked for.
#include "probes/connections.h"

#include <QCryptographicHash>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;

Connections::Connections(const Setup& setup, QObject* parent) : QObject(parent), m_setup(setup) {}

net::Endpoint Connections::endpoint(const QString& address) const
{
    net::Endpoint out = m_setup.gitlab;
    out.base = QUrl(address.contains(QLatin1String("://")) ? address : QLatin1String("https://") + address);
    return out;
}

net::Session& Connections::to(const domain::Target& target, const QString& address, const net::Credential& credential)
{
    // Of the secret no more than its hash is kept as a key.
    const QByteArray of = credential.value
                              ? QCryptographicHash::hash(credential.value->bytes(), QCryptographicHash::Sha256).toHex()
                              : QByteArray();
    return session(target, QLatin1String(credential.header + ' ' + credential.scheme + ' ' + of) + u'\n' + address,
        address, credential);
}

net::Session& Connections::signedTo(const domain::Target& target, const QString& address, const net::Signer& signer)
{
    net::Session& out = session(target, u"signed\n"_s + address, address, {});
    out.setSigner(signer);
    return out;
}

void Connections::release(const domain::Target& target)
{
    const auto of = m_sessions.find(target.text());
    if (of == m_sessions.end())
        return;
    of->removeIf([](const auto& each) {
        // Two targets at one address share the first look at it.
        if (!each.value()->isIdle())
            return false;
        each.value()->deleteLater();
        return true;
    });
}

net::Session& Connections::session(
    const domain::Target& target, const QString& key, const QString& address, const net::Credential& credential)
{
    net::Session*& session = m_sessions[target.text()][key];
    if (!session) {
        session = new net::Session(endpoint(address), credential, this);
        session->setLanes(m_setup.atOnce / 6 + 1); // many models may share an address, and each waits for its own
    }
    return *session;
}

} // namespace gatehouse::probes
