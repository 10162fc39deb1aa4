// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/session.h"

#include "base/file.h"
#include "base/words.h"
#include "ui/shell/status_line.h"

#include <QFileInfo>
#include <algorithm>

namespace gatehouse::ui {

using base::Done;
using base::Result;
using workspace::OpenInstance;

namespace {

const QString lastInstance = QStringLiteral("window.instance");

/// One text for the problems of a document: the first few with their places, then how many more.
QString problemText(const QList<workspace::DocumentProblem>& problems, bool warnings)
{
    constexpr int shown = 3;
    QStringList lines;
    int more = 0;
    for (const workspace::DocumentProblem& p : problems) {
        if ((p.severity == domain::Severity::Error) == warnings)
            continue;
        if (lines.size() == shown) {
            ++more;
            continue;
        }
        const base::Words words = base::words(p.slug, p.args);
        const QString text = words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy;
        lines << (p.line > 0 ? Session::tr("Line %1, column %2: %3").arg(p.line).arg(p.column).arg(text) : text);
    }
    if (more > 0)
        lines << (more == 1 ? Session::tr("and 1 more") : Session::tr("and %n more", nullptr, more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Session::Session(workspace::Workspace& workspace, StatusLine& status, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_status(status)
{
    connect(&workspace, &workspace::Workspace::instancesChanged, this, [this] { list([] {}); });
}

void Session::start(const QString& wanted)
{
    list([this, wanted] {
        if (!wanted.isEmpty()) {
            if (!isListed(wanted))
                Q_EMIT failed(
                    QStringLiteral("wanted"), workspace::unknownInstance(wanted, workspace::namesOf(m_instances)));
            return openOr(wanted);
        }
        m_workspace.preference(lastInstance).onAnswer(this, [this](Result<QString>& last) {
            openOr(last ? *last : QString());
        });
    });
}

void Session::list(std::function<void()> then)
{
    m_workspace.instances().onAnswer(
        this, [this, then = std::move(then)](Result<QList<workspace::InstanceSummary>>& answer) {
            if (answer) {
                m_instances = std::move(*answer);
                std::sort(m_instances.begin(), m_instances.end(), [](const auto& a, const auto& b) {
                    return a.instance.name.localeAwareCompare(b.instance.name) < 0;
                });
                Q_EMIT instancesChanged();
            } else {
                Q_EMIT failed(QStringLiteral("instances"), answer.error());
            }
            then();
        });
}

void Session::openOr(const QString& wanted)
{
    if (m_instances.isEmpty())
        return setCurrent({});
    open(isListed(wanted) ? wanted : m_instances.constFirst().instance.name);
}

bool Session::isListed(const QString& name) const
{
    return workspace::isListed(name, m_instances);
}

void Session::open(const QString& name)
{
    m_workspace.open(name).onAnswer(this, [this](Result<std::shared_ptr<OpenInstance>>& answer) {
        if (!answer) {
            Q_EMIT failed(QStringLiteral("open"), answer.error());
            if (!m_current)
                Q_EMIT currentChanged();
            return;
        }
        setCurrent(std::move(*answer));
    });
}

void Session::setCurrent(std::shared_ptr<OpenInstance> instance)
{
    m_current = std::move(instance);
    if (m_current)
        m_workspace.setPreference(lastInstance, m_current->instance().name).onAnswer(this, [](Result<Done>&) {});
    Q_EMIT currentChanged();
}

void Session::pull()
{
    if (!m_current || m_pulling)
        return;
    m_pulling = true;
    Q_EMIT pullingChanged();
    const std::shared_ptr<OpenInstance> instance = m_current;
    m_status.run<workspace::PullReport>(tr("Reading %1").arg(instance->instance().name), instance->pull(), this,
        [this, instance](Result<workspace::PullReport>& answer) {
            m_pulling = false;
            Q_EMIT pullingChanged();
            if (instance != m_current)
                return;
            if (answer)
                Q_EMIT pulled(*answer);
            else
                Q_EMIT failed(QStringLiteral("pull"), answer.error());
        });
}

void Session::openSample()
{
    const QString name = tr("Sample (GitLab 18.5)");
    if (isListed(name))
        return open(name);
    domain::Instance sample;
    sample.name = name;
    sample.version = domain::Version{18, 5, 0, {}};
    sample.environment = QStringLiteral("development");
    m_workspace.saveInstance(sample).onAnswer(this, [this](Result<domain::Instance>& saved) {
        if (saved)
            fillSample(saved->name);
        else
            Q_EMIT failed(QStringLiteral("sample"), saved.error());
    });
}

void Session::fillSample(const QString& name)
{
    m_workspace.open(name).onAnswer(this, [this](Result<std::shared_ptr<OpenInstance>>& opened) {
        if (!opened)
            return void(Q_EMIT failed(QStringLiteral("sample"), opened.error()));
        setCurrent(std::move(*opened));
        importFile(QStringLiteral(":/sample/site.yml"));
    });
}

void Session::removeCurrent()
{
    if (!m_current)
        return;
    const domain::Instance removed = m_current->instance();
    setCurrent({});
    m_workspace.removeInstance(removed.id).onAnswer(this, [this, removed](Result<Done>& answer) {
        if (!answer) {
            Q_EMIT failed(QStringLiteral("remove"), answer.error());
            return open(removed.name);
        }
        list([this] { openOr({}); });
    });
}

void Session::importFile(const QString& path)
{
    if (!m_current)
        return;
    const QString about = QStringLiteral("import");
    const auto file = workspace::readDocumentFile(path, m_workspace.catalogue());
    if (!file)
        return void(Q_EMIT failed(about, file.error()));
    if (file->hasErrors())
        return void(Q_EMIT failed(about, {base::ErrorKind::BadInput, QStringLiteral("document-invalid"), {file->name},
                                             problemText(file->problems, false), {}}));
    m_current->importDocument(*file).onAnswer(
        this, [this, about, file = *file](Result<workspace::ImportReport>& report) {
            if (!report)
                return void(Q_EMIT failed(about, report.error()));
            const QString name = QFileInfo(file.name).fileName();
            QStringList more;
            if (!report->deletions.isEmpty())
                more << tr("It removes these models: %1").arg(report->deletions.join(QStringLiteral(", ")));
            if (const QString warnings = problemText(file.problems + report->problems, true); !warnings.isEmpty())
                more << warnings;
            Q_EMIT succeeded(about,
                report->changes.isEmpty() ? tr("%1 holds nothing that differs from the draft.").arg(name)
                                          : tr("%1 was laid on the draft. Nothing is sent before you apply.").arg(name),
                more.join(QLatin1Char('\n')));
        });
}

void Session::exportFile(const QString& path)
{
    if (!m_current)
        return;
    const QString about = QStringLiteral("export");
    if (const auto written = base::writeFile(path, m_current->document()); !written)
        return void(Q_EMIT failed(about, written.error()));
    Q_EMIT succeeded(about, tr("The draft was written to %1. Keys are not part of it.").arg(path));
}

} // namespace gatehouse::ui
