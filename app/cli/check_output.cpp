// SPDX-License-Identifier: Apache-2.0
// What a run looks like: a line a check, the diagnosis below what is wrong, and what changed since an earlier run.
#include "cli/check_output.h"

#include "base/file.h"
#include "domain/check_comparison.h"
#include "domain/host_script.h"
#include "workspace/check_words.h"

#include <QFile>
#include <QJsonDocument>

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Result;
using domain::CheckResult;
using domain::CheckState;
using workspace::ReportFormat;
using namespace Qt::StringLiterals;

namespace {

QString word(const CheckResult& r)
{
    switch (r.state) {
    case CheckState::Passed:
        return Cli::tr("ok");
    case CheckState::Warning:
        return Cli::tr("warning");
    case CheckState::Failed:
        return Cli::tr("FAILED");
    case CheckState::Explained:
        return Cli::tr("explained");
    default:
        return Cli::tr("skipped");
    }
}

void printDiagnosis(
    Output& out, const CheckResult& r, const domain::CheckCatalogue& catalogue, const domain::Version& gitlab)
{
    const domain::Cause* cause = r.diagnosis ? catalogue.cause(r.diagnosis->cause) : nullptr;
    if (!cause)
        return;
    const auto line = [&](const QString& text) { out.line(u"            "_s + text); };
    line(Cli::tr("Most likely: %1 (%2)").arg(domain::title(*cause), cause->slug));
    line(domain::why(*cause));
    QStringList others;
    for (const QString& slug : r.diagnosis->alternatives) {
        const domain::Cause* other = catalogue.cause(slug);
        others << (other ? domain::title(*other) : slug);
    }
    if (!others.isEmpty())
        line(Cli::tr("Else: %1").arg(others.join(u"; "_s)));
    line(Cli::tr("Remedy: %1").arg(domain::remedy(*cause, gitlab)));
    if (const QString url = domain::documentUrl(*cause); !url.isEmpty())
        line(url);
}

void print(Output& out, const domain::CheckRun& run, const domain::CheckCatalogue& catalogue)
{
    QString target;
    for (const CheckResult& r : run.results) {
        if (r.id.target.text() != target)
            out.line(target = r.id.target.text());
        const domain::Rung* rung = catalogue.rung(r.id.rung);
        QString what = rung ? domain::title(*rung) : r.id.rung;
        if (domain::isHost(r.id.from))
            what += u" @"_s + domain::name(r.id.from);
        out.line(u"  %1 %2 %3 %4"_s.arg(r.id.rung.leftJustified(3), word(r).leftJustified(9), what.leftJustified(34),
            workspace::summaryOf(r, catalogue)));
        if (r.state == CheckState::Failed || r.state == CheckState::Warning)
            printDiagnosis(out, r, catalogue, run.gitlab);
    }
    if (!run.asUser.isEmpty())
        out.line(Cli::tr("Rights checked as %1").arg(run.asUser));
    const auto count = [&](CheckState s) {
        return std::count_if(
            run.results.begin(), run.results.end(), [s](const CheckResult& r) { return r.state == s; });
    };
    out.line(Cli::tr("%1 ok, %2 warnings, %3 failed, %4 explained by those, %5 not tested, in %6 s")
                 .arg(count(CheckState::Passed))
                 .arg(count(CheckState::Warning))
                 .arg(count(CheckState::Failed))
                 .arg(count(CheckState::Explained))
                 .arg(count(CheckState::Skipped))
                 .arg(run.durationMs / 1000, 0, 'f', 1));
}

void printComparison(Output& out, const domain::CheckRun& earlier, const domain::CheckRun& run)
{
    const QList<domain::CheckDifference> differences = domain::compare(earlier, run);
    out.line(Cli::tr("Since %1: %n change(s)", nullptr, int(differences.size()))
                 .arg(earlier.started.toUTC().toString(Qt::ISODate)));
    for (const domain::CheckDifference& d : differences) {
        const QString times = d.change == domain::CheckChange::Slower
                                  ? u" %1 ms -> %2 ms"_s.arg(qRound64(d.beforeMs)).arg(qRound64(d.nowMs))
                                  : QString();
        out.line(u"  "_s + workspace::wordOf(d.change) + u": "_s + d.id.text() + times);
    }
}

/// The object that `--format json` prints: the report's, without what Output adds itself.
QJsonObject answerOf(const Call& call, const domain::CheckRun& run, const RunOutput& output)
{
    const auto bytes = call.workspace.report(
        run, ReportFormat::Json, call.output.instance(), output.earlier ? &*output.earlier : nullptr);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

Result<RunOutput> runOutputOf(const QCommandLineParser& options)
{
    RunOutput out;
    out.file = options.value(u"output"_s);
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : QString();
    if (out.file.isEmpty()) {
        if (options.isSet(u"output"_s) || (!format.isEmpty() && format != "text"_L1 && format != "json"_L1))
            return fail(ErrorKind::Usage, u"option-missing"_s, {u"--output"_s});
        return out;
    }
    const auto found =
        format.isEmpty() ? workspace::reportFormatOfFile(out.file) : workspace::reportFormatFromName(format);
    if (!found)
        return fail(ErrorKind::Usage, u"report-format-unknown"_s, {out.file});
    out.format = *found;
    return out;
}

Result<int> show(Call& call, const domain::CheckRun& run, const RunOutput& output)
{
    const domain::CheckRun* earlier = output.earlier ? &*output.earlier : nullptr;
    const bool isDocument = output.file == "-"_L1; // alone on standard output, so that it can be piped on
    if (!isDocument) {
        print(call.output, run, call.workspace.checkCatalogue());
        if (earlier)
            printComparison(call.output, *earlier, run);
    }
    if (!output.file.isEmpty()) {
        const auto bytes = call.workspace.report(run, output.format, call.output.instance(), earlier);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto written = writeFile(call.output, output.file, *bytes); !written)
            return tl::unexpected(written.error());
    }
    if (call.output.isJson())
        call.output.object(answerOf(call, run, output));
    if (run.verdict == domain::Verdict::Cancelled)
        return base::exitCode(ErrorKind::Cancelled);
    return run.verdict == domain::Verdict::Failed ? 1 : 0;
}

Result<base::Done> writeFile(Output& out, const QString& path, const QByteArray& bytes)
{
    if (path == "-"_L1) {
        QFile file;
        if (!file.open(stdout, QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return fail(ErrorKind::Storage, u"file-not-written"_s, {path}, file.errorString());
        return base::Done();
    }
    if (auto written = base::writeFile(path, bytes); !written)
        return written;
    out.line(Cli::tr("Written: %1").arg(path));
    return base::Done();
}

} // namespace gatehouse::cli
