"""Publishes domain events on an EventBridge bus, to which the shop's other systems listen."""

import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final

from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

from order_help.aws.clients import new_client
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.ports import NotTold

SOURCE: Final = "order-help"

AT_ONCE: Final = 10
"""The most entries that one PutEvents takes; source: its API reference. Our events are far below its limit of size."""

# Source: the API reference of PutEvents. Other temporary errors have an HTTP status from 500 on.
_BUSY: Final = frozenset({"InternalException", "InternalFailure", "ThrottlingException"})

CONFIG: Final = Config(
    connect_timeout=1,
    read_timeout=3,
    retries={
        "mode": "standard",
        "total_max_attempts": 2,
    },  # a repeated event has the same id, so consumers can ignore it
)


@cache
def events_client() -> Any:
    """Returns the process's client of EventBridge, which is created at the first use."""
    return new_client("events", CONFIG)


class EventBridgeEvents:
    """
    Implements the port `Events`, which documents what it does and raises.

    Errors that a mistake in the deployment causes, such as a missing permission, are not translated.
    """

    def __init__(self, bus: str, client: Callable[[], Any] = events_client) -> None:
        self.bus, self._client = bus, client

    def publish(self, events: Sequence[DomainEvent]) -> None:
        for first in range(0, len(events), AT_ONCE):
            self._put([entry_for(event, self.bus) for event in events[first : first + AT_ONCE]])

    def _put(self, entries: list[dict[str, Any]]) -> None:
        try:
            answer = self._client().put_events(Entries=entries)
        except (ConnectionError, HTTPClientError) as error:  # timeouts are among them
            raise NotTold from error
        except ClientError as error:
            if error.response["Error"]["Code"] in _BUSY or error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                raise NotTold from error
            raise
        codes = {entry["ErrorCode"] for entry in answer["Entries"] if "ErrorCode" in entry}
        if permanent := codes - _BUSY:
            raise RuntimeError(f"the bus refuses events: {', '.join(sorted(permanent))}")
        if codes:
            raise NotTold(", ".join(sorted(codes)))


def entry_for(event: DomainEvent, bus: str) -> dict[str, Any]:
    """Returns the event as an entry of PutEvents."""
    return {
        "EventBusName": bus,
        "Source": SOURCE,
        "DetailType": event.type,
        "Detail": json.dumps(event.detail, ensure_ascii=False),
    }
