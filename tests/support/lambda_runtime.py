"""
The packaged functions, run as Lambda runs them.

AWS's own runtime client (awslambdaric) loads a handler from the unpacked artifact, which is read-only, and asks the
Runtime API for events. (Root may write to it all the same: callers compare the folder before and after.) That API is
ours, on this machine; everything else is the real thing. Nothing is on the client's path but itself, the artifact and
the standard library.

Source: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import hashlib
import json
import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from tests.support.absence import absent

Json = dict[str, Any]

ROOT: Final = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS: Final = 60
API: Final = "/2018-06-01/runtime"
CLIENT: Final = ("awslambdaric", "simplejson", "snapshot-restore-py")


class InitFailed(Exception):
    """The function did not come up; the text is what the runtime client reported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One event and its answer, or the error in its place."""

    answer: Any
    error: Json | None
    milliseconds: float


@dataclass(slots=True)
class _Api:
    """What the client and the test tell each other; an event waits until the client asks for it."""

    events: "queue.Queue[tuple[str, bytes] | None]" = field(default_factory=queue.Queue)
    answers: "queue.Queue[tuple[str, bytes]]" = field(default_factory=queue.Queue)
    ready: threading.Event = field(default_factory=threading.Event)

    def report(self, path: str, body: bytes) -> None:
        what = path.rpartition("/")[2] if "/init/" not in path else "init"
        self.answers.put((what, body))
        if what == "init":
            self.ready.set()


class LambdaFunction:
    """One warm function."""

    def __init__(self, api: _Api, process: "subprocess.Popen[bytes]", log: Path, began: float) -> None:
        self._api, self._process, self._log = api, process, log
        self._wait_until_ready()
        self.cold_start_ms = (time.perf_counter() - began) * 1_000
        """From the start of the process until it asks for its first event."""

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self._api.ready.wait(0.01):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise InitFailed(self.log)
        if not self._api.answers.empty():
            raise InitFailed(self._api.answers.get()[1].decode())

    def invoke(self, event: Json) -> Invocation:
        """Hand out one event and wait for what becomes of it."""
        began = time.perf_counter()
        self._api.events.put(("1", json.dumps(event).encode()))
        what, body = self._api.answers.get(timeout=PATIENCE_SECONDS)
        report = json.loads(body)
        failed = what == "error"
        return Invocation(
            answer=None if failed else report,
            error=report if failed else None,
            milliseconds=(time.perf_counter() - began) * 1_000,
        )

    @property
    def log(self) -> str:
        """What it wrote so far, as CloudWatch would have it."""
        return self._log.read_text(encoding="utf-8")

    @property
    def memory_mb(self) -> float:
        """The most memory that it had so far, in MB of 1,048,576 bytes."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        [peak] = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
        return int(peak) / 1024


@contextmanager
def running(task: Path, handler: str, environment: Mapping[str, str], *, python: str) -> Iterator[LambdaFunction]:
    """
    The function `handler` of the unpacked artifact `task`, by the interpreter `python`.

    `environment` is what the deployment sets, and what leads to the AWS of this test. Raises InitFailed.
    """
    api = _Api()
    server = _server(api)
    address = f"127.0.0.1:{server.server_address[1]}"
    with tempfile.TemporaryDirectory() as scratch:
        log = Path(scratch) / "log"
        began = time.perf_counter()
        with log.open("wb") as output:
            process = subprocess.Popen(
                [python, "-S", "-m", "awslambdaric", handler],
                cwd=task,
                env={**_environment(task, handler, address, python), **environment},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            yield LambdaFunction(api, process, log, began)
        finally:
            process.kill()
            process.wait()
            api.events.put(None)
            server.shutdown()
            server.server_close()


def unpacked(artifact: Path, folder: Path) -> Path:
    """The artifact as Lambda unpacks it: a folder to read from."""
    with zipfile.ZipFile(artifact) as archive:
        archive.extractall(folder)
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return folder


def _environment(task: Path, handler: str, address: str, python: str) -> dict[str, str]:
    return {
        "AWS_EXECUTION_ENV": "AWS_Lambda_python3.13",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
        "AWS_LAMBDA_FUNCTION_NAME": handler.replace(".", "-"),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_RUNTIME_API": address,
        "LAMBDA_TASK_ROOT": str(task),
        "LANG": "en_US.UTF-8",
        "PATH": os.defpath,
        "PYTHONPATH": os.pathsep.join((str(task), runtime_client(python))),
        "TZ": ":UTC",
        "_HANDLER": handler,
    }


@cache
def runtime_client(python: str) -> str:
    """A folder with AWS's runtime client alone, as locked, for this interpreter."""
    version = subprocess.run(
        [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True, check=True
    ).stdout.strip()
    lock = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    wanted = "".join(part for part in _requirements(lock) if part.startswith(tuple(f"{name}==" for name in CLIENT)))
    locked = hashlib.sha256(wanted.encode()).hexdigest()[:12]  # another lock is another folder
    folder = ROOT / "build" / f"runtime-client-{version}-{locked}"
    if not (folder / "awslambdaric").exists():
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(wanted)
            file.flush()
            uv = Path(sys.executable).with_name("uv")
            install: list[str | Path] = [
                uv,
                "pip",
                "install",
                "--quiet",
                "--python",
                python,
                "--target",
                folder,
                "--require-hashes",
            ]
            done = subprocess.run([*install, "--no-deps", "-r", file.name], capture_output=True, text=True)
        if done.returncode:
            absent(f"AWS's runtime client cannot be installed for Python {version}: {done.stderr.strip()}")
    return str(folder)


def _requirements(lock: str) -> Iterator[str]:
    """Each requirement with its hashes."""
    part = ""
    for line in lock.splitlines(keepends=True):
        if part and not line.startswith((" ", "\t")):
            yield part
            part = ""
        part += line
    yield part


def _server(api: _Api) -> ThreadingHTTPServer:
    class RuntimeApi(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def do_GET(self) -> None:  # the base class asks for this name
            api.ready.set()
            event = api.events.get()
            if event is None:
                self.close_connection = True
                return
            number, body = event
            deadline = int((time.time() + 180) * 1_000)  # the longest that a function is given
            headers = {
                "Lambda-Runtime-Aws-Request-Id": number,
                "Lambda-Runtime-Deadline-Ms": str(deadline),
                "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-central-1:123456789012:function:function",
                "Lambda-Runtime-Trace-Id": "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0",
                "Content-Type": "application/json",
            }
            self._reply(200, headers, body)

        def do_POST(self) -> None:  # the same
            api.report(self.path, self.rfile.read(int(self.headers["Content-Length"])))
            self._reply(202, {}, b"{}")

        def _reply(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
            """In one packet: a second one would wait for the first to be acknowledged."""
            lines = [f"HTTP/1.1 {status} OK", *(f"{name}: {value}" for name, value in headers.items())]
            lines.append(f"Content-Length: {len(body)}")
            self.wfile.write("\r\n".join([*lines, "", ""]).encode() + body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the test tells what went wrong."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Nothing: a function that was ended leaves its question open."""

    server = Server(("127.0.0.1", 0), RuntimeApi)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
