"""
Runs on each batch of records of the timeline's stream: publishes events for the rest of the shop, and sends mails to
the shopper.

Rule 1: a record that cannot be processed fails alone. The stream delivers it again, with all records that follow it.
These are processed twice, which is harmless: events keep their ids, and a mail that is known to be sent is not sent
again. After several attempts the record's place in the stream is sent to the dead-letter queue.
Rule 2: no record is begun if the function's remaining time may be too short for it.
Rule 3: attempts are few and may follow each other at once. If another process has claimed a record's mail, and may have
died, the function waits until the claim expires before the record fails and is delivered again.
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
from order_help.store.register import DynamoRegister
from order_help.store.stream import BadEntry, entry_in
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services

MARGIN_MS: Final = 40_000
"""Milliseconds before the function's timeout from which on no record is begun: one record takes 35 s at most."""

_log = logging.getLogger(__name__)


def handler_for(
    notifier: Notifier, observer: Observer, *, clock: Callable[[], datetime], wait: Callable[[float], None] = time.sleep
) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls; `wait` sleeps for a number of seconds."""
    process = _RecordHandler(notifier=notifier, observer=observer, clock=clock, wait=wait).process

    def on_batch(event: Any, context: Any) -> Any:
        # When every record failed, the response still names them; the function must not fail as a whole.
        processor = BatchProcessor(EventType.DynamoDBStreams, raise_on_entire_batch_failure=False)
        return process_partial_response(event=event, record_handler=process, processor=processor, context=context)

    return observer.observing(on_batch, operation="onTimelineEntry")


@dataclass(frozen=True, slots=True, kw_only=True)
class _RecordHandler:
    """Processes the records of a batch one after the other."""

    notifier: Notifier
    observer: Observer
    clock: Callable[[], datetime]
    wait: Callable[[float], None]

    def process(self, record: DynamoDBRecord, lambda_context: Any) -> None:
        ids = {"sequence_number": str(record.dynamodb and record.dynamodb.sequence_number)}
        result = "FAILED"
        try:
            result = self._notify(record, lambda_context.get_remaining_time_in_millis())
        except BadEntry:
            _log.warning("a record is no entry of a timeline", extra=ids)
            result = "BAD"
            raise
        except (NotTold, MailReplyLost, StoreBusy) as not_now:
            _log.warning("an entry cannot be told now", extra={**ids, "reason": type(not_now).__name__})
            result = "BUSY"
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_timeline_entry", **ids)
            raise
        finally:
            self.observer.count("TimelineEntries", result=result)

    def _notify(self, record: DynamoDBRecord, milliseconds: int) -> str:
        if milliseconds < MARGIN_MS:
            raise NotTold("too little time is left for this record")
        image = _inserted(record)
        if image is None:
            return "PASSED_OVER"
        found = entry_in(image)
        try:
            send_notifications(self.notifier, *found, now=self.clock(), on_result=self._on_answered)
        except MailClaimed as claimed:
            # This takes CLAIMED_FOR at most, which is less than MARGIN_MS.
            self.wait(max(0.0, (claimed.until - self.clock()).total_seconds()))
            raise
        return "TOLD"

    def _on_answered(self, notified: DomainEvent | MailResult) -> None:
        if isinstance(notified, MailResult):
            self.observer.count("Mails", result=notified.value)
        else:
            self.observer.count("EventsPublished", type=notified.type)


def _inserted(record: DynamoDBRecord) -> dict[str, Any] | None:
    """
    Returns the new item of an insertion, in DynamoDB's JSON; None for other records.

    Entries are never changed, and removals need no notification. Raises BadEntry.
    """
    if record.raw_event.get("eventName") != "INSERT":
        return None
    try:
        image: dict[str, Any] = record.raw_event["dynamodb"]["NewImage"]
    except (LookupError, TypeError):
        raise BadEntry from None
    return image


def notifier_for(settings: Settings) -> Notifier:
    """Returns the notifier of this deployment; it sends no mails without a sender. Raises SettingsWrong."""
    if settings.bus is None:
        raise SettingsWrong("ORDER_HELP_BUS is missing: set it to the name of the bus that the shop listens to")
    mailer = None
    if settings.mail_from is not None:
        ledger = DynamoMailLedger()
        mailer = Mailer(mails=SesMails(), ledger=ledger, sender=settings.mail_from, order_url=settings.order_url)
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    return Notifier(services=services, events=EventBridgeEvents(settings.bus), mailer=mailer)


_settings, _ = settings_and_policy()
with stopping_in_one_line():
    _notifier = notifier_for(_settings)
handler = handler_for(_notifier, Observer(_settings), clock=lambda: datetime.now(UTC))
