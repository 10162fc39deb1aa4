// SPDX-License-Identifier: Apache-2.0
// Timings as small bars with their median; the numbers stand beside them in words.
#pragma once

#include <QList>
#include <QWidget>

namespace gatehouse::ui {

class TimingBars : public QWidget {
    Q_OBJECT
public:
    explicit TimingBars(QWidget* parent);
    void setSamples(const QList<double>& ms);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_samples;
};

/// "median 84 ms, from 71 ms to 120 ms, 5 calls"
[[nodiscard]] QString timingText(const QList<double>& ms);

} // namespace gatehouse::ui
