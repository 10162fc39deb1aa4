# SPDX-License-Identifier: Apache-2.0
"""Faults of model servers, each asked by its address: what a server does wrong, and what is wrong with endpoint, identifier or key.

Where a trap strikes the second time: the first request for the list is that of A8."""

import json
import os

from rig import fault, healthy

KEY = "key-of-the-model"
NAMES = {
    "vllm": "custom_openai/codestral-2501", "llamacpp": "custom_openai/qwen2.5-coder-7b", "llamacpp-router": "custom_openai/mistral-small",
    "llamacpp-python": "custom_openai/codellama-7b", "ollama": "custom_openai/llama3.1", "litellm": "custom_openai/codestral",
    "tgi-like": "custom_openai/tgi", "openai": "openai/gpt-4o", "azure": "azure/gpt-4o", "mantle": "bedrock_mantle/openai.gpt-oss-120b",
    "anthropic": "anthropic/claude-sonnet-4-5", "bedrock": "bedrock/eu.amazon.nova-pro-v1:0", "vertex": "vertex_ai/gemini-2.5-pro",
}
MADE = {"vllm": {"model": "codestral-2501", "state": {"maxStops": 16, "context": 32768}}, "ollama": {"state": {"context": 32768, "tools": "used"}}}
ORIGIN_ONLY = ("azure", "anthropic", "bedrock", "vertex")
EVERY = [{"name": kind, "family": "mistral", "kind": kind, **({} if kind == "ollama" else {"key": KEY}), "state": {"context": 32768}, **MADE.get(kind, {})}
         for kind in NAMES]
WORLD = {"models": EVERY, "features": {}}


def server(w, kind):
    return next(each for each in w.models if each.wish["kind"] == kind)


def asking(w, kind, identifier=None, path=None, key=KEY, allow="all", timeout=4):
    """Arguments of `check` for this server by its address."""
    w.environment["MODEL_KEY"] = key or ""
    below = ("" if kind in ORIGIN_ONLY else "/v1") if path is None else path
    return ["--url", server(w, kind).url + below, "--as", "openai", "--identifier", identifier or NAMES[kind], "--allow", allow, "--timeout", str(timeout),
            *(["--key", "env:MODEL_KEY"] if key else [])]


def target(kind, identifier=None):
    return f"model:{identifier or NAMES[kind]}@workstation"


def model_fault(name, kind, rung, cause, traps=(), state=None, identifier=None, path=None, key=KEY, also=(), warning=False, timeout=4):
    """The usual shape: traps or another state, then the check by address."""
    @fault(name, red=f"{rung}:{target(kind, identifier)}", cause=cause, state="warning" if warning else "failed", also=also, **WORLD)
    def _(w):
        if state:
            server(w, kind).patch(state)
        for trap in traps:
            server(w, kind).trap(*trap[:1], **(trap[1] if len(trap) > 1 else {}))
        return asking(w, kind, identifier, path, key, timeout=timeout)


for each in NAMES:
    if each not in ("vertex", "bedrock"):
        healthy(f"model-{each}", warnings=[], **WORLD)(lambda w, kind=each: asking(w, kind))

