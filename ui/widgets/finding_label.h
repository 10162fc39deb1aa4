// SPDX-License-Identifier: Apache-2.0
// The findings of one field, in words beside it, each with *Fix* when there is a likely answer.
#pragma once

#include "domain/finding.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse::ui {

/// The colour role in which a finding of this weight is shown.
[[nodiscard]] theme::Role roleOf(domain::Severity severity);
[[nodiscard]] QString iconOf(domain::Severity severity);
[[nodiscard]] QString wordOf(domain::Severity severity); ///< "Error", "Warning", "Note"

class FindingLabel : public QWidget {
    Q_OBJECT
public:
    explicit FindingLabel(QWidget* parent = nullptr);
    /// Hidden while there are none. Widgets are kept when the findings are the same.
    void setFindings(const QList<domain::Finding>& findings);
    [[nodiscard]] const QList<domain::Finding>& findings() const { return m_findings; }
    /// All sentences: what the field's accessible description adds.
    [[nodiscard]] QString spoken() const;
    /// Name of the field, for the accessible name of its buttons ("Fix: Endpoint").
    void setFieldName(const QString& name);

Q_SIGNALS:
    /// finding.fix holds the changes; whoever owns the field lays them on the draft.
    void fixRequested(const gatehouse::domain::Finding& finding);

private:
    QList<domain::Finding> m_findings;
    QString m_fieldName;
    QVBoxLayout* m_layout;
};

/// Findings whose path equals `path`, or lies on the same field for a path without field (a whole model).
[[nodiscard]] QList<domain::Finding> findingsAt(const QList<domain::Finding>& all, const domain::Path& path);

} // namespace gatehouse::ui
