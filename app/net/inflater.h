// SPDX-License-Identifier: Apache-2.0
// Unpacks a gzip body while it arrives. Qt could do it, but drops the length that was announced and with it the only
// sign that an answer was cut off; and it unpacks as much as is sent before it looks at a limit.
#pragma once

#include <QByteArray>
#include <memory>

namespace gatehouse::net {

class Inflater {
public:
    enum class State { More, Ended, Damaged, TooLarge };

    Inflater();
    ~Inflater();

    /// Appends what `packed` unpacks to; stops as soon as `out` is larger than `cap`.
    State feed(const QByteArray& packed, QByteArray& out, qint64 cap);

    /// More: the end has not come yet.
    [[nodiscard]] State state() const { return m_state; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    State m_state = State::More;
};

} // namespace gatehouse::net
