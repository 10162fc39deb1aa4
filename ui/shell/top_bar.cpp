// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/top_bar.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/environment_badge.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tinted_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QToolButton>

namespace gatehouse::ui {

namespace {

QString whereText(const domain::Instance& instance)
{
    if (instance.isOffline())
        return TopBar::tr("GitLab %1, offline").arg(instance.version.series());
    return instance.version.isNull() ? instance.url.host()
                                     : TopBar::tr("GitLab %1, %2").arg(instance.version.series(), instance.url.host());
}

/// "18.9.1": the edition stands elsewhere.
QString numbers(const domain::Version& v)
{
    return QStringLiteral("%1.%2.%3").arg(v.major).arg(v.minor).arg(v.patch);
}

} // namespace

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_switcher(new Chooser(new ChooserPopup(this), this)), m_environment(new EnvironmentBadge(this)),
      m_readOnly(new TintedLabel(theme::Role::Warning, this)), m_version(new QLabel(this)),
      m_reading(new TintedLabel(theme::Role::MutedText, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_switcher->setLabel(tr("Instance"));
    m_switcher->setFooter(tr("Add instance…"));
    m_switcher->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_switcher->setChoices([this] {
        QMap<QString, ChoiceGroup> folders;
        for (const workspace::InstanceSummary& summary : std::as_const(m_instances)) {
            const domain::Instance& i = summary.instance;
            ChoiceEntry entry{i.name, i.name, whereText(i), environmentWord(i), environmentRole(i), true, {}};
            ChoiceGroup& folder = folders[i.folder];
            folder.title = i.folder;
            folder.entries << entry;
        }
        return folders.values();
    });
    m_version->setTextFormat(Qt::PlainText);
    m_readOnly->setText(tr("Read-only"));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::grid * 2, theme::grid, theme::grid * 2, theme::grid);
    line->setSpacing(theme::grid * 3 / 2);
    line->addWidget(m_switcher);
    line->addWidget(m_environment);
    line->addWidget(m_readOnly);
    line->addWidget(m_version);
    line->addWidget(m_reading);
    line->addStretch(1);
    line->addWidget(button(actions[action::pull]));
    line->addWidget(button(actions[action::check]));
    line->addWidget(button(actions[action::addInstance]));

    connect(m_switcher, &Chooser::chosen, this, &TopBar::instanceChosen);
    connect(m_switcher, &Chooser::footerActivated, this, &TopBar::addRequested);
    connect(&m_clock, &QTimer::timeout, this, &TopBar::refresh);
    m_clock.start(std::chrono::seconds(20));
    refresh();
}

QToolButton* TopBar::button(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(false);
    button->setFocusPolicy(Qt::TabFocus);
    nameIt(button, plainLabel(action.text().remove(QStringLiteral("…"))));
    return button;
}

void TopBar::setInstances(const QList<workspace::InstanceSummary>& instances)
{
    m_instances = instances;
}

void TopBar::setInstance(workspace::OpenInstance* instance)
{
    m_instance = instance;
    refresh();
}

void TopBar::refresh()
{
    const bool any = m_instance;
    m_environment->setVisible(any);
    m_version->setVisible(any);
    m_reading->setVisible(any);
    m_readOnly->setVisible(any && m_instance->instance().readOnly);
    if (!any) {
        m_switcher->setShown(tr("No instance"));
        m_switcher->setCurrentId({});
        return;
    }
    const domain::Instance& instance = m_instance->instance();
    m_switcher->setShown(instance.name);
    m_switcher->setCurrentId(instance.name);
    m_environment->setInstance(instance);
    const domain::Version& told = m_instance->observed().version;
    const bool known = !instance.isOffline() && !told.isNull();
    m_version->setText(tr("GitLab %1")
                           .arg(known                       ? numbers(told)
                                : instance.version.isNull() ? tr("(not read yet)")
                                                            : instance.version.series()));
    if (instance.isOffline()) {
        m_reading->setText(tr("offline"));
        m_reading->setToolTip(
            tr("This instance has no URL yet. Everything can be prepared; nothing can be read or applied."));
        return;
    }
    const QDateTime read = m_instance->read();
    m_reading->setText(read.isValid() ? tr("online, read %1").arg(relativeTime(read, QDateTime::currentDateTimeUtc()))
                                      : tr("online, not read yet"));
    m_reading->setToolTip(QStringLiteral("%1\n%2").arg(instance.url.toDisplayString(), exactTime(read)).trimmed());
}

void TopBar::openSwitcher()
{
    m_switcher->setFocus();
    m_switcher->openList();
}

} // namespace gatehouse::ui
