"""
Runs on each batch of records of the timeline's stream: what changed is told to the rest of the shop and to the shopper.

Rule 1: a record that cannot be told fails alone. The stream gives it out again with all that follow it, which have
been told by then, and are told so that twice does no harm. After some tries it lies with the dead letters.
Rule 2: nothing is begun that the function's time may not suffice for: it would be cut off in the middle.
Rule 3: tries are few, and may follow each other at once: a record whose mail another has claimed, who may have died, is
given back when the claim is over and not before.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord

from functions.observing import Observer
from functions.starting import settings_and_policy, stopping_in_one_line
from order_help.aws.bus import EventBridgeEvents
from order_help.aws.mail import SesMails
from order_help.logs import log_exception
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.notify import Mailer, MailResult, Notifier, send_notifications
from order_help.notifications.ports import MailClaimed, MailReplyLost, NotTold
from order_help.settings import Settings, SettingsWrong
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.stream import BadEntry, entry_in
from order_help.use_cases.ports import StoreBusy

MARGIN_MS: Final = 40_000
"""Milliseconds before the function's timeout at which no record is begun: one takes 35 s at the very worst."""

_log = logging.getLogger(__name__)


def handler_for(
    notifier: Notifier, observer: Observer, *, clock: Callable[[], datetime], wait: Callable[[float], None] = time.sleep
) -> Callable[[Any, Any], Any]:
    """The function, for one shop; `wait` lets so many seconds pass."""
    take = _Taker(notifier=notifier, observer=observer, clock=clock, wait=wait).take

    def on_batch(event: Any, context: Any) -> Any:
        # A batch of which nothing could be told is an answer like any other: no reason to fail as a whole.
        processor = BatchProcessor(EventType.DynamoDBStreams, raise_on_entire_batch_failure=False)
        return process_partial_response(event=event, record_handler=take, processor=processor, context=context)

    return observer.observing(on_batch, operation="onTimelineEntry")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taker:
    """Takes one record after the other."""

    notifier: Notifier
    observer: Observer
    clock: Callable[[], datetime]
    wait: Callable[[float], None]

    def take(self, record: DynamoDBRecord, lambda_context: Any) -> None:
        where = {"sequence_number": str(record.dynamodb and record.dynamodb.sequence_number)}
        result = "FAILED"
        try:
            result = self._told(record, lambda_context.get_remaining_time_in_millis())
        except BadEntry:
            _log.warning("a record is no entry of a timeline", extra=where)
            result = "BAD"
            raise
        except (NotTold, MailReplyLost, StoreBusy) as not_now:
            _log.warning("an entry cannot be told now", extra={**where, "reason": type(not_now).__name__})
            result = "BUSY"
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_timeline_entry", **where)
            raise
        finally:
            self.observer.count("TimelineEntries", result=result)

    def _told(self, record: DynamoDBRecord, milliseconds: int) -> str:
        if milliseconds < MARGIN_MS:
            raise NotTold("there is not time enough left for this one")
        image = _inserted(record)
        found = entry_in(image) if image else None
        if found is None:
            return "PASSED_OVER"
        try:
            send_notifications(self.notifier, *found, now=self.clock(), on_result=self._on_answered)
        except MailClaimed as claimed:
            # CLAIMED_FOR at most, which is less than the margin.
            self.wait(max(0.0, (claimed.until - self.clock()).total_seconds()))
            raise
        return "TOLD"

    def _on_answered(self, told: DomainEvent | MailResult) -> None:
        if isinstance(told, MailResult):
            self.observer.count("Mails", result=told.value)
        else:
            self.observer.count("EventsPublished", type=told.type)


def _inserted(record: DynamoDBRecord) -> dict[str, Any] | None:
    """What was written, by DynamoDB's own types, where it is new: entries are never changed, and some day removed."""
    if record.raw_event.get("eventName") != "INSERT":
        return None
    try:
        image: dict[str, Any] = record.raw_event["dynamodb"]["NewImage"]
    except (LookupError, TypeError):
        raise BadEntry from None
    return image


def notifier_for(settings: Settings) -> Notifier:
    """Whom this deployment tells. Raises SettingsWrong."""
    if settings.bus is None:
        raise SettingsWrong("ORDER_HELP_BUS is missing: set it to the name of the bus that the shop listens to")
    mailer = None
    if settings.mail_from is not None:
        ledger = DynamoMailLedger()
        mailer = Mailer(mails=SesMails(), ledger=ledger, sender=settings.mail_from, order_url=settings.order_url)
    return Notifier(store=DynamoOrderStore(), events=EventBridgeEvents(settings.bus), mailer=mailer)


_settings, _ = settings_and_policy()
with stopping_in_one_line():
    _notifier = notifier_for(_settings)
handler = handler_for(_notifier, Observer(_settings), clock=lambda: datetime.now(UTC))
