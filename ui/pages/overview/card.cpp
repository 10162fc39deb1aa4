// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/card.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/text_button.h"
#include "ui/widgets/tinted_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::ui {

namespace {

bool readsTheSame(const CardContent& a, const CardContent& b)
{
    return a.button == b.button && std::equal(a.lines.cbegin(), a.lines.cend(), b.lines.cbegin(), b.lines.cend(),
                                       [](const CardLine& x, const CardLine& y) {
                                           return x.text == y.text && x.role == y.role && x.icon == y.icon &&
                                                  bool(x.open) == bool(y.open);
                                       });
}

} // namespace

Card::Card(const QString& title, const QString& icon, QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    nameIt(this, title);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* mark = new TintedLabel(theme::Role::MutedText, this);
    mark->setIcon(icon);
    auto* heading = new QLabel(title, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(mark);
    head->addWidget(heading, 1);
    m_column->setContentsMargins(theme::grid * 2, theme::grid * 3 / 2, theme::grid * 2, theme::grid * 3 / 2);
    m_column->setSpacing(theme::grid);
    m_column->addLayout(head);
    ground();
}

void Card::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        ground();
    QFrame::changeEvent(event);
}

void Card::ground()
{
    const QColor raised = theme::color(theme::Role::RaisedSurface, QGuiApplication::palette());
    if (palette().color(QPalette::Window) == raised)
        return;
    QPalette own;
    own.setColor(QPalette::Window, raised);
    setPalette(own);
}

void Card::setContent(const CardContent& content)
{
    const bool same = m_body && readsTheSame(content, m_content);
    m_content = content;
    if (same)
        return;
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    for (int i = 0; i < content.lines.size(); ++i) {
        const CardLine& line = content.lines[i];
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::grid);
        if (!line.icon.isEmpty()) {
            auto* mark = new TintedLabel(line.role, m_body);
            mark->setIcon(line.icon);
            row->addWidget(mark, 0, Qt::AlignTop);
        }
        if (line.open) {
            auto* button = new TextButton(line.text, m_body);
            connect(button, &QAbstractButton::clicked, this, [this, i] { m_content.lines[i].open(); });
            row->addWidget(button, 1);
        } else {
            auto* text = TintedLabel::wrapping(line.icon.isEmpty() ? line.role : theme::Role::Text, m_body);
            text->setTextOrHide(line.text);
            row->addWidget(text, 1);
        }
        column->addLayout(row);
    }
    column->addStretch();
    if (!content.button.isEmpty()) {
        auto* button = new TextButton(content.button, m_body);
        connect(button, &QAbstractButton::clicked, this, [this] { m_content.press(); });
        column->addSpacing(theme::grid / 2);
        column->addWidget(button);
    }
    m_column->addWidget(m_body, 1);
    m_body->show();
}

} // namespace gatehouse::ui
