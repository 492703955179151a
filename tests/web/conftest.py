"""A shop with orders for everybody who comes, and a Chromium to come with."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.support.absence import absent
from tests.support.command import NO_ENGINE, serving
from tests.support.shop_of_customers import ADDRESS, LINES
from tests.support.snapshot_values import WHOLE_SNAPSHOT
from tests.web.addresses import ADDRESSES
from tests.web.chromium import chromium, running
from tests.web.visiting import Shop, Visitor, visiting

CUSTOMERS = 160
NAMED_ORIGIN = "https://preview.example.com"
"""The origin whose pages may use the shop besides those of this machine."""
ASKED = (
    'mutation { resolvePaymentIssue(input: {orderNumber: "PAID-olga", kind: OTHER, message: "Why?"}) { __typename } }'
)
ASKED_OF_MANY = 'mutation { resolvePaymentIssue(input: {orderNumber: "M 44", kind: OTHER}) { __typename } }'
OPEN_OF_MANY = '{ order(number: "M 44", customerId: "many") { helpRequests { edges { node { id } } } } }'
REPLY = "mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }"
ALL = [{"id": "1", "quantity": 2}, {"id": "2", "quantity": 1}]


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests of this folder that ask for the browser, and keeps them together, with one shop."""
    for item in items:
        if "web" in item.path.parts and "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("web"))


def orders_of(customer: str, now: datetime) -> list[dict[str, Any]]:
    """One that is paid, one that is late, one whose parcels left, of which one was delivered."""

    def ago(days: float) -> str:
        return (now - timedelta(days=days)).isoformat()

    def order(name: str, placed: float, ship_by: float, shipments: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "number": f"{name}-{customer}",
            "customerId": customer,
            "revision": 1,
            "email": f"{customer}@example.com",
            "placedAt": ago(placed),
            "paidAt": ago(placed),
            "shipBy": ago(ship_by),
            "currency": "USD",
            "shippingAddress": ADDRESS,
            "lines": LINES,
            "shipments": shipments,
        }

    def parcel(name: str, left: float, delivered: float | None, line: int) -> dict[str, Any]:
        return {
            "id": name,
            "carrier": "UPS",
            "trackingNumber": f"1Z-{name}",
            "trackingUrl": f"https://carrier.example/1Z-{name}",
            "shippedAt": ago(left),
            "deliveredAt": None if delivered is None else ago(delivered),
            "lines": [ALL[line]],
        }

    return [
        order("PAID", 1, -2, []),
        order("LATE", 9, 3, []),
        order("SENT", 12, 9, [parcel("A", 8, 2, 0), parcel("B", 7, None, 1)]),
    ]


def order_in_parcels(now: datetime) -> dict[str, Any]:
    """An order of olga's with more history than a page of it has: each of its parcels has left."""
    line = {**LINES[0], "quantity": 25}
    parcels = [
        {
            "id": str(place),
            "shippedAt": (now - timedelta(days=place)).isoformat(),
            "lines": [{"id": "1", "quantity": 1}],
        }
        for place in range(1, 26)
    ]
    placed = {"placedAt": (now - timedelta(days=40)).isoformat(), "paidAt": (now - timedelta(days=39)).isoformat()}
    return {**orders_of("olga", now)[0], **placed, "number": "LONG-olga", "lines": [line], "shipments": parcels}


def order_of_many_lines(now: datetime) -> dict[str, Any]:
    """An order of lou's with 40 lines, in a currency of three decimals, of which two make up one parcel."""
    lines = [{"id": str(place), "title": f"Cup {place}", "quantity": 2, "unitPrice": "12.750"} for place in range(40)]
    discount = {"id": "autumn", "title": "Autumn discount", "quantity": 1, "unitPrice": "-20.000"}
    (parcel, _) = orders_of("lou", now)[2]["shipments"]
    inside = [{"id": str(place), "quantity": 2} for place in range(2)]
    order = {**orders_of("lou", now)[0], "number": "FORTY", "currency": "KWD", "lines": [*lines, discount]}
    return {**order, "shipments": [{**parcel, "deliveredAt": None, "lines": inside}]}


