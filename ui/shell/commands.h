// SPDX-License-Identifier: Apache-2.0
// What the window's commands do, and the menus made of them.
#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace gatehouse::ui {

class Help;
class MainWindow;

class Commands : public QObject {
    Q_OBJECT
public:
    Commands(MainWindow& window, const QList<PageEntry>& pages);
    /// Enabled, and the names of undo and redo, as the instance has them.
    void refresh();
    /// The pages in the *View* menu; needs a workspace that has started.
    void namePages();
    /// Chosen by the user or read from the preferences.
    void useTheme(theme::Preference preference);
    /// See Help::turnTo(); "": as it was left.
    void showHelp(const QString& page = {});

private:
    void addActions();
    void addMenus(const QList<PageEntry>& pages);
    void editInstance(bool add);
    void removeInstance();
    void discard();
    void showLog();
    void about();

    MainWindow& m_window;
    QList<QAction*> m_pages;
    Help* m_help = nullptr; ///< built when first asked for
};

} // namespace gatehouse::ui
