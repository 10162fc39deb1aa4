// SPDX-License-Identifier: Apache-2.0
// Colour roles and palettes. The only place with colour literals.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <array>
#include <cmath>

namespace gatehouse::ui::theme {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

// In the order of Role; Text, Surface and RaisedSurface come from the palette itself.
constexpr std::array<Shades, size_t(roleCount)> shades{{
    {0xff1b1f24, 0xffe6e8eb}, // Text
    {0xff545d68, 0xffa9b1bb}, // MutedText
    {0xff2259b5, 0xff82b4ff}, // Accent
    {0xffffffff, 0xff0f1a2b}, // OnAccent
    {0xfff5f6f8, 0xff181a1e}, // Surface
    {0xffffffff, 0xff2d323a}, // RaisedSurface
    {0xffced4da, 0xff474d57}, // Border
    {0xff7a818a, 0xff6f7782}, // Outline
    {0xffc2700a, 0xfff0a23c}, // Changed
    {0xffa8231c, 0xffff9d94}, // Error
    {0xfffdeceb, 0xff3b1f1e}, // ErrorSurface
    {0xff7a4a00, 0xfff3c566}, // Warning
    {0xfffff3d9, 0xff372d15}, // WarningSurface
    {0xff1a6634, 0xff82d69e}, // Success
    {0xffe5f5ea, 0xff183221}, // SuccessSurface
    {0xff1d5594, 0xff93c3f8}, // Note
    {0xffe8f1fb, 0xff182b41}, // NoteSurface
    {0xffa8231c, 0xffff9d94}, // Production
    {0xff7a4a00, 0xfff3c566}, // Staging
    {0xff1a6634, 0xff82d69e}, // Development
    {0xff5b3fa3, 0xffc6b3f7}, // OtherEnvironment
    {0xff8b949e, 0xff8b939d}, // Dimmed
}};

QPalette ownPalette(bool dark)
{
    const auto c = [dark](Role role) {
        const Shades& s = shades[size_t(role)];
        return QColor::fromRgba(dark ? s.dark : s.light);
    };
    QPalette p;
    p.setColor(QPalette::Window, c(Role::Surface));
    p.setColor(QPalette::WindowText, c(Role::Text));
    p.setColor(QPalette::Base, c(Role::RaisedSurface));
    p.setColor(QPalette::AlternateBase, c(Role::Surface));
    p.setColor(QPalette::Text, c(Role::Text));
    p.setColor(QPalette::PlaceholderText, c(Role::MutedText));
    p.setColor(QPalette::Button, dark ? QColor::fromRgb(0xff383d46) : QColor::fromRgb(0xfff0f2f4));
    p.setColor(QPalette::ButtonText, c(Role::Text));
    p.setColor(QPalette::BrightText, c(Role::Error));
    p.setColor(QPalette::ToolTipBase, c(Role::RaisedSurface));
    p.setColor(QPalette::ToolTipText, c(Role::Text));
    p.setColor(QPalette::Highlight, c(Role::Accent));
    p.setColor(QPalette::HighlightedText, c(Role::OnAccent));
    p.setColor(QPalette::Link, c(Role::Accent));
    p.setColor(QPalette::LinkVisited, c(Role::OtherEnvironment));
    const QColor shadow = dark ? QColor::fromRgb(0xff0b0c0e) : QColor::fromRgb(0xffb4bac1);
    p.setColor(QPalette::Light, dark ? QColor::fromRgb(0xff4a515b) : QColor::fromRgb(0xffffffff));
    p.setColor(QPalette::Midlight, c(Role::Border));
    p.setColor(QPalette::Mid, c(Role::Dimmed));
    p.setColor(QPalette::Dark, shadow);
    p.setColor(QPalette::Shadow, shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c(Role::Dimmed));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::Border));
    return p;
}

/// Fusion draws the edge of a control in Window's colour, 1.4 times darker: next to nothing on a dark page. Where
/// Window is nothing but that edge, it is the colour from which Fusion arrives at Outline.
void outlineControls(QPalette palette, bool dark)
{
    const Shades& outline = shades[size_t(Role::Outline)];
    const QColor edge = QColor::fromRgba(dark ? outline.dark : outline.light);
    const auto undarkened = [](int part) { return std::min(255, int(std::lround(part * 1.4))); };
    palette.setColor(
        QPalette::Window, QColor(undarkened(edge.red()), undarkened(edge.green()), undarkened(edge.blue())));
    for (const char* control : {"QAbstractButton", "QComboBox", "QLineEdit"})
        QApplication::setPalette(palette, control);
}

double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor color(Role role, const QPalette& palette)
{
    switch (role) {
    case Role::Text:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case Role::Surface:
        return palette.color(QPalette::Active, QPalette::Window);
    case Role::RaisedSurface:
        return palette.color(QPalette::Active, QPalette::Base);
    default: {
        const Shades& s = shades[size_t(role)];
        return QColor::fromRgba(isDark(palette) ? s.dark : s.light);
    }
    }
}

Role surfaceOf(Role role)
{
    switch (role) {
    case Role::Error:
    case Role::Production:
        return Role::ErrorSurface;
    case Role::Warning:
    case Role::Staging:
        return Role::WarningSurface;
    case Role::Success:
    case Role::Development:
        return Role::SuccessSurface;
    case Role::Note:
    case Role::OtherEnvironment:
        return Role::NoteSurface;
    default:
        return Role::Surface;
    }
}

Preference preferenceFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return Preference::Light;
    return name == QLatin1String("dark") ? Preference::Dark : Preference::System;
}

QString name(Preference preference)
{
    switch (preference) {
    case Preference::Light:
        return QStringLiteral("light");
    case Preference::Dark:
        return QStringLiteral("dark");
    case Preference::System:
        break;
    }
    return QStringLiteral("system");
}

void apply(Preference preference)
{
    static const QString systemStyle = QApplication::style()->objectName();
    const QString style = preference == Preference::System ? systemStyle : QStringLiteral("fusion");
    if (QApplication::style()->objectName().compare(style, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(style);
    if (preference == Preference::System)
        return QApplication::setPalette(QPalette());
    const bool dark = preference == Preference::Dark;
    const QPalette palette = ownPalette(dark);
    QApplication::setPalette(palette);
    outlineControls(palette, dark);
}

QFont pageTitleFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

QFont monospaceFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gatehouse::ui::theme
