// SPDX-License-Identifier: Apache-2.0
// Sessions are made when they are first asked for.
#include "probes/connections.h"

namespace gatehouse::probes {

Connections::Connections(const Setup& setup, QObject* parent) : QObject(parent), m_setup(setup) {}

net::Endpoint Connections::endpoint(const QString& address, const QString& scheme) const
{
    net::Endpoint out = m_setup.gitlab;
    out.base = QUrl(address.contains(QLatin1String("://")) ? address : scheme + QLatin1String("://") + address);
    return out;
}

net::Session& Connections::to(const QString& address)
{
    return to(address, {}, {});
}

net::Session& Connections::to(const QString& address, const net::Credential& credential, const QString& owner)
{
    net::Session*& session = m_sessions[owner + u'\n' + QLatin1String(credential.header) + u'\n' + address];
    if (!session) {
        session = new net::Session(endpoint(address), credential, this);
        session->setLanes(m_setup.atOnce / 6 + 1); // many models may share an address, and each waits for its own
    }
    return *session;
}

} // namespace gatehouse::probes
