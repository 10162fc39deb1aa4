# SPDX-License-Identifier: Apache-2.0
"""A stand-in for the Duo Agent Platform service: gRPC over HTTP/2, in clear text or with TLS, tokens checked against GitLab's keys.

    /usr/bin/python3 server.py --gitlab-url URL [--version 19.0] [--port 0] [--host 127.0.0.1] [--tls-cert FILE --tls-key FILE] [--ca-file FILE]
                               [--exit-with-stdin]

Prints one line when it is ready: "listening HOST:PORT http://127.0.0.1:CONTROL". Ends on SIGTERM, or with its standard input if told so.
Without GitLab's keys an image of 18.10 or later does not start: it exits with 1.
"""

import argparse
import concurrent.futures
import os
import signal
import sys
import threading

import grpc

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from control import Control, prepared  # noqa: E402
from service import Service, release  # noqa: E402
from tokens import Keys  # noqa: E402


class Platform:
    """The listening server. A trap closes the port, and opens it again when it is removed."""

    def __init__(self, options, service):
        self._options, self._service = options, service
        self._lock = threading.Lock()
        self._server = None
        self.port = options.port
        self.open()

    def open(self):
        with self._lock:
            if self._server:
                return
            self._server = grpc.server(concurrent.futures.ThreadPoolExecutor(16), handlers=[self._service],
                                       options=[("grpc.so_reuseport", 0), ("grpc.max_metadata_size", 30720)])
            address = f"{self._options.host}:{self.port}"
            if self._options.tls_cert:
                with open(self._options.tls_key, "rb") as key, open(self._options.tls_cert, "rb") as chain:
                    credentials = grpc.ssl_server_credentials([(key.read(), chain.read())])
                self.port = self._server.add_secure_port(address, credentials)
            else:
                self.port = self._server.add_insecure_port(address)
            if not self.port:
                raise OSError(f"cannot listen on {address}")
            self._server.start()

    def close(self):
        with self._lock:
            if self._server:
                self._server.stop(None).wait()
                self._server = None


def arguments():
    parser = argparse.ArgumentParser(description="A stand-in for the Duo Agent Platform service")
    parser.add_argument("--gitlab-url", required=True)
    parser.add_argument("--version", default="19.0")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls-cert")
    parser.add_argument("--tls-key")
    parser.add_argument("--ca-file")
    parser.add_argument("--exit-with-stdin", action="store_true")
    options = parser.parse_args()
    if bool(options.tls_cert) != bool(options.tls_key):
        parser.error("--tls-cert and --tls-key go together")
    return options


def main():
    options = arguments()
    keys = Keys(options.gitlab_url, options.ca_file)
    initial = {"version": options.version, "auth": True, "reflection": False, "gitlabUrl": options.gitlab_url}
    state, traps = dict(initial), {}
    service = Service(keys, state, traps)
    if release(options.version) >= (18, 10) and not keys.gitlab():
        print("Failed to initialize OIDC auth provider", *keys.log, sep="\n", file=sys.stderr)
        return 1
    platform = Platform(options, service)

    def set_state(body):
        unknown = set(body) - set(state)
        if unknown:
            raise ValueError(f"no such state: {', '.join(sorted(unknown))}")
        state.update(body)
        keys.gitlab_url = state["gitlabUrl"]
        return state

    def set_traps(body, add=False):
        chosen = prepared(body)
        if not add:
            traps.clear()
        traps.update(chosen)
        if "down" in traps:
            platform.close()
        else:
            platform.open()
        return list(traps.values())

    def restart(_):
        keys.forget()
        return {}

    def reset(_):
        set_state(dict(initial))
        keys.forget()
        service.requests.clear()
        set_traps([])
        return state

    control = Control({
        "GET state": lambda _: state, "POST state": set_state, "GET traps": lambda _: list(traps.values()), "POST traps": set_traps,
        "POST traps?add": lambda body: set_traps(body, add=True),
        "GET requests": lambda _: service.requests, "GET log": lambda _: keys.log, "POST restart": restart, "POST reset": reset,
    })
    print(f"listening {options.host}:{platform.port} {control.url}", flush=True)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    if options.exit_with_stdin:
        sys.stdin.read()
        os._exit(0)
    signal.pause()
    return 0


if __name__ == "__main__":
    sys.exit(main())
