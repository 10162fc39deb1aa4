// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/timing_bars.h"

#include "domain/check_comparison.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "workspace/check_words.h"

#include <QPainter>
#include <algorithm>

namespace gatehouse::ui {

namespace {

double medianOf(const QList<double>& ms)
{
    domain::CheckResult all;
    all.observation.samples = ms;
    return domain::typicalMs(all);
}

constexpr int barWidth = 10, barGap = 4;

} // namespace

QString timingText(const QList<double>& ms)
{
    const auto [least, most] = std::minmax_element(ms.begin(), ms.end());
    return TimingBars::tr("median %1, from %2 to %3, %4 calls")
        .arg(workspace::durationText(medianOf(ms)), workspace::durationText(*least), workspace::durationText(*most))
        .arg(ms.size());
}

TimingBars::TimingBars(QWidget* parent) : QWidget(parent) {}

void TimingBars::setSamples(const QList<double>& ms)
{
    m_samples = ms;
    const QString text = ms.isEmpty() ? QString() : timingText(ms);
    nameIt(this, text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const
{
    return {int(m_samples.size()) * (barWidth + barGap) + barGap, theme::grid * 5};
}

void TimingBars::paintEvent(QPaintEvent*)
{
    if (m_samples.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double most = std::max(1.0, *std::max_element(m_samples.begin(), m_samples.end()));
    const int ground = height() - 2;
    const auto heightOf = [&](double ms) { return std::max(2.0, ms / most * (ground - 4)); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Role::Note, palette()));
    int x = barGap;
    for (const double ms : std::as_const(m_samples)) {
        painter.drawRoundedRect(QRectF(x, ground - heightOf(ms), barWidth, heightOf(ms)), 1.5, 1.5);
        x += barWidth + barGap;
    }
    painter.setPen(QPen(theme::color(theme::Role::Text, palette()), 1, Qt::DashLine));
    const double median = ground - heightOf(medianOf(m_samples));
    painter.drawLine(QPointF(0, median), QPointF(width(), median));
}

} // namespace gatehouse::ui