def orders_of_two_storefronts(customer: str, now: datetime) -> list[dict[str, Any]]:
    """Two orders with one number, from two storefronts of the shop."""
    order = {**orders_of(customer, now)[0], "number": f"TWO-{customer}"}
    return [{**order, "id": f"{channel}-{customer}", "channel": channel} for channel in ("main", "outlet")]


def orders_in_doubt(now: datetime) -> list[dict[str, Any]]:
    """
    Three orders of doris's, each followed by a revision that cannot be taken.

    Of DOUBT something was not taken as it was sent; the revision of MOVED names another customer. UNSURE is for forms.
    """
    order = orders_of("doris", now)[0]
    doubt = {**order, "id": "doubt", "number": "DOUBT", "email": "no address"}
    moved = {**order, "id": "moved", "number": "MOVED"}
    unsure = {**order, "id": "unsure", "number": "UNSURE"}
    cannot_be_taken = {"revision": 2, "lines": []}
    return [
        *(doubt, {**doubt, **cannot_be_taken}),
        *(moved, {**moved, **cannot_be_taken, "customerId": "dora"}),
        *(unsure, {**unsure, **cannot_be_taken}),
    ]


def order_of_a_claimed_number(now: datetime) -> list[dict[str, Any]]:
    """An order of clara's, whose number a snapshot without an id then gives to claude."""
    order = {**orders_of("clara", now)[0], "number": "CLAIMED"}
    return [order, {**order, "customerId": "claude"}]


def order_with_everything() -> dict[str, Any]:
    """
    An order of james_li_5688 in which every field has a value, but for the picture, which is on another origin.

    Its lines are handed over before it is cancelled, so that no alert is listed.
    """
    (line,) = WHOLE_SNAPSHOT["lines"]
    return {**WHOLE_SNAPSHOT, "lines": [{**line, "imageUrl": None, "fulfilledAt": "2026-11-05T10:00:00Z"}]}


def order_as_it_comes(now: datetime) -> dict[str, Any]:
    """An order of rosa's that lacks what an order may lack: its parcels hold a line that is gone, and nothing known."""
    order = orders_of("rosa", now)[2]
    cloth = {"id": "3", "title": "Cloth", "quantity": "0.55"}
    lines = [cloth, {"id": "loyalty", "title": "For loyal customers", "quantity": 1, "unitPrice": "-2.00"}]
    gone, empty = order["shipments"]
    address = {"name": "Rosa", "city": "Albany"}
    return {**order, "lines": lines, "shipments": [gone, {**empty, "lines": []}], "shippingAddress": address}


POLICY = """
[[policy]]
from = 2025-01-01
time_zone = "America/Los_Angeles"

[[policy]]
from = 2026-01-01
return_address = ["Sample & Co., Returns", "12 Dock Street", "Newark, NJ 07114"]
return_days_to_send = 14
"""
"""In 2025 the shop was in Los Angeles; since then its days are those of UTC, and it says where returns go."""


def orders_of_los_angeles(now: datetime) -> list[dict[str, Any]]:
    """Two orders of lara's from 2025: one was delivered in the evening of November 4, one is promised by plain days."""
    ordered = {**orders_of("lara", now)[0], "placedAt": "2025-10-08T02:30:00Z", "lines": [LINES[1]]}
    parcel = {"id": "1", "shippedAt": "2025-11-03T08:00:00Z", "deliveredAt": "2025-11-05T03:00:00Z", "lines": [ALL[1]]}
    sent = {"number": "EVENING", "paidAt": "2025-11-01T10:05:00Z", "shipBy": None, "shipments": [parcel]}
    promised = {"number": "PROMISED", "paidAt": None, "shipBy": "2025-11-05", "deliverBy": "2025-11-12"}
    return [{**ordered, **sent}, {**ordered, **promised}]


def orders_to_each_country(now: datetime) -> list[dict[str, Any]]:
    """Orders of wanda's, each of which goes to another country, so that its address can be changed there at once."""
    order = orders_of("wanda", now)[0]
    return [
        {**order, "id": f"to-{country}", "number": country, "shippingAddress": {**ADDRESS, "countryCode": country}}
        for country in (*ADDRESSES, "SG")
    ]


