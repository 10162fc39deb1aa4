// SPDX-License-Identifier: Apache-2.0
// GitLab's *Change configuration* page: a row per setting that exists in the instance's version, in the catalogue's
// sections.
#pragma once

#include "ui/pages/page.h"

class QScrollArea;

namespace gatehouse::ui {

class SettingRow;

class ConfigurationPage : public Page {
    Q_OBJECT
public:
    ConfigurationPage(const PageContext& context, QWidget* parent);
    bool reveal(const domain::Path& path) override;

protected:
    void opened() override;
    void refresh() override;

private:
    void build();
    void set(SettingRow* row, const domain::Value& value, bool typing);
    void open(const QString& path);

    QWidget* m_form;
    QList<SettingRow*> m_rows;
    QString m_built; ///< what the rows were built for: keys, labels and choices of this instance
};

} // namespace gatehouse::ui
