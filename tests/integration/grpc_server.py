#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A real gRPC server without any generated code: the health service, and methods that end as a test wants it.

Usage: grpc_server.py [KEY CERTIFICATE]; prints its port and serves until its standard input ends.
"""
import sys
import threading
from concurrent import futures

import grpc


def health(request, context):
    context.set_trailing_metadata((("x-trailing", "end"),))
    if request in (b"", b"\x0a\x00"):
        return b"\x08\x01"
    context.abort(grpc.StatusCode.NOT_FOUND, "unknown service")


def list_tools(request, context):
    if "authorization" not in dict(context.invocation_metadata()):
        context.abort(grpc.StatusCode.UNAUTHENTICATED, "No authorization header presented")
    return b"tools"


def echo(request, context):
    sent = dict(context.invocation_metadata())
    context.send_initial_metadata((("x-leading", "a, b"),))
    return request + b"|" + sent.get("x-note", "").encode() + b"|" + sent.get("authorization", "").encode()


def speak(request, context):
    context.abort(grpc.StatusCode.FAILED_PRECONDITION, "Größe: 100 %\nzu viel")


def big(request, context):
    return bytes(int(request))


def wait(request, context):
    threading.Event().wait(20)
    return b"late"


METHODS = {
    "grpc.health.v1.Health": {"Check": health},
    "DuoWorkflow": {"ListTools": list_tools},
    "Test": {"Echo": echo, "Speak": speak, "Big": big, "Wait": wait},
}

server = grpc.server(futures.ThreadPoolExecutor(max_workers=8), options=[("grpc.so_reuseport", 0)])
for service, methods in METHODS.items():
    server.add_generic_rpc_handlers((
        grpc.method_handlers_generic_handler(
            service, {name: grpc.unary_unary_rpc_method_handler(call) for name, call in methods.items()}),
    ))
if len(sys.argv) == 3:
    key, certificate = (open(name, "rb").read() for name in sys.argv[1:])
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(key, certificate)]))
else:
    port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
sys.stdin.read()
server.stop(None)
