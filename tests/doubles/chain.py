#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A whole healthy chain on loopback: GitLab, gateway, Agent Platform service and model servers, joined as an administrator would.

    python3 chain.py [--version 18.9.1] [--gateway-version 18.9] [--tls] [--model JSON]... [--check-seconds 3] [--retry-seconds 0.2]
                     [--model-seconds 10]

Prints one JSON object with every address, the CA file and the control addresses, and ends everything when its standard input closes.
As a module:  with Chain(version="18.9.1", tls=True) as chain: chain.gateway.trap("staleKeys"); chain.agent_platform.stop(); chain.heal()

A model is {"name", "family", "kind", "model"?, "key"?, "state"?, "arguments"?}, `kind` being one of tests/doubles/models; or
{"name", "family", "url", "identifier", "key"?} for one that runs already.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from links.authority import Authority  # noqa: E402
from links.front import Front, Site  # noqa: E402
from links.part import NotStarted, Part, free_ports  # noqa: E402

PYTHON = "/usr/bin/python3"  # the one whose gRPC Debian packages
TOKEN = "glpat-demo"
# A vLLM of today takes four stop strings, and needs its tool parser started: both as a careful operator starts it, with a long context.
MODELS = [
    {"name": "Codestral on vLLM", "family": "codestral", "kind": "vllm", "model": "codestral-2501", "key": "key-of-the-completion-server", "state": {"maxStops": 16, "context": 32768}},
    {"name": "GPT OSS on vLLM", "family": "gpt", "kind": "vllm", "model": "gpt-oss-120b", "key": "key-of-the-chat-server", "state": {"maxStops": 16, "tools": "used", "context": 32768}},
]
PREFIXES = {"azure": "azure", "bedrock": "bedrock", "mantle": "bedrock_mantle", "anthropic": "anthropic", "openai": "openai", "vertex": "vertex_ai"}
WITHOUT_V1 = ("azure", "bedrock", "anthropic", "vertex")
BEDROCK_KEYS = {"accessKeyId": "AKIADOUBLE0000000001", "secretAccessKey": "double-secret-access-key"}


def release(version):
    return tuple(int(each) for each in version.split(".")[:2])


class Model(Part):
    """A model server and the row that GitLab gets for it."""

    def __init__(self, wish):
        self.wish = wish
        arguments = ["--port", "0", "--control-port", "0", "--exit-with-stdin", "--state", json.dumps(wish.get("state", {})), *wish.get("arguments", [])]
        for option in ("model", "key"):
            if wish.get(option):
                arguments += [f"--{option}", wish[option]]
        super().__init__(wish["name"], ["node", os.path.join(HERE, "models", "server.js"), "--kind", wish["kind"], *arguments])

    def row(self):
        kind = self.wish["kind"]
        name = self.wish.get("model") or self._first(self.state()["models"])
        endpoint = "http://bedrockselfhostedmodel.com" if kind == "bedrock" else self.url + ("" if kind in WITHOUT_V1 else "/v1")
        return {"name": self.wish["name"], "model": self.wish["family"], "endpoint": endpoint, "apiToken": self.wish.get("key"),
                "identifier": f"{PREFIXES.get(kind, 'custom_openai')}/{name}"}

    @staticmethod
    def _first(models):
        return models[0]["name"] if isinstance(models[0], dict) else models[0]


def features_for(version, families):
    """Every row that the release lists, with the first model whose family it takes. families: of the models, in order."""
    with open(os.path.join(HERE, "gitlab", "features.json"), encoding="utf-8") as file:
        record = json.load(file)
    snapshot = [each for each in record["snapshots"] if release(each["since"]) <= release(version)][-1]
    rows = {}
    for feature in snapshot["features"]:
        fitting = [index for index, family in enumerate(families, 1) if family in feature["families"]]
        if fitting:
            rows[feature["key"]] = {"provider": "self_hosted", "aiSelfHostedModelId": fitting[0]}
    return rows


