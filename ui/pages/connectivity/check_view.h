// SPDX-License-Identifier: Apache-2.0
// The view of the tree of checks: parts open as they come, what was folded by hand stays folded, Enter asks for more.
#pragma once

#include "ui/pages/connectivity/check_tree.h"

#include <QSet>
#include <QTreeView>

namespace gatehouse::ui {

class CheckView : public QTreeView {
    Q_OBJECT
public:
    CheckView(CheckTree* tree, QWidget* parent);

    /// Parts without trouble fold when a stored run is shown; a run that goes on shows them filling.
    void setFoldsPassed(bool folds) { m_foldsPassed = folds; }
    /// Folds and unfolds as for a run that is shown for the first time.
    void unfoldAnew();
    [[nodiscard]] QString currentKey() const;
    /// Selects it and opens what it is in; false when it is not there.
    bool setCurrentKey(const QString& key);
    /// The column of differences, when runs are compared.
    void setComparing(bool comparing);
    void arrangeColumns();

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void opened(const QModelIndex& index); ///< Enter or double click on a check

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void unfold(const QModelIndex& index);
    void unfoldBelow(const QModelIndex& parent, int first, int last);

    CheckTree* m_tree;
    QSet<QString> m_folded, m_unfolded; ///< by hand
    bool m_foldsPassed = false;
    bool m_settingFolds = false;
};

} // namespace gatehouse::ui
