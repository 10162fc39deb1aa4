// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowing_label.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace gatehouse::ui {

namespace {

/// Lays the text out line by line; gives back its height and, with a painter, draws it.
double flow(const QString& text, const QFont& font, int width, QPainter* painter)
{
    double y = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph.isEmpty() ? QStringLiteral(" ") : paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, y));
            y += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, {});
    }
    return y;
}

} // namespace

FlowingLabel::FlowingLabel(const QString& text, theme::Role role, QWidget* parent) : TintedLabel(role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWordWrap(true); // a QLabel that does not wrap tells layouts, with each text, that its height is always the same
    setText(text);
}

int FlowingLabel::heightForWidth(int width) const
{
    return int(std::ceil(flow(text(), font(), std::max(width, 1), nullptr)));
}

QSize FlowingLabel::sizeHint() const
{
    const int width = std::min(fontMetrics().averageCharWidth() * 60, fontMetrics().size(0, text()).width() + 1);
    return {width, heightForWidth(width)};
}

QSize FlowingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void FlowingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    flow(text(), font(), width(), &painter);
}

} // namespace gatehouse::ui
