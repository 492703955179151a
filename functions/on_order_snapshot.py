"""
Runs on each batch of messages in the queue of order snapshots.

A message is one snapshot (docs/orders.md), or an event of the bus with the snapshot as its detail.
Rule 1: a message that cannot be applied now fails alone, and SQS delivers it again. One that never can is put among the
dead letters (functions/poison.py). Only the paths of its problems are logged, and nothing else of its content.
Rule 2: a snapshot that is refused is remembered by its order, as far as the message says which that is. Remembering it
again changes nothing.
"""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from aws_lambda_powertools.utilities.batch import EventType
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.batches import in_parts
from functions.observing import Observer
from functions.poison import DeadLetters, bury, is_tried_enough
from functions.starting import dead_letters, settings_and_policy
from order_help.domain.intake import IntakeWarning
from order_help.formats.problem_text import place_of
from order_help.formats.snapshot_json import BadSnapshot, read_message
from order_help.logs import log_exception
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import refuse_order_snapshot, refused_snapshot

MOST_PROBLEMS: Final = 10
"""The most problems of one message that are logged."""

POISON: Final = ("BAD", "FAILED", SnapshotResult.REFUSED.value, SnapshotResult.NEEDS_ID.value)
"""The results of messages that are not taken however often they come: somebody has to look at them."""

_log = logging.getLogger(__name__)


def handler_for(
    services: Services, observer: Observer, dead: DeadLetters, *, clock: Callable[[], datetime]
) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls."""

    def process(record: SQSRecord) -> None:
        result = "FAILED"
        try:
            result = _take(services, observer, record, now=clock())
        except StoreBusy:
            _log.warning("an order cannot be taken now", extra={"message_id": record.message_id})
            result = "BUSY"
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_order_snapshot", message_id=record.message_id)
            if not is_tried_enough(record):
                raise
        finally:
            observer.count("OrderSnapshots", result=result)
        if result in POISON:
            bury(dead, record.body, reason=result, message_id=record.message_id)

    return observer.observing(in_parts(EventType.SQS, process), operation="onOrderSnapshot")


def _take(services: Services, observer: Observer, record: SQSRecord, *, now: datetime) -> str:
    """Applies the snapshot in a message, or remembers that it is refused; returns the result. Raises StoreBusy."""
    try:
        read = read_message(record.body, now=now, policy=services.policy)
    except BadSnapshot as bad:
        paths = [problem.path or "the message as a whole" for problem in bad.problems[:MOST_PROBLEMS]]
        _log.warning("a message is no order", extra={"message_id": record.message_id, "problems": paths})
        refused = refused_snapshot(bad)
        if refused is None:
            return "BAD"
        refuse_order_snapshot(services, refused, now=now)
        return SnapshotResult.REFUSED.value
    result = apply_order_snapshot(services, read.snapshot, read.warnings, now=now)
    if result is SnapshotResult.NEEDS_ID:
        _log.warning("an order needs its id", extra={"message_id": record.message_id, "problems": ["id"]})
    else:
        _observe_warnings(observer, record.message_id, read.warnings)
    return result.value


def _observe_warnings(observer: Observer, message_id: str, warnings: tuple[IntakeWarning, ...]) -> None:
    if warnings:
        said = [f"{warning.code.value} {place_of(warning)}" for warning in warnings[:MOST_PROBLEMS]]
        _log.warning("an order was taken with warnings", extra={"message_id": message_id, "warnings": said})
    for code, count in Counter(warning.code.value for warning in warnings).items():
        observer.count("IntakeWarnings", by=count, warning=code)


_settings, _policy = settings_and_policy()
handler = handler_for(
    Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=_policy),
    Observer(_settings),
    dead_letters(_settings),
    clock=lambda: datetime.now(UTC),
)
