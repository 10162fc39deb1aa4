// SPDX-License-Identifier: Apache-2.0
// Ctrl+C and SIGTERM ask the running command to stop; a sent mutation is never abandoned.
#pragma once

#include <QObject>
#include <functional>

namespace gatehouse::cli {

/// `stop` runs in the event loop of `context`. A second signal ends the program at once.
void onInterrupt(QObject* context, std::function<void()> stop);

} // namespace gatehouse::cli
