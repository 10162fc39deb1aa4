// SPDX-License-Identifier: Apache-2.0
// The findings that stop an apply, each with *Fix* where there is a likely answer and a way to its field.
#pragma once

#include "domain/finding.h"

#include <QWidget>

class QLabel;

namespace gatehouse::ui {

class BlockingList : public QWidget {
    Q_OBJECT
public:
    explicit BlockingList(QWidget* parent);
    /// Hides itself without any. `names`: the field of each in words, for the names of its buttons.
    void setFindings(const QList<domain::Finding>& findings, const QStringList& names);

Q_SIGNALS:
    void fixRequested(const gatehouse::domain::Finding& finding);
    void shown(const gatehouse::domain::Path& path);
    /// The last one went while its button had the focus.
    void mended();

private:
    QList<domain::Finding> m_findings;
    QLabel* m_heading;
    QWidget* m_body = nullptr;
    QList<QWidget*> m_rows;
};

} // namespace gatehouse::ui