class Chain:
    """Started with the object. gitlab, gateway, agent_platform and models are Parts, whose `url` is where others reach them; front is nginx, or
    None without TLS. urls() is what the program prints."""

    token = TOKEN

    def __init__(self, version="18.9.1", gateway_version=None, tls=False, models=None, check_seconds=3, retry_seconds=0.2, model_seconds=10,
                 features=None):
        self.version, self.tls = version, tls
        self.gateway_version = gateway_version or ".".join(version.split(".")[:2])
        self._wishes = MODELS if models is None else models
        self._seconds = {"check": check_seconds, "retry": retry_seconds, "model": model_seconds}
        self._features = features
        self._parts = []
        self.front = self.authority = self.ca_file = None
        self.folder = tempfile.mkdtemp(prefix="chain-")
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def _part(self, part):
        self._parts.append(part)
        return part

    def _start(self):
        gitlab_port, gateway_port, dap_port, *fronts = free_ports(6)
        self.gitlab_url, self.gateway_url = f"http://127.0.0.1:{gitlab_port}", f"http://127.0.0.1:{gateway_port}"
        self.dap_address = f"127.0.0.1:{dap_port}"
        if self.tls:
            self.gitlab_url, self.gateway_url = (f"https://127.0.0.1:{each}" for each in fronts[:2])
            self.dap_address = f"127.0.0.1:{fronts[2]}"
        ca = []
        models = [self._part(Model(each)) for each in self._wishes if "kind" in each]
        if self.tls:
            self.authority = Authority(self.folder)
            self.identity = self.authority.issue()
            self.ca_file = self.authority.ca_file
            ca = ["--ca-file", self.ca_file]
        self.gitlab = self._part(Part("gitlab", [
            "node", os.path.join(HERE, "gitlab", "server.js"), "--port", str(gitlab_port), "--version", self.version, "--seed", "empty",
            "--check-seconds", str(self._seconds["check"]), "--exit-with-stdin", *ca]))
        self.gateway = self._part(Part("gateway", [
            "node", os.path.join(HERE, "gateway", "server.js"), "--port", str(gateway_port), "--version", self.gateway_version, "--gitlab-url", self.gitlab_url,
            "--retry-seconds", str(self._seconds["retry"]), "--model-seconds", str(self._seconds["model"]), "--exit-with-stdin", *ca]))
        if self.tls:
            self.front = Front(self.folder, {
                "gitlab": Site(fronts[0], f"127.0.0.1:{gitlab_port}", self.identity), "gateway": Site(fronts[1], f"127.0.0.1:{gateway_port}", self.identity),
                "agent_platform": Site(fronts[2], f"127.0.0.1:{dap_port}", self.identity, grpc=True)})
        self.gitlab.wait()
        self.gitlab.patch({"instance": {"url": self.gitlab_url}})
        if self.front:
            self.front.wait()
        # After GitLab: since 18.10 the service does not start without GitLab's keys.
        self.agent_platform = self._part(Part("agent-platform", [
            PYTHON, "-B", os.path.join(HERE, "agent-platform", "server.py"), "--port", str(dap_port), "--version", self.gateway_version,
            "--gitlab-url", self.gitlab_url, "--exit-with-stdin", *ca]))
        for each in [self.gateway, *models]:
            each.wait()
        self.models = models
        self._join()
        self.agent_platform.wait()
        self.gitlab.url, self.gateway.url, self.agent_platform.url = self.gitlab_url, self.gateway_url, self.dap_address

    dap = property(lambda self: self.agent_platform)

    def heal(self):
        """Everything as it was at first, whatever was bent, trapped or stopped."""
        for each in (self.gitlab, *self.models):
            each.revive().reset()
        if self.front:
            self.front.heal()
        self._join()
        for each in (self.gateway, self.agent_platform):
            each.revive().reset()
        self._join_clouds()

    def _join(self):
        """As an administrator joins them, over GitLab's control interface: its rules refuse loopback addresses."""
        started = iter(self.models)
        rows = [next(started).row() if "kind" in each else {
            "name": each["name"], "model": each["family"], "endpoint": each["url"], "identifier": each["identifier"], "apiToken": each.get("key")} for each in self._wishes]
        families = [each["model"] for each in rows]
        features = features_for(self.version, families) if self._features is None else self._features
        settings = {"aiGatewayUrl": self.gateway_url}
        if release(self.version) >= (18, 4):
            settings |= {"duoAgentPlatformServiceUrl": self.dap_address, "selfHostedDuoAgentPlatformServiceSecure": self.tls}
        self.gitlab.patch({
            "gateway": {"simulated": False}, "applicationSettings": {"allow_local_requests_from_web_hooks_and_services": True}, "testingTermsAccepted": True,
            "duoSettings": settings, "instance": {"url": self.gitlab_url, "environment": {"DUO_AGENT_PLATFORM_SERVICE_SECURE": str(self.tls).lower()}},
            "models": [{"id": index, **row} for index, row in enumerate(rows, 1)], "features": features})
        self._join_clouds()

    def _join_clouds(self):
        clouds = {each.wish["kind"]: each for each in self.models}
        if "bedrock" in clouds:
            bedrock = clouds["bedrock"]
            self.gateway.patch({"bedrock": {"endpoint": bedrock.url, "region": bedrock.state()["region"], **BEDROCK_KEYS}})
        if "vertex" in clouds:
            self.gateway.patch({"vertex": {"endpoint": clouds["vertex"].url}})

    def urls(self):
        return {
            "version": self.version, "token": TOKEN, "gitlab": self.gitlab_url, "gateway": self.gateway_url, "agent_platform": self.dap_address, "tls": self.tls,
            "ca_file": self.ca_file,
            "models": [{**each.row(), "kind": each.wish["kind"], "url": each.url, "control": each.control} for each in self.models],
            "control": {"gitlab": self.gitlab.control, "gateway": self.gateway.control, "agent_platform": self.agent_platform.control}, "folder": self.folder,
        }

    def stop(self):
        for each in reversed(self._parts):
            each.stop()
        if self.front:
            self.front.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


