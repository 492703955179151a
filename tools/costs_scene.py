"""What the shop, a shopper and the desk do, act by act, each step of it measured on orders of its own."""

import contextlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from itertools import islice
from typing import Any, Final

from order_help.store.connection import connection
from order_help.store.tables import create_tables
from tests.functions.shopper import MUTATIONS, form_of
from tests.support.dynamodb import keep_what_has_expired
from tests.support.files import JPEG
from tools.costs_measured import STREAM, Caller, Measured, Meter, items_of, stream_operation, told_of
from tools.costs_stage import (
    NOW,
    Event,
    Function,
    Stage,
    an_order,
    did_it,
    entry_batch,
    in_a_parcel,
    order_batch,
    request,
    took_all,
    upload_batch,
)

LISTED: Final = 20
MESSAGE: Final = "The box was open when it came, and one of the two bottles has a dent near its lid. The lamp is fine."
MOVED: Final = {
    "name": "James Li",
    "line1": "1 Main Street",
    "city": "Austin",
    "region": "TX",
    "postalCode": "73301",
    "countryCode": "US",
}

Json = Mapping[str, Any]
Form = Callable[[Any], Json]


def measured_operations(repeats: int) -> list[Measured]:
    """All operations, each so often, on an empty engine, by who calls them."""
    # Loggers keep the standard output of the moment in which they are made.
    with contextlib.redirect_stdout(io.StringIO()) as output:
        create_tables()
        keep_what_has_expired()
        scene = _Scene(output, repeats)
        acts = (scene.orders_come, scene.hours_pass, scene.a_shopper_asks, scene.a_photo_is_sent, scene.they_talk)
        measured = [one for act in (*acts, scene.the_desk_decides, scene.all_is_told) for one in act()]
    return sorted(measured, key=lambda one: list(Caller).index(one.caller))


