// SPDX-License-Identifier: Apache-2.0
// plan(): what differs, as ordered steps of one request each. The order is decision 13's and reads off the list of
// stages here.
#include "domain/plan_context.h"

namespace gatehouse::domain {

Plan plan(const PlanInput& in)
{
    using namespace planning;
    Context c(in);
    c.out.findings = validate({in.draft, in.baseline, in.capabilities, in.catalogue, in.observed, in.environment});
    surveyModels(c);
    surveyRows(c);
    surveySettings(c);

    settingsAt(c, Moment::AvailabilityOff);
    byHand(c);
    settingsAt(c, Moment::Early);
    freeNames(c);
    createModels(c, false);
    updateModels(c);
    assignFeatures(c);
    updateAllowLists(c);
    deleteModels(c);
    createModels(c, true);
    settingsAt(c, Moment::UrlCleared);
    settingsAt(c, Moment::Last);

    warnOfDestinations(c);
    block(c);
    return c.out;
}

const Model* modelOf(const Action& action)
{
    if (const auto* create = std::get_if<CreateModel>(&action))
        return &create->model;
    const auto* update = std::get_if<UpdateModel>(&action);
    return update ? &update->model : nullptr;
}

} // namespace gatehouse::domain
