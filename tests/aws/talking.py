"""A service of AWS that says what a test wants it to, over botocore's own client."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from botocore.awsrequest import AWSResponse

from tests.support.wire import replied

Answer = Callable[[dict[str, Any]], AWSResponse]
"""Answers what was asked, or raises what the client would raise."""


@dataclass
class Talk:
    """What was asked, and the answers to come; the last one holds for all that follow."""

    answers: list[Answer]
    requests: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, request: Any, **_: object) -> AWSResponse:
        self.requests.append(json.loads(request.body))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return answer(self.requests[-1])


@contextmanager
def talking(client: Any, *answers: Answer) -> Iterator[Talk]:
    """Have this client of botocore's answered so."""
    talk = Talk(list(answers))
    client.meta.events.register_first("before-send", talk.answer)
    try:
        yield talk
    finally:
        client.meta.events.unregister("before-send", talk.answer)


def saying(status: int, body: dict[str, Any]) -> Answer:
    return lambda _: replied(status, body)


def failing(error: Exception) -> Answer:
    def fail(_: dict[str, Any]) -> AWSResponse:
        raise error

    return fail
