// SPDX-License-Identifier: Apache-2.0
// A GitLab release number; capabilities follow from it.
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace gatehouse::domain {

/// "18.9", "18.9.1-ee", "19.0.0-pre": compared by number, the suffix only kept for display.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    QString suffix; ///< "ee", "pre", "" - never compared

    [[nodiscard]] static std::optional<Version> parse(const QString& text);
    [[nodiscard]] QString text() const;   ///< "18.9.1-ee"; without a patch that was never given: "18.9.0"
    [[nodiscard]] QString series() const; ///< "18.9"
    [[nodiscard]] bool isNull() const { return major == 0; }

    friend std::strong_ordering operator<=>(const Version& a, const Version& b)
    {
        if (const auto c = a.major <=> b.major; c != 0)
            return c;
        if (const auto c = a.minor <=> b.minor; c != 0)
            return c;
        return a.patch <=> b.patch;
    }
    friend bool operator==(const Version& a, const Version& b) { return (a <=> b) == 0; }
};

/// A half-open range of releases: since <= v < until; a null bound is open.
struct VersionRange {
    std::optional<Version> since;
    std::optional<Version> until; ///< first release that no longer has it

    [[nodiscard]] bool contains(const Version& v) const { return (!since || v >= *since) && (!until || v < *until); }
};

} // namespace gatehouse::domain
