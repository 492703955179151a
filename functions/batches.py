"""
Hands the records of a batch to a function one after the other, and answers which of them are to be delivered again.

Rule 1: no record makes the function fail as a whole, however it looks. The others of its batch are processed.
Rule 2: nothing is lost that cannot be named. If a record has no id, or the event no list of records, the answer has an
empty id, by which Lambda delivers the whole batch again. A queue or a stream hands out neither: it is a mistake in the
deployment, or somebody calls the function by hand.
Source: "Implementing partial batch responses" in the guides of Lambda for SQS and for DynamoDB.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response

_EVERYTHING: Final = {"itemIdentifier": ""}

_log = logging.getLogger(__name__)


def in_parts(source: EventType, process: Callable[..., None]) -> Callable[[Any, Any], dict[str, Any]]:
    """Returns a handler of batches of `source`; `process` takes one record, and what it raises gives that one back."""

    def on_batch(event: Any, context: Any) -> dict[str, Any]:
        records = event.get("Records") if isinstance(event, Mapping) else None
        if not isinstance(records, list):
            _log.error("the event has no list of records")
            return {"batchItemFailures": [_EVERYTHING]}
        named = [record for record in records if _has_id(record, source)]
        failures = _failures(source, process, named, context)
        if len(named) < len(records):
            _log.error("records have no id", extra={"count": len(records) - len(named)})
            failures = [*failures, _EVERYTHING]
        return {"batchItemFailures": failures}

    return on_batch


def _failures(source: EventType, process: Callable[..., None], records: list[Any], context: Any) -> list[Any]:
    if not records:  # which Powertools takes for a mistake
        return []
    # When every record failed, the response still names them.
    processor = BatchProcessor(source, raise_on_entire_batch_failure=False)
    answer = process_partial_response(
        event={"Records": records}, record_handler=process, processor=processor, context=context
    )
    return list(answer["batchItemFailures"])


def _has_id(record: Any, source: EventType) -> bool:
    part = record.get("dynamodb") if source is EventType.DynamoDBStreams and isinstance(record, Mapping) else record
    name = "SequenceNumber" if source is EventType.DynamoDBStreams else "messageId"
    id_ = part.get(name) if isinstance(part, Mapping) else None
    return isinstance(id_, str) and id_ != ""
