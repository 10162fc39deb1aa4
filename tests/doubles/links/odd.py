# SPDX-License-Identifier: Apache-2.0
"""Servers that misbehave in one way each, and ports that do not answer: what stands at a mistyped address."""

import itertools
import socket
import threading
import time
import zlib


class Odd:
    """Each connection is given to `play(connection, request)`, the request's head being read before; without `reads` at once."""

    def __init__(self, play, reads=True):
        self._play, self._reads = play, reads
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.address}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        try:
            with connection:
                request = b""
                while self._reads and b"\r\n\r\n" not in request:
                    more = connection.recv(65536)
                    if not more:
                        return
                    request += more
                self._play(connection, request)
        except OSError:
            pass  # whoever asked has heard enough

    def stop(self):
        self._listener.close()


def answers(status, body=b"", *headers, reason="Odd"):
    """The same answer to everything."""
    head = "\r\n".join([f"HTTP/1.1 {status} {reason}", f"Content-Length: {len(body)}", "Connection: close", *headers])
    return Odd(lambda connection, _: connection.sendall(head.encode() + b"\r\n\r\n" + body))


def page(status, text, *headers):
    return answers(status, f"<!DOCTYPE html><html><body>{text}</body></html>".encode(), "Content-Type: text/html", *headers)


def says(data, reads=False):
    """Bytes that are no HTTP, as soon as somebody connects, or has asked."""
    def play(connection, _):
        connection.sendall(data)
        time.sleep(0.2)
    return Odd(play, reads)


def endless(chunk=b"[" * 65536, pause=0.0, head="Content-Type: application/json"):
    """An answer that never ends: a flood, or with a pause a trickle."""
    def play(connection, _):
        connection.sendall(f"HTTP/1.1 200 OK\r\n{head}\r\nConnection: close\r\n\r\n".encode())
        for _ in itertools.count():
            connection.sendall(chunk)
            time.sleep(pause)
    return Odd(play)


def endless_head(line=b"X-Header: " + b"x" * 8000 + b"\r\n", start=b"HTTP/1.1 200 OK\r\n"):
    def play(connection, _):
        connection.sendall(start)
        while True:
            connection.sendall(line)
    return Odd(play)


def huge_head(data):
    """A head with this in it, and an end."""
    return Odd(lambda connection, _: connection.sendall(b"HTTP/1.1 200 OK\r\n" + data + b"Content-Length: 2\r\n\r\n{}"))


def sends_on_between(first, second):
    """/first leads to /second, which leads to /first."""
    def play(connection, request):
        to = second if request.split(b" ")[1] == first.encode() else first
        connection.sendall(f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
    return Odd(play)


def hints_before(address):
    """Passes a connection on to host:port, and sends 100 and 103 before the first answer."""
    host, port = address.rsplit(":", 1)

    def play(connection, request):
        with socket.create_connection((host, int(port))) as upstream:
            upstream.sendall(request)
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n")
            threading.Thread(target=_pump, args=(connection, upstream), daemon=True).start()
            _pump(upstream, connection)
    return Odd(play)


def _pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # one of the two has gone


def bomb():
    """A gzip of half a gigabyte of blanks."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * (1 << 20)
    packed = b"".join([packer.compress(block) for _ in range(512)] + [packer.flush()])
    return answers(200, packed, "Content-Type: application/json", "Content-Encoding: gzip")


def silent():
    """Takes connections and says nothing."""
    return Odd(lambda connection, _: connection.recv(1) and time.sleep(600) or time.sleep(600), reads=False)


def hangs_up():
    return Odd(lambda connection, _: None)


class BlackHole:
    """A port on which connections are neither taken nor refused: its queue is full."""

    def __init__(self):
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self.port = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.address}"
        self._callers = [socket.socket() for _ in range(4)]
        for each in self._callers:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", self.port))
        time.sleep(0.05)

    def stop(self):
        for each in [*self._callers, self._listener]:
            each.close()
