"""
Puts poison among the dead letters: what no retry repairs, and what would hold up all that follows it.

Rule 1: what time repairs is no poison: a service that is busy, does not answer or cannot be reached. It is delivered
again for as long as its queue or stream keeps it, so an outage of hours needs nobody.
Rule 2: the functions put poison among the dead letters themselves and then report success. A limit of attempts, by
which Lambda or SQS would do that, cannot tell poison from an outage.
Rule 3: an unexpected exception may come from this message, or from a deployment that is about to be rolled back. So it
is poison only after MOST_RECEIVES, or after PATIENCE in a stream, which does not count attempts.
Rule 4: what cannot be put among the dead letters now is delivered again. So there may be two dead letters of it.
"""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol

from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from order_help.logs import log_exception

MOST_RECEIVES: Final = 10
"""Attempts at a message of a queue: an hour, by the queue's visibility timeout (infra/queues.yml)."""

PATIENCE: Final = timedelta(minutes=15)
"""The age at which a record of a stream is poison. Until then it holds up the records that follow it in its shard."""

_log = logging.getLogger(__name__)


class DeadLetters(Protocol):
    """The dead letters of one function."""

    def put(self, body: str, *, reason: str, message_id: str) -> None:
        """Puts a message among them. Raises any exception if it may not be there."""


def is_tried_enough(message: SQSRecord) -> bool:
    """Whether this is the last attempt at a message whose exceptions are unexpected."""
    return int(message.attributes.approximate_receive_count) >= MOST_RECEIVES


def is_old(record: Mapping[str, Any], now: datetime) -> bool:
    """
    Whether a record of a DynamoDB stream is as old as PATIENCE.

    A record without a time is not: somebody delivers it by hand (docs/runbook/dead-letters.md) and reads the response.
    """
    created = (record.get("dynamodb") or {}).get("ApproximateCreationDateTime")
    return created is not None and now - datetime.fromtimestamp(float(created), UTC) >= PATIENCE


def bury(dead_letters: DeadLetters, body: str, *, reason: str, message_id: str) -> None:
    """Puts a message among the dead letters; `message_id` names it in the log. Raises what `put` raises."""
    about = {"message_id": message_id, "reason": reason}
    try:
        dead_letters.put(body, **about)
    except Exception as unforeseen:
        log_exception(unforeseen, "bury", **about)
        raise
    _log.warning("a message was put among the dead letters", extra=about)
