// SPDX-License-Identifier: Apache-2.0
// Controls side by side, and below each other where the room is narrow. One that expands takes the rest of its line.
#pragma once

#include <QLayout>

namespace gatehouse::ui {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    FlowLayout();
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    ///< all in one line
    [[nodiscard]] QSize minimumSize() const override; ///< of the widest
    void setGeometry(const QRect& within) override;

private:
    [[nodiscard]] static int widthOf(const QLayoutItem* item, int within);
    /// Gives back the height; with `place` the items go there.
    int arrange(const QRect& within, bool place) const;

    QList<QLayoutItem*> m_items;
};

} // namespace gatehouse::ui
