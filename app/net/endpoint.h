// SPDX-License-Identifier: Apache-2.0
// How an origin is reached, and the credential that is meant for it: values that every way onto the network takes.
#pragma once

#include "base/secret_string.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace gatehouse::net {

enum class ProxyMode { System, None, Manual };

/// How to reach an origin. Nothing of TLS is loaded before the first request.
struct Endpoint {
    QUrl base;      ///< scheme, host, port and relative root: requests go to base + path
    QString caFile; ///< own CA certificates (PEM), added to the system's
    ProxyMode proxyMode = ProxyMode::System;
    QUrl proxy;        ///< Manual: http://host:port or socks5://host:port; credentials in it are not used
    QString proxyUser; ///< for whichever proxy is used; it and the password go to the proxy and to nothing else
    base::Secret proxyPassword;
    bool allowHttp = false; ///< consent to send the credential over http://, needed for every host, loopback too
};

/// The credential header, sent to the origin of the session and to nothing else.
struct Credential {
    QByteArray header; ///< "Authorization", "x-api-key", ...; empty: no credential
    base::Secret value;
    QByteArray scheme = {}; ///< stands before the value: "Bearer"
};

} // namespace gatehouse::net
