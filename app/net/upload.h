// SPDX-License-Identifier: Apache-2.0
// The body of a mutation as a device that can be read once: Qt cannot send it again when a kept-alive connection is
// closed.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <functional>

namespace gatehouse::net {

class Upload : public QIODevice {
    Q_OBJECT
public:
    /// `leaving` is called when the first byte is taken: from then on it may be on the wire. It never comes for an
    /// empty body.
    Upload(QByteArray body, std::function<void()> leaving, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char* to, qint64 most) override;
    qint64 writeData(const char* from, qint64 length) override;

private:
    QByteArray m_body;
    qint64 m_read = 0;
    std::function<void()> m_leaving;
};

} // namespace gatehouse::net
