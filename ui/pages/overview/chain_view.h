// SPDX-License-Identifier: Apache-2.0
// The picture of the chain on the screen: its boxes and the words on its links are buttons, reached by Tab and pressed
// by Enter.
#pragma once

#include "ui/pages/overview/chain_picture.h"

#include <QWidget>

class QAbstractButton;

namespace gatehouse::ui {

class ChainView : public QWidget {
    Q_OBJECT
public:
    explicit ChainView(QWidget* parent);
    void setChain(const Chain& chain);
    [[nodiscard]] const Chain& chain() const { return m_chain; }
    /// Of a font, a palette and the present; for saving too.
    [[nodiscard]] ChainStyle chainStyle() const;
    [[nodiscard]] QSize sizeHint() const override { return m_layout.size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_layout.size; }

Q_SIGNALS:
    void boxActivated(const gatehouse::ui::ChainBox& box);
    void edgeActivated(const gatehouse::ui::ChainEdge& edge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void describe();
    void arrange();

    Chain m_chain;
    ChainLayout m_layout;
    QList<QAbstractButton*> m_boxes; ///< in the order of the chain's
    QList<QAbstractButton*> m_labels;
};

} // namespace gatehouse::ui
