# SPDX-License-Identifier: Apache-2.0
"""Real proxies as child processes: tinyproxy, and Squid where a proxy has to name its errors."""

import os
import subprocess
import tempfile

from .part import answers, free_ports


class _Proxy:
    def __init__(self, command, text):
        self.folder = tempfile.mkdtemp(prefix="proxy-")
        (self.port,) = free_ports(1)
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.address}"
        path = os.path.join(self.folder, "proxy.conf")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.format(port=self.port, folder=self.folder))
        self._process = subprocess.Popen([each.format(path=path) for each in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        answers(self.port)

    def stop(self):
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()


class Tinyproxy(_Proxy):
    def __init__(self, *lines):
        super().__init__(["tinyproxy", "-d", "-c", "{path}"], "\n".join(["Port {port}", "Listen 127.0.0.1", "Timeout 30", "MaxClients 100", "LogLevel Critical", *lines, ""]))


class Squid(_Proxy):
    def __init__(self, *lines):
        super().__init__(["/usr/sbin/squid", "-N", "-f", "{path}"], "\n".join([
            "http_port 127.0.0.1:{port}", "pid_filename {folder}/squid.pid", "cache_log {folder}/cache.log", "access_log none", "cache deny all",
            "coredump_dir {folder}", "shutdown_lifetime 0 seconds", "pinger_enable off", "visible_hostname proxy.example.internal", "acl any_port port 1-65535", *lines, "http_access allow all", ""]))
