// SPDX-License-Identifier: Apache-2.0
// Values that were changed here and on the server: before, yours, theirs, and a choice per line or for all.
#pragma once

#include "ui/pages/changes/step_line.h"
#include "workspace/draft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace gatehouse::ui {

struct ConflictLine {
    domain::Path path;
    QString what;
    QString before, mine, theirs;
    bool operator==(const ConflictLine&) const = default;
};
[[nodiscard]] QList<ConflictLine> conflictLines(const QList<domain::Conflict>& conflicts, const PlanWords& words);

class ConflictList : public QWidget {
    Q_OBJECT
public:
    explicit ConflictList(QWidget* parent);
    void setLines(const QList<ConflictLine>& lines); ///< hides itself without any

Q_SIGNALS:
    void settled(const gatehouse::domain::Path& path, gatehouse::workspace::Side side);

private:
    void settleAll(workspace::Side side);

    QList<ConflictLine> m_lines;
    QLabel* m_heading;
    QWidget* m_body = nullptr;
};

} // namespace gatehouse::ui
