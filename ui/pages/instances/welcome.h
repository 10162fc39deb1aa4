// SPDX-License-Identifier: Apache-2.0
// What the window shows while there is no instance: what belongs here and the two ways to get one.
#pragma once

#include <QWidget>

class QAction;

namespace gatehouse::ui {

class Actions;

class Welcome : public QWidget {
    Q_OBJECT
public:
    Welcome(const Actions& actions, QWidget* parent);
};

} // namespace gatehouse::ui