# The server
model_fault("llamacpp-loads", "llamacpp", "F1", "model-server-loading", state={"loading": True})
model_fault("server-unwell", "vllm", "F1", "model-server-unwell", [("error500", {"operation": "GET /health"})])
model_fault("proxy-before-model", "vllm", "F4", "model-proxy-fault", [("proxyError", {"status": 502, "operation": "generate"})])
model_fault("proxy-refuses-model", "vllm", "F2", "model-proxy-fault", [("proxyError", {"status": 403, "operation": "models", "nth": 2})])
model_fault("server-fails-inside", "vllm", "F4", "model-server-fails", [("error500", {"operation": "generate"})])
model_fault("portal-before-model", "vllm", "F2", "model-answer-is-a-page", [("html200", {"operation": "models", "nth": 2})])
model_fault("list-is-half", "vllm", "F2", "model-answer-damaged", [("malformedJson", {"operation": "models", "nth": 2})])
model_fault("list-of-other-types", "vllm", "F2", "model-answer-damaged", [("wrongTypes", {"operation": "models", "nth": 2})])
model_fault("list-is-nested", "vllm", "F2", "model-answer-damaged", [("deepJson", {"operation": "models", "nth": 2})])
model_fault("list-is-utf16", "vllm", "F2", "model-answer-damaged", [("wrongEncoding", {"operation": "models", "nth": 2})])
model_fault("list-is-noise", "vllm", "F2", "model-answer-damaged", [("binary", {"operation": "models", "nth": 2})])
model_fault("list-is-nothing", "vllm", "F2", "model-answer-damaged", [("emptyBody", {"operation": "models", "nth": 2})])
model_fault("list-is-endless", "vllm", "F2", "model-answer-damaged", [("endless", {"operation": "models", "nth": 2})])
model_fault("list-is-a-bomb", "vllm", "F2", "model-answer-damaged", [("bomb", {"operation": "models", "nth": 2})])
model_fault("answer-of-other-types", "vllm", "F4", "model-answer-damaged", [("wrongTypes", {"operation": "generate"})])
model_fault("answer-is-null", "vllm", "F6", "model-content-missing", [("nullContent",)], also=("F5",), warning=True)
model_fault("answers-too-late", "vllm", "F4", "model-answers-too-late", [("hang", {"operation": "generate"})], also=("F12",))
model_fault("answer-drips", "vllm", "F2", "model-answers-too-late", [("drip", {"operation": "models", "nth": 2})])
model_fault("closed-without-answer", "vllm", "F2", "model-connection-lost", [("drop", {"operation": "models", "nth": 2})])
model_fault("list-truncated", "vllm", "F2", "model-connection-lost", [("truncated", {"operation": "models", "nth": 2})])
model_fault("redirected-to-login", "vllm", "F2", "model-redirects", [("redirect", {"operation": "models", "nth": 2})])
model_fault("redirected-in-circles", "vllm", "F2", "model-redirects", [("redirectLoop", {"operation": "models", "nth": 2})])
@fault("redirected-to-https", red=f"F2:{target('vllm')}", cause="model-needs-https", **WORLD)
def _(w):
    url = server(w, "vllm").url
    server(w, "vllm").trap("redirect", operation="models", nth=2, status=308, to=url.replace("http://", "https://") + "/v1/models")
    return asking(w, "vllm")


model_fault("vllm-too-old", "vllm", "F3", "vllm-release-too-old", state={"version": "0.5.4"}, warning=True)


@fault("gateway-as-model", red="F3:model:custom_openai/x@workstation", cause="model-endpoint-is-gateway", **WORLD)
def _(w):
    return ["--url", w.gateway.url, "--as", "openai", "--identifier", "custom_openai/x", "--allow", "all", "--timeout", "4"]


# Key
for each in ("vllm", "llamacpp", "llamacpp-python", "llamacpp-router", "tgi-like", "openai", "mantle"):
    model_fault(f"wrong-key-{each}", each, "F2", "model-key-refused", key="another-key")
model_fault("wrong-key-litellm", "litellm", "F2", "litellm-key-refused", key="another-key")
model_fault("wrong-key-litellm-with-database", "litellm", "F2", "litellm-key-refused", state={"database": True}, key="another-key")
model_fault("key-with-blank", "vllm", "F2", "model-key-blanks", key=KEY + " ", warning=True)
model_fault("key-with-bearer", "vllm", "F2", "model-key-blanks", key="Bearer " + KEY, warning=True)
model_fault("proxys-own-key", "litellm", "F4", "litellm-own-key-refused", [("keyBehindRefused",)])
model_fault("proxys-own-key-older", "litellm", "F4", "litellm-own-key-refused", [("keyBehindRefused",)], state={"version": "1.80.0"})
model_fault("name-behind-proxy", "litellm", "F4", "litellm-name-behind-unknown", [("nameBehindUnknown",)])
model_fault("dead-behind-proxy", "litellm", "F4", "litellm-place-dead", [("deadBehind",)])
model_fault("proxy-rests-model", "litellm", "F4", "litellm-rests-model", [("rests",)])

# Path
for each in ("vllm", "ollama", "llamacpp-python"):
    model_fault(f"v1-missing-{each}", each, "F2", "model-v1-missing", path="", key=None if each == "ollama" else KEY)