class _Scene:
    def __init__(self, output: io.StringIO, repeats: int) -> None:
        self._stage, self._meter, self._places = Stage(), Meter(output), range(repeats)

    def orders_come(self) -> Iterator[Measured]:
        fresh = [an_order("NEW", place, placed=8, paid=8, ship_by=4) for place in self._places]
        left = [in_a_parcel("NEW", place, revision=1) for place in self._places]
        arrived = [in_a_parcel("NEW", place, revision=2, delivered=1) for place in self._places]
        told = {"new": fresh, "unchanged": fresh, "shipped": left, "delivered": arrived}
        for name, snapshots in told.items():
            events = map(order_batch, snapshots)
            yield self._measured(f"Order snapshot, {name}", Caller.ORDERS, self._stage.on_orders, events)

    def hours_pass(self) -> Iterator[Measured]:
        """The desk's queue holds one request at a time, which is overdue."""
        yield self._meter.measure(
            "Hourly nudge, one request overdue",
            Caller.SCHEDULE,
            self._stage.every_hour,
            self._hours(),
            is_fine=lambda done: done == {"MARKED": 1},
        )

    def _hours(self) -> Iterator[Event]:
        for number in self._numbers("NEW"):
            self._stage.now = NOW - timedelta(hours=25)
            filed = self._asks_a_question(number)
            self._stage.now = NOW
            yield {}
            self._stage.shopper.change("withdrawHelpRequest", orderNumber=number, helpRequestId=filed)

    def a_shopper_asks(self) -> Iterator[Measured]:
        """Before any mutation the queue holds as many requests as a page of it, whatever follows."""
        self._stage.comes([in_a_parcel("OLD", place) for place in range(LISTED)])
        yield self._asked("My Orders, 20 orders", "my_orders", self._all_alike({"first": LISTED, "after": None}))
        for place in range(LISTED):
            self._asks_a_question(f"COST-OLD-{place:02}")
        yield self._asked("Desk: queue, 20 requests", "desk/queue", self._all_alike({"first": LISTED}))
        for action, mutation in MUTATIONS.items():
            self._come(mutation, **_where_it_helps(action))
            yield self._changed(mutation, mutation, partial(_form, action))
        details = self._of_each("reportPackageNotReceived", lambda number: {"number": number})
        yield self._asked("Order details with a request", "order_details", details)
        self._come("confirmReceipt", has_left=True)
        yield self._changed("confirmReceipt", "confirmReceipt", _first_parcel)
        self._come("withdrawHelpRequest", ship_by=-2)
        for number in self._numbers("withdrawHelpRequest"):
            self._asks_a_question(number)
        yield self._changed("withdrawHelpRequest", "withdrawHelpRequest", _first_request)

    def a_photo_is_sent(self) -> Iterator[Measured]:
        photo = {"fileName": "IMG_20261122_115904.jpg", "mediaType": "image/jpeg", "size": len(JPEG)}
        yield self._changed("createAttachmentUpload", "reportPackageNotReceived", lambda _: photo)
        # The same keys once more: the same attachments.
        forms = self._of_each("reportPackageNotReceived", lambda number: _input(number, photo))
        opened = [self._stage.asks("create_attachment_upload", **form) for form in forms]
        keys = [next(field["value"] for field in one["upload"]["fields"] if field["name"] == "key") for one in opened]
        uploads = map(upload_batch, keys)
        yield self._measured("Upload, verified", Caller.UPLOADS, self._stage.on_uploads, uploads)
        yield self._asked("attachment", "attachment", [{"id": one["attachment"]["id"]} for one in opened])

    def they_talk(self) -> Iterator[Measured]:
        """An agent takes a question on and asks back; the shopper reads it and answers."""
        about, words = "resolvePaymentIssue", {"text": MESSAGE}
        yield self._worked("claim", about, _first_request)
        yield self._worked("unclaim", about, _first_request)
        yield self._worked("addNote", about, lambda order: {**_first_request(order), **words})
        yield self._worked("reply", about, lambda order: {**_first_request(order), **words, "expectsAnswer": True})
        yield self._asked("viewer", "viewer", self._all_alike({}))
        pages = self._of_each(about, lambda number: {"number": number, "newestFirst": True})
        yield self._asked("A page of the timeline", "order_timeline", pages)
        read = self._of_each(about, lambda number: _read(number, self._stage.asks("order_timeline", number=number)))
        yield self._asked("markTimelineRead", "mark_timeline_read", read)
        yield self._changed("postMessage", about, lambda order: {**_first_request(order), **words})
        orders = self._of_each(about, lambda number: {"number": number})
        yield self._asked("Desk: order with a conversation", "desk/order", orders)
        yield self._worked("markTimelineRead", about, lambda order: {"through": _entries(order)[0]["id"]})

    def the_desk_decides(self) -> Iterator[Measured]:
        """Also of orders whose shopper wrote about no request, which alerts the desk, and which then leave."""
        words, left = {"text": MESSAGE}, {"shippedAt": "2026-11-22T12:00:00Z", "carrier": "UPS"}
        yield self._worked("resolve", "resolvePaymentIssue", lambda order: {**_first_request(order), **words})
        yield self._worked("reopen", "resolvePaymentIssue", _first_request)
        no = {**words, "reason": "OUTSIDE_POLICY"}
        yield self._worked("decline", "reportCustomsDutyIssue", lambda order: {**_first_request(order), **no})
        yield self._worked("approve", "returnOrReplaceItems", _first_request)
        for number in self._numbers("changeShippingAddress"):
            self._stage.asks("post_message", input={"orderNumber": number, "text": MESSAGE})
        alert = {"kind": "UNANSWERED_MESSAGE"}
        yield self._worked("dismissAlert", "changeShippingAddress", lambda order: {"orderId": order["id"], **alert})
        yield self._worked("releaseForShipment", "changeShippingAddress", _number)
        box = {"shipmentId": "1Z999AA10123456784", "lines": [{"lineId": "1", "quantity": 2}], **left}
        yield self._worked("recordShipment", "changeShippingAddress", lambda order: {**_number(order), "shipment": box})

    def all_is_told(self) -> Iterator[Measured]:
        """Of what has happened by now, some of each kind."""
        timelines = items_of(connection().client, ["timeline"])["timeline"].values()
        for name in STREAM:
            found = (image for image in timelines if [name] == [stream_operation(one) for one in told_of([image])])
            events = map(entry_batch, islice(found, len(self._places)))
            yield self._measured(name, Caller.STREAM, self._stage.on_entries, events)

    def _measured(self, name: str, caller: Caller, take: Function, events: Iterable[Event]) -> Measured:
        return self._meter.measure(name, caller, take, events, is_fine=took_all)

    def _asked(self, name: str, document: str, variables: Iterable[Json]) -> Measured:
        caller, function = Caller.SHOPPER, self._stage.on_request
        if document.startswith("desk/"):
            caller, function = Caller.DESK, self._stage.on_desk_request
        events = (request(document, of_one) for of_one in variables)
        return self._meter.measure(name, caller, function, events, is_fine=did_it)

    def _changed(self, mutation: str, orders: str, form: Form) -> Measured:
        """A shopper's mutation of these orders; `form` fills it in from what a frontend knows of one."""
        shopper = self._stage.shopper
        forms = self._of_each(orders, lambda number: _input(number, form(shopper.order(number))))
        return self._asked(mutation, _snake(mutation), forms)

    def _worked(self, mutation: str, orders: str, form: Form) -> Measured:
        """The desk's likewise, from what an agent sees."""
        filled = self._of_each(orders, lambda number: form(self._stage.asks("desk/order", number=number)))
        forms = ({"input": {**one, "idempotencyKey": _key(place)}} for place, one in enumerate(filled))
        return self._asked(f"Desk: {mutation}", f"desk/{_snake(mutation)}", forms)

    def _come(self, name: str, *, has_left: bool = False, **course: float) -> None:
        if has_left:
            self._stage.comes([in_a_parcel(name, place) for place in self._places])
        else:
            self._stage.comes([an_order(name, place, placed=8, paid=8, **course) for place in self._places])

    def _asks_a_question(self, number: str) -> str:
        """The id of a request that waits for the desk."""
        form = {"orderNumber": number, "kind": "OTHER", "message": MESSAGE}
        filed: str = self._stage.asks("resolve_payment_issue", input=form)["helpRequest"]["id"]
        return filed

    def _numbers(self, name: str) -> list[str]:
        return [f"COST-{name}-{place:02}" for place in self._places]

    def _of_each(self, name: str, variables: Callable[[str], Json]) -> list[Json]:
        return [variables(number) for number in self._numbers(name)]

    def _all_alike(self, variables: Json) -> list[Json]:
        return [variables] * len(self._places)


