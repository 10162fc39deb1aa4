// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace gatehouse::ui {

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
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, contentsRect().width()));
}

QString relativeTime(const QDateTime& time, const QDateTime& now)
{
    const auto tr = [](const char* text, int n = -1) { return QCoreApplication::translate("relativeTime", text, nullptr, n); };
    if (!time.isValid())
        return tr("never");
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", int(seconds / 60));
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("%n h ago", int(seconds / 3600));
    if (days == 1)
        return tr("yesterday");
    if (days < 7)
        return tr("%n days ago", int(days));
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
    const auto tr = [](const char* text, int n) { return QCoreApplication::translate("ChangeCounts", text, nullptr, n); };
    // Without a loaded translation %n stays as it is in English, plural forms included: they are spelt out here.
    const auto counted = [&](int n, const char* one, const char* many) { return tr(n == 1 ? one : many, n); };
    QStringList parts;
    if (settings > 0)
        parts << counted(settings, "%n setting", "%n settings");
    if (models > 0)
        parts << counted(models, "%n model", "%n models");
    if (features > 0)
        parts << counted(features, "%n feature", "%n features");
    if (others > 0)
        parts << counted(others, "%n other", "%n others");
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
