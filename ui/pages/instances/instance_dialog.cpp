// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/instances/instance_dialog.h"

#include "ui/pages/instances/connection_report.h"
#include "ui/pages/instances/instance_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

using base::Result;
using workspace::OpenInstance;
using workspace::PullReport;

InstanceDialog::InstanceDialog(
    workspace::Workspace& workspace, Dialogs& dialogs, std::shared_ptr<OpenInstance> editing, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_editing(std::move(editing)), m_banners(new BannerStack(this)),
      m_stack(new QStackedWidget(this))
{
    const bool adding = !m_editing;
    if (m_editing)
        m_before = m_editing->instance();
    setWindowTitle(adding ? tr("Add instance") : tr("Edit instance"));
    m_form = new InstanceForm(workspace.catalogue(), dialogs, m_before, m_stack);
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_stack->addWidget(scroll);

    auto* second = new QWidget(m_stack);
    m_waiting = new QLabel(second);
    m_waiting->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(second);
    m_progress->setTextVisible(false);
    nameIt(m_progress, tr("Progress"));
    m_report = new ConnectionReport(second);
    auto* secondColumn = new QVBoxLayout(second);
    secondColumn->setContentsMargins(0, 0, 0, 0);
    secondColumn->setSpacing(theme::grid);
    secondColumn->addWidget(m_waiting);
    secondColumn->addWidget(m_progress);
    secondColumn->addWidget(m_report, 1);
    m_stack->addWidget(second);

    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(adding ? tr("Add instance") : tr("Save changes"), QDialogButtonBox::AcceptRole);
    m_reject = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    nameIt(m_accept, m_accept->text());
    nameIt(m_reject, m_reject->text());
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { m_stack->currentIndex() == 0 ? save() : accept(); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_cancel)
            m_cancel();
        else if (m_stack->currentIndex() == 1)
            backToForm();
        else
            reject();
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 3 / 2);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 46);
    m_form->setFocus();
    if (m_editing && !m_before.isOffline())
        m_workspace.hasToken(m_before).onAnswer(
            this, [this](Result<bool>& stored) { m_form->offerStoredToken(stored && *stored); });
}

void InstanceDialog::save()
{
    m_banners->clear();
    if (!m_form->validate())
        return;
    m_accept->setEnabled(false);
    m_workspace.saveInstance(m_form->instance()).onAnswer(this, [this](Result<domain::Instance>& answer) {
        m_accept->setEnabled(true);
        if (answer)
            return saved(*answer);
        if (!m_form->showError(answer.error()))
            m_banners->show(QStringLiteral("save"), answer.error());
    });
}

void InstanceDialog::saved(const domain::Instance& instance)
{
    m_savedName = instance.name;
    m_form->adopt(instance); // whatever fails from here on: what follows is an edit of it
    const base::Secret password = m_form->takeProxyPassword();
    if (!password)
        return reach(instance);
    m_accept->setEnabled(false);
    m_workspace.setProxyPassword(instance, password)
        .onAnswer(this, [this, instance](Result<workspace::Workspace::Kept>& kept) {
            m_accept->setEnabled(true);
            if (kept)
                return reach(instance);
            m_banners->show(QStringLiteral("save"), kept.error());
        });
}

void InstanceDialog::reach(const domain::Instance& instance)
{
    m_token = m_form->takeToken();
    const bool asks = !instance.isOffline() && (m_token || m_before.id.isNull() || instance.url != m_before.url);
    m_before = instance;
    if (!asks)
        return accept();
    m_report->clear();
    m_stack->setCurrentIndex(1);
    m_token ? logIn(instance) : read(instance.name);
}

void InstanceDialog::logIn(const domain::Instance& instance)
{
    wait(tr("Keeping the token"));
    m_workspace.login(instance, m_token).onAnswer(this, [this, instance](Result<workspace::Workspace::Kept>& kept) {
        m_token.reset();
        m_form->offerStoredToken(kept.has_value());
        if (!kept) {
            m_report->showError(kept.error());
            return ended();
        }
        if (*kept == workspace::Workspace::Kept::InMemory)
            m_report->tellTokenInMemory();
        read(instance.name);
    });
}

void InstanceDialog::read(const QString& name)
{
    wait(tr("Reading %1").arg(name));
    m_workspace.open(name).onAnswer(this, [this](Result<std::shared_ptr<OpenInstance>>& opened) {
        if (!opened) {
            m_report->showError(opened.error());
            return ended();
        }
        m_editing = *opened;
        const auto pull = m_editing->pull();
        m_cancel = [pull] { pull.cancel(); };
        pull.onProgress(this, [this](const base::Progress& p) {
            if (!p.text.isEmpty())
                m_waiting->setText(p.text);
            m_progress->setRange(0, p.total);
            m_progress->setValue(p.done);
        });
        pull.onAnswer(this, [this](Result<PullReport>& report) {
            if (report)
                m_report->show(*m_editing, *report);
            else
                m_report->showError(report.error());
            const base::Error* problem = !report ? &report.error() : report->problem ? &*report->problem : nullptr;
            if (problem && problem->slug == QLatin1String("token-not-accepted"))
                m_form->offerStoredToken(false); // nobody wants to keep that one
            ended();
        });
    });
}

void InstanceDialog::wait(const QString& text)
{
    m_waiting->setText(text);
    m_waiting->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_accept->setEnabled(false);
    m_reject->setText(tr("Cancel"));
    nameIt(m_reject, m_reject->text());
}

void InstanceDialog::ended()
{
    m_cancel = nullptr;
    m_waiting->hide();
    m_progress->hide();
    m_accept->setEnabled(true);
    m_accept->setText(tr("Close"));
    m_reject->setText(tr("Back"));
    nameIt(m_accept, m_accept->text());
    nameIt(m_reject, m_reject->text());
    m_accept->setFocus();
}

void InstanceDialog::backToForm()
{
    m_stack->setCurrentIndex(0);
    m_accept->setText(tr("Save changes"));
    m_reject->setText(tr("Close"));
    nameIt(m_accept, m_accept->text());
    nameIt(m_reject, m_reject->text());
    m_form->setFocus();
}

void InstanceDialog::done(int result)
{
    if (m_cancel)
        m_cancel();
    QDialog::done(result);
    if (!m_savedName.isEmpty())
        Q_EMIT finishedWith(m_savedName);
}

} // namespace gatehouse::ui
