// SPDX-License-Identifier: Apache-2.0
// zlib, in pieces of fixed size.
#include "net/inflater.h"

#include <array>
#include <zlib.h>

namespace gatehouse::net {

namespace {

constexpr int gzipOrZlib = 15 + 32; // window bits: the largest window, header detected

} // namespace

struct Inflater::Stream {
    z_stream z{};
};

Inflater::Inflater() : m_stream(std::make_unique<Stream>())
{
    if (inflateInit2(&m_stream->z, gzipOrZlib) != Z_OK)
        m_state = State::Damaged;
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

Inflater::State Inflater::feed(const QByteArray& packed, QByteArray& out, qint64 cap)
{
    z_stream& z = m_stream->z;
    std::array<char, 32 * 1024> piece;
    QByteArray in = packed; // zlib wants it writable
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    while (z.avail_in > 0 && m_state != State::Damaged && m_state != State::TooLarge) {
        if (m_state == State::Ended && inflateReset(&z) == Z_OK)
            m_state = State::More; // a gzip body may have several members
        int code = Z_OK;
        do {
            z.next_out = reinterpret_cast<Bytef*>(piece.data());
            z.avail_out = static_cast<uInt>(piece.size());
            code = inflate(&z, Z_NO_FLUSH);
            out.append(piece.data(), static_cast<qsizetype>(piece.size() - z.avail_out));
            if (out.size() > cap)
                return m_state = State::TooLarge;
        } while (code == Z_OK && z.avail_out == 0);
        if (code == Z_STREAM_END)
            m_state = State::Ended;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            m_state = State::Damaged;
        else if (z.avail_in > 0)
            m_state = State::Damaged; // it neither ended nor went on
    }
    return m_state;
}

} // namespace gatehouse::net
