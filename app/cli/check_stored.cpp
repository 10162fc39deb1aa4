// SPDX-License-Identifier: Apache-2.0
#include "cli/check_stored.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using domain::CheckRun;
using namespace Qt::StringLiterals;

Operation<CheckRun> storedRun(const std::shared_ptr<Call>& call, const QUuid& instance, const QString& wanted)
{
    if (wanted != "last"_L1)
        return call->workspace.checkRun(instance, wanted);
    return call->workspace.checkRuns(instance).then(
        &call->workspace, [call, instance](QList<workspace::CheckRunSummary>&& runs) {
            return runs.isEmpty()
                       ? Operation<CheckRun>::answered(fail(ErrorKind::Usage, u"check-run-unknown"_s, {u"last"_s}))
                       : call->workspace.checkRun(instance, runs.constFirst().id);
        });
}

Operation<int> showRun(const std::shared_ptr<Call>& call, const QUuid& instance, const RunOutput& output,
    const std::function<Operation<CheckRun>()>& make)
{
    using Earlier = std::optional<CheckRun>;
    const QString wanted = call->options.value(u"compare-with"_s);
    const bool last = wanted == "last"_L1;
    const auto first =
        last || !call->options.isSet(u"compare-with"_s)
            ? Operation<Earlier>::answered(Earlier())
            : storedRun(call, instance, wanted).map(&call->workspace, [](Result<CheckRun>&& run) -> Result<Earlier> {
                  return run;
              });
    return first.then(&call->workspace, [call, instance, output, make, last](Earlier&& named) {
        return base::andThen(make(), base::LaterCancel::Ignored, &call->workspace,
            [call, instance, output, make, last, named = std::move(named)](CheckRun&& run) {
                const auto beside =
                    last ? call->workspace.checkRunBefore(instance, run) : Operation<Earlier>::answered(named);
                return beside.map(
                    &call->workspace, [call, output, run = std::move(run)](Result<Earlier>&& earlier) -> Result<int> {
                        if (!earlier)
                            return tl::unexpected(earlier.error());
                        RunOutput shown = output;
                        shown.earlier = std::move(*earlier);
                        return show(*call, run, shown);
                    });
            });
    });
}

} // namespace gatehouse::cli
