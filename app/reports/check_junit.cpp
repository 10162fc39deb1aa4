// SPDX-License-Identifier: Apache-2.0
// The report as JUnit XML, for whatever runs checks on a schedule: a suite per target, a test case per check. Only what
// both common schemas (Ant's and Jenkins') allow is written.
#include "reports/check_json.h"
#include "reports/check_report.h"
#include "reports/check_words.h"

#include <QXmlStreamWriter>

namespace gatehouse::reports {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 has no way to write most control characters, lone surrogates and the two non-characters.
QString printable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            out += c, out += text.at(++i);
        else
            out += (c < u' ' && c != u'\n' && c != u'\t') || c.isSurrogate() || c >= QChar(0xfffe) ? QChar(0xfffd) : c;
    }
    return out;
}

QString seconds(double ms)
{
    return QString::number(ms / 1000, 'f', 3);
}

class Suites {
public:
    Suites(const CheckReport& report, const CheckCatalogue& catalogue, QByteArray& out)
        : m_run(report.run), m_report(report), m_catalogue(catalogue), m_xml(&out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_s);
        int number = 0;
        for (const TargetResults& t : laddered(m_run, m_catalogue))
            suite(t, number++);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, printable(value)); }

    void suite(const TargetResults& t, int number)
    {
        int failures = 0, skipped = 0;
        double ms = 0;
        for (const CheckResult* r : t.results) {
            failures += r->state == CheckState::Failed;
            skipped += r->state == CheckState::Skipped || r->state == CheckState::Explained;
            ms += r->durationMs;
        }
        m_xml.writeStartElement(u"testsuite"_s);
        attribute(u"name"_s, t.target.text());
        attribute(u"package"_s, u"gatehouse"_s);
        attribute(u"id"_s, QString::number(number));
        attribute(u"hostname"_s, u"workstation"_s);
        attribute(u"timestamp"_s, m_run.started.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        attribute(u"tests"_s, QString::number(t.results.size()));
        attribute(u"failures"_s, QString::number(failures));
        attribute(u"errors"_s, u"0"_s);
        attribute(u"skipped"_s, QString::number(skipped));
        attribute(u"time"_s, seconds(ms));
        m_xml.writeStartElement(u"properties"_s);
        property(u"instance"_s, m_report.instance);
        property(u"gitlab"_s, m_run.gitlab.isNull() ? QString() : m_run.gitlab.text());
        property(u"verdict"_s, domain::name(m_run.verdict));
        property(u"as_user"_s, m_run.asUser);
        m_xml.writeEndElement();
        for (const CheckResult* r : t.results)
            testCase(*r);
        m_xml.writeTextElement(u"system-out"_s, printable(told(t)));
        m_xml.writeTextElement(u"system-err"_s, {});
        m_xml.writeEndElement();
    }

    void property(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeEmptyElement(u"property"_s);
        attribute(u"name"_s, name);
        attribute(u"value"_s, value);
    }

    void testCase(const CheckResult& r)
    {
        m_xml.writeStartElement(u"testcase"_s);
        // Ids, not titles: the history of a test must not end with a change of language.
        attribute(u"name"_s, r.id.text());
        attribute(u"classname"_s, "gatehouse."_L1 + Target{r.id.target.kind, u"*"_s}.text().section(u':', 0, 0));
        attribute(u"time"_s, seconds(r.durationMs));
        if (r.state == CheckState::Failed) {
            m_xml.writeStartElement(u"failure"_s);
            attribute(u"message"_s, title(r.id, m_catalogue) + ": "_L1 + summaryOf(r, m_catalogue));
            attribute(u"type"_s, r.diagnosis ? r.diagnosis->cause : r.observation.slug);
            m_xml.writeCharacters(printable(diagnosis(r)));
            m_xml.writeEndElement();
        } else if (r.state == CheckState::Explained || r.state == CheckState::Skipped) {
            m_xml.writeEmptyElement(u"skipped"_s);
            attribute(u"message"_s, r.explainedBy
                                        ? Report::tr("explained by %1").arg(longTitle(*r.explainedBy, m_catalogue))
                                        : summaryOf(r, m_catalogue));
        }
        m_xml.writeEndElement();
    }

    QString diagnosis(const CheckResult& r) const
    {
        QStringList lines;
        if (const Cause* cause = r.diagnosis ? m_catalogue.cause(r.diagnosis->cause) : nullptr) {
            lines << Report::tr("Most likely: %1").arg(domain::title(*cause)) << domain::why(*cause);
            for (const QString& slug : r.diagnosis->alternatives)
                lines << Report::tr("It could also be: %1").arg(causeTitle(slug, m_catalogue));
            lines << Report::tr("Remedy: %1").arg(domain::remedy(*cause, m_run.gitlab));
            if (const QString url = domain::documentUrl(*cause); !url.isEmpty())
                lines << url;
        }
        if (!r.url.isEmpty())
            lines << Report::tr("Address: %1").arg(r.url);
        if (!r.observation.correlation.isEmpty())
            lines << Report::tr("Correlation ID: %1").arg(r.observation.correlation);
        return (lines + evidenceOf(r.observation)).join(u'\n');
    }

    /// One line a check, and the diagnosis of warnings: JUnit has no state for them.
    QString told(const TargetResults& t) const
    {
        QStringList lines;
        for (const CheckResult* r : t.results) {
            lines << u"%1 [%2] %3: %4"_s.arg(
                r->id.text(), word(r->state), title(r->id, m_catalogue), summaryOf(*r, m_catalogue));
            if (r->state == CheckState::Warning)
                lines << diagnosis(*r);
        }
        return lines.join(u'\n');
    }

    const CheckRun& m_run;
    const CheckReport& m_report;
    const CheckCatalogue& m_catalogue;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray checkJunit(const CheckReport& report, const CheckCatalogue& catalogue)
{
    QByteArray out;
    Suites(report, catalogue, out).write();
    return out;
}

} // namespace gatehouse::reports
