// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/tinted_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace gatehouse::ui {

QString pageTitle(const QString& labelId, const domain::Catalogue& catalogue, const domain::Version& version)
{
    return QCoreApplication::translate("Catalogue", catalogue.label(labelId, version).toUtf8().constData());
}

Page::Page(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)),
      m_description(TintedLabel::wrapping(theme::Role::MutedText, this)), m_primary(new QToolButton(this)),
      m_banners(new BannerStack(this)), m_layout(new QVBoxLayout(this))
{
    m_title->setFont(theme::pageTitleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_primary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_primary->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid * 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    words->addWidget(m_title);
    words->addWidget(m_description);
    head->addLayout(words, 1);
    head->addWidget(m_primary, 0, Qt::AlignTop);
    m_layout->setContentsMargins(theme::grid * 3, theme::grid * 2, theme::grid * 3, 0);
    m_layout->setSpacing(theme::grid * 3 / 2);
    m_layout->addLayout(head);
    m_layout->addWidget(m_banners);
}

Page::~Page() = default;

void Page::setInstance(std::shared_ptr<workspace::OpenInstance> instance)
{
    if (instance == m_instance)
        return;
    if (m_instance)
        m_instance->disconnect(this);
    m_instance = std::move(instance);
    m_banners->clear();
    if (m_instance) {
        connect(m_instance.get(), &workspace::OpenInstance::changed, this, &Page::changed);
        connect(m_instance.get(), &workspace::OpenInstance::instanceChanged, this, &Page::changed);
    }
    opened();
    refresh();
    m_stale = false;
}

QString Page::title() const
{
    return m_title->text();
}

bool Page::reveal(const domain::Path&)
{
    return false;
}

void Page::request(const QString&) {}

void Page::takeFocus()
{
    const QWidget* now = window()->focusWidget();
    if (now && now->isVisible() && isAncestorOf(now))
        return;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::ShortcutFocusReason);
    setFocus(Qt::ShortcutFocusReason);
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    nameIt(this, title);
}

void Page::setDescription(const QString& text)
{
    m_description->setTextOrHide(text);
}

void Page::setPrimaryAction(QAction* action)
{
    m_primary->setDefaultAction(action);
    nameIt(m_primary, plainLabel(action->text()));
    m_primary->show();
}

void Page::setContent(QWidget* content)
{
    m_layout->addWidget(content, 1);
}

void Page::setScrolledContent(QWidget* content)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    setContent(area);
}

ChooserPopup* Page::chooserPopup()
{
    if (!m_popup)
        m_popup = new ChooserPopup(this);
    return m_popup;
}

bool Page::edit(const QString& name, const domain::Changes& changes, const QString& typingIn)
{
    if (!m_instance)
        return false;
    const auto done = m_instance->edit(name, changes, typingIn);
    if (!done) {
        m_banners->show(QStringLiteral("edit"), done.error());
        return false;
    }
    m_banners->remove(QStringLiteral("edit"));
    return true;
}

void Page::showEvent(QShowEvent* event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

void Page::changed()
{
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

} // namespace gatehouse::ui
