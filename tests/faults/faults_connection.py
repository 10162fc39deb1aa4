# SPDX-License-Identifier: Apache-2.0
"""Rungs A1 to A8: addresses as people mistype them, names, ports, proxies, certificates, clocks, and what stands before a server."""

import os
import subprocess

from links import odd, proxies
from links.authority import Authority
from links.part import free_ports
from rig import fault, healthy

WAIT = ["--timeout", "4"]
EVERYTHING = ["--allow", "all", *WAIT]


def asks(url, kind, *more):
    return ["--url", url, "--as", kind, *WAIT, *more]


def closed():
    return f"127.0.0.1:{free_ports(1)[0]}"


# A1: nothing is asked, so nothing has to be there.

MISTYPED = [
    ("gateway-without-scheme", "gateway", "gateway.example.internal:5052", "address-without-scheme"),
    ("gateway-of-ftp", "gateway", "ftp://gateway.example.internal", "address-of-other-scheme"),
    ("gateway-of-grpc", "gateway", "grpc://gateway.example.internal:50052", "address-of-other-scheme"),
    ("gateway-scheme-without-colon", "gateway", "https//gateway.example.internal", "address-mistyped"),
    ("gateway-scheme-with-one-slash", "gateway", "http:/gateway.example.internal:5052", "address-mistyped"),
    ("gateway-scheme-twice", "gateway", "https://https://gateway.example.internal", "address-mistyped"),
    ("gateway-blank-inside", "gateway", "http://gateway example:5052", "address-mistyped"),
    ("gateway-port-is-a-word", "gateway", "http://gateway.example.internal:port", "address-mistyped"),
    ("gateway-with-v1", "gateway", "http://gateway.example.internal:5052/v1", "address-goes-too-far"),
    ("gateway-with-healthz", "gateway", "http://gateway.example.internal:5052/monitoring/healthz", "address-goes-too-far"),
    ("gateway-with-login", "gateway", "http://admin:secret@gateway.example.internal:5052", "login-in-address"),
    ("gateway-with-query", "gateway", "http://gateway.example.internal:5052?x=1", "address-goes-too-far"),
    ("gitlab-with-api", "gitlab", "https://gitlab.example.internal/api/v4", "address-goes-too-far"),
    ("gitlab-with-page", "gitlab", "https://gitlab.example.internal/users/sign_in", "address-goes-too-far"),
    ("gateway-in-quotes", "gateway", "\u201chttp://gateway.example.internal:5052\u201d", "address-mistyped"),
    ("gateway-of-IPv6-without-brackets", "gateway", "http://2001:db8::1:5052", "address-mistyped"),
    ("gateway-of-port-0", "gateway", "http://gateway.example.internal:0", "address-mistyped"),
    ("gitlab-over-ssh", "gitlab", "git@gitlab.example.internal:group/project.git", "address-of-git"),
    ("gitlab-of-ssh-url", "gitlab", "ssh://git@gitlab.example.internal:2222/group/project.git", "address-of-git"),
    ("gitlab-of-a-project", "gitlab", "https://gitlab.example.internal/group/project.git", "address-goes-too-far"),
    ("gitlab-in-quotes", "gitlab", "\u201ehttps://gitlab.example.internal\u201c", "address-mistyped"),
    ("gitlab-blank-inside", "gitlab", "https://gitlab .example.internal", "address-mistyped"),
    ("gitlab-scheme-twice", "gitlab", "https://http://gitlab.example.internal", "address-mistyped"),
    ("gitlab-of-port-70000", "gitlab", "https://gitlab.example.internal:70000", "address-mistyped"),
    ("gitlab-bracket-open", "gitlab", "http://[2001:db8::1", "address-mistyped"),
    ("gitlab-dot-twice", "gitlab", "https://gitlab..example.internal", "address-mistyped"),
    ("model-with-operation", "openai", "http://vllm.example.internal:8000/v1/chat/completions", "address-goes-too-far"),
    ("model-without-scheme", "openai", "vllm.example.internal:8000/v1", "address-without-scheme"),
    ("model-with-v1-twice", "openai", "http://vllm.example.internal:8000/v1/v1", "model-address-doubled-v1"),
    ("model-too-long", "openai", "http://vllm.example.internal:8000/" + "a" * 240 + "/v1", "model-address-too-long"),
]
TARGETS = {"openai": "model:x"}


def target(kind):
    return TARGETS.get(kind, kind)


def mistyped(name, kind, url, cause):
    fault(name, red=f"A1:{target(kind)}@workstation", cause=cause)(lambda w: asks(url, kind, *(["--identifier", "x"] if kind == "openai" else [])))


for row in MISTYPED:
    mistyped(*row)


