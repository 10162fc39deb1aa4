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

    /// How `address` is reached: the instance's endpoint with another base. An address without a scheme gets https.
    [[nodiscard]] net::Endpoint endpoint(const QString& address) const;
    /// For the checks of `target`: one session per address and credential, so that none travels with another's. It is
    /// good until none of the target's checks runs.
    [[nodiscard]] net::Session& to(
        const domain::Target& target, const QString& address, const net::Credential& credential = {});
    /// As to(), each request signed.
    [[nodiscard]] net::Session& signedTo(
        const domain::Target& target, const QString& address, const net::Signer& signer);
    /// No check of the target runs: its connections close, but for those on which another's still waits.
    void release(const domain::Target& target);

private:
    net::Session& session(
        const domain::Target& target, const QString& key, const QString& address, const net::Credential& credential);

    const Setup& m_setup;
    QHash<QString, QHash<QString, net::Session*>> m_sessions; ///< by the target's text, then by their own key
};

} // namespace gatehouse::probes
