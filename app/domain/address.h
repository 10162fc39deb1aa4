// SPDX-License-Identifier: Apache-2.0
// Addresses as people type them: http URLs of gateways and models, host and port of services. No look-up, no network.
#pragma once

#include <QString>

namespace gatehouse::domain {

struct HttpAddress {
    enum class Flaw { None, NoScheme, OtherScheme, Malformed };
    Flaw flaw = Flaw::None;
    QString host;
    QString path;             ///< without trailing slashes
    bool credentials = false; ///< a user or password before the host
    [[nodiscard]] bool isValid() const { return flaw == Flaw::None; }
};

/// `text` without blanks around it.
[[nodiscard]] HttpAddress httpAddress(const QString& text);

struct HostPort {
    enum class Flaw { None, Scheme, Credentials, HasPath, Malformed };
    Flaw flaw = Flaw::None;
    QString host;
    int port = 0; ///< 0: none given
};

[[nodiscard]] HostPort hostPort(const QString& text);

/// "localhost", 127.0.0.0/8, ::1 and the unspecified addresses.
[[nodiscard]] bool isLoopback(const QString& host);

/// Without a user name and password before the host, however the rest may be mistyped: what may be shown.
[[nodiscard]] QString withoutLogin(const QString& text);

/// Without the slashes at the end.
[[nodiscard]] QString withoutTrailingSlashes(QString text);

} // namespace gatehouse::domain
