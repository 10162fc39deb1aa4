// SPDX-License-Identifier: Apache-2.0
// A page in a window of its own, on a workspace in a folder of its own; controls are found by accessible name, as
// people find them.
#pragma once

#include "tests/integration/answer_of.h"
#include "tests/ui/finding_widgets.h"
#include "tests/ui/workspace_fixture.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/entries.h"
#include "ui/shell/actions.h"
#include "ui/shell/check_runs.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace gatehouse::test {

/// Three models, one of them in beta; chat inherits, one row is off. GitLab 18.9, offline unless it gets a URL.
inline const QByteArray siteDocument = R"(gatehouse: 1
gitlab: "18.9"
settings:
  ai_gateway_url: http://gateway.example.internal:5052
  duo_agent_platform_service_url: gateway.example.internal:50052
models:
  - name: Mixtral on vLLM
    family: mixtral
    platform: api
    endpoint: http://vllm.example.internal:8000/v1
    identifier: custom_openai/Mixtral-8x7B
    api_key: none
  - name: Claude on Bedrock
    family: claude_3
    platform: bedrock
    identifier: bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0
  - name: Old llama
    family: llama3
    platform: api
    endpoint: http://10.0.0.9:8000
    identifier: custom_openai/llama
    api_key: env:LLAMA_KEY
features:
  code_generations: {model: Mixtral on vLLM}
  duo_chat: {model: Claude on Bedrock}
  duo_chat_fix_code: disabled
)";

class PageFixture {
public:
    PageFixture() : PageFixture(offline()) {}
    explicit PageFixture(const domain::Instance& instance, base::Secret token = nullptr)
    {
        ui::installAccessibleInterfaces();
        workspace::Options options;
        options.home = folder.path();
        options.program = QStringLiteral("test");
        options.memorySecrets = true;
        if (token) {
            options.tokenFor = instance.name;
            options.token = std::move(token);
        }
        workspace = std::make_unique<workspace::Workspace>(options);
        if (!answerOf(workspace->start()))
            qFatal("the workspace does not start");
        if (const auto saved = answerOf(workspace->saveInstance(instance)); !saved)
            qFatal("the instance cannot be saved: %s", qPrintable(saved.error().slug));
        auto opened = answerOf(workspace->open(instance.name));
        if (!opened)
            qFatal("the instance does not open: %s", qPrintable(opened.error().slug));
        open = *opened;
        dialogs = new ui::Dialogs(&window);
        status = new ui::StatusLine(&window);
        runs = new ui::CheckRuns(*workspace, *status, &window);
        new QVBoxLayout(&window);
        window.resize(1200, 800);
    }
    ~PageFixture()
    {
        delete page;
        page = nullptr;
    }

    static domain::Instance offline(const char* release = "18.9")
    {
        domain::Instance out;
        out.name = QStringLiteral("Acme");
        out.version = *domain::Version::parse(QLatin1String(release));
        out.environment = QStringLiteral("development");
        return out;
    }

    void import(const QByteArray& document)
    {
        const auto report = answerOf(
            open->importDocument(workspace::readDocument(document, QStringLiteral("test.yml"), open->catalogue())));
        QVERIFY(report.has_value());
        for (const auto& problem : report->problems)
            QVERIFY2(problem.severity != domain::Severity::Error, qPrintable(problem.slug + problem.args.join(u' ')));
    }

    /// Builds the page of an entry and shows it on the instance.
    ui::Page* show(const ui::PageEntry& entry)
    {
        page = entry.build({*workspace, actions, *dialogs, *status, *runs}, &window);
        window.layout()->addWidget(page);
        window.show();
        page->setInstance(open);
        if (!QTest::qWaitForWindowExposed(&window))
            qWarning("the window is not exposed");
        return page;
    }

