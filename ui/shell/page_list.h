// SPDX-License-Identifier: Apache-2.0
// The list of pages at the left: bare titles, counts at the right that are descriptions for screen readers.
#pragma once

#include "ui/pages/page.h"

#include <QListWidget>

namespace gatehouse::ui {

class PageList : public QListWidget {
    Q_OBJECT
public:
    explicit PageList(const QList<PageEntry>& entries, QWidget* parent = nullptr);

    /// Titles and badges for this instance (null: titles without an instance's version).
    void setInstance(const workspace::Workspace& workspace, const workspace::OpenInstance* instance);
    /// What the runs of the instance say; after setInstance().
    void setChecks(const domain::LatestChecks& checks);
    void loadIcons();
    void setCurrentPage(const QString& id);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& id);

private:
    void setBadge(int row, const Badge& badge);

    QList<PageEntry> m_entries;
};

} // namespace gatehouse::ui
