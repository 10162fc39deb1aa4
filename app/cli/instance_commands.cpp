// SPDX-License-Identifier: Apache-2.0
// instance add | list | show | edit | remove. None of them contacts the server (decision 30).
#include "cli/commands.h"

#include "base/words.h"
#include "workspace/conditions.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using domain::Instance;
using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> instanceOptions()
{
    return {{u"url"_s, Cli::tr("Address of the GitLab instance; without it the instance is offline."), u"URL"_s},
        {u"no-url"_s, Cli::tr("Make it offline.")},
        {u"gitlab"_s, Cli::tr("GitLab version, such as 18.9; with --url a guess that the first pull overrules."),
            u"VERSION"_s},
        {u"environment"_s,
            Cli::tr("production, staging, development, gdk, or a word of your own; unset counts as production."),
            u"E"_s},
        {u"no-environment"_s, Cli::tr("Forget the environment.")},
        {u"ca-file"_s, Cli::tr("PEM file with the CA of the instance."), u"F"_s},
        {u"no-ca-file"_s, Cli::tr("System certificates only.")},
        {u"proxy"_s, Cli::tr("system, none, or http://host:port."), u"P"_s},
        {u"no-proxy"_s, Cli::tr("Connect directly.")},
        {u"proxy-user"_s, Cli::tr("Name for a proxy that wants a login; its password: secret set --proxy-password."),
            u"USER"_s},
        {u"no-proxy-user"_s, Cli::tr("A proxy without a login.")},
        {u"read-only"_s, Cli::tr("Refuse every change of the configuration.")},
        {u"no-read-only"_s, Cli::tr("Allow changes.")},
        {u"allow-http"_s, Cli::tr("Consent to send the token over http://.")},
        {u"no-allow-http"_s, Cli::tr("Withdraw that consent.")},
        {u"folder"_s, Cli::tr("Folder in the instance list."), u"FOLDER"_s},
        {u"no-folder"_s, Cli::tr("Top level of the instance list.")}};
}

/// The options laid over an instance.
Result<Instance> withOptions(Instance i, const QCommandLineParser& o)
{
    if (o.isSet(u"url"_s))
        i.url = QUrl(o.value(u"url"_s), QUrl::StrictMode);
    if (o.isSet(u"url"_s) && i.url.isEmpty())
        return fail(ErrorKind::Usage, u"instance-url-invalid"_s, {o.value(u"url"_s)});
    if (o.isSet(u"no-url"_s))
        i.url = QUrl();
    if (o.isSet(u"gitlab"_s)) {
        const auto version = domain::Version::parse(o.value(u"gitlab"_s));
        if (!version)
            return fail(ErrorKind::Usage, u"version-invalid"_s, {o.value(u"gitlab"_s)});
        i.version = *version;
    }
    if (o.isSet(u"environment"_s))
        i.environment = o.value(u"environment"_s);
    if (o.isSet(u"no-environment"_s))
        i.environment.clear();
    if (o.isSet(u"ca-file"_s))
        i.caFile = o.value(u"ca-file"_s);
    if (o.isSet(u"no-ca-file"_s))
        i.caFile.clear();
    if (o.isSet(u"folder"_s))
        i.folder = o.value(u"folder"_s);
    if (o.isSet(u"no-folder"_s))
        i.folder.clear();
    const QString proxy = o.isSet(u"no-proxy"_s) ? u"none"_s : o.value(u"proxy"_s);
    if (proxy == "system"_L1 || proxy == "none"_L1) {
        i.proxyMode = proxy == "none"_L1 ? domain::ProxyMode::None : domain::ProxyMode::System;
        i.proxy.clear();
    } else if (!proxy.isEmpty()) {
        i.proxyMode = domain::ProxyMode::Manual;
        i.proxy = QUrl(proxy, QUrl::StrictMode);
    }
    if (o.isSet(u"proxy-user"_s) || o.isSet(u"no-proxy-user"_s))
        i.proxyUser = o.value(u"proxy-user"_s);
    if (o.isSet(u"read-only"_s) || o.isSet(u"no-read-only"_s))
        i.readOnly = o.isSet(u"read-only"_s);
    if (o.isSet(u"allow-http"_s) || o.isSet(u"no-allow-http"_s))
        i.allowHttp = o.isSet(u"allow-http"_s);
    return i;
}

Operation<int> saved(const std::shared_ptr<Call>& call, const Instance& instance)
{
    return call->workspace.saveInstance(instance).map(&call->workspace, [call](Result<Instance>&& done) -> Result<int> {
        if (!done)
            return tl::unexpected(done.error());
        call->output.setInstance(done->name);
        call->output.line(done->isOffline() ? Cli::tr("%1: offline, GitLab %2").arg(done->name, done->version.series())
                                            : Cli::tr("%1: %2").arg(done->name, done->url.toString()));
        call->output.object(toJson(workspace::InstanceSummary{*done, {}, 0, 0, false}));
        return 0;
    });
}

class InstanceAdd final : public Command {
public:
    QString name() const override { return u"instance add"_s; }
    QString summary() const override { return Cli::tr("Add an instance; nothing is contacted."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override { return instanceOptions(); }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        Instance fresh;
        fresh.name = call->arguments.constFirst();
        call->output.setInstance(fresh.name);
        const Result<Instance> instance = withOptions(fresh, call->options);
        return instance ? saved(call, *instance) : Operation<int>::answered(tl::unexpected(instance.error()));
    }
};

class InstanceEdit final : public Command {
public:
    QString name() const override { return u"instance edit"_s; }
    QString summary() const override { return Cli::tr("Change an instance; nothing is contacted."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return instanceOptions() << QCommandLineOption(u"name"_s, Cli::tr("New name."), u"NAME"_s);
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<workspace::OpenInstance>&& open) {
            Result<Instance> instance = withOptions(open->instance(), call->options);
            if (instance && call->options.isSet(u"name"_s))
                instance->name = call->options.value(u"name"_s);
            return instance ? saved(call, *instance) : Operation<int>::answered(tl::unexpected(instance.error()));
        });
    }
};

