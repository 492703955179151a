"""What shoppers and agents do, all of it, through whatever runs the functions."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gateway.ids import global_id
from order_help.domain.ids import OrderNumber, kept_under_number
from order_help.domain.snapshot import OrderSnapshot
from tests.functions.shopper import MUTATIONS, Shopper, form_of
from tests.support.files import PNG
from tests.support.mutations import NAMES, sample_input
from tests.support.orders import DAY, HOME, a_parcel, a_snapshot

Json = dict[str, Any]
Upload = Callable[[Json], None]
"""Sends a photo by the form that it is given, and has it looked into."""

OPERATIONS = Path(__file__).parents[2] / "graphql" / "operations"
NOW = datetime.now(UTC)  # the functions' clock is the real one
NUMBERS = ("W1", "W2", "W3")


def an_order_of_now(number: str, **differently: Any) -> OrderSnapshot:
    """Placed ten days ago, paid, and late."""
    times = {"placed_at": NOW - 10 * DAY, "paid_at": NOW - 10 * DAY, "ship_by": NOW - DAY}
    return a_snapshot(number=OrderNumber(number), shipping_address=HOME, **times | differently)


def orders_of_now() -> tuple[OrderSnapshot, ...]:
    """Three orders: two that are late, and one that left."""
    left = a_parcel("box", shipped_at=NOW - 2 * DAY, bottle=2, lamp=1)
    return an_order_of_now("W1"), an_order_of_now("W2"), an_order_of_now("W3", shipments=(left,))


def a_shopper_does_everything(shopper: Shopper, upload: Upload) -> dict[str, str]:
    """Sends each mutation, most of them twice with the same key, and each query; returns the mutations' results."""
    done = files_every_request(shopper, idempotencyKey="key")
    done |= _talks(shopper, upload)
    _asks_every_query(shopper, "W3")
    return done | does_the_rest(shopper, done)


def files_every_request(shopper: Shopper, **key: str) -> dict[str, str]:
    """
    Sends each help action's mutation for an order that offers it, and again if there is a key.

    Returns the type of each result, by mutation.
    """
    done: dict[str, str] = {}
    for number in NUMBERS:
        for action, mutation in MUTATIONS.items():
            order = shopper.order(number)
            if mutation not in done and action in {offered["type"] for offered in order["availableHelpActions"]}:
                form = {"orderNumber": number, **form_of(order, action), **key}
                answers = [shopper.change(mutation, **form) for _ in range(1 + len(key))]
                assert [answer["replayed"] for answer in answers] == [False, True][: len(answers)]
                done[mutation] = answers[0]["__typename"]
    return done


def does_the_rest(shopper: Shopper, done: Mapping[str, str]) -> dict[str, str]:
    """Sends every other mutation, with the input of its sample, for W3; returns the type of each result."""
    rest = [name for name in NAMES if name not in done]
    return {name: shopper.change(name, **_rest_input(shopper, name))["__typename"] for name in rest}


def _rest_input(shopper: Shopper, mutation: str) -> Json:
    fields = sample_input(mutation, "W3")
    return fields | {"helpRequestId": _open_request(shopper)} if fields.get("helpRequestId") else fields


def _talks(shopper: Shopper, upload: Upload) -> dict[str, str]:
    """Sends a photo along with a message, looks at it, and reads what was said."""
    given = {"orderNumber": "W3", "idempotencyKey": "key"}
    photo = {"fileName": "parcel.png", "mediaType": "image/png", "size": len(PNG)}
    opened = [_did(shopper, "create_attachment_upload", **given, **photo) for _ in ("opened", "replayed")]
    upload(opened[1]["upload"])
    attachment = shopper.ask(_document("attachment"), id=opened[0]["attachment"]["id"])["attachment"]
    assert attachment["state"] == "VERIFIED"
    assert attachment["downloadUrl"]
    words = {"text": "Here it is.", "attachmentIds": [attachment["id"]], "helpRequestId": _open_request(shopper)}
    posted = [_did(shopper, "post_message", **given, **words) for _ in ("posted", "replayed")]
    latest = posted[0]["order"]["timeline"]["edges"][0]["node"]["id"]
    read = _did(shopper, "mark_timeline_read", orderNumber="W3", through=latest)
    return {
        "createAttachmentUpload": opened[0]["__typename"],
        "postMessage": posted[0]["__typename"],
        "markTimelineRead": read["__typename"],
    }


def _asks_every_query(shopper: Shopper, number: str) -> None:
    """Those about one order by its number and by its id, those about something else by that thing's id."""
    order_id = global_id("Order", kept_under_number(OrderNumber(number)))
    for path in sorted(OPERATIONS.glob("*.graphql")):
        document = path.read_text(encoding="utf-8")
        by_number, by_id = "$number: " in document, "$id: " in document
        if "query " in document:
            names: list[dict[str, str]] = [{"number": number}] if by_number else []
            if by_id:
                names.append({"id": order_id if by_number else _open_request(shopper)})
            if "$countryCode: " in document:
                names.append({"countryCode": "US"})
            assert all(shopper.ask(document, **given) for given in names or [{}])


def _did(shopper: Shopper, operation: str, **fields: object) -> Json:
    (result,) = shopper.ask(_document(operation), input=fields).values()
    given: Json = result
    return given


def _document(operation: str) -> str:
    return (OPERATIONS / f"{operation}.graphql").read_text(encoding="utf-8")


def _open_request(shopper: Shopper) -> str:
    requests = [edge["node"] for edge in shopper.order("W3")["helpRequests"]["edges"]]
    return next(str(request["id"]) for request in requests if request["canWithdraw"])
