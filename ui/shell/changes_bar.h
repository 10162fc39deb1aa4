// SPDX-License-Identifier: Apache-2.0
// The bottom of the window while the draft differs: what kinds of changes, findings that need attention, discard,
// review.
#pragma once

#include "workspace/open_instance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace gatehouse::ui {

class Actions;

class ChangesBar : public QWidget {
    Q_OBJECT
public:
    ChangesBar(const Actions& actions, QWidget* parent);
    void setInstance(const workspace::OpenInstance* instance); ///< null hides it; call again with each change

Q_SIGNALS:
    void findingActivated(const gatehouse::domain::Path& path);

private:
    QLabel* m_counts;
    QToolButton* m_findings;
    domain::Path m_first;
};

/// "3 changes: 2 models, 1 feature"; a model counts once however many of its fields differ.
[[nodiscard]] QString changesText(const domain::Changes& changes);

} // namespace gatehouse::ui
