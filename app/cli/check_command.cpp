// SPDX-License-Identifier: Apache-2.0
// check: runs the ladder over an instance, a document or one address, and says which link is broken and why.
#include "cli/check_explain.h"
#include "cli/check_host.h"
#include "cli/check_stored.h"
#include "cli/commands.h"
#include "cli/prompt.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using domain::Target;
using workspace::OpenInstance;
using namespace Qt::StringLiterals;

namespace {

base::Error usage(const QString& option, const QString& value)
{
    return {ErrorKind::Usage, u"option-value"_s, {option, value}, {}, {}};
}

/// `--allow tokens,model-calls,keys` or `all`.
Result<domain::Consents> consentsOf(const QStringList& given)
{
    domain::Consents out;
    for (const QString& list : given) {
        const QStringList words = list.split(u',', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const bool all = word == "all"_L1;
            if (!all && word != "tokens"_L1 && word != "model-calls"_L1 && word != "keys"_L1)
                return base::fail(usage(u"--allow"_s, word));
            out.tokens |= all || word == "tokens"_L1;
            out.modelCalls |= all || word == "model-calls"_L1;
            out.keys |= all || word == "keys"_L1;
        }
    }
    return out;
}

Result<domain::Scope> scopeOf(const Call& call)
{
    domain::Scope out;
    // An empty list, from a variable that is not set, would otherwise mean everything.
    for (const QString& option : {u"only"_s, u"model"_s, u"feature"_s})
        for (const QString& value : call.options.values(option))
            if (value.trimmed().isEmpty())
                return base::fail(usage(u"--"_s + option, value));
    const QStringList lists = call.options.values(u"only"_s);
    for (const QString& list : lists) {
        const QStringList words = list.toUpper().split(u',', Qt::SkipEmptyParts);
        for (const QString& each : words) {
            const QString word = each.trimmed();
            const domain::CheckCatalogue& catalogue = call.workspace.checkCatalogue();
            const bool group = std::any_of(
                catalogue.groups.begin(), catalogue.groups.end(), [&](const auto& g) { return g.id == word; });
            if (!group && !catalogue.rung(word))
                return base::fail(ErrorKind::Usage, u"unknown-rung"_s, {word});
            out.rungs << word;
        }
    }
    const QStringList models = call.options.values(u"model"_s);
    for (const QString& name : models)
        out.targets << Target{Target::Kind::Model, name};
    const QStringList features = call.options.values(u"feature"_s);
    for (const QString& key : features)
        out.targets << Target{Target::Kind::Feature, key};
    return out;
}

/// `env:NAME`, or `-` for a prompt or standard input; null for nothing. Never the secret itself.
Result<base::Secret> secretOf(const QString& given, const QString& prompt)
{
    if (given == "-"_L1)
        return readSecret(prompt);
    if (given.isEmpty())
        return base::Secret();
    if (!given.startsWith("env:"_L1))
        return base::fail(ErrorKind::Usage, u"key-as-argument"_s);
    QByteArray value = qgetenv(given.mid(4).toLocal8Bit().constData());
    if (value.isEmpty())
        return fail(ErrorKind::KeyUnavailable, u"key-env-unset"_s, {given.mid(4)});
    return base::makeSecret(std::move(value));
}

Result<workspace::CheckAddress> addressOf(const Call& call)
{
    static const QHash<QString, Target::Kind> kinds{{u"gitlab"_s, Target::Kind::GitLab},
        {u"gateway"_s, Target::Kind::Gateway}, {u"agent-platform"_s, Target::Kind::AgentPlatform},
        {u"openai"_s, Target::Kind::Model}};
    const QString as = call.options.value(u"as"_s);
    if (!kinds.contains(as))
        return base::fail(as.isEmpty() ? base::Error{ErrorKind::Usage, u"option-missing"_s, {u"--as"_s}, {}, {}}
                                       : usage(u"--as"_s, as));
    if (call.options.value(u"url"_s).trimmed().isEmpty())
        return base::fail(usage(u"--url"_s, call.options.value(u"url"_s)));
    workspace::CheckAddress out{kinds.value(as), call.options.value(u"url"_s), call.options.value(u"identifier"_s), {},
        call.options.value(u"ca-file"_s)};
    auto key = secretOf(call.options.value(u"key"_s), Cli::tr("Key for %1: ").arg(out.url));
    if (!key)
        return tl::unexpected(key.error());
    out.key = std::move(*key);
    return out;
}

/// `--as-user NAME` or `--user-token env:NAME|-`.
Result<workspace::AsUser> asUserOf(const Call& call)
{
    const bool named = call.options.isSet(u"as-user"_s), withToken = call.options.isSet(u"user-token"_s);
    workspace::AsUser out{call.options.value(u"as-user"_s).trimmed(), {}};
    if (named && withToken)
        return base::fail(usage(u"--as-user"_s, u"--user-token"_s));
    if (named && out.name.isEmpty())
        return base::fail(usage(u"--as-user"_s, {}));
    auto token = secretOf(call.options.value(u"user-token"_s), Cli::tr("Token of the other user: "));
    if (!token)
        return tl::unexpected(token.error());
    if (withToken && !*token)
        return base::fail(usage(u"--user-token"_s, {}));
    out.token = std::move(*token);
    return out;
}

/// --into takes a run as it was made: nothing is asked again, so that what a run may be told says nothing there.
bool intoIsMisplaced(const QCommandLineParser& options)
{
    const auto isSet = [&](const QString& option) { return options.isSet(option); };
    const QStringList ofARun{u"only"_s, u"model"_s, u"feature"_s, u"draft"_s, u"allow"_s, u"as-user"_s, u"user-token"_s,
        u"allow-http"_s, u"timeout"_s};
    return isSet(u"into"_s) && (!isSet(u"host-output"_s) || std::any_of(ofARun.begin(), ofARun.end(), isSet));
}

Operation<int> wrongArguments(const QString& usage)
{
    return Operation<int>::answered(base::fail(ErrorKind::Usage, u"wrong-arguments"_s, {usage}));
}

class CheckCommand final : public Command {
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override
    {
        return Cli::tr("Test the chain from here over GitLab and the gateway to the models, and say what is wrong.");
    }
    QString arguments() const override { return u"[NAME|FILE]"_s; }
    std::pair<int, int> argumentCount() const override { return {0, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"only"_s, Cli::tr("These rungs or groups, and what they need."), u"RUNG,..."_s},
            {u"model"_s, Cli::tr("This model, and what stands before it."), u"MODEL"_s},
            {u"feature"_s, Cli::tr("This feature."), u"FEATURE"_s},
            {u"draft"_s, Cli::tr("The draft's addresses and models instead of the server's.")},
            {u"allow"_s, Cli::tr("What may be done beyond looking: tokens, model-calls, keys, or all."), u"LIST"_s},
            {u"as-user"_s,
                Cli::tr("Checks the rights of this user: through the scope sudo of an administrator's token."),
                u"USERNAME"_s},
            {u"user-token"_s,
                Cli::tr("The same with a token of theirs, which is not kept: env:NAME, or - for standard input."),
                u"env:NAME|-"_s},
            {u"allow-http"_s, Cli::tr("Token and keys may go over http:// too, in this run.")},
            {u"timeout"_s, Cli::tr("How long a single wait may take."), u"SECONDS"_s},
            {u"url"_s, Cli::tr("A single address, without an instance."), u"URL"_s},
            {u"as"_s, Cli::tr("What the address is: gitlab, gateway, agent-platform or openai."), u"KIND"_s},
            {u"identifier"_s, Cli::tr("Model identifier for --as openai."), u"ID"_s},
            {u"key"_s, Cli::tr("Its key (or GitLab's token): env:NAME, or - for standard input."), u"env:NAME|-"_s},
            {u"ca-file"_s, Cli::tr("CA certificates to trust beside the system's, with --url."), u"FILE"_s},
            {u"output"_s, Cli::tr("A report, in the format of --format or of the file's suffix; - is standard output."),
                u"FILE"_s},
            {u"host-script"_s,
                Cli::tr("Writes a script that tests from there, and prints what --host-output reads: gitlab-host, "
                        "gateway-container or model-host."),
                u"PLACE"_s},
            {u"host-output"_s, Cli::tr("What such a script printed becomes part of the run; - is standard input."),
                u"FILE|-"_s},
            {u"into"_s, Cli::tr("Of this run instead of a fresh one, with --host-output: its id, or last."),
                u"RUN|last"_s},
            {u"explain"_s,
                Cli::tr("Explains what was copied: error codes, log lines, answers, the output of GitLab's own checks. "
                        "- is standard input."),
                u"FILE|-"_s},
            {u"compare-with"_s, Cli::tr("An earlier run of this instance: its id, or last."), u"RUN|last"_s}};
    }
    QStringList formats() const override { return {u"text"_s, u"json"_s, u"html"_s, u"pdf"_s, u"junit"_s}; }
    bool formatIsOfFile(const QCommandLineParser& options) const override { return options.isSet(u"output"_s); }

    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        if (call->options.isSet(u"explain"_s)) {
            if (!call->arguments.isEmpty())
                return wrongArguments(u"check --explain FILE|-"_s);
            return Operation<int>::answered(explainFile(*call, call->options.value(u"explain"_s)));
        }
        if (call->options.isSet(u"host-script"_s))
            return call->arguments.isEmpty() ? wrongArguments(u"check NAME --host-script PLACE"_s)
                                             : writeHostScript(call);
        if (intoIsMisplaced(call->options))
            return wrongArguments(u"check NAME --host-output FILE|- --into RUN|last"_s);
        const auto consents = consentsOf(call->options.values(u"allow"_s));
        if (!consents)
            return Operation<int>::answered(tl::unexpected(consents.error()));
        const auto scope = scopeOf(*call);
        if (!scope)
            return Operation<int>::answered(tl::unexpected(scope.error()));
        bool number = true;
        const int patience = call->options.isSet(u"timeout"_s) ? call->options.value(u"timeout"_s).toInt(&number) : 0;
        if (!number || patience < 0 || (call->options.isSet(u"timeout"_s) && patience == 0))
            return Operation<int>::answered(base::fail(usage(u"--timeout"_s, call->options.value(u"timeout"_s))));
        auto output = runOutputOf(call->options);
        if (!output)
            return Operation<int>::answered(tl::unexpected(output.error()));
        const auto asUser = asUserOf(*call);
        if (!asUser)
            return Operation<int>::answered(tl::unexpected(asUser.error()));
        const workspace::CheckOptions options{.consents = *consents,
            .scope = *scope,
            .patienceSeconds = patience,
            .ofDraft = call->options.isSet(u"draft"_s),
            .asUser = *asUser,
            .allowHttp = call->options.isSet(u"allow-http"_s)};
        if (call->options.isSet(u"host-output"_s))
            return call->arguments.isEmpty() || call->options.isSet(u"url"_s)
                       ? wrongArguments(u"check NAME --host-output FILE|-"_s)
                       : readHostOutput(call, options, *output);
        if (call->options.isSet(u"url"_s) == !call->arguments.isEmpty())
            return wrongArguments(u"check NAME|FILE, check --url URL --as KIND"_s);
        if (!call->options.isSet(u"url"_s))
            return ofNamed(call, options, *output);
        if (call->options.isSet(u"compare-with"_s))
            return Operation<int>::answered(base::fail(ErrorKind::Usage, u"compare-without-instance"_s));
        if (asUser->isSomebody())
            return Operation<int>::answered(base::fail(ErrorKind::Usage, u"as-user-without-instance"_s));
        const auto address = addressOf(*call);
        if (!address)
            return Operation<int>::answered(tl::unexpected(address.error()));
        return showRun(
            call, {}, *output, [check = call->workspace.check(*address, options)] { return check->start(); });
    }