class InstanceList final : public Command {
public:
    QString name() const override { return u"instance list"_s; }
    QString summary() const override { return Cli::tr("List the instances."); }
    QString arguments() const override { return {}; }
    std::pair<int, int> argumentCount() const override { return {0, 0}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return call->workspace.instances().map(
            &call->workspace, [call](Result<QList<workspace::InstanceSummary>>&& rows) -> Result<int> {
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const workspace::InstanceSummary& row : std::as_const(*rows)) {
                    const Instance& i = row.instance;
                    call->output.line(u"%1  %2  GitLab %3  %4%5%6"_s.arg(i.name,
                        i.isOffline() ? Cli::tr("offline") : i.url.toString(),
                        i.version.isNull() ? u"?"_s : i.version.text(),
                        i.environment.isEmpty() ? Cli::tr("production (unset)") : i.environment,
                        row.changes > 0 ? Cli::tr(", %1 changes").arg(row.changes) : QString(),
                        row.unfinished ? Cli::tr(", unfinished apply") : QString()));
                }
                if (rows->isEmpty())
                    call->output.line(Cli::tr("No instances yet: gatehousectl instance add NAME"));
                call->output.object({{u"instances"_s, arrayOf(*rows)}});
                return 0;
            });
    }
};

class InstanceShow final : public Command {
public:
    QString name() const override { return u"instance show"_s; }
    QString summary() const override { return Cli::tr("Show what is known of an instance, and what it lacks."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).map(
            &call->workspace, [call](Result<std::shared_ptr<workspace::OpenInstance>>&& answer) -> Result<int> {
                if (!answer)
                    return tl::unexpected(answer.error());
                const workspace::OpenInstance& open = **answer;
                const domain::Observed& o = open.observed();
                QJsonObject json = toJson(workspace::InstanceSummary{open.instance(), open.read(),
                    int(open.changes().size()), int(open.conflicts().size()), open.unfinished().has_value()});
                const Instance& i = open.instance();
                json.insert(u"ca_file"_s, i.caFile.isEmpty() ? QJsonValue() : QJsonValue(i.caFile));
                json.insert(u"proxy"_s, i.proxyMode == domain::ProxyMode::Manual ? i.proxy.toString()
                                        : i.proxyMode == domain::ProxyMode::None ? u"none"_s
                                                                                 : u"system"_s);
                json.insert(u"allow_http"_s, i.allowHttp);
                call->output.line(
                    u"%1: %2, GitLab %3"_s.arg(i.name, i.isOffline() ? Cli::tr("offline") : i.url.toString(),
                        i.version.isNull() ? u"?"_s : i.version.text()));
                if (!i.isOffline() && open.read().isValid()) {
                    json.insert(u"user"_s, o.token.userName);
                    json.insert(u"administrator"_s, o.token.admin.value_or(false));
                    json.insert(u"scopes"_s, QJsonArray::fromStringList(o.token.scopes));
                    json.insert(u"token_expires"_s, o.token.expiresAt.isValid()
                                                        ? QJsonValue(o.token.expiresAt.toString(Qt::ISODate))
                                                        : QJsonValue());
                    json.insert(u"licence"_s, QJsonObject{{u"type"_s, o.licence.type}, {u"plan"_s, o.licence.plan}});
                    json.insert(u"add_ons"_s, QJsonArray::fromStringList(o.addOns));
                    QJsonArray missing;
                    call->output.line(Cli::tr("token of %1, scopes %2, expires %3, administrator: %4")
                                          .arg(o.token.userName, o.token.scopes.join(u", "_s),
                                              o.token.expiresAt.isValid() ? o.token.expiresAt.toString(Qt::ISODate)
                                                                          : Cli::tr("never"),
                                              o.token.admin == true ? Cli::tr("yes") : Cli::tr("no")));
                    call->output.line(Cli::tr("licence: %1, %2; add-ons: %3")
                                          .arg(o.licence.plan, o.licence.type, o.addOns.join(u", "_s)));
                    for (const domain::Warning& w : workspace::missingConditions(o, QDate::currentDate())) {
                        const base::Words words = base::words(w.slug, w.args);
                        missing.append(QJsonObject{
                            {u"slug"_s, w.slug}, {u"message"_s, words.message}, {u"remedy"_s, words.remedy}});
                        call->output.line(Cli::tr("missing: %1 %2").arg(words.message, words.remedy));
                    }
                    json.insert(u"missing"_s, missing);
                }
                call->output.object(json);
                return 0;
            });
    }
};

class InstanceRemove final : public Command {
public:
    QString name() const override { return u"instance remove"_s; }
    QString summary() const override
    {
        return Cli::tr("Remove an instance with its draft, history and secrets; the server is not touched.");
    }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<workspace::OpenInstance>&& open) {
            return call->workspace.removeInstance(open->instance().id)
                .map(&call->workspace, [call](Result<base::Done>&& done) -> Result<int> {
                    if (!done)
                        return tl::unexpected(done.error());
                    call->output.line(Cli::tr("Removed."));
                    call->output.object({});
                    return 0;
                });
        });
    }
};

} // namespace

void addInstanceCommands(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<InstanceAdd>());
    out.push_back(std::make_unique<InstanceList>());
    out.push_back(std::make_unique<InstanceShow>());
    out.push_back(std::make_unique<InstanceEdit>());
    out.push_back(std::make_unique<InstanceRemove>());
}

} // namespace gatehouse::cli
