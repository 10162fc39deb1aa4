// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialogs.h"

#include "ui/widgets/accessible.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace gatehouse::ui {

namespace {

/// Qt's own file dialog, which comes where the desktop has none, does not name its fields by their labels.
void nameFields(const QFileDialog* dialog)
{
    for (const auto& [text, control] : {std::pair("lookInLabel", "lookInCombo"),
             std::pair("fileNameLabel", "fileNameEdit"), std::pair("fileTypeLabel", "fileTypeCombo")}) {
        auto* label = dialog->findChild<QLabel*>(QLatin1String(text));
        auto* field = dialog->findChild<QWidget*>(QLatin1String(control));
        if (label && field)
            labels(label, field);
    }
}

} // namespace

Dialogs::Dialogs(QWidget* window) : QObject(window), m_window(window) {}

void Dialogs::ask(const Question& question, QObject* context, std::function<void(int)> answered)
{
    auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QList<QPushButton*> buttons;
    for (const QString& answer : question.answers) {
        buttons << box->addButton(answer, question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
        nameIt(buttons.constLast(), answer);
    }
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    nameIt(cancel, tr("Cancel"));
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.dangerous || buttons.isEmpty() ? cancel : buttons.constFirst());
    connect(box, &QMessageBox::finished, box,
        [box, buttons, alive = QPointer<QObject>(context), answered = std::move(answered)] {
            const int index = int(buttons.indexOf(static_cast<QPushButton*>(box->clickedButton())));
            if (alive)
                answered(index);
        });
    show(box);
}

void Dialogs::confirm(const Question& question, QObject* context, std::function<void()> agreed)
{
    ask(question, context, [agreed = std::move(agreed)](int index) {
        if (index == 0)
            agreed();
    });
}

void Dialogs::openFile(
    const QString& title, const QString& filter, QObject* context, std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    show(dialog);
    nameFields(dialog);
}

void Dialogs::saveFile(const QString& title, const QString& suggestion, const QString& filter, QObject* context,
    std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    show(dialog);
    nameFields(dialog);
}

void Dialogs::show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open(); // window-modal, returns at once
}

} // namespace gatehouse::ui
