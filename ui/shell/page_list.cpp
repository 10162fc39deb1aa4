// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gatehouse::ui {

namespace {

constexpr int badgeRole = Qt::UserRole;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QPalette& palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        const QRect rect = option.rect.adjusted(theme::grid, 2, -theme::grid, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Window));
            painter->drawRoundedRect(rect, theme::grid / 2.0, theme::grid / 2.0);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme::color(theme::Role::Accent, palette), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(
                QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), theme::grid / 2.0 + 1, theme::grid / 2.0 + 1);
        }
        const QColor ink = selected ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                    : theme::color(theme::Role::Text, palette);
        const int side = option.fontMetrics.height() + 2;
        QRect line = rect.adjusted(theme::grid, 0, -theme::grid, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(line.left(), line.center().y() - side / 2 + 1, side, side), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
        line.setLeft(line.left() + side + theme::grid); // reserved also while icons are not loaded yet
        painter->setPen(ink);
        if (const QString badge = index.data(badgeRole).toString(); !badge.isEmpty()) {
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, badge);
            line.setRight(line.right() - option.fontMetrics.horizontalAdvance(badge) - theme::grid);
        }
        const QString title = index.data().toString();
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(title, Qt::ElideMiddle, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + option.fontMetrics.height() + option.fontMetrics.averageCharWidth() * 4 + 6 * theme::grid,
            option.fontMetrics.height() + 2 * theme::grid};
    }
};

} // namespace

PageList::PageList(const QList<PageEntry>& entries, QWidget* parent) : QListWidget(parent), m_entries(entries)
{
    nameIt(this, tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (const PageEntry& entry : entries)
        addItem(entry.id);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (!selectedItems().isEmpty()) {
            Q_EMIT pageChosen(m_entries[row(selectedItems().constFirst())].id);
            return;
        }
        // Assistive technology clears the selection before it selects, and may toggle the selected entry off: one page
        // stays open.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (selectedItems().isEmpty() && currentItem())
                    currentItem()->setSelected(true);
            },
            Qt::QueuedConnection);
    });
}

void PageList::setInstance(const workspace::Workspace& workspace, const workspace::OpenInstance* instance)
{
    const domain::Catalogue& catalogue = workspace.catalogue();
    const domain::Version newest = catalogue.supported.isEmpty() ? domain::Version() : catalogue.supported.constLast();
    const domain::Version version = instance ? instance->capabilities().version : newest;
    for (int row = 0; row < m_entries.size(); ++row) {
        const QString title = pageTitle(m_entries[row].labelId, catalogue, version);
        const Badge badge = instance && m_entries[row].badge ? m_entries[row].badge(*instance) : Badge();
        QListWidgetItem* entry = item(row);
        entry->setText(title);
        entry->setData(Qt::AccessibleTextRole, title);
        if (!m_entries[row].checked)
            setBadge(row, badge);
    }
    updateGeometry();
}

void PageList::setChecks(const domain::LatestChecks& checks)
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].checked)
            setBadge(row, m_entries[row].checked(checks));
}

void PageList::setBadge(int row, const Badge& badge)
{
    QListWidgetItem* entry = item(row);
    entry->setData(Qt::AccessibleDescriptionRole, badge.description);
    entry->setData(badgeRole, badge.text);
    entry->setToolTip(badge.description);
}

void PageList::loadIcons()
{
    for (int row = 0; row < m_entries.size(); ++row)
        item(row)->setIcon(theme::icon(m_entries[row].icon));
}

void PageList::setCurrentPage(const QString& id)
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].id == id)
            setCurrentRow(row);
}

QSize PageList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * theme::grid, theme::grid * 20};
}

} // namespace gatehouse::ui
