// SPDX-License-Identifier: Apache-2.0
// One control per kind of setting, behind one face: show a state, tell an edit. The catalogue decides which, not the
// page.
#pragma once

#include "domain/capabilities.h"

#include <QObject>
#include <memory>

class QWidget;

namespace gatehouse::ui {

class ChooserPopup;

class SettingControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The named, focusable control; owned by the row that shows it.
    [[nodiscard]] virtual QWidget* widget() const = 0;
    /// Not managed shows GitLab's default where the kind can, without choosing it. Never emits.
    virtual void show(const domain::Setting& setting) = 0;
    /// The label stands in the control (a check box).
    [[nodiscard]] virtual bool labelsItself() const { return false; }

Q_SIGNALS:
    void edited(const gatehouse::domain::Value& value, bool typing);
    void typingEnded();
};

/// The labels of the choices at this version, in order.
[[nodiscard]] QStringList choiceTexts(const domain::EffectiveSetting& setting, const domain::Version& version);

/// `popup` for choices too many for radio buttons.
[[nodiscard]] SettingControl* makeControl(
    const domain::EffectiveSetting& setting, const domain::Version& version, ChooserPopup* popup, QObject* parent);

} // namespace gatehouse::ui
