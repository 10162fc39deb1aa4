// SPDX-License-Identifier: Apache-2.0
// A real workspace in a folder of its own, secrets in memory, for tests of the window.
#pragma once

#include "ui/widgets/accessible.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse {

class WorkspaceFixture {
public:
    WorkspaceFixture()
    {
        workspace::Options options;
        options.home = m_folder.path();
        options.program = QStringLiteral("test");
        options.memorySecrets = true;
        m_workspace = std::make_unique<workspace::Workspace>(options);
    }

    workspace::Workspace& workspace() { return *m_workspace; }

    /// The answer of an operation; an error fails the test with its slug.
    template <class T>
    std::optional<T> answer(const base::Operation<T>& operation)
    {
        std::optional<base::Result<T>> got;
        operation.onAnswer(m_workspace.get(), [&got](base::Result<T>& a) { got.emplace(std::move(a)); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10000)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return std::nullopt;
        }
        if (!*got) {
            QTest::qFail(qPrintable(got->error().slug + QLatin1Char(' ') + got->error().args.join(QLatin1Char(' '))),
                __FILE__, __LINE__);
            return std::nullopt;
        }
        return std::move(**got);
    }

    bool start() { return answer(m_workspace->start()).has_value(); }

    std::shared_ptr<workspace::OpenInstance> offline(
        const QString& name, const domain::Version& version, bool readOnly = false)
    {
        domain::Instance instance;
        instance.name = name;
        instance.version = version;
        instance.environment = QStringLiteral("development");
        instance.readOnly = readOnly;
        if (!answer(m_workspace->saveInstance(instance)))
            return {};
        return answer(m_workspace->open(name)).value_or(nullptr);
    }

    /// The bundled sample laid on an instance of its version.
    std::shared_ptr<workspace::OpenInstance> sample(const QString& name)
    {
        auto opened = offline(name, {18, 5, 0, {}});
        const auto file = workspace::readDocumentFile(QStringLiteral(":/sample/site.yml"), m_workspace->catalogue());
        if (!opened || !file || !answer(opened->importDocument(*file)))
            return {};
        return opened;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// Warnings fail the test. Not ours are offscreen's own, and what Qt says when a reply is given up whose error is on
/// its way from another thread.
inline void strictUi()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support |QNetworkReplyImplPrivate::error: Internal problem, )")));
    QAccessible::setActive(true);
}

} // namespace gatehouse