@fault("model-without-v1", red="A1:model:GPT OSS on vLLM@workstation", cause="model-address-without-v1", state="warning", also=["F1", "F2", "F3", "F4", "E1", "E2", "E3", "E4"])
def _(w):
    w.gitlab.patch({"models": [{"id": 1, **w.models[0].row()}, {"id": 2, **w.models[1].row(), "endpoint": w.models[1].url}]})
    w.pull_bent()
    return EVERYTHING


# A4, A5

@fault("no-such-name", red="A4:gateway@workstation", cause="name-not-found")
def _(w):
    return asks("http://no-such-host.invalid:5052", "gateway")


@fault("gitlab-port-closed", red="A5:gitlab@workstation", cause="port-closed")
def _(w):
    return asks(f"http://{closed()}", "gitlab")


@fault("model-port-closed", red="A5:model:x@workstation", cause="model-server-down")
def _(w):
    return asks(f"http://{closed()}/v1", "openai", "--identifier", "x")


@fault("model-stopped", red="A5:model:GPT OSS on vLLM@workstation", cause="model-server-down", also=["E1", "E2", "E3", "E4"])
def _(w):
    w.models[1].stop()
    w.stale = True  # it comes back on another port


@fault("port-filtered", red="A5:gateway@workstation", cause="port-filtered")
def _(w):
    w.hole = odd.BlackHole()
    return asks(w.hole.url, "gateway")


# A6: the proxy is set for the instance, so that it stands before everything.

def through(w, url):
    w.ctl("instance", "edit", w.instance, "--proxy", url)
    w.undo.append(lambda: w.ctl("instance", "edit", w.instance, "--no-proxy"))
    return EVERYTHING


def kept(w, proxy):
    w.undo.append(proxy.stop)
    return proxy


@fault("proxy-down", red="A6:gitlab@workstation", cause="proxy-down", also=["A6"], tls=True)
def _(w):
    return through(w, f"http://{closed()}")


@fault("proxy-name-unknown", red="A6:gitlab@workstation", cause="proxy-name-unknown", also=["A6"], tls=True)
def _(w):
    return through(w, "http://no-such-proxy.invalid:3128")


@fault("proxy-is-a-web-server", red="A6:gitlab@workstation", cause="not-a-proxy", also=["A6"], tls=True)
def _(w):
    return through(w, kept(w, odd.says(b"220 mail.example.internal ESMTP\r\n")).url)


@fault("proxy-denies-connect", red="A6:gitlab@workstation", cause="proxy-denies", also=["A6"], tls=True)
def _(w):
    return through(w, kept(w, proxies.Tinyproxy("ConnectPort 443")).url)


@fault("proxy-wants-login", red="A6:gitlab@workstation", cause="proxy-wants-login", also=["A6"], tls=True)
def _(w):
    return through(w, kept(w, proxies.Tinyproxy("BasicAuth somebody secret")).url)


@fault("proxy-wants-login-for-plain-http", red="A6:gitlab@workstation", cause="proxy-wants-login", also=["A6"])
def _(w):
    return through(w, kept(w, proxies.Tinyproxy("BasicAuth somebody secret")).url)


@fault("proxy-denies-plain-http", red="A6:gitlab@workstation", cause="proxy-denies", also=["A6"])
def _(w):
    return through(w, kept(w, proxies.Squid("acl here dst 127.0.0.1", "http_access deny here")).url)


@fault("proxy-cannot-reach", red="A6:model:GPT OSS on vLLM@workstation", cause="proxy-cannot-reach-target", also=["E1", "E2", "E3", "E4"])
def _(w):
    w.models[1].stop()
    w.stale = True  # it comes back on another port
    return through(w, kept(w, proxies.Squid("http_access allow all")).url)


@healthy("behind-tinyproxy", tls=True)
def _(w):
    return through(w, kept(w, proxies.Tinyproxy()).url)


def with_login(w, password):
    """As a user called somebody, with this password in the keychain."""
    w.ctl("instance", "edit", w.instance, "--proxy-user", "somebody")
    w.ctl("secret", "set", w.instance, "--proxy-password", text=password + "\n")
    w.undo.append(lambda: w.ctl("instance", "edit", w.instance, "--no-proxy-user"))


@healthy("behind-tinyproxy-with-login", tls=True)
def _(w):
    with_login(w, "secret")
    return through(w, kept(w, proxies.Tinyproxy("BasicAuth somebody secret")).url)


@fault("proxy-refuses-the-login", red="A6:gitlab@workstation", cause="proxy-login-wrong", also=["A6"], tls=True)
def _(w):
    with_login(w, "mistyped")
    return through(w, kept(w, proxies.Tinyproxy("BasicAuth somebody secret")).url)


@healthy("behind-squid")
def _(w):
    return through(w, kept(w, proxies.Squid("http_access allow all")).url)


# A7

def shows(w, site, identity, **more):
    w.front.change(site, identity=identity, **more)
    return EVERYTHING


