"""What shoppers, agents and the shop do, act by act, to be measured."""

import contextlib
import io
import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Final

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import create_tables
from tests.functions.invoking import batch_of
from tests.functions.shopper import MUTATIONS, form_of
from tests.support.dynamodb import keep_what_has_expired
from tests.support.files import PNG
from tools.costs_measured import Caller, Item, Measured
from tools.costs_stage import NOW, Event, Form, Stage, an_order, in_a_parcel

LISTED: Final = 20
WAITING: Final = 60
MESSAGE: Final = "The box was open when it came, and one of the two bottles has a dent near its lid. The lamp is fine."
MOVED: Final = {
    "name": "James Li",
    "line1": "1 Main Street",
    "city": "Austin",
    "region": "TX",
    "postalCode": "73301",
    "countryCode": "US",
}


def measured_operations(repeats: int) -> tuple[list[Measured], dict[str, float]]:
    """All operations, each so often, on an empty engine, and what an item of each table takes in storage."""
    # Loggers keep the standard output of the moment in which they are made.
    with contextlib.redirect_stdout(io.StringIO()) as output:
        create_tables()
        keep_what_has_expired()
        stage = Stage(output, repeats)
        acts = (_hours_pass, _orders_come, _a_shopper_asks, _they_talk, _the_desk_works, _what_happened_is_told)
        return [measured for act in acts for measured in act(stage)], stage.stored()


def _hours_pass(stage: Stage) -> Iterator[Measured]:
    """One request waits, and nobody answers."""
    stage.tell([an_order("overdue", 0, placed=1, paid=1)])
    _ask_a_question(stage, "COST-overdue-00")
    stage.now = NOW + timedelta(hours=25)
    yield stage.nudged("Hourly nudge, one request overdue")
    stage.now = NOW


def _orders_come(stage: Stage) -> Iterator[Measured]:
    fresh = [an_order("NEW", place, placed=8, paid=8, ship_by=4) for place in range(stage.repeats)]
    yield stage.snapshots("new", fresh)
    yield stage.snapshots("unchanged", fresh)
    yield stage.snapshots("changed", [in_a_parcel("NEW", place, revision=1) for place in range(stage.repeats)])


def _a_shopper_asks(stage: Stage) -> Iterator[Measured]:
    stage.tell([in_a_parcel("OLD", place) for place in range(LISTED)])
    yield stage.asked("My Orders, 20 orders", "my_orders", [{"first": LISTED, "after": None}] * stage.repeats)
    for action, mutation in MUTATIONS.items():
        yield _changed(stage, mutation, partial(_form, action), **_where_it_helps(action))
    filed = [{"number": f"COST-reportPackageNotReceived-{place:02}"} for place in range(stage.repeats)]
    yield stage.asked("Order details with a request", "order_details", filed)
    yield _changed(stage, "confirmReceipt", lambda order: {"shipmentIds": [order["shipments"][0]["id"]]}, left=3)
    _orders_with_a_question(stage, "withdrawHelpRequest")
    yield _changed(stage, "withdrawHelpRequest", _first_request)


def _they_talk(stage: Stage) -> Iterator[Measured]:
    """A photo is sent along with the shopper's words; the shop answers, and the shopper reads it."""
    photo = {"fileName": "parcel.png", "mediaType": "image/png", "size": len(PNG)}
    yield _changed(stage, "createAttachmentUpload", lambda _: photo, ship_by=-2)
    sent = list(_items("attachments"))
    for attachment in sent:
        stage.files.quarantine[attachment["attachment_id"]["S"]] = PNG
    uploads = [batch_of(_uploaded(attachment["attachment_id"]["S"])) for attachment in sent]
    yield stage.batches("Upload verified", Caller.UPLOADS, stage.on_uploads, uploads)
    _orders_with_a_question(stage, "postMessage")
    yield _changed(stage, "postMessage", lambda order: {**_first_request(order), "text": MESSAGE})
    numbers = [f"COST-postMessage-{place:02}" for place in range(stage.repeats)]
    for number in numbers:
        stage.at_the_desk("reply", input={"helpRequestId": _request_of(stage, number), "text": MESSAGE})
    yield stage.asked("Timeline, a page", "order_timeline", [{"number": number} for number in numbers])
    latest = [stage.shopper.ask(_LATEST, number=number)["order"]["timeline"]["edges"][0]["node"] for number in numbers]
    read = [{"orderNumber": number, "through": entry["id"]} for number, entry in zip(numbers, latest, strict=True)]
    yield stage.asked("markTimelineRead", "mark_timeline_read", [{"input": one} for one in read])


_LATEST: Final = """
query Latest($number: String!) {
  order(number: $number) { timeline(first: 1, newestFirst: true) { edges { node { ... on Node { id } } } } }
}
"""


