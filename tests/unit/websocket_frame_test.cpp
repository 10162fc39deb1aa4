// SPDX-License-Identifier: Apache-2.0
// Frames of a WebSocket: what a check says, and what it makes of the bytes that come back.
#include "net/websocket_frame.h"

#include <QTest>

using gatehouse::net::clientFrame;
using gatehouse::net::takeFrame;
using gatehouse::net::WebSocketFrame;
using Kind = WebSocketFrame::Kind;

namespace {

QByteArray bytes(const char* hex, const QByteArray& more = {})
{
    return QByteArray::fromHex(hex) + more;
}

/// "text hello; close 1000 bye; " and how many bytes were left.
QString heard(QByteArray bytes)
{
    QString out;
    while (const auto frame = takeFrame(bytes)) {
        switch (frame->kind) {
        case Kind::Text:
            out += QStringLiteral("text ") + QString::fromLatin1(frame->payload.left(20));
            break;
        case Kind::Close:
            out += QStringLiteral("close %1 ").arg(frame->code) + QString::fromLatin1(frame->payload);
            break;
        case Kind::Other:
            out += QStringLiteral("other");
            break;
        case Kind::Unreadable:
            out += QStringLiteral("unreadable");
            break;
        }
        out += QStringLiteral("; ");
    }
    return out + QString::number(bytes.size());
}

} // namespace

class WebSocketFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << QString::fromLatin1(expected);
        };
        const QByteArray large(300, 'x');
        row("nothing", {}, "0");
        row("half a head", bytes("81"), "1");
        row("text", bytes("8105", "hello"), "text hello; 0");
        row("text, not whole yet", bytes("8105", "hell"), "6");
        row("two at once", bytes("8102", "ab") + bytes("880203e8"), "text ab; close 1000 ; 0");
        row("close with a reason", bytes("880503f3", "bye"), "close 1011 bye; 0");
        row("close without a code", bytes("8800"), "close 0 ; 0");
        row("close with half a code", bytes("880103"), "close 0 ; 0");
        row("ping", bytes("8900"), "other; 0");
        row("binary", bytes("820100"), "other; 0");
        row("first part of a text", bytes("0102", "ab"), "text ab; 0");
        row("sixteen bits of length", bytes("817e012c") + large, "text xxxxxxxxxxxxxxxxxxxx; 0");
        row("sixteen bits, cut", bytes("817e01"), "3");
        row("sixty-four bits of length", bytes("817f000000000000012c") + large, "text xxxxxxxxxxxxxxxxxxxx; 0");
        row("sixty-four bits, cut", bytes("817f00000000"), "6");
        row("longest that is read", bytes("817e ffff"), "4");
        row("too long", bytes("817f0000000000010001", "and so on"), "unreadable; 0");
        row("endless", bytes("817fffffffffffffffff", "and so on"), "unreadable; 0");
        row("masked by a server", bytes("8182 00000000", "ab"), "unreadable; 0");
        row("compressed unasked", bytes("c102", "ab"), "unreadable; 0");
        row("no frame at all", "HTTP/1.1 400 Bad Request\r\n\r\n", "unreadable; 0");
    }

    void taken()
    {
        QFETCH(QByteArray, bytes);
        QTEST(heard(bytes), "expected");
    }

    void said_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("text") << int(Kind::Text) << QByteArray("{}") << bytes("8182");
        QTest::newRow("empty") << int(Kind::Text) << QByteArray() << bytes("8180");
        QTest::newRow("close") << int(Kind::Close) << bytes("03e8") << bytes("8882");
        QTest::newRow("longest") << int(Kind::Text) << QByteArray(125, 'x') << bytes("81fd");
    }

    /// RFC 6455, section 5.3: a client masks, each frame with another key.
    void said()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, head);
        const QByteArray frame = clientFrame(Kind(kind), payload);
        QCOMPARE(frame.size(), 6 + payload.size());
        QCOMPARE(frame.left(2), head);
        QByteArray plain;
        for (qsizetype i = 6; i < frame.size(); ++i)
            plain += char(frame[i] ^ frame[2 + (i - 6) % 4]);
        QCOMPARE(plain, payload);
        QSet<QByteArray> masks;
        for (int i = 0; i < 8; ++i)
            masks << clientFrame(Kind(kind), payload).mid(2, 4);
        QVERIFY(masks.size() > 1);
    }
};

QTEST_GUILESS_MAIN(WebSocketFrameTest)
#include "websocket_frame_test.moc"
