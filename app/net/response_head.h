// SPDX-License-Identifier: Apache-2.0
// The head of an HTTP/1 answer, for sockets that Qt's HTTP does not drive.
#pragma once

#include "net/headers.h"

#include <QByteArray>
#include <QList>

namespace gatehouse::net {

struct ResponseHead {
    int status = 0;
    QByteArray line; ///< "HTTP/1.1 200 OK"
    Headers headers;

    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive, first one, "" when absent
    [[nodiscard]] QList<QByteArray> all(const QByteArray& name) const;
};

/// Takes bytes as they come. Interim answers (100, 103) are passed over, and count towards the cap; 101 is a final one
/// here. TooLarge: more bytes than the cap, or more than a thousand headers.
class HeadReader {
public:
    enum class State { More, Complete, NotHttp, TooLarge };

    explicit HeadReader(qsizetype cap = 64 * 1024) : m_cap(cap) {}
    State feed(const QByteArray& bytes);
    [[nodiscard]] const ResponseHead& head() const { return m_head; }
    /// Of Complete: what came behind the head already.
    [[nodiscard]] QByteArray rest() const { return m_rest; }

private:
    State parse(const QByteArray& text);

    QByteArray m_buffer;
    QByteArray m_rest;
    qsizetype m_cap;
    qsizetype m_passed = 0; ///< bytes of interim answers
    ResponseHead m_head;
};

} // namespace gatehouse::net
