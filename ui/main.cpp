// SPDX-License-Identifier: Apache-2.0
// The window's program: builds the objects and passes them down, in the order that shows the window soonest.
#include "base/log.h"
#include "base/redactor.h"
#include "base/run_marker.h"
#include "ui/pages/entries.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <cstdio>
#include <memory>

using namespace gatehouse;

namespace {

constexpr int wrongUsage = 64;

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("Main",
        "Administers GitLab Duo Self-Hosted.\n\n"
        "GATEHOUSE_TOKEN is the access token for the instance that --instance names; it is never stored.\n"
        "GATEHOUSE_HOME moves the workspace as --home does."));
    parser.addHelpOption();
    parser.addOptions(
        {{{QStringLiteral("v"), QStringLiteral("version")},
             QCoreApplication::translate("Main", "Print the versions of Gatehouse, Qt and the database schema.")},
            {QStringLiteral("instance"), QCoreApplication::translate("Main", "Open this instance."),
                QStringLiteral("NAME")},
            {QStringLiteral("home"), QCoreApplication::translate("Main", "Folder of the workspace."),
                QStringLiteral("DIR")},
            {QStringLiteral("log-level"), QCoreApplication::translate("Main", "error, warning, info or debug."),
                QStringLiteral("LEVEL"), QStringLiteral("info")}});
}

/// What is answered on the terminal and needs neither a display nor a workspace.
int answerOnTerminal(const QString& text, bool failed)
{
    std::fputs(text.toUtf8().append('\n').constData(), failed ? stderr : stdout);
    return failed ? wrongUsage : 0;
}

/// --help and --version work without a display, so they are looked at before there is a QApplication.
std::optional<int> answeredEarly(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        // Options of Qt itself (-platform, -style) are taken away by QApplication later.
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QCoreApplication application(argc, argv); // the help text names the program
        return answerOnTerminal(parser.helpText().trimmed(), false);
    }
    if (parser.isSet(QStringLiteral("version")))
        return answerOnTerminal(workspace::versionText(), false);
    return std::nullopt;
}

void install(QTranslator& translator, const QString& name, const QString& folder)
{
    if (translator.load(QLocale(), name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    if (const std::optional<int> code = answeredEarly(argc, argv))
        return *code;

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gatehouse"));
    QGuiApplication::setDesktopFileName(QStringLiteral("gatehouse"));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return answerOnTerminal(parser.errorText(), true);
    const std::optional<base::LogLevel> level = base::logLevel(parser.value(QStringLiteral("log-level")));
    if (!level || !parser.positionalArguments().isEmpty())
        return answerOnTerminal(QCoreApplication::translate("Main", "Wrong usage. See gatehouse --help."), true);

    base::Redactor redactor;
    workspace::Options options;
    options.program = QStringLiteral("gatehouse");
    options.home = parser.isSet(QStringLiteral("home")) ? parser.value(QStringLiteral("home"))
                                                        : qEnvironmentVariable("GATEHOUSE_HOME");
    options.redactor = &redactor;
    options.watch = true;
    const QString wanted = parser.value(QStringLiteral("instance"));
    if (QByteArray token = qgetenv("GATEHOUSE_TOKEN"); !token.isEmpty() && !wanted.isEmpty()) {
        options.token = base::makeSecret(std::move(token));
        options.tokenFor = wanted;
    }

    // The worker opens the database and the catalogue while the frame is built here.
    workspace::Workspace workspace(options);
    const base::Log log({workspace.home() + QStringLiteral("/log"), *level}, redactor);
    ui::installAccessibleInterfaces();
    ui::MainWindow window(workspace, {ui::overviewPage(), ui::configurationPage(), ui::modelsPage(), ui::featuresPage(),
                                         ui::connectivityPage(), ui::changesPage()});
    window.show();
    // Not sooner: opening it would take the processor that the window needs to appear.
    const auto started = workspace.start();
    QTranslator qtWords, words;
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C) {
        install(qtWords, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(words, QStringLiteral("gatehouse"), QStringLiteral(":/i18n"));
    }
    window.build();
    ui::onEndSignals(&window, [&window] { window.close(); });

    std::unique_ptr<base::RunMarker> marker;
    started.onAnswer(&window, [&](base::Result<base::Done>& answer) {
        if (!answer) {
            window.banners().show(QStringLiteral("start"), answer.error())->setCloseable(false);
            return;
        }
        window.restore([&] {
            window.start(wanted);
            marker = std::make_unique<base::RunMarker>(workspace.home());
            window.tellUncleanEnd(marker->uncleanEnds());
        });
    });
    return QApplication::exec();
}
