// SPDX-License-Identifier: Apache-2.0
// The report as one HTML file: headings, tables with headers, states as words; no script, no picture, nothing fetched.
#include "reports/check_json.h"
#include "reports/check_report.h"
#include "reports/check_words.h"

namespace gatehouse::reports {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// Colours come after words: every state is written out. Both schemes keep a contrast of at least 4.5 to 1.
const QString style = uR"(
:root { color-scheme: light dark; --ink: #1f1e24; --paper: #ffffff; --line: #bfbfc3; --soft: #f2f2f4; --link: #1f5fa8;
  --failed: #b3200b; --warning: #8a5300; --passed: #1f6b3a; --quiet: #5d5c66; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececef; --paper: #1c1b21; --line: #57565f; --soft: #28272d; --link: #8cbcf0;
  --failed: #ff9c8a; --warning: #f0bd6b; --passed: #7ccf98; --quiet: #b4b3bb; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 70rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1.05rem; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--soft); } table.facts tbody th { width: 14rem; background: var(--soft); font-weight: 600; }
a { color: var(--link); } ul { margin: 0; padding-left: 1.2rem; }
.failed { color: var(--failed); font-weight: 600; } .warning { color: var(--warning); font-weight: 600; } .passed { color: var(--passed); }
.explained, .skipped, .cancelled, footer { color: var(--quiet); }
@media print { :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --line: #888888; --soft: #f2f2f4; --link: #000000;
  --failed: #8a1506; --warning: #6b4000; --passed: #14522a; --quiet: #333333; }
  body { max-width: none; padding: 0; font-size: 10pt; } thead { display: table-header-group; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
)"_s;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

/// Writes elements one below the other, indented by nothing: the text is for browsers.
class Html {
public:
    void line(const QString& markup) { m_text += markup + u'\n'; }
    void heading(int level, const QString& text, const QString& id = {})
    {
        const QString mark = id.isEmpty() ? QString() : u" id=\"%1\""_s.arg(escaped(id));
        line(u"<h%1%2>%3</h%1>"_s.arg(level).arg(mark, escaped(text)));
    }
    void paragraph(const QString& text) { line("<p>"_L1 + escaped(text) + "</p>"_L1); }

    void beginFacts() { line(u"<table class=\"facts\" width=\"100%\"><tbody>"_s); }
    /// `markup`: of the value, escaped already.
    void fact(const QString& name, const QString& markup)
    {
        if (!markup.isEmpty())
            line(u"<tr><th scope=\"row\" width=\"22%\">%1</th><td>%2</td></tr>"_s.arg(escaped(name), markup));
    }
    void beginTable(const QString& caption, const QStringList& columns)
    {
        line(u"<table width=\"100%\">"_s);
        if (!caption.isEmpty())
            line("<caption>"_L1 + escaped(caption) + "</caption>"_L1);
        QString head;
        for (const QString& column : columns)
            head += u"<th scope=\"col\">%1</th>"_s.arg(escaped(column));
        line("<thead><tr>"_L1 + head + "</tr></thead><tbody>"_L1);
    }
    void row(const QStringList& cells)
    {
        QString markup = "<th scope=\"row\">"_L1 + cells.constFirst() + "</th>"_L1;
        for (const QString& cell : cells.mid(1))
            markup += "<td>"_L1 + cell + "</td>"_L1;
        line("<tr>"_L1 + markup + "</tr>"_L1);
    }
    void endTable() { line(u"</tbody></table>"_s); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString stateMarkup(CheckState state)
{
    return u"<span class=\"%1\">%2</span>"_s.arg(domain::name(state), escaped(word(state)));
}

QString list(const QStringList& lines)
{
    QString out;
    for (const QString& line : lines)
        out += "<li>"_L1 + escaped(line) + "</li>"_L1;
    return out.isEmpty() ? out : "<ul>"_L1 + out + "</ul>"_L1;
}

QString link(const QString& url)
{
    return url.isEmpty() ? QString() : u"<a href=\"%1\">%1</a>"_s.arg(escaped(url));
}

class Body {
public:
    Body(const CheckReport& report, const CheckCatalogue& catalogue)
        : m_report(report), m_run(report.run), m_catalogue(catalogue)
    {
    }

    QString text()
    {
        m_html.heading(1, title(m_report));
        overview();
        wrong();
        comparison();
        everything();
        notTested();
        return m_html.text();
    }

private:
    [[nodiscard]] int count(CheckState state) const
    {
        return int(std::count_if(
            m_run.results.begin(), m_run.results.end(), [&](const CheckResult& r) { return r.state == state; }));
    }

    void overview()
    {
        const QString verdict = domain::name(m_run.verdict);
        m_html.beginFacts();
        m_html.fact(
            Report::tr("Outcome"), u"<span class=\"%1\">%2</span>"_s.arg(verdict, escaped(word(m_run.verdict))));
        m_html.fact(Report::tr("Checks"),
            escaped(Report::tr("%1 passed, %2 warnings, %3 failed, %4 explained by those, %5 not tested")
                        .arg(count(CheckState::Passed))
                        .arg(count(CheckState::Warning))
                        .arg(count(CheckState::Failed))
                        .arg(count(CheckState::Explained))
                        .arg(count(CheckState::Skipped))));
        m_html.fact(Report::tr("Began"), escaped(utc(m_run.started)));
        m_html.fact(Report::tr("Took"), escaped(duration(m_run.durationMs)));
        m_html.fact(Report::tr("GitLab"),
            m_run.gitlab.isNull() ? escaped(Report::tr("version not known")) : escaped(m_run.gitlab.text()));
        m_html.fact(
            Report::tr("Scope"), m_run.scope.isEmpty() ? escaped(Report::tr("everything")) : escaped(m_run.scope));
        if (!m_run.asUser.isEmpty())
            m_html.fact(Report::tr("Rights checked as"), escaped(m_run.asUser));
        m_html.fact(Report::tr("Run"), escaped(m_run.id));
        m_html.fact(Report::tr("Written by"), escaped(m_report.program));
        m_html.endTable();
    }

    void wrong()
    {
        m_html.heading(2, Report::tr("What is wrong"));
        bool any = false;
        for (const CheckState state : {CheckState::Failed, CheckState::Warning})
            for (const TargetResults& t : laddered(m_run, m_catalogue))
                for (const CheckResult* r : t.results)
                    if (r->state == state) {
                        trouble(*r);
                        any = true;
                    }
        if (!any)
            m_html.paragraph(Report::tr("Nothing that was tested."));
    }

    void trouble(const CheckResult& r)
    {
        m_html.heading(3, Report::tr("%1: %2 (%3)").arg(word(r.id.target), title(r.id, m_catalogue), word(r.state)));
        m_html.beginFacts();
        m_html.fact(Report::tr("What happened"), escaped(summaryOf(r, m_catalogue)));
        if (const Cause* cause = r.diagnosis ? m_catalogue.cause(r.diagnosis->cause) : nullptr) {
            m_html.fact(Report::tr("Most likely"),
                escaped(domain::title(*cause)) + u" <small>(%1)</small>"_s.arg(escaped(cause->slug)));
            m_html.fact(Report::tr("How it is known"), escaped(domain::why(*cause)));
            m_html.fact(Report::tr("Remedy"), escaped(domain::remedy(*cause, m_run.gitlab)));
            m_html.fact(Report::tr("Document"), link(domain::documentUrl(*cause)));
            QStringList others;
            for (const QString& slug : r.diagnosis->alternatives)
                others << causeTitle(slug, m_catalogue);
            m_html.fact(Report::tr("What else it could be"), list(others));
        }
        m_html.fact(Report::tr("Seen"), list(evidenceOf(r.observation)));
        m_html.fact(Report::tr("Tested from"), escaped(word(r.id.from)));
        m_html.fact(Report::tr("Address"), escaped(r.url));
        m_html.fact(Report::tr("Correlation ID"), escaped(r.observation.correlation));
        QStringList explained;
        for (const CheckResult& other : m_run.results)
            if (other.explainedBy && *other.explainedBy == r.id)
                explained << other.id.text();
        m_html.fact(Report::tr("Explains"), list(explained));
        m_html.fact(Report::tr("Check"), escaped(r.id.text()));
        m_html.endTable();
    }

    void comparison()
    {
        if (!m_report.earlier)
            return;
        m_html.heading(2, Report::tr("What changed since %1").arg(utc(m_report.earlier->started)));
        const QList<CheckDifference> differences = compare(*m_report.earlier, m_run);
        if (differences.isEmpty()) {
            m_html.paragraph(Report::tr("Nothing."));
            return;
        }
        m_html.beginTable({},
            {Report::tr("Change"), Report::tr("Target"), Report::tr("Check"), Report::tr("Before"), Report::tr("Now")});
        for (const CheckDifference& d : differences) {
            const auto told = [&](CheckState state, double ms) {
                return d.change == CheckChange::Slower ? escaped(duration(ms)) : stateMarkup(state);
            };
            m_html.row({escaped(word(d.change)), escaped(word(d.id.target)),
                escaped(d.id.rung + u' ' + title(d.id, m_catalogue)), told(d.before, d.beforeMs),
                told(d.now, d.nowMs)});
        }
        m_html.endTable();
    }

    void everything()
    {
        m_html.heading(2, Report::tr("All checks"));
        for (const TargetResults& t : laddered(m_run, m_catalogue)) {
            m_html.heading(3, word(t.target));
            QStringList urls;
            for (const CheckResult* r : t.results)
                if (!r->url.isEmpty() && !urls.contains(r->url))
                    urls << r->url;
            m_html.beginTable(urls.join(", "_L1), {Report::tr("Rung"), Report::tr("Check"), Report::tr("From"),
                                                      Report::tr("State"), Report::tr("Seen"), Report::tr("Time")});
            for (const CheckResult* r : t.results)
                m_html.row({escaped(r->id.rung), escaped(title(r->id, m_catalogue)), escaped(word(r->id.from)),
                    stateMarkup(r->state), seen(*r), escaped(timing(*r))});
            m_html.endTable();
        }
    }

    QString seen(const CheckResult& r) const
    {
        QString out = escaped(summaryOf(r, m_catalogue));
        // What is wrong is told above, with its evidence.
        if (r.state == CheckState::Passed || r.state == CheckState::Explained)
            out += list(evidenceOf(r.observation));
        if (!r.observation.correlation.isEmpty())
            out += "<br/>"_L1 + escaped(Report::tr("Correlation ID: %1").arg(r.observation.correlation));
        return out;
    }

    void notTested()
    {
        m_html.heading(2, Report::tr("Not tested"));
        if (count(CheckState::Skipped) == 0) {
            m_html.paragraph(Report::tr("Everything in the scope was tested."));
            return;
        }
        m_html.beginTable({}, {Report::tr("Check"), Report::tr("Target"), Report::tr("From"), Report::tr("Why not")});
        for (const TargetResults& t : laddered(m_run, m_catalogue))
            for (const CheckResult* r : t.results)
                if (r->state == CheckState::Skipped)
                    m_html.row({escaped(r->id.rung + u' ' + title(r->id, m_catalogue)), escaped(word(t.target)),
                        escaped(word(r->id.from)),
                        escaped(summaryOf(*r, m_catalogue)) +
                            (r->reason == SkipReason::None ? QString()
                                                           : u" <small>(%1)</small>"_s.arg(domain::name(r->reason)))});
        m_html.endTable();
    }

    const CheckReport& m_report;
    const CheckRun& m_run;
    const CheckCatalogue& m_catalogue;
    Html m_html;
};

} // namespace

QString checkBody(const CheckReport& report, const CheckCatalogue& catalogue)
{
    return Body(report, catalogue).text();
}

QByteArray checkHtml(const CheckReport& report, const CheckCatalogue& catalogue)
{
    const QString language = Report::tr("en", "language of the report, as HTML's lang attribute has it");
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s.arg(language);
    out += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>%1</title>\n"_s.arg(
        escaped(title(report)));
    // Joined, not filled in: what servers said may hold a "%1".
    out += "<style>"_L1 + style + "</style>\n</head>\n<body>\n<main>\n"_L1 + checkBody(report, catalogue);
    out += "</main>\n<footer><p>"_L1 + escaped(Report::tr("Secrets are left out of this report.")) +
           "</p></footer>\n</body>\n</html>\n"_L1;
    return out.toUtf8();
}

} // namespace gatehouse::reports
