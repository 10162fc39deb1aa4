// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/environment_badge.h"

#include "ui/widgets/accessible.h"

#include <QPainter>

namespace gatehouse::ui {

using theme::Role;

QString environmentWord(const domain::Instance& instance)
{
    const QString& e = instance.environment;
    if (instance.isProduction())
        return EnvironmentBadge::tr("Production");
    if (e == QLatin1String("staging"))
        return EnvironmentBadge::tr("Staging");
    if (e == QLatin1String("development"))
        return EnvironmentBadge::tr("Development");
    return e == QLatin1String("gdk") ? EnvironmentBadge::tr("GDK") : e;
}

Role environmentRole(const domain::Instance& instance)
{
    const QString& e = instance.environment;
    if (instance.isProduction())
        return Role::Production;
    if (e == QLatin1String("staging"))
        return Role::Staging;
    return e == QLatin1String("development") || e == QLatin1String("gdk") ? Role::Development : Role::OtherEnvironment;
}

EnvironmentBadge::EnvironmentBadge(QWidget* parent) : QWidget(parent)
{
    QFont f = theme::smallFont(font());
    f.setWeight(QFont::DemiBold);
    f.setCapitalization(QFont::AllUppercase);
    setFont(f);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentBadge::setInstance(const domain::Instance& instance)
{
    m_word = environmentWord(instance);
    m_role = environmentRole(instance);
    nameIt(this, tr("Environment: %1").arg(m_word));
    setToolTip(instance.environment.isEmpty() ? tr("No environment was chosen, so the rules of production hold.")
                                              : tr("Environment: %1").arg(m_word));
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word.toUpper()) + 2 * theme::grid, fontMetrics().height() + theme::grid};
}

void EnvironmentBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::color(m_role, palette());
    painter.setPen(QPen(ink, 1));
    painter.setBrush(theme::color(theme::surfaceOf(m_role), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::grid / 2.0, theme::grid / 2.0);
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace gatehouse::ui
