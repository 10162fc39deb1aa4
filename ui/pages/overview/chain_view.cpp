// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/chain_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "workspace/check_words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace gatehouse::ui {

using domain::CheckState;

namespace {

/// Draws what it stands for; Enter presses it as Space does.
class PictureButton : public QAbstractButton {
public:
    using Painting = std::function<void(QPainter&, const QRect&, bool focus, bool hover)>;
    PictureButton(Painting painting, QWidget* parent) : QAbstractButton(parent), m_painting(std::move(painting))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_painting(painter, rect(), hasFocus(), underMouse());
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    Painting m_painting;
};

QStringList idsOf(const Chain& chain)
{
    QStringList out;
    for (const ChainBox& box : chain.boxes)
        out << box.id;
    for (const ChainEdge& edge : chain.edges)
        out << edge.from + QLatin1Char('>') + edge.to;
    return out;
}

} // namespace

ChainView::ChainView(QWidget* parent) : QWidget(parent)
{
    nameIt(this, tr("Chain"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ChainStyle ChainView::chainStyle() const
{
    return {palette(), font(), QDateTime::currentDateTimeUtc()};
}

void ChainView::setChain(const Chain& chain)
{
    const bool same = idsOf(chain) == idsOf(m_chain);
    m_chain = chain;
    if (!same)
        build();
    describe();
    arrange();
    const auto redraw = [](const QList<QAbstractButton*>& all) {
        for (QAbstractButton* each : all)
            each->update();
    };
    redraw(m_boxes);
    redraw(m_labels);
    update();
}

void ChainView::build()
{
    for (QAbstractButton* each : m_boxes + m_labels) {
        each->hide();
        each->deleteLater();
    }
    m_boxes.clear();
    m_labels.clear();
    // A link comes after the box it starts from: Tab walks the chain.
    QList<int> edges;
    const auto addEdgesFrom = [&](const QString& id) {
        for (int i = 0; i < m_chain.edges.size(); ++i)
            if (m_chain.edges[i].from == id)
                edges << i;
    };
    QHash<int, QAbstractButton*> labels;
    for (int i = 0; i < m_chain.boxes.size(); ++i) {
        auto* button = new PictureButton(
            [this, i](QPainter& painter, const QRect& rect, bool focus, bool hover) {
                paintBox(painter, m_chain.boxes[i], rect, chainStyle(), focus, hover);
            },
            this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT boxActivated(m_chain.boxes[i]); });
        m_boxes << button;
        edges.clear();
        addEdgesFrom(m_chain.boxes[i].id);
        for (const int edge : std::as_const(edges)) {
            labels[edge] = new PictureButton(
                [this, edge](QPainter& painter, const QRect& rect, bool focus, bool hover) {
                    paintLabel(painter, m_chain.edges[edge], rect, chainStyle(), focus, hover);
                },
                this);
            connect(labels[edge], &QAbstractButton::clicked, this,
                [this, edge] { Q_EMIT edgeActivated(m_chain.edges[edge]); });
        }
    }
    for (int i = 0; i < m_chain.edges.size(); ++i)
        m_labels << labels.value(i);
    for (QAbstractButton* each : m_boxes + m_labels)
        each->show();
}

void ChainView::describe()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const ChainBox& box = m_chain.boxes[i];
        QStringList more{box.detail};
        if (box.kind != ChainBox::Kind::You && box.kind != ChainBox::Kind::Rest && box.there)
            more << wordOf(ChainEdge{{}, {}, {}, box.state, {}, 0, {}});
        if (box.outside && box.server.isEmpty())
            more << tr("outside your network");
        more.removeAll(QString());
        nameIt(m_boxes[i], box.title, more.join(QStringLiteral(", ")));
        m_boxes[i]->setToolTip(QStringLiteral("%1\n%2").arg(box.title, more.join(QStringLiteral(", "))));
    }
    for (int i = 0; i < m_labels.size(); ++i) {
        const ChainEdge& edge = m_chain.edges[i];
        const QString age = ageOf(edge, now);
        QString told = age.isEmpty() ? wordOf(edge) : QStringLiteral("%1, %2").arg(wordOf(edge), age);
        if (edge.ms > 0)
            told += QStringLiteral(", ") + workspace::durationText(edge.ms);
        nameIt(m_labels[i], edge.name, told);
        m_labels[i]->setToolTip(QStringLiteral("%1: %2").arg(edge.name, told));
    }
}

void ChainView::arrange()
{
    m_layout = layOut(m_chain, width(), chainStyle());
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setGeometry(m_layout.boxes.value(m_chain.boxes[i].id));
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setGeometry(m_layout.lines[i].label);
    setMinimumWidth(layOut(m_chain, 0, chainStyle()).size.width());
    setFixedHeight(m_layout.size.height());
}

void ChainView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, m_chain, m_layout, chainStyle());
}

void ChainView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void ChainView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && !m_chain.boxes.isEmpty())
        arrange();
    QWidget::changeEvent(event);
}

} // namespace gatehouse::ui