model_fault("slash-doubled", "vllm", "F2", "model-slash-doubled", path="//v1")
model_fault("path-of-another", "vllm", "F2", "model-path-elsewhere", path="/openai")
model_fault("no-list", "tgi-like", "F2", "model-list-missing", [("proxyError", {"status": 404, "operation": "models"})], warning=True)
for each in ("llamacpp", "litellm"):
    healthy(f"without-v1-{each}", warnings=["model-address-without-v1"], **WORLD)(lambda w, kind=each: asking(w, kind, path=""))
healthy("slash-at-the-end", warnings=[], **WORLD)(lambda w: asking(w, "vllm", path="/v1/"))

# Name
model_fault("name-not-served", "vllm", "F2", "model-name-differs", identifier="custom_openai/something-else")
model_fault("name-not-served-litellm", "litellm", "F2", "model-name-differs", identifier="custom_openai/something-else")
model_fault("name-not-served-router", "llamacpp-router", "F2", "model-name-differs", identifier="custom_openai/something-else")
model_fault("name-in-capitals", "vllm", "F2", "model-name-case", identifier="custom_openai/Codestral-2501")
model_fault("name-for-nothing-llamacpp", "llamacpp", "F2", "model-name-stands-for-nothing", identifier="custom_openai/something-else", warning=True)
model_fault("name-for-nothing-python", "llamacpp-python", "F2", "model-name-stands-for-nothing", identifier="custom_openai/something-else", warning=True)
model_fault("other-tag", "ollama", "F2", "model-name-other-tag", identifier="custom_openai/llama3.1:70b", key=None)
healthy("tag-latest", warnings=[], **WORLD)(lambda w: asking(w, "ollama", "custom_openai/llama3.1:latest", key=None))
model_fault("organisation-missing", "vllm", "F2", "model-organisation-missing", state={"models": ["mistralai/Mistral-7B"]}, identifier="custom_openai/Mistral-7B")
model_fault("prefix-doubled", "vllm", "F2", "model-prefix-doubled", identifier="custom_openai/custom_openai/codestral-2501")
model_fault("provider-missing", "vllm", "F2", "model-provider-missing", state={"models": ["mistralai/Mistral-7B"]}, identifier="mistralai/Mistral-7B")
model_fault("provider-misspelt", "vllm", "F2", "model-provider-unknown", identifier="custom_opanai/codestral-2501")
model_fault("list-empty", "litellm", "F2", "model-list-empty", state={"models": []})
healthy("no-provider-at-all", warnings=[], **WORLD)(lambda w: asking(w, "vllm", "codestral-2501"))

# Calls
model_fault("no-chat-template", "vllm", "F4", "chat-template-missing", [("noTemplate",)])
model_fault("rate-limited", "vllm", "F4", "model-rate-limited", [("rateLimit",)])
model_fault("quota-used-up", "openai", "F4", "model-quota-used-up", [("noQuota",)])
model_fault("body-limited", "vllm", "F8", "request-body-limited", [("bodyTooLarge", {"limit": 20000})])
model_fault("context-small", "vllm", "F8", "context-too-small", state={"context": 2048}, warning=True)
model_fault("context-divided-among-slots", "llamacpp", "F8", "context-too-small", state={"context": 8192, "slots": 4}, warning=True)
model_fault("context-cut-by-ollama", "ollama", "F8", "context-cut-silently", state={"context": 4096}, key=None, warning=True)
model_fault("context-cut-short", "ollama", "F8", "context-cut-silently", state={"context": 150}, key=None, warning=True)
model_fault("open-to-everybody", "vllm", "F12", "model-open-to-network", state={"key": None}, key=None, warning=True)
healthy("half-a-character", warnings=["infill-empty"], **WORLD)(lambda w: server(w, "vllm").trap("halfCharacter") and asking(w, "vllm"))
healthy("counts-nothing", warnings=[], **WORLD)(lambda w: server(w, "vllm").trap("noUsage") and asking(w, "vllm"))
healthy("chunk-without-choices", warnings=[], **WORLD)(lambda w: server(w, "vllm").trap("emptyChoices") and asking(w, "vllm"))
healthy("reasoning-model", warnings=[], **WORLD)(lambda w: asking(w, "openai", "openai/o3"))