def certificate(name, cause, identity, site="gitlab", state="failed", **more):
    fault(name, red=f"A7:{site}@workstation", cause=cause, state=state, tls=True)(lambda w: shows(w, site, identity(w), **more))


certificate("certificate-expired", "certificate-expired", lambda w: w.authority.issue(starts=-30, ends=-2))
certificate("certificate-not-yet-valid", "certificate-not-yet-valid", lambda w: w.authority.issue(starts=2, ends=15))
certificate("certificate-of-another-name", "certificate-for-another-name", lambda w: w.authority.issue(names=["other.example.internal"]))
certificate("certificate-self-signed", "certificate-self-signed", lambda w: w.authority.issue(by="self"))
certificate("certificate-of-unknown-ca", "ca-not-known-here", lambda w: Authority(w.chain.folder, "Stranger Root").issue())
certificate("certificate-of-unknown-ca-at-gateway", "gateway-ca-not-known", lambda w: Authority(w.chain.folder, "Stranger Root Two").issue(), site="gateway")
certificate("certificate-of-unknown-root-alone", "ca-not-known-here", lambda w: Authority(w.chain.folder, "Stranger Root Three").issue(by="root"))
certificate("certificate-of-unknown-root-alone-at-gateway", "gateway-ca-not-known",
    lambda w: Authority(w.chain.folder, "Stranger Root Four").issue(by="root"), site="gateway")
certificate("chain-incomplete", "chain-incomplete", lambda w: w.identity, send_chain=False)
certificate("certificate-made-by-zscaler", "tls-inspection", lambda w: Authority(w.chain.folder, "Zscaler Root CA").issue())
certificate("certificate-ends-soon", "certificate-ends-soon", lambda w: w.authority.issue(ends=5), state="warning")
certificate("tls-1.1-only", "tls-too-old", lambda w: w.identity, server_extra="ssl_protocols TLSv1.1; ssl_ciphers DEFAULT@SECLEVEL=0;")
certificate("plain-port-asked-with-tls", "port-without-tls", lambda w: None)


@fault("client-certificate-demanded", red="A8:gitlab@workstation", cause="client-certificate-demanded", tls=True)
def _(w):
    return shows(w, "gitlab", w.identity, server_extra=f"ssl_client_certificate {w.chain.ca_file}; ssl_verify_client on; ssl_protocols TLSv1.2;")


@fault("key-too-short", red="A7:gitlab@workstation", cause="key-too-short", tls=True)
def _(w):
    return shows(w, "gitlab", weak(w), server_extra="ssl_ciphers DEFAULT@SECLEVEL=0;")


def weak(w):
    """As Authority.issue(), but with an RSA key of 1024 bits."""
    made = w.authority.issue()
    stem = os.path.join(w.authority.folder, "weak")
    run = lambda *words: subprocess.run(["openssl", *words], cwd=w.authority.folder, check=True, capture_output=True)
    run("req", "-new", "-config", "ca.cnf", "-newkey", "rsa:1024", "-nodes", "-keyout", f"{stem}.key", "-out", f"{stem}.csr", "-subj", "/CN=weak",
        "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE")
    run("ca", "-batch", "-notext", "-config", "ca.cnf", "-keyfile", "intermediate.key", "-cert", "intermediate.pem", "-in", f"{stem}.csr", "-out", f"{stem}.pem", "-days", "9")
    with open(f"{stem}.pem", encoding="ascii") as own, open(os.path.join(w.authority.folder, "intermediate.pem"), encoding="ascii") as above, \
            open(f"{stem}.chain.pem", "w", encoding="ascii") as chain:
        chain.write(own.read() + above.read())
    return made._replace(certificate=f"{stem}.pem", chain=f"{stem}.chain.pem", key=f"{stem}.key")


@fault("certificate-with-odd-names", red="A7:gitlab@workstation", cause="certificate-for-another-name", tls=True)
def _(w):
    return shows(w, "gitlab", w.authority.issue(names=["*.*.internal", "a" * 60 + ".example", "xn--nonsense-", "127.0.0.1.example.internal"], common_name="<script>alert(1)"))


# A8, and bad input on the way

def odd_one(name, cause, make, kind="gitlab", rung="A8", **world):
    def bend(w):
        server = kept(w, make())
        return asks(server.url + ("/v1" if kind == "openai" else ""), kind, *(["--identifier", "x"] if kind == "openai" else []))
    fault(name, red=f"{rung}:{target(kind)}@workstation", cause=cause, **world)(bend)


