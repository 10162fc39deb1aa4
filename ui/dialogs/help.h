// SPDX-License-Identifier: Apache-2.0
// The bundled help: the pages of resources/help in a window of their own, so that they can be read beside the work.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace gatehouse::ui {

class Help : public QDialog {
    Q_OBJECT
public:
    explicit Help(QWidget* parent);
    /// The name of a file without its ending, such as "models". False when there is no such page.
    bool turnTo(const QString& page);

private:
    void load(int row);
    void follow(const QUrl& link);

    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace gatehouse::ui