private:
    static Operation<int> ofNamed(
        const std::shared_ptr<Call>& call, const workspace::CheckOptions& options, const RunOutput& output)
    {
        const QString target = call->arguments.constFirst();
        return call->workspace.instances().then(&call->workspace,
            [call, options, output, target](QList<workspace::InstanceSummary>&& rows) -> Operation<int> {
                if (workspace::isListed(target, rows))
                    return openFirst(call).then(
                        &call->workspace, [call, options, output](std::shared_ptr<OpenInstance>&& open) {
                            return showRun(call, open->instance().id, output,
                                [open, check = call->workspace.check(*open, options)] { return check->start(); });
                        });
                if (call->options.isSet(u"compare-with"_s))
                    return Operation<int>::answered(base::fail(ErrorKind::Usage, u"compare-without-instance"_s));
                if (options.asUser.isSomebody())
                    return Operation<int>::answered(base::fail(ErrorKind::Usage, u"as-user-without-instance"_s));
                const auto file = workspace::readDocumentFile(target, call->workspace.catalogue());
                if (!file && target != "-"_L1 && !target.contains(u'/') && !target.contains(u'.'))
                    return Operation<int>::answered(fail(workspace::unknownInstance(target, workspace::namesOf(rows))));
                if (!file)
                    return Operation<int>::answered(tl::unexpected(file.error()));
                if (file->hasErrors())
                    return Operation<int>::answered(brokenDocument(call->output, file->problems, target));
                return showRun(
                    call, {}, output, [check = call->workspace.check(*file, options)] { return check->start(); });
            });
    }
};

} // namespace

void addCheckCommand(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<CheckCommand>());
}

} // namespace gatehouse::cli
