// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/models_tools.h"

#include "ui/pages/models/models_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gatehouse::ui {

using namespace domain;

ModelsTools::ModelsTools(ModelsFilter* filter, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_line(new QHBoxLayout), m_buttons(new QHBoxLayout),
      m_search(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    nameIt(m_search, tr("Search"));
    m_line->setSpacing(theme::grid);
    m_line->addWidget(m_search, 1);
    m_family = addFilter(tr("Family"));
    m_platform = addFilter(tr("Platform"));
    m_show = addFilter(tr("Show"));
    m_show->addItems({tr("All"), tr("Unused"), tr("With findings"), tr("Failing"), tr("Changed")});
    m_line->addStretch();
    m_buttons->setSpacing(theme::grid / 2);
    m_buttons->addStretch();
    m_buttons->addWidget(m_count);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(m_line);
    column->addLayout(m_buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        Q_EMIT filtered();
    });
    connect(m_family, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setFamily(m_family->currentData().toString());
        Q_EMIT filtered();
    });
    connect(m_platform, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_platform->currentData();
        m_filter->setPlatform(chosen.isValid() ? std::optional(Platform(chosen.toInt())) : std::nullopt);
        Q_EMIT filtered();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setShow(ModelsFilter::Show(index));
        Q_EMIT filtered();
    });
}

QComboBox* ModelsTools::addFilter(const QString& text)
{
    auto* label = new QLabel(text, this);
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    labels(label, box);
    m_line->addSpacing(theme::grid / 2);
    m_line->addWidget(label);
    m_line->addWidget(box);
    return box;
}

void ModelsTools::fill(const Capabilities& capabilities)
{
    m_family->clear();
    m_family->addItem(tr("All"), QString());
    for (const EffectiveFamily& family : capabilities.families)
        m_family->addItem(family.label, family.spec->key);
    m_platform->clear();
    m_platform->addItem(tr("All"));
    for (const Platform platform : capabilities.platforms)
        m_platform->addItem(capabilities.catalogue->platform(platform).labels.at(capabilities.version), int(platform));
    clear();
}

void ModelsTools::clear()
{
    m_search->clear();
    for (QComboBox* filter : {m_family, m_platform, m_show})
        filter->setCurrentIndex(0);
}

void ModelsTools::setCounts(int selected, int shown, int all)
{
    m_count->setText(selected > 1  ? tr("%1 of %2 selected").arg(selected).arg(all)
                     : shown < all ? tr("%1 of %2 models").arg(shown).arg(all)
                     : all == 1    ? tr("1 model")
                                   : tr("%1 models").arg(all));
}

void ModelsTools::addActions(const QList<QAction*>& actions)
{
    int place = 0;
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        nameIt(button, plainLabel(action->text()));
        if (!action->shortcut().isEmpty())
            button->setToolTip(QStringLiteral("%1 (%2)").arg(
                button->accessibleName(), action->shortcut().toString(QKeySequence::NativeText)));
        m_buttons->insertWidget(place++, button);
    }
}

} // namespace gatehouse::ui