def orders_in_other_ways(now: datetime) -> list[dict[str, Any]]:
    """
    Orders of pia's that are not, or not only, sent in parcels, or that went another way than was planned.

    DIGITAL is handed over, SHELF is ready to be picked up, INVOICE is late and not paid yet. MIXED has a note beside a
    parcel that came back, and units that were taken off or returned. Of SURPLUS too much was sent.
    """

    def ago(days: float) -> str:
        return (now - timedelta(days=days)).isoformat()

    card = {"id": "1", "title": "Gift Card", "quantity": 1, "unitPrice": "50.00", "fulfilment": "DIGITAL"}
    shelf = {"id": "2", "title": "Hiking Boots", "quantity": 1, "unitPrice": "90.00", "fulfilment": "PICKUP"}
    wrap = {"id": "3", "title": "Gift Wrap", "quantity": 1, "unitPrice": "4.00", "fulfilment": "NONE"}
    cups = {"id": "4", "title": "Cup", "quantity": 4, "unitPrice": "9.00"}
    order = {**orders_of("pia", now)[0], "shipBy": None, "placedAt": ago(10), "paidAt": ago(10)}
    digital = {"lines": [{**card, "fulfilledAt": ago(9)}, wrap]}
    ready = {"lines": [{**shelf, "readyAt": ago(2)}, wrap]}
    late = {"lines": [cups], "payment": "ON_INVOICE", "paidAt": None, "shipBy": ago(3)}
    back = {"id": "back", "shippedAt": ago(8), "returnedAt": ago(1), "lines": [{"id": "4", "quantity": 2}]}
    note = {"id": "note", "shippedAt": ago(8), "lines": [{"id": "3", "quantity": 1}]}
    mixed = {"lines": [{**cups, "cancelled": 2, "returned": 1}, wrap], "shipments": [note, back]}
    much = [{"id": name, "shippedAt": ago(5), "lines": [{"id": "4", "quantity": 3}]} for name in ("one", "two")]
    surplus = {"lines": [cups], "shipments": much}
    named: dict[str, dict[str, Any]] = {
        "DIGITAL": digital,
        "SHELF": ready,
        "INVOICE": late,
        "MIXED": mixed,
        "SURPLUS": surplus,
    }
    return [{**order, **parts, "id": f"pia-{name}", "number": name} for name, parts in named.items()]


def order_whose_receipt_is_reckoned(now: datetime) -> dict[str, Any]:
    """An order of rita's that was delivered weeks ago, of which nobody said that it arrived."""
    order = {**orders_of("rita", now)[2], "number": "RECKONED-rita", "placedAt": (now - timedelta(days=40)).isoformat()}
    delivered = (now - timedelta(days=20)).isoformat()
    left = (now - timedelta(days=25)).isoformat()
    parcels = [{**parcel, "shippedAt": left, "deliveredAt": delivered} for parcel in order["shipments"]]
    return {**order, "shipments": parcels}


def orders_of_many(now: datetime) -> list[dict[str, Any]]:
    """
    45 orders of many's, whose numbers have a space: M 00 is the newest, and about M 44 an agent asks something.

    M 03 is of goods with long names.
    """
    order = orders_of("many", now)[0]
    kettles = [{**LINES[0], "id": str(one), "title": f"Kettle with a whistle, no. {one}"} for one in range(9)]
    orders = [
        {**order, "number": f"M {place:02}", "placedAt": (now - timedelta(days=2, hours=place)).isoformat()}
        for place in range(45)
    ]
    orders[3]["lines"] = kettles
    return orders


def orders_under_way(now: datetime) -> list[dict[str, Any]]:
    """Two orders of rory's that are to arrive: TRACKED can be followed, UNTRACKED cannot."""
    order = {**orders_of("rory", now)[0], "deliverBy": (now + timedelta(days=5)).isoformat()}
    parcel = {"id": "1", "carrier": "UPS", "shippedAt": (now - timedelta(hours=9)).isoformat(), "lines": ALL}
    tracked = {**parcel, "trackingUrl": "https://carrier.example/1Z-1"}
    return [
        {**order, "number": "TRACKED", "shipments": [tracked]},
        {**order, "number": "UNTRACKED", "shipments": [parcel]},
    ]


