// SPDX-License-Identifier: Apache-2.0
// The looks in one place: colour roles for light and dark, tinted icons, distances, fonts. Colours follow the palette
// that is in force, so that a widget asks with its own palette() when it paints and nothing has to be told of a change.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace gatehouse::ui::theme {

/// Every colour of the program. `...Surface` is the ground on which the role of the same name is readable
/// (contrast 4.5).
enum class Role {
    Text,
    MutedText,
    Accent,
    OnAccent,
    Surface,       ///< page ground
    RaisedSurface, ///< bars, cards, side panel
    Border,        ///< lines between parts
    Outline,       ///< edge of a control: contrast 3 to the page
    Changed,       ///< margin bar of what the draft changes
    Error,
    ErrorSurface,
    Warning,
    WarningSurface,
    Success,
    SuccessSurface,
    Note,
    NoteSurface,
    Production, ///< environment badges: text and outline colour
    Staging,
    Development,
    OtherEnvironment,
    Dimmed, ///< old content while it is read again, disabled marks
};
inline constexpr int roleCount = int(Role::Dimmed) + 1;

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor color(Role role, const QPalette& palette);
/// The ground that belongs to Error, Warning, Success or Note; Surface for others.
[[nodiscard]] Role surfaceOf(Role role);
/// resources/icons/<name>.svg in the colour of the role under the application's palette; read when first painted.
[[nodiscard]] QIcon icon(const QString& name, Role role = Role::Text);

enum class Preference { System, Light, Dark };
[[nodiscard]] Preference preferenceFromName(const QString& name); ///< "light", "dark", else System
[[nodiscard]] QString name(Preference preference);
/// System leaves the platform's palette; Light and Dark set style Fusion and our own. May be called again at any time.
void apply(Preference preference);

inline constexpr int grid = 8; ///< device-independent pixels; distances are multiples of it (or half of it)

[[nodiscard]] QFont pageTitleFont(const QFont& base);
[[nodiscard]] QFont headingFont(const QFont& base);
[[nodiscard]] QFont smallFont(const QFont& base);
[[nodiscard]] QFont monospaceFont(); ///< identifiers and URLs only

/// Contrast ratio of two colours, 1 to 21 (WCAG 2).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace gatehouse::ui::theme
