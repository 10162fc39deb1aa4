// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/explain_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/flowing_label.h"
#include "ui/widgets/link_button.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <chrono>

namespace gatehouse::ui {

using namespace domain;
using theme::Role;

ExplainDialog::ExplainDialog(const workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_pasted(new QPlainTextEdit(this)), m_area(new QScrollArea(this))
{
    const QString title = tr("Explain a message");
    setWindowTitle(title);
    nameIt(this, title);
    auto* label = new QLabel(
        tr("Paste an error code (A1000), a log line, an answer, or the output of GitLab's own checks"), this);
    label->setWordWrap(true);
    labels(label, m_pasted);
    m_pasted->setFont(theme::monospaceFont());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setPlaceholderText(QStringLiteral("{\"error\": \"A1000\", …}"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameIt(m_area, tr("Explanation"));
    auto* buttons = new QDialogButtonBox(this);
    nameIt(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(label);
    column->addWidget(m_pasted, 2);
    column->addWidget(m_area, 5);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(m_pasted, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ExplainDialog::explain);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36);
    explain();
}

void ExplainDialog::explain()
{
    m_pause.stop();
    const QByteArray pasted = m_pasted->toPlainText().toUtf8();
    auto* body = new QWidget(m_area);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(theme::grid * 2, theme::grid * 3 / 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid);
    const QList<Explanation> found = m_workspace.explain(pasted);
    for (const Explanation& each : found)
        if (const Meaning* meaning = m_workspace.explanations().meaning(each.code))
            add(each, *meaning, body, column);
    if (found.isEmpty())
        column->addWidget(
            new FlowingLabel(pasted.trimmed().isEmpty()
                                 ? tr("What you paste stays on this computer; tokens and keys in it are not shown.")
                                 : tr("Nothing in it is known here. A run of the checks may still say what is wrong."),
                Role::MutedText, body));
    column->addStretch();
    m_area->setWidget(body);
}

void ExplainDialog::add(const Explanation& found, const Meaning& meaning, QWidget* body, QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    auto* icon = new TintedLabel(roleOf(meaning.weight), body);
    icon->setIcon(iconOf(meaning.weight));
    icon->setAccessibleName(wordOf(meaning.weight));
    auto* what = new FlowingLabel(QStringLiteral("%1: %2").arg(meaning.code, meaningOf(meaning)), Role::Text, body);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    what->setFont(strong);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(what, 1);
    column->addLayout(head);
    auto* seen = new FlowingLabel(
        found.times > 1 ? tr("%1 (%2 times)").arg(found.seen).arg(found.times) : found.seen, Role::MutedText, body);
    seen->setFont(theme::monospaceFont());
    column->addWidget(seen);
    const auto list = [&](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        auto* small = new TintedLabel(Role::MutedText, body);
        small->setFont(theme::smallFont(font()));
        small->setText(heading);
        column->addWidget(small);
        for (const QString& line : lines)
            column->addWidget(new FlowingLabel(line, Role::Text, body));
    };
    list(tr("Because of"), causesOf(meaning));
    list(tr("What to do"), remediesOf(meaning));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    if (!meaning.rungs.isEmpty()) {
        auto* check = new QPushButton(tr("Check this"), body);
        check->setIcon(theme::icon(QStringLiteral("run")));
        check->setAutoDefault(false);
        nameIt(check, check->text(), meaning.rungs.join(QStringLiteral(", ")));
        connect(check, &QPushButton::clicked, this, [this, rungs = meaning.rungs] {
            accept();
            Q_EMIT checksWanted(rungs);
        });
        buttons->addWidget(check);
    }
    if (const QString url = documentUrl(meaning); !url.isEmpty())
        buttons->addWidget(linkButton(tr("Documentation"), QUrl(url), body));
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(theme::grid);
}

} // namespace gatehouse::ui
