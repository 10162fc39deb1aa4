// SPDX-License-Identifier: Apache-2.0
// The picture of the chain: where everything stands, and how it is drawn, on the screen and into a file alike.
#pragma once

#include "ui/pages/overview/chain.h"

#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QPalette>
#include <QRect>

class QPainter;

namespace gatehouse::ui {

struct ChainLayout {
    QHash<QString, QRect> boxes;  ///< by id; of a server its head
    QHash<QString, QRect> frames; ///< of servers, around their models
    struct Line {
        QPainterPath path;
        QRect label;
    };
    QList<Line> lines; ///< in the order of the edges
    QRect border;      ///< of the site's network
    QRect borderLabel;
    QSize size{0, 0};
};

/// How things are drawn: asked anew for each painting, so that a change of the theme is followed.
struct ChainStyle {
    QPalette palette;
    QFont font;
    QDateTime now;
};

/// As wide as there is room, wider when there is too little.
[[nodiscard]] ChainLayout layOut(const Chain& chain, int width, const ChainStyle& style);

/// Lines, frames and the border of the network: what lies below the boxes.
void paintGround(QPainter& painter, const Chain& chain, const ChainLayout& layout, const ChainStyle& style);
void paintBox(QPainter& painter, const ChainBox& box, const QRect& rect, const ChainStyle& style, bool focus = false,
    bool hover = false);
void paintLabel(QPainter& painter, const ChainEdge& edge, const QRect& rect, const ChainStyle& style,
    bool focus = false, bool hover = false);
/// Everything, below a heading.
void paintPicture(
    QPainter& painter, const Chain& chain, const ChainLayout& layout, const ChainStyle& style, const QString& heading);
[[nodiscard]] QSize pictureSize(const ChainLayout& layout, const ChainStyle& style);

/// "failed", "not checked"
[[nodiscard]] QString wordOf(const ChainEdge& edge);
/// "2 min ago"; empty when it was never checked.
[[nodiscard]] QString ageOf(const ChainEdge& edge, const QDateTime& now);

} // namespace gatehouse::ui
