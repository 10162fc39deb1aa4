// SPDX-License-Identifier: Apache-2.0
// Paste and explain: an error code, a log line or the output of GitLab's own checks, and what it means.
#pragma once

#include "workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::ui {

class ExplainDialog : public QDialog {
    Q_OBJECT
public:
    /// The workspace outlives it.
    ExplainDialog(const workspace::Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    /// Checks that tell more; the dialog closes.
    void checksWanted(const QStringList& rungs);

private:
    void explain();
    void add(const domain::Explanation& found, const domain::Meaning& meaning, QWidget* body, QVBoxLayout* column);

    const workspace::Workspace& m_workspace;
    QPlainTextEdit* m_pasted;
    QScrollArea* m_area;
    QTimer m_pause; ///< after the last key
};

} // namespace gatehouse::ui
