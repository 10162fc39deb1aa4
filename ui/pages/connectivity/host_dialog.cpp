// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/host_dialog.h"

#include "base/file.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/check_runs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tinted_label.h"
#include "workspace/check_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gatehouse::ui {

using namespace domain;
using theme::Role;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< as much of a paste as is looked at

QString wayOf(Vantage place, const QString& file)
{
    switch (place) {
    case Vantage::GatewayContainer:
        return HostDialog::tr("Run it in the container: docker exec -i CONTAINER sh < %1, or kubectl exec -i POD -- sh "
                              "< %1")
            .arg(file);
    case Vantage::ModelHost:
        return HostDialog::tr("Run it on the host of the model server: sh %1").arg(file);
    default:
        return HostDialog::tr("Run it on a host of GitLab: sh %1").arg(file);
    }
}

QString fileName(Vantage place)
{
    return domain::name(place) + QStringLiteral(".sh");
}

QPlainTextEdit* textBox(QWidget* parent, int lines)
{
    auto* box = new QPlainTextEdit(parent);
    box->setFont(theme::monospaceFont());
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setTabChangesFocus(true);
    box->setMinimumHeight(box->fontMetrics().lineSpacing() * lines);
    return box;
}

QPushButton* button(const QString& text, const char* icon, QWidget* parent)
{
    auto* out = new QPushButton(text, parent);
    out->setIcon(theme::icon(QLatin1String(icon)));
    out->setAutoDefault(false);
    nameIt(out, plainLabel(text));
    return out;
}

} // namespace

HostDialog::HostDialog(const PageContext& context, std::shared_ptr<workspace::OpenInstance> open,
    std::optional<CheckRun> chosen, QWidget* parent)
    : QDialog(parent), m_context(context), m_open(std::move(open)), m_chosen(std::move(chosen)),
      m_banners(new BannerStack(this)), m_place(new QComboBox(this)), m_modelLabel(new QLabel(tr("Model"), this)),
      m_model(new QComboBox(this)), m_way(TintedLabel::wrapping(Role::MutedText, this)), m_script(textBox(this, 6)),
      m_copy(button(tr("Copy"), "copy", this)), m_save(button(tr("Save…"), "export", this)),
      m_printed(textBox(this, 4)), m_becomes(TintedLabel::wrapping(Role::MutedText, this)),
      m_add(button(tr("Add to the run"), "add", this))
{
    setWindowTitle(tr("Host script"));
    nameIt(this, windowTitle());
    auto* purpose = TintedLabel::wrapping(Role::Text, this);
    purpose->setTextOrHide(
        tr("Some links only a host can see. This script tests them from there: it needs a shell and curl, changes "
           "nothing, writes no file and holds no key or token. Read it, run it there, and bring back what it prints."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    nameIt(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), tr("Close"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(purpose);
    column->addWidget(buildWayOut(), 3);
    column->addWidget(buildWayBack(), 2);
    column->addWidget(m_banners);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_context.runs, &CheckRuns::changed, this, &HostDialog::updateAdd);
    fillPlaces();
    fillModels();
    showScript();
    updateAdd();
    resize(QFontMetrics(theme::monospaceFont()).averageCharWidth() * 112, fontMetrics().height() * 42);
}

QWidget* HostDialog::buildWayOut()
{
    auto* out = new QWidget(this);
    auto* where = new QHBoxLayout;
    where->setSpacing(theme::grid);
    auto* label = new QLabel(tr("Where it runs"), out);
    labels(label, m_place);
    labels(m_modelLabel, m_model);
    where->addWidget(label);
    where->addWidget(m_place);
    where->addSpacing(theme::grid);
    where->addWidget(m_modelLabel);
    where->addWidget(m_model);
    where->addStretch();
    where->addWidget(m_copy);
    where->addWidget(m_save);
    m_script->setReadOnly(true);
    nameIt(m_script, tr("Script"));
    auto* column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(where);
    column->addWidget(m_script, 1);
    column->addWidget(m_way);
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        fillModels();
        showScript();
    });
    connect(m_model, &QComboBox::currentIndexChanged, this, &HostDialog::showScript);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_script->toPlainText());
        announce(this, tr("Copied"));
    });
    connect(m_save, &QPushButton::clicked, this, &HostDialog::save);
    return out;
}

