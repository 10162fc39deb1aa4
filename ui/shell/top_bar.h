// SPDX-License-Identifier: Apache-2.0
// The top of the window: which instance, which environment, which GitLab, how old the reading is, and the buttons for
// it.
#pragma once

#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace gatehouse::ui {

class Actions;
class Chooser;
class EnvironmentBadge;

class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const Actions& actions, QWidget* parent);

    void setInstances(const QList<workspace::InstanceSummary>& instances);
    void setInstance(workspace::OpenInstance* instance); ///< null: none; must outlive the bar or be replaced
    void refresh();
    void openSwitcher();

Q_SIGNALS:
    void instanceChosen(const QString& name);
    void addRequested();

private:
    QToolButton* button(QAction& action);

    QList<workspace::InstanceSummary> m_instances;
    workspace::OpenInstance* m_instance = nullptr;
    Chooser* m_switcher;
    EnvironmentBadge* m_environment;
    QLabel* m_readOnly;
    QLabel* m_version;
    QLabel* m_reading;
    QTimer m_clock;
};

} // namespace gatehouse::ui
