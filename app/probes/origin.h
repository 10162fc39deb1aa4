// SPDX-License-Identifier: Apache-2.0
// What can be found out about an address, each thing once per run however many checks ask for it.
#pragma once

#include "net/connect.h"
#include "net/handshake.h"
#include "net/proxy_probe.h"
#include "net/resolve.h"
#include "probes/probe.h"

#include <QNetworkProxy>

namespace gatehouse::probes {

/// The address of a check as a URL; of the Agent Platform service with the scheme https.
[[nodiscard]] QUrl urlOf(const Bench& bench, const domain::PlannedCheck& check);
/// "vllm.example.internal:8000": always with its port.
[[nodiscard]] QString originOf(const QUrl& url);
/// "https://vllm.example.internal:8000": what stands before the path, without a login.
[[nodiscard]] QString siteOf(const QUrl& url);

[[nodiscard]] base::Operation<QNetworkProxy> proxyOf(const Bench& bench, const QUrl& url);
[[nodiscard]] base::Operation<net::Resolution> addressesOf(const Bench& bench, const QString& host);

struct Door {
    QHostAddress address;
    base::Result<net::Connected> answer;
};
/// Each address behind the name of `url`, connected to past any proxy: at most sixteen.
[[nodiscard]] base::Operation<QList<Door>> doorsOf(const Bench& bench, const QUrl& url);

/// A tunnel to `url` through the proxy that leads there; only where there is one.
[[nodiscard]] base::Operation<net::ProxyAnswer> tunnelOf(const Bench& bench, const QUrl& url);
[[nodiscard]] base::Operation<net::Handshake> handshakeOf(const Bench& bench, const QUrl& url);
/// By the error of a handshake: whether the other side speaks TLS at all.
[[nodiscard]] bool speaksTls(const base::Error& error);

/// A GET of `path` below `address`, without a credential; half an answer is one.
[[nodiscard]] base::Operation<net::Reply> answerAt(
    const Bench& bench, const domain::PlannedCheck& check, const QString& address, const QString& path);

struct FirstAnswer {
    net::Reply reply; ///< may be half of one
    QDateTime at;     ///< when it was there, by this computer's clock
};
/// The answer to a harmless question without a credential, which GitLab, gateway and model servers know each in their
/// own way: `path` below the address of the check.
[[nodiscard]] QString firstPath(const domain::PlannedCheck& check);
[[nodiscard]] base::Operation<FirstAnswer> firstAnswerOf(const Bench& bench, const domain::PlannedCheck& check);

} // namespace gatehouse::probes
