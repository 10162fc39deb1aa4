// SPDX-License-Identifier: Apache-2.0
// Icons: one drawing each, tinted with the role's colour of the palette in force when it is painted.
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace gatehouse::ui::theme {

namespace {

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                   : color(mode == QIcon::Disabled ? Role::Dimmed : m_role, palette);
        const QString key =
            QStringLiteral("gatehouse/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(ink.rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            // The SVG icon plug-in is loaded here, at the first painted icon, and not at the start.
            pixmap = QIcon(QStringLiteral(":/icons/%1.svg").arg(m_name)).pixmap(size, 1.0);
            if (!pixmap.isNull()) {
                QPainter p(&pixmap);
                p.setCompositionMode(QPainter::CompositionMode_SourceIn);
                p.fillRect(pixmap.rect(), ink);
            }
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_name.isEmpty(); }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new TintedIcon(*this); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString& name, Role role)
{
    return QIcon(new TintedIcon(name, role));
}

} // namespace gatehouse::ui::theme
