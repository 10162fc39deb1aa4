// SPDX-License-Identifier: Apache-2.0
// Version, Qt, schema, folder: what a bug report needs.
#pragma once

#include <QDialog>

namespace gatehouse::workspace {
class Workspace;
}

namespace gatehouse::ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const workspace::Workspace& workspace, QWidget* parent);
};

} // namespace gatehouse::ui
