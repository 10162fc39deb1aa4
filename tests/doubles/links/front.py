# SPDX-License-Identifier: Apache-2.0
"""A real nginx before the doubles: TLS of the private authority, WebSocket upgrades, gRPC; each site can be spoiled and reloaded."""

import os
import signal
import subprocess

from .part import NotStarted, answers

COMMON = """daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 512; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_max_body_size 0;
    map $http_upgrade $connection_upgrade {{ default upgrade; '' close; }}
{sites}}}
"""
HTTP = """        location /-/double/ {{ return 404; }}
        location / {{
            proxy_pass http://{upstream};
            proxy_http_version 1.1;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto {scheme};
{upgrade}            proxy_buffering off;
            proxy_read_timeout 60s;
            {extra}
        }}
"""
UPGRADE = """            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
"""
GRPC = """        location / {{
            grpc_pass grpc://{upstream};
            grpc_read_timeout 300s;
            {extra}
        }}
"""


class Site:
    """upstream: host:port. identity: None for clear text. extra: further directives of the location."""

    def __init__(self, port, upstream, identity=None, grpc=False, upgrade=True, extra="", server_extra="", send_chain=True):
        self.port, self.upstream, self.identity, self.grpc = port, upstream, identity, grpc
        self.upgrade, self.extra, self.server_extra, self.send_chain = upgrade, extra, server_extra, send_chain
        self.off = False

    def text(self):
        if self.off:
            return ""
        secure = self.identity is not None
        listen = f"listen 127.0.0.1:{self.port}{' ssl' if secure else ''}{' http2' if self.grpc else ''};"
        shown = secure and (self.identity.chain if self.send_chain else self.identity.certificate)
        tls = f"        ssl_certificate {shown};\n        ssl_certificate_key {self.identity.key};\n" if secure else ""
        scheme = "https" if secure else "http"
        body = GRPC.format(upstream=self.upstream, extra=self.extra) if self.grpc else HTTP.format(
            upstream=self.upstream, extra=self.extra, scheme=scheme, upgrade=UPGRADE if self.upgrade else "")
        return f"    server {{\n        {listen}\n{tls}        {self.server_extra}\n{body}    }}\n"


class Front:
    """sites: name -> Site"""

    def __init__(self, folder, sites):
        self.folder = os.path.join(folder, "nginx")
        os.makedirs(self.folder)
        self.sites = sites
        self._pristine = {name: dict(vars(each)) for name, each in sites.items()}
        self._process = None
        self.start()

    def _write(self):
        with open(os.path.join(self.folder, "nginx.conf"), "w", encoding="utf-8") as file:
            file.write(COMMON.format(folder=self.folder, sites="".join(each.text() for each in self.sites.values())))

    def start(self):
        self._write()
        log = os.path.join(self.folder, "error.log")
        self._process = subprocess.Popen(["/usr/sbin/nginx", "-p", self.folder, "-c", os.path.join(self.folder, "nginx.conf"), "-e", log],
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def wait(self):
        for each in self.sites.values():
            if not each.off:
                answers(each.port)
        if self._process.poll() is not None:
            raise NotStarted(f"nginx ended: {self.log()}")
        return self

    def change(self, name, **changes):
        """Changes a site's fields, for instance identity, extra, upgrade, off; nginx takes it up at once."""
        site = self.sites[name]
        for field, value in changes.items():
            if not hasattr(site, field):
                raise ValueError(f"a site has no {field}")
            setattr(site, field, value)
        self.restart()

    def heal(self):
        """All sites as they were at first."""
        spoiled = [name for name, each in self.sites.items() if vars(each) != self._pristine[name]]
        for name in spoiled:
            vars(self.sites[name]).update(self._pristine[name])
        if spoiled or self._process.poll() is not None:
            self.restart()

    def restart(self):
        """A reload would leave old workers with open connections behind."""
        self.stop()
        self.start()
        self.wait()

    def log(self):
        with open(os.path.join(self.folder, "error.log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def stop(self):
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(timeout=10)
