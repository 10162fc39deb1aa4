// SPDX-License-Identifier: Apache-2.0
// A secret in memory: zeroed when it goes, never printed. Passed as Secret.
#pragma once

#include <QByteArray>
#include <memory>

namespace gatehouse::base {

/// Overwrites the bytes in a way that no optimiser drops, then empties the array. Does nothing to bytes that others
/// share.
void wipe(QByteArray& bytes);

class SecretString {
public:
    /// Takes the bytes over and zeroes the source (if nobody else shares its memory).
    explicit SecretString(QByteArray&& bytes);
    ~SecretString();
    SecretString(const SecretString&) = delete;
    SecretString& operator=(const SecretString&) = delete;

    /// A copy of this array shares its memory, which then cannot be zeroed: read it, do not keep it.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

using Secret = std::shared_ptr<const SecretString>;

/// Takes `bytes` over, trailing line break cut.
[[nodiscard]] Secret makeSecret(QByteArray bytes);

} // namespace gatehouse::base
