// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "base/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse::ui {

using theme::Role;

namespace {

Role roleOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Note:
        return Role::Note;
    case Banner::Kind::Success:
        return Role::Success;
    case Banner::Kind::Warning:
        return Role::Warning;
    case Banner::Kind::Error:
        return Role::Error;
    }
    return Role::Note;
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Note:
        return QStringLiteral("note");
    case Banner::Kind::Success:
        return QStringLiteral("success");
    case Banner::Kind::Warning:
        return QStringLiteral("warning");
    case Banner::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

TintedLabel* words(theme::Role role, QWidget* parent)
{
    TintedLabel* label = TintedLabel::wrapping(role, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new TintedLabel(Role::Note, this)), m_text(words(Role::Note, this)),
      m_remedy(words(Role::Text, this)), m_server(words(Role::Text, this)),
      m_body(new QBoxLayout(QBoxLayout::TopToBottom)), m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    m_close->setAutoRaise(true);
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    nameIt(m_close, tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, &Banner::closed);

    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    words->addWidget(m_text);
    words->addWidget(m_remedy);
    words->addWidget(m_server);
    m_body->setSpacing(theme::grid / 2);
    m_body->addLayout(words, 1);
    m_body->addLayout(m_buttons);
    m_buttons->setSpacing(theme::grid);
    m_buttons->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::grid * 3 / 2, theme::grid, theme::grid, theme::grid);
    line->setSpacing(theme::grid);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(m_body, 1);
    line->setAlignment(m_body, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
}

/// Where there is room the buttons stand beside the words: two banners would else push the page out of a small window.
void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 100;
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Banner::setMessage(const Message& message)
{
    m_message = message;
    m_text->setTextOrHide(message.text);
    m_remedy->setTextOrHide(message.remedy);
    m_server->setTextOrHide(
        message.serverWords.isEmpty() ? QString() : tr("The server says: %1").arg(message.serverWords));
    applyColours();
    announce(this, message.remedy);
}

QPushButton* Banner::addButton(const QString& text, QObject* context, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    nameIt(button, text);
    connect(button, &QPushButton::clicked, context, std::move(run));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    button->show(); // the layout would do it a turn of the event loop later
    return button;
}

void Banner::setCloseable(bool closeable)
{
    m_close->setVisible(closeable);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

void Banner::applyColours()
{
    const Role role = roleOf(m_message.kind);
    const QColor surface = theme::color(theme::surfaceOf(role), QGuiApplication::palette());
    if (palette().color(QPalette::Window) != surface) { // setPalette comes back here
        QPalette ground;
        ground.setColor(QPalette::Window, surface);
        setPalette(ground);
    }
    m_text->setRole(role);
    m_icon->setRole(role);
    m_icon->setIcon(iconOf(m_message.kind));
}

Banner::Message messageOf(const base::Error& error)
{
    const base::Words words = base::words(error);
    if (error.kind == base::ErrorKind::Storage) // it is this computer that said why
        return {
            Banner::Kind::Error, words.message, QStringList{words.remedy, error.serverWords}.join(u' ').trimmed(), {}};
    return {Banner::Kind::Error, words.message, words.remedy, error.serverWords};
}

Banner::Kind kindOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Note:
        return Banner::Kind::Note;
    case domain::Severity::Warning:
        return Banner::Kind::Warning;
    case domain::Severity::Error:
        return Banner::Kind::Error;
    }
    return Banner::Kind::Error;
}

BannerStack::BannerStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid);
    hide();
}

Banner* BannerStack::show(const QString& id, const Banner::Message& message)
{
    remove(id);
    auto* banner = new Banner(this);
    banner->setMessage(message);
    m_banners.insert(id, banner);
    m_layout->addWidget(banner);
    banner->show();
    connect(banner, &Banner::closed, this, [this, id] { remove(id); });
    setVisible(true);
    return banner;
}

void BannerStack::remove(const QString& id)
{
    Banner* banner = m_banners.take(id);
    if (!banner)
        return;
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater(); // a button of its own may be what removes it
    setVisible(!m_banners.isEmpty());
}

void BannerStack::clear()
{
    const QStringList ids = m_banners.keys();
    for (const QString& id : ids)
        remove(id);
}

} // namespace gatehouse::ui