QWidget* HostDialog::buildWayBack()
{
    auto* out = new QWidget(this);
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(tr("What it printed"), out);
    labels(label, m_printed);
    m_printed->setPlaceholderText(QStringLiteral("-----BEGIN GATEHOUSE HOST RESULTS-----"));
    QPushButton* file = button(tr("Load…"), "import", out);
    line->addWidget(label);
    line->addStretch();
    line->addWidget(file);
    auto* column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(line);
    column->addWidget(m_printed, 1);
    column->addWidget(m_becomes);
    connect(file, &QPushButton::clicked, this, &HostDialog::load);
    connect(m_printed, &QPlainTextEdit::textChanged, this, &HostDialog::updateAdd);
    return out;
}

/// A place is offered when a script for it has something to test, if only after a model was chosen.
void HostDialog::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    for (const Vantage each : {Vantage::GitLabHost, Vantage::GatewayContainer, Vantage::ModelHost}) {
        const auto script = m_context.workspace.hostScript(*m_open, each);
        if (script || script.error().kind == base::ErrorKind::Usage)
            m_place->addItem(workspace::wordOf(each), int(each));
    }
}

/// Where models lie on several hosts, which of them is meant.
void HostDialog::fillModels()
{
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    if (const auto script = m_context.workspace.hostScript(*m_open, place());
        !script && script.error().kind == base::ErrorKind::Usage)
        m_model->addItems(script.error().args);
    m_modelLabel->setVisible(m_model->count() > 0);
    m_model->setVisible(m_model->count() > 0);
}

Vantage HostDialog::place() const
{
    return Vantage(m_place->currentData().toInt());
}

void HostDialog::showScript()
{
    const auto script = m_context.workspace.hostScript(*m_open, place(), m_model->currentText());
    m_script->setPlainText(script.value_or(QString()));
    m_copy->setEnabled(script.has_value());
    m_save->setEnabled(script.has_value());
    m_way->setTextOrHide(script ? wayOf(place(), fileName(place())) : QString());
    if (script)
        m_banners->remove(QStringLiteral("script"));
    else
        m_banners->show(QStringLiteral("script"), script.error());
}

void HostDialog::save()
{
    m_context.dialogs.saveFile(tr("Save script"), fileName(place()), tr("Shell script (*.sh)"), this,
        [this, script = m_script->toPlainText().toUtf8()](const QString& path) {
            if (const auto written = base::writeFile(path, script); !written)
                return void(m_banners->show(QStringLiteral("file"), written.error()));
            QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ExeOwner);
            m_banners->remove(QStringLiteral("file"));
            announce(this, tr("Saved"));
        });
}

void HostDialog::load()
{
    m_context.dialogs.openFile(
        tr("Load what it printed"), tr("Text (*.txt *.log);;All files (*)"), this, [this](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return void(m_banners->show(QStringLiteral("file"),
                    {Banner::Kind::Error, tr("%1 could not be read.").arg(QDir::toNativeSeparators(path)),
                        file.errorString(), {}}));
            m_banners->remove(QStringLiteral("file"));
            m_printed->setPlainText(QString::fromUtf8(file.read(mostBytes)));
            m_add->setFocus();
        });
}

void HostDialog::add()
{
    const QString about = QStringLiteral("results");
    const auto results = m_context.workspace.hostResults(*m_open, m_printed->toPlainText().toUtf8());
    if (!results)
        return void(m_banners->show(about, results.error()));
    m_banners->remove(about);
    const std::optional<CheckRun> into = run();
    if (!into) {
        accept();
        Q_EMIT runWanted(*results);
        return;
    }
    m_add->setEnabled(false); // once
    m_context.workspace.addHostResults(*m_open, *into, *results)
        .onAnswer(this, [this, about, results = *results](base::Result<CheckRun>& run) {
            updateAdd();
            if (!run)
                return void(m_banners->show(about, run.error()));
            accept();
            Q_EMIT added(*run, results);
        });
}

/// Asked for when it is needed: one that goes on while the dialog is open may have ended since.
std::optional<CheckRun> HostDialog::run() const
{
    return m_chosen ? m_chosen : m_context.runs.newest(m_open->instance().id);
}

void HostDialog::updateAdd()
{
    const bool running = m_context.runs.known(m_open->instance().id).running;
    m_add->setEnabled(!running && !m_printed->document()->isEmpty());
    m_becomes->setTextOrHide(running ? tr("A run goes on: the results can be added when it has ended.")
                             : run() ? tr("Its results become part of the run that is shown; all are judged together.")
                                     : tr("There is no run yet: a fresh one is made, with its results in it."));
}

} // namespace gatehouse::ui