    /// The visible widget of that accessible name; fails the test when there is none.
    template <class T = QWidget>
    T* find(const QString& name, QWidget* under = nullptr)
    {
        T* found = nullptr;
        // A new control is shown from the event loop, and some come after a whole reading.
        if (!QTest::qWaitFor([&] { return (found = tryFind<T>(name, under)) != nullptr; }, 20'000))
            QTest::qFail(qPrintable(QStringLiteral("no visible control is named %1").arg(name)), __FILE__, __LINE__);
        return found;
    }
    template <class T = QWidget>
    T* tryFind(const QString& name, QWidget* under = nullptr)
    {
        const auto all = (under ? under : &window)->template findChildren<T*>();
        for (T* each : all)
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    void click(const QString& name, QWidget* under = nullptr)
    {
        if (auto* button = find<QAbstractButton>(name, under)) {
            QVERIFY2(button->isEnabled(), qPrintable(name + QStringLiteral(" is disabled")));
            button->click();
        }
    }
    /// Opens the drop-down, takes the entry that begins with `text`: by keys alone.
    void choose(const QString& chooserName, const QString& text, QWidget* under = nullptr)
    {
        auto* chooser = find<ui::Chooser>(chooserName, under);
        if (!chooser)
            return;
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Down);
        QTRY_VERIFY(chooser->isListOpen());
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto* list = popup->findChild<QListView*>();
        auto* search = tryFind<QLineEdit>(QStringLiteral("Search"), popup);
        if (search)
            QTest::keyClicks(search, text);
        for (int steps = 0; steps < 40; ++steps)
            QTest::keyClick(search ? static_cast<QWidget*>(search) : list, Qt::Key_Up);
        for (int steps = 0; steps < 40 && !list->currentIndex().data().toString().startsWith(text); ++steps)
            QTest::keyClick(search ? static_cast<QWidget*>(search) : list, Qt::Key_Down);
        QVERIFY2(list->currentIndex().data().toString().startsWith(text),
            qPrintable(text + QStringLiteral(" cannot be chosen")));
        QTest::keyClick(search ? static_cast<QWidget*>(search) : list, Qt::Key_Return);
    }
    /// Texts of the banners on the page, in one.
    QString banners()
    {
        QStringList out;
        const auto all = window.findChildren<ui::Banner*>();
        for (const ui::Banner* banner : all)
            if (banner->isVisible())
                out << banner->message().text << banner->message().remedy << banner->message().serverWords;
        return out.join(u'\n');
    }
    QDialog* dialog() const
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget* each : all)
            if (auto* box = qobject_cast<QDialog*>(each); box && box->isVisible())
                return box;
        return nullptr;
    }
    const domain::Model* model(const char* name) const { return open->draft().modelNamed(QString::fromUtf8(name)); }
    /// "Mixtral on vLLM", "disabled", ... what the draft has for a feature.
    QString choiceOf(const char* feature) const
    {
        const domain::Assignment a = open->draft().assignment(QLatin1String(feature));
        if (const auto* own = std::get_if<domain::SelfHosted>(&a)) {
            const domain::Model* m = open->draft().model(own->model);
            return m ? m->name : QStringLiteral("?");
        }
        if (const auto* managed = std::get_if<domain::GitLabManaged>(&a))
            return QStringLiteral("gitlab:") + managed->ref.value_or(QString());
        return std::holds_alternative<domain::Disabled>(a) ? QStringLiteral("disabled") : QStringLiteral("unassigned");
    }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    std::shared_ptr<workspace::OpenInstance> open;
    QWidget window;
    ui::Actions actions;
    ui::Dialogs* dialogs = nullptr;
    ui::StatusLine* status = nullptr;
    ui::CheckRuns* runs = nullptr;
    ui::Page* page = nullptr;
};

/// What labels below `root` say, a line each; those that are seen.
inline QString allText(const QWidget* root)
{
    QStringList out;
    const auto labels = root->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->isVisible())
            out << label->text();
    const auto elided = root->findChildren<ui::ElidedLabel*>();
    for (const ui::ElidedLabel* label : elided)
        if (label->isVisible())
            out << label->text();
    return out.join(u'\n');
}

/// Instead of what stands in it.
inline void type(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace gatehouse::test
