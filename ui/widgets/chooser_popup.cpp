// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chooser_popup.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_delegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr int searchFrom = 8; // fewer entries need no search field
constexpr int visibleRows = 14;

/// Arrows and the pointer move the current row and never select: a selection therefore comes from assistive technology
/// and chooses.
class ChoiceList : public QListView {
public:
    using QListView::QListView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex&, const QEvent*) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
};

/// The current row stands out although the focus stays in the search field.
class CurrentRowDelegate : public ChoiceDelegate {
public:
    explicit CurrentRowDelegate(QListView* view) : ChoiceDelegate(view), m_view(view) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem o = option;
        o.state.setFlag(QStyle::State_Selected, index == m_view->currentIndex());
        o.state.setFlag(QStyle::State_HasFocus, false);
        ChoiceDelegate::paint(painter, o, index);
    }

private:
    QListView* m_view;
};

} // namespace

ChooserPopup::ChooserPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_model(new ChoiceModel(this)), m_search(new QLineEdit(this)),
      m_list(new ChoiceList(this)), m_footer(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setPlaceholderText(tr("Search"));
    nameIt(m_search, tr("Search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CurrentRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(1); // as many rows as there are, not a list view's usual least
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_footer->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::grid / 2, 1, theme::grid / 2);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer, 0, Qt::AlignLeft);

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_list->setCurrentIndex(m_model->index(m_model->firstEnabledRow(), 0));
    });
    connect(m_list, &QListView::clicked, this, &ChooserPopup::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEnabled)
            m_list->setCurrentIndex(index);
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
            if (!selected.isEmpty())
                choose(selected.indexes().constFirst());
        });
    connect(m_footer, &QPushButton::clicked, this, [this] {
        const QPointer<Chooser> chooser = m_chooser;
        hide();
        if (chooser)
            Q_EMIT chooser->footerActivated();
    });
    ensurePolished();
}

void ChooserPopup::openFor(Chooser* chooser)
{
    m_chooser = chooser;
    m_model->setGroups(chooser->choices());
    m_list->selectionModel()->clear();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    const bool searchable = m_model->entryCount() >= searchFrom;
    m_search->setVisible(searchable);
    m_search->setClearButtonEnabled(true); // not before the first opening: its icon loads the image plug-ins
    m_footer->setText(chooser->footer());
    nameIt(m_footer, chooser->footer());
    m_footer->setVisible(!chooser->footer().isEmpty());
    nameIt(m_list, chooser->accessibleName());
    setAccessibleName(chooser->accessibleName());
    place();
    show();
    int row = m_model->rowOf(chooser->currentId());
    if (row < 0 || !(m_model->index(row, 0).flags() & Qt::ItemIsEnabled))
        row = m_model->firstEnabledRow();
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    (searchable ? static_cast<QWidget*>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
    chooser->update();
}

void ChooserPopup::place()
{
    const int row = fontMetrics().height() + theme::grid;
    const int rows = std::clamp(m_model->rowCount(), 1, visibleRows);
    int height = rows * row + theme::grid + 2 * frameWidth();
    if (!m_search->isHidden())
        height += m_search->sizeHint().height() + theme::grid / 2;
    if (!m_footer->isHidden())
        height += m_footer->sizeHint().height() + theme::grid / 2;
    const QRect screen = m_chooser->screen()->availableGeometry();
    const int width = std::min(std::max(m_chooser->width(), widthOfEntries()), screen.width());
    const QPoint below = m_chooser->mapToGlobal(QPoint(0, m_chooser->height()));
    const QPoint above = m_chooser->mapToGlobal(QPoint(0, 0));
    const int roomBelow = screen.bottom() - below.y(), roomAbove = above.y() - screen.top();
    QPoint at = below;
    if (height > roomBelow && roomAbove > roomBelow) {
        height = std::min(height, roomAbove);
        at.setY(above.y() - height);
    } else {
        height = std::min(height, roomBelow);
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    setGeometry(QRect(at, QSize(width, height)));
}

int ChooserPopup::widthOfEntries() const
{
    if (m_model->entryCount() >= searchFrom)
        return fontMetrics().averageCharWidth() * 64; // never measures hundreds of them
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        int width = 0;
        for (const int role : {int(Qt::DisplayRole), int(ChoiceModel::DetailRole), int(ChoiceModel::ReasonRole),
                 int(ChoiceModel::BadgeRole)})
            if (const QString text = index.data(role).toString(); !text.isEmpty())
                width += fontMetrics().horizontalAdvance(text) + 2 * theme::grid;
        widest = std::max(widest, width);
    }
    return widest + 5 * theme::grid;
}

void ChooserPopup::choose(const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(ChoiceModel::IdRole).toString();
    const QPointer<Chooser> chooser = m_chooser;
    hide();
    if (chooser)
        Q_EMIT chooser->chosen(id);
}

void ChooserPopup::move(int by)
{
    const int step = by > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(by); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && !(m_model->index(next, 0).flags() & Qt::ItemIsEnabled))
            next += step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool ChooserPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(visibleRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - visibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ChooserPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (m_chooser) {
        m_chooser->update();
        m_chooser->setDown(false);
    }
}

} // namespace gatehouse::ui
