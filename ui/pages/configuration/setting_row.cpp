// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/configuration/setting_row.h"

#include "base/words.h"
#include "ui/pages/configuration/setting_control.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/finding_label.h"

#include <QPushButton>

namespace gatehouse::ui {

using domain::EffectiveSetting;
using domain::NotManaged;
using domain::NotVisible;
using domain::Path;
using domain::Setting;
using domain::SettingKind;
using domain::SettingSpec;
using domain::Transport;
using domain::Value;
using workspace::OpenInstance;

namespace {

/// What counts for a rule about another setting: the draft's value, GitLab's default where it is not managed, nothing
/// where it is not visible.
std::optional<Value> inForce(const OpenInstance& instance, const QString& key)
{
    const Setting setting = instance.draft().setting(key);
    if (const Value* value = std::get_if<Value>(&setting))
        return *value;
    const SettingSpec* spec = instance.catalogue().setting(key);
    if (!spec || std::holds_alternative<NotVisible>(setting))
        return std::nullopt;
    return spec->defaultValue;
}

bool needsHold(const OpenInstance& instance, const SettingSpec::Need& need)
{
    if (!instance.capabilities().setting(need.key))
        return true; // the other setting does not exist in this version
    const std::optional<Value> value = inForce(instance, need.key);
    return !value || (*value == need.value) != need.negated;
}

} // namespace

SettingRow::SettingRow(
    const EffectiveSetting& setting, const domain::Version& version, bool headed, ChooserPopup* popup, QObject* parent)
    : QObject(parent), m_spec(*setting.spec), m_choices(setting.choices), m_choiceTexts(choiceTexts(setting, version)),
      m_label(setting.label), m_unit(setting.unit), m_control(makeControl(setting, version, popup, this))
{
    const bool bare = headed || m_control->labelsItself();
    m_row = new FieldRow(m_label, m_control->widget(), bare ? FieldRow::Labelled::ByItself : FieldRow::Labelled::Above);
    m_row->setUnit(setting.unit);
    m_row->setHelp(setting.help);
    if (m_spec.writeTo == Transport::None && !m_spec.browserPath.isEmpty()) {
        m_open = new QPushButton(tr("Open in browser"));
        nameIt(m_open, tr("Open in browser: %1").arg(m_label));
        m_row->addBeside(m_open);
        connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_spec.browserPath); });
    }
    connect(m_control, &SettingControl::edited, this, &SettingRow::edited);
    connect(m_control, &SettingControl::typingEnded, this, &SettingRow::typingEnded);
}

Path SettingRow::path() const
{
    return {Path::Part::Setting, m_spec.key, {}};
}

void SettingRow::refresh(const OpenInstance& instance, const QList<domain::Finding>& findings)
{
    const EffectiveSetting* now = instance.capabilities().setting(m_spec.key);
    if (!now)
        return;
    const Setting setting = instance.draft().setting(m_spec.key);
    const Setting before = instance.baseline().setting(m_spec.key);
    const bool changed = setting != before;
    m_control->show(setting);
    m_row->setState(stateText(setting, instance));
    m_row->setDisabledBecause(disabledReason(instance, *now));
    m_row->setChanged(changed, valueText(before));
    m_row->setWarning(changed && m_spec.cascades ? tr("Applying this also overwrites the setting in every group and "
                                                      "project. Earlier choices there are lost.")
                                                 : QString());
    m_row->setFindings(findingsAt(findings, path()));
    if (m_open) {
        m_open->setEnabled(!instance.instance().isOffline());
        m_open->setToolTip(m_open->isEnabled() ? QString() : tr("This instance is offline: it has no URL yet"));
    }
}

QString SettingRow::stateText(const Setting& setting, const OpenInstance& instance) const
{
    if (const Value* value = std::get_if<Value>(&setting))
        return domain::isNull(*value) && m_spec.kind != SettingKind::Choice ? tr("Not set") : QString();
    if (std::holds_alternative<NotVisible>(setting))
        return {};
    if (m_spec.writeTo == Transport::None)
        return {}; // the reason says it
    if (!instance.instance().isOffline() && !instance.read().isValid())
        return tr("Not read yet");
    const QString byDefault = valueText(m_spec.defaultValue);
    return m_unit.isEmpty() ? tr("Not managed; GitLab's default: %1").arg(byDefault)
                            : tr("Not managed; GitLab's default: %1 %2").arg(byDefault, m_unit);
}

QString SettingRow::disabledReason(const OpenInstance& instance, const EffectiveSetting& now) const
{
    if (std::holds_alternative<NotVisible>(instance.draft().setting(m_spec.key)))
        return tr("Not visible with this token");
    if (m_spec.writeTo == Transport::None)
        return std::holds_alternative<NotManaged>(instance.draft().setting(m_spec.key))
                   ? tr("Changed in GitLab itself; its state is not known here")
                   : tr("Changed in GitLab itself");
    if (!now.flagOff.isEmpty())
        return tr("GitLab's feature flag %1 is off on this instance").arg(now.flagOff);
    for (const SettingSpec::Need& need : m_spec.needs)
        if (!needsHold(instance, need))
            return base::words(need.reason).message;
    return instance.mayEdit() ? QString() : tr("This instance is read-only");
}

QString SettingRow::valueText(const Setting& setting) const
{
    if (std::holds_alternative<NotManaged>(setting))
        return tr("not managed");
    const Value* value = std::get_if<Value>(&setting);
    if (!value)
        return tr("not visible");
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].value == *value)
            return m_choiceTexts[i];
    return domain::displayText(*value);
}

} // namespace gatehouse::ui
