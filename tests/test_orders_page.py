"""What docs/orders.md says of orders is so: whose they are, by the page's own examples, and how much they weigh."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType, ReasonCode
from order_help.domain.budget import KB, MAX_SNAPSHOT, weight_of
from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.status import OrderStatus
from order_help.formats import snapshot_json
from order_help.formats.snapshot_fields import format_fields
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0
from tests.support.reading import TAKEN_AT, snapshot_in
from tests.support.snapshot_values import WHOLE_SNAPSHOT

PAGE = Path(__file__).parents[1] / "docs" / "orders.md"
TEXT = PAGE.read_text("utf-8")
EXAMPLES = [block.splitlines() for block in re.findall(r"```jsonl\n(.*?)```", TEXT, re.DOTALL)]
SIZES = TEXT[TEXT.index("## How large an order may be") : TEXT.index("## Warnings")]
CREATED, UPDATED, NEEDS_ID = SnapshotResult.CREATED, SnapshotResult.UPDATED, SnapshotResult.NEEDS_ID


class Shop:
    """Takes lines of a feed, into a store in memory."""

    def __init__(self) -> None:
        self.store = MemoryOrderStore()
        self.services = Services(store=self.store, register=MemoryRegister(self.store))

    def take(self, lines: list[str]) -> list[SnapshotResult]:
        read = [read_snapshot(line, now=T0) for line in lines]
        assert [one.warnings for one in read] == [()] * len(lines)
        return [apply_order_snapshot(self.services, one.snapshot, now=T0) for one in read]

    def orders_of(self, customer: str, number: str) -> tuple[str, ...]:
        return self.store.order_ids(CustomerId(customer), OrderNumber(number))


def test_the_page_shows_each_situation() -> None:
    assert len(EXAMPLES) == 5


def test_an_order_goes_with_its_customer() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[0]) == [CREATED, UPDATED]
    assert (shop.orders_of("guest-77", "1001"), shop.orders_of("cust-9", "1001")) == ((), ("gid-77",))


@pytest.mark.guarantee(
    "Two storefronts may use one number: each order is found, and neither is taken for the other.", to="shops"
)
def test_two_storefronts_may_count_from_one() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[1]) == [CREATED, CREATED]
    assert shop.orders_of("cust-1", "1001") == ("eu-1001", "us-1001")


def test_the_first_id_adopts_the_order_known_by_its_number_even_if_it_moves() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[2]) == [CREATED, UPDATED]
    assert (shop.orders_of("a", "1002"), shop.orders_of("b", "1002")) == ((), ("#1002",))
    assert shop.take(EXAMPLES[2]) == [SnapshotResult.UNCHANGED] * 2, "a file can be imported again"


def test_a_number_of_another_customers_order_needs_an_id() -> None:
    shop = Shop()
    (first, _) = EXAMPLES[2]
    assert shop.take([first, first.replace('"a"', '"b"').replace('"revision": 1', '"revision": 7')]) == [
        CREATED,
        NEEDS_ID,
    ]


def statuses(examples: list[str]) -> list[OrderStatus]:
    """The status of the order after each of its revisions."""
    orders = (Order.first(read_snapshot(line, now=T0).snapshot) for line in examples)
    return [view_of(order, now=T0).status for order in orders]


def test_a_parcel_comes_back_and_is_sent_again() -> None:
    assert Shop().take(EXAMPLES[3]) == [CREATED, UPDATED]
    assert statuses(EXAMPLES[3]) == [OrderStatus.RETURNED_TO_SENDER, OrderStatus.SHIPPED]


def test_what_is_not_sent_in_a_parcel_is_handed_over_and_only_what_was_picked_up_can_be_returned() -> None:
    assert Shop().take(EXAMPLES[4]) == [CREATED, UPDATED]
    assert statuses(EXAMPLES[4]) == [OrderStatus.PARTIALLY_SHIPPED, OrderStatus.HANDED_OVER]
    actions = view_of(Order.first(snapshot_in(json.loads(EXAMPLES[4][1]))), now=T0).actions
    returns = actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    assert [(line.line_id, line.left) for line in returns.lines] == [("1", 0), ("2", 1), ("3", 0)]
    assert returns.last_day == date(2026, 11, 23)
    missing = actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED].reason
    assert missing is not None
    assert missing.code is ReasonCode.NO_PARCEL


SAY = set(re.findall(r"`([\w.\[\]]+)`", TEXT[TEXT.index("| field | its say |") : TEXT.index("An empty text, `null`")]))


def test_the_page_names_the_fields_that_show_and_have_a_say() -> None:
    shows = {path for path, field in format_fields() if not field.decides}
    assert SAY & shows == {
        "payment", "total", "acknowledges", "shippingAddress.countryCode", "lines[].fulfilment", "lines[].readyAt",
        "lines[].cancelled", "lines[].returned", "lines[].notReturnable", "lines[].returnable", "lines[].unitPrice",
        "shipments[].carrier", "shipments[].trackingNumber",
    }  # fmt: skip
    assert SAY - shows == {"FREE"}


@pytest.mark.parametrize("payment", ["ON_DELIVERY", "ON_INVOICE", "FREE", "PREPAID"])
def test_only_a_prepaid_order_waits_for_its_payment(payment: str) -> None:
    status = OrderStatus.AWAITING_PAYMENT if payment == "PREPAID" else OrderStatus.PROCESSING
    order = {**an_order(lines=1), "payment": payment, "total": "5.00"}
    assert statuses([json.dumps(order)]) == [status]
    assert statuses([json.dumps(order | {"total": "0.00"})]) == [OrderStatus.PROCESSING]


def an_order(*, lines: int, parcels: int = 0, **of_lines: Any) -> dict[str, Any]:
    """An order with the shortest texts; its parcels left, with one unit each."""
    return {
        "number": "1",
        "customerId": "1",
        "revision": 1,
        "placedAt": "2026-11-01T10:00:00Z",
        "currency": "EUR",
        "lines": [{"id": str(place), "quantity": 1, **of_lines} for place in range(lines)],
        "shipments": [
            {
                "id": str(place),
                "shippedAt": "2026-11-01T11:00:00Z",
                "lines": [{"id": str(place % lines), "quantity": 1}],
            }
            for place in range(parcels)
        ],
    }


PARTS = ("order", "line", "discount", "seldom", "handed_over", "parcel", "date", "packed", "id")
BYTES = dict(
    zip(
        PARTS,
        map(int, re.findall(r"\| (\d+)[^|]* \|$", SIZES[SIZES.index("| part | bytes |") :], re.MULTILINE)),
        strict=True,
    )
)
"""The bytes of the parts of an order, by the page's table."""

