# SPDX-License-Identifier: Apache-2.0
"""Configuration types, features, and the way of agents and browsers: what leaves the site, runners, WebSockets, the service as GitLab reaches it."""

from rig import fault, healthy

G6, G8 = (f"G{n}:agent-platform@gitlab" for n in (6, 8))
OPEN = [
    {"name": "Codestral", "family": "codestral", "kind": "vllm", "model": "codestral-2501", "state": {"maxStops": 16}},
    {"name": "GPT OSS", "family": "gpt", "kind": "vllm", "model": "gpt-oss-120b", "state": {"maxStops": 16, "tools": "used"}},
]
LLAMA = [{"name": "Llama", "family": "llama3", "kind": "vllm", "model": "llama-3.3-70b", "state": {"maxStops": 16, "tools": "used"}}]  # a family in beta
LEAVES = ["data-leaves-the-site"]
TOYS = ["address-of-own-host", "context-too-small", "model-open-to-network"]  # of doubles on loopback, without keys
CLAUDE = {"provider": "vendored", "aiSelfHostedModelId": None, "offeredModelRef": "claude_sonnet_4_5_20250929"}


def on(rung):
    return f"{rung}:gitlab@workstation"


def forget(w, *features):
    w.gitlab.patch({"features": {each: None for each in features or w.gitlab.state()["features"]}})


def cloud_only(w):
    """As an instance that never had a gateway of its own."""
    forget(w)
    w.gitlab.patch({"duoSettings": {"aiGatewayUrl": None, "duoAgentPlatformServiceUrl": None}, "models": []})


def hybrid(w):
    w.gitlab.patch({"features": {"duo_chat": CLAUDE}})


@healthy("hybrid", warnings=LEAVES + TOYS, models=OPEN)
def _(w):
    hybrid(w)
    w.pull_bent()


@healthy("gitlab-com-gateway", warnings=LEAVES, models=OPEN)
def _(w):
    cloud_only(w)
    w.pull_bent()


@healthy("gitlab-com-gateway-19.4", warnings=LEAVES, models=OPEN, version="19.4.0")
def _(w):
    cloud_only(w)
    w.pull_bent()


@healthy("never-read", models=OPEN)
def _(w):
    return ["--url", w.gitlab.url, "--as", "gitlab", "--key", "env:GATEHOUSE_TOKEN", "--allow", "tokens,model-calls", "--timeout", "4"]


@healthy("no-administrator", models=OPEN)
def _(w):
    w.gitlab.patch({"users": [{**w.gitlab.state()["users"][0], "admin": False}]})


@healthy("flows-off", models=OPEN)
def _(w):
    w.gitlab.patch({"applicationSettings": {"duo_remote_flows_enabled": False, "duo_remote_flows_availability": False}, "runners": []})


@fault("leaves-the-site", red=on("H8"), cause="data-leaves-the-site", state="warning", models=OPEN)
def _(w):
    hybrid(w)
    w.pull_bent()


@fault("public-model", red=on("H8"), cause="data-leaves-the-site", state="warning", also=["A4", "A5", "E1", "E2", "F2"], models=OPEN)
def _(w):
    models = w.gitlab.state()["models"]
    models[1]["endpoint"] = "https://93.184.215.14/v1"
    w.gitlab.patch({"models": models})
    w.pull_bent()
    return ["--only", "H8"]


@fault("cloud-not-reached-hybrid", red="H3:feature:duo_chat@workstation", cause="cloud-hosts-blocked", also=["H3"], models=OPEN)
def _(w):
    hybrid(w)
    w.pull_bent()
    w.gitlab.patch({"cloud": {"reachable": False}})
    return ["--only", "B,H"]


@fault("cloud-not-reached", red=on("B11"), cause="health-check-host", models=OPEN)
def _(w):
    cloud_only(w)
    w.gitlab.patch({"cloud": {"reachable": False}})
    w.pull_bent()


@fault("cloud-with-offline-licence", red="H3:feature:duo_chat@workstation", cause="cloud-model-with-offline-licence", also=["H3"], models=OPEN)
def _(w):
    hybrid(w)
    w.pull_bent()
    w.gitlab.patch({"licence": {"type": "offline_cloud"}})
    return ["--only", "B,H"]


@fault("family-does-not-fit", red="H1:feature:duo_chat@workstation", cause="family-not-for-feature", also=["H1"], models=OPEN)
def _(w):
    models = w.gitlab.state()["models"]
    w.gitlab.patch({"models": [{**models[0], "model": "codellama"}, *models[1:]], "features": {"duo_chat": {"provider": "self_hosted", "aiSelfHostedModelId": 1}}})
    w.pull_bent()
    return ["--only", "H1"]


@fault("terms-withdrawn", red="H2:feature:summarize_review@workstation", cause="testing-terms-missing", also=["H2"], models=OPEN)
def _(w):
    w.gitlab.patch({"testingTermsAccepted": False})
    return ["--only", "B,H"]


@fault("terms-wanted-by-a-family", red="H2:feature:duo_chat@workstation", cause="testing-terms-missing", also=["H2"], models=LLAMA)
def _(w):
    w.gitlab.patch({"testingTermsAccepted": False})
    return ["--only", "B,H"]


for release in ("17.9.2", "17.11.4", "18.3.2"):
    @healthy(f"beta-{release}", models=LLAMA, version=release)
    def _(w):
        return ["--only", "B,H"]


@fault("ai-logs-by-flag", red=on("H6"), cause="ai-logs-by-old-flag", state="warning", models=OPEN)
def _(w):
    w.gitlab.patch({"flags": {"expanded_ai_logging": True}})
    w.pull_bent()


