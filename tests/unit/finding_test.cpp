// SPDX-License-Identifier: Apache-2.0
// Each rule of validation against a site that has nothing to complain about: one change, and exactly these findings.
#include "base/words.h"
#include "catalogue_fixture.h"
#include "domain/finding.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <limits>
#include <vector>

using namespace gatehouse;
using namespace gatehouse::domain;
using test::catalogue;

namespace {

const ModelKey mistral = ModelKey::create();
const ModelKey claude = ModelKey::create();

QString l1(const char* text)
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
Site site()
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

Model added(const char* name)
{
    return {ModelKey::create(), l1(name), l1("gpt"), Platform::Api, l1("https://example.openai.azure.com"),
        l1("azure/gpt-4o"), SetKey{}};
}

OfferedModel offer(const char* ref)
{
    return {l1(ref), l1(ref), {}, {}, {}};
}

/// Rows as a server lists them.
void list(Site& s, std::initializer_list<const char*> features)
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

// clang-format off: one case a line
const std::vector<Row>& rows()
{
    using S = Site;
    static const std::vector<Row> table{
        {"nothing is wrong", [](S&) {}, ""},

        // Gateway URL
        {"gateway cleared", [](S& s) { s.set("ai_gateway_url", {}); },
            "error gateway-url-missing settings/ai_gateway_url; error feature-model-leaves-site "
            "features/code_completions; error feature-model-leaves-site features/duo_chat"},
        {"gateway blank",
            [](S& s) {
                s.set("ai_gateway_url", l1(" "));
                s.draft.features.clear();
            },
            "warning models-without-gateway settings/ai_gateway_url"},
        {"gateway not said offline",
            [](S& s) {
                s.draft.settings.remove(l1("ai_gateway_url"));
                s.observed.offline = true;
            },
            "warning gateway-url-not-managed settings/ai_gateway_url"},
        {"gateway not visible",
            [](S& s) {
                s.draft.settings.remove(l1("ai_gateway_url"));
                s.draft.notVisible = {l1("ai_gateway_url")};
            },
            ""},
        {"gateway without models",
            [](S& s) {
                s.draft.features.clear();
                s.draft.models.clear();
                s.baseline.models.clear();
            },
            "note gateway-without-models settings/ai_gateway_url"},
        {"gateway without scheme", [](S& s) { s.set("ai_gateway_url", l1("gateway:5052")); },
            "error setting-url-without-scheme settings/ai_gateway_url"},
        {"gateway over gRPC", [](S& s) { s.set("ai_gateway_url", l1("grpc://gateway:50052")); },
            "error setting-url-other-scheme settings/ai_gateway_url"},
        {"gateway malformed", [](S& s) { s.set("ai_gateway_url", l1("http://gate way:5052")); },
            "error setting-url-malformed settings/ai_gateway_url"},
        {"gateway without host", [](S& s) { s.set("ai_gateway_url", l1("http://:5052")); },
            "error setting-url-malformed settings/ai_gateway_url"},
        {"gateway with HTML", [](S& s) { s.set("ai_gateway_url", l1("http://<b>gateway</b>")); },
            "error setting-url-malformed settings/ai_gateway_url"},
        {"gateway port too big", [](S& s) { s.set("ai_gateway_url", l1("http://gateway:99999")); },
            "error setting-url-malformed settings/ai_gateway_url"},
        {"gateway with password", [](S& s) { s.set("ai_gateway_url", l1("http://me:secret@gateway:5052")); },
            "error setting-url-with-credentials settings/ai_gateway_url"},
        {"gateway with slash", [](S& s) { s.set("ai_gateway_url", l1("http://gateway:5052//")); },
            "note setting-trailing-slash settings/ai_gateway_url"},
        {"gateway with blanks", [](S& s) { s.set("ai_gateway_url", l1(" http://gateway:5052 ")); },
            "warning setting-surrounding-blanks settings/ai_gateway_url"},
        {"gateway 2048 long", [](S& s) { s.set("ai_gateway_url", l1("http://g/") + QString(2039, u'a')); }, ""},
        {"gateway 2049 long", [](S& s) { s.set("ai_gateway_url", l1("http://g/") + QString(2040, u'a')); },
            "error setting-too-long settings/ai_gateway_url"},
        {"gateway is a number", [](S& s) { s.set("ai_gateway_url", qint64(5052)); },
            "error setting-wrong-type settings/ai_gateway_url"},
        {"localhost, changed", [](S& s) { s.set("ai_gateway_url", l1("http://localhost:5052")); },
            "error gateway-url-localhost settings/ai_gateway_url"},
        {"loopback 127.x, changed", [](S& s) { s.set("ai_gateway_url", l1("http://127.1.2.3:5052")); },
            "error gateway-url-localhost settings/ai_gateway_url"},
        {"loopback v6, changed", [](S& s) { s.set("ai_gateway_url", l1("http://[::1]:5052")); },
            "error gateway-url-localhost settings/ai_gateway_url"},
        {"a host that only begins so", [](S& s) { s.set("ai_gateway_url", l1("http://127.example.internal:5052")); },
            ""},
        {"localhost, changed, GDK",
            [](S& s) {
                s.set("ai_gateway_url", l1("http://localhost:5052"));
                s.environment = l1("gdk");
            },
            "warning gateway-url-localhost settings/ai_gateway_url"},
        {"localhost, as it was",
            [](S& s) {
                s.set("ai_gateway_url", l1("http://localhost:5052"));
                s.baseline = s.draft;
            },
            "note gateway-url-localhost settings/ai_gateway_url"},

        // Agent Platform URL
        {"service with scheme", [](S& s) { s.set("duo_agent_platform_service_url", l1("https://gateway:50052/")); },
            "error setting-with-scheme settings/duo_agent_platform_service_url"},
        {"service without port", [](S& s) { s.set("duo_agent_platform_service_url", l1("gateway")); },
            "warning setting-without-port settings/duo_agent_platform_service_url"},
        {"service with slash", [](S& s) { s.set("duo_agent_platform_service_url", l1("gateway:50052/")); },
            "note setting-trailing-slash settings/duo_agent_platform_service_url"},
        {"service with path", [](S& s) { s.set("duo_agent_platform_service_url", l1("gateway:50052/v1")); },
            "error setting-with-path settings/duo_agent_platform_service_url"},
        {"service with user", [](S& s) { s.set("duo_agent_platform_service_url", l1("me@gateway:50052")); },
            "error setting-url-with-credentials settings/duo_agent_platform_service_url"},
        {"service with a word as port", [](S& s) { s.set("duo_agent_platform_service_url", l1("gateway:grpc")); },
            "error setting-host-port-malformed settings/duo_agent_platform_service_url"},
        {"service with port 0", [](S& s) { s.set("duo_agent_platform_service_url", l1("gateway:0")); },
            "error setting-host-port-malformed settings/duo_agent_platform_service_url"},
        {"service on IPv6", [](S& s) { s.set("duo_agent_platform_service_url", l1("[fd00::1]:50052")); }, ""},
        {"service on IPv6 without port", [](S& s) { s.set("duo_agent_platform_service_url", l1("[fd00::1]")); },
            "warning setting-without-port settings/duo_agent_platform_service_url"},
        {"service cleared", [](S& s) { s.set("duo_agent_platform_service_url", {}); }, ""},
        {"service cleared under agents",
            [](S& s) {
                s.set("duo_agent_platform_service_url", {});
                s.assign("duo_agent_platform", SelfHosted{claude});
            },
            "error agent-platform-url-missing settings/duo_agent_platform_service_url; error "
            "feature-without-agent-platform-url features/duo_agent_platform"},
        {"registry needs no port",
            [](S& s) { s.set("duo_workflows_default_image_registry", l1("registry.example.internal")); }, ""},

        // Other settings
        {"timeout below", [](S& s) { s.set("ai_gateway_timeout_seconds", qint64(59)); },
            "error setting-out-of-range settings/ai_gateway_timeout_seconds"},
        {"timeout above", [](S& s) { s.set("ai_gateway_timeout_seconds", qint64(601)); },
            "error setting-out-of-range settings/ai_gateway_timeout_seconds"},
        {"timeout 600", [](S& s) { s.set("ai_gateway_timeout_seconds", qint64(600)); }, ""},
        {"timeout as text", [](S& s) { s.set("ai_gateway_timeout_seconds", l1("60")); },
            "error setting-wrong-type settings/ai_gateway_timeout_seconds"},
        {"timeout cleared", [](S& s) { s.set("ai_gateway_timeout_seconds", {}); },
            "error setting-required settings/ai_gateway_timeout_seconds"},
        {"expiry 0", [](S& s) { s.set("duo_chat_expiration_days", qint64(0)); },
            "error setting-out-of-range settings/duo_chat_expiration_days"},
        {"expiry 31", [](S& s) { s.set("duo_chat_expiration_days", qint64(31)); },
            "error setting-out-of-range settings/duo_chat_expiration_days"},
        {"availability unknown", [](S& s) { s.set("duo_availability", l1("always_on")); },
            "error setting-choice-unknown settings/duo_availability"},
        {"access for everyone", [](S& s) { s.set("minimum_access_level_execute", {}); }, ""},
        {"access level unknown", [](S& s) { s.set("minimum_access_level_execute", l1("NOBODY")); },
            "error setting-choice-unknown settings/minimum_access_level_execute"},
        {"beta forced off",
            [](S& s) {
                s.set("duo_availability", l1("never_on"));
                s.set("instance_level_ai_beta_features_enabled", true);
            },
            "warning setting-overruled settings/instance_level_ai_beta_features_enabled"},
        {"flag off",
            [](S& s) {
                s.set("minimum_access_level_execute", l1("GUEST"));
                s.observed.flags.insert(l1("dap_instance_customizable_permissions"), false);
            },
            "warning setting-behind-flag settings/minimum_access_level_execute"},
        {"flag off, as it was",
            [](S& s) {
                s.set("minimum_access_level_execute", l1("GUEST"));
                s.baseline = s.draft;
                s.observed.flags.insert(l1("dap_instance_customizable_permissions"), false);
            },
            ""},
        {"not in this release", [](S& s) { s.set("duo_cli_enabled", true); },
            "error setting-not-in-version settings/duo_cli_enabled"},
        {"no such setting", [](S& s) { s.set("ai_gatway_url", {}); }, "error setting-unknown settings/ai_gatway_url"},

        // Models
        {"name missing", [](S& s) { s.model().name = l1("  "); }, "error model-name-required models/  /name"},
        {"name taken", [](S& s) { s.model().name = l1("Claude"); },
            "error model-name-taken models/Claude/name; error model-name-taken models/Claude/name"},
        {"name differs by case", [](S& s) { s.model().name = l1("claude"); }, ""},
        {"name of 255", [](S& s) { s.model().name = QString(255, u'n'); }, ""},
        {"name of 256", [](S& s) { s.model().name = QString(256, u'n'); }, "error model-name-too-long models/*/name"},
        {"name with blanks", [](S& s) { s.model().name = l1("Mistral "); },
            "warning model-surrounding-blanks models/Mistral /name"},
        {"endpoint with blanks", [](S& s) { s.model().endpoint.prepend(u' '); },
            "warning model-surrounding-blanks models/Mistral/endpoint"},
        {"family missing", [](S& s) { s.model().family.clear(); },
            "error model-family-required models/Mistral/family; error model-family-breaks-features "
            "models/Mistral/family"},
        {"family unknown",
            [](S& s) {
                s.model().family = l1("mistrall");
                s.draft.features.clear();
            },
            "error model-family-unknown models/Mistral/family"},
        {"family unknown to us, as it was",
            [](S& s) {
                s.model().family = l1("moon");
                s.baseline = s.draft;
                s.draft.features.clear();
            },
            ""},
        {"family of a later release",
            [](S& s) {
                s.model().family = l1("gemini");
                s.draft.features.clear();
            },
            "error model-family-not-in-version models/Mistral/family"},
        {"family not for its features",
            [](S& s) {
                s.model().family = l1("codegemma");
                s.assign("duo_chat", SelfHosted{mistral});
                s.observed.betaTerms = true;
            },
            "note model-family-beta models/Mistral/family; error model-family-breaks-features models/Mistral/family; "
            "error feature-family-incompatible features/duo_chat"},
        {"beta family without terms",
            [](S& s) {
                s.model().family = l1("llama3");
                s.observed.offline = true;
            },
            "warning model-family-needs-terms models/Mistral/family"},
        {"deprecated family", [](S& s) { s.model().family = l1("mixtral"); },
            "warning model-family-deprecated models/Mistral/family"},
        {"deprecated later",
            [](S& s) {
                s.model().family = l1("mixtral");
                s.version("18.2");
                s.draft.settings.remove(l1("duo_agent_platform_service_url"));
                s.draft.settings.remove(l1("ai_gateway_timeout_seconds"));
            },
            ""},
        {"endpoint missing", [](S& s) { s.model().endpoint.clear(); },
            "error model-endpoint-required models/Mistral/endpoint"},
        {"endpoint without scheme", [](S& s) { s.model().endpoint = l1("vllm:8000/v1"); },
            "error model-endpoint-without-scheme models/Mistral/endpoint"},
        {"endpoint over ftp", [](S& s) { s.model().endpoint = l1("ftp://vllm/v1"); },
            "error model-endpoint-other-scheme models/Mistral/endpoint"},
        {"endpoint malformed", [](S& s) { s.model().endpoint = l1("http:///v1"); },
            "error model-endpoint-malformed models/Mistral/endpoint"},
        {"endpoint with password", [](S& s) { s.model().endpoint = l1("http://me:secret@vllm:8000/v1"); },
            "error model-endpoint-with-credentials models/Mistral/endpoint"},
        {"endpoint of 2048", [](S& s) { s.model().endpoint = l1("http://v/") + QString(2036, u'a') + l1("/v1"); }, ""},
        {"endpoint of 2049", [](S& s) { s.model().endpoint = l1("http://v/") + QString(2037, u'a') + l1("/v1"); },
            "error model-endpoint-too-long models/Mistral/endpoint"},
        {"endpoint localhost", [](S& s) { s.model().endpoint = l1("http://localhost:8000/v1"); },
            "note model-endpoint-localhost models/Mistral/endpoint"},
        {"/v1 missing", [](S& s) { s.model().endpoint = l1("http://vllm:8000/"); },
            "warning model-endpoint-without-v1 models/Mistral/endpoint"},
        {"too much after /v1", [](S& s) { s.model().endpoint = l1("http://vllm:8000/v1/chat/completions"); },
            "warning model-endpoint-without-v1 models/Mistral/endpoint"},
        {"/v1/ will do", [](S& s) { s.model().endpoint = l1("http://vllm:8000/v1/"); }, ""},
        {"Azure needs no /v1", [](S& s) { s.draft.models.append(added("Azure")); }, ""},
        {"endpoint on Bedrock", [](S& s) { s.draft.model(claude)->endpoint = l1("http://x"); },
            "note model-endpoint-ignored models/Claude/endpoint"},
        {"identifier missing", [](S& s) { s.model().identifier.clear(); },
            "error model-identifier-required models/Mistral/identifier"},
        {"identifier missing in 17.9",
            [](S& s) {
                s.model().identifier.clear();
                s.version("17.9");
                s.draft.settings.clear();
                s.set("ai_gateway_url", l1("http://gateway:5052"));
            },
            "warning model-identifier-required models/Mistral/identifier"},
        {"identifier of 255", [](S& s) { s.model().identifier = l1("custom_openai/") + QString(241, u'i'); }, ""},
        {"identifier of 256", [](S& s) { s.model().identifier = l1("custom_openai/") + QString(242, u'i'); },
            "error model-identifier-too-long models/Mistral/identifier"},
        {"identifier without provider", [](S& s) { s.model().identifier = l1("mistralai/Mistral-7B"); },
            "warning model-identifier-without-provider models/Mistral/identifier"},
        {"GPT needs no provider",
            [](S& s) {
                Model m = added("GPT");
                m.identifier = l1("gpt-4o");
                s.draft.models.append(m);
            },
            ""},
        {"Bedrock without prefix", [](S& s) { s.draft.model(claude)->identifier = l1("us.anthropic.claude"); },
            "error model-identifier-without-prefix models/Claude/identifier"},
        {"Bedrock without region", [](S& s) { s.draft.model(claude)->identifier = l1("bedrock/anthropic.claude"); },
            "note model-identifier-without-region models/Claude/identifier"},
        {"Bedrock profile by ARN",
            [](S& s) {
                s.draft.model(claude)->identifier = l1("bedrock/arn:aws:bedrock:eu-west-1:1:inference-profile/x");
            },
            ""},
        {"Bedrock's prefix under API",
            [](S& s) {
                Model m = added("Odd");
                m.identifier = l1("bedrock/us.x");
                s.draft.models.append(m);
            },
            "warning model-identifier-of-other-platform models/Odd/identifier"},
        {"Vertex before its form",
            [](S& s) {
                Model m = added("Gemma");
                m.platform = Platform::VertexAi;
                m.endpoint.clear();
                m.apiKey = KeepKey{};
                m.identifier = l1("vertex_ai/x");
                s.draft.models.append(m);
            },
            "note model-platform-by-prefix models/Gemma/platform"},
        {"key for Bedrock", [](S& s) { s.draft.model(claude)->apiKey = SetKey{}; },
            "note model-key-ignored models/Claude/api_key"},
        {"new without key",
            [](S& s) {
                Model m = added("Azure");
                m.apiKey = KeepKey{};
                s.draft.models.append(m);
            },
            "warning model-new-without-key models/Azure/api_key"},
        {"new, on purpose without",
            [](S& s) {
                Model m = added("Azure");
                m.apiKey = ClearKey{};
                s.draft.models.append(m);
            },
            ""},
        {"key removed", [](S& s) { s.model().apiKey = ClearKey{}; },
            "warning model-key-cleared models/Mistral/api_key"},
        {"no key to remove",
            [](S& s) {
                s.model().apiKey = ClearKey{};
                s.observed.models[mistral].hasKey = false;
            },
            ""},
        {"deleted in use", [](S& s) { s.draft.models.removeFirst(); },
            "error model-deleted-in-use models/Mistral; error feature-model-missing features/code_completions"},
        {"deleted, row reassigned",
            [](S& s) {
                s.draft.models.removeFirst();
                s.assign("code_completions", SelfHosted{claude});
            },
            ""},
        {"deleted, hidden row uses it",
            [](S& s) {
                s.draft.models.removeFirst();
                s.assign("code_completions", Disabled{});
                s.observed.models[mistral].usedBy.append(l1("summarize_review"));
            },
            "error model-deleted-in-use models/Mistral"},

        // Features
        {"no such feature", [](S& s) { s.assign("code_compleations", Disabled{}); },
            "error feature-unknown features/code_compleations"},
        {"feature of a later release", [](S& s) { s.assign("duo_developer", Disabled{}); },
            "error feature-not-in-version features/duo_developer"},
        {"feature hidden", [](S& s) { s.assign("summarize_review", SelfHosted{claude}); },
            "warning feature-hidden features/summarize_review"},
        {"feature hidden, as it was",
            [](S& s) {
                s.assign("summarize_review", SelfHosted{claude});
                s.baseline = s.draft;
            },
            ""},
        {"not in the enum",
            [](S& s) {
                s.version("19.4");
                s.observed.offline = true;
                s.observed.betaTerms = true;
                s.assign("embeddings_code", Disabled{});
            },
            "error feature-not-assignable features/embeddings_code"},
        {"row behind a flag",
            [](S& s) {
                s.version("18.8");
                s.assign("duo_agent_platform", SelfHosted{claude});
                s.observed.flags.insert(l1("self_hosted_agent_platform"), false);
            },
            "warning feature-behind-flag features/duo_agent_platform"},
        {"model that is not there", [](S& s) { s.assign("duo_chat", SelfHosted{ModelKey::create()}); },
            "error feature-model-missing features/duo_chat"},
        {"family not compatible", [](S& s) { s.assign("duo_agent_platform", SelfHosted{mistral}); },
            "error feature-family-incompatible features/duo_agent_platform"},
        {"family the server does not take",
            [](S& s) {
                list(s, {"code_completions", "duo_chat"});
                s.observed.rows[0].compatibleFamilies = {l1("gpt")};
            },
            "error feature-family-incompatible features/code_completions"},
        {"family of limited use",
            [](S& s) {
                s.version("19.1");
                s.assign("review_merge_request_dap", SelfHosted{mistral});
                s.model().family = l1("mixtral");
            },
            "warning model-family-deprecated models/Mistral/family; warning feature-family-limited "
            "features/review_merge_request_dap"},
        {"agents, address not said",
            [](S& s) {
                s.observed.offline = true;
                s.draft.settings.remove(l1("duo_agent_platform_service_url"));
                s.assign("duo_agent_platform", SelfHosted{claude});
            },
            "warning feature-without-agent-platform-url features/duo_agent_platform"},
        {"managed", [](S& s) { s.assign("duo_chat", GitLabManaged{l1("claude_sonnet_4")}); },
            "note feature-leaves-site features/duo_chat"},
        {"managed, offered",
            [](S& s) {
                list(s, {"code_completions", "duo_chat"});
                s.observed.rows[1].offered = {offer("claude_sonnet_4")};
                s.assign("duo_chat", GitLabManaged{l1("claude_sonnet_4")});
            },
            "note feature-leaves-site features/duo_chat"},
        {"managed, not offered",
            [](S& s) {
                list(s, {"code_completions", "duo_chat"});
                s.observed.rows[1].offered = {offer("other")};
                s.assign("duo_chat", GitLabManaged{l1("claude_sonnet_4")});
            },
            "error feature-managed-not-offered features/duo_chat; note feature-leaves-site features/duo_chat"},
        {"managed, offline licence",
            [](S& s) {
                s.observed.licence.type = l1("offline_cloud");
                s.assign("duo_chat", GitLabManaged{});
            },
            "error feature-managed-offline-licence features/duo_chat"},
        {"managed before 18.4",
            [](S& s) {
                s.version("18.3");
                s.draft.settings.remove(l1("duo_agent_platform_service_url"));
                s.draft.settings.remove(l1("ai_gateway_timeout_seconds"));
                s.assign("duo_chat", GitLabManaged{l1("x")});
            },
            "error feature-managed-not-in-version features/duo_chat; note feature-leaves-site features/duo_chat"},
        {"vendor entry before 18.4",
            [](S& s) {
                s.version("18.3");
                s.draft.settings.remove(l1("duo_agent_platform_service_url"));
                s.draft.settings.remove(l1("ai_gateway_timeout_seconds"));
                s.assign("duo_chat", GitLabManaged{});
            },
            "note feature-leaves-site features/duo_chat"},
        {"managed for the command line",
            [](S& s) {
                s.observed.offline = true;
                s.observed.betaTerms = true;
                s.assign("glab_ask_git_command", GitLabManaged{l1("x")});
            },
            "error feature-managed-not-allowed features/glab_ask_git_command; note feature-leaves-site "
            "features/glab_ask_git_command"},
        {"default with a gateway", [](S& s) { s.assign("duo_chat", GitLabManaged{}); },
            "warning feature-default-without-model features/duo_chat"},
        {"default without a gateway",
            [](S& s) {
                s.set("ai_gateway_url", {});
                s.draft.models.clear();
                s.baseline.models.clear();
                s.draft.features = {{l1("duo_chat"), GitLabManaged{}}};
            },
            "note feature-leaves-site features/duo_chat"},
        {"unassigned before 18.4",
            [](S& s) {
                s.version("18.3");
                s.draft.settings = {};
                s.baseline.settings = {};
                s.draft.notVisible = {l1("ai_gateway_url")};
                s.assign("duo_chat", Unassigned{});
            },
            "error feature-unassigned-not-in-version features/duo_chat"},
        {"unassigned fails", [](S& s) { s.assign("code_completions", Unassigned{}); },
            "warning feature-on-without-model features/code_completions"},
        {"unassigned, listed by the server",
            [](S& s) {
                list(s, {"code_completions", "duo_chat", "review_merge_request", "duo_chat_fix_code"});
            },
            "warning feature-on-without-model features/review_merge_request"},
        {"unassigned inherits", [](S& s) { s.assign("duo_chat_fix_code", Unassigned{}); }, ""},
        {"unassigned without a gateway",
            [](S& s) {
                s.set("ai_gateway_url", {});
                s.draft.models.clear();
                s.baseline.models.clear();
                s.draft.features = {{l1("duo_chat"), Unassigned{}}};
            },
            ""},
        {"disabled", [](S& s) { s.assign("code_completions", Disabled{}); }, ""},
        {"unrecognised", [](S& s) { s.assign("duo_chat", Unrecognised{l1("magic")}); },
            "note feature-choice-unrecognised features/duo_chat"},
        {"allow-list too early",
            [](S& s) { s.draft.allowLists.insert(l1("duo_agent_platform_agentic_chat"), {l1("x")}); },
            "error allow-list-not-in-version allow/duo_agent_platform_agentic_chat"},
        {"allow-list, not offered",
            [](S& s) {
                s.version("19.1");
                list(s, {"code_completions", "duo_chat", "duo_agent_platform_agentic_chat"});
                s.observed.rows[2].offered = {offer("a")};
                s.assign("duo_agent_platform_agentic_chat", SelfHosted{claude});
                s.draft.allowLists.insert(l1("duo_agent_platform_agentic_chat"), {l1("a"), l1("b")});
            },
            "error allow-list-not-offered allow/duo_agent_platform_agentic_chat"},
    };
    return table;
}
// clang-format on

QString shown(const QList<Finding>& findings, const Site& s)
{
    QStringList out;
    for (const Finding& f : findings) {
        QString path = displayPath(f.path, s.draft, s.baseline);
        if (path.size() > 200)
            path = path.section(u'/', 0, 0) + l1("/*/") + path.section(u'/', -1);
        out.append(name(f.severity) + u' ' + f.slug + u' ' + path);
    }
    return out.join(l1("; "));
}

} // namespace

