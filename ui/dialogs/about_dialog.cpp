// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/about_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

AboutDialog::AboutDialog(const workspace::Workspace& workspace, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Gatehouse"));
    const auto selectable = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    auto* mark = new QLabel(this);
    const int side = theme::grid * 7;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/gatehouse.svg")).pixmap(QSize(side, side), devicePixelRatioF()));
    auto* name = new QLabel(tr("Gatehouse"), this);
    name->setFont(theme::pageTitleFont(font()));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    words->addWidget(name);
    words->addWidget(selectable(workspace::versionText()));
    words->addWidget(selectable(tr("Administers GitLab Duo Self-Hosted: see, plan and apply its configuration.")));
    words->addWidget(selectable(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspace.home()))));
    words->addWidget(selectable(tr("Licence: Apache-2.0")));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid * 2);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto* box = new QDialogButtonBox(this);
    QPushButton* close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    nameIt(close, tr("Close"));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 3, theme::grid * 3, theme::grid * 3, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addLayout(line);
    column->addWidget(box);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace gatehouse::ui
