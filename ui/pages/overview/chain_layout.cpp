// SPDX-License-Identifier: Apache-2.0
// Where everything stands: five columns, you to the left, what is outside the site's network to the right of its
// border, or below it where the room is narrow.
#include "ui/pages/overview/chain_picture.h"

#include "ui/theme/theme.h"
#include "ui/widgets/check_mark.h"

#include <QFontMetrics>
#include <algorithm>
#include <array>

namespace gatehouse::ui {

using domain::CheckState;
using Kind = ChainBox::Kind;
using theme::grid;

namespace {

constexpr int bareGap = grid * 4;

enum Column { YouColumn, GitLabColumn, ServiceColumn, ServerColumn, OutsideColumn, ColumnCount };

Column columnOf(const ChainBox& box)
{
    switch (box.kind) {
    case Kind::You:
        return YouColumn;
    case Kind::GitLab:
        return GitLabColumn;
    case Kind::Gateway:
    case Kind::AgentPlatform:
        return ServiceColumn;
    default:
        return box.outside ? OutsideColumn : ServerColumn;
    }
}

class Setting {
public:
    Setting(const Chain& chain, int width, const ChainStyle& style)
        : m_chain(chain), m_font(style.font), m_text(style.font), m_small(theme::smallFont(style.font)), m_width(width)
    {
    }

    ChainLayout layout()
    {
        measure();
        place();
        drawBorder();
        for (const ChainEdge& edge : m_chain.edges)
            m_out.lines << line(edge);
        return m_out;
    }

private:
    int heightOf(const ChainBox& box) const
    {
        switch (box.kind) {
        case Kind::Model:
        case Kind::Rest:
            return m_text.height() + grid;
        case Kind::Server:
            return m_text.height() + m_small.height() + grid * 3 / 2;
        default:
            return m_text.height() + 2 * m_small.height() + grid * 2;
        }
    }

    void measure()
    {
        std::array<bool, ColumnCount> used{};
        for (const ChainBox& box : m_chain.boxes)
            used[columnOf(box)] = true;
        m_hasCloud = m_chain.box(QStringLiteral("cloud"));
        int columns = int(std::count(used.begin(), used.end(), true));
        int label = m_small.horizontalAdvance(QStringLiteral("00 min ago"));
        for (const CheckState state :
            {CheckState::Passed, CheckState::Warning, CheckState::Failed, CheckState::Running, CheckState::Explained})
            label = std::max(label, m_text.horizontalAdvance(markOf(state).word) + m_text.height());
        label = std::max(label, m_text.horizontalAdvance(wordOf(ChainEdge())) + m_text.height());
        m_label = QSize(label + grid * 3 / 2, m_text.height() + m_small.height() + grid / 2);
        const int em = m_text.averageCharWidth();
        int you = em * 16;
        for (const ChainBox& box : m_chain.boxes)
            if (box.kind == Kind::You) {
                QFont strong = m_font;
                strong.setWeight(QFont::DemiBold);
                you = std::max({you, QFontMetrics(strong).horizontalAdvance(box.title) + m_text.height() + grid * 3,
                    m_small.horizontalAdvance(box.detail) + grid * 3});
            }
        // No label stands between the servers of the site and what is outside: a line's label is where the line begins.
        bool beside = used[ServerColumn] && used[OutsideColumn];
        const auto room = [&] {
            const int gaps = (columns - 1) * m_gap - (beside ? m_gap - bareGap : 0);
            return (m_width - 4 * grid - you - gaps) / std::max(1, columns - 1);
        };
        m_gap = m_label.width() + grid * 2;
        if (room() < em * 20)
            m_gap = m_label.width() + grid;
        if (beside && !m_hasCloud && room() < em * 16) {
            m_below = true;
            beside = false;
            --columns;
        }
        m_box = std::clamp(room(), em * 16, em * 36);
        int x = 2 * grid, right = 0;
        for (int column = 0; column < ColumnCount; ++column) {
            m_x[size_t(column)] = column == OutsideColumn && m_below ? m_x[ServerColumn] : x;
            m_w[size_t(column)] = column == YouColumn ? you : m_box;
            if (!used[size_t(column)])
                continue;
            right = m_x[size_t(column)] + m_w[size_t(column)];
            x = right + (column == ServerColumn && beside ? bareGap : m_gap);
        }
        m_out.size.setWidth(right + 2 * grid);
    }

    /// Puts a server and its models, or a single box; gives back the bottom.
    int put(const ChainBox& box, int y)
    {
        const int x = m_x[columnOf(box)];
        const QRect own(x, y, m_w[columnOf(box)], heightOf(box));
        m_out.boxes.insert(box.id, own);
        if (box.kind != Kind::Server)
            return own.bottom();
        int below = own.bottom() + 1;
        for (const ChainBox& model : m_chain.boxes)
            if (model.server == box.id) {
                m_out.boxes.insert(model.id, QRect(x + grid / 2, below, m_box - grid, heightOf(model)));
                below += heightOf(model);
            }
        m_out.frames.insert(box.id, QRect(x, y, m_box, below - y + grid / 2));
        return below + grid / 2;
    }

