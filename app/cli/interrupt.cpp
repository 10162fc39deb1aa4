// SPDX-License-Identifier: Apache-2.0
// Signals reach the event loop through a pipe, since a handler may call next to nothing.
#include "cli/interrupt.h"

#include <QSocketNotifier>
#include <csignal>
#include <unistd.h>

namespace gatehouse::cli {

namespace {

int pipeEnds[2] = {-1, -1};

void handle(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

void onInterrupt(QObject* context, std::function<void()> stop)
{
    if (::pipe(pipeEnds) != 0)
        return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, stop = std::move(stop)] {
        notifier->setEnabled(false);
        stop();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

} // namespace gatehouse::cli
