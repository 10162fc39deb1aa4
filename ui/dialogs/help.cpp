// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "workspace/cause_page.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

namespace gatehouse::ui {

namespace {

/// In reading order; a test compares them with the files. The causes are no file.
constexpr const char* pages[] = {"first-steps", "instances", "configuration", "models", "features", "plan-and-apply",
    "connectivity", "causes", "documents", "command-line", "secrets"};

const QString causes = QStringLiteral("causes");
const QString causeScheme = QStringLiteral("cause");

QString textOf(const QString& page)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first line is the heading: "# Plan and apply".
QString titleOf(const QString& text)
{
    return text.section(QLatin1Char('\n'), 0, 0).mid(2);
}

/// Markdown tables come without air and with double lines.
void spaceTables(QTextDocument& document)
{
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setCellPadding(theme::grid / 2.0);
        format.setTopMargin(theme::grid);
        format.setBottomMargin(theme::grid);
        table->setFormat(format);
    }
}

} // namespace

Help::Help(const domain::CheckCatalogue& checks, QWidget* parent)
    : QDialog(parent), m_checks(checks), m_pages(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    for (const char* page : pages) {
        const QString name = QLatin1String(page);
        auto* item = new QListWidgetItem(name == causes ? tr("Causes") : titleOf(textOf(name)), m_pages);
        item->setData(Qt::UserRole, name);
    }
    nameIt(m_pages, tr("Help pages"));
    nameIt(m_text, tr("Help text"));
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 4 * theme::grid);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::grid * 2);
    auto* line = new QHBoxLayout(this);
    line->setSpacing(theme::grid);
    line->addWidget(m_pages);
    line->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &Help::load);
    // From one of the causes back to their list, which is the current page all the time.
    for (const auto chosen : {&QListWidget::itemClicked, &QListWidget::itemActivated})
        connect(m_pages, chosen, this, [this] { load(m_pages->currentRow()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &Help::follow);
    m_pages->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
}

bool Help::turnTo(const QString& page)
{
    if (page.startsWith(causeScheme + QLatin1Char(':'))) {
        const domain::Cause* cause = m_checks.cause(page.mid(causeScheme.size() + 1));
        if (!cause || !turnTo(causes))
            return false;
        m_text->setMarkdown(workspace::causePage(*cause, m_checks));
        return true;
    }
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == page) {
            if (row == m_pages->currentRow())
                load(row); // from one of the causes back to their list
            m_pages->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void Help::load(int row)
{
    const QString page = m_pages->item(row)->data(Qt::UserRole).toString();
    m_text->setMarkdown(page == causes ? workspace::causeIndex(m_checks) : textOf(page));
    spaceTables(*m_text->document());
}

void Help::follow(const QUrl& link)
{
    // Links between the pages are written as for a reader of the files: "secrets.md".
    if (link.scheme() == causeScheme)
        turnTo(link.toString());
    else if (link.isRelative() && link.path().endsWith(QLatin1String(".md")))
        turnTo(link.path().chopped(3));
    else
        QDesktopServices::openUrl(link);
}

} // namespace gatehouse::ui
