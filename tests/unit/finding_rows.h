// SPDX-License-Identifier: Apache-2.0
// The cases of finding_test: a site that has nothing to complain about, and one change to it a row.
#pragma once

#include "catalogue_fixture.h"
#include "domain/finding.h"

#include <functional>
#include <vector>

namespace gatehouse::test {

using namespace domain;

inline const ModelKey mistral = ModelKey::create();
inline const ModelKey claude = ModelKey::create();

inline QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

struct Site {
    Configuration baseline;
    Configuration draft;
    Observed observed;
    QString environment;

    Model& model() { return *draft.model(mistral); }
    void set(const char* key, Value v) { draft.settings.insert(l1(key), std::move(v)); }
    void assign(const char* feature, Assignment a) { draft.features.insert(l1(feature), std::move(a)); }
    void version(const char* v) { observed.version = test::version(v); }
    [[nodiscard]] QList<Finding> findings() const
    {
        const Capabilities c = effective(catalogue(), {}, observed);
        return validate({draft, baseline, c, catalogue(), observed, environment});
    }
};

/// GitLab 18.9, read from a server; nothing is wrong with it.
inline Site site()
{
    Site s;
    Configuration& c = s.baseline;
    c.settings = {{l1("ai_gateway_url"), l1("http://gateway.example.internal:5052")},
        {l1("duo_agent_platform_service_url"), l1("gateway.example.internal:50052")},
        {l1("ai_gateway_timeout_seconds"), qint64(60)}, {l1("duo_availability"), l1("default_on")},
        {l1("duo_chat_expiration_days"), qint64(30)}};
    c.models = {Model{mistral, l1("Mistral"), l1("mistral"), Platform::Api, l1("http://vllm.example.internal:8000/v1"),
                    l1("custom_openai/mistral"), {}},
        Model{claude, l1("Claude"), l1("claude_3"), Platform::Bedrock, {},
            l1("bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0"), {}}};
    c.features = {{l1("code_completions"), SelfHosted{mistral}}, {l1("duo_chat"), SelfHosted{claude}}};
    s.draft = c;
    s.observed.version = test::version("18.9");
    s.observed.settingsRead.at = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    s.observed.betaTerms = false;
    s.observed.models.insert(
        mistral, {l1("gid://gitlab/Ai::SelfHostedModel/1"), true, {}, {}, {}, {}, {l1("code_completions")}});
    s.observed.models.insert(
        claude, {l1("gid://gitlab/Ai::SelfHostedModel/2"), false, {}, {}, {}, {}, {l1("duo_chat")}});
    return s;
}

inline Model added(const char* name)
{
    return {ModelKey::create(), l1(name), l1("gpt"), Platform::Api, l1("https://example.openai.azure.com"),
        l1("azure/gpt-4o"), SetKey{}};
}

inline OfferedModel offer(const char* ref)
{
    return {l1(ref), l1(ref), {}, {}, {}};
}

/// Rows as a server lists them.
inline void list(Site& s, std::initializer_list<const char*> features)
{
    for (const char* feature : features) {
        ObservedRow row;
        row.feature = l1(feature);
        s.observed.rows.append(row);
    }
}

struct Row {
    const char* name;
    std::function<void(Site&)> change;
    const char* expected; ///< "severity slug path; ..." with models by name
};

[[nodiscard]] const std::vector<Row>& rows();

} // namespace gatehouse::test
