// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/consent_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tinted_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

ConsentDialog::ConsentDialog(const QString& title, const QString& model, QWidget* parent)
    : QDialog(parent), m_again(new QCheckBox(tr("Do not show again"), this))
{
    setWindowTitle(title);
    nameIt(this, title);
    auto* text = TintedLabel::wrapping(theme::Role::Text, this);
    text->setTextOrHide(tr("%1 is a model of GitLab. Requests of this feature, with the code and text in them, leave "
                           "your network and go to "
                           "GitLab's AI gateway. Nothing is sent before you apply the change.")
                            .arg(model));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    nameIt(m_again, m_again->text(), tr("Until Gatehouse is closed"));
    m_again->setToolTip(tr("Until Gatehouse is closed"));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* agree = buttons->addButton(tr("I understand"), QDialogButtonBox::AcceptRole);
    nameIt(agree, agree->text());
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    nameIt(cancel, cancel->text());
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 3 / 2);
    column->addWidget(text);
    column->addWidget(m_again);
    column->addWidget(buttons);
}

bool ConsentDialog::doNotShowAgain() const
{
    return m_again->isChecked();
}

} // namespace gatehouse::ui
