# SPDX-License-Identifier: Apache-2.0
"""The Agent Platform service itself: what each method answers, for whom, and what a trap makes of it."""

import time

import grpc

import tokens
import wire

HEALTH = "/grpc.health.v1.Health/Check"
REFLECTION = ("/grpc.reflection.v1alpha.ServerReflection/", "/grpc.reflection.v1.ServerReflection/")
AGENT_SCOPES = ("duo_agent_platform", "duo_workflow_execute_workflow")
TOOLS = [
    {"name": "read_file", "description": "Read the contents of a file."},
    {"name": "list_dir", "description": "List what is in a directory."},
    {"name": "grep", "description": "Search files for a pattern."},
    {"name": "edit_file", "description": "Replace text in a file."},
    {"name": "run_command", "description": "Run a program."},
    {"name": "get_issue", "description": "Fetch an issue of a project."},
]
Code = grpc.StatusCode


def release(version):
    return tuple(int(each) for each in version.split(".")[:2])


class Service(grpc.GenericRpcHandler):
    """Every method, known or not, comes through here: who asks is looked at before what is asked."""

    def __init__(self, keys, state, traps):
        self.keys, self.state, self.traps = keys, state, traps
        self.requests = []

    def service(self, call):
        metadata = {each.key: each.value for each in call.invocation_metadata}
        return grpc.unary_unary_rpc_method_handler(lambda request, context: self.answer(call.method, metadata, request, context))

    def answer(self, method, metadata, request, context):
        entry = {"method": method, "metadata": sorted(metadata), "status": None}
        self.requests.append(entry)
        self._wait(context)
        try:
            reply = self._reply(method, metadata, request)
            entry["status"] = 0
            return reply
        except Status as status:
            entry["status"] = status.code.value[0]
            context.abort(status.code, status.text)

    def _wait(self, context):
        if self.traps.get("slow"):
            time.sleep(self.traps["slow"].get("ms", 1000) / 1000)
        while self.traps.get("hang") and context.is_active():
            time.sleep(0.05)

    def _reply(self, method, metadata, request):
        if "tooLarge" in self.traps:
            raise Status(Code.RESOURCE_EXHAUSTED, "SERVER: Received message larger than max (5000005 vs. 4194304)")
        if "unimplemented" in self.traps:
            raise Status(Code.UNIMPLEMENTED, "")
        if method == HEALTH and self._has_health():
            return self._health(request)
        if method.startswith(REFLECTION) and self._has_reflection():
            raise Status(Code.UNIMPLEMENTED, "reflection is not played")
        claims = self._authenticated(metadata)
        known = {"/DuoWorkflow/ListTools": self._list_tools, "/DuoWorkflow/GenerateToken": self._generate_token}
        if method not in known:
            raise Status(Code.UNIMPLEMENTED, "Method not found!")
        return known[method](claims, metadata)

    def _has_health(self):
        return "healthMissing" not in self.traps and release(self.state["version"]) >= (18, 10)

    def _has_reflection(self):
        return self.state["reflection"] or release(self.state["version"]) < (18, 10)

    def _health(self, request):
        try:
            name = dict(wire.read_fields(request)).get(1, b"")
        except ValueError:
            raise Status(Code.INTERNAL, "Exception deserializing request!") from None
        if name not in (b"", b"DuoWorkflow"):
            raise Status(Code.NOT_FOUND, "")
        return wire.health("notServing" not in self.traps)

    def _authenticated(self, metadata):
        """-> the claims, or None when authentication is off"""
        if "authOff" in self.traps or not self.state["auth"]:
            return None
        if "rejectToken" in self.traps and "authorization" in metadata:
            raise Status(Code.UNAUTHENTICATED, self.traps["rejectToken"].get("text", "Forbidden by auth provider"))
        try:
            return tokens.user_of(metadata, self.keys, self.traps.get("clockSkew", {}).get("seconds", 0))
        except tokens.Refused as refusal:
            raise Status(Code.UNAUTHENTICATED, str(refusal)) from refusal

    def _refuse_entitlement(self, claims, text):
        if "quotaExceeded" in self.traps:
            raise Status(Code.RESOURCE_EXHAUSTED, "Consumer does not have sufficient credits for this request. Error code: USAGE_QUOTA_EXCEEDED")
        if "notEntitled" in self.traps or (claims is not None and not set(AGENT_SCOPES) & set(claims.get("scopes", []))):
            raise Status(Code.PERMISSION_DENIED, text)

    def _list_tools(self, claims, metadata):
        self._refuse_entitlement(claims, "Unauthorized to list tools")
        return wire.tools_listed(TOOLS)

    def _generate_token(self, claims, metadata):
        self._refuse_entitlement(claims, "Unauthorized to generate token")
        token, expires_at = tokens.generated(claims or {}, metadata, self.keys)
        return wire.token_generated(token, expires_at, ["tool_call_approval"])


class Status(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code, self.text = code, text