# Streams
SLOWLY = {"tokensPerSecond": 20}
model_fault("stream-cut", "vllm", "F5", "stream-cut-off", [("cutStream",)])
model_fault("stream-silent", "vllm", "F5", "stream-never-begins", [("neverFirstToken",)])
model_fault("stream-error", "vllm", "F5", "stream-error", [("errorInStream",)])
model_fault("stream-held-back", "vllm", "F5", "stream-held-back", [("buffered",)], state=SLOWLY, warning=True)
model_fault("stream-without-end", "vllm", "F5", "stream-ends-badly", [("noDone",)], warning=True)
model_fault("stream-slow", "ollama", "F5", "stream-slow", [("slowToken", {"ms": 600})], key=None, timeout=60, warning=True)

# What features need
model_fault("infill-leaks", "vllm", "F6", "infill-template-leaks", [("fimLeak",)], warning=True)
model_fault("infill-nonsense", "vllm", "F6", "infill-poor", [("nonsense",)], warning=True)
model_fault("system-refused", "vllm", "F10", "roles-system-refused", [("strictRoles",)])
model_fault("two-user-turns-refused", "vllm", "F10", "roles-strict", [("strictRoles", {"only": "turns"})], warning=True)
model_fault("refused-together", "vllm", "F9", "model-capacity-low", [("rateLimit", {"nth": 12})], warning=True)

# Alone it answers in 60 ms; the four calls of F9, after twelve others, wait for each other longer than the gateway waits.
model_fault("queued-for-too-long", "vllm", "F9", "model-capacity-low", [("slow", {"operation": "generate", "nth": 12, "ms": 31000})], state={"firstTokenMs": 60}, timeout=60,
            warning=True)

# Azure OpenAI
model_fault("azure-wrong-key", "azure", "F2", "azure-key-of-another-resource", key="another-key")
model_fault("azure-no-such-deployment", "azure", "F4", "azure-deployment-missing", identifier="azure/gpt-4o-mini")
model_fault("azure-other-api-version", "azure", "F2", "azure-api-version", path="/openai/deployments/gpt-4o?api-version=2020-01-01")
model_fault("azure-private", "azure", "F2", "azure-public-access-disabled", [("publicAccessDisabled", {"operation": "models"})])
model_fault("azure-filter", "azure", "F4", "azure-content-filter", [("contentFilter",)])
model_fault("azure-rate", "azure", "F4", "model-rate-limited", [("rateLimit",)])
healthy("azure-v1-form", warnings=[], **WORLD)(lambda w: asking(w, "azure", path="/openai/v1"))
healthy("azure-deployment-form", warnings=[], **WORLD)(lambda w: asking(w, "azure", path="/openai/deployments/gpt-4o?api-version=2024-06-01"))

# Anthropic, Mantle
model_fault("anthropic-wrong-key", "anthropic", "F2", "model-key-refused", key="another-key")
model_fault("anthropic-no-such-model", "anthropic", "F2", "model-name-differs", identifier="anthropic/claude-of-tomorrow")
model_fault("anthropic-overloaded", "anthropic", "F4", "model-provider-overloaded", [("overloaded",)])
model_fault("anthropic-stream-error", "anthropic", "F5", "stream-error", [("errorInStream",)])
model_fault("mantle-no-such-model", "mantle", "F2", "model-name-differs", identifier="bedrock_mantle/openai.gpt-oss-1b")

# Amazon Bedrock
REGION = "eu-central-1"


def bedrock_fault(name, rung, cause, traps=(), state=None, identifier=None, key=KEY, region=REGION, warning=False):
    identifier = identifier or NAMES["bedrock"]
    @fault(name, red=f"{rung}:{target('bedrock', identifier)}", cause=cause, state="warning" if warning else "failed", **WORLD)
    def _(w):
        w.environment["AWS_REGION"] = region
        if state:
            server(w, "bedrock").patch(state)
        for trap in traps:
            server(w, "bedrock").trap(trap)
        return asking(w, "bedrock", identifier, key=key)


@healthy("model-bedrock", warnings=[], **WORLD)
def _(w):
    w.environment["AWS_REGION"] = REGION
    return asking(w, "bedrock")


