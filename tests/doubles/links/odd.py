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


def says(data):
    """Bytes that are no HTTP, as soon as somebody connects."""
    def play(connection, _):
        connection.sendall(data)
        time.sleep(0.2)
    return Odd(play, reads=False)


def endless(chunk=b"[" * 65536, pause=0.0, head="Content-Type: application/json"):
    """An answer that never ends: a flood, or with a pause a trickle."""
    def play(connection, _):
        connection.sendall(f"HTTP/1.1 200 OK\r\n{head}\r\nConnection: close\r\n\r\n".encode())
        for _ in itertools.count():
            connection.sendall(chunk)
            time.sleep(pause)
    return Odd(play)


def endless_head():
    def play(connection, _):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for number in itertools.count():
            connection.sendall(f"X-Header-{number}: {'x' * 8000}\r\n".encode())
    return Odd(play)


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
