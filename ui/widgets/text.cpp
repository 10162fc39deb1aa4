// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace gatehouse::ui {

namespace {
struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};
} // namespace

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * frameWidth(), fontMetrics().height() + 2 * frameWidth()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("abc…xyz")), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_role == theme::Role::Text ? palette().color(foregroundRole()) : theme::color(m_role, palette()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, contentsRect().width()));
}

QString relativeTime(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return Times::tr("never");
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return Times::tr("just now");
    if (seconds < 3600)
        return Times::tr("%n min ago", nullptr, int(seconds / 60));
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Times::tr("%n h ago", nullptr, int(seconds / 3600));
    if (days == 1)
        return Times::tr("yesterday");
    if (days < 7)
        return Times::tr("%n days ago", nullptr, int(days));
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString exactTime(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + local.timeZoneAbbreviation();
}

QString ChangeCounts::text() const
{
    // One and many are spelt out: without a loaded translation there are no plural forms.
    QStringList parts;
    if (settings > 0)
        parts << (settings == 1 ? tr("1 setting") : tr("%n settings", nullptr, settings));
    if (models > 0)
        parts << (models == 1 ? tr("1 model") : tr("%n models", nullptr, models));
    if (features > 0)
        parts << (features == 1 ? tr("1 feature") : tr("%n features", nullptr, features));
    if (others > 0)
        parts << (others == 1 ? tr("1 other") : tr("%n others", nullptr, others));
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
