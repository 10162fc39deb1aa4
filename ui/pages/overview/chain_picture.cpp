// SPDX-License-Identifier: Apache-2.0
// How the picture is drawn. States are words and icons before they are colours.
#include "ui/pages/overview/chain_picture.h"

#include "ui/theme/theme.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace gatehouse::ui {

using domain::CheckState;
using Kind = ChainBox::Kind;
using theme::grid;
using theme::Role;

namespace {

struct ChainPicture {
    Q_DECLARE_TR_FUNCTIONS(ChainPicture)
};

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::You:
        return QStringLiteral("user");
    case Kind::GitLab:
        return QStringLiteral("instance");
    case Kind::Gateway:
        return QStringLiteral("gateway");
    case Kind::AgentPlatform:
        return QStringLiteral("agent");
    case Kind::Server:
        return QStringLiteral("models");
    case Kind::Cloud:
        return QStringLiteral("away");
    case Kind::Model:
    case Kind::Rest:
        break;
    }
    return {};
}

Role roleOf(CheckState state)
{
    return state == CheckState::Skipped ? Role::MutedText : markOf(state).role;
}

QString stateWord(CheckState state)
{
    return state == CheckState::Skipped ? ChainPicture::tr("not checked") : markOf(state).word;
}

void drawText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& ink,
    Qt::TextElideMode elide = Qt::ElideMiddle)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, elide, rect.width()));
}

/// Icon and word of a state on one line.
void drawState(QPainter& painter, const QRect& rect, CheckState state, const QString& word, const QFont& font,
    const QPalette& palette)
{
    const int side = QFontMetrics(font).height();
    const Role role = roleOf(state);
    theme::icon(state == CheckState::Skipped ? QStringLiteral("unknown") : markOf(state).icon, role)
        .paint(&painter, QRect(rect.left(), rect.top(), side, side));
    drawText(painter, rect.adjusted(side + grid / 2, 0, 0, 0), word, font, theme::color(role, palette));
}

void drawModel(QPainter& painter, const ChainBox& box, const QRect& rect, const ChainStyle& style)
{
    const QRect inner = rect.adjusted(grid / 2, 0, -grid / 2, 0);
    const int side = QFontMetrics(style.font).height();
    const bool rest = box.kind == Kind::Rest;
    QRect text = inner;
    if (!rest) {
        theme::icon(
            box.state == CheckState::Skipped ? QStringLiteral("unknown") : markOf(box.state).icon, roleOf(box.state))
            .paint(&painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side));
        text.setLeft(text.left() + side + grid / 2);
    }
    drawText(painter, text, box.title, style.font, theme::color(rest ? Role::MutedText : Role::Text, style.palette));
}

} // namespace

QString wordOf(const ChainEdge& edge)
{
    return stateWord(edge.state);
}

QString ageOf(const ChainEdge& edge, const QDateTime& now)
{
    if (!edge.checked.isValid())
        return {};
    return relativeTime(edge.checked, now);
}

void paintGround(QPainter& painter, const Chain& chain, const ChainLayout& layout, const ChainStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(Role::Outline, style.palette), 1, Qt::DashLine));
    painter.drawRoundedRect(layout.border, grid, grid);
    drawText(painter, layout.borderLabel, ChainPicture::tr("Your network"), theme::smallFont(style.font),
        theme::color(Role::MutedText, style.palette));
    for (int i = 0; i < chain.edges.size(); ++i) {
        const CheckState state = chain.edges[i].state;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(state == CheckState::Skipped ? Role::Outline : roleOf(state), style.palette),
            state == CheckState::Failed ? 3 : 2,
            state == CheckState::Skipped || state == CheckState::Explained ? Qt::DotLine : Qt::SolidLine));
        painter.drawPath(layout.lines[i].path);
    }
    painter.setPen(QPen(theme::color(Role::Border, style.palette), 1));
    painter.setBrush(theme::color(Role::RaisedSurface, style.palette));
    for (const QRect& frame : layout.frames)
        painter.drawRoundedRect(frame, grid / 2.0, grid / 2.0);
}

