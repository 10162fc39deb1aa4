// SPDX-License-Identifier: Apache-2.0
// AWS Signature Version 4, as Amazon Bedrock wants it. Pure: what is signed and when is passed in.
#pragma once

#include "base/clock.h"
#include "base/secret_string.h"
#include "net/signer.h"

#include <QDateTime>
#include <QString>

namespace gatehouse::net {

struct AwsKey {
    QString accessKey;
    base::Secret secretKey;
    base::Secret sessionToken; ///< null for long-lived keys
};

struct AwsScope {
    QString region;  ///< "us-east-1"
    QString service; ///< "bedrock", for both of its hosts
};

/// The headers to add: X-Amz-Date, X-Amz-Security-Token when there is one, Authorization. All of `headers` is signed
/// but User-Agent and Expect; a host is signed as Qt sends it. Every service but S3: paths are tidied and encoded once
/// more.
[[nodiscard]] Headers sigV4(const AwsKey& key, const AwsScope& scope, const QDateTime& time, const QByteArray& method,
    const QUrl& url, const Headers& headers, const QByteArray& body);

/// For Session::setSigner.
[[nodiscard]] Signer sigV4Signer(AwsKey key, AwsScope scope, base::Clock now = base::systemClock());

/// An id as one segment of a path, the way AWS's own clients send it: "v2:0" is "v2%3A0".
[[nodiscard]] QString pathSegment(const QString& id);

} // namespace gatehouse::net
