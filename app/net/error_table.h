// SPDX-License-Identifier: Apache-2.0
// Qt's network errors as errors of the house.
#pragma once

#include "base/error.h"

#include <QNetworkReply>
#include <QUrl>

namespace gatehouse::net {

/// Where a request was going when it failed.
struct Road {
    QUrl target;
    QString proxy;          ///< host:port; empty: none
    bool answering = false; ///< the head of an answer had arrived
};

/// True for an end that is no HTTP answer: the connection, the proxy or the protocol failed. HTTP statuses, which Qt
/// also reports as errors, are answers.
[[nodiscard]] bool isBroken(QNetworkReply::NetworkError error, int status);

/// True when this error cannot come up after a byte of the request has left.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError error);

[[nodiscard]] base::Error networkError(QNetworkReply::NetworkError error, const Road& road, const QString& said);

/// "gitlab.example.com" or "gitlab.example.com:8443".
[[nodiscard]] QString hostAndPort(const QUrl& url);

} // namespace gatehouse::net
