// SPDX-License-Identifier: Apache-2.0
// A few choices as radio buttons under one name. None may be chosen: a state of its own (not managed, not visible).
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace gatehouse::ui {

/// Accessible: a grouping named by its label; its buttons bear their own texts.
class RadioGroup : public QWidget {
    Q_OBJECT
public:
    RadioGroup(const QStringList& texts, Qt::Orientation orientation, QWidget* parent = nullptr);
    void setChosen(int index); ///< -1: none; silent
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void picked(int index); ///< by the user

private:
    QButtonGroup* m_group;
    bool m_setting = false;
};

} // namespace gatehouse::ui
