# SPDX-License-Identifier: Apache-2.0
"""A double as a child process: its address, its control calls, its end."""

import json
import os
import random
import select
import socket
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE = 20  # seconds; loaded machines are slow, and only what fails waits so long
_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback, whatever proxies the machine has


class NotStarted(Exception):
    pass


def free_ports(count):
    """Ports that nobody listens on: below those that the kernel gives to connections and to port 0, which others could get meanwhile."""
    found = []
    while len(found) < count:
        port = random.randrange(10000, 32000)
        with socket.socket() as each:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as servers do
            try:
                each.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in found:
            found.append(port)
    return found


def answers(port, host="127.0.0.1"):
    """Waits until something listens there."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection((host, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.01)
    raise NotStarted(f"nothing listens on {host}:{port}")


class Part:
    """Started with the object; wait() returns once it listens. `control` is where its control calls go."""

    def __init__(self, name, command, environment=None):
        self.name, self.command = name, command
        self._environment = environment or {}
        self.url = self.control = None
        self.process = None
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,  # select must see what is not read yet
                                        env={**os.environ, "NODE_PATH": "/usr/share/nodejs", **self._environment})
        return self

    def wait(self):
        """The line that every double prints: `listening ADDRESS [CONTROL]`, or the control's address in a line of its own."""
        words = self._line().split()
        if words[:1] != ["listening"]:
            raise NotStarted(f"{self.name} did not start: {' '.join(self.command)}")
        self.url = words[1]
        if len(words) > 2:
            self.control = words[2]
        elif "--control-port" in self.command:
            self.control = self._line().split()[1]
        else:
            scheme, _, rest = words[1].partition("://")
            self.control = f"{scheme}://{rest.split('/')[0]}"
        return self

    def _line(self):
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        if not ready:
            raise NotStarted(f"{self.name} says nothing")
        return self.process.stdout.readline().decode()

    def call(self, method, name, body=None):
        """A control call. -> the answer as a value; raises on refusal, with the double's words."""
        request = urllib.request.Request(f"{self.control}/-/double/{name}", method=method, data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        try:
            with _direct.open(request, timeout=PATIENCE) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise ValueError(f"{self.name}: {error.read().decode()}") from error

    def state(self):
        return self.call("GET", "state")

    def patch(self, changes):
        return self.call("POST", "state", changes)

    def trap(self, name, **parameters):
        """Adds a trap."""
        return self.call("POST", "traps?add", [{"trap": name, **parameters}])

    def clear_traps(self):
        return self.call("POST", "traps", [])

    def requests(self):
        return self.call("GET", "requests")

    def reset(self):
        return self.call("POST", "reset", {})

    def revive(self):
        """Starts it again if it has ended, at its old address when the command names the port."""
        if self.process.poll() is not None:
            url = self.url
            self.start().wait()
            self.url = url if "--port" in self.command and self.command[self.command.index("--port") + 1] != "0" else self.url
        return self

    def stop(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            try:
                self.process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process.stdout.close()