def _where_it_helps(action: str) -> dict[str, Any]:
    """The course of an order that offers this action."""
    match action:
        case "CHECK_ORDER_PROGRESS":
            return {"ship_by": 2}
        case "REPORT_PACKAGE_NOT_RECEIVED" | "RETURN_OR_REPLACE_ITEMS":
            return {"has_left": True}
    return {"ship_by": -2}


def _form(action: str, order: Json) -> Json:
    form = {"message": MESSAGE, **form_of(dict(order), action)}
    return {**form, "address": MOVED} if "address" in form else form


def _input(number: str, form: Json) -> Json:
    return {"input": {"orderNumber": number, "idempotencyKey": _key(int(number[-2:])), **form}}


def _key(place: int) -> str:
    return f"5d0f4ac2-93b1-4e57-8a6c-1f20e3d4b5{place:02}"


def _read(number: str, order: Json) -> Json:
    return {"input": {"orderNumber": number, "through": _entries(order)[-1]["id"]}}


def _entries(order: Json) -> list[Json]:
    return [edge["node"] for edge in order["timeline"]["edges"]]


def _first_parcel(order: Json) -> Json:
    return {"shipmentIds": [order["shipments"][0]["id"]]}


def _first_request(order: Json) -> Json:
    return {"helpRequestId": order["helpRequests"]["edges"][0]["node"]["id"]}


def _number(order: Json) -> Json:
    return {"orderNumber": order["number"]}


def _snake(mutation: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in mutation)
