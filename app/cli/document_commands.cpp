// SPDX-License-Identifier: Apache-2.0
// show | import | export | validate: documents in and out, and what is wrong with them.
#include "cli/check_output.h"
#include "cli/commands.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using workspace::DocumentFile;
using workspace::OpenInstance;
using namespace Qt::StringLiterals;

int brokenDocument(Output& out, const QList<workspace::DocumentProblem>& problems, const QString& file)
{
    printProblems(out, problems, file);
    QJsonObject error = toJson(base::Error{ErrorKind::BadInput, u"document-invalid"_s, {file}, {}, {}});
    out.line(Cli::tr("%1 cannot be used as it is.").arg(file));
    out.object({{u"error"_s, error}, {u"findings"_s, arrayOf(problems, file)}});
    return base::exitCode(ErrorKind::BadInput);
}

namespace {

void noteUnfinished(Output& out, const OpenInstance& open)
{
    if (open.unfinished())
        out.note(Cli::tr("An apply of %1 was interrupted: gatehousectl apply %1 --resume, or --abandon.")
                     .arg(open.instance().name));
}

class Show final : public Command {
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override
    {
        return Cli::tr("Print the draft, or with --baseline what was last read, as a document.");
    }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"baseline"_s, Cli::tr("What was last read from the server.")}};
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).map(
            &call->workspace, [call](Result<std::shared_ptr<OpenInstance>>&& open) -> Result<int> {
                if (!open)
                    return tl::unexpected(open.error());
                const bool baseline = call->options.isSet(u"baseline"_s);
                noteUnfinished(call->output, **open);
                call->output.line(QString::fromUtf8((*open)->document(baseline)).trimmed());
                call->output.object({{u"document"_s, (*open)->documentJson(baseline)},
                    {u"unfinished"_s, (*open)->unfinished().has_value()}});
                return 0;
            });
    }
};

class Import final : public Command {
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return Cli::tr("Overlay a document on the draft; complete: true makes the draft equal to it.");
    }
    QString arguments() const override { return u"NAME FILE"_s; }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<OpenInstance>&& open) -> Operation<int> {
            const QString path = call->arguments.at(1);
            const Result<DocumentFile> file = workspace::readDocumentFile(path, call->workspace.catalogue());
            if (!file)
                return Operation<int>::answered(tl::unexpected(file.error()));
            return open->importDocument(*file).then(
                &call->workspace, [call, open, path](workspace::ImportReport&& report) -> Operation<int> {
                    if (workspace::hasErrors(report.problems))
                        return Operation<int>::answered(brokenDocument(call->output, report.problems, path));
                    return open->flush().map(
                        &call->workspace, [call, open, path, report](Result<base::Done>&& done) -> Result<int> {
                            if (!done)
                                return tl::unexpected(done.error());
                            printProblems(call->output, report.problems, path);
                            for (const QString& model : report.deletions)
                                call->output.line(Cli::tr("deletes the model %1").arg(model));
                            call->output.line(Cli::tr("%1 changes taken into the draft of %2.")
                                                  .arg(report.changes.size())
                                                  .arg(open->instance().name));
                            call->output.object({{u"changes"_s, report.changes.size()},
                                {u"deletions"_s, QJsonArray::fromStringList(report.deletions)},
                                {u"findings"_s, arrayOf(report.problems, path)}});
                            return 0;
                        });
                });
        });
    }
};

class Export final : public Command {
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return Cli::tr("Write the draft as a document; no secret is ever in it."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"output"_s, Cli::tr("File to write; - is standard output."), u"FILE"_s}};
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        const QString path = call->options.value(u"output"_s);
        if (path.isEmpty())
            return Operation<int>::answered(fail(ErrorKind::Usage, u"option-missing"_s, {u"--output"_s}));
        return openFirst(call).map(
            &call->workspace, [call, path](Result<std::shared_ptr<OpenInstance>>&& open) -> Result<int> {
                if (!open)
                    return tl::unexpected(open.error());
                const QByteArray bytes = (*open)->document();
                QJsonObject answer{{u"file"_s, path}, {u"bytes"_s, bytes.size()}};
                if (path == "-"_L1 && call->output.isJson())
                    answer.insert(u"document"_s, (*open)->documentJson());
                else if (const auto written = writeFile(call->output, path, bytes); !written)
                    return tl::unexpected(written.error());
                call->output.object(answer);
                return 0;
            });
    }
};