PICTURE = "https://cdn.example.com/" + "p" * 50
SHAPES = {
    "200 lines": an_order(lines=200),
    "200 lines and 200 parcels": an_order(lines=200, parcels=200),
    "50 lines and 200 parcels": an_order(lines=50, parcels=200),
    "200 pictures and titles of 80 letters": an_order(lines=200, title="t" * 80, sku="s" * 10, imageUrl=PICTURE),
    "200 titles of 500 letters": an_order(lines=200, title="ü" * 250 + "t" * 250),
    "200 lines by measure": an_order(lines=200)
    | {"lines": [{"id": f"{place:x>128}", "quantity": "999999.0123456789"} for place in range(200)]},
    "lines with what is seldom": an_order(
        lines=90, notReturnable=True, readyAt="2026-11-02T10:00:00Z", fulfilledAt="2026-11-02T11:00:00Z"
    ),
    "lines that are picked up": an_order(lines=90, fulfilment="PICKUP", readyAt="2026-11-02T10:00:00Z"),
    "a discount beside each line": an_order(lines=100, unitPrice="-1", title='"'),
    "many acknowledgements": an_order(lines=1) | {"acknowledges": [f"{place:0>26}" for place in range(1_000)]},
    "the whole snapshot": WHOLE_SNAPSHOT,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_an_order_weighs_no_more_than_the_page_says_and_not_much_less(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_json, "MAX_SNAPSHOT", 10 * MAX_SNAPSHOT)
    order = SHAPES[shape]
    said = weight_as_the_page_has_it(order)
    assert 0.8 * said <= weight(order) <= said


def test_what_the_page_says_of_how_many_lines_and_parcels_there_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot_json, "MAX_SNAPSHOT", 10 * MAX_SNAPSHOT)
    assert weight(SHAPES["200 pictures and titles of 80 letters"]) // KB in range(70, 85)
    assert weight(SHAPES["200 titles of 500 letters"]) > MAX_SNAPSHOT
    assert weight(SHAPES["200 lines and 200 parcels"]) > 160 * KB
    assert weight(an_order(lines=8, parcels=200)) <= MAX_SNAPSHOT < weight(an_order(lines=12, parcels=200))
    assert weight(an_order(lines=200, parcels=130)) <= MAX_SNAPSHOT < weight(an_order(lines=200, parcels=140))


