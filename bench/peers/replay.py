"""
A DynamoDB that answers from memory: it passes each call on to the engine once, and then repeats the answer.

So a contestant pays for everything that it does itself, the socket included, and the engine's time is nobody's.
"""

import http.client
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, cast

_PASSED: Final = ("x-amz-target", "x-amz-date", "authorization", "content-type", "x-amz-security-token")
_ANSWERED: Final = ("content-type", "x-amz-crc32", "x-amzn-requestid")
_POLL_SECONDS: Final = 0.05  # how long it takes at most to end


class Replay(ThreadingHTTPServer):
    """The answers for one contestant. `kind` is the work that it does now, and `calls` what it called since."""

    daemon_threads = True

    def __init__(self, engine: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.engine = engine.removeprefix("http://")
        self.kind = ""
        self.calls: list[str] = []
        self.kept: dict[tuple[str, str], tuple[int, dict[str, str], bytes]] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def answer(self, target: str, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
        """Returns the status, the headers and the body that the engine gave for this call of this work."""
        self.calls.append(target.partition(".")[2])
        if (self.kind, target) not in self.kept:
            connection = http.client.HTTPConnection(self.engine)
            connection.request("POST", "/", body, headers)
            response = connection.getresponse()
            content = response.read()
            answered = {name: value for name, value in response.getheaders() if name.lower() in _ANSWERED}
            connection.close()
            self.kept[self.kind, target] = response.status, answered, content
        return self.kept[self.kind, target]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet for each answer

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_POST(self) -> None:  # the name that the standard library calls
        body = self.rfile.read(int(self.headers["content-length"]))
        passed = {name: self.headers[name] for name in _PASSED if self.headers[name]}
        status, headers, content = cast(Replay, self.server).answer(self.headers["x-amz-target"], passed, body)
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, *_: Any) -> None:
        """Writes nothing."""


@contextmanager
def replaying(engine: str) -> Iterator[Replay]:
    """Serves a Replay for as long as the context lasts."""
    server = Replay(engine)
    thread = threading.Thread(target=server.serve_forever, args=(_POLL_SECONDS,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
