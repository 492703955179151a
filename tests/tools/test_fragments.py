import pytest

from gateway.http.limits import ASK_THE_STORE
from tools.fragments import DESK, OPERATIONS, SHOPPER, Shown, documents, fragment_of, with_fragments

OPERATION = "mutation M {\n  m {\n    order {\n      ...OrderAsShown\n    }\n  }\n}\n"
EVERY = [*SHOPPER, *DESK]


def test_each_document_has_what_the_pages_show_now() -> None:
    """`make fragments` writes it."""
    assert {path: path.read_text(encoding="utf-8") for path in documents()} == documents()


def test_a_document_has_the_fragments_that_it_spreads_and_no_others() -> None:
    written = with_fragments(OPERATION, SHOPPER)

    assert written.startswith(OPERATION)
    assert written.count("\nfragment ") == written.count("\nfragment OrderAsShown on Order {\n  id\n") == 1
    query = (OPERATIONS / "order_details.graphql").read_text(encoding="utf-8")
    assert with_fragments(query, SHOPPER) == query


def test_fragments_are_written_anew_and_not_twice() -> None:
    written = with_fragments(OPERATION, SHOPPER)
    assert with_fragments(written.replace("  statusText\n", ""), SHOPPER) == written


def test_places_are_put_together_and_each_field_comes_once() -> None:
    both = Shown(
        name="Both",
        on="Order",
        places=(("my_orders", "orders edges node"), ("order_details", "order")),
        without=frozenset({"availableHelpActions", "helpRequests"}),
    )
    requests = fragment_of(both).partition("  openRequests {\n")[2].partition("  }\n")[0].split()

    assert len(requests) == len(set(requests))
    assert {"stateText", "canReply"} <= set(requests), "what the list shows, and what the page shows besides"


@pytest.mark.parametrize("shown", EVERY, ids=lambda shown: f"{shown.name} of {shown.places[0][0]}")
def test_nothing_is_brought_back_that_costs_a_call_of_the_store(shown: Shown) -> None:
    fields = set(fragment_of(shown).split())
    assert not fields & (ASK_THE_STORE - {"unreadCount"}), "the order has its own count"


def test_the_requests_that_an_order_holds_are_brought_back_without_what_is_read_of_each() -> None:
    (order,) = [one for one in SHOPPER if one.on == "Order"]
    held = fragment_of(order).partition("  openRequests {\n")[2].partition("  }\n")[0].split()
    assert not {"message", "attachments", "chosen", "details", "question"} & set(held)


def test_the_warehouse_is_not_told_whose_order_it_is() -> None:
    released = (OPERATIONS / "desk" / "release_for_shipment.graphql").read_text(encoding="utf-8")
    assert not {"customerId", "email", "total", "unitPrice"} & set(released.split())
