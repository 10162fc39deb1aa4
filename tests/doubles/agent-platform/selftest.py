# SPDX-License-Identifier: Apache-2.0
"""Drives the Agent Platform double over gRPC, with keys of a GitLab of its own. Run by ctest: /usr/bin/python3 selftest.py [-k PATTERN]"""

import base64
import http.server
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request

import grpc
import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import wire  # noqa: E402

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
INSTANCE = "11111111-2222-3333-4444-555555555555"
_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class GitLab:
    """Discovery and keys, until told to fail."""

    def __init__(self):
        gitlab = self
        self.healthy = True
        public = KEY.public_key().public_numbers()
        number = lambda value: base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).rstrip(b"=").decode()
        jwk = {"kty": "RSA", "n": number(public.n), "e": number(public.e), "kid": "one", "use": "sig", "alg": "RS256"}

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(handler):
                known = {"/.well-known/openid-configuration": {"jwks_uri": f"{gitlab.url}/oauth/discovery/keys"}, "/oauth/discovery/keys": {"keys": [jwk]}}
                handler.send_response(200 if gitlab.healthy and handler.path in known else 502)
                handler.end_headers()
                handler.wfile.write(json.dumps(known.get(handler.path, {})).encode())

            def log_message(handler, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


class Started:
    def __init__(self, *options):
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, "server.py"), "--exit-with-stdin", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        words = self.process.stdout.readline().split()
        self.address, self.control_url = words[1:3] if words[:1] == ["listening"] else (None, None)

    def control(self, call, body=None, method="POST"):
        request = urllib.request.Request(f"{self.control_url}/-/double/{call}", method=method, data=None if body is None else json.dumps(body).encode())
        with _direct.open(request, timeout=10) as answer:
            return json.load(answer)

    def stop(self):
        self.process.stdin.close()
        code = self.process.wait(timeout=10)
        self.process.stdout.close()
        error = self.process.stderr.read()
        self.process.stderr.close()
        return code, error


def token(key=KEY, **changes):
    now = int(time.time())
    claims = {"iss": "http://gitlab", "sub": INSTANCE, "aud": "gitlab-duo-workflow-service", "exp": now + 3600, "nbf": now - 5, "iat": now,
              "gitlab_realm": "self-managed", "scopes": ["duo_agent_platform"], **changes}
    return jwt.encode(claims, key, algorithm="RS256")


def metadata(bearer=None, **changes):
    headers = {"authorization": f"Bearer {bearer or token()}", "x-gitlab-authentication-type": "oidc", "x-gitlab-realm": "self-managed",
               "x-gitlab-instance-id": INSTANCE, "x-gitlab-global-user-id": "user"}
    headers.update({name.replace("_", "-"): text for name, text in changes.items()})
    return [(name, text) for name, text in headers.items() if text is not None]


