// SPDX-License-Identifier: Apache-2.0
// The few frames of a WebSocket (RFC 6455, section 5) that a check says and hears.
#pragma once

#include <QByteArray>
#include <optional>

namespace gatehouse::net {

struct WebSocketFrame {
    enum class Kind { Text, Close, Other, Unreadable };
    Kind kind = Kind::Other;
    QByteArray payload; ///< of Close: what follows the code
    int code = 0;       ///< of Close; 0 when it names none
};

/// From the system's generator: keys and masks must not be guessed.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// As a client sends it, masked. Up to 125 bytes.
[[nodiscard]] QByteArray clientFrame(WebSocketFrame::Kind kind, const QByteArray& payload);

/// The first whole frame at the front of `bytes`, taken off there; nothing while there is none. One that a server may
/// not send, or of more than 64 KiB, is Unreadable, and so is everything behind it.
[[nodiscard]] std::optional<WebSocketFrame> takeFrame(QByteArray& bytes);

} // namespace gatehouse::net
