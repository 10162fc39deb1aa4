// SPDX-License-Identifier: Apache-2.0
// Strict where it matters: what does not begin as HTTP is recognised with its first bytes, and a head has an end.
#include "net/response_head.h"

#include <algorithm>

namespace gatehouse::net {

namespace {

const QByteArray protocol = QByteArrayLiteral("HTTP/");
const QByteArray end = QByteArrayLiteral("\r\n\r\n");
constexpr qsizetype mostHeaders = 1000;

} // namespace

QByteArray ResponseHead::header(const QByteArray& name) const
{
    return headerIn(headers, name);
}

QList<QByteArray> ResponseHead::all(const QByteArray& name) const
{
    QList<QByteArray> out;
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            out << value;
    return out;
}

HeadReader::State HeadReader::feed(const QByteArray& bytes)
{
    m_buffer += bytes;
    qsizetype from = std::max<qsizetype>(0, m_buffer.size() - bytes.size() - end.size());
    for (;;) {
        const qsizetype known = std::min(m_buffer.size(), protocol.size());
        if (m_buffer.left(known) != protocol.left(known))
            return State::NotHttp;
        const qsizetype stop = m_buffer.indexOf(end, from);
        if (m_passed + (stop < 0 ? m_buffer.size() : stop) > m_cap)
            return State::TooLarge;
        if (stop < 0)
            return State::More;
        if (const State parsed = parse(m_buffer.left(stop)); parsed != State::Complete)
            return parsed;
        if (m_head.status >= 200 || m_head.status == 101) {
            m_rest = m_buffer.mid(stop + end.size());
            return State::Complete;
        }
        m_passed += stop + end.size();
        m_buffer.remove(0, stop + end.size());
        from = 0;
    }
}

HeadReader::State HeadReader::parse(const QByteArray& text)
{
    m_head = {};
    if (text.count('\n') > mostHeaders)
        return State::TooLarge;
    const QList<QByteArray> lines = text.split('\n');
    m_head.line = lines.first().trimmed();
    const qsizetype blank = m_head.line.indexOf(' ');
    bool number = false;
    m_head.status = m_head.line.mid(blank + 1, 3).toInt(&number);
    if (blank < 0 || !number || m_head.status < 100)
        return State::NotHttp;
    for (const QByteArray& line : lines.sliced(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_head.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    return State::Complete;
}

} // namespace gatehouse::net
