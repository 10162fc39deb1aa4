# SPDX-License-Identifier: Apache-2.0
"""Whole chains, healthy and with a link broken, as GitLab's own answers show them. Run by ctest: /usr/bin/python3 chain_selftest.py [-k PATTERN]"""

import base64
import http.client
import json
import os
import ssl
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from chain import TOKEN, Chain  # noqa: E402

CHECK = """mutation C($input: AiSelfHostedModelConnectionCheckInput!) {
  aiSelfHostedModelConnectionCheck(input: $input) { result { success message } } }"""


class Client:
    """GitLab's API, with the private authority trusted."""

    def __init__(self, chain):
        self.chain = chain
        self.context = ssl.create_default_context(cafile=chain.authority.ca_file) if chain.tls else None
        handlers = [urllib.request.ProxyHandler({})] + ([urllib.request.HTTPSHandler(context=self.context)] if chain.tls else [])
        self.opener = urllib.request.build_opener(*handlers)

    def ask(self, method, url, body=None, headers=None):
        """-> (status, value or text)"""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {"PRIVATE-TOKEN": TOKEN})}, method=method)
        try:
            with self.opener.open(request, timeout=30) as answer:
                status, text = answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read().decode()
        try:
            return status, json.loads(text)
        except ValueError:
            return status, text

    def rest(self, method, path, body=None):
        return self.ask(method, f"{self.chain.gitlab_url}/api/v4{path}", body)

    def graphql(self, query, variables=None):
        status, body = self.ask("POST", f"{self.chain.gitlab_url}/api/graphql", {"query": query, "variables": variables or {}})
        assert status == 200 and "errors" not in body, body
        return next(iter(body["data"].values()))

    def direct_access(self):
        return self.rest("POST", "/code_suggestions/direct_access", {})

    def check(self, index=0):
        row = self.chain.gitlab.state()["models"][index]
        wish = {"name": "x", "model": row["model"].upper(), "endpoint": row["endpoint"], "apiToken": row["apiToken"], "identifier": row["identifier"]}
        if int(self.chain.version.split(".")[0]) >= 19:
            wish["provider"] = {"bedrock": "BEDROCK", "vertex_ai": "VERTEX_AI"}.get(row["identifier"].split("/")[0], "API")
        return self.graphql(CHECK, {"input": wish})["result"]

    def status(self):
        return self.graphql("query { cloudConnectorStatus { success probeResults { name success message errors } } }")

    def chat(self):
        request = self.graphql('mutation { aiAction(input: {chat: {content: "Hello"}}) { requestId } }')["requestId"]
        for _ in range(200):
            nodes = self.graphql(f'query {{ aiMessages(requestIds: ["{request}"], roles: [ASSISTANT]) {{ nodes {{ content errors }} }} }}')["nodes"]
            if nodes:
                return nodes[0]
            time.sleep(0.02)
        raise AssertionError("no answer in chat")

    def upgrade(self, path):
        host = self.chain.gitlab_url.split("//")[1]
        connection = http.client.HTTPSConnection(host, context=self.context) if self.chain.tls else http.client.HTTPConnection(host)
        connection.request("GET", path, headers={
            "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "PRIVATE-TOKEN": TOKEN,
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode()})
        status = connection.getresponse().status
        connection.close()
        return status


class Healthy(unittest.TestCase):
    """Every link holds, whatever the release and whether nginx stands before it."""

    def holds(self, **options):
        with Chain(**options) as chain:
            client = Client(chain)
            status, access = client.direct_access()
            self.assertEqual((status, access.get("base_url")), (201, chain.gateway_url), access)
            for index in range(len(chain.models)):
                self.assertEqual(client.check(index), {"success": True, "message": "Successfully connected to the self-hosted model"}, chain.models[index].name)
            health = client.status()
            self.assertTrue(health["success"], health)
            file = {"current_file": {"file_name": "a.rb", "content_above_cursor": "def hello\n  ", "content_below_cursor": "\nend"}}
            status, completion = client.rest("POST", "/code_suggestions/completions", file)
            self.assertEqual((status, len(completion["choices"])), (200, 1), completion)
            chat = client.chat()
            self.assertEqual((bool(chat["content"]), chat["errors"]), (True, []))
            self.assertEqual(client.rest("GET", "/ai/duo_workflows/list_tools")[0], 200)
            status, agents = client.rest("POST", "/ai/duo_workflows/direct_access", {})
            self.assertEqual((status, agents["duo_workflow_service"]["secure"]), (201, chain.tls))
            self.assertEqual(client.upgrade("/api/v4/ai/duo_workflows/ws"), 101)
            self.assertEqual(client.upgrade("/-/cable"), 101)
            headers = {**access["headers"], "Authorization": f"Bearer {access['token']}"}
            row = chain.models[0].row()
            body = {"stream": True, "inputs": {}, "model_metadata": {"provider": "openai", "name": row["model"], "endpoint": row["endpoint"],
                                                                     "api_key": row["apiToken"], "identifier": row["identifier"]}}
            status, text = client.ask("POST", f"{chain.gateway_url}/v1/prompts/model_configuration%2Fcheck", body, headers)
            self.assertEqual((status, bool(text)), (200, True))

    def test_behind_nginx(self):
        self.holds(version="18.9.1", tls=True)

    def test_of_an_older_release_in_clear_text(self):
        self.holds(version="18.5.0")

    def test_of_a_newer_release_behind_nginx(self):
        self.holds(version="19.3.0", tls=True)

    def test_with_other_servers(self):
        self.holds(version="19.0.0", models=[
            {"name": "Ollama", "family": "codestral", "kind": "ollama"}, {"name": "llama.cpp", "family": "llama3", "kind": "llamacpp", "key": "k"},
            {"name": "LiteLLM", "family": "mixtral", "kind": "litellm", "key": "sk-k"}, {"name": "Azure", "family": "gpt", "kind": "azure", "key": "k"},
            {"name": "Bedrock", "family": "claude_3", "kind": "bedrock", "model": "us.anthropic.claude-sonnet-4-20250514-v1:0"}, {"name": "Vertex", "family": "general", "kind": "vertex"},
            {"name": "Anthropic", "family": "claude_3", "kind": "anthropic", "key": "k"}, {"name": "Mantle", "family": "gpt", "kind": "mantle", "key": "k"},
            {"name": "OpenAI", "family": "gpt", "kind": "openai", "key": "k"}])


