# SPDX-License-Identifier: Apache-2.0
"""Rungs C1 to C8: what stands at the gateway's address, and in which state, as seen without a token."""

from links import odd
from rig import fault, healthy

WAIT = ["--timeout", "4"]
EVERYTHING = ["--allow", "all", *WAIT]


def asks(url, *more):
    return ["--url", url, "--as", "gateway", *WAIT, *more]


@healthy("gateway-by-itself", warnings=[])
def _(w):
    return asks(w.gateway.url)


@fault("gateway-port-closed", red="A5:gateway@workstation", cause="gateway-not-running", also=["E1", "E2", "E3", "E4", "D1", "D4", "D5"])
def _(w):
    w.gateway.stop()


@fault("landing-page", red="C2:gateway@workstation", cause="not-the-gateway")
def _(w):
    w.gateway.trap("plainLandingPage")
    return asks(w.gateway.url)


@fault("login-before-gateway", red="A8:gateway@workstation", cause="login-in-front")
def _(w):
    w.gateway.trap("loginRedirect", to="https://sso.example.internal/login")
    return asks(w.gateway.url)


@fault("basic-login-before-gateway", red="C2:gateway@workstation", cause="login-before-gateway", tls=True)
def _(w):
    w.front.change("gateway", extra='return 401 "Authorization Required";')
    return asks(w.gateway.url, "--ca-file", w.chain.ca_file)


@fault("model-server-as-gateway", red="C2:gateway@workstation", cause="model-server-as-gateway")
def _(w):
    return asks(w.models[0].url)


@fault("gitlab-as-gateway", red="A8:gateway@workstation", cause="gitlab-as-gateway")
def _(w):
    return asks(w.gitlab.url)


@fault("gateway-without-upstream", red="A8:gateway@workstation", cause="gateway-proxy-without-upstream", tls=True)
def _(w):
    w.front.change("gateway", upstream="127.0.0.1:1")
    return asks(w.gateway.url, "--ca-file", w.chain.ca_file)


@fault("gateway-fails-inside", red="C2:gateway@workstation", cause="gateway-fails-inside")
def _(w):
    w.gateway.trap("unhandled500")
    return asks(w.gateway.url)


@fault("gateway-auth-bypassed", red="C3:gateway@workstation", cause="gateway-auth-bypassed", state="warning")
def _(w):
    w.gateway.trap("authBypass")
    return EVERYTHING


@fault("gateway-auth-bypassed-without-docs", red="C3:gateway@workstation", cause="gateway-auth-bypassed", state="warning")
def _(w):
    w.gateway.trap("authBypass")
    w.gateway.trap("docsOff")
    return asks(w.gateway.url)


@fault("gateway-url-with-slash", red="A1:gateway@workstation", cause="gateway-url-with-slash", state="warning", also=["D1", "D4", "D5", "E1", "E2"])
def _(w):
    w.gitlab.patch({"duoSettings": {"aiGatewayUrl": w.gateway.url + "/"}})
    w.pull_bent()
    return EVERYTHING


@fault("gateway-much-older", red="C4:gateway@workstation", cause="gateway-older-than-gitlab", state="warning")
def _(w):
    w.gateway.patch({"version": "18.5"})
    return ["--only", "C", *WAIT]


@fault("gateway-much-newer", red="C4:gateway@workstation", cause="gateway-newer-than-gitlab", state="warning")
def _(w):
    w.gateway.patch({"version": "19.2"})
    return ["--only", "C", *WAIT]


@fault("gateway-before-open-definitions", red="C4:gateway@workstation", cause="gateway-older-than-gitlab", state="warning")
def _(w):
    w.gateway.patch({"version": "18.2"})
    return ["--only", "C", *WAIT]


@healthy("gateway-one-release-behind")
def _(w):
    w.gateway.patch({"version": "18.8"})
    return ["--only", "C", *WAIT]


@fault("definitions-not-passed-on", red="C4:gateway@workstation", cause="gateway-release-not-told", state="warning")
def _(w):
    w.gateway.trap("malformedJson", path="/v1/models/definitions")
    return asks(w.gateway.url)


@fault("gateway-headers-dropped", red="C6:gateway@workstation", cause="gateway-headers-dropped", state="warning")
def _(w):
    w.gateway.call("POST", "traps?add", [{"trap": "stripAnswerHeader", "name": ["x-process-time", "server"]}])
    return asks(w.gateway.url)


@fault("gateway-health-not-passed-on", red="C1:gateway@workstation", cause="gateway-path-wrong")
def _(w):
    w.gateway.trap("plainLandingPage", path="/monitoring/")
    return asks(w.gateway.url)


@fault("gateway-health-hangs", red="C1:gateway@workstation", cause="server-hangs")
def _(w):
    w.gateway.trap("hang", path="/monitoring/")
    return asks(w.gateway.url)


@fault("gateway-slow", red="C8:gateway@workstation", cause="gateway-slow", state="warning")
def _(w):
    w.gateway.trap("slow", ms=1300, path="/monitoring/")
    return asks(w.gateway.url)


@fault("gateway-closes", red="A8:gateway@workstation", cause="port-without-http")
def _(w):
    w.gateway.trap("close")
    return asks(w.gateway.url)


@fault("endless-definitions", red="C2:gateway@workstation", cause="not-the-gateway")
def _(w):
    server = odd.answers(200, b"[" * 900000, "Content-Type: application/json")
    w.undo.append(server.stop)
    return asks(server.url)


@healthy("definitions-by-another-key", warnings=["address-of-own-host"])
def _(w):
    w.gateway.trap("definitionsById")


@fault("definitions-tell-no-release", red="C4:gateway@workstation", cause="gateway-release-not-told", state="warning")
def _(w):
    w.gateway.trap("definitionsUnmarked")
