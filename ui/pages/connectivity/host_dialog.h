// SPDX-License-Identifier: Apache-2.0
// For what this computer cannot see: a script to take to a host, and the block that it printed to bring back.
#pragma once

#include "ui/pages/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse::ui {

class HostDialog : public QDialog {
    Q_OBJECT
public:
    /// Results are added to the `chosen` run, else to the newest; without any a fresh run is asked for.
    HostDialog(const PageContext& context, std::shared_ptr<workspace::OpenInstance> open,
        std::optional<domain::CheckRun> chosen, QWidget* parent);

Q_SIGNALS:
    /// The run with the results in it: stored, judged anew. The dialog closes.
    void added(const gatehouse::domain::CheckRun& run, const QList<gatehouse::domain::CheckResult>& results);
    /// There is no run yet. The dialog closes.
    void runWanted(const QList<gatehouse::domain::CheckResult>& results);

private:
    QWidget* buildWayOut();
    QWidget* buildWayBack();
    void fillPlaces();
    void fillModels();
    [[nodiscard]] domain::Vantage place() const;
    void showScript();
    void save();
    void load();
    void add();
    void updateAdd();
    [[nodiscard]] std::optional<domain::CheckRun> run() const;

    PageContext m_context;
    std::shared_ptr<workspace::OpenInstance> m_open;
    std::optional<domain::CheckRun> m_chosen; ///< from the history
    BannerStack* m_banners;
    QComboBox* m_place;
    QLabel* m_modelLabel;
    QComboBox* m_model;
    TintedLabel* m_way; ///< how it is run there
    QPlainTextEdit* m_script;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPlainTextEdit* m_printed;
    TintedLabel* m_becomes; ///< what follows from adding, or why it cannot be done now
    QPushButton* m_add;
};

} // namespace gatehouse::ui