    void place()
    {
        const int heading = m_small.height() + grid;
        m_top = grid + heading + (m_hasCloud ? m_label.height() + grid : 0);
        std::array<int, ColumnCount> y;
        y.fill(m_top);
        if (m_hasCloud)
            y[OutsideColumn] = grid;
        const auto column = [&](Column which) {
            for (const ChainBox& box : m_chain.boxes)
                if (columnOf(box) == which && box.server.isEmpty())
                    y[which] = put(box, y[which]) + grid * 2;
        };
        column(ServiceColumn);
        column(ServerColumn);
        if (m_hasCloud) { // first, at the height of its lane
            const ChainBox& cloud = *m_chain.box(QStringLiteral("cloud"));
            m_lane = grid + heading + m_label.height() / 2;
            y[OutsideColumn] = put(cloud, std::max(grid, m_lane - heightOf(cloud) / 2)) + grid * 2;
            m_lane = m_out.boxes.value(cloud.id).center().y();
        }
        const int middle = (m_top + std::max(y[ServiceColumn] - 2 * grid, m_top)) / 2;
        for (const ChainBox& box : m_chain.boxes)
            if (box.kind == Kind::You || box.kind == Kind::GitLab)
                y[columnOf(box)] = put(box, std::max(m_top, middle - heightOf(box) / 2)) + grid * 2;
        m_inner = *std::max_element(y.begin(), y.begin() + OutsideColumn);
        if (m_below)
            y[OutsideColumn] = m_inner + grid;
        else if (y[ServerColumn] > m_top) // lines to what is outside pass below the servers of the site
            y[OutsideColumn] = std::max(y[OutsideColumn], y[ServerColumn]);
        for (const ChainBox& box : m_chain.boxes)
            if (columnOf(box) == OutsideColumn && box.server.isEmpty() && box.kind != Kind::Cloud)
                y[OutsideColumn] = put(box, y[OutsideColumn]) + grid * 2;
        m_out.size.setHeight(std::max(m_inner + grid, y[OutsideColumn]));
    }

    void drawBorder()
    {
        int right = 0;
        for (const ChainBox& box : m_chain.boxes)
            if (columnOf(box) != OutsideColumn)
                right = std::max(right, m_out.boxes.value(box.id).right());
        m_out.border = QRect(QPoint(grid / 2, grid / 2), QPoint(right + grid * 3 / 2, m_inner - grid / 2));
        m_out.borderLabel =
            QRect(m_out.border.left() + grid * 3 / 2, m_out.border.top() + grid / 2, m_box * 2, m_small.height());
    }

    ChainLayout::Line line(const ChainEdge& edge) const
    {
        const QRect from = m_out.frames.value(edge.from, m_out.boxes.value(edge.from));
        const QRect to = m_out.boxes.value(edge.to);
        ChainLayout::Line out;
        if (edge.to == QLatin1String("cloud")) {
            const QPointF up(from.center().x(), from.top());
            out.path.moveTo(up);
            out.path.lineTo(up.x(), m_lane + grid);
            out.path.quadTo(up.x(), m_lane, up.x() + grid, m_lane);
            out.path.lineTo(to.left(), m_lane);
            out.label = QRect(QPoint(m_x[ServiceColumn], m_lane - m_text.height() - 1), m_label);
            return out;
        }
        const QPointF start(from.right() + 1, from.center().y()), end(to.left(), to.center().y());
        const double bend = start.x() + (m_gap - m_label.width()) + grid;
        out.path.moveTo(start);
        out.path.cubicTo(QPointF(bend, start.y()), QPointF(start.x(), end.y()), QPointF(bend, end.y()));
        out.path.lineTo(end);
        // Where only a label's room is left of the line, beside the box that the line ends at.
        out.label = QRect(
            QPoint(int(start.x()) + m_gap - m_label.width() - grid / 4, int(end.y()) - m_text.height() - 1), m_label);
        return out;
    }

    const Chain& m_chain;
    QFont m_font;
    const QFontMetrics m_text, m_small;
    const int m_width;
    QSize m_label;
    int m_gap = 0, m_box = 0, m_top = 0, m_lane = 0, m_inner = 0;
    bool m_hasCloud = false, m_below = false;
    std::array<int, ColumnCount> m_x{}, m_w{};
    ChainLayout m_out;
};

} // namespace

ChainLayout layOut(const Chain& chain, int width, const ChainStyle& style)
{
    return chain.boxes.isEmpty() ? ChainLayout() : Setting(chain, width, style).layout();
}

} // namespace gatehouse::ui
