"""Batches that no honest source hands out, in families: each is an event, by a name that says what is wrong with it."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

Json = dict[str, Any]
Named = tuple[str, Any]

WRONG: Final[Mapping[str, Any]] = {
    "null": None,
    "a number": 7,
    "true": True,
    "an empty list": [],
    "an empty object": {},
    "a text": "x",
    "an empty text": "",
    "half a letter": "\ud800",
}

BODIES: Final[Mapping[str, str]] = {
    "empty": "",
    "white": " \n",
    "half of JSON": "{",
    "a list": "[]",
    "a text": '"x"',
    "a number": "7",
    "null": "null",
    "NaN": '{"revision": NaN}',
    "half a letter": "\ud800",
    "half an escape": '{"number": "\\ud800"}',
    "deep lists": "[" * 200_000,
    "deep objects": '{"a":' * 50_000,
    "digits": '{"revision": ' + "9" * 200_000 + "}",
    "an exponent": '{"revision": 1e99999999999999999999}',
    "a key twice": '{"customerId": "a", "customerId": "b", "Records": [], "Records": [7]}',
    "very many keys": json.dumps({f"k{number}": number for number in range(15_000)}),
    "very many lines": json.dumps({"lines": [{}] * 50_000}),
    "very many records": json.dumps({"Records": [{}] * 50_000}),
    "a million letters": json.dumps({"customerId": "x" * 1_000_000}),
    "unknown fields": '{"__proto__": {"admin": true}, "constructor": {}, "$where": "1"}',
    "XML": "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "a pickle": "\x80\x04\x95cos\nsystem\n",
    "a topic's envelope": '{"Type": "Notification", "Message": "{}", "TopicArn": "arn:aws:sns:x"}',
    "an event of nothing": '{"detail-type": "OrderSnapshot", "source": "shop", "detail": null}',
    "an event in an event": '{"detail-type": "a", "detail": {"detail-type": "a", "detail": {}}}',
    "a file without a key": '{"Records": [{"eventSource": "aws:s3", "s3": {"object": {}}}]}',
    "a file that is a list": '{"Records": [{"eventSource": "aws:s3", "s3": {"object": {"key": ["a"]}}}]}',
    "files that are a text": '{"Records": "quarantine/A"}',
}

ENVELOPES: Final[Mapping[str, Any]] = {
    "null": None,
    "nothing": {},
    "a list": [],
    "a text": "x",
    "a number": 7,
    "records that are null": {"Records": None},
    "records that are an object": {"Records": {"0": {}}},
    "records that are a text": {"Records": "abc"},
    "no records": {"Records": []},
    "Kafka": {"eventSource": "aws:kafka", "records": {"topic-0": [{"value": "e30="}]}},
    "a schedule": {"source": "aws.events", "detail-type": "Scheduled Event", "detail": {}},
    "HTTP": {"version": "2.0", "requestContext": {"http": {"method": "POST", "path": "/graphql"}}},
}


def changed_records(good: Json) -> Iterator[Named]:
    """Yields records of which a part is missing or of another type."""
    for name, value in WRONG.items():
        if not isinstance(value, dict):
            yield f"a record is {name}", value
    for place in _places_in(good):
        yield f"no {'.'.join(place)}", _changed(good, place, lambda part, last: part.pop(last))
        for name, value in WRONG.items():
            yield f"{'.'.join(place)} is {name}", _changed(good, place, _setting(value))


def messages(good: Json) -> Iterator[Named]:
    """Yields messages of a queue with a body that is none."""
    for name, body in BODIES.items():
        yield f"body: {name}", {**good, "body": body}


def foreign(good: Json) -> Iterator[Named]:
    """Yields records of other sources that have the id of the good one."""
    id_ = {"messageId": good.get("messageId", "9"), "dynamodb": good.get("dynamodb", {})}
    sources: dict[str, Json] = {
        "SNS": {"EventSource": "aws:sns", "Sns": {"Message": "{}"}},
        "S3": {"eventSource": "aws:s3", "s3": {"object": {"key": "quarantine/A"}}},
        "Kinesis": {"eventSource": "aws:kinesis", "kinesis": {"sequenceNumber": "9", "data": "e30="}},
        "SES": {"eventSource": "aws:ses", "ses": {"mail": {}}},
        "nobody": {"eventSource": "x"},
    }
    for name, record in sources.items():
        yield f"from {name}", {**id_, **record}


def _places_in(part: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yields the way to each value of a record, the first three levels of it."""
    for name, value in part.items():
        yield (*path, name)
        if isinstance(value, dict) and len(path) < 2:
            yield from _places_in(value, (*path, name))


def _changed(record: Json, place: tuple[str, ...], change: Callable[[Json, str], object]) -> Json:
    record = copy.deepcopy(record)
    part = record
    for name in place[:-1]:
        part = part[name]
    change(part, place[-1])
    return record


def _setting(value: object) -> Callable[[Json, str], object]:
    return lambda part, last: part.update({last: value})
