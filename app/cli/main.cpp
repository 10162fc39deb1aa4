// SPDX-License-Identifier: Apache-2.0
// gatehousectl: finds the command, opens the workspace, runs it, and ends with its exit code.
#include "cli/command.h"

#include "base/log.h"
#include "base/redactor.h"
#include "base/words.h"
#include "cli/interrupt.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <cstdio>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

void printLine(const QString& text)
{
    std::fputs(text.toUtf8().append('\n').constData(), stdout);
}

QList<QCommandLineOption> commonOptions(const QStringList& formats = {u"text"_s, u"json"_s})
{
    return {{{u"h"_s, u"help"_s}, cli::Cli::tr("Show this help.")},
        {u"home"_s, cli::Cli::tr("Folder of the workspace."), u"DIR"_s},
        {u"format"_s, cli::Cli::tr("Of the answer."), formats.join(u'|'), formats.constFirst()},
        {u"log-level"_s, cli::Cli::tr("error, warning, info or debug."), u"LEVEL"_s, u"info"_s}};
}

QString usageOf(const cli::Command& command)
{
    QString text = cli::Cli::tr("Usage: gatehousectl %1 %2 [options]\n\n%3\n\nOptions:\n")
                       .arg(command.name(), command.arguments(), command.summary());
    const QList<QCommandLineOption> options = command.options() + commonOptions(command.formats());
    for (const QCommandLineOption& option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u" "_s + option.valueName();
        text += u"  --%1\n        %2\n"_s.arg(option.names().constLast() + value, option.description());
    }
    return text;
}

QString overview(const std::vector<std::unique_ptr<cli::Command>>& commands)
{
    QString text = cli::Cli::tr(
        "Usage: gatehousectl COMMAND [arguments] [options]\n\nAdministers GitLab Duo Self-Hosted.\n\nCommands:\n");
    for (const auto& command : commands)
        text +=
            u"  %1 %2\n"_s.arg((command->name() + u" "_s + command->arguments()).leftJustified(26), command->summary());
    return text + cli::Cli::tr("\nEvery command has --help. --home DIR or GATEHOUSE_HOME moves the workspace; "
                               "GATEHOUSE_TOKEN is the token for one call.");
}

/// The command whose words stand first among the positional arguments; takes them away.
const cli::Command* match(const std::vector<std::unique_ptr<cli::Command>>& commands, QStringList& positional)
{
    for (const auto& command : commands) {
        const QStringList words = command->name().split(u' ');
        if (positional.mid(0, words.size()) == words) {
            positional = positional.mid(words.size());
            return command.get();
        }
    }
    return nullptr;
}

/// First pass: the words of the command, without knowing its options yet. Values of options are skipped where they are
/// known.
QStringList positionalWords(const QStringList& arguments, const QList<QCommandLineOption>& known)
{
    QStringList out;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (!word.startsWith(u'-') || word == "-"_L1) {
            out.append(word);
            continue;
        }
        for (const QCommandLineOption& option : known)
            if (!option.valueName().isEmpty() && option.names().contains(word.mid(2)))
                ++i;
    }
    return out;
}

int usage(cli::Output& output, const QString& slug, const QStringList& args)
{
    const base::Error error{base::ErrorKind::Usage, slug, args, {}, {}};
    output.error(error);
    return base::exitCode(error.kind);
}

