// SPDX-License-Identifier: Apache-2.0
// Refuses to go back: Qt then answers ContentReSendError instead of sending twice.
#include "net/upload.h"

#include <cstring>
#include <utility>

namespace gatehouse::net {

Upload::Upload(QByteArray body, std::function<void()> leaving, QObject* parent)
    : QIODevice(parent), m_body(std::move(body)), m_leaving(std::move(leaving))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 Upload::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

bool Upload::seek(qint64)
{
    return false;
}

bool Upload::reset()
{
    return false;
}

qint64 Upload::readData(char* to, qint64 most)
{
    const qint64 length = std::min<qint64>(most, m_body.size() - m_read);
    if (length <= 0)
        return m_read == m_body.size() ? -1 : 0;
    std::memcpy(to, m_body.constData() + m_read, static_cast<size_t>(length));
    m_read += length;
    if (const auto leaving = std::exchange(m_leaving, nullptr))
        leaving();
    return length;
}

qint64 Upload::writeData(const char*, qint64)
{
    return -1;
}

} // namespace gatehouse::net
