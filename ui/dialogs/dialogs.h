// SPDX-License-Identifier: Apache-2.0
// The one place that asks: decisions, file names, dialogs. Nothing here blocks; answers come by callback, never after
// the context died. Errors are never boxes: they are banners (ui/widgets/banner.h).
#pragma once

#include <QDialog>
#include <QObject>
#include <QStringList>
#include <functional>

namespace gatehouse::ui {

class Dialogs : public QObject {
    Q_OBJECT
public:
    explicit Dialogs(QWidget* window);

    struct Question {
        QString title;
        QString text;           ///< the decision, one sentence
        QString detail;         ///< what follows from it
        QStringList answers;    ///< buttons in order, without Cancel; the first is the default unless `dangerous`
        bool dangerous = false; ///< Cancel is the default then
    };
    /// Index into answers; -1 = cancelled (also when the box is closed).
    void ask(const Question& question, QObject* context, std::function<void(int)> answered);
    /// `answered` runs only when the user agrees; answers[0] is the button ("Delete", "Discard").
    void confirm(const Question& question, QObject* context, std::function<void()> agreed);

    /// Native where there is one. Not called when cancelled. `filter` as in QFileDialog: "YAML (*.yml *.yaml)".
    void openFile(const QString& title, const QString& filter, QObject* context, std::function<void(QString)> chosen);
    void saveFile(const QString& title, const QString& suggestion, const QString& filter, QObject* context,
        std::function<void(QString)> chosen);

    /// Shows a dialog of our own, window-modal; it is deleted when it closes.
    void show(QDialog* dialog);

private:
    QWidget* m_window;
};

} // namespace gatehouse::ui
