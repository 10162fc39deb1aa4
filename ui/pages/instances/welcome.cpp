// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/instances/welcome.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

Welcome::Welcome(const Actions& actions, QWidget* parent) : QWidget(parent)
{
    nameIt(this, tr("Welcome"));
    auto* title = new QLabel(tr("No instance yet"), this);
    title->setFont(theme::pageTitleFont(font()));
    auto* text = TintedLabel::wrapping(theme::Role::MutedText, this);
    text->setTextOrHide(tr("An instance is one GitLab installation whose Duo configuration you look after. Give its "
                           "address and a token to read "
                           "it, or prepare everything offline and bring it in later. Nothing is sent to a server "
                           "before you review and apply it."));
    text->setFixedWidth(fontMetrics().averageCharWidth() * 80);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (const char* id : {action::addInstance, action::openSample}) {
        QAction& a = actions[id];
        auto* button = new QPushButton(a.text(), this);
        nameIt(button, plainLabel(a.text().remove(QStringLiteral("…"))));
        connect(button, &QPushButton::clicked, &a, &QAction::trigger);
        buttons->addWidget(button);
        if (id == action::addInstance) {
            button->setDefault(true);
            setFocusProxy(button);
        }
    }
    buttons->addStretch(1);
    auto* centred = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    centred->addStretch(1);
    centred->addLayout(column);
    centred->addStretch(1);
    column->setContentsMargins(theme::grid * 6, theme::grid * 6, theme::grid * 6, theme::grid * 6);
    column->setSpacing(theme::grid * 2);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addStretch(2);
}

} // namespace gatehouse::ui