@healthy("bedrock-region-unknown", warnings=[], **WORLD)
def _(w):
    w.environment.pop("AWS_REGION", None)
    return asking(w, "bedrock", key=None)


def signed(name, red=None, cause=None, region=REGION, traps=(), **keys):
    """Without an API key, where the deployment says that AWS's keys are in the gateway's environment, and they are in this one, too."""
    declare = fault(name, red=f"{red}:model:Nova@workstation", cause=cause, **WORLD) if red else healthy(name, warnings=["address-of-own-host"], **WORLD)

    @declare
    def _(w):
        path = os.path.join(w.home, "signed.yml")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"gatehouse": 1, "gitlab": "18.9", "deployment": {"aws_region": region, "aws_credentials": "env"}, "models": [
                {"name": "Nova", "family": "claude_3", "platform": "bedrock", "endpoint": server(w, "bedrock").url, "identifier": NAMES["bedrock"], "api_key": "none"}]}, file)
        w.ctl("import", w.instance, path)
        environment = {"AWS_ACCESS_KEY_ID": "AKIADOUBLE0000000001", "AWS_SECRET_ACCESS_KEY": "double-secret-access-key", **keys}
        w.environment.update(environment)
        w.undo += [w.fresh_instance, lambda: [w.environment.pop(each) for each in environment]]
        for trap in traps:
            server(w, "bedrock").trap(trap)
        return ["--draft", "--model", "Nova", "--allow", "all", "--timeout", "4"]


signed("bedrock-signed")
signed("bedrock-signed-for-a-session", AWS_ACCESS_KEY_ID="ASIADOUBLE0000000002", AWS_SECRET_ACCESS_KEY="double-session-secret", AWS_SESSION_TOKEN="double-session-token")
signed("bedrock-session-token-missing", "F2", "bedrock-key-invalid", AWS_ACCESS_KEY_ID="ASIADOUBLE0000000002", AWS_SECRET_ACCESS_KEY="double-session-secret")
signed("bedrock-wrong-secret", "F2", "bedrock-signature-changed", AWS_SECRET_ACCESS_KEY="another-secret")
signed("bedrock-unknown-access-key", "F2", "bedrock-key-invalid", AWS_ACCESS_KEY_ID="AKIADOUBLE9999999999")
signed("bedrock-proxy-changes-headers", "F2", "bedrock-signature-changed", traps=["headersChanged"])
signed("bedrock-clock", "F2", "clock-skew-model", traps=["clockAhead"])
bedrock_fault("bedrock-prefix-of-another-region", "F2", "bedrock-prefix-wrong-region", identifier="bedrock/us.amazon.nova-pro-v1:0")
bedrock_fault("bedrock-profile-needed", "F2", "bedrock-profile-needed", identifier="bedrock/amazon.nova-pro-v1:0")
bedrock_fault("bedrock-no-such-model", "F2", "bedrock-model-missing", identifier="bedrock/eu.amazon.nova-por-v1:0")
bedrock_fault("bedrock-prefix-ca", "F2", "bedrock-prefix-unknown-to-litellm", state={"models": [{"name": "amazon.nova-lite-v1:0", "profile": True}], "profiles": ["ca.amazon.nova-lite-v1:0"]},
              identifier="bedrock/ca.amazon.nova-lite-v1:0", region="ca-central-1", warning=True)
bedrock_fault("bedrock-wrong-key", "F2", "bedrock-key-invalid", key="another-key")
bedrock_fault("bedrock-key-expired", "F2", "bedrock-key-expired", state={"keyExpired": True})
bedrock_fault("bedrock-not-permitted", "F4", "bedrock-access-denied", ["permissionDenied"])
bedrock_fault("bedrock-no-access", "F4", "bedrock-model-access", ["noModelAccess"])
bedrock_fault("bedrock-use-case", "F4", "bedrock-use-case-missing", ["useCaseMissing"])
bedrock_fault("bedrock-retired", "F4", "bedrock-model-retired", ["modelRetired"])
bedrock_fault("bedrock-throttled", "F4", "model-rate-limited", ["throttled"])
bedrock_fault("bedrock-not-ready", "F4", "bedrock-model-not-ready", ["modelNotReady"])
bedrock_fault("bedrock-stream-error", "F5", "stream-error", ["errorInStream"])

