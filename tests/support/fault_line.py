"""
The line between operations and AWS: it knows every call, and a fault or the end of a process can come at any of them.

Rule 1: time on the line is counted and not waited for. A call takes a moment, one that is given up takes its timeout,
and every pause before a retry takes as long as it is. So deadlines are checked as deployed, on a machine of any speed.
Rule 2: DynamoDB is the engine and S3 is moto's. The line itself is the bus, the mail service and the queues of dead
letters, and keeps what arrived there.
Rule 3: after the end of a process nothing more of it is sent.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, Final, NoReturn

import botocore.endpoint
import pytest
import tenacity
import tenacity.nap
from botocore.awsrequest import AWSResponse
from moto.core.models import botocore_stubber

from gateway.http import endpoint
from order_help.aws.bus import events_client
from order_help.aws.dead_letters import queues_client
from order_help.aws.mail import mail_client
from order_help.store import call_bounds, faults, order_store
from order_help.store.connection import connection
from order_help.store.time_limits import DEPLOYED
from order_help.use_cases.request_bounds import request_bounds
from tests.support.memory_notifications import Died
from tests.support.wire import replied

ROOT: Final = Path(__file__).resolve().parents[2]
MOMENT: Final = 0.01
"""Seconds that a call takes."""

MOST_CALLS: Final = 1_000
"""No operation of these tests makes so many: one that does would never end."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Site:
    """Where a call is made: the service, its operation, and the method of ours that makes it."""

    service: str
    operation: str
    method: str

    def __str__(self) -> str:
        return f"{self.service} {self.operation} by {self.method}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One call that is about to be sent, and how it is sent."""

    site: Site
    request: Any
    send: Callable[[], AWSResponse]
    answer_limit: float
    connect_limit: float
    line: "Line"

    def takes(self, seconds: float) -> None:
        self.line.seconds += seconds

    @property
    def body(self) -> Any:
        return json.loads(self.request.body)


Fault = Callable[[Sending], AWSResponse | None]
"""Gives what is answered, raises what the client or the process would raise, or gives None: nothing goes wrong."""

Plan = Callable[[int, Site], Fault | None]
"""Is given the number of a call, from 0, and where it is made, and gives what happens there."""


@dataclass
class Line:
    """The calls of the operation that runs now, and what came to services that keep nothing here."""

    calls: list[Site] = field(default_factory=list)
    seconds: float = 0.0
    is_open: bool = False
    is_dead: bool = False
    plan: Plan | None = None
    published: list[Any] = field(default_factory=list)
    mails: list[str] = field(default_factory=list)
    letters: list[Any] = field(default_factory=list)

    def begin(self, plan: Plan | None = None) -> None:
        """An operation begins, in a process that lives."""
        self.calls, self.seconds, self.is_open, self.is_dead, self.plan = [], 0.0, True, False, plan
        self.published, self.mails, self.letters = [], [], []

    def end(self) -> None:
        """The operation has ended. What is called from now on is the test's own."""
        self.is_open, self.is_dead, self.plan = False, False, None

    def die(self) -> NoReturn:
        """The process ends here."""
        self.is_dead = True
        raise Died

    def sleep(self, seconds: float) -> None:
        """Stands for `time.sleep`."""
        self.seconds += seconds

    def monotonic(self) -> float:
        """Stands for `time.monotonic`."""
        return self.seconds

    def on_send(self, client: Any, request: Any, event_name: str, **more: Any) -> AWSResponse | None:
        """The hook of botocore's clients."""
        if not self.is_open:
            return None
        if self.is_dead:
            raise Died
        _, service, operation = event_name.split(".")
        site = Site(service=service, operation=operation, method=_method())
        self.calls.append(site)
        assert len(self.calls) < MOST_CALLS, f"the operation never ends: {site}"
        self.seconds += MOMENT
        config = client.meta.config
        is_ours = service == "dynamodb"  # the engine's client has the long limits of a slow machine
        sending = Sending(
            site=site,
            request=request,
            send=partial(self._send, client, request, event_name, more),
            answer_limit=DEPLOYED.answer if is_ours else config.read_timeout,
            connect_limit=DEPLOYED.connect if is_ours else config.connect_timeout,
            line=self,
        )
        fault = self.plan(len(self.calls) - 1, site) if self.plan else None
        answer = (fault(sending) if fault else None) or sending.send()
        request.url = "https://nobody.example"  # so that moto, which is asked all the same, has no other answer
        return answer

    def _send(self, client: Any, request: Any, event_name: str, more: Any) -> AWSResponse:
        service = event_name.split(".")[1]
        if service == "dynamodb":
            response: AWSResponse = client._endpoint.http_session.send(request)
            return response
        if service == "s3":
            return botocore_stubber(event_name, request, **more)
        return self._arrives(service, json.loads(request.body))

    def _arrives(self, service: str, body: Any) -> AWSResponse:
        if service == "eventbridge":
            self.published += body["Entries"]
            return replied(200, {"FailedEntryCount": 0, "Entries": [{"EventId": "1"} for _ in body["Entries"]]})
        if service == "sesv2":
            self.mails.append(body["Content"]["Raw"]["Data"])
            return replied(200, {"MessageId": "1"})
        assert service == "sqs", service
        self.letters.append(body)
        return replied(200, {"MessageId": "1"})


def _method() -> str:
    """The method of an adapter that makes this call: the outermost one of the store or of order_help/aws."""
    frame: FrameType | None = sys._getframe(2)
    found = ""
    while frame is not None:
        path = frame.f_code.co_filename
        is_adapter = "/order_help/store/" in path or "/order_help/aws/" in path
        if is_adapter and Path(path).is_relative_to(ROOT):
            found = f"{Path(path).stem}.{frame.f_code.co_qualname.replace('.<locals>', '')}"
        frame = frame.f_back
    return found


@contextmanager
def open_line(line: Line, *more_clients: Any) -> Iterator[Line]:
    """Opens the line for all clients: DynamoDB's, those of notifications, and S3's, which is given where it is used."""
    clients = (connection().client, events_client(), mail_client(), queues_client(), *more_clients)
    with pytest.MonkeyPatch.context() as patched, ExitStack() as stack:
        for client in clients:
            hook = partial(line.on_send, client)
            client.meta.events.register_first("before-send", hook)
            stack.callback(client.meta.events.unregister, "before-send", hook)
        clock = _Clock(line)
        for module in (tenacity, tenacity.nap, botocore.endpoint):
            patched.setattr(module, "time", clock)
        for module in (call_bounds, faults, order_store):
            patched.setattr(module, "time_limits", lambda: DEPLOYED)
        patched.setattr(endpoint, "request_bounds", partial(request_bounds, line.monotonic))
        yield line


@dataclass
class _Clock:
    """Stands for the module `time`."""

    line: Line

    def __getattr__(self, name: str) -> Any:
        return getattr(self.line if name in ("sleep", "monotonic") else time, name)
