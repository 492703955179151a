"""
A queue of SQS, and how Lambda hands it out: its event source mapping with partial batch responses.

Source: "Using Lambda with Amazon SQS" in the guide of Lambda, and "Visibility timeout" and "Dead-letter queues"
in that of SQS: a message that failed is hidden until its visibility timeout is over; one that was received too often is
moved to the dead letters instead.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import yaml

from tests.functions.invoking import batch_of
from tests.support.event_source import FUNCTIONS, FakeClock

QUEUES: Final = Path(__file__).parents[2] / "infra/queues.yml"


@dataclass
class Message:
    """One message, which is hidden until `visible_at`."""

    body: str
    visible_at: datetime
    receives: int = 0


@dataclass
class QueueSource:
    """Hands the messages of one queue to a function."""

    handler: Callable[[Any, Any], Any]
    context: Any
    clock: FakeClock
    batch_size: int
    hidden_for: timedelta
    most_receives: int
    messages: list[Message] = field(default_factory=list)
    moved: list[Message] = field(default_factory=list)
    """To the dead letters, by SQS."""

    @classmethod
    def deployed(cls, function: str, queue: str, *, handler: Any, context: Any, clock: FakeClock) -> "QueueSource":
        """As infra/functions.yml and infra/queues.yml have it."""
        (event,) = yaml.safe_load(FUNCTIONS.read_text(encoding="utf-8"))[function]["events"]
        declared = yaml.safe_load(QUEUES.read_text(encoding="utf-8"))["Resources"][queue]["Properties"]
        return cls(
            handler=handler,
            context=context,
            clock=clock,
            batch_size=event["sqs"]["batchSize"],
            hidden_for=timedelta(seconds=declared["VisibilityTimeout"]),
            most_receives=declared["RedrivePolicy"]["maxReceiveCount"],
        )

    def send(self, *bodies: str, at: datetime) -> None:
        self.messages += [Message(body, at) for body in bodies]

    def hand_out(self) -> None:
        """Until the queue is empty."""
        while self.messages:
            self.clock.now = max(self.clock.now, min(message.visible_at for message in self.messages))
            visible = [message for message in self.messages if message.visible_at <= self.clock.now]
            self._receive(visible[: self.batch_size])

    def _receive(self, batch: list[Message]) -> None:
        for message in batch:
            message.receives += 1
            message.visible_at = self.clock.now + self.hidden_for
        worn_out = [message for message in batch if message.receives > self.most_receives]
        self.moved += worn_out
        for message in batch:
            if message in worn_out or self._is_taken(message):
                self.messages.remove(message)

    def _is_taken(self, message: Message) -> bool:
        """One invocation for each message: their receive counts differ."""
        answer: Any = self.handler(batch_of(message.body, receives=message.receives), self.context)
        return bool(answer == {"batchItemFailures": []})
