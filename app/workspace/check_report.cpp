// SPDX-License-Identifier: Apache-2.0
// Runs as documents: who may see what is decided here once, by the redactor of the process.
#include "reports/check_report.h"
#include "workspace/services.h"
#include "workspace/workspace_p.h"

#include <QFileInfo>

namespace gatehouse::workspace {

using namespace Qt::StringLiterals;

std::optional<ReportFormat> reportFormatFromName(const QString& name)
{
    static const QHash<QString, ReportFormat> formats{{u"html"_s, ReportFormat::Html}, {u"pdf"_s, ReportFormat::Pdf},
        {u"json"_s, ReportFormat::Json}, {u"junit"_s, ReportFormat::Junit}};
    const auto found = formats.constFind(name);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ReportFormat> reportFormatOfFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xml"_L1)
        return ReportFormat::Junit;
    return reportFormatFromName(suffix == "htm"_L1 ? u"html"_s : suffix);
}

base::Result<QByteArray> Workspace::report(
    const domain::CheckRun& run, ReportFormat format, const QString& instance, const domain::CheckRun* earlier) const
{
    static const QHash<ReportFormat, reports::Format> formats{{ReportFormat::Html, reports::Format::Html},
        {ReportFormat::Pdf, reports::Format::Pdf}, {ReportFormat::Json, reports::Format::Json},
        {ReportFormat::Junit, reports::Format::Junit}};
    const reports::CheckReport report{run, earlier ? std::optional(*earlier) : std::nullopt, instance,
        "Gatehouse "_L1 + QLatin1String(GATEHOUSE_VERSION)};
    return reports::write(
        reports::redacted(report, d->services->redactor()), d->services->checks(), formats.value(format));
}

} // namespace gatehouse::workspace
