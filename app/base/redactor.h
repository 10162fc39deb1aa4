// SPDX-License-Identifier: Apache-2.0
// Takes secrets out of text: every log line, report and error message on its way to a file passes here.
#pragma once

#include "base/secret_string.h"

#include <QMutex>
#include <QString>
#include <vector>

namespace gatehouse::base {

/// Knows secrets by shape (tokens, headers, fields, URLs) and by value (those that were added). Safe from any thread.
class Redactor {
public:
    Redactor() = default;
    Redactor(const Redactor&) = delete;
    Redactor& operator=(const Redactor&) = delete;

    /// From now on, and as long as somebody holds `secret`, its value is masked wherever it appears: plain,
    /// percent-encoded, as a JSON string or in base64. Values under four characters are left to the shapes: they would
    /// mask half of every text.
    void add(const Secret& secret);

    [[nodiscard]] QString redacted(const QString& text) const;

private:
    mutable QMutex m_mutex;
    mutable std::vector<std::weak_ptr<const SecretString>> m_secrets;
};

/// By shape alone.
[[nodiscard]] QString redactedByShape(QString text);

} // namespace gatehouse::base
