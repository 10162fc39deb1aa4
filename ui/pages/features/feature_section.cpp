// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/feature_section.h"

#include "ui/pages/features/feature_row.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace gatehouse::ui {

FeatureSection::FeatureSection(const QString& title, ChooserPopup* popup, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_setAll(new Chooser(popup, this)),
      m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body))
{
    m_heading->setText(asLabel(title));
    m_heading->setFont(theme::headingFont(font()));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setArrowType(Qt::DownArrow);
    connect(m_heading, &QToolButton::toggled, this, &FeatureSection::setFolded);
    m_setAll->setLabel(tr("Set all: %1").arg(title));
    m_setAll->setShown(tr("Set all…"));
    m_setAll->setToolTip(tr("One choice for all rows of %1 that can have it").arg(title));
    m_setAll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_setAll->setFixedWidth(fontMetrics().averageCharWidth() * 20);

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_setAll);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid / 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(head);
    column->addWidget(m_body);
    setFolded(false);
}

void FeatureSection::add(FeatureRow* row)
{
    m_rows << row;
    m_layout->addWidget(row);
    m_setAll->setVisible(m_rows.size() > 1);
}

QStringList FeatureSection::features() const
{
    QStringList out;
    for (const FeatureRow* row : m_rows)
        out << row->feature();
    return out;
}

void FeatureSection::setFolded(bool folded)
{
    m_heading->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setChecked(folded);
    m_body->setVisible(!folded);
    nameIt(m_heading, m_title, folded ? tr("Folded away") : QString());
}

void FeatureSection::settle()
{
    setVisible(std::any_of(m_rows.cbegin(), m_rows.cend(), [](const FeatureRow* row) { return !row->isHidden(); }));
}

} // namespace gatehouse::ui