def _the_desk_works(stage: Stage) -> Iterator[Measured]:
    """More requests wait than one call reads; then each step is taken by the requests of other orders."""
    stage.tell([an_order("WAITING", place, placed=1, paid=1) for place in range(WAITING)])
    for place in range(WAITING):
        _ask_a_question(stage, f"COST-WAITING-{place:02}")
    yield stage.desk_asked("Desk: queue, 20 requests", "queue", [{"first": LISTED}] * stage.repeats)
    words = {"text": MESSAGE}
    yield _worked(stage, "claim", {})
    yield stage.desk_asked("Desk: order", "order", [{"number": number} for number in _numbers(stage, "claim")])
    yield _worked(stage, "reply", {**words, "expectsAnswer": True})
    yield _worked(stage, "addNote", words)
    yield _worked(stage, "resolve", words)
    yield _worked(stage, "decline", {**words, "reason": "OUTSIDE_POLICY"})
    stage.tell([in_a_parcel("approve", place) for place in range(stage.repeats)])
    for number in _numbers(stage, "approve"):
        stage.shopper.file(stage.shopper.order(number), "RETURN_OR_REPLACE_ITEMS")
    yield _steps(stage, "approve", {})


def _what_happened_is_told(stage: Stage) -> Iterator[Measured]:
    """One entry that is an event, and one that is a mail too."""
    entries = sorted(_items("timeline"), key=lambda entry: str(entry["order_key"]))
    for name, kind in (("event", "PLACED"), ("event and mail", "REQUEST_ANSWERED")):
        images = [one for one in entries if f'"kind":"{kind}"' in one.get("facts", {}).get("S", "")][: stage.repeats]
        records = [_record_of(image) for image in images]
        yield stage.batches(f"Timeline entry, {name}", Caller.STREAM, stage.on_entries, records)


def _changed(stage: Stage, mutation: str, form: Form, **course: float) -> Measured:
    """A mutation, each time of another order; those are told first where the course of one is given."""
    if course:
        left = course.pop("left", None)
        told = [an_order(mutation, place, placed=8, paid=8, **course) for place in range(stage.repeats)]
        if left is not None:
            told = [in_a_parcel(mutation, place) for place in range(stage.repeats)]
        stage.tell(told)
    variables = []
    for place, number in enumerate(_numbers(stage, mutation)):
        filled_in = form(stage.shopper.order(number))
        variables.append({"input": {"orderNumber": number, "idempotencyKey": _key(place), **filled_in}})
    return stage.asked(mutation, _snake(mutation), variables)


def _worked(stage: Stage, mutation: str, form: Mapping[str, object]) -> Measured:
    _orders_with_a_question(stage, mutation)
    return _steps(stage, mutation, form)


def _steps(stage: Stage, mutation: str, form: Mapping[str, object]) -> Measured:
    """The desk does this to the request of each of the orders that were made for it."""
    variables = []
    for place, number in enumerate(_numbers(stage, mutation)):
        told = {"helpRequestId": _request_of(stage, number), "idempotencyKey": _key(place)}
        variables.append({"input": {**told, **form}})
    return stage.desk_asked(f"Desk: {mutation}", _snake(mutation), variables)


def _request_of(stage: Stage, number: str) -> str:
    """The desk's id of the only request of an order."""
    request: str = stage.at_the_desk("order", number=number)["helpRequests"]["edges"][0]["node"]["id"]
    return request


def _orders_with_a_question(stage: Stage, name: str) -> None:
    stage.tell([an_order(name, place, placed=1, paid=1) for place in range(stage.repeats)])
    for number in _numbers(stage, name):
        _ask_a_question(stage, number)


def _ask_a_question(stage: Stage, number: str) -> None:
    stage.shopper.change("resolvePaymentIssue", orderNumber=number, kind="OTHER", message=MESSAGE)


def _numbers(stage: Stage, name: str) -> list[str]:
    return [f"COST-{name}-{place:02}" for place in range(stage.repeats)]


def _key(place: int) -> str:
    return f"5d0f4ac2-93b1-4e57-8a6c-1f20e3d4b5{place:02}"


def _where_it_helps(action: str) -> dict[str, float]:
    """The course of an order that offers this action."""
    match action:
        case "CHECK_ORDER_PROGRESS":
            return {"ship_by": 2}
        case "REPORT_PACKAGE_NOT_RECEIVED" | "RETURN_OR_REPLACE_ITEMS":
            return {"left": 5}
    return {"ship_by": -2}


def _form(action: str, order: Mapping[str, Any]) -> Mapping[str, Any]:
    form = {"message": MESSAGE, **form_of(dict(order), action)}
    return {**form, "address": MOVED} if "address" in form else form


def _first_request(order: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"helpRequestId": order["helpRequests"]["edges"][0]["node"]["id"]}


def _items(table: str) -> Iterator[Item]:
    pages = connection().client.get_paginator("scan").paginate(TableName=table_prefix() + table)
    return (item for page in pages for item in page["Items"])


def _uploaded(attachment_id: str) -> str:
    """What S3 tells the queue, as far as it is read."""
    return json.dumps({"Records": [{"s3": {"object": {"key": f"quarantine/{attachment_id}", "size": len(PNG)}}}]})


def _record_of(image: Item) -> Event:
    """A batch of the stream with one new entry, as far as it is read."""
    change = {
        "Keys": {name: image[name] for name in ("order_key", "entry_id")},
        "NewImage": image,
        "SequenceNumber": "1",
        "StreamViewType": "NEW_IMAGE",
    }
    return {"Records": [{"eventID": "1", "eventName": "INSERT", "eventSource": "aws:dynamodb", "dynamodb": change}]}


def _snake(mutation: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in mutation)
