// SPDX-License-Identifier: Apache-2.0
// What the cards of the Overview say, as values.
#pragma once

#include "domain/check_catalogue.h"
#include "domain/finding.h"
#include "domain/latest_checks.h"
#include "ui/pages/overview/card.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

[[nodiscard]] QList<CardLine> licenceLines(const workspace::OpenInstance& open);
[[nodiscard]] QList<CardLine> availabilityLines(const workspace::OpenInstance& open);
[[nodiscard]] QList<CardLine> figuresLines(const workspace::OpenInstance& open);
/// Counts by weight; `worst` gets the findings that matter most, for lines of their own.
[[nodiscard]] QList<CardLine> findingsLines(const QList<domain::Finding>& findings, QList<domain::Finding>& worst);
/// Of the run that was made last; empty when there is none.
[[nodiscard]] QList<CardLine> lastCheckLines(const QList<domain::CheckRun>& runs, const QDateTime& now);
/// GitLab's own health check, as the last run saw it.
[[nodiscard]] QList<CardLine> healthLines(
    const domain::LatestChecks& checks, const domain::CheckCatalogue& catalogue, const QDateTime& now);

} // namespace gatehouse::ui
