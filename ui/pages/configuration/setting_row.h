// SPDX-License-Identifier: Apache-2.0
// One setting on the Configuration page: its control in a row, with state, reasons, the change and the findings of the
// draft.
#pragma once

#include "ui/widgets/field_row.h"
#include "workspace/open_instance.h"

class QPushButton;

namespace gatehouse::ui {

class ChooserPopup;
class SettingControl;

class SettingRow : public QObject {
    Q_OBJECT
public:
    /// `headed`: the section's heading is this setting's label already.
    SettingRow(const domain::EffectiveSetting& setting, const domain::Version& version, bool headed,
        ChooserPopup* popup, QObject* parent);

    [[nodiscard]] FieldRow* row() const { return m_row; }
    [[nodiscard]] domain::Path path() const;
    [[nodiscard]] QString label() const { return m_label; }
    void refresh(const workspace::OpenInstance& instance, const QList<domain::Finding>& findings);

Q_SIGNALS:
    void edited(const gatehouse::domain::Value& value, bool typing);
    void typingEnded();
    void openRequested(const QString& path); ///< the page of GitLab where this setting lives

private:
    [[nodiscard]] QString stateText(const domain::Setting& setting, const workspace::OpenInstance& instance) const;
    [[nodiscard]] QString disabledReason(
        const workspace::OpenInstance& instance, const domain::EffectiveSetting& now) const;
    [[nodiscard]] QString valueText(const domain::Setting& setting) const;

    const domain::SettingSpec& m_spec;
    QList<domain::Choice> m_choices;
    QStringList m_choiceTexts;
    QString m_label;
    QString m_unit;
    SettingControl* m_control;
    FieldRow* m_row;
    QPushButton* m_open = nullptr;
};

} // namespace gatehouse::ui
