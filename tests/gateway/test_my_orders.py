"""My Orders narrowed over GraphQL: what is shown, how far it was looked for, and what the counts beside it cost."""

from collections.abc import Iterator
from typing import Any

import pytest

from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.order import Order
from order_help.domain.order_filter import OrderFilter
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.orders import DAY, T0, a_line, an_order

COUNTS = "viewer { orderCounts { all needsAnswer openRequests onTheWay past isComplete } }"
MIA = "mia_garcia_4516"


def order(place: int, **differently: object) -> Order:
    """An order of a lamp, placed so many days ago."""
    return an_order(number=OrderNumber(f"W{place:03}"), placed_at=T0 - place * DAY, **differently)


@pytest.fixture
def gateway() -> Gateway:
    """
    Ten orders, of which every third is cancelled. The newest has a request that awaits the shopper's answer, the second
    one that awaits the shop's; the fifth has a rug.
    """
    shop = Gateway(now=T0).put(
        *(order(place, **({"cancelled_at": T0} if place % 3 == 2 else {})) for place in range(10) if place != 4),
        order(4, lines=(a_line("rug", title="Fußmatte „Groß“", sku="FM-1"),)),
        an_order(customer_id=CustomerId(MIA)),
    )
    for number in ("W000", "W001"):
        shop.change("resolve_payment_issue", number=number, kind="OTHER")
    desk = Desk(shop)
    newest = next(request for request in desk.queue() if request["orderNumber"] == "W000")
    desk.change("reply", helpRequestId=newest["id"], text="Which card was it?", expectsAnswer=True)
    shop.store.calls.clear()
    return shop


def numbers(page: Json) -> list[int]:
    return [int(edge["node"]["number"].removeprefix("W")) for edge in page["edges"]]


def pages(gateway: Gateway, **variables: Any) -> Iterator[Json]:
    after = None
    while True:
        page = gateway.operation("my_orders", after=after, **variables)
        yield page
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return


