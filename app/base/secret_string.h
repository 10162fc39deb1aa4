// SPDX-License-Identifier: Apache-2.0
// A secret in memory: zeroed when it goes, never printed. Passed as Secret.
#pragma once

#include <QByteArray>
#include <memory>

namespace gatehouse::base {

class SecretString {
public:
    /// Takes the bytes over and zeroes the source.
    explicit SecretString(QByteArray&& bytes);
    ~SecretString();
    SecretString(const SecretString&) = delete;
    SecretString& operator=(const SecretString&) = delete;

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

using Secret = std::shared_ptr<const SecretString>;

/// Takes `bytes` over, trailing line break cut.
[[nodiscard]] Secret makeSecret(QByteArray bytes);

} // namespace gatehouse::base
