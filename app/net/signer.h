// SPDX-License-Identifier: Apache-2.0
// The hook for signatures over a whole request, such as Amazon's.
#pragma once

#include "net/headers.h"

#include <QUrl>
#include <functional>

namespace gatehouse::net {

/// Called just before a request leaves, with all that is known of it; answers the headers to add.
using Signer =
    std::function<Headers(const QByteArray& method, const QUrl& url, const Headers& headers, const QByteArray& body)>;

} // namespace gatehouse::net
