"""S3, EventBridge, SES and SQS on a port of this machine: each call is kept, and answered as if it had worked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

SERVICES: Final = ("S3", "EVENTBRIDGE", "SESV2", "SQS")


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsOnAPort:
    """The services at `url`; `calls` are the method, the path and the body of each call."""

    url: str
    download: bytes
    """The content of every file."""
    calls: list[tuple[str, str, bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What leads a process to these services; to no other one."""
        return {f"AWS_ENDPOINT_URL_{service}": self.url for service in SERVICES}

    def answer(self, method: str, path: str, body: bytes) -> bytes:
        self.calls.append((method, path, body))
        if method == "GET":
            return self.download
        if path == "/v2/email/outbound-emails":
            return b'{"MessageId": "1"}'
        if path == "/":
            entries = [{"EventId": "1"} for _ in json.loads(body).get("Entries", ())]  # a message to a queue has none
            return json.dumps({"FailedEntryCount": 0, "Entries": entries}).encode()
        return b""


@contextmanager
def aws_on_a_port(download: bytes = b"") -> Iterator[AwsOnAPort]:
    """Answers until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    _Handler.aws = AwsOnAPort(url=f"http://127.0.0.1:{server.server_address[1]}", download=download)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield _Handler.aws
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    aws: AwsOnAPort

    def _reply(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        answer = self.aws.answer(self.command, self.path, body)
        self.send_response(204 if self.command == "DELETE" else 200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    # The base class asks for these names.
    do_GET = do_PUT = do_POST = do_DELETE = _reply  # noqa: N815 - the same

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: `calls` has it."""