class FindingTest : public QObject {
    Q_OBJECT
private:
    static void eachRow()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << int(i);
    }
    static Site changed(int index)
    {
        Site s = site();
        rows()[size_t(index)].change(s);
        return s;
    }

private Q_SLOTS:
    void finds_data() { eachRow(); }
    void finds()
    {
        QFETCH(int, index);
        const Site s = changed(index);
        QCOMPARE(shown(s.findings(), s), QString::fromUtf8(rows()[size_t(index)].expected));
    }

    /// Applying a fix makes its finding go away and brings no error of its own.
    void fixes_data() { eachRow(); }
    void fixes()
    {
        QFETCH(int, index);
        const Site s = changed(index);
        for (const Finding& f : s.findings()) {
            if (f.fix.isEmpty())
                continue;
            Site fixed = s;
            fixed.draft = apply(s.draft, f.fix);
            QVERIFY2(fixed.draft != s.draft, qPrintable(f.slug));
            const auto left = fixed.findings();
            for (const Finding& again : left)
                QVERIFY2(again.slug != f.slug && again.severity != Severity::Error,
                    qPrintable(f.slug + l1(" -> ") + again.slug));
            QCOMPARE(f.fix.constFirst().path.part, f.path.part);
        }
    }

    void wordsFillTheirArguments_data() { eachRow(); }
    void wordsFillTheirArguments()
    {
        QFETCH(int, index);
        for (const Finding& f : changed(index).findings()) {
            QVERIFY2(base::knownSlugs().contains(f.slug), qPrintable(f.slug));
            const base::Words w = base::words(f.slug, f.args);
            static const QRegularExpression unfilled(l1("%[1-9]"));
            QVERIFY2(!w.message.contains(unfilled) && !w.remedy.contains(unfilled),
                qPrintable(f.slug + l1(": ") + w.message));
        }
    }

    void fixedTo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("after");
        const QString service = l1("duo_agent_platform_service_url");
        QTest::newRow("scheme") << service << "https://gateway:50052/"
                                << "gateway:50052";
        QTest::newRow("port") << service << "gateway"
                              << "gateway:50052";
        QTest::newRow("path") << service << "gateway:50052/v1"
                              << "gateway:50052";
        QTest::newRow("slash") << l1("ai_gateway_url") << "http://gateway:5052//"
                               << "http://gateway:5052";
        QTest::newRow("/v1") << l1("endpoint") << "http://vllm:8000/"
                             << "http://vllm:8000/v1";
        QTest::newRow("after /v1") << l1("endpoint") << "http://vllm:8000/v1/completions"
                                   << "http://vllm:8000/v1";
        QTest::newRow("provider") << l1("identifier") << "mistral"
                                  << "custom_openai/mistral";
    }
    void fixedTo()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        Site s = site();
        if (key == l1("endpoint"))
            s.model().endpoint = given;
        else if (key == l1("identifier"))
            s.model().identifier = given;
        else
            s.draft.settings.insert(key, given);
        const auto found = s.findings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().fix.size(), 1);
        QTEST(found.constFirst().fix.constFirst().after.toString(), "after");
    }

    void oneModelForAForm()
    {
        const Site s = site();
        const Capabilities c = effective(catalogue(), {}, s.observed);
        Model m = added("Claude"); // not in the draft yet, and the name is taken
        m.endpoint.clear();
        const auto found = validate(m, {s.draft, s.baseline, c, catalogue(), s.observed, {}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).slug, l1("model-name-taken"));
        QCOMPARE(found.at(1).slug, l1("model-endpoint-required"));
        QCOMPARE(found.at(0).path.id, m.key.text());
    }

    /// The bundled sample (decision 36): no error, at least one warning.
    void theSample()
    {
        Configuration c;
        const Model mixtral{ModelKey::create(), l1("Mixtral on vLLM"), l1("mixtral"), Platform::Api,
            l1("http://vllm.example.internal:8000/v1"), l1("custom_openai/Mixtral-8x7B-Instruct-v0.1"), {}};
        const Model sonnet{ModelKey::create(), l1("Claude 3.5 Sonnet v2 on Bedrock"), l1("claude_3"), Platform::Bedrock,
            {}, l1("bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0"), {}};
        const Model azure{ModelKey::create(), l1("GPT-4o on Azure"), l1("gpt"), Platform::Api,
            l1("https://example.openai.azure.com"), l1("azure/gpt-4o"), {}};
        c.models = {mixtral, sonnet, azure};
        c.settings = {{l1("ai_gateway_url"), l1("http://gateway.example.internal:5052")},
            {l1("duo_agent_platform_service_url"), l1("gateway.example.internal:50052")}};
        c.features = {{l1("code_generations"), SelfHosted{mixtral.key}},
            {l1("code_completions"), SelfHosted{mixtral.key}}, {l1("duo_chat"), SelfHosted{sonnet.key}},
            {l1("duo_chat_fix_code"), Disabled{}}, {l1("review_merge_request"), SelfHosted{azure.key}}};
        const Observed o = assumed({}, test::version("18.5"));
        const Capabilities cap = effective(catalogue(), {}, o);
        int warnings = 0;
        for (const Finding& f : validate({c, {}, cap, catalogue(), o, {}})) {
            QVERIFY2(f.severity != Severity::Error, qPrintable(f.slug + u' ' + f.path.text()));
            warnings += f.severity == Severity::Warning;
        }
        QVERIFY(warnings >= 1);
    }

    void thousandModelsWhileTyping()
    {
        Site s = site();
        for (int i = 0; i < 1000; ++i) {
            Model m = added("x");
            m.name = l1("Model %1").arg(i);
            s.draft.models.append(m);
        }
        const Capabilities c = effective(catalogue(), {}, s.observed);
        const ValidationInput in{s.draft, s.baseline, c, catalogue(), s.observed, {}};
        QVERIFY(validate(in).isEmpty());
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto found = validate(in);
            best = std::min(best, timer.nsecsElapsed());
            QVERIFY(found.isEmpty());
        }
        qInfo("validate, 1000 models: %.2f ms", double(best) / 1e6);
        QVERIFY2(best < 50'000'000, "slower than a debug build under a sanitizer may be");
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "finding_test.moc"
