# SPDX-License-Identifier: Apache-2.0
"""Faults of GitLab itself: release, keys, token, licence, add-ons, rights, outbound requests, configuration, health check."""

import datetime

from links import odd, proxies
from rig import fault, healthy


def on(rung):
    return f"{rung}:gitlab@workstation"


def in_days(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


@healthy("gitlab-19.4", version="19.4.0")
def _(w):
    pass


@healthy("gitlab-18.9")
def _(w):
    pass


@fault("community-edition", red=on("B1"), cause="gitlab-community-edition", also=["D1"])
def _(w):
    w.gitlab.call("POST", "version", {"version": "18.9.1", "edition": "ce"})


@fault("not-gitlab", red=on("B1"), cause="url-of-another-service")
def _(w):
    w.gitlab.trap("notGitlab", operation="GET /api/v4/metadata", always=True)


@fault("gitlab-down", red=on("B1"), cause="gitlab-down")
def _(w):
    w.gitlab.trap("error503", operation="GET /api/v4/metadata", always=True)


@fault("login-before-gitlab", red=on("A8"), cause="login-in-front")
def _(w):
    w.gitlab.trap("redirect", operation="GET /api/v4/metadata", to="https://sso.example.internal/login", always=True)


@fault("discovery-not-passed-on", red=on("B2"), cause="discovery-not-passed-on")
def _(w):
    w.gitlab.trap("notGitlab", operation="GET /.well-known/openid-configuration", always=True)


@fault("api-closed", red=on("B3"), cause="api-not-public", state="warning")
def _(w):
    w.gitlab.trap("unauthorized", operation="GET /api/v4/projects", always=True)


@fault("user-not-readable", red=on("B4"), cause="token-not-readable")
def _(w):
    w.gitlab.trap("error500", operation="GET /api/v4/user", always=True)


@fault("throttled", red=on("B1"), cause="gitlab-throttled", state="warning")
def _(w):
    w.gitlab.trap("rateLimit", operation="GET /api/v4/metadata", always=True)


@fault("keys-elsewhere", red=on("B2"), cause="keys-at-wrong-address")
def _(w):
    w.gitlab.patch({"instance": {"jwksUri": "http://127.0.0.1:9/oauth/discovery/keys"}})
    w.gateway.call("POST", "restart")


@fault("no-keys", red=on("B2"), cause="gitlab-without-keys", also=["G6", "G7"])
def _(w):
    w.gitlab.patch({"instance": {"signingKeys": False}})
    w.gateway.call("POST", "restart")


@fault("token-revoked", red=on("B4"), cause="token-revoked")
def _(w):
    w.gitlab.patch({"tokens": [{**w.gitlab.state()["tokens"][0], "revoked": True}]})


@fault("token-with-small-scope", red=on("B4"), cause="token-without-scopes", state="warning")
def _(w):
    w.gitlab.patch({"tokens": [{**w.gitlab.state()["tokens"][0], "scopes": ["read_user"]}]})


@fault("token-ends-soon", red=on("B4"), cause="token-expires-soon", state="warning")
def _(w):
    w.gitlab.patch({"tokens": [{**w.gitlab.state()["tokens"][0], "expiresAt": in_days(3)}]})


@fault("licence-missing", red=on("B5"), cause="licence-missing", also=["B6", "G7", "G8"])
def _(w):
    w.gitlab.patch({"licence": None})


@fault("licence-ended", red=on("B5"), cause="licence-not-valid", also=["G7", "G8"])
def _(w):
    w.gitlab.patch({"licence": {"expiresAt": "2026-01-31", "expired": True}})


@fault("licence-ends-soon", red=on("B5"), cause="licence-ends-soon", state="warning")
def _(w):
    w.gitlab.patch({"licence": {"expiresAt": in_days(5)}})


@fault("licence-of-old-kind", red=on("B5"), cause="licence-of-old-kind")
def _(w):
    w.gitlab.patch({"licence": {"type": "legacy_license"}})


@fault("plan-too-small", red=on("B5"), cause="licence-plan-too-small", also=["G7", "G8"])
def _(w):
    w.gitlab.patch({"licence": {"plan": "starter"}})


@fault("add-ons-missing", red=on("B6"), cause="licence-not-synchronised", also=["G7", "G8"])
def _(w):
    w.gitlab.patch({"addOns": []})


@fault("core-offline", red=on("B6"), cause="core-does-not-work-offline", also=["E1", "G7", "G8"])
def _(w):
    w.gitlab.patch({"licence": {"type": "offline_cloud"}, "addOns": [{"id": 1, "name": "DUO_CORE", "purchasedQuantity": 100, "assignedQuantity": 0}]})


@fault("agent-platform-add-on-missing", red=on("B6"), cause="agent-platform-add-on-missing", state="warning")
def _(w):
    w.gitlab.patch({"licence": {"type": "offline_cloud"}})


@fault("enterprise-missing", red=on("B6"), cause="add-on-not-bought", version="18.8.0", also=["E1"])
def _(w):
    w.gitlab.patch({"addOns": [{"id": 1, "name": "DUO_CORE", "purchasedQuantity": 100, "assignedQuantity": 0}]})


@fault("user-without-seat", red=on("B7"), cause="user-without-seat", state="warning", also=["G7", "G8"])
def _(w):
    w.gitlab.patch({"users": [{**w.gitlab.state()["users"][0], "duoSeat": False}]})


@fault("duo-turned-off", red=on("B8"), cause="duo-turned-off", state="warning", also=["G7", "G8"])
def _(w):
    w.gitlab.patch({"applicationSettings": {"duo_features_enabled": False, "duo_availability": "default_off"}})


@fault("settings-withheld", red=on("B8"), cause="settings-withheld")
def _(w):
    w.gitlab.trap("error500", operation="GET /api/v4/application/settings", always=True)


@fault("silent-mode", red=on("B8"), cause="silent-mode")
def _(w):
    w.gitlab.patch({"applicationSettings": {"silent_mode_enabled": True}})


@fault("outbound-denied", red=on("B8"), cause="outbound-requests-denied")
def _(w):
    w.gitlab.patch({"applicationSettings": {"deny_all_requests_except_allowed": True, "outbound_local_requests_whitelist": ["proxy.example.internal"]}})


@healthy("outbound-listed")
def _(w):
    from urllib.parse import urlsplit
    hosts = [urlsplit(w.gateway.url).netloc, w.agent_platform.url]
    w.gitlab.patch({"applicationSettings": {"deny_all_requests_except_allowed": True, "outbound_local_requests_whitelist": hosts}})


@fault("changed-since-read", red=on("B9"), cause="configuration-changed-since", state="warning")
def _(w):
    w.gitlab.patch({"duoSettings": {"aiGatewayTimeoutSeconds": 120}})


@fault("model-changed-since-read", red=on("B10"), cause="configuration-changed-since", state="warning")
def _(w):
    models = w.gitlab.state()["models"]
    w.gitlab.patch({"models": [{**models[0], "name": "Another name"}, *models[1:]]})


@fault("gateway-url-lost", red=on("B9"), cause="gateway-url-not-set")
def _(w):
    w.gitlab.patch({"duoSettings": {"aiGatewayUrl": None}})


@fault("vendor-default", red=on("B10"), cause="vendor-default-without-model", state="warning")
def _(w):
    w.gitlab.patch({"features": {"duo_chat": {"provider": "vendored", "aiSelfHostedModelId": None, "offeredModelRef": None}}})
    w.pull_bent()


@fault("host-probe-misled", red=on("B11"), cause="health-check-misled", state="warning")
def _(w):
    w.gitlab.patch({"applicationSettings": {"allow_local_requests_from_web_hooks_and_services": False}})


@fault("health-check-of-agents", red=on("B11"), cause="health-check-agent-platform", state="warning", also=["A5", "G6", "G7", "G8"])
def _(w):
    w.agent_platform.stop()


@fault("web-server-as-gitlab", red=on("B1"), cause="url-of-another-service")
def _(w):
    server = odd.answers(200, b"<title>Welcome to nginx!</title>", "Content-Type: text/html", "Server: nginx")
    w.undo.append(server.stop)
    return ["--url", server.url, "--as", "gitlab", "--timeout", "4"]


@fault("gateway-as-gitlab", red=on("B1"), cause="gateway-as-gitlab")
def _(w):
    return ["--url", w.gateway.url, "--as", "gitlab", "--timeout", "4"]


@fault("proxy-denies-websockets", red=on("B12"), cause="proxy-denies", also=["A6:agent-platform@workstation"])
def _(w):
    proxy = proxies.Squid("acl tunnel method CONNECT", "http_access deny tunnel")
    w.undo += [proxy.stop, lambda: w.ctl("instance", "edit", w.instance, "--no-proxy")]
    w.ctl("instance", "edit", w.instance, "--proxy", proxy.url)