class AgentPlatform(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gitlab = GitLab()
        cls.double = Started("--gitlab-url", cls.gitlab.url, "--version", "19.0")

    @classmethod
    def tearDownClass(cls):
        cls.gitlab.server.shutdown()
        cls.gitlab.server.server_close()
        assert cls.double.stop()[0] == 0

    def setUp(self):
        self.gitlab.healthy = True
        self.double.control("reset")
        self.channel = grpc.insecure_channel(self.double.address)
        self.addCleanup(self.channel.close)

    def ask(self, method, headers=(), request=b"", channel=None):
        """-> (status, text or bytes of the answer)"""
        try:
            return 0, (channel or self.channel).unary_unary(method)(request, metadata=headers, timeout=5)
        except grpc.RpcError as error:
            return error.code().value[0], error.details()

    def test_health_is_open_and_knows_two_names(self):
        health = "/grpc.health.v1.Health/Check"
        self.assertEqual(self.ask(health), (0, b"\x08\x01"))
        self.assertEqual(self.ask(health, request=wire.field(1, "DuoWorkflow")), (0, b"\x08\x01"))
        self.assertEqual(self.ask(health, request=wire.field(1, "Other"))[0], 5)
        self.double.control("traps", [{"trap": "notServing"}])
        self.assertEqual(self.ask(health), (0, b"\x08\x02"))

    def test_old_images_have_no_health(self):
        health = "/grpc.health.v1.Health/Check"
        self.double.control("state", {"version": "18.9"})
        self.assertEqual(self.ask(health), (16, "No authorization header presented"))
        self.double.control("traps", [{"trap": "authOff"}])
        self.assertEqual(self.ask(health), (12, "Method not found!"))

    def test_asks_for_a_token_before_it_looks_at_the_method(self):
        for method in ("/DuoWorkflow/ListTools", "/DuoWorkflow/Nothing", "/some.Other/Service"):
            self.assertEqual(self.ask(method), (16, "No authorization header presented"), method)
        self.assertEqual(self.ask("/some.Other/Service", metadata()), (12, "Method not found!"))

    def test_checks_tokens_in_earnest(self):
        stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        forbidden = (16, "Forbidden by auth provider")
        rows = [
            (metadata(authorization="Basic eDp5"), (16, "Invalid authorization header")),
            (metadata(x_gitlab_authentication_type=None), (16, "Invalid authentication token type - only OIDC is supported")),
            (metadata(x_gitlab_realm=None), (16, "Header mismatch 'X-Gitlab-Realm'")),
            (metadata(x_gitlab_instance_id="other"), (16, "Header mismatch 'X-Gitlab-Instance-Id'")),
            (metadata(token(aud="gitlab-ai-gateway")), forbidden), (metadata(token(stranger)), forbidden), (metadata("garbage"), forbidden),
            (metadata(token(exp=int(time.time()) - 10)), forbidden), (metadata(token(nbf=int(time.time()) + 60)), forbidden),
        ]
        for headers, expected in rows:
            self.assertEqual(self.ask("/DuoWorkflow/ListTools", headers), expected)
        self.assertEqual(self.ask("/DuoWorkflow/GenerateToken", metadata(token(scopes=["complete_code"]))), (7, "Unauthorized to generate token"))

    def test_lists_tools_and_makes_tokens(self):
        status, listed = self.ask("/DuoWorkflow/ListTools", metadata())
        tools = [payload for number, payload in wire.read_fields(listed) if number == 1]
        self.assertEqual((status, len(tools)), (0, 6))
        self.assertIn(b"read_file", tools[0])
        status, made = self.ask("/DuoWorkflow/GenerateToken", metadata())
        fields = dict(wire.read_fields(made))
        self.assertEqual(status, 0)
        self.assertAlmostEqual(fields[2], time.time() + 3600, delta=5)
        self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata(fields[1].decode()))[0], 0)

    def test_traps(self):
        rows = [
            ({"trap": "authOff"}, (), 0), ({"trap": "rejectToken", "text": "because"}, metadata(), 16), ({"trap": "unimplemented"}, metadata(), 12),
            ({"trap": "tooLarge"}, metadata(), 8), ({"trap": "notEntitled"}, metadata(), 7), ({"trap": "quotaExceeded"}, metadata(), 8),
            ({"trap": "clockSkew", "seconds": 7200}, metadata(), 16),
        ]
        for trap, headers, status in rows:
            self.double.control("traps", [trap])
            self.assertEqual(self.ask("/DuoWorkflow/ListTools", headers)[0], status, trap)
        with self.assertRaises(urllib.error.HTTPError):
            self.double.control("traps", [{"trap": "noSuch"}])

    def test_down_closes_the_port_and_opens_it_again(self):
        host, port = self.double.address.split(":")
        self.double.control("traps", [{"trap": "down"}])
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection((host, int(port)), timeout=2)
        self.double.control("traps", [])
        with grpc.insecure_channel(self.double.address) as channel:
            self.assertEqual(self.ask("/grpc.health.v1.Health/Check", channel=channel)[0], 0)

    def test_real_limits(self):
        status, text = self.ask("/DuoWorkflow/ListTools", metadata(), b"x" * 5_000_005)
        self.assertEqual(status, 8)
        self.assertIn("Received message larger than max (5000005 vs. 4194304)", text)

    def test_keeps_a_failed_fetch_until_a_restart(self):
        self.gitlab.healthy = False
        self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata())[0], 16)
        self.gitlab.healthy = True
        self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata())[0], 16)
        self.assertIn("Could not prefetch keys", self.double.control("log", method="GET")[0])
        self.double.control("restart")
        self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata())[0], 0)

    def test_does_not_start_without_keys_since_18_10(self):
        code, error = Started("--gitlab-url", "http://127.0.0.1:9", "--version", "18.10").stop()
        self.assertEqual(code, 1)
        self.assertIn("Failed to initialize OIDC auth provider", error)

    def test_speaks_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            key, chain = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", chain, "-days", "2", "-subj", "/CN=double",
                            "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
            double = Started("--gitlab-url", self.gitlab.url, "--version", "18.9", "--tls-cert", chain, "--tls-key", key)
            with open(chain, "rb") as file:
                credentials = grpc.ssl_channel_credentials(file.read())
            with grpc.secure_channel(double.address, credentials) as channel:
                self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata(), channel=channel)[0], 0)
            with grpc.insecure_channel(double.address) as channel:
                self.assertEqual(self.ask("/DuoWorkflow/ListTools", metadata(), channel=channel)[0], 14)
            self.assertEqual(double.stop()[0], 0)


if __name__ == "__main__":
    unittest.main()
