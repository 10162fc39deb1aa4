// SPDX-License-Identifier: Apache-2.0
// A run of the ladder as a document: one HTML file, a PDF, JUnit XML or JSON. The same run gives the same bytes.
#pragma once

#include "base/redactor.h"
#include "domain/check_catalogue.h"

namespace gatehouse::reports {

enum class Format { Html, Pdf, Json, Junit };

/// What is reported. Texts come out in the user's language; ids, reasons and causes are stable.
struct CheckReport {
    domain::CheckRun run;
    std::optional<domain::CheckRun> earlier; ///< to compare with
    QString instance;                        ///< empty: a document or a single address
    QString program;                         ///< "Gatehouse 0.1.0"
};

/// Nothing that this redactor knows, by shape or by value, is left in the run or in the earlier one.
[[nodiscard]] CheckReport redacted(CheckReport report, const base::Redactor& redactor);

/// Unsupported (report-needs-display) for PDF in a process without a QGuiApplication, and (report-needs-fonts) where no
/// font is installed. Otherwise never fails.
[[nodiscard]] base::Result<QByteArray> write(
    const CheckReport& report, const domain::CheckCatalogue& catalogue, Format format);

/// What stands between the body tags: headings, tables, no scripts; also what the PDF is laid out from.
[[nodiscard]] QString checkBody(const CheckReport& report, const domain::CheckCatalogue& catalogue);
[[nodiscard]] QByteArray checkHtml(const CheckReport& report, const domain::CheckCatalogue& catalogue);
[[nodiscard]] base::Result<QByteArray> checkPdf(const CheckReport& report, const domain::CheckCatalogue& catalogue);
[[nodiscard]] QByteArray checkJunit(const CheckReport& report, const domain::CheckCatalogue& catalogue);

} // namespace gatehouse::reports
