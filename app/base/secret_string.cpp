// SPDX-License-Identifier: Apache-2.0
// Secrets are copied into memory of their own, so that there is one place to zero.
#include "base/secret_string.h"

#include <cstring>
#include <utility>

namespace gatehouse::base {

namespace {

// Through a volatile pointer the compiler cannot know that this is memset and that the memory is never read again.
void* (*const volatile overwrite)(void*, int, size_t) = std::memset;

} // namespace

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        overwrite(
            bytes.data(), 0, static_cast<size_t>(bytes.capacity())); // the whole buffer: it may have been longer once
    bytes.resize(0);
}

SecretString::SecretString(QByteArray&& bytes) : m_bytes(bytes.constData(), bytes.size())
{
    wipe(bytes);
}

SecretString::~SecretString()
{
    wipe(m_bytes);
}

Secret makeSecret(QByteArray bytes)
{
    qsizetype length = bytes.size();
    if (length > 0 && bytes.at(length - 1) == '\n')
        --length;
    if (length > 0 && bytes.at(length - 1) == '\r')
        --length;
    if (length != bytes.size())
        bytes.resize(length);
    return std::make_shared<const SecretString>(std::move(bytes));
}

} // namespace gatehouse::base
