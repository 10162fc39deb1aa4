# SPDX-License-Identifier: Apache-2.0
"""Tokens as the Agent Platform service checks them: against GitLab's keys, fetched once and kept, and against its own."""

import json
import ssl
import threading
import time
import urllib.parse
import urllib.request
import uuid

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

SERVICE = "gitlab-duo-workflow-service"
PATIENCE = 5


class Refused(Exception):
    """The text that goes out with status 16."""


class Keys:
    def __init__(self, gitlab_url, ca_file):
        self.gitlab_url, self.ca_file = gitlab_url, ca_file
        self.own = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.log = []
        self._lock = threading.Lock()
        self._kept = None

    def forget(self):
        """As a restart does."""
        with self._lock:
            self._kept = None
            self.log.clear()

    def gitlab(self):
        """A failed fetch is kept like a good one."""
        with self._lock:
            if self._kept is None:
                self._kept = self._fetched()
            return self._kept

    def _fetched(self):
        try:
            discovery = self._get(urllib.parse.urljoin(self.gitlab_url, "/.well-known/openid-configuration"))
            return jwt.PyJWKSet.from_dict(self._get(discovery["jwks_uri"])).keys
        except Exception as error:  # whatever went wrong, the real one goes on without these keys
            self.log.append(f"Could not prefetch keys: {error}")
            return []

    def _get(self, url):
        context = ssl.create_default_context(cafile=self.ca_file) if url.startswith("https:") else None
        handlers = [urllib.request.ProxyHandler({})] + ([urllib.request.HTTPSHandler(context=context)] if context else [])
        with urllib.request.build_opener(*handlers).open(url, timeout=PATIENCE) as answer:
            return json.load(answer)


def _claims(token, keys, offset):
    candidates = [each.key for each in keys.gitlab()] + [keys.own.public_key()]
    failure = None
    for key in candidates:
        try:
            claims = jwt.decode(token, key, algorithms=["RS256"], audience=SERVICE, options={"verify_exp": False, "verify_nbf": False, "verify_iat": False})
        except jwt.InvalidSignatureError as error:
            failure = error
            continue
        now = time.time() + offset
        if claims.get("exp", 0) <= now:
            raise jwt.ExpiredSignatureError("Signature has expired")
        if claims.get("nbf", 0) > now:
            raise jwt.ImmatureSignatureError("The token is not yet valid (nbf)")
        return claims
    raise failure


def user_of(metadata, keys, offset=0):
    """metadata: lower-case names. offset: seconds by which this service's clock is off. -> the claims; raises Refused."""
    authorization = metadata.get("authorization")
    if authorization is None:
        raise Refused("No authorization header presented")
    kind, _, token = authorization.partition(" ")
    if kind.lower() != "bearer":
        raise Refused("Invalid authorization header")
    if metadata.get("x-gitlab-authentication-type") != "oidc":
        raise Refused("Invalid authentication token type - only OIDC is supported")
    try:
        claims = _claims(token, keys, offset)
    except jwt.PyJWTError as error:
        keys.log.append(str(error))
        raise Refused("Forbidden by auth provider") from error
    expected = {"x-gitlab-realm": ("X-Gitlab-Realm", claims.get("gitlab_realm")),
                "x-gitlab-instance-id": ("X-Gitlab-Instance-Id", claims.get("gitlab_instance_id") or claims.get("sub"))}
    if claims.get("iss") == SERVICE:
        expected["x-gitlab-global-user-id"] = ("X-Gitlab-Global-User-Id", claims.get("sub"))
    for name, (shown, claim) in expected.items():
        if not metadata.get(name) or metadata[name] != claim:
            raise Refused(f"Header mismatch '{shown}'")
    return claims


def generated(claims, metadata, keys):
    """-> (token, expires_at), for an hour"""
    now = int(time.time())
    own = {"iss": SERVICE, "aud": SERVICE, "sub": metadata.get("x-gitlab-global-user-id", ""), "exp": now + 3600, "nbf": now, "iat": now,
           "jti": str(uuid.uuid4()), "gitlab_realm": claims.get("gitlab_realm", ""), "scopes": claims.get("scopes", []),
           "gitlab_instance_id": claims.get("gitlab_instance_id") or claims.get("sub", "")}
    return jwt.encode(own, keys.own, algorithm="RS256"), now + 3600
