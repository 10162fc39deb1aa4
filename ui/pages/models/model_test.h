// SPDX-License-Identifier: Apache-2.0
// In the form of a model: does it work as it stands there? Through GitLab and the saved gateway, or straight from this
// computer.
#pragma once

#include "ui/pages/connectivity/check_nodes.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::ui {

class TintedLabel;

class ModelTest : public QWidget {
    Q_OBJECT
public:
    /// `open` and `workspace` outlive it.
    ModelTest(workspace::Workspace& workspace, const workspace::OpenInstance& open, QWidget* parent);
    ~ModelTest() override;

    /// What has to be mended in the form before a test can begin, shown there by whoever is asked; empty: nothing.
    std::function<QString()> obstacle;
    /// As it stands in the form; asked when a test begins. The key as typed there, null: none was typed.
    std::function<domain::Model()> model;
    std::function<base::Secret()> typedKey;
    /// What was found, or is being looked for, is about other values than those that stand there now.
    void outdate();

private:
    void begin(bool direct);
    void show(const QList<domain::CheckResult>& results, bool ended);
    void makeRoom();
    void showFailure(const base::Error& error);
    void addLine(const domain::CheckResult& result);
    void addDiagnosis(const domain::CheckResult& result);
    void clear();

    workspace::Workspace& m_workspace;
    const workspace::OpenInstance& m_open;
    QPushButton* m_through;
    QPushButton* m_direct;
    QPushButton* m_cancel;
    TintedLabel* m_note;
    QScrollArea* m_area;
    QWidget* m_results = nullptr; ///< what the area shows
    QVBoxLayout* m_lines = nullptr;
    std::shared_ptr<workspace::Check> m_check;
    base::Operation<domain::CheckRun> m_operation;
    int m_room = 0; ///< by which the dialog grew for the results
    QTimer m_look;  ///< many checks end in the same moment
    QString m_target;
    bool m_directly = false;
    bool m_outdated = false; ///< edited since the test began
};

} // namespace gatehouse::ui
