"""What a shopper sees of an order's timeline."""

from typing import Any

import pytest

from gateway.shopper.types.timeline import MEMBERS
from order_help.domain.conversation import Side
from order_help.domain.help_requests import DeclineReason
from order_help.domain.timeline import DESK_ONLY, FactKind
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.timeline_pages import read_timeline
from tests.gateway.client import Gateway, Json
from tests.support.commands import W1
from tests.support.desk_words import ANN, an_agent_writes
from tests.support.orders import DAY, T0, a_parcel, a_snapshot


@pytest.fixture
def gateway() -> Gateway:
    """With an order that the shop told of."""
    gateway = Gateway(now=T0 + DAY)
    apply_order_snapshot(gateway.back_office, a_snapshot(), now=T0)
    return gateway


def page(gateway: Gateway, **variables: Any) -> Json:
    timeline: Json = gateway.operation("order_timeline", number="W1", **variables)["timeline"]
    return timeline


def walked(gateway: Gateway, *, first: int, newest_first: bool) -> list[Json]:
    """All items, page by page."""
    items: list[Json] = []
    after = None
    while True:
        connection = page(gateway, first=first, after=after, newestFirst=newest_first)
        items += [edge["node"] for edge in connection["edges"]]
        after = connection["pageInfo"]["endCursor"]
        if not connection["pageInfo"]["hasNextPage"]:
            return items
        assert len(connection["edges"]) == first


def connection(items: list[Json]) -> list[tuple[str, str, str]]:
    return [(item["__typename"], item["author"], item["text"]) for item in items]


def test_a_story_is_told_from_placing_to_the_answer(gateway: Gateway) -> None:
    request = gateway.change("report_customs_duty_issue", kind="TAX_NUMBER")["helpRequest"]["id"]
    filed = gateway.store.requests[next(iter(gateway.store.requests))]
    an_agent_writes(gateway.store, "Which country?", now=gateway.now, about=filed, expects_answer=True)
    gateway.change("post_message", text="Norway", helpRequestId=request)
    command = Decline(
        order=W1.id, by=ANN, help_request_id=filed.id, reason=DeclineReason.NOT_POSSIBLE, text="We do not ship there."
    )
    decline(gateway.back_office, command, now=gateway.now)

    items = walked(gateway, first=20, newest_first=False)

    assert connection(items) == [
        ("OrderEventEntry", "SHOP", "The order was placed."),
        ("OrderEventEntry", "SHOP", "The order was paid."),
        ("HelpRequestFiledEntry", "SHOPPER", "You asked the shop: Custom Duty Issue."),
        ("MessageEntry", "AGENT", "The shop wrote to you."),
        ("MessageEntry", "SHOPPER", "You wrote to the shop."),
        ("HelpRequestSettledEntry", "AGENT", "The shop declined your request: Custom Duty Issue."),
    ]
    assert (items[3]["message"], items[3]["expectsAnswer"], items[3]["unread"]) == ("Which country?", True, True)
    ended = items[5]
    assert (ended["state"], ended["outcome"], ended["declineReason"]) == ("DECLINED", "DECLINED", "NOT_POSSIBLE")
    assert (ended["answer"], ended["helpRequestId"]) == ("We do not ship there.", request)


def test_cancelling_is_asked_done_and_happened(gateway: Gateway) -> None:
    gateway.change("cancel_order", reason="TOO_SLOW")

    assert connection(walked(gateway, first=20, newest_first=True))[:3] == [
        ("OrderEventEntry", "SHOPPER", "The order was cancelled."),
        ("HelpRequestSettledEntry", "SHOPPER", "Your request was approved: Cancel this Order."),
        ("HelpRequestFiledEntry", "SHOPPER", "You asked the shop: Cancel this Order."),
    ]


@pytest.mark.guarantee("The timeline tells each thing once, and nothing before it has happened.", to="shoppers")
@pytest.mark.parametrize("first", [1, 2, 3, 50])
def test_pages_of_any_size_hold_every_item_once_in_both_directions(gateway: Gateway, first: int) -> None:
    gateway.change("cancel_order", reason="TOO_SLOW")  # three items of one change
    for place in range(4):
        gateway.change("post_message", text=str(place))
    apply_order_snapshot(gateway.back_office, a_snapshot(revision=2), now=T0 + DAY)  # an entry without any

    oldest_first = walked(gateway, first=first, newest_first=False)

    assert [item["id"] for item in oldest_first] == list(dict.fromkeys(item["id"] for item in oldest_first))
    assert len(oldest_first) == 2 + 3 + 4
    assert walked(gateway, first=first, newest_first=True) == oldest_first[::-1]


