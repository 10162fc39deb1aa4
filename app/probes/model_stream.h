// SPDX-License-Identifier: Apache-2.0
// A streamed answer, judged by its pieces: when each came, and whether it ended as it should. Pure.
#pragma once

#include "probes/model_chat.h"

namespace gatehouse::probes {

struct StreamReading {
    bool isStream = false; ///< at least one event
    bool ended = false;    ///< as the interface ends a stream: [DONE], message_stop, metadata, a finish reason
    bool finished = false; ///< the model said why it stopped
    QString error;         ///< an error among the events, without places
    QString text;
    QList<double> textMs; ///< when each event with text came, from the start of the request
    int events = 0;
};
[[nodiscard]] StreamReading readStream(const net::Reply& reply, Dialect dialect, bool claude = false);

/// `oneTokenMs`: how long an answer of one token took; 0 when that is not known.
[[nodiscard]] domain::Observation judgeStream(
    const net::Reply& reply, const Asked& asked, bool claude, double oneTokenMs);

} // namespace gatehouse::probes
