"""
Runs on each batch of messages in the queue of order snapshots.

A message is one snapshot (docs/orders.md), or an event of the bus with the snapshot as its detail.
Rule 1: a message that cannot be applied fails alone. SQS delivers it again, and moves it to the dead-letter queue
after several attempts. Only the paths of its problems are logged, and nothing else of its content.
Rule 2: a snapshot that is refused is remembered by its order, as far as the message says which that is. Remembering it
again changes nothing.
"""

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.observing import Observer
from functions.starting import settings_and_policy
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import BadSnapshot, read_snapshot
from order_help.logs import log_exception
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import refuse_order_snapshot, refused_snapshot

MOST_PROBLEMS: Final = 10
"""The most problems of one message that are logged."""

REFUSALS: Final = ("BAD", SnapshotResult.REFUSED.value, SnapshotResult.NEEDS_ID.value)
"""The results of messages that are not taken however often they come: somebody has to look at them."""

_log = logging.getLogger(__name__)


class NotTaken(Exception):
    """A message was refused, so that it ends among the dead letters."""


def handler_for(services: Services, observer: Observer, *, clock: Callable[[], datetime]) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls."""

    def process(record: SQSRecord) -> None:
        try:
            result = take(record, now=clock())
        except StoreBusy:
            _log.warning("an order cannot be taken now", extra={"message_id": record.message_id})
            result = "BUSY"
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_order_snapshot", message_id=record.message_id)
            result = "FAILED"
            raise
        finally:
            observer.count("OrderSnapshots", result=result)
        if result in REFUSALS:
            raise NotTaken(result)

    def take(record: SQSRecord, *, now: datetime) -> str:
        try:
            snapshot = snapshot_in(record.body)
        except BadSnapshot as bad:
            paths = [problem.place or "the message as a whole" for problem in bad.problems[:MOST_PROBLEMS]]
            _log.warning("a message is no order", extra={"message_id": record.message_id, "problems": paths})
            refused = refused_snapshot(bad)
            if refused is None:
                return "BAD"
            refuse_order_snapshot(services, refused, now=now)
            return SnapshotResult.REFUSED.value
        result = apply_order_snapshot(services, snapshot, now=now)
        if result is SnapshotResult.NEEDS_ID:
            _log.warning("an order needs its id", extra={"message_id": record.message_id, "problems": ["id"]})
        return result.value

    def on_batch(event: Any, context: Any) -> Any:
        # When every message failed, the response still names them; the function must not fail as a whole.
        processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
        return process_partial_response(event=event, record_handler=process, processor=processor, context=context)

    return observer.observing(on_batch, operation="onOrderSnapshot")


def snapshot_in(body: str) -> OrderSnapshot:
    """Returns the snapshot in a message, which is a snapshot or an event of the bus. Raises BadSnapshot."""
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        return read_snapshot(body)  # it raises BadSnapshot with the reason
    is_event = isinstance(event, dict) and "detail-type" in event and "detail" in event
    return read_snapshot(json.dumps(event["detail"]) if is_event else body)


_settings, _policy = settings_and_policy()
handler = handler_for(
    Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=_policy),
    Observer(_settings),
    clock=lambda: datetime.now(UTC),
)
