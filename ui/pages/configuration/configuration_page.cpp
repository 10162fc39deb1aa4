// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/configuration/configuration_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/pages/configuration/setting_control.h"
#include "ui/pages/configuration/setting_row.h"
#include "ui/pages/entries.h"
#include "ui/shell/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

using domain::EffectiveSetting;
using domain::Path;
using domain::Value;
using workspace::OpenInstance;

namespace {

/// Changes when the rows have to be built anew: another version, another label, a flag does not matter.
QString fingerprint(const OpenInstance& instance)
{
    QString out = instance.capabilities().version.series();
    for (const EffectiveSetting& setting : instance.capabilities().settings)
        out += QLatin1Char('|') + setting.spec->key + QLatin1Char('=') + setting.label;
    return out;
}

} // namespace

ConfigurationPage::ConfigurationPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_form(new QWidget)
{
    setDescription(
        tr("Where GitLab Duo gets its answers from and who may use it. Nothing is sent before you review and apply."));
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, theme::grid, theme::grid * 2);
    column->setSpacing(theme::grid);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto* left = new QWidget; // keeps the form at the left and readable on wide windows
    auto* line = new QHBoxLayout(left);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_form, 1);
    line->addStretch(0);
    setScrolledContent(left);
}

void ConfigurationPage::opened()
{
    m_built.clear();
}

void ConfigurationPage::refresh()
{
    const OpenInstance* i = instance();
    if (!i) {
        banners().clear();
        return;
    }
    if (const QString wanted = fingerprint(*i); wanted != m_built) {
        m_built = wanted;
        build();
    }
    setTitle(i->catalogue().label(QStringLiteral("page.configuration"), i->capabilities().version));
    if (i->mayEdit()) {
        banners().remove(QStringLiteral("read-only"));
    } else if (!banners().find(QStringLiteral("read-only"))) {
        auto* banner = banners().show(QStringLiteral("read-only"),
            {Banner::Kind::Note, tr("This instance is read-only."),
                tr("Everything can be looked at. Edit the instance to allow changes."), {}});
        banner->setCloseable(false);
        banner->addButton(tr("Edit instance"), this, [this] { context().actions[action::editInstance].trigger(); });
    }
    for (SettingRow* row : std::as_const(m_rows))
        row->refresh(*i, i->findings());
}

void ConfigurationPage::build()
{
    auto* column = static_cast<QVBoxLayout*>(m_form->layout());
    for (SettingRow* row : std::as_const(m_rows))
        row->deleteLater(); // one of them may be what caused the new version
    m_rows.clear();
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }

    const domain::Capabilities& capabilities = instance()->capabilities();
    QStringList groups; // a group stands where its first setting stands
    for (const EffectiveSetting& setting : capabilities.settings)
        if (!groups.contains(setting.spec->group))
            groups << setting.spec->group;
    for (const QString& group : std::as_const(groups)) {
        auto* heading = new QLabel(group, m_form);
        heading->setFont(theme::headingFont(font()));
        heading->setTextFormat(Qt::PlainText);
        heading->setContentsMargins(0, column->count() > 0 ? theme::grid * 2 : theme::grid / 2, 0, 0);
        column->addWidget(heading);
        for (const EffectiveSetting& setting : capabilities.settings) {
            if (setting.spec->group != group)
                continue;
            auto* row = new SettingRow(setting, capabilities.version, setting.label == group, chooserPopup(), this);
            column->addWidget(row->row());
            connect(row, &SettingRow::edited, this,
                [this, row](const Value& value, bool typing) { set(row, value, typing); });
            connect(row, &SettingRow::typingEnded, this, [this] {
                if (instance())
                    instance()->commitTyping();
            });
            connect(row, &SettingRow::openRequested, this, &ConfigurationPage::open);
            connect(row->row(), &FieldRow::resetRequested, this, [this, row] { instance()->discard({row->path()}); });
            connect(row->row(), &FieldRow::fixRequested, this,
                [this, row](const domain::Finding& finding) { edit(tr("Fix %1").arg(row->label()), finding.fix); });
            m_rows << row;
        }
    }
    column->addStretch(1);
}

void ConfigurationPage::set(SettingRow* row, const Value& value, bool typing)
{
    const Path path = row->path();
    const domain::Setting before = instance()->draft().setting(path.id);
    const Value* was = std::get_if<Value>(&before);
    const QJsonValue beforeJson = was ? domain::toJson(*was) : QJsonValue(QJsonValue::Undefined);
    edit(tr("Change %1").arg(row->label()), {{path, beforeJson, domain::toJson(value)}},
        typing ? path.text() : QString());
    row->refresh(*instance(), instance()->findings());
}

void ConfigurationPage::open(const QString& path)
{
    QUrl url = instance()->instance().url;
    url.setPath(url.path() + path);
    if (QDesktopServices::openUrl(url))
        return;
    banners().show(QStringLiteral("browser"), {Banner::Kind::Warning, tr("No browser opened."),
                                                  tr("Open this address yourself: %1").arg(url.toDisplayString()), {}});
}

bool ConfigurationPage::reveal(const Path& path)
{
    for (SettingRow* row : std::as_const(m_rows)) {
        if (row->path() != path)
            continue;
        if (auto* area = findChild<QScrollArea*>())
            area->ensureWidgetVisible(row->row());
        row->row()->control()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

PageEntry configurationPage()
{
    return {QStringLiteral("configuration"), QStringLiteral("page.configuration"), QStringLiteral("configuration"), {},
        [](const PageContext& context, QWidget* parent) -> Page* { return new ConfigurationPage(context, parent); }};
}

} // namespace gatehouse::ui
