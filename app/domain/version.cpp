// SPDX-License-Identifier: Apache-2.0
// Reads release numbers as GitLab writes them: "18.9", "18.9.1-ee", "19.0.0-pre", "v18.5.0".
#include "domain/version.h"

#include <QStringList>

namespace gatehouse::domain {

std::optional<Version> Version::parse(const QString& text)
{
    QString rest = text.trimmed();
    if (rest.startsWith(u'v'))
        rest.remove(0, 1);
    Version out;
    if (const auto dash = rest.indexOf(u'-'); dash >= 0) {
        out.suffix = rest.mid(dash + 1);
        rest.truncate(dash);
    }
    const QStringList parts = rest.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    int* const numbers[] = {&out.major, &out.minor, &out.patch};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString& part = parts.at(i);
        if (part.isEmpty() || part.size() > 4)
            return std::nullopt;
        for (const QChar c : part)
            if (c < u'0' || c > u'9')
                return std::nullopt;
        *numbers[i] = part.toInt();
    }
    if (out.major == 0)
        return std::nullopt;
    return out;
}

QString Version::text() const
{
    const QString numbers = QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
    return suffix.isEmpty() ? numbers : numbers + u'-' + suffix;
}

QString Version::series() const
{
    return QStringLiteral("%1.%2").arg(major).arg(minor);
}

} // namespace gatehouse::domain
