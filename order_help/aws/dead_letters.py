"""Puts into a queue of SQS, among the dead letters, what no retry repairs."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from botocore.config import Config

from order_help.aws.clients import new_client

CONFIG: Final = Config(
    connect_timeout=1,
    read_timeout=2,
    # What cannot be put now comes again with its message, and the functions' timeouts allow for one attempt.
    retries={"mode": "standard", "total_max_attempts": 1},
)


@cache
def queues_client() -> Any:
    """Returns the process's client of SQS, which is created at the first use."""
    return new_client("sqs", CONFIG)


class SqsDeadLetters:
    """One queue of dead letters, by its URL."""

    def __init__(self, queue_url: str, client: Callable[[], Any] = queues_client) -> None:
        self.queue_url, self._client = queue_url, client

    def put(self, body: str, *, reason: str, message_id: str) -> None:
        """
        Puts a message into the queue, with these two as its attributes. It may be put twice.

        Raises what botocore raises; then the message may have been put.
        """
        attributes = {"reason": reason, "message_id": message_id}
        self._client().send_message(
            QueueUrl=self.queue_url,
            MessageBody=body,
            MessageAttributes={
                name: {"DataType": "String", "StringValue": value} for name, value in attributes.items()
            },
        )
