// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/as_user_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/radio_group.h"
#include "ui/widgets/tinted_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::ui {

namespace {

enum Way { Own, ByName, ByToken };

} // namespace

AsUserDialog::AsUserDialog(const workspace::AsUser& now, QWidget* parent)
    : QDialog(parent), m_kept(now.token),
      m_way(new RadioGroup({tr("The user of this instance's token"), tr("Another user, by name"),
                               tr("Another user, by a token of theirs")},
          Qt::Vertical, this)),
      m_nameLabel(new QLabel(tr("Username"), this)), m_name(new QLineEdit(now.name, this)),
      m_tokenLabel(new QLabel(tr("Token"), this)), m_token(new QLineEdit(this))
{
    setWindowTitle(tr("Check as user"));
    nameIt(this, windowTitle());
    auto* what = TintedLabel::wrapping(theme::Role::Text, this);
    what->setTextOrHide(tr("Seat and rights, the gateway's token, completion, chat and agents are then checked as this "
                           "user; everything else with the token of this instance."));
    what->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto* how = TintedLabel::wrapping(theme::Role::MutedText, this);
    how->setTextOrHide(tr(
        "By name the token of this instance needs the scope sudo, and chat and seat cannot be checked. A token given "
        "here goes to GitLab only; it is forgotten when another instance is opened, and never stored."));
    nameIt(m_way, tr("Whose rights are checked"));
    m_way->setChosen(now.token ? ByToken : now.isSomebody() ? ByName : Own);
    labels(m_nameLabel, m_name);
    labels(m_tokenLabel, m_token);
    m_token->setEchoMode(QLineEdit::Password);
    if (now.token)
        m_token->setPlaceholderText(tr("set; leave it empty to keep it"));
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(theme::grid);
    fields->setVerticalSpacing(theme::grid);
    fields->addRow(m_nameLabel, m_name);
    fields->addRow(m_tokenLabel, m_token);
    auto* buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    nameIt(m_use, m_use->text());
    nameIt(buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole), tr("Cancel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 3 / 2);
    column->addWidget(what);
    column->addWidget(m_way);
    column->addLayout(fields);
    column->addWidget(how);
    column->addWidget(buttons);
    connect(m_way, &RadioGroup::picked, this, &AsUserDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &AsUserDialog::refresh);
    connect(m_token, &QLineEdit::textChanged, this, &AsUserDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AsUserDialog::choose);
    refresh();
}

void AsUserDialog::refresh()
{
    const int way = m_way->chosen();
    m_nameLabel->setEnabled(way == ByName);
    m_name->setEnabled(way == ByName);
    m_tokenLabel->setEnabled(way == ByToken);
    m_token->setEnabled(way == ByToken);
    m_use->setEnabled(way == Own || (way == ByName && !m_name->text().trimmed().isEmpty()) ||
                      (way == ByToken && (m_kept || !m_token->text().trimmed().isEmpty())));
}

void AsUserDialog::choose()
{
    workspace::AsUser user;
    const QByteArray typed = m_token->text().trimmed().toUtf8();
    if (m_way->chosen() == ByName)
        user.name = m_name->text().trimmed();
    else if (m_way->chosen() == ByToken)
        user.token = typed.isEmpty() ? m_kept : base::makeSecret(typed);
    m_token->clear();
    accept();
    Q_EMIT chosen(user);
}

} // namespace gatehouse::ui
