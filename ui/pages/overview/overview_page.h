// SPDX-License-Identifier: Apache-2.0
// The page *Overview*: the chain as a picture that is live during a check, and cards that lead to what they tell of.
#pragma once

#include "ui/pages/page.h"

class QAction;
class QGridLayout;
class QLabel;

namespace gatehouse::ui {

class Card;
class ChainView;
class TintedLabel;
struct ChainBox;

class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(const PageContext& context, QWidget* parent);

protected:
    void opened() override;
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void addCards(QWidget* content);
    void arrangeCards();
    void fillCards();
    void openBox(const ChainBox& box);
    void saveImage(bool svg);

    QLabel* m_type;
    TintedLabel* m_explanation;
    ChainView* m_chain;
    QGridLayout* m_grid;
    QList<Card*> m_cards;
    Card* m_licence;
    Card* m_availability;
    Card* m_figures;
    Card* m_findings;
    Card* m_check;
    Card* m_health;
    QAction* m_png;
    QAction* m_svg;
};

} // namespace gatehouse::ui
