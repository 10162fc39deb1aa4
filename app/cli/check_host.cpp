// SPDX-License-Identifier: Apache-2.0
// The way out and the way back of a host script.
#include "cli/check_host.h"

#include "cli/check_explain.h"
#include "cli/check_stored.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using workspace::OpenInstance;
using namespace Qt::StringLiterals;

namespace {

Result<domain::Vantage> placeOf(const Call& call)
{
    static const QHash<QString, domain::Vantage> places{{u"gitlab-host"_s, domain::Vantage::GitLabHost},
        {u"gateway-container"_s, domain::Vantage::GatewayContainer}, {u"model-host"_s, domain::Vantage::ModelHost}};
    const QString word = call.options.value(u"host-script"_s);
    const auto found = places.constFind(word);
    if (found == places.constEnd())
        return fail(ErrorKind::Usage, u"host-place-unknown"_s, {word});
    return *found;
}

} // namespace

Operation<int> writeHostScript(const std::shared_ptr<Call>& call)
{
    const auto place = placeOf(*call);
    if (!place)
        return Operation<int>::answered(tl::unexpected(place.error()));
    return openFirst(call).map(
        &call->workspace, [call, place = *place](Result<std::shared_ptr<OpenInstance>>&& open) -> Result<int> {
            if (!open)
                return tl::unexpected(open.error());
            const auto script = call->workspace.hostScript(**open, place, call->options.value(u"model"_s));
            if (!script)
                return tl::unexpected(script.error());
            if (!call->options.isSet(u"output"_s) && call->output.isJson()) {
                call->output.object({{u"script"_s, *script}});
                return 0;
            }
            const QString path = call->options.isSet(u"output"_s) ? call->options.value(u"output"_s) : u"-"_s;
            if (const auto written = writeFile(call->output, path, script->toUtf8()); !written)
                return tl::unexpected(written.error());
            if (path != "-"_L1)
                call->output.line(Cli::tr("Read it, run it there with sh, and give what it prints to: gatehousectl "
                                          "check %1 --host-output FILE")
                                      .arg(call->output.instance()));
            return 0;
        });
}

Operation<int> readHostOutput(
    const std::shared_ptr<Call>& call, const workspace::CheckOptions& options, const RunOutput& output)
{
    return openFirst(call).then(
        &call->workspace, [call, options, output](std::shared_ptr<OpenInstance>&& open) -> Operation<int> {
            const auto pasted = readFile(call->options.value(u"host-output"_s));
            if (!pasted)
                return Operation<int>::answered(tl::unexpected(pasted.error()));
            const auto results = call->workspace.hostResults(*open, *pasted);
            if (!results)
                return Operation<int>::answered(tl::unexpected(results.error()));
            std::function<Operation<domain::CheckRun>()> make;
            if (call->options.isSet(u"into"_s)) {
                make = [call, open, results = *results] {
                    return storedRun(call, open->instance().id, call->options.value(u"into"_s))
                        .then(&call->workspace, [call, open, results](domain::CheckRun&& run) {
                            return call->workspace.addHostResults(*open, run, results);
                        });
                };
            } else {
                workspace::CheckOptions wanted = options;
                wanted.hostResults = *results;
                make = [check = call->workspace.check(*open, wanted)] { return check->start(); };
            }
            return showRun(call, open->instance().id, output, make);
        });
}

} // namespace gatehouse::cli
