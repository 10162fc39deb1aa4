// SPDX-License-Identifier: Apache-2.0
// Where the body of an HTTP/1.1 answer ends (RFC 9112, section 6.3).
#pragma once

#include "net/response_head.h"

namespace gatehouse::net {

class BodyReader {
public:
    enum class State { More, Ended, Damaged };

    /// `method` of the request: the answer to HEAD has no body.
    BodyReader(const ResponseHead& head, const QByteArray& method);

    /// Appends the bytes of the body that are among `bytes` to `out`.
    State feed(const QByteArray& bytes, QByteArray& out);
    [[nodiscard]] State state() const { return m_state; }
    /// The connection has ended: nothing more comes.
    [[nodiscard]] bool isWholeAtClose() const { return m_state == State::Ended || m_framing == Framing::UntilClose; }

private:
    enum class Framing { Length, Chunked, UntilClose };

    void takeChunks(QByteArray& out);
    [[nodiscard]] bool takeSize(const QByteArray& line);

    Framing m_framing = Framing::UntilClose;
    State m_state = State::More;
    qint64 m_left = 0;   ///< of the body, or of the chunk
    QByteArray m_buffer; ///< of chunks: what is not taken apart yet
    bool m_trailers = false;
};

} // namespace gatehouse::net