def weight(order: dict[str, Any]) -> int:
    return weight_of(read_snapshot(json.dumps(order, ensure_ascii=False), now=TAKEN_AT).snapshot)


def weight_as_the_page_has_it(order: dict[str, Any]) -> int:
    """Computes the weight of an order, which is sent in its usual form, by the page's table and sentences."""
    address, acknowledged = order.get("shippingAddress", {}), order.get("acknowledges", ())
    texts = bytes_of(order, "id", "number", "customerId", "channel", "email", "locale") + bytes_of(address, *address)
    lines, parcels = map(line_as_the_page_has_it, order["lines"]), map(parcel_as_the_page_has_it, order["shipments"])
    return BYTES["order"] + texts + sum(lines) + sum(parcels) + sum(BYTES["id"] + size(text) for text in acknowledged)


def line_as_the_page_has_it(line: dict[str, Any]) -> int:
    title = size(line.get("title") or line.get("sku") or line["id"])
    if line.get("unitPrice", "").startswith("-"):
        return BYTES["discount"] + size(line["id"]) + title
    seldom = {"notReturnable", "returnable", "cancelled", "returned", "fulfilment"} & line.keys()
    dates = {"fulfilledAt", "readyAt"} & line.keys()
    more = BYTES["seldom"] * bool(seldom) + BYTES["date"] * len(dates)
    if line.get("fulfilment") in ("DIGITAL", "PICKUP"):
        more += BYTES["handed_over"] + size(line["id"])
    measure = str(line["quantity"]) if "." in str(line["quantity"]) else ""
    return BYTES["line"] + 3 * size(line["id"]) + size(measure) + title + bytes_of(line, "sku", "imageUrl") + more


def parcel_as_the_page_has_it(parcel: dict[str, Any]) -> int:
    texts = bytes_of(parcel, "carrier", "trackingNumber", "trackingUrl") + 6 * size(parcel["id"])
    dates = {"shippedAt", "deliveredAt", "returnedAt"} & parcel.keys()
    lines = sum(BYTES["packed"] + 2 * size(line["id"]) for line in parcel["lines"])
    return BYTES["parcel"] + texts + BYTES["date"] * len(dates) + lines


def bytes_of(part: dict[str, Any], *names: str) -> int:
    return sum(size(part[name]) for name in names if part.get(name))


def size(text: str) -> int:
    return len(text.encode()) + text.count('"') + text.count("\\")


def test_the_engine_is_started_as_the_tests_start_it() -> None:
    (command,) = re.findall(r"^java (.+)$", TEXT, re.MULTILINE)
    tests_own = (PAGE.parents[1] / "tests" / "support" / "engine.py").read_text("utf-8")
    options = re.findall(r'"(-[a-z]\w+)"', tests_own[tests_own.index("*THRIFTY,") : tests_own.index("cwd=")])
    assert re.findall(r"(?<= )-[a-z]\w+", command) == options