def order_of_sixty_lines(now: datetime) -> dict[str, Any]:
    """An order of sixta's with sixty lines, delivered; the shop takes all of them back but the last."""
    lines = [
        {"id": str(place), "title": f"Jigsaw Puzzle no. {place}", "quantity": 2, "unitPrice": "12.50"}
        for place in range(1, 61)
    ]
    lines[-1] = {**lines[-1], "title": "Toothbrush", "notReturnable": "HYGIENE"}
    everything = [{"id": line["id"], "quantity": 2} for line in lines]
    order = orders_of("sixta", now)[2]
    parcel = {**order["shipments"][0], "lines": everything}
    return {**order, "number": "SIXTY", "lines": lines, "shipments": [parcel]}


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """
    A shop in which each test has a customer of its own.

    "many" has 45 orders, "lou" one of 40 lines, "rory" two that are to arrive, "pia" those that are not only sent,
    "olga" has a long one, "nora" and "nina" each have two with one number, "doris" has three that are in doubt,
    "clara" one whose number is claimed, "rita" one whose receipt is only reckoned, "sixta" one of sixty lines,
    "rosa" has odd ones, "lara" two of a shop in Los Angeles, and "wanda" one to each country of ADDRESSES and one
    to Singapore.
    """
    folder = tmp_path_factory.mktemp("shop")
    now = datetime.now(UTC)
    orders = [order for place in range(CUSTOMERS) for order in orders_of(f"anna-{place}", now)]
    orders += [*orders_of("olga", now), order_in_parcels(now), order_with_everything()]
    orders += [*orders_of_two_storefronts("nora", now), *orders_of_two_storefronts("nina", now), *orders_in_doubt(now)]
    orders += [*order_of_a_claimed_number(now), *orders_of_los_angeles(now), *orders_to_each_country(now)]
    orders += [
        order_whose_receipt_is_reckoned(now),
        order_of_many_lines(now),
        *orders_in_other_ways(now),
        order_of_sixty_lines(now),
    ]
    orders += [order_as_it_comes(now), {**orders_of("rosa", now)[0], "lines": [{"id": "1", "quantity": 0}]}]
    orders += [*orders_of_many(now), *orders_under_way(now)]
    (folder / "orders.jsonl").write_text("".join(json.dumps(order) + "\n" for order in orders), encoding="utf-8")
    (folder / "policy.toml").write_text(POLICY, encoding="utf-8")
    files = ("--orders", folder / "orders.jsonl", "--policy", folder / "policy.toml")
    with serving(*files, "--cors-origin", NAMED_ORIGIN, **NO_ENGINE, XDG_STATE_HOME=str(folder)) as served:
        shop = Shop(served=served, secret=(folder / "order-help" / "dev-secret").read_bytes())
        shop.ask(shop.token("olga"), ASKED, path="graphql")
        shop.ask(shop.token("many"), ASKED_OF_MANY, path="graphql")
        (request,) = shop.ask_desk(OPEN_OF_MANY)["order"]["helpRequests"]["edges"]
        question = {"helpRequestId": request["node"]["id"], "text": "Which card?", "expectsAnswer": True}
        shop.ask_desk(REPLY, input=question)
        yield shop


@pytest.fixture(scope="session")
def customers() -> Iterator[str]:
    return iter([f"anna-{place}" for place in range(CUSTOMERS)])


@pytest.fixture
def customer(customers: Iterator[str]) -> str:
    """A customer whom no other test knows."""
    return next(customers)


@pytest.fixture(scope="module")  # and not longer, for the sake of those who run an event loop in this thread
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        absent("Chromium is missing: 'make browser' installs it where it may, or says what to do.")
    with running(path) as browser:
        yield browser


@pytest.fixture
def visit(browser: Browser, shop: Shop) -> Callable[..., AbstractContextManager[Visitor]]:
    """Begins a visit: `visit(token=…)`, and what else `visiting` takes."""
    return partial(visiting, browser, shop)


@pytest.fixture
def shopper(visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, customer: str) -> Iterator[Visitor]:
    """The customer of this test, at My Orders."""
    with visit(token=shop.token(customer)) as visitor:
        yield visitor


@pytest.fixture
def agent(visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop) -> Iterator[Visitor]:
    """The agent sam, at the desk."""
    with visit(token=shop.agent()) as visitor:
        yield visitor