def test_what_is_written_while_a_reader_pages_never_appears_behind(gateway: Gateway) -> None:
    connection = page(gateway, first=2)

    for place in range(3):  # the clock stands still
        gateway.change("post_message", text=str(place))

    following = page(gateway, first=20, after=connection["pageInfo"]["endCursor"])
    assert [edge["node"]["message"] for edge in following["edges"]] == ["0", "1", "2"]


def test_what_is_the_desks_own_business_is_not_shown(gateway: Gateway) -> None:
    gateway.change("report_customs_duty_issue", kind="TAX_NUMBER")
    filed = next(iter(gateway.store.requests))
    before = page(gateway)
    claim(gateway.back_office, Claim(order=W1.id, by=ANN, help_request_id=filed), now=gateway.now)

    assert page(gateway) == before
    seen_by_desk = read_timeline(gateway.store, gateway.store.kept[W1], Side.DESK, first=20).items
    assert seen_by_desk[-1].fact.kind is FactKind.REQUEST_CLAIMED


def test_many_hidden_entries_neither_shorten_nor_end_a_page(gateway: Gateway) -> None:
    gateway.change("report_customs_duty_issue", kind="TAX_NUMBER")
    filed = next(iter(gateway.store.requests))
    services = gateway.back_office
    for _ in range(30):
        apply_order_snapshot(
            services, a_snapshot(revision=gateway.store.kept[W1].snapshot.revision + 1), now=gateway.now
        )
    claim(services, Claim(order=W1.id, by=ANN, help_request_id=filed), now=gateway.now)
    gateway.change("post_message", text="still there?")

    items = walked(gateway, first=2, newest_first=False)

    assert [item["__typename"] for item in items] == [
        "OrderEventEntry",
        "OrderEventEntry",
        "HelpRequestFiledEntry",
        "MessageEntry",
    ]


def test_a_parcel_that_leaves_is_shown_with_its_parcel(gateway: Gateway) -> None:
    shipped = a_snapshot(revision=2, shipments=(a_parcel("box", shipped_at=T0 + DAY, bottle=2),))
    apply_order_snapshot(gateway.back_office, shipped, now=T0 + DAY)

    newest = page(gateway, first=1, newestFirst=True)["edges"][0]["node"]

    assert (newest["__typename"], newest["parcelEvent"], newest["text"]) == (
        "ParcelEventEntry",
        "FIRST_SHIPPED",
        "A parcel was shipped.",
    )
    assert newest["shipment"]["id"] == gateway.order()["shipments"][0]["id"]


def test_every_item_is_found_again_by_its_id_and_by_nobody_else(gateway: Gateway) -> None:
    gateway.change("cancel_order", reason="TOO_SLOW")
    for item in walked(gateway, first=20, newest_first=False):
        query = "query ($id: ID!) { node(id: $id) { __typename id } }"
        assert gateway.ask(query, id=item["id"])["node"] == {"__typename": item["__typename"], "id": item["id"]}
        assert gateway.ask(query, viewer="another", id=item["id"])["node"] is None


def test_items_lead_to_their_request() -> None:
    gateway = Gateway(now=T0 + DAY)
    apply_order_snapshot(gateway.back_office, a_snapshot(), now=T0)
    request = gateway.change("report_customs_duty_issue", kind="TAX_NUMBER")["helpRequest"]["id"]
    query = (
        '{ order(number: "W1") { timeline(first: 1, newestFirst: true) { edges { node {'
        " ... on AboutHelpRequest { helpRequest { id state } } } } } } }"
    )

    (edge,) = gateway.ask(query)["order"]["timeline"]["edges"]

    assert edge["node"]["helpRequest"] == {"id": request, "state": "OPEN"}


def test_every_kind_of_fact_is_shown_or_the_desks_own() -> None:
    assert MEMBERS.keys() == set(FactKind) - DESK_ONLY


@pytest.mark.parametrize("cursor", ["", "x", "timeline:", "b3JkZXJzOlsiMSIsIjAiXQ==", "é" * 40])
def test_what_is_no_cursor_of_the_timeline_is_said(gateway: Gateway, cursor: str) -> None:
    query = 'query ($after: String) { order(number: "W1") { timeline(after: $after) { edges { cursor } } } }'
    assert gateway.fault(query, {"after": cursor})["extensions"]["code"] == "BAD_CURSOR"
