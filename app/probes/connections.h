// SPDX-License-Identifier: Apache-2.0
// Ready-made ways to every address of a run, with the instance's CA file, proxy and rules.
#pragma once

#include "net/session.h"
#include "probes/setup.h"

#include <QHash>
#include <QObject>

namespace gatehouse::probes {

class Connections : public QObject {
    Q_OBJECT
public:
    explicit Connections(const Setup& setup, QObject* parent = nullptr);

    /// How `address` is reached: the instance's endpoint with another base. An address without a scheme gets `scheme`.
    [[nodiscard]] net::Endpoint endpoint(const QString& address, const QString& scheme = QStringLiteral("https")) const;
    /// Without any credential. One session per origin, kept for the run.
    [[nodiscard]] net::Session& to(const QString& address);
    /// With a credential: a session of its own per (address, owner), so that none travels with another's.
    [[nodiscard]] net::Session& to(const QString& address, const net::Credential& credential, const QString& owner);

private:
    const Setup& m_setup;
    QHash<QString, net::Session*> m_sessions;
};

} // namespace gatehouse::probes
