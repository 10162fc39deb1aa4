# SPDX-License-Identifier: Apache-2.0
"""Faults between GitLab, the gateway and the models: tokens and keys, proxies, images, model calls through the gateway."""

from rig import fault, healthy

D1, D2, D3, D4, D5 = (f"D{n}:gateway@gitlab" for n in range(1, 6))
# Without keys, so that every model can be asked through the gateway from here.
OPEN = [
    {"name": "Codestral", "family": "codestral", "kind": "vllm", "model": "codestral-2501", "state": {"maxStops": 16}},
    {"name": "GPT OSS", "family": "gpt", "kind": "vllm", "model": "gpt-oss-120b", "state": {"maxStops": 16, "tools": "used"}},
]


def e(n, model="GPT OSS"):
    return f"E{n}:model:{model}@gateway"


def restart(w):
    """The gateway fetches GitLab's keys at the first token after a start."""
    w.gateway.call("POST", "restart")


def strip(w, header):
    w.gateway.call("POST", "traps?add", [{"trap": "stripHeader", "name": header}])


def endpoint(w, url, index=1):
    """Another endpoint for a model, known to Gatehouse as well."""
    models = w.gitlab.state()["models"]
    models[index]["endpoint"] = url
    w.gitlab.patch({"models": models})
    w.pull_bent()


@healthy("chain-18.9", models=OPEN)
def _(w):
    pass


@healthy("chain-19.4", models=OPEN, version="19.4.0")
def _(w):
    pass


@healthy("chain-18.3", models=OPEN, version="18.3.2")
def _(w):
    pass


@healthy("chain-17.9", models=OPEN, version="17.9.2")
def _(w):
    pass


@healthy("chain-tls", models=OPEN, tls=True)
def _(w):
    pass


@healthy("direct-connections-disabled", models=OPEN)
def _(w):
    w.gitlab.patch({"applicationSettings": {"disabled_direct_code_suggestions": True}})


@fault("gateway-stopped", red="A5:gateway@workstation", cause="gateway-not-running", models=OPEN)
def _(w):
    w.gateway.stop()


@fault("authorization-stripped", red=D1, cause="authorization-header-lost", also=["E2"], models=OPEN)
def _(w):
    strip(w, "authorization")


@fault("authentication-type-stripped", red=D1, cause="gitlab-headers-lost", models=OPEN)
def _(w):
    strip(w, "x-gitlab-authentication-type")


@fault("instance-id-differs", red=D1, cause="instance-id-mismatch", models=OPEN)
def _(w):
    w.gitlab.patch({"instance": {"headerId": "00000000-0000-0000-0000-000000000000"}})


@fault("realm-stripped", red=D1, cause="instance-id-mismatch", models=OPEN)
def _(w):
    strip(w, "x-gitlab-realm")


@fault("gateway-without-gitlabs-keys", red=D1, cause="gitlab-keys-not-fetched", models=OPEN)
def _(w):
    w.gateway.patch({"gitlabUrl": "http://127.0.0.1:9"})
    restart(w)


@fault("keys-of-before", red=D1, cause="gitlab-keys-not-fetched", models=OPEN)
def _(w):
    w.check(["--only", "D1"])
    w.gitlab.call("POST", "rotate-keys", {"replace": True})


@fault("gateway-has-no-keys-at-all", red=D1, cause="gateway-has-no-keys", models=OPEN)
def _(w):
    w.gateway.trap("noKeys")


@fault("gateway-cannot-sign", red=D1, cause="gateway-has-no-keys", models=OPEN)
def _(w):
    w.gateway.trap("noSigningKey")


@fault("gitlab-clock-ahead", red=D1, cause="gateway-clock-wrong", also=["A2", "G6", "G7"], models=OPEN)
def _(w):
    w.gitlab.trap("clockSkew", seconds=1200, operation="*", always=True)


@fault("wrong-audience", red=D1, cause="gitlab-keys-not-fetched", models=OPEN)
def _(w):
    w.gateway.trap("wrongAudience")


@fault("not-entitled", red=D1, cause="not-entitled", models=OPEN)
def _(w):
    w.gateway.trap("notEntitled")


def with_code(w):
    """GitLab answers 503 and tells the gateway's status beside it."""
    w.gitlab.patch({"switches": {"refusedByGateway": "code"}})


@fault("not-entitled-by-code", red=D1, cause="not-entitled", models=OPEN)
def _(w):
    with_code(w)
    w.gateway.trap("notEntitled")


@fault("no-keys-at-all-by-code", red=D1, cause="gateway-has-no-keys", models=OPEN)
def _(w):
    with_code(w)
    w.gateway.trap("noKeys")


@fault("cannot-sign-by-code", red=D1, cause="gateway-cannot-sign", models=OPEN)
def _(w):
    with_code(w)
    w.gateway.trap("noSigningKey")


@fault("keys-of-before-by-code", red=D1, cause="gitlab-keys-not-fetched", models=OPEN)
def _(w):
    with_code(w)
    w.check(["--only", "D1"])
    w.gitlab.call("POST", "rotate-keys", {"replace": True})


