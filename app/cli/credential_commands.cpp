// SPDX-License-Identifier: Apache-2.0
// login | logout | secret set: secrets come from a prompt or standard input, never from an argument.
#include "cli/commands.h"

#include "cli/prompt.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using workspace::Workspace;
using namespace Qt::StringLiterals;

namespace {

/// Secrets of the command line must outlive the process: memory alone is a failure (decision 31).
Operation<base::Done> keychainOrFail(const std::shared_ptr<Call>& call, const QString& slug)
{
    return call->workspace.probeSecrets().map(
        &call->workspace, [slug](Result<workspace::SecretsState>&& state) -> Result<base::Done> {
            if (!state)
                return tl::unexpected(state.error());
            if (*state == workspace::SecretsState::Working)
                return base::Done{};
            return fail(ErrorKind::Refused, slug);
        });
}

class Login final : public Command {
public:
    QString name() const override { return u"login"_s; }
    QString summary() const override
    {
        return Cli::tr("Store the access token of an instance in the keychain; asks for it, or reads standard input.");
    }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<workspace::OpenInstance>&& open) {
            return keychainOrFail(call, u"login-without-keychain"_s)
                .then(&call->workspace, [call, open](base::Done&&) -> Operation<int> {
                    Result<base::Secret> token = readSecret(
                        Cli::tr("Access token of %1 (scopes api and admin_mode): ").arg(open->instance().name));
                    if (!token)
                        return Operation<int>::answered(tl::unexpected(token.error()));
                    return call->workspace.login(open->instance(), std::move(*token))
                        .map(&call->workspace, [call](Result<Workspace::Kept>&& kept) -> Result<int> {
                            if (!kept)
                                return tl::unexpected(kept.error());
                            if (*kept != Workspace::Kept::InKeychain)
                                return fail(ErrorKind::Refused, u"login-without-keychain"_s);
                            call->output.line(Cli::tr("The token is in the keychain."));
                            call->output.object({{u"stored"_s, u"keychain"_s}});
                            return 0;
                        });
                });
        });
    }
};

class Logout final : public Command {
public:
    QString name() const override { return u"logout"_s; }
    QString summary() const override { return Cli::tr("Remove the access token of an instance from the keychain."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<workspace::OpenInstance>&& open) {
            return call->workspace.logout(open->instance())
                .map(&call->workspace, [call](Result<base::Done>&& done) -> Result<int> {
                    if (!done)
                        return tl::unexpected(done.error());
                    call->output.line(Cli::tr(
                        "The token is gone from this machine. It stays valid in GitLab until it is revoked there."));
                    call->output.object({});
                    return 0;
                });
        });
    }
};

class SecretSet final : public Command {
public:
    QString name() const override { return u"secret set"_s; }
    QString summary() const override
    {
        return Cli::tr(
            "Store the API key of a model in the keychain, which the next apply sends, or the password of a proxy.");
    }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"model"_s, Cli::tr("Deployment name of the model."), u"M"_s},
            {u"proxy-password"_s, Cli::tr("The password of the instance's proxy.")}};
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        const QString model = call->options.value(u"model"_s);
        const bool ofProxy = call->options.isSet(u"proxy-password"_s);
        if (model.isEmpty() != ofProxy)
            return Operation<int>::answered(
                fail(ErrorKind::Usage, u"option-missing"_s, {u"--model | --proxy-password"_s}));
        return openFirst(call).then(&call->workspace, [call, model](std::shared_ptr<workspace::OpenInstance>&& open) {
            return keychainOrFail(call, u"secret-without-keychain"_s)
                .then(&call->workspace, [call, open, model](base::Done&&) -> Operation<int> {
                    const QString prompt = model.isEmpty()
                                               ? Cli::tr("Password of the proxy of %1: ").arg(open->instance().name)
                                               : Cli::tr("API key of %1: ").arg(model);
                    Result<base::Secret> secret = readSecret(prompt);
                    if (!secret)
                        return Operation<int>::answered(tl::unexpected(secret.error()));
                    // `open` lives until it is stored.
                    return store(call, open, model, std::move(*secret))
                        .map(&call->workspace, [call, open](Result<base::Done>&& done) -> Result<int> {
                            if (!done)
                                return tl::unexpected(done.error());
                            call->output.line(Cli::tr("It is in the keychain."));
                            call->output.object({{u"stored"_s, u"keychain"_s}});
                            return 0;
                        });
                });
        });
    }

private:
    static Operation<base::Done> store(const std::shared_ptr<Call>& call,
        const std::shared_ptr<workspace::OpenInstance>& open, const QString& model, base::Secret secret)
    {
        if (!model.isEmpty())
            return open->rememberModelKey(model, std::move(secret)).then(&call->workspace, [open](base::Done&&) {
                return open->flush();
            });
        return call->workspace.setProxyPassword(open->instance(), std::move(secret))
            .map(&call->workspace, [](Result<Workspace::Kept>&& kept) -> Result<base::Done> {
                if (!kept)
                    return tl::unexpected(kept.error());
                if (*kept != Workspace::Kept::InKeychain)
                    return fail(ErrorKind::Refused, u"secret-without-keychain"_s);
                return base::Done{};
            });
    }
};

} // namespace

void addCredentialCommands(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<Login>());
    out.push_back(std::make_unique<Logout>());
    out.push_back(std::make_unique<SecretSet>());
}

} // namespace gatehouse::cli
