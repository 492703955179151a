from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.local_changes import Cancellation, LocalChanges, Release
from order_help.domain.order import Order
from order_help.domain.timeline import Author
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import OrderIsCancelled
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.ports import Commit
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import FILED, NOW, W1, a_desk_for, services_for, shipped
from tests.support.desk_commands import R1, WAREHOUSE
from tests.support.orders import DAY, T0, TICK, a_snapshot, an_order

RELEASE = ReleaseForShipment(order=W1.id, by=WAREHOUSE)
CANCEL = FILED["cancel_order"]


@pytest.mark.guarantee("An order is released for shipment or cancelled, and never both.", to="shops")
def test_a_released_order_can_neither_be_cancelled_nor_moved() -> None:
    services, store = services_for(an_order())
    done = release_for_shipment(services, RELEASE, now=NOW)
    assert isinstance(done, Done)
    assert store.kept[W1].released_at == NOW
    for action in (HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS):
        assert done.view.actions[action].state is HelpActionState.CLOSED
    assert isinstance(CANCEL.ask(services), HelpActionUnavailable)
    (entry,) = store.entries[W1.id]
    assert (entry.author, entry.by) == (Author.SHOP, WAREHOUSE)


def test_it_tells_where_the_order_goes() -> None:
    move = FILED["change_shipping_address"]
    services, _ = a_desk_for(move)
    filed = move.ask(services)
    done = release_for_shipment(services, RELEASE, now=NOW)
    assert isinstance(done, Done)
    assert done.view.order.shipping_address == filed.request.details.address


@pytest.mark.parametrize(
    "order",
    [
        an_order(cancelled_at=T0),
        replace(an_order(), local_changes=LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))),
        replace(an_order(), local_changes=LocalChanges(cancellation=Cancellation(at=NOW + TICK, request_id=R1))),
    ],
    ids=["by the shop", "here", "here, by a clock that is ahead"],
)
def test_a_cancelled_order_is_not_released(order: Order) -> None:
    services, store = services_for(order)
    assert release_for_shipment(services, RELEASE, now=NOW) == OrderIsCancelled(services.view(order, now=NOW))
    assert store.kept[W1] == order


@pytest.mark.guarantee("An order is released for shipment or cancelled, and never both.", to="shops")
def test_what_is_cancelled_between_looking_and_committing_is_not_released() -> None:
    services, store = a_desk_for(CANCEL)

    def cancels(_: Commit) -> None:
        store.before_commit = lambda _: None
        CANCEL.ask(services)

    store.before_commit = cancels
    assert isinstance(release_for_shipment(services, RELEASE, now=NOW), OrderIsCancelled)
    assert store.kept[W1].released_at is None


@pytest.mark.parametrize(
    "order",
    [
        an_order(released_at=T0),
        replace(an_order(), local_changes=LocalChanges(release=Release(at=T0, request_id=R1))),
    ],
    ids=["by the shop", "here"],
)
def test_what_was_released_before_stays_so_since_then(order: Order) -> None:
    services, store = services_for(order)
    assert release_for_shipment(services, RELEASE, now=NOW) == Done(view=services.view(order, now=NOW))
    assert store.kept[W1].released_at == T0
    assert store.entries == {}


def test_what_has_shipped_can_still_be_released_for_the_rest_of_it() -> None:
    services, store = services_for(shipped())
    assert isinstance(release_for_shipment(services, RELEASE, now=NOW), Done)
    assert store.kept[W1].released_at == NOW


def test_the_shops_own_release_counts_once_it_has_taken_this_one_over() -> None:
    services, store = services_for(an_order())
    release_for_shipment(services, RELEASE, now=NOW)
    release = store.kept[W1].local_changes.release
    assert release is not None
    known = a_snapshot(revision=2, released_at=T0 + DAY, acknowledges=frozenset({release.request_id}))
    apply_order_snapshot(services, known, now=NOW)
    assert store.kept[W1].released_at == T0 + DAY