@fault("gateway-stopped-in-words", red="A5:gateway@workstation", cause="gateway-not-running", models=OPEN)
def _(w):
    w.gitlab.patch({"switches": {"unreachableGateway": "words"}})
    w.gateway.stop()


@fault("gateway-path-wrong-by-code", red="C1:gateway@workstation", cause="gateway-path-wrong", models=OPEN)
def _(w):
    with_code(w)
    w.gitlab.patch({"duoSettings": {"aiGatewayUrl": w.gateway.url + "/aigw"}})
    w.pull_bent()


@fault("feature-flag-off", red=D1, cause="code-suggestions-switched-off", models=OPEN)
def _(w):
    w.gitlab.patch({"flags": {"ai_duo_code_suggestions_switch": False}})


@fault("no-default-namespace", red=D1, cause="no-default-namespace", models=OPEN)
def _(w):
    w.gitlab.patch({"users": [{**w.gitlab.state()["users"][0], "duoNamespaceMissing": True}]})


@fault("no-completion-model", red=D1, cause="no-completion-model", models=OPEN, version="19.4.0")
def _(w):
    w.gitlab.patch({"features": {"code_completions": {"provider": "unassigned", "aiSelfHostedModelId": None}}})
    w.pull_bent()


@fault("gateway-not-trusted", red=D1, cause="gateway-certificate-not-trusted-by-gitlab", also=["G6", "G7"], models=OPEN, tls=True)
def _(w):
    w.gitlab.patch({"trust": {"rails": False}})


@fault("workhorse-without-ca", red=D4, cause="workhorse-does-not-reach-gateway", also=["G8"], models=OPEN, tls=True)
def _(w):
    w.gitlab.patch({"trust": {"workhorse": False}})


@fault("gateway-token-clock", red=D2, cause="gateway-clock-wrong", state="warning", also=["A2:gateway@workstation"], models=OPEN)
def _(w):
    w.gateway.trap("clockSkew", seconds=200)


@fault("gitlab-uses-cloud", red=D3, cause="leaves-the-site", models=OPEN)
def _(w):
    w.gitlab.patch({"instance": {"environment": {"AI_GATEWAY_URL": "https://cloud.gitlab.com/ai"}}})


@fault("another-gateway", red=D3, cause="gateway-of-another-name", models=OPEN)
def _(w):
    w.gitlab.patch({"instance": {"environment": {"AI_GATEWAY_URL": "http://old-gateway.example.internal:5052"}}})


@fault("model-stopped", red="A5:model:GPT OSS@workstation", cause="model-server-down", models=OPEN)
def _(w):
    w.models[1].stop()
    w.stale = True  # it comes back on another port


# One fault, one alarm: what users of this model's features see is explained by it.
@fault("completion-model-stopped", red="A5:model:Codestral@workstation", cause="model-server-down", models=OPEN)
def _(w):
    w.models[0].stop()
    w.stale = True  # it comes back on another port


@fault("completion-model-has-another-key", red="F2:model:Codestral on vLLM@workstation", cause="model-key-refused")
def _(w):
    w.models[0].patch({"key": "since-today"})


@fault("gitlab-has-another-key", red=D4, cause="gitlab-has-another-key")
def _(w):
    models = w.gitlab.state()["models"]
    w.gitlab.patch({"models": [{**models[0], "apiToken": "mistyped"}, *models[1:]]})


@fault("gitlab-has-another-key-for-chat", red=D5, cause="gitlab-has-another-key")
def _(w):
    models = w.gitlab.state()["models"]
    w.gitlab.patch({"models": [models[0], {**models[1], "apiToken": "mistyped"}], "features": {"duo_chat": {"provider": "self_hosted", "aiSelfHostedModelId": 2}}})
    w.pull_bent()


@fault("completion-model-without-key", red="F2:model:Codestral@workstation", cause="gateway-model-needs-key", models=OPEN)
def _(w):
    w.models[0].patch({"key": "since-today"})


@fault("completion-model-without-template", red="F4:model:Codestral@workstation", cause="chat-template-missing", models=OPEN)
def _(w):
    w.models[0].trap("noTemplate")


@fault("completion-model-is-busy", red="F4:model:Codestral@workstation", cause="model-rate-limited", models=OPEN)
def _(w):
    w.models[0].trap("rateLimit")


@fault("completion-model-stopped-behind-nginx", red="A5:model:Codestral@workstation", cause="model-server-down", models=OPEN, tls=True)
def _(w):
    w.models[0].stop()
    w.stale = True


@fault("completion-fails-behind-nginx", red=D4, cause="completion-fault", models=OPEN, tls=True)
def _(w):
    w.gateway.trap("unhandled500", path="/v2/code/completions")
    return ["--only", "D1,D4", "--allow", "all", "--timeout", "8"]


@fault("model-name-wrong", red="F2:model:GPT OSS@workstation", cause="model-name-differs", also=["F4"], models=OPEN)
def _(w):
    models = w.gitlab.state()["models"]
    models[1]["identifier"] = "custom_openai/gpt-oss-20b"
    w.gitlab.patch({"models": models})
    w.pull_bent()


