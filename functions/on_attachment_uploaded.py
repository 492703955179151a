"""
Runs on each batch of messages in the queue of uploads: S3 sends one for every file that is uploaded into quarantine/.

Rule: a message that cannot be processed now fails alone, and SQS delivers it again; one that never can is put among the
dead letters (functions/poison.py). A message that is late, repeated, or about a file that no longer exists changes
nothing.
"""

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any, Final
from urllib.parse import unquote_plus

from aws_lambda_powertools.utilities.batch import EventType
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.batches import in_parts
from functions.observing import Observer
from functions.poison import DeadLetters, bury, is_tried_enough
from functions.starting import dead_letters, required_attachment_services, settings_and_policy
from order_help.aws.attachments import quarantined_id
from order_help.logs import log_exception
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.system.verify_attachment import Verification, verify_attachment

TEST_EVENT: Final = "s3:TestEvent"
"""The event that S3 sends once, when its notifications are configured."""

_log = logging.getLogger(__name__)


class BadEvent(ValueError):
    """The message is not an event of S3."""


def handler_for(attachments: AttachmentServices, observer: Observer, dead: DeadLetters) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls."""

    def process(record: SQSRecord) -> None:
        try:
            for key in keys_in(record.body):
                observer.count("AttachmentUploads", result=_verified(attachments, key).value)
        except BadEvent:
            _log.warning("a message is no event of the bucket", extra={"message_id": record.message_id})
            observer.count("AttachmentUploads", result="BAD")
            bury(dead, record.body, reason="BAD", message_id=record.message_id)
        except StoreBusy:
            _log.warning("an upload cannot be verified now", extra={"message_id": record.message_id})
            observer.count("AttachmentUploads", result="BUSY")
            raise
        except Exception as unforeseen:
            log_exception(unforeseen, "on_attachment_uploaded", message_id=record.message_id)
            observer.count("AttachmentUploads", result="FAILED")
            if not is_tried_enough(record):
                raise
            bury(dead, record.body, reason="FAILED", message_id=record.message_id)

    return observer.observing(in_parts(EventType.SQS, process), operation="onAttachmentUploaded")


def keys_in(body: str) -> Iterator[str]:
    """
    Returns the keys of the uploaded files that a message names. Raises BadEvent.

    Source: "Event message structure" in the user guide of S3; keys are encoded like the query of a URL.
    """
    try:
        event = json.loads(body)
        if event.get("Event") == TEST_EVENT:
            return
        keys = [unquote_plus(record["s3"]["object"]["key"]) for record in event["Records"]]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise BadEvent from None
    yield from keys


def _verified(attachments: AttachmentServices, key: str) -> Verification:
    attachment_id = quarantined_id(key)
    return verify_attachment(attachments, attachment_id) if attachment_id else Verification.UNKNOWN


_settings, _ = settings_and_policy()
handler = handler_for(required_attachment_services(_settings), Observer(_settings), dead_letters(_settings))