odd_one("login-page", "login-in-front", lambda: odd.page(200, '<form><input type="password" name="p"></form>'))
odd_one("redirect-to-login", "login-in-front", lambda: odd.answers(302, b"", "Location: https://sso.example.internal/saml/login?SAMLRequest=secret"))
odd_one("captive-portal", "login-in-front", lambda: odd.page(511, "Accept the terms"), kind="openai")
odd_one("redirect-elsewhere", "address-moved", lambda: odd.answers(301, b"", "Location: http://www.example.internal/"), kind="gateway")
odd_one("redirect-in-a-circle", "redirect-circle", lambda: odd.answers(302, b"", "Location: /v1/models"), kind="openai")
odd_one("proxy-login-out-of-nowhere", "hidden-proxy-wants-login", lambda: odd.page(407, "Proxy Authentication Required"), kind="openai")
odd_one("edge-error", "edge-does-not-reach-server", lambda: odd.page(522, "Connection timed out", "Server: cloudflare"))
odd_one("no-upstream", "upstream-dead", lambda: odd.page(502, "<h1>502 Bad Gateway</h1>", "Server: nginx"), kind="openai")
odd_one("filter-in-front", "filter-in-front", lambda: odd.page(403, "Request blocked. Support ID 123"), kind="openai")
odd_one("not-http", "port-without-http", lambda: odd.says(b"SSH-2.0-OpenSSH_9.2\r\n"))
odd_one("binary", "port-without-http", lambda: odd.says(bytes(range(256)) * 40), kind="openai")
odd_one("hangs-up", "port-without-http", odd.hangs_up)
odd_one("silent", "server-hangs", odd.silent, kind="openai")
odd_one("endless-answer", "answer-without-end", odd.endless, kind="openai")
odd_one("endless-trickle", "server-hangs", lambda: odd.endless(b" ", 0.2), kind="openai")
odd_one("endless-head", "headers-too-large", odd.endless_head, kind="openai")
odd_one("endless-headers-at-gitlab", "headers-too-large", lambda: odd.endless_head(b"X-More: v\r\n" * 1000))
odd_one("endless-header", "headers-too-large", lambda: odd.endless_head(b"x" * 4096, b"HTTP/1.1 200 OK\r\nX-More: "), kind="gateway")
odd_one("endless-interim-answers", "headers-too-large", lambda: odd.endless_head(b"HTTP/1.1 100 Continue\r\n\r\n" * 100, b""), kind="gateway")
odd_one("huge-header", "headers-too-large", lambda: odd.huge_head(b"X-Big: " + b"a" * (3 << 20) + b"\r\n"), kind="openai")
odd_one("sixty-thousand-headers", "headers-too-large", lambda: odd.huge_head(b"".join(b"X-%d: v\r\n" % i for i in range(60000))))
odd_one("compressed-bomb", "answer-without-end", odd.bomb, kind="openai")
odd_one("packed-though-not-asked", "answer-damaged", lambda: odd.answers(200, b"\x8b\x02\x80{}\x03", "Content-Encoding: br"), kind="gateway")
odd_one("cut-off", "answer-breaks-off", lambda: odd.says(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{", reads=True))
odd_one("redirect-to-and-fro", "redirect-circle", lambda: odd.sends_on_between("/api/v4/metadata", "/b"))
odd_one("redirect-into-a-circle", "redirect-circle", lambda: odd.sends_on_between("/a", "/b"), kind="gateway")
odd_one("damaged-compression", "answer-damaged", lambda: odd.answers(200, b"\x1f\x8b\x08no such thing", "Content-Encoding: gzip"), kind="openai")


@healthy("early-hints", warnings=["gateway-url-with-slash", "address-of-own-host"])
def _(w):
    return asks(kept(w, odd.hints_before(w.gateway.url.split("://")[1])).url, "gateway")


@fault("http-to-tls-port", red="A8:gateway@workstation", cause="address-needs-https", tls=True)
def _(w):
    return asks(w.gateway.url.replace("https:", "http:"), "gateway")


@fault("http-sent-on-to-https", red="A8:gitlab@workstation", cause="address-needs-https")
def _(w):
    server = kept(w, odd.answers(301, b"", "Location: https://127.0.0.1/api/v4/metadata"))
    return asks(server.url, "gitlab")


@fault("gitlab-without-upstream", red="A8:gitlab@workstation", cause="gitlab-down", tls=True)
def _(w):
    w.front.change("gitlab", upstream="127.0.0.1:1")
    return EVERYTHING


# A2

@fault("gateway-clock-behind", red="A2:gateway@workstation", cause="gateway-clock-wrong", also=["D1", "D2"])
def _(w):
    w.gateway.trap("clockSkew", seconds=-300)


@fault("clock-of-gitlab", red="A2:gitlab@workstation", cause="clocks-differ", state="warning")
def _(w):
    server = kept(w, odd.answers(401, b'{"message":"401 Unauthorized"}', "Content-Type: application/json", "Date: Sat, 21 Nov 2020 10:00:00 GMT"))
    return [*asks(server.url, "gitlab"), "--only", "A"]
