// SPDX-License-Identifier: Apache-2.0
// SIGTERM, SIGINT and SIGHUP (a log-out, Ctrl+C in the terminal) end the program as closing its window does: the draft
// is written and the next start finds no unclean end.
#pragma once

#include <QObject>
#include <functional>

namespace gatehouse::ui {

/// Calls `close` from the event loop at the first of these signals; the next one ends the process at once. Nothing on
/// systems without them. Once per process.
void onEndSignals(QObject* context, std::function<void()> close);

} // namespace gatehouse::ui
