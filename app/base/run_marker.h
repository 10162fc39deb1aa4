// SPDX-License-Identifier: Apache-2.0
// A file that stands while the program runs: one left behind tells the next start that the last run ended uncleanly.
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace gatehouse::base {

class RunMarker {
public:
    /// Leaves a mark in `folder` until it is destroyed and takes away the marks of processes that are gone.
    explicit RunMarker(const QString& folder);
    ~RunMarker();
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    /// How many earlier runs ended without taking their mark away. Each is reported to one start only.
    [[nodiscard]] int uncleanEnds() const { return m_uncleanEnds; }

private:
    std::unique_ptr<QLockFile> m_own;
    int m_uncleanEnds = 0;
};

} // namespace gatehouse::base
