// SPDX-License-Identifier: Apache-2.0
// The page *Self-hosted models*: table, filters, and what one can do with models.
#pragma once

#include "ui/pages/models/delete_models.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QStackedWidget;

namespace gatehouse::ui {

class ModelForm;
class ModelsFilter;
class ModelsTable;
class ModelsTools;
class ModelsView;

class ModelsPage : public Page {
    Q_OBJECT
public:
    ModelsPage(const PageContext& context, QWidget* parent);

    bool reveal(const domain::Path& path) override;
    void request(const QString& what) override;

protected:
    void opened() override;
    void refresh() override;

private:
    QWidget* buildTable();
    QWidget* buildEmpty();
    void addActions();
    QAction* addAction(
        const char* id, const QString& text, const QKeySequence& shortcut, const char* icon, std::function<void()> run);
    void showHiddenNote();
    void updateActions();
    void showMenu(const QPoint& at);

    [[nodiscard]] QList<domain::ModelKey> selectedModels() const;
    [[nodiscard]] const domain::Model* current() const; ///< in the draft; null for a deleted one
    void select(const domain::ModelKey& key);

    void openForm(const domain::Model& model, const QString& field = {});
    void submit(ModelForm& form);
    void add();
    void editCurrent();
    void renameCurrent();
    void cloneCurrent();
    void rename(const domain::ModelKey& key, const QString& name);
    void deleteSelected();
    void remove(const Deletion& deletion, const std::optional<domain::Assignment>& replacement);
    void restoreSelected();
    void testSelected();

    ModelsTable* m_table;
    ModelsFilter* m_filter;
    ModelsView* m_view;
    QStackedWidget* m_stack;
    ModelsTools* m_tools;
    QLabel* m_empty;
    QPointer<ModelForm> m_form;
    QTimer m_saveColumns;
    QAction* m_edit;
    QAction* m_rename;
    QAction* m_clone;
    QAction* m_delete;
    QAction* m_test;
    QAction* m_restore;
};

} // namespace gatehouse::ui
