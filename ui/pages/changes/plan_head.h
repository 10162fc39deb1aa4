// SPDX-License-Identifier: Apache-2.0
// The line above the plan: whose it is, how old the reading is, reading again, documents in and out.
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace gatehouse::workspace {
class OpenInstance;
}

namespace gatehouse::ui {

class Actions;
class FlowLayout;
class TintedLabel;

class PlanHead : public QWidget {
    Q_OBJECT
public:
    PlanHead(const Actions& actions, QWidget* parent);

    void setInstance(const workspace::OpenInstance& instance);

private:
    void addButton(const Actions& actions, const char* id, const QString& text);
    void tellAge();

    FlowLayout* m_line;
    QLabel* m_heading;
    TintedLabel* m_age;
    QDateTime m_read;
    bool m_offline = true;
    QTimer m_clock;
};

} // namespace gatehouse::ui
