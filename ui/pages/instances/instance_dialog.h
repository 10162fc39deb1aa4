// SPDX-License-Identifier: Apache-2.0
// Add or edit an instance: the form, then - for a live one - the first reading with its result.
#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class BannerStack;
class ConnectionReport;
class Dialogs;
class InstanceForm;

class InstanceDialog : public QDialog {
    Q_OBJECT
public:
    /// `editing` null: a new instance.
    InstanceDialog(workspace::Workspace& workspace, Dialogs& dialogs, std::shared_ptr<workspace::OpenInstance> editing,
        QWidget* parent);

    void done(int result) override;

Q_SIGNALS:
    /// The dialog closed after the instance was saved, however its first reading ended.
    void finishedWith(const QString& name);

private:
    void save();
    void saved(const domain::Instance& instance);
    /// Signs in and reads, where there is something to reach.
    void reach(const domain::Instance& instance);
    void logIn(const domain::Instance& instance);
    void read(const QString& name);
    void wait(const QString& text);
    void ended();
    void backToForm();

    workspace::Workspace& m_workspace;
    std::shared_ptr<workspace::OpenInstance> m_editing;
    domain::Instance m_before;
    QString m_savedName;
    base::Secret m_token;
    std::function<void()> m_cancel;
    BannerStack* m_banners;
    InstanceForm* m_form;
    ConnectionReport* m_report;
    QLabel* m_waiting;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    QPushButton* m_accept;
    QPushButton* m_reject;
};

} // namespace gatehouse::ui
