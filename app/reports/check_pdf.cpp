// SPDX-License-Identifier: Apache-2.0
// The report as a PDF, laid out by QtGui alone from the same body as the HTML file.
#include "reports/check_report.h"
#include "reports/check_words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

// On paper there is one scheme; QTextDocument knows this much of CSS.
const QString style = uR"(
body { color: #000000; }
h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 14px; } h3 { font-size: 10.5pt; margin-top: 10px; }
table { border-collapse: collapse; border-color: #888888; border-style: solid; border-width: 0.5px; margin-top: 3px; margin-bottom: 6px; }
td, th { padding: 2px; border-color: #888888; border-style: solid; border-width: 0.5px; }
th { text-align: left; background-color: #f2f2f4; }
small { font-size: 7.5pt; }
a { color: #000000; text-decoration: none; }
.failed { color: #8a1506; font-weight: 600; } .warning { color: #6b4000; font-weight: 600; } .passed { color: #14522a; }
)"_s;

/// Qt 6.4 takes the creation date from the clock and offers no other way: it is written over, in place and at the same
/// length, so that the table of offsets stays right.
void setCreationDate(QByteArray& pdf, const QDateTime& time)
{
    static const QRegularExpression date(u"/CreationDate \\(D:(\\d{14})(Z|[+-]\\d\\d'\\d\\d')\\)"_s);
    const auto match = date.match(QString::fromLatin1(pdf));
    if (!match.hasMatch())
        return;
    const QByteArray stamp =
        time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + (match.captured(2) == "Z"_L1 ? "Z" : "+00'00'");
    pdf.replace(match.capturedStart(1), stamp.size(), stamp);
}

/// Captions and footers of tables mean nothing to QTextDocument: it would set them among the cells.
QString withoutCaptions(QString body)
{
    static const QRegularExpression caption(
        u"<caption>(.*?)</caption>\\n"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression table(
        u"(<table[^>]*>\\n)<caption>(.*?)</caption>\\n"_s, QRegularExpression::DotMatchesEverythingOption);
    return body.replace(table, u"<p>\\2</p>\n\\1"_s).remove(caption);
}

} // namespace

base::Result<QByteArray> checkPdf(const CheckReport& report, const domain::CheckCatalogue& catalogue)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return base::fail(base::ErrorKind::Unsupported, u"report-needs-display"_s);
    if (QFontDatabase::families().isEmpty())
        return base::fail(base::ErrorKind::Unsupported, u"report-needs-fonts"_s);

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter); // the document brings its own
        writer.setTitle(title(report));
        writer.setCreator(report.program);
        QTextDocument document;
        QFont font(u"DejaVu Sans"_s, 8);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // no ligatures: who searches for "certificate" finds it
        document.setDefaultFont(font);
        document.setIndentWidth(8);
        document.setDefaultStyleSheet(style);
        document.setHtml("<body>"_L1 + withoutCaptions(checkBody(report, catalogue)) + "<p>"_L1 +
                         Report::tr("Secrets are left out of this report.").toHtmlEscaped() + "</p></body>"_L1);
        document.print(&writer);
    }
    buffer.close();
    setCreationDate(pdf, report.run.started);
    return pdf;
}

} // namespace gatehouse::reports
