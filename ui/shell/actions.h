// SPDX-License-Identifier: Apache-2.0
// Every command of the window, once: id, text, shortcut, enabled. Menus, buttons and later the palette come from here.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <functional>

namespace gatehouse::ui {

namespace action {
inline constexpr char addInstance[] = "instance.add";
inline constexpr char editInstance[] = "instance.edit";
inline constexpr char removeInstance[] = "instance.remove";
inline constexpr char switchInstance[] = "instance.switch";
inline constexpr char openSample[] = "instance.sample";
inline constexpr char pull[] = "instance.pull";
inline constexpr char check[] = "check.run"; ///< goes to *Connectivity* and runs everything
inline constexpr char importFile[] = "file.import";
inline constexpr char exportFile[] = "file.export";
inline constexpr char quit[] = "file.quit";
inline constexpr char undo[] = "edit.undo";
inline constexpr char redo[] = "edit.redo";
inline constexpr char discard[] = "edit.discard";
inline constexpr char review[] = "changes.review";
inline constexpr char addModel[] =
    "models.add"; ///< goes to the page and opens the form, also when the page is not built yet
inline constexpr char themeSystem[] = "view.theme.system";
inline constexpr char themeLight[] = "view.theme.light";
inline constexpr char themeDark[] = "view.theme.dark";
inline constexpr char helpContents[] = "help.contents";
inline constexpr char showLog[] = "help.log";
inline constexpr char about[] = "help.about";
} // namespace action

class Actions : public QObject {
    Q_OBJECT
public:
    struct Spec {
        const char* id;
        QString text; ///< with mnemonic, as in the menu
        QKeySequence shortcut;
        const char* icon = ""; ///< name in resources/icons
        bool checkable = false;
    };
    using QObject::QObject;

    /// Ids are unique. The action is owned by the registry.
    QAction* add(const Spec& spec, QObject* context, std::function<void()> run);
    [[nodiscard]] QAction* find(const char* id) const;       ///< null when there is none
    [[nodiscard]] QAction& operator[](const char* id) const; ///< must exist
    /// Icons are read only after the window is mapped.
    void loadIcons();

private:
    QHash<QByteArray, QAction*> m_byId;
    QHash<QAction*, QByteArray> m_icons;
};

} // namespace gatehouse::ui