/// Qt looks for a Wayland session in there before it looks at the platform that was asked for, and complains when there
/// is none: in cron, and behind su, whose folder is somebody else's.
void privateRuntimeFolder()
{
    const QFileInfo given(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (given.isDir() && given.ownerId() == geteuid())
        return;
    static const QTemporaryDir folder; // open to nobody else
    if (folder.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
}

/// A PDF is laid out with fonts, which Qt gives only to an application that could have windows: on the platform that
/// has no display. Everything else does without.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv)
{
    const bool drawing = std::any_of(argv, argv + argc, [](const char* word) {
        const QByteArrayView view(word);
        return view == "pdf" || view == "--format=pdf" || view.endsWith(".pdf");
    });
    if (!drawing)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    privateRuntimeFolder();
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehousectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));

    // Asked for only in another language: a German translation must not stand in for the English that is missing as a
    // file.
    QTranslator words;
    const QLocale locale;
    if (locale.language() != QLocale::English && locale.language() != QLocale::C &&
        words.load(locale, u"gatehouse"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&words);

    const auto commands = cli::allCommands();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("--version"_L1)) {
        printLine(workspace::versionText());
        return 0;
    }
    const bool json =
        arguments.contains("--format=json"_L1) ||
        (arguments.indexOf("--format"_L1) >= 0 && arguments.value(arguments.indexOf("--format"_L1) + 1) == "json"_L1);
    QList<QCommandLineOption> known = commonOptions();
    for (const auto& command : commands)
        known += command->options();
    QStringList positional = positionalWords(arguments, known);
    // "gatehousectl help check" is "gatehousectl check --help".
    const bool helpWanted = positional.value(0) == "help"_L1;
    if (helpWanted)
        positional.removeFirst();
    const QString said = positional.join(u' ');
    const cli::Command* found = match(commands, positional);
    cli::Output output(json ? cli::Output::Format::Json : cli::Output::Format::Text, found ? found->name() : said);
    if (!found) {
        const bool help = helpWanted || arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
        if (positional.isEmpty() || (help && !helpWanted)) {
            printLine(overview(commands));
            return help ? 0 : 64;
        }
        return usage(output, u"unknown-command"_s, {said});
    }

    QCommandLineParser parser;
    parser.addOptions(found->options() + commonOptions(found->formats()));
    const bool parsed = parser.parse(arguments);
    if (helpWanted || parser.isSet(u"help"_s)) {
        printLine(usageOf(*found));
        return 0;
    }
    if (!parsed)
        return usage(output, u"usage"_s, {parser.errorText()});
    if (!found->formats().contains(parser.value(u"format"_s)))
        return usage(output, u"option-value"_s, {u"--format"_s, parser.value(u"format"_s)});
    if (found->formatIsOfFile(parser))
        output.setFormat(cli::Output::Format::Text);
    QStringList given = parser.positionalArguments().mid(found->name().split(u' ').size());
    const auto [least, most] = found->argumentCount();
    if (given.size() < least || given.size() > most)
        return usage(output, u"wrong-arguments"_s, {found->name() + u" "_s + found->arguments()});

    workspace::Options options;
    options.program = u"gatehousectl"_s;
    options.home = parser.isSet(u"home"_s) ? parser.value(u"home"_s) : qEnvironmentVariable("GATEHOUSE_HOME");
    if (QByteArray token = qgetenv("GATEHOUSE_TOKEN"); !token.isEmpty() && !given.isEmpty()) {
        options.token = base::makeSecret(std::move(token));
        options.tokenFor = given.constFirst();
    }
    const auto level = base::logLevel(parser.value(u"log-level"_s));
    if (!level)
        return usage(output, u"option-value"_s, {u"--log-level"_s, parser.value(u"log-level"_s)});
    base::Redactor redactor;
    options.redactor = &redactor;
    workspace::Workspace workspace(options);
    const base::Log log({workspace.home() + u"/log"_s, *level}, redactor);

    int code = 0;
    auto call = std::make_shared<cli::Call>(cli::Call{workspace, parser, given, output});
    QTimer::singleShot(0, &workspace, [&] {
        const auto operation = workspace.start().then(
            &workspace, [&](base::Done&&) { return const_cast<cli::Command*>(found)->run(call); });
        cli::onInterrupt(&workspace, [operation] { operation.cancel(); });
        operation.onProgress(&workspace, [&](const base::Progress& p) { output.progress(p); });
        operation.onAnswer(&workspace, [&](base::Result<int>& answer) {
            if (!answer)
                output.error(answer.error());
            code = answer ? *answer : base::exitCode(answer.error().kind);
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return code;
    output.note(base::words(u"file-not-written"_s, {u"stdout"_s}).message);
    return code == 0 ? base::exitCode(base::ErrorKind::Storage) : code;
}
