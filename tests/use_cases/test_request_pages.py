from dataclasses import replace

import pytest

from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.order import Order
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.request_pages import read_request, read_requests
from order_help.use_cases.services import Services
from tests.support.commands import FILED, NOW, W1, an_open_request, services_for, with_open
from tests.support.desk_words import ANN
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import REGISTERED, move
from tests.support.orders import an_order

R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")


@pytest.fixture
def shop() -> tuple[Services, MemoryOrderStore, Order]:
    """A shop whose order has two requests, and the order as its customer has read it."""
    services, store = services_for()
    order = with_open(an_order(), store, an_open_request("R1"), an_open_request("R2"))
    return services, store, order


def shown(store: MemoryOrderStore, order: Order) -> list[HelpRequestId]:
    return [request.id for request in read_requests(store, order, first=20, after=None).items]


def claimed(services: Services) -> HelpRequest:
    """An agent claims R1, which changes it."""
    claim(services, Claim(order=W1.id, by=ANN, help_request_id=R1), now=NOW)
    request = services.store.help_request(W1.id, R1)
    assert request is not None
    return request


def test_requests_come_newest_first_in_one_call(shop: tuple[Services, MemoryOrderStore, Order]) -> None:
    _, store, order = shop
    assert shown(store, order) == [R2, R1]
    assert store.calls == ["help_requests"]
    page = read_requests(store, order, first=1, after=None)
    assert ([request.id for request in page.items], page.has_next) == ([R2], True)
    assert [request.id for request in read_requests(store, order, first=1, after=R2).items] == [R1]


def test_one_is_read_in_one_call(shop: tuple[Services, MemoryOrderStore, Order]) -> None:
    _, store, order = shop
    assert read_request(store, order, R1) == an_open_request("R1")
    assert read_request(store, order, HelpRequestId("R9")) is None
    assert store.calls == ["help_request", "help_request"]


def test_what_changed_since_the_order_was_read_is_shown_as_it_is_while_it_is_ones_own(
    shop: tuple[Services, MemoryOrderStore, Order],
) -> None:
    services, store, order = shop
    request = claimed(services)
    assert request.sequence > order.last_sequence
    assert shown(store, order) == [R2, R1]
    assert read_request(store, order, R1) == request


def test_what_changed_after_the_order_moved_is_not_shown_to_whoever_read_it_before(
    shop: tuple[Services, MemoryOrderStore, Order],
) -> None:
    services, store, order = shop
    now_at = move(services, W1)
    request = claimed(services)
    filed = FILED["check_order_progress"].ask(services, order=now_at)
    assert shown(store, order) == [R2]
    assert read_request(store, order, R1) is None
    assert read_request(store, order, filed.request.id) is None
    assert read_request(store, order, R2) == an_open_request("R2")

    new_customers = store.kept[now_at]
    assert shown(store, new_customers) == sorted([filed.request.id, R1, R2], reverse=True)
    assert read_request(store, new_customers, R1) == request


def test_having_moved_back_all_of_it_is_shown_again(shop: tuple[Services, MemoryOrderStore, Order]) -> None:
    services, store, order = shop
    now_at = move(services, W1)
    request = claimed(services)
    move(services, replace(now_at, customer_id=REGISTERED), to=W1.customer_id)
    assert read_request(store, order, R1) == request