# Vertex AI
PLACE = "/v1/projects/example-project/locations/europe-west1"
healthy("model-vertex", warnings=[], **WORLD)(lambda w: asking(w, "vertex", path=PLACE))
healthy("vertex-place-unknown", warnings=[], **WORLD)(lambda w: asking(w, "vertex"))
healthy("vertex-claude", warnings=[], **WORLD)(lambda w: asking(w, "vertex", "vertex_ai/claude-sonnet-4-5", path=PLACE))
model_fault("vertex-wrong-token", "vertex", "F2", "model-key-refused", path=PLACE, key="another-token")
model_fault("vertex-api-off", "vertex", "F2", "vertex-api-disabled", [("apiDisabled", {"operation": "*", "nth": 2})], path=PLACE)
model_fault("vertex-not-permitted", "vertex", "F4", "vertex-not-permitted", [("permissionDenied",)], path=PLACE)
model_fault("vertex-no-such-model", "vertex", "F2", "vertex-model-missing", identifier="vertex_ai/gemini-0", path=PLACE)

# On an instance, where its features say what a model has to be able to do
healthy("chain-with-keys", warnings=["address-of-own-host"])(lambda w: ["--only", "F", "--allow", "all", "--timeout", "4"])
CODE, CHAT = "Codestral on vLLM", "GPT OSS on vLLM"


def chain_fault(name, rung, model, cause, state, warning=False, **world):
    @fault(name, red=f"{rung}:model:{model}@workstation", cause=cause, state="warning" if warning else "failed", **world)
    def _(w):
        next(each for each in w.models if each.name == model).patch(state)
        return ["--only", "C4,E,F", "--allow", "all", "--timeout", "4"]


chain_fault("agents-without-tools", "F7", CHAT, "tools-not-started", {"tools": "refused"})
chain_fault("agents-whose-tools-are-ignored", "F7", CHAT, "tools-not-called", {"tools": "ignored"}, warning=True)
chain_fault("agents-whose-tools-are-written", "F7", CHAT, "tools-parser-wrong", {"tools": "written"}, warning=True)
chain_fault("stop-list-and-old-gateway", "F11", CODE, "stop-list-limited", {"maxStops": 4}, warning=True)


@healthy("agents-on-a-server-that-may-ignore-tools", warnings=["address-of-own-host"], models=[
    {"name": "Llama", "family": "gpt", "kind": "llamacpp", "key": KEY, "state": {"context": 32768}}])
def _(w):
    """Plain text where a call was wanted proves nothing on llama.cpp."""
    return ["--only", "F", "--allow", "all", "--timeout", "4"]


@healthy("stop-list-and-new-gateway", version="19.4.0")
def _(w):
    w.models[0].patch({"maxStops": 4})
    return ["--only", "F11", "--allow", "all", "--timeout", "4"]


NOVA = {"name": "Nova", "family": "claude_3", "kind": "bedrock", "key": KEY, "model": "eu.amazon.nova-pro-v1:0"}


@healthy("bedrock-with-placeholder", models=[NOVA])
def _(w):
    """What GitLab keeps as the endpoint of such a model is no address: nothing is looked up there."""
    return ["--allow", "all", "--timeout", "4"]


@healthy("bedrock-without-endpoint", models=[NOVA], version="19.4.0")
def _(w):
    w.gitlab.patch({"models": [{**w.gitlab.state()["models"][0], "endpoint": None, "provider": "BEDROCK"}]})
    w.pull_bent()


@fault("bedrock-placeholder-and-no-prefix", red="A4:model:Nova@workstation", cause="bedrock-placeholder-without-prefix", models=[NOVA])
def _(w):
    w.gitlab.patch({"models": [{**w.gitlab.state()["models"][0], "provider": "API", "identifier": "eu.amazon.nova-pro-v1:0"}]})
    w.pull_bent()
    return ["--only", "A", "--timeout", "4"]


@healthy("keys-stay-here", warnings=["address-of-own-host"])
def _(w):
    """Without leave no key goes: what needs one is skipped, whatever is wrong with it."""
    w.fresh_instance()
    for each in w.models:
        each.patch({"key": "changed-meanwhile"})
    return ["--only", "F", "--allow", "model-calls", "--timeout", "4"]
