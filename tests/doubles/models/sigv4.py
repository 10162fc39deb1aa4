# SPDX-License-Identifier: Apache-2.0
"""Checks AWS Signature Version 4 with botocore: one JSON request a line on standard input, one JSON verdict a line on standard output.

A verdict is {"id", "accessKey"} or {"id", "refusal": {"status", "type", "message"}}. The signature is computed anew from what
arrived and from the secret; nothing that the client says about it is believed.
"""

import base64
import datetime
import hashlib
import hmac
import json
import re
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials

FORM = re.compile(r"^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$")
WORDS = "%Y%m%dT%H%M%SZ"


class Refusal(Exception):
    def __init__(self, name, message, status=403):
        super().__init__(message)
        self.verdict = {"status": status, "type": name, "message": message}


class Verifier(SigV4Auth):
    """Signs exactly the headers that the client says it signed."""

    def __init__(self, credentials, service, region, names):
        super().__init__(credentials, service, region)
        self._names = names

    def headers_to_sign(self, request):
        signed = HTTPHeaders()
        for name in self._names:
            for value in request.headers.get_all(name, []):
                signed.add_header(name, value)
        return signed


def header(question, name):
    return next((value for key, value in question["headers"] if key.lower() == name), None)


def check_time(text, now, leeway):
    try:
        signed = datetime.datetime.strptime(text or "", WORDS)
    except ValueError:
        raise Refusal("IncompleteSignatureException", "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.") from None
    if signed < now - leeway:
        raise Refusal("InvalidSignatureException",
            f"Signature expired: {text} is now earlier than {(now - leeway).strftime(WORDS)} ({now.strftime(WORDS)} - {leeway.seconds // 60} min.)")
    if signed > now + leeway:
        raise Refusal("InvalidSignatureException",
            f"Signature not yet current: {text} is still later than {(now + leeway).strftime(WORDS)} ({now.strftime(WORDS)} + {leeway.seconds // 60} min.)")


def check_scope(scope, stamp, region):
    date, given_region, service, end = scope
    if service != "bedrock":
        raise Refusal("InvalidSignatureException", "Credential should be scoped to correct service: 'bedrock'. ")
    if given_region != region:
        raise Refusal("InvalidSignatureException", "Credential should be scoped to a valid region. ")
    if date != stamp[:8] or end != "aws4_request":
        raise Refusal("InvalidSignatureException", "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP")


def signature_of(question, key, names, stamp, region):
    verifier = Verifier(Credentials(key["id"], key["secret"], key.get("sessionToken")), "bedrock", region, names)
    request = AWSRequest(method=question["method"], url="http://double" + question["target"], data=base64.b64decode(question["body"]))
    for name, value in question["headers"]:
        request.headers.add_header(name, value)
    request.context["timestamp"] = stamp
    canonical = verifier.canonical_request(request)
    return verifier.signature(verifier.string_to_sign(request, canonical), request)


def verify(question):
    """-> the access key's id"""
    found = FORM.match(header(question, "authorization") or "")
    if not found:
        raise Refusal("IncompleteSignatureException", "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.")
    identity, *scope = found.group(1).split("/")
    names = found.group(2).split(";")
    if len(scope) != 4:
        raise Refusal("IncompleteSignatureException", "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term")
    stamp = header(question, "x-amz-date")
    now = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) + datetime.timedelta(seconds=question.get("ahead", 0))
    check_time(stamp, now, datetime.timedelta(minutes=5))
    check_scope(scope, stamp, question["region"])
    key = next((each for each in question["keys"] if each["id"] == identity), None)
    token = header(question, "x-amz-security-token")
    if key is None or (key.get("sessionToken") or None) != token:
        raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
    if key.get("expired"):
        raise Refusal("ExpiredTokenException", "The security token included in the request is expired")
    # What counts must be under the signature.
    needed = {"host", "x-amz-date"} | ({"x-amz-security-token"} if token else set())
    if not needed <= set(names):
        raise Refusal("InvalidSignatureException", "'Host' and each 'X-Amz-' header must be a 'SignedHeader' in the Authorization.")
    declared = header(question, "x-amz-content-sha256")
    actual = hashlib.sha256(base64.b64decode(question["body"])).hexdigest()
    right = signature_of(question, key, names, stamp, question["region"])
    if not hmac.compare_digest(right, found.group(3)) or (declared is not None and declared != actual):
        raise Refusal("InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. "
            "Consult the service documentation for details.")
    return identity


def main():
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        try:
            verdict = {"accessKey": verify(question)}
        except Refusal as refusal:
            verdict = {"refusal": refusal.verdict}
        print(json.dumps({"id": question["id"], **verdict}), flush=True)


if __name__ == "__main__":
    main()
