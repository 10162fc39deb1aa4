# SPDX-License-Identifier: Apache-2.0
"""The GitLab double as a child process, with its control calls."""

import json
import os
import subprocess
import urllib.request

SERVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "server.js")
_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback, whatever proxies the machine has


class Double:
    def __init__(self, version, seed="demo"):
        environment = dict(os.environ, NODE_PATH="/usr/share/nodejs")
        self._process = subprocess.Popen(
            ["node", SERVER, "--port", "0", "--version", version, "--seed", seed, "--exit-with-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        line = self._process.stdout.readline().split()
        if line[:1] != ["listening"]:
            raise RuntimeError("the GitLab double did not start")
        self.url = line[1]

    def control(self, method, call, body=None):
        request = urllib.request.Request(f"{self.url}/-/double/{call}", method=method,
            data=None if body is None else json.dumps(body).encode(), headers={"Content-Type": "application/json"})
        with _direct.open(request, timeout=15) as answer:
            return json.load(answer)

    def state(self):
        return self.control("GET", "state")

    def requests(self):
        return self.control("GET", "requests")

    def forget_requests(self):
        self.control("DELETE", "requests")

    def stop(self):
        self._process.stdin.close()
        self._process.wait(timeout=15)