SHOWN: list[tuple[Json, list[int]]] = [
    ({}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ({"show": None, "search": "  "}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ({"show": "NEEDS_ANSWER"}, [0]),
    ({"show": "OPEN_REQUESTS"}, [0, 1]),
    ({"show": "ON_THE_WAY"}, [0, 1, 3, 4, 6, 7, 9]),
    ({"show": "PAST"}, [2, 5, 8]),
    ({"search": "w-003"}, [3]),
    ({"search": "FUSSMATTE gross"}, [4]),
    ({"search": "fm1", "show": "PAST"}, []),
    ({"search": "lamp", "show": "PAST"}, [2, 5, 8]),
]


@pytest.mark.parametrize(("variables", "expected"), SHOWN)
def test_the_list_shows_what_is_selected(gateway: Gateway, variables: Json, expected: list[int]) -> None:
    page = gateway.operation("my_orders", **variables)

    assert numbers(page) == expected
    assert (page["lookedAt"], page["lookedBackTo"]) == (10, "2026-10-23T12:00:00Z")
    assert not page["pageInfo"]["hasNextPage"]
    assert len(gateway.store.calls) == 1


@pytest.mark.parametrize("at_once", [1, 3, 4, 10])
@pytest.mark.parametrize(("variables", "expected"), SHOWN)
def test_its_pages_follow_each_other_however_little_is_read_at_once(
    gateway: Gateway, variables: Json, expected: list[int], at_once: int
) -> None:
    gateway.store.at_once = at_once

    seen = list(pages(gateway, first=2, **variables))

    assert [number for page in seen for number in numbers(page)] == expected
    assert sum(page["lookedAt"] for page in seen) == 10
    assert len(gateway.store.calls) == len(seen)


def test_a_page_without_orders_says_how_far_it_looked_and_where_to_go_on(gateway: Gateway) -> None:
    gateway.store.at_once = 4

    first = gateway.operation("my_orders", search="W009")
    second = gateway.operation("my_orders", search="W009", after=first["pageInfo"]["endCursor"])

    assert (numbers(first), first["lookedAt"], first["lookedBackTo"]) == ([], 4, "2026-10-29T12:00:00Z")
    assert first["pageInfo"]["hasNextPage"]
    assert (numbers(second), second["lookedAt"]) == ([], 4)


def test_a_cursor_of_one_selection_is_a_position_in_every_other(gateway: Gateway) -> None:
    cursor = gateway.operation("my_orders", first=4)["pageInfo"]["endCursor"]

    assert numbers(gateway.operation("my_orders", show="PAST", after=cursor)) == [5, 8]
    fault = gateway.fault('{ orders(show: PAST, after: "x") { lookedAt } }')
    assert fault["extensions"] == {"code": "BAD_CURSOR", "retryable": False, "path": "after"}


def test_a_search_that_is_too_long_is_an_error(gateway: Gateway) -> None:
    query = "query ($search: String) { orders(search: $search) { lookedAt } }"

    assert "errors" not in gateway.answer(query, {"search": "x" * 200 + "   "})
    fault = gateway.fault(query, {"search": "x" * 201})

    assert fault["extensions"] == {"code": "BAD_ARGUMENT", "retryable": False, "path": "search"}
    assert fault["message"] == "`search` has at most 200 characters."


def test_counts_tell_how_many_orders_each_list_has(gateway: Gateway) -> None:
    expected = {"all": 10, "needsAnswer": 1, "openRequests": 2, "onTheWay": 7, "past": 3, "isComplete": True}
    assert gateway.operation("order_counts")["orderCounts"] == expected
    assert gateway.store.calls == ["orders_at_once"]
    listed = {each: len(numbers(gateway.operation("my_orders", show=each.value))) for each in OrderFilter}
    assert list(listed.values()) == [1, 2, 7, 3]

    gateway.store.at_once = 4
    expected = {"all": 4, "needsAnswer": 1, "openRequests": 2, "onTheWay": 3, "past": 1, "isComplete": False}
    assert gateway.operation("order_counts")["orderCounts"] == expected


def test_of_another_customer_nothing_is_listed_or_counted(gateway: Gateway) -> None:
    assert gateway.operation("order_counts", MIA)["orderCounts"]["all"] == 1
    assert gateway.operation("my_orders", MIA, search="W0")["edges"] == []


def test_counts_and_lists_from_the_beginning_are_one_call(gateway: Gateway) -> None:
    gateway.ask(f"""{{
        {COUNTS}
        past: orders(show: PAST) {{ edges {{ node {{ number }} }} }}
        found: orders(search: "lamp", first: 3) {{ lookedAt }}
    }}""")

    assert gateway.store.calls == ["orders_at_once"]


def test_a_later_page_and_the_counts_are_two_calls(gateway: Gateway) -> None:
    cursor = gateway.operation("my_orders", first=4)["pageInfo"]["endCursor"]
    gateway.store.calls.clear()

    data = gateway.ask(f'{{ orders(show: PAST, after: "{cursor}") {{ lookedAt }} {COUNTS} }}')

    assert data["orders"]["lookedAt"] == 6
    assert data["viewer"]["orderCounts"]["all"] == 10
    assert gateway.store.calls == ["orders_at_once"] * 2


def test_a_card_has_what_is_to_be_seen_at_a_glance(gateway: Gateway) -> None:
    newest, second = (edge["node"] for edge in gateway.operation("my_orders", first=2)["edges"])

    [asks] = newest["openRequests"]
    assert (asks["title"], asks["stateText"], asks["replyByDay"]) == (
        "Resolve a Payment Issue",
        "Waiting for your answer",
        "2026-11-08",
    )
    [waits] = second["openRequests"]
    assert (waits["state"], waits["answerBy"], waits["isLate"]) == ("OPEN", "2026-11-02T12:00:00Z", False)
    assert (newest["late"], newest["returnLastDay"], newest["cancelledByShopper"]) == (None, None, False)
    assert newest["shipments"] == []
