// SPDX-License-Identifier: Apache-2.0
// Above the models table: search, filters, how many, and the buttons for what is selected.
#pragma once

#include "domain/capabilities.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace gatehouse::ui {

class ModelsFilter;

class ModelsTools : public QWidget {
    Q_OBJECT
public:
    ModelsTools(ModelsFilter* filter, QWidget* parent);

    /// Families and platforms of the instance's version; clears the filters.
    void fill(const domain::Capabilities& capabilities);
    void clear();
    void setCounts(int selected, int shown, int all);
    void addActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void filtered();

private:
    QComboBox* addFilter(const QString& label);

    ModelsFilter* m_filter;
    QHBoxLayout* m_line;
    QHBoxLayout* m_buttons;
    QLineEdit* m_search;
    QComboBox* m_family;
    QComboBox* m_platform;
    QComboBox* m_show;
    QLabel* m_count;
};

} // namespace gatehouse::ui
