// SPDX-License-Identifier: Apache-2.0
// Accessible names: each control's is its visible label, without colon and mnemonic.
#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace gatehouse::ui {

/// Once per process, before the first window: combo boxes and choosers then bear their label as name and the choice as
/// value (on Qt 6.4 the accessible name of a QComboBox is its current text).
void installAccessibleInterfaces();

/// "&Pull" -> "Pull", "Name:" -> "Name", "Find && fix" -> "Find & fix".
[[nodiscard]] QString plainLabel(const QString& label);
/// "Agents & flows" -> "Agents && flows": a name as the text of a label or a button, where & would mark a mnemonic.
[[nodiscard]] QString asLabel(QString name);

/// Makes `label` the buddy of `field` and gives the field its name; `description` is read after the name.
void labels(QLabel* label, QWidget* field, const QString& description = {});
/// A control without a visible label beside it (icon buttons too): name, and for buttons a tooltip with the shortcut.
/// The name is taken as it is; for the text of a label or an action, plainLabel() first.
void nameIt(QWidget* control, const QString& name, const QString& description = {});
/// Read at once by screen readers: banners, end of long work.
void announce(QWidget* where, const QString& text);

} // namespace gatehouse::ui