void paintBox(
    QPainter& painter, const ChainBox& box, const QRect& rect, const ChainStyle& style, bool focus, bool hover)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool inside = !box.server.isEmpty();
    const bool plain = inside || box.kind == Kind::Server; // the frame around it is drawn with the ground
    const QColor surface = theme::color(hover ? Role::NoteSurface : Role::RaisedSurface, style.palette);
    const Role edge = focus                                                                 ? Role::Accent
                      : box.state == CheckState::Failed || box.state == CheckState::Warning ? roleOf(box.state)
                                                                                            : Role::Border;
    if (!plain || focus || hover) {
        const qreal width = focus || edge != Role::Border ? 2 : 1;
        painter.setPen(plain && !focus
                           ? QPen(Qt::NoPen)
                           : QPen(theme::color(edge, style.palette), width, box.there ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(surface);
        painter.drawRoundedRect(
            QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), grid / 2.0, grid / 2.0);
    }
    if (inside)
        return drawModel(painter, box, rect, style);
    const QFont small = theme::smallFont(style.font);
    QFont strong = style.font;
    strong.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(style.font).height(), thin = QFontMetrics(small).height();
    QRect inner = rect.adjusted(grid, grid * 3 / 4, -grid, -grid / 2);
    theme::icon(iconOf(box.kind), box.there ? Role::Text : Role::MutedText)
        .paint(&painter, QRect(inner.left(), inner.top(), line, line));
    drawText(painter, QRect(inner.left() + line + grid / 2, inner.top(), inner.width() - line - grid / 2, line),
        box.title, strong, theme::color(box.there ? Role::Text : Role::MutedText, style.palette),
        box.kind == Kind::Server ? Qt::ElideMiddle : Qt::ElideRight);
    int y = inner.top() + line + grid / 4;
    if (box.kind != Kind::Server) {
        drawText(painter, QRect(inner.left(), y, inner.width(), thin), box.detail, small,
            theme::color(Role::MutedText, style.palette));
        y += thin + grid / 4;
    }
    if (box.kind != Kind::You && box.there)
        drawState(painter, QRect(inner.left(), y, inner.width(), thin), box.state, stateWord(box.state), small,
            style.palette);
}

void paintLabel(
    QPainter& painter, const ChainEdge& edge, const QRect& rect, const ChainStyle& style, bool focus, bool hover)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (focus || hover) {
        painter.setPen(focus ? QPen(theme::color(Role::Accent, style.palette), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme::color(hover ? Role::NoteSurface : Role::Surface, style.palette));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), grid / 2.0, grid / 2.0);
    }
    const QFont small = theme::smallFont(style.font);
    const int line = QFontMetrics(style.font).height(), thin = QFontMetrics(small).height();
    const QRect inner = rect.adjusted(grid / 4, 0, -grid / 4, 0);
    drawState(painter, QRect(inner.left(), inner.top(), inner.width(), line), edge.state, wordOf(edge), style.font,
        style.palette);
    drawText(painter, QRect(inner.left(), inner.top() + line + grid / 2, inner.width(), thin), ageOf(edge, style.now),
        small, theme::color(Role::MutedText, style.palette));
}

QSize pictureSize(const ChainLayout& layout, const ChainStyle& style)
{
    return layout.size + QSize(0, QFontMetrics(theme::headingFont(style.font)).height() + grid * 3);
}

void paintPicture(
    QPainter& painter, const Chain& chain, const ChainLayout& layout, const ChainStyle& style, const QString& heading)
{
    const QSize size = pictureSize(layout, style);
    painter.fillRect(QRect({}, size), theme::color(Role::Surface, style.palette));
    const QFont big = theme::headingFont(style.font);
    const int line = QFontMetrics(big).height();
    drawText(painter, QRect(grid * 2, grid * 2, size.width() - grid * 4, line), heading, big,
        theme::color(Role::Text, style.palette));
    painter.translate(0, size.height() - layout.size.height());
    paintGround(painter, chain, layout, style);
    for (const ChainBox& box : chain.boxes)
        paintBox(painter, box, layout.boxes.value(box.id), style);
    for (int i = 0; i < chain.edges.size(); ++i)
        paintLabel(painter, chain.edges[i], layout.lines[i].label, style);
}

} // namespace gatehouse::ui
