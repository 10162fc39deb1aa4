// SPDX-License-Identifier: Apache-2.0
// A section of the matrix: heading that folds its rows away, *Set all…*, rows.
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace gatehouse::ui {

class Chooser;
class ChooserPopup;
class FeatureRow;

class FeatureSection : public QWidget {
    Q_OBJECT
public:
    FeatureSection(const QString& title, ChooserPopup* popup, QWidget* parent);

    void add(FeatureRow* row);
    [[nodiscard]] const QList<FeatureRow*>& rows() const { return m_rows; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Chooser* setAll() const { return m_setAll; }
    [[nodiscard]] QStringList features() const;
    void setFolded(bool folded);
    /// Call after rows were shown or hidden: a section without a visible row hides too.
    void settle();

private:
    QString m_title;
    QToolButton* m_heading;
    Chooser* m_setAll;
    QWidget* m_body;
    QVBoxLayout* m_layout;
    QList<FeatureRow*> m_rows;
};

} // namespace gatehouse::ui
