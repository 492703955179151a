"""
Runs on each batch of records of the timeline's stream: publishes events for the rest of the shop, and sends mails to
the shopper.

Rule 1: a record that cannot be processed fails alone. The stream delivers it again, with all records that follow it.
These are processed twice, which is harmless: events keep their ids, a mail that is known to be sent is not sent again,
and no mail is sent more than twice. While the bus or another service fails, that goes on for hours; the keys of a
record that no retry repairs are put among the dead letters (functions/poison.py).
Rule 2: no record is begun if the function's remaining time may be too short for it.
Rule 3: if another process has claimed a record's mail, and may have died, the function waits until the claim expires
before the record fails, so that the next attempt can send the mail.
"""

import json
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from aws_lambda_powertools.utilities.batch import EventType
from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord

from functions.batches import in_parts
from functions.observing import Observer
from functions.poison import DeadLetters, bury, is_old
from functions.starting import dead_letters, settings_and_policy, stopping_in_one_line
from order_help.aws.bus import EventBridgeEvents
from order_help.aws.mail import SesMails
from order_help.domain.values import Value
from order_help.logs import log_exception
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.notify import Mailer, MailResult, Notifier, send_notifications
from order_help.notifications.ports import MailClaimed, MailReplyLost, NotTold
from order_help.settings import Settings, SettingsWrong
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.stream import BadEntry, entry_in
from order_help.use_cases.ports import StoreBusy, Unreadable
from order_help.use_cases.services import Services

MARGIN_MS: Final = 40_000
"""Milliseconds before the function's timeout from which on no record is begun: one record takes 38 s at most."""

POISON: Final = ("BAD", "FAILED")
"""The results of records that no retry repairs, once they are old enough."""

_log = logging.getLogger(__name__)


def handler_for(
    notifier: Notifier,
    observer: Observer,
    dead: DeadLetters,
    *,
    clock: Callable[[], datetime],
    wait: Callable[[float], None] = time.sleep,
) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls; `wait` sleeps for a number of seconds."""
    process = _RecordHandler(notifier=notifier, observer=observer, dead=dead, clock=clock, wait=wait).process

    return observer.observing(in_parts(EventType.DynamoDBStreams, process), operation="onTimelineEntry")


class _RecordHandler(Value):
    """Processes the records of a batch one after the other."""

    notifier: Notifier
    observer: Observer
    dead: DeadLetters
    clock: Callable[[], datetime]
    wait: Callable[[float], None]

    def process(self, record: DynamoDBRecord, lambda_context: Any) -> None:
        ids = _ids(record)
        result = "FAILED"
        try:
            result = self._notify(record, lambda_context.get_remaining_time_in_millis())
        except BadEntry:
            _log.warning("a record is no entry of a timeline", extra=ids)
            result = "BAD"
            if not is_old(record.raw_event, self.clock()):
                raise
        except (NotTold, MailReplyLost, StoreBusy) as not_now:
            _log.warning("an entry cannot be told now", extra={**ids, "reason": type(not_now).__name__})
            result = "BUSY"
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_timeline_entry", **ids)
            if not is_old(record.raw_event, self.clock()):
                raise
        finally:
            self.observer.count("TimelineEntries", result=result)
        if result in POISON:
            bury(self.dead, _letter(record, reason=result), reason=result, message_id=ids["sequence_number"])

    def _notify(self, record: DynamoDBRecord, milliseconds: int) -> str:
        if milliseconds < MARGIN_MS:
            raise NotTold("too little time is left for this record")
        image = _inserted(record)
        if image is None:
            return "PASSED_OVER"
        found = entry_in(image)
        try:
            send_notifications(self.notifier, *found, now=self.clock(), on_result=partial(self._on_answered, record))
        except Unreadable:  # the order, of which the mail is: no other record is to wait for a later version
            raise BadEntry from None
        except MailClaimed as claimed:
            # This takes CLAIMED_FOR at most, which is less than MARGIN_MS.
            self.wait(max(0.0, (claimed.until - self.clock()).total_seconds()))
            raise
        return "TOLD"

    def _on_answered(self, record: DynamoDBRecord, notified: DomainEvent | MailResult) -> None:
        if isinstance(notified, MailResult):
            self.observer.count("Mails", result=notified.value)
        else:
            self.observer.count("EventsPublished", type=notified.type)
        if notified is MailResult.GIVEN_UP:
            _log.warning("a mail may have been sent twice and is given up", extra=_ids(record))


def _ids(record: DynamoDBRecord) -> dict[str, str]:
    return {"sequence_number": str(record.dynamodb and record.dynamodb.sequence_number)}


def _letter(record: DynamoDBRecord, *, reason: str) -> str:
    """Returns the dead letter of a record: the keys by which its entry is found in the table, and nothing of it."""
    keys = (record.raw_event.get("dynamodb") or {}).get("Keys")
    return json.dumps({"keys": keys, "reason": reason})


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
handler = handler_for(_notifier, Observer(_settings), dead_letters(_settings), clock=lambda: datetime.now(UTC))