@fault("gateway-cannot-reach-model", red=e(2), cause="model-reached-from-here-only", models=OPEN)
def _(w):
    w.gateway.trap("dropMetadata")
    return ["--allow", "all", "--timeout", "8", "--model", "GPT OSS"]


@fault("prompt-missing", red=e(2), cause="prompt-missing-in-gateway", also=["E", "E2", "D4"], models=OPEN)
def _(w):
    w.gateway.trap("promptMissing")


@fault("credits-used-up", red=e(2), cause="credits-used-up", also=["E2", "D4", "D5", "E1"], models=OPEN)
def _(w):
    w.gateway.trap("quota402")


@fault("stream-held-back", red=e(3), cause="gateway-stream-held-back", state="warning", models=[OPEN[0], {**OPEN[1], "state": {**OPEN[1]["state"], "firstTokenMs": 300, "tokensPerSecond": 20}}])
def _(w):
    w.gateway.trap("bufferStream")


@fault("stream-cut", red=e(3), cause="gateway-stream-breaks", also=["E3", "D5"], models=OPEN)
def _(w):
    w.gateway.trap("cutStream", chunks=1)


@fault("completion-fails-at-gateway", red=e(4, "Codestral"), cause="completion-fault-at-gateway", models=OPEN)
def _(w):
    w.gateway.trap("unhandled500", path="/v2/code/completions")


@fault("chat-forbidden", red=D5, cause="chat-forbidden-by-gateway", models=OPEN)
def _(w):
    w.gateway.trap("notEntitled", path="/v2/chat")


# Of the model only what the gateway says of it, as where this computer has no way there.
def at_gateway(name, cause, bend, rung=2, state="failed", model="GPT OSS", also=(), **world):
    @fault(name, red=e(rung, model), cause=cause, state=state, also=["E1", *also], **{"models": OPEN, **world})
    def _(w):
        bend(w)
        return ["--only", "E", "--allow", "all", "--timeout", "20"]


def identifier(w, text, index=1):
    models = w.gitlab.state()["models"]
    models[index]["identifier"] = text
    w.gitlab.patch({"models": models})
    w.pull_bent()


def stopped(w):
    w.models[1].stop()
    w.stale = True  # it comes back on another port


@fault("gateway-sends-what-the-model-refuses", red=e(2), cause="gateway-model-refuses-request", models=[OPEN[0], {**OPEN[1], "state": {**OPEN[1]["state"], "context": 700}}], version="18.11.0")
def _(w):
    return ["--only", "E2,F4", "--allow", "all", "--timeout", "8", "--model", "GPT OSS"]


at_gateway("model-wants-a-key", "gateway-model-needs-key", lambda w: w.models[1].patch({"key": "since-today"}))
at_gateway("model-has-another-key", "gateway-model-key", lambda w: w.models[1].patch({"key": "since-today"}), models=None, model="GPT OSS on vLLM")
at_gateway("model-name-unknown-at-gateway", "gateway-model-path-or-name", lambda w: identifier(w, "custom_openai/gpt-oss-20b"))
at_gateway("provider-unknown-at-gateway", "gateway-model-identifier", lambda w: identifier(w, "openai-gpt/gpt-oss-120b"))
at_gateway("model-is-busy", "gateway-model-rate-limit", lambda w: w.models[1].trap("rateLimit"))
at_gateway("model-not-there-for-gateway", "model-not-reached-by-gateway", stopped)
at_gateway("proxy-before-model-for-gateway", "model-proxy-without-upstream", lambda w: w.models[1].trap("proxyError", operation="generate", status=502))
at_gateway("model-refuses-size", "gateway-model-fault", lambda w: w.models[1].trap("bodyTooLarge", limit=10))
at_gateway("endpoint-too-long", "gateway-dropped-the-model", lambda w: endpoint(w, f"http://127.0.0.1:9/{'a' * 250}/v1"))
at_gateway("gateway-throttles", "gateway-throttled", lambda w: w.gateway.trap("rateLimit", path="/v1/prompts"), state="warning")
at_gateway("gateway-breaks-in-prompts", "gateway-exception", lambda w: w.gateway.trap("unhandled500", path="/v1/prompts"), also=["E2"])
at_gateway("request-not-taken", "gateway-request-not-taken", lambda w: w.gateway.trap("validation422"), also=["E2"])
at_gateway("prompts-intercepted", "gateway-call-intercepted", lambda w: w.gateway.trap("plainLandingPage", path="/v1/prompts"), also=["E2"])
at_gateway("completion-says-nothing", "completion-text-empty", lambda w: w.models[0].trap("halfCharacter"), rung=4, state="warning", model="Codestral", also=["E3"])
at_gateway("model-slower-than-the-test", "connection-check-too-short", lambda w: w.models[1].patch({"firstTokenMs": 4000}), rung=1, state="warning")


@fault("chat-told-an-error", red=D5, cause="chat-model-error", models=OPEN)
def _(w):
    w.models[0].trap("error500", operation="generate")
    return ["--only", "D5", "--allow", "all", "--timeout", "20"]