# What breaks at --fault, for demonstrations.
SHOWN = {
    "keys": ("the gateway knows the keys of another GitLab", lambda c: c.gateway.trap("staleKeys")),
    "bypass": ("the gateway asks for no token", lambda c: c.gateway.trap("authBypass")),
    "path": ("the endpoint of a model lacks /v1", lambda c: c.gitlab.patch({"models": [
        {**row, "endpoint": row["endpoint"].removesuffix("/v1")} if n == 0 else row for n, row in enumerate(c.gitlab.state()["models"])]})),
    "model": ("a model server is down", lambda c: c.models[0].stop()),
    "agents": ("the Agent Platform service died at its start", lambda c: c.agent_platform.stop()),
    "silent": ("GitLab is in Silent Mode", lambda c: c.gitlab.patch({"applicationSettings": {"silent_mode_enabled": True}})),
}


def main():
    parser = argparse.ArgumentParser(description="A healthy chain of doubles on loopback", formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="faults:\n" + "\n".join(f"  {name:8} {what}" for name, (what, _) in SHOWN.items()))
    parser.add_argument("--fault", action="append", default=[], choices=SHOWN, metavar="NAME")
    parser.add_argument("--version", default="18.9.1")
    parser.add_argument("--gateway-version")
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--model", action="append", type=json.loads, help="JSON; without it two vLLM servers")
    for name, default in (("check", 3), ("retry", 0.2), ("model", 10)):
        parser.add_argument(f"--{name}-seconds", type=float, default=default)
    options = parser.parse_args()
    try:
        with Chain(version=options.version, gateway_version=options.gateway_version, tls=options.tls, models=options.model, check_seconds=options.check_seconds,
                   retry_seconds=options.retry_seconds, model_seconds=options.model_seconds) as chain:
            for name in options.fault:
                SHOWN[name][1](chain)
            print(json.dumps(chain.urls()), flush=True)
            sys.stdin.read()
    except NotStarted as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
