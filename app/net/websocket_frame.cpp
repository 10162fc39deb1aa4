// SPDX-License-Identifier: Apache-2.0
#include "net/websocket_frame.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace gatehouse::net {

namespace {

constexpr quint64 mostBytes = 64 * 1024;
constexpr quint8 last = 0x80;
constexpr quint8 reserved = 0x70; // for extensions, of which none is asked for
constexpr quint8 masked = 0x80;

quint8 codeOf(WebSocketFrame::Kind kind)
{
    return kind == WebSocketFrame::Kind::Close ? 8 : 1;
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray out(count, '\0');
    for (char& c : out)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return out;
}

QByteArray clientFrame(WebSocketFrame::Kind kind, const QByteArray& payload)
{
    const QByteArray part = payload.left(125);
    QByteArray out;
    out += static_cast<char>(last | codeOf(kind));
    out += static_cast<char>(masked | static_cast<quint8>(part.size()));
    const QByteArray mask = randomBytes(4);
    out += mask;
    for (qsizetype i = 0; i < part.size(); ++i)
        out += static_cast<char>(static_cast<quint8>(part.at(i)) ^ static_cast<quint8>(mask.at(i % 4)));
    return out;
}

std::optional<WebSocketFrame> takeFrame(QByteArray& bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto first = static_cast<quint8>(bytes.at(0));
    const auto second = static_cast<quint8>(bytes.at(1));
    qsizetype head = 2;
    quint64 size = second & 0x7f;
    if (size >= 126) {
        head = size == 126 ? 4 : 10;
        if (bytes.size() < head)
            return {};
        size =
            head == 4 ? qFromBigEndian<quint16>(bytes.constData() + 2) : qFromBigEndian<quint64>(bytes.constData() + 2);
    }
    WebSocketFrame out;
    const int code = first & 0x0f;
    if (size > mostBytes || (second & masked) != 0 || (first & reserved) != 0) { // servers do not mask
        bytes.clear();
        out.kind = WebSocketFrame::Kind::Unreadable;
        return out;
    }
    if (bytes.size() < head + static_cast<qsizetype>(size))
        return {};
    out.payload = bytes.mid(head, static_cast<qsizetype>(size));
    bytes.remove(0, head + static_cast<qsizetype>(size));
    if (code == 1)
        out.kind = WebSocketFrame::Kind::Text;
    if (code == 8) {
        out.kind = WebSocketFrame::Kind::Close;
        out.code = out.payload.size() >= 2 ? qFromBigEndian<quint16>(out.payload.constData()) : 0;
        out.payload = out.payload.mid(2);
    }
    return out;
}

} // namespace gatehouse::net