class Broken(unittest.TestCase):
    """One link at a time, in one chain."""

    @classmethod
    def setUpClass(cls):
        cls.chain = Chain(version="18.10.2", tls=True, check_seconds=1)
        cls.client = Client(cls.chain)

    @classmethod
    def tearDownClass(cls):
        cls.chain.stop()

    def tearDown(self):
        self.chain.heal()
        self.assertEqual((self.client.direct_access()[0], self.client.status()["success"]), (201, True))

    def message(self):
        return self.client.check()["message"]

    def test_gitlab_does_not_trust_the_authority(self):
        self.chain.gitlab.patch({"trust": {"rails": False}})
        self.assertRegex(self.message(), "certificate verify failed")
        self.assertRegex(self.client.status()["probeResults"][-1]["errors"][0], "CERTIFICATE_VERIFY_FAILED")

    def test_the_gateway_does_not_trust_the_authority(self):
        self.chain.gateway.patch({"trustsCa": False})
        self.chain.gateway.call("POST", "restart", {})
        status, body = self.client.direct_access()
        self.assertEqual((status, body["message"], body["error"]), (401, "Token creation failed", "Forbidden by auth provider"))
        self.assertRegex(self.chain.gateway.call("GET", "log")[0], "CERT|certificate")

    def test_certificates(self):
        issue = self.chain.authority.issue
        for identity, words in ((issue(starts=-10, ends=-1), "certificate has expired"), (issue(names=["other.example"]), "does not match"),
                                (issue(starts=2), "not yet valid"), (issue(by="self"), "self-signed certificate")):
            self.chain.front.change("gateway", identity=identity)
            self.assertRegex(self.message(), words)
        self.chain.front.change("gateway", identity=self.chain.identity, send_chain=False)
        self.assertRegex(self.message(), "unable to get local issuer certificate")

    def test_nginx_without_its_upstream(self):
        self.chain.front.change("gateway", extra="return 502;")
        self.assertRegex(self.message(), "AI Gateway returned code 502: Unknown error")

    def test_the_port_is_closed(self):
        self.chain.front.change("gateway", off=True)
        self.assertRegex(self.message(), "Connection refused")
        self.assertTrue(self.client.rest("GET", "/metadata")[0] == 200)

    def test_the_platform_is_down_and_comes_back(self):
        self.chain.agent_platform.trap("down")
        status, body = self.client.rest("GET", "/ai/duo_workflows/list_tools")
        self.assertEqual(status, 400)
        self.assertRegex(body["message"], "400 Bad request - 14:Received http2 header with status: 502")
        self.chain.agent_platform.clear_traps()
        self.assertEqual(self.client.rest("GET", "/ai/duo_workflows/list_tools")[0], 200)

    def test_a_model_with_another_key(self):
        self.chain.models[0].patch({"key": "another"})
        self.assertRegex(self.message(), "The self-hosted model server returned code 401: Unauthorized")

    def test_whatever_was_stopped_comes_back(self):
        for part in (self.chain.models[0], self.chain.gateway, self.chain.agent_platform):
            part.stop()
        self.chain.front.stop()
        self.chain.heal()
        self.assertTrue(self.client.check()["success"])
        self.assertEqual(self.client.rest("GET", "/ai/duo_workflows/list_tools")[0], 200)


class Program(unittest.TestCase):
    def test_prints_its_addresses_and_ends_with_its_input(self):
        child = subprocess.Popen([sys.executable, os.path.join(HERE, "chain.py"), "--version", "18.9.1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        printed = json.loads(child.stdout.readline())
        self.assertEqual((printed["version"], printed["token"], len(printed["models"])), ("18.9.1", TOKEN, 2))
        child.stdin.close()
        self.assertEqual(child.wait(timeout=20), 0)
        child.stdout.close()
        with self.assertRaises(urllib.error.URLError):
            urllib.request.build_opener(urllib.request.ProxyHandler({})).open(printed["gateway"], timeout=2)
        self.assertFalse(os.path.exists(printed["folder"]))


if __name__ == "__main__":
    unittest.main()
