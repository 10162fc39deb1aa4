// SPDX-License-Identifier: Apache-2.0
// Length, chunks, or the end of the connection.
#include "net/http1_body.h"

#include <algorithm>
#include <utility>

namespace gatehouse::net {

namespace {

constexpr qsizetype longestLine = 4096; // of a chunk's size with its extensions, or of a trailer

} // namespace

BodyReader::BodyReader(const ResponseHead& head, const QByteArray& method)
{
    bool number = false;
    const qint64 length = head.header("Content-Length").toLongLong(&number);
    if (method == "HEAD" || head.status == 204 || head.status == 304)
        m_state = State::Ended;
    else if (head.header("Transfer-Encoding").toLower().contains("chunked"))
        m_framing = Framing::Chunked;
    else if (number && length >= 0) {
        m_framing = Framing::Length;
        m_left = length;
        m_state = length == 0 ? State::Ended : State::More;
    }
}

BodyReader::State BodyReader::feed(const QByteArray& bytes, QByteArray& out)
{
    if (m_state != State::More)
        return m_state;
    if (m_framing == Framing::Chunked) {
        m_buffer += bytes;
        takeChunks(out);
        return m_state;
    }
    if (m_framing == Framing::UntilClose) {
        out += bytes;
        return m_state;
    }
    const QByteArray own = bytes.left(m_left);
    out += own;
    m_left -= own.size();
    return m_state = m_left == 0 ? State::Ended : State::More;
}

void BodyReader::takeChunks(QByteArray& out)
{
    qsizetype at = 0;
    while (m_state == State::More) {
        if (m_left > 0) {
            const qsizetype taken = std::min<qsizetype>(m_left, m_buffer.size() - at);
            out += QByteArrayView(m_buffer).sliced(at, taken);
            at += taken;
            m_left -= taken;
            if (m_left > 0)
                break;
            m_left = -1; // the line end behind its data
        }
        const qsizetype end = m_buffer.indexOf("\r\n", at);
        if (end < 0 && m_buffer.size() - at > longestLine)
            m_state = State::Damaged;
        if (end < 0)
            break;
        const QByteArray line = m_buffer.mid(at, end - at);
        at = end + 2;
        if (m_trailers)
            m_state = line.isEmpty() ? State::Ended : State::More;
        else if (!(std::exchange(m_left, 0) < 0 ? line.isEmpty() : takeSize(line)))
            m_state = State::Damaged;
    }
    m_buffer.remove(0, at);
}

bool BodyReader::takeSize(const QByteArray& line)
{
    bool number = false;
    m_left = line.split(';').constFirst().trimmed().toLongLong(&number, 16);
    m_trailers = m_left == 0;
    return number && m_left >= 0;
}

} // namespace gatehouse::net
