// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/plan_head.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/open_instance.h"

#include <QLabel>
#include <QToolButton>
#include <chrono>

namespace gatehouse::ui {

PlanHead::PlanHead(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout), m_heading(new QLabel(this)),
      m_age(new TintedLabel(theme::Role::MutedText, this))
{
    setLayout(m_line);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(theme::headingFont(font()));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line->addWidget(m_heading);
    m_line->addWidget(m_age);
    addButton(actions, action::pull, tr("Read again"));
    addButton(actions, action::importFile, tr("Import document…"));
    addButton(actions, action::exportFile, tr("Export document…"));
    connect(&m_clock, &QTimer::timeout, this, &PlanHead::tellAge);
    m_clock.start(std::chrono::seconds(20));
}

void PlanHead::addButton(const Actions& actions, const char* id, const QString& text)
{
    QAction* action = actions.find(id);
    if (!action)
        return;
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    nameIt(button, text);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    m_line->addWidget(button);
}

void PlanHead::setInstance(const workspace::OpenInstance& instance)
{
    m_heading->setText(tr("Plan for %1").arg(instance.instance().name));
    m_offline = instance.instance().isOffline();
    m_read = instance.read();
    tellAge();
}

void PlanHead::tellAge()
{
    m_age->setText(
        m_offline ? QString() : tr("server read %1").arg(relativeTime(m_read, QDateTime::currentDateTimeUtc())));
    m_age->setToolTip(exactTime(m_read));
}

} // namespace gatehouse::ui