@fault("no-runner", red=on("H4"), cause="flows-lack-runner", state="warning", models=OPEN)
def _(w):
    w.gitlab.patch({"runners": []})


@fault("runner-offline", red=on("H4"), cause="flows-runner-away", state="warning", models=OPEN)
def _(w):
    w.gitlab.patch({"runners": [{**w.gitlab.state()["runners"][0], "online": False, "status": "offline"}]})


@fault("runner-paused", red=on("H4"), cause="flows-runner-paused", state="warning", models=OPEN)
def _(w):
    w.gitlab.patch({"runners": [{**w.gitlab.state()["runners"][0], "paused": True}]})


@fault("runners-not-listed", red=on("H4"), cause="runners-withheld", models=OPEN)
def _(w):
    w.gitlab.trap("error500", operation="GET /api/v4/runners/all", always=True)


@fault("websockets-dropped", red=on("B12"), cause="websocket-upgrade-dropped", models=OPEN)
def _(w):
    w.gitlab.trap("stripUpgrade", status=400, always=True)


@fault("websockets-answered-with-page", red=on("B12"), cause="websocket-upgrade-dropped", models=OPEN)
def _(w):
    w.gitlab.trap("stripUpgrade", status=200, always=True)


@fault("tls-flag-on", red=G6, cause="agent-platform-tls-mismatch", models=OPEN, version="18.10.2")
def _(w):
    w.gitlab.patch({"duoSettings": {"selfHostedDuoAgentPlatformServiceSecure": True}})


@fault("tls-variable-missing", red=G6, cause="agent-platform-tls-mismatch", models=OPEN)
def _(w):
    w.gitlab.patch({"instance": {"environment": {"DUO_AGENT_PLATFORM_SERVICE_SECURE": "true"}}})


@fault("tls-variable-left", red=G6, cause="agent-platform-clear-text-mismatch", models=OPEN, tls=True)
def _(w):
    w.gitlab.patch({"instance": {"environment": {"DUO_AGENT_PLATFORM_SERVICE_SECURE": "false"}}})


@fault("service-refuses-token", red=G6, cause="agent-platform-token-refused", models=OPEN)
def _(w):
    w.agent_platform.trap("rejectToken", text="Forbidden by auth provider")


@fault("service-not-entitled", red=G6, cause="agent-platform-not-entitled", models=OPEN)
def _(w):
    w.agent_platform.trap("notEntitled")


@fault("service-credits", red=G6, cause="agent-platform-exhausted", models=OPEN)
def _(w):
    w.agent_platform.trap("quotaExceeded")


@fault("workhorse-does-not-trust-service", red=G8, cause="workhorse-does-not-trust-service", also=["D4"], models=OPEN, tls=True)
def _(w):
    w.gitlab.patch({"trust": {"workhorse": False}})


@fault("service-stopped", red="A5:agent-platform@workstation", cause="agent-platform-died", models=OPEN)
def _(w):
    w.agent_platform.stop()


@fault("service-not-trusted-by-gitlab", red=G6, cause="agent-platform-certificate-not-trusted", also=["D1", "G7"], models=OPEN, tls=True)
def _(w):
    w.gitlab.patch({"trust": {"rails": False}})


@fault("service-elsewhere-refuses", red=G6, cause="agent-platform-refuses-gitlab", also=["G7"], models=OPEN)
def _(w):
    """GitLab's setting was changed since it was read: what stands at the address that was read is well."""
    w.gitlab.patch({"duoSettings": {"duoAgentPlatformServiceUrl": "127.0.0.1:9"}})


@fault("service-name-unknown-to-gitlab", red=G6, cause="agent-platform-name-unknown-to-gitlab", also=["G7"], models=OPEN)
def _(w):
    w.gitlab.patch({"duoSettings": {"duoAgentPlatformServiceUrl": "gateway.invalid:50052"}})


@fault("service-call-not-passed-on", red="G5:agent-platform@workstation", cause="grpc-path-not-passed", models=OPEN)
def _(w):
    w.agent_platform.trap("unimplemented")


@fault("agents-leave-the-site", red="G7:agent-platform@gitlab", cause="agents-leave-the-site", models=OPEN)
def _(w):
    w.gitlab.patch({"duoSettings": {"duoAgentPlatformServiceUrl": None}})


@fault("service-of-another-name", red="G7:agent-platform@gitlab", cause="agent-platform-of-another-name", models=OPEN)
def _(w):
    w.gitlab.patch({"duoSettings": {"duoAgentPlatformServiceUrl": w.agent_platform.url.replace("127.0.0.1", "localhost")}})


@fault("cable-not-found", red=on("B12"), cause="websocket-origin-refused", state="warning", models=OPEN)
def _(w):
    w.gitlab.trap("stripUpgrade", operation="GET /-/cable", status=404, always=True)


@fault("cable-breaks-off", red=on("B12"), cause="websocket-breaks", models=OPEN)
def _(w):
    w.gitlab.trap("dropConnectionBefore", operation="GET /-/cable", always=True)


@fault("agents-socket-breaks-off", red=G8, cause="websocket-breaks", models=OPEN)
def _(w):
    w.gitlab.trap("dropConnectionBefore", operation="GET /api/v4/ai/duo_workflows/ws", always=True)


@healthy("workhorse-says-nothing", models=OPEN, tls=True)
def _(w):
    """An end without a reason proves nothing in either direction."""
    w.gitlab.patch({"trust": {"workhorse": False}, "switches": {"workhorseClosesSilently": True}})
    return ["--only", "G", "--allow", "all", "--timeout", "4"]