class Validate final : public Command {
public:
    QString name() const override { return u"validate"_s; }
    QString summary() const override { return Cli::tr("Print the findings of an instance's draft, or of a file."); }
    QString arguments() const override { return u"NAME|FILE"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"gitlab"_s, Cli::tr("Judge for this GitLab version."), u"VERSION"_s}};
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        const QString target = call->arguments.constFirst();
        const auto asked = domain::Version::parse(call->options.value(u"gitlab"_s));
        if (call->options.isSet(u"gitlab"_s) && !asked)
            return Operation<int>::answered(
                fail(ErrorKind::Usage, u"version-invalid"_s, {call->options.value(u"gitlab"_s)}));
        return call->workspace.instances().then(
            &call->workspace, [this, call, target, asked](QList<workspace::InstanceSummary>&& rows) -> Operation<int> {
                return workspace::isListed(target, rows)
                           ? draft(call, asked)
                           : Operation<int>::answered(file(call, workspace::namesOf(rows), target, asked));
            });
    }

private:
    static Result<int> finished(
        Output& out, const QString& version, const QJsonArray& findings, int errors, int warnings)
    {
        out.line(Cli::tr("%1 errors, %2 warnings for GitLab %3.").arg(errors).arg(warnings).arg(version));
        out.object(
            {{u"gitlab"_s, version}, {u"findings"_s, findings}, {u"errors"_s, errors}, {u"warnings"_s, warnings}});
        return errors > 0 ? 1 : 0;
    }

    template <class List>
    static void count(const List& findings, int& errors, int& warnings)
    {
        for (const auto& f : findings) {
            errors += f.severity == domain::Severity::Error;
            warnings += f.severity == domain::Severity::Warning;
        }
    }

    Operation<int> draft(const std::shared_ptr<Call>& call, const std::optional<domain::Version>& asked)
    {
        return openFirst(call).map(
            &call->workspace, [call, asked](Result<std::shared_ptr<OpenInstance>>&& open) -> Result<int> {
                if (!open)
                    return tl::unexpected(open.error());
                const Names names{(*open)->draft(), (*open)->baseline()};
                const QList<domain::Finding> findings = asked ? (*open)->findingsAt(*asked) : (*open)->findings();
                int errors = 0, warnings = 0;
                count(findings, errors, warnings);
                printFindings(call->output, findings, names);
                return finished(call->output, asked.value_or((*open)->capabilities().version).text(),
                    arrayOf(findings, names), errors, warnings);
            });
    }

    Result<int> file(const std::shared_ptr<Call>& call, const QStringList& instances, const QString& path,
        const std::optional<domain::Version>& asked)
    {
        const Result<DocumentFile> read = workspace::readDocumentFile(path, call->workspace.catalogue());
        if (!read && path != "-"_L1 && !path.contains(u'/') && !path.contains(u'.'))
            return fail(workspace::unknownInstance(path, instances));
        if (!read)
            return tl::unexpected(read.error());
        if (read->hasErrors())
            return brokenDocument(call->output, read->problems, path);
        const domain::Version version = asked                   ? *asked
                                        : read->gitlab.isNull() ? call->workspace.catalogue().supported.constLast()
                                                                : read->gitlab;
        const workspace::FileFindings judged = workspace::validateFile(*read, version, call->workspace.catalogue());
        const domain::Configuration none;
        const Names names{judged.configuration, none};
        int errors = 0, warnings = 0;
        count(judged.findings, errors, warnings);
        count(judged.problems, errors, warnings);
        printProblems(call->output, judged.problems, path);
        printFindings(call->output, judged.findings, names, &*read);
        QJsonArray findings = arrayOf(judged.problems, path);
        for (const domain::Finding& f : judged.findings)
            findings.append(toJson(f, names, &*read));
        return finished(call->output, version.text(), findings, errors, warnings);
    }
};

} // namespace

void addDocumentCommands(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<Show>());
    out.push_back(std::make_unique<Import>());
    out.push_back(std::make_unique<Export>());
    out.push_back(std::make_unique<Validate>());
}

} // namespace gatehouse::cli
