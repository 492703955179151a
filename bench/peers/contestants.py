"""The contestants: how each is started, and how the work reaches it."""

import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from bench.peers.work import DOCUMENTS, ROUTES, event, variables

Json = dict[str, Any]

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
APOLLO: Final = HERE / "apollo"


class Layout(Enum):
    """How a contestant is deployed."""

    ARTIFACT = "ARTIFACT"  # our own zip
    PACKAGES = "PACKAGES"  # Python's packages, as pip installs them
    NODE = "NODE"


def registered(kind: str, order: str) -> Json:
    """Returns the body of a client that names a registered document by its hash."""
    digest = hashlib.sha256(DOCUMENTS[kind].encode()).hexdigest()
    persisted = {"persistedQuery": {"version": 1, "sha256Hash": digest}}
    return {"variables": variables(kind, order), "extensions": persisted}


def document(kind: str, order: str) -> Json:
    """Returns the body of a client that sends a document which is not registered."""
    return {"query": f"# As a text.\n{DOCUMENTS[kind]}", "variables": variables(kind, order)}


def route(_: str, __: str) -> Json:
    """Returns the body for the peer without GraphQL, whose paths say what is wanted."""
    return {"reason": "CHANGED_MIND", "idempotencyKey": "bench-1"}


@dataclass(frozen=True, kw_only=True)
class Contestant:
    """One contestant. `packages` are the distributions that it deploys, its own code aside."""

    name: str
    command: tuple[str, ...]
    body: Callable[[str, str], Json]
    layout: Layout
    packages: tuple[str, ...] = ()

    def event(self, kind: str, order: str) -> Json:
        """Returns the event for a kind of work, about the order with this id."""
        path = ROUTES[kind].format(id=order) if self.body is route else "/graphql"
        return event(path, self.body(kind, order))


def _python(module: str) -> tuple[str, ...]:
    # Without `.pth` files (-S), and with nothing on the path but what PYTHONPATH names (-P).
    return (sys.executable, "-S", "-P", "-m", f"bench.peers.{module}.contestant")


BASELINE: Final = "Apollo Server"
BUNDLED: Final = "Apollo, bundled"
KNOWN: Final = "Order Help"
UNKNOWN: Final = "Order Help, text"
PLAIN: Final = "Strawberry"
NODE: Final = shutil.which("node") or "node"
_SDK: Final = ("boto3", "botocore", "jmespath", "python-dateutil", "s3transfer", "six", "urllib3")
_WEB: Final = ("mangum", "starlette", "anyio", "idna", "typing_extensions")
_GRAPHQL: Final = ("strawberry-graphql", "graphql-core", "cross-web", "packaging", "pynamodb")

CONTESTANTS: Final = (
    Contestant(name=BASELINE, command=(NODE, "contestant.mjs"), body=document, layout=Layout.NODE),
    Contestant(name=BUNDLED, command=(NODE, "dist/contestant.mjs"), body=document, layout=Layout.NODE),
    Contestant(
        name=PLAIN,
        command=_python("strawberry_plain"),
        body=document,
        layout=Layout.PACKAGES,
        packages=(*_GRAPHQL, *_WEB, *_SDK),
    ),
    Contestant(
        name="boto3 by hand", command=_python("boto3_by_hand"), body=route, layout=Layout.PACKAGES, packages=_SDK
    ),
    Contestant(name=KNOWN, command=_python("order_help"), body=registered, layout=Layout.ARTIFACT),
    Contestant(name=UNKNOWN, command=_python("order_help"), body=document, layout=Layout.ARTIFACT),
)


@dataclass(frozen=True, kw_only=True)
class Start:
    """A start until the first answer: nanoseconds on the clock, and of the processor."""

    clock: int
    cpu: int


class Process:
    """A contestant that runs, and answers one command after the other."""

    def __init__(self, contestant: Contestant, folder: Path, environment: Mapping[str, str]) -> None:
        self.contestant = contestant
        self._began = time.perf_counter_ns()
        self._process = subprocess.Popen(
            contestant.command,
            cwd=folder,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def answers(self, event: Json, *, times: int) -> Json:
        """Has the event answered so many times. Raises RuntimeError if the process ends, or answers with errors."""
        reply = self._reply_to({"event": event, "times": times})
        reply["answer"] = json.loads(reply["answer"])
        if "errors" in reply["answer"]:
            raise RuntimeError(f"{self.contestant.name} answers {reply['answer']}")
        return reply

    def memory(self) -> int:
        """Returns the resident memory in bytes."""
        return int(self._reply_to({"memory": True})["memory"])

    def first_answer(self, event: Json) -> Start:
        """Has one event answered, ends the process, and returns what it all took."""
        self.answers(event, times=1)
        clock = time.perf_counter_ns() - self._began
        used = self.end()
        return Start(clock=clock, cpu=round((used.ru_utime + used.ru_stime) * 1e9))

    def end(self) -> resource.struct_rusage:
        """Ends the process, and returns what it has used."""
        if self._process.stdin and self._process.stdout:
            self._process.stdin.close()
            self._process.stdout.close()
        _, status, used = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        return used

    def _reply_to(self, command: Json) -> Json:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("a process without pipes")
        print(json.dumps(command), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.contestant.name} has ended: its last lines stand above")
        reply: Json = json.loads(line)
        return reply
