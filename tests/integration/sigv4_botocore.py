#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Signs requests with AWS's own botocore: a JSON list on standard input, the headers that were added as a JSON list.

A request: {"time", "key", "secret", "token", "region", "service", "method", "url", "headers": [[name, value]], "body"}.
"""
import datetime
import json
import sys

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ADDED = ("X-Amz-Date", "X-Amz-Security-Token", "Authorization")


class FixedTime(datetime.datetime):
    fixed = None

    @classmethod
    def utcnow(cls):
        return cls.fixed


def sign(row):
    FixedTime.fixed = datetime.datetime.strptime(row["time"], "%Y%m%dT%H%M%SZ")
    request = AWSRequest(method=row["method"], url=row["url"], data=row["body"].encode())
    for name, value in row["headers"]:
        request.headers.add_header(name, value)
    credentials = Credentials(row["key"], row["secret"], row["token"] or None)
    botocore.auth.SigV4Auth(credentials, row["service"], row["region"]).add_auth(request)
    return [[name, request.headers[name]] for name in ADDED if name in request.headers]


botocore.auth.datetime = type("Module", (), {"datetime": FixedTime, "timezone": datetime.timezone})
json.dump([sign(row) for row in json.load(sys.stdin)], sys.stdout)
