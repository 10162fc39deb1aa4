// SPDX-License-Identifier: Apache-2.0
// Every rule of validation, a row or more each.
#include "finding_rows.h"

#include <limits>

namespace gatehouse::test {

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

} // namespace gatehouse::test
