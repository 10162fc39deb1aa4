// SPDX-License-Identifier: Apache-2.0
// A signal handler may do next to nothing: it writes one byte, which a notifier reads in the event loop.
#include "ui/shell/end_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gatehouse::ui {

#ifdef Q_OS_UNIX

namespace {

int ends[2] = {-1, -1}; // read, write

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1); // full: it is awake already
}

} // namespace

void onEndSignals(QObject* context, std::function<void()> close)
{
    if (::pipe(ends) != 0)
        return; // the signals keep their usual effect
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, close = std::move(close)] {
        notifier->setEnabled(false);
        close();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

void onEndSignals(QObject*, std::function<void()>) {}

#endif

} // namespace gatehouse::ui
