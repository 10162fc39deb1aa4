// SPDX-License-Identifier: Apache-2.0
// The bundled help in a window of its own, so that it can be read beside the work: the pages of resources/help, and one
// for each cause that a check can name.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace gatehouse::domain {
class CheckCatalogue;
}

namespace gatehouse::ui {

class Help : public QDialog {
    Q_OBJECT
public:
    Help(const domain::CheckCatalogue& checks, QWidget* parent);
    /// The name of a file without its ending, such as "models"; "causes"; or a cause, "cause:<slug>". False when there
    /// is no such page.
    bool turnTo(const QString& page);

private:
    void load(int row);
    void follow(const QUrl& link);

    const domain::CheckCatalogue& m_checks;
    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace gatehouse::ui
