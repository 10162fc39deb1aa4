// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "base/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
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

QLabel* wrapping(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void fill(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(wrapping(this)), m_remedy(wrapping(this)), m_server(wrapping(this)),
      m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
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
    words->addLayout(m_buttons);
    m_buttons->setSpacing(theme::grid);
    m_buttons->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::grid * 3 / 2, theme::grid, theme::grid, theme::grid);
    line->setSpacing(theme::grid);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
}

void Banner::setMessage(const Message& message)
{
    m_message = message;
    fill(m_text, message.text);
    fill(m_remedy, message.remedy);
    fill(m_server, message.serverWords.isEmpty() ? QString() : tr("The server says: %1").arg(message.serverWords));
    applyColours();
    announce(this, message.remedy);
}

QPushButton* Banner::addButton(const QString& text, QObject* context, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    nameIt(button, text);
    connect(button, &QPushButton::clicked, context, std::move(run));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Banner::setCloseable(bool closeable)
{
    m_close->setVisible(closeable);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void Banner::applyColours()
{
    const Role role = roleOf(m_message.kind);
    QPalette p;
    p.setColor(QPalette::Window, theme::color(theme::surfaceOf(role), p));
    setPalette(p);
    m_text->setPalette(theme::tinted(p, role));
    const int side = fontMetrics().height();
    m_icon->setPixmap(theme::icon(iconOf(m_message.kind), role).pixmap(QSize(side, side), devicePixelRatioF()));
}

Banner::Message messageOf(const base::Error& error)
{
    const base::Words words = base::words(error);
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
