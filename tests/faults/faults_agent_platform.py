# SPDX-License-Identifier: Apache-2.0
"""Rungs G1 to G5: what stands at the address of the Agent Platform service, as seen without a token."""

from links import odd
from rig import fault, healthy

WAIT = ["--timeout", "4"]
EVERYTHING = ["--allow", "all", *WAIT]


def asks(address, *more):
    return ["--url", address, "--as", "agent-platform", *WAIT, *more]


for name, address, cause in [
        ("service-with-scheme", "https://gateway.example.internal:50052", "agent-platform-address-form"),
        ("service-with-grpc-scheme", "grpc://gateway.example.internal:50052", "agent-platform-address-form"),
        ("service-with-dns-scheme", "dns:gateway.example.internal", "agent-platform-address-form"),
        ("service-with-path", "gateway.example.internal:50052/grpc", "agent-platform-address-form"),
        ("service-with-two-ports", "gateway.example.internal:50052:50052", "agent-platform-address-form"),
        ("service-with-login", "somebody:secret@gateway.example.internal:50052", "login-in-address")]:
    fault(name, red="G1:agent-platform@workstation", cause=cause)(lambda w, address=address: asks(address))


@healthy("service-by-itself", warnings=[])
def _(w):
    return asks(w.agent_platform.url)


@healthy("service-behind-tls", tls=True)
def _(w):
    return asks(w.agent_platform.url, "--ca-file", w.chain.ca_file)


@fault("service-died", red="A5:agent-platform@workstation", cause="agent-platform-died", also=["G6", "G7", "G8"])
def _(w):
    w.agent_platform.trap("down")
    return EVERYTHING


@fault("service-not-listening", red="A5:agent-platform@workstation", cause="agent-platform-not-listening")
def _(w):
    w.agent_platform.trap("down")
    return asks(w.agent_platform.url)


@fault("gitlab-speaks-tls-to-clear-text", red="G3:agent-platform@workstation", cause="agent-platform-tls-mismatch", also=["G6", "G7", "G8"], version="18.10.1")
def _(w):
    w.gitlab.patch({"duoSettings": {"selfHostedDuoAgentPlatformServiceSecure": True}})
    w.pull_bent()
    return EVERYTHING


@fault("gitlab-speaks-clear-text-to-tls", red="G3:agent-platform@workstation", cause="agent-platform-clear-text-mismatch", also=["G6", "G7", "G8"], version="18.10.1", tls=True)
def _(w):
    w.gitlab.patch({"duoSettings": {"selfHostedDuoAgentPlatformServiceSecure": False}})
    w.pull_bent()
    return EVERYTHING


@fault("gateway-port-as-service", red="G3:agent-platform@workstation", cause="agent-platform-port-of-http")
def _(w):
    return asks(w.gateway.url.split("://")[1])


@fault("another-program-on-the-port", red="G3:agent-platform@workstation", cause="not-a-grpc-port")
def _(w):
    server = odd.says(b"\x00\x01\x02 jamf")
    w.undo.append(server.stop)
    return asks(server.address)


@fault("service-silent", red="G3:agent-platform@workstation", cause="not-a-grpc-port")
def _(w):
    server = odd.silent()
    w.undo.append(server.stop)
    return asks(server.address)


@fault("service-tls-without-http2", red="G3:agent-platform@workstation", cause="tls-without-http2", tls=True)
def _(w):
    return asks(w.gateway.url.split("://")[1], "--ca-file", w.chain.ca_file)


@fault("service-certificate-expired", red="G3:agent-platform@workstation", cause="certificate-expired", tls=True)
def _(w):
    w.front.change("agent_platform", identity=w.authority.issue(starts=-30, ends=-2))
    return asks(w.agent_platform.url, "--ca-file", w.chain.ca_file)


@fault("service-certificate-untrusted", red="G3:agent-platform@workstation", cause="gateway-ca-not-known", tls=True)
def _(w):
    return asks(w.agent_platform.url)


@fault("service-not-serving", red="G4:agent-platform@workstation", cause="agent-platform-not-serving", version="18.10.1")
def _(w):
    w.agent_platform.trap("notServing")
    return asks(w.agent_platform.url)


@fault("service-older-than-gitlab", red="G4:agent-platform@workstation", cause="agent-platform-older-than-gitlab", state="warning", version="19.0.1")
def _(w):
    w.agent_platform.trap("healthMissing")
    return ["--only", "G1,G3,G4,G5", *WAIT]


@healthy("service-of-an-old-image", warnings=[], version="18.8.1")
def _(w):
    return asks(w.agent_platform.url)


@fault("service-auth-off", red="G5:agent-platform@workstation", cause="agent-platform-auth-off", state="warning")
def _(w):
    w.agent_platform.trap("authOff")
    return asks(w.agent_platform.url)


@fault("grpc-path-not-passed", red="G5:agent-platform@workstation", cause="grpc-path-not-passed")
def _(w):
    w.agent_platform.trap("unimplemented")
    return asks(w.agent_platform.url)


@fault("service-behind-dead-proxy", red="G4:agent-platform@workstation", cause="agent-platform-behind-dead-proxy", tls=True)
def _(w):
    w.front.change("agent_platform", upstream="127.0.0.1:1")
    return asks(w.agent_platform.url, "--ca-file", w.chain.ca_file)


@fault("proxy-answers-http", red="G4:agent-platform@workstation", cause="http1-before-grpc", tls=True)
def _(w):
    w.front.change("agent_platform", extra='return 404 "nothing here";')
    return asks(w.agent_platform.url, "--ca-file", w.chain.ca_file)


@fault("service-hangs", red="G4:agent-platform@workstation", cause="agent-platform-hangs")
def _(w):
    w.agent_platform.trap("hang")
    return asks(w.agent_platform.url)
