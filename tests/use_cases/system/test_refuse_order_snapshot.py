"""A snapshot that cannot be taken leaves a mark, so that nothing settles itself by what the shop no longer says."""

from dataclasses import replace
from typing import Any, Final

import pytest

from order_help.domain.alerts import Alert, AlertKind
from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId
from order_help.domain.intake import MAX_PROBLEM
from order_help.domain.timeline import Fact, FactKind
from order_help.use_cases.ports import OutcomeUnknown
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.support.commands import FILED, NOW, W1, services_for
from tests.support.orders import DAY, HOME, JAMES, T0, a_snapshot, an_order

CALLED: Final = ShopOrderId("gid-1")
REFUSED: Final = RefusedSnapshot(customer_id=JAMES, revision=5, problem="lines: missing", number=OrderNumber("W1"))


def refuse(services: Services, **differently: Any) -> None:
    refuse_order_snapshot(services, replace(REFUSED, **differently), now=NOW)


@pytest.mark.guarantee(
    "A revision that cannot be taken is remembered by its order, and the desk is told why.", to="shops"
)
def test_the_order_is_marked_by_one_read_and_one_commit_and_the_desk_has_an_alert_with_the_reason() -> None:
    services, store = services_for(an_order())
    refuse(services)
    assert store.calls == ["registered_orders", "commit"]
    order = store.kept[W1]
    assert order.refused is not None
    assert (order.refused.revision, order.refused.problem, order.refused.at) == (5, "lines: missing", NOW)
    assert order.alerts == (Alert(kind=AlertKind.REVISION_REFUSED, since=NOW),)
    (entry,) = store.entries[W1.id]
    assert entry.facts == (Fact(kind=FactKind.REVISION_REFUSED, at=NOW, problem="lines: missing"),)


def test_a_long_reason_is_cut() -> None:
    services, store = services_for(an_order())
    refuse(services, problem="x" * 10_000)
    refused = store.kept[W1].refused
    assert refused is not None
    assert len(refused.problem) == MAX_PROBLEM


@pytest.mark.parametrize("name", ["cancel_order", "change_shipping_address"])
def test_while_it_is_marked_nothing_settles_itself(name: str) -> None:
    services, store = services_for(an_order())
    refuse(services)
    filed = FILED[name].ask(services)
    assert filed.request.is_open
    assert (store.kept[W1].cancelled_at, store.kept[W1].shipping_address) == (None, HOME)


@pytest.mark.parametrize("revision", [1, 4, 5])
def test_redelivery_and_what_is_older_write_nothing(revision: int) -> None:
    services, store = services_for(an_order())
    refuse(services)
    before, store.calls[:] = store.kept[W1], []
    refuse(services, revision=revision)
    assert store.calls == ["registered_orders"]
    assert store.kept[W1] is before


def test_a_newer_refused_revision_takes_the_place_of_the_last_one() -> None:
    services, store = services_for(an_order())
    refuse(services)
    refuse(services, revision=6, problem="currency: BTC")
    refused = store.kept[W1].refused
    assert refused is not None
    assert (refused.revision, refused.problem) == (6, "currency: BTC")


@pytest.mark.parametrize("bad_first", [True, False])
def test_of_one_revision_with_two_contents_the_first_that_can_be_taken_wins(bad_first: bool) -> None:
    services, store = services_for(an_order())
    good = a_snapshot(revision=5, released_at=T0)
    if bad_first:
        refuse(services)
    assert apply_order_snapshot(services, good, now=NOW) is SnapshotResult.UPDATED
    refuse(services)
    assert apply_order_snapshot(services, replace(good, released_at=None), now=NOW) is SnapshotResult.UNCHANGED
    assert (store.kept[W1].snapshot, store.kept[W1].refused) == (good, None)


# --- whose order it is ---------------------------------------------------------------------------------------------


def test_a_refused_revision_moves_nothing_and_leaves_the_owner_in_doubt_until_it_is_settled_whose_order_it_is() -> None:
    services, store = services_for(an_order(id=CALLED))
    (ref,) = store.kept
    refuse(services, id=CALLED, customer_id=CustomerId("anna"))
    assert list(store.kept) == [ref]
    assert store.kept[ref].is_owner_in_doubt
    settled = a_snapshot(id=CALLED, revision=5)
    assert apply_order_snapshot(services, settled, now=NOW) is SnapshotResult.UPDATED
    assert not store.kept[ref].is_owner_in_doubt


def test_without_an_id_one_that_names_another_customer_is_a_claim_of_the_number_and_marks_nothing() -> None:
    services, store = services_for(an_order())
    refuse(services, customer_id=CustomerId("anna"))
    assert store.kept[W1].refused is None
    assert [alert.kind for alert in store.kept[W1].alerts] == [AlertKind.NUMBER_CLAIMED]
    assert not FILED["cancel_order"].ask(services).request.is_open


def test_an_order_is_marked_by_its_id_alone_where_the_number_cannot_be_read() -> None:
    services, store = services_for(an_order(id=CALLED))
    refuse(services, id=CALLED, number=None)
    (order,) = store.kept.values()
    assert order.refused is not None


def test_an_order_is_marked_that_was_known_by_its_number_though_it_is_not_adopted_by_what_was_refused() -> None:
    services, store = services_for(an_order())
    refuse(services, id=CALLED, placed_at=T0)
    assert store.kept[W1].refused is not None
    assert store.kept[W1].snapshot.id is None
    assert services.order(OrderId(CALLED)) is None
    assert apply_order_snapshot(services, a_snapshot(id=CALLED, revision=5), now=NOW) is SnapshotResult.UPDATED
    assert services.order(OrderId(CALLED)) == store.kept[W1]


def test_an_order_known_by_its_number_is_marked_by_an_id_whose_time_of_placing_cannot_be_read() -> None:
    services, store = services_for(an_order())
    refuse(services, id=CALLED, placed_at=None)
    assert store.kept[W1].refused is not None
    assert FILED["cancel_order"].ask(services).request.is_open


def test_of_an_id_whose_time_of_placing_cannot_be_read_the_order_that_is_still_to_come_is_marked_too() -> None:
    services, store = services_for(an_order(revision=9))
    refuse(services, id=CALLED, placed_at=None)
    assert store.kept[W1].refused is None, "it has a newer revision"
    late = a_snapshot(id=CALLED, revision=1, placed_at=T0 + DAY)
    assert apply_order_snapshot(services, late, now=NOW) is SnapshotResult.CREATED
    (other,) = (order for ref, order in store.kept.items() if ref != W1)
    assert other.refused is not None


def test_an_order_of_another_channel_is_not_marked() -> None:
    services, store = services_for(an_order(channel="eu"))
    refuse(services, id=CALLED, placed_at=None, channel="us")
    assert store.kept[W1].refused is None


def test_without_an_id_the_order_that_came_without_one_is_marked_where_several_have_the_number() -> None:
    services, store = services_for(an_order())
    apply_order_snapshot(services, a_snapshot(id=CALLED, placed_at=T0 + DAY), now=NOW)
    refuse(services, placed_at=None)
    assert [order.refused is not None for order in store.kept.values()] == [True, False]


@pytest.mark.parametrize("of_another", [False, True])
def test_a_mark_under_the_number_is_known_to_the_first_order_that_comes_with_an_id(of_another: bool) -> None:
    services, store = services_for()
    refuse(services, customer_id=CustomerId("anna") if of_another else JAMES)
    apply_order_snapshot(services, a_snapshot(id=CALLED), now=NOW)
    (order,) = store.kept.values()
    assert (order.refused is None) is of_another
    kind = AlertKind.NUMBER_CLAIMED if of_another else AlertKind.REVISION_REFUSED
    assert [alert.kind for alert in order.alerts] == [kind]


def test_a_mark_under_the_id_comes_along_when_an_older_snapshot_tells_the_id() -> None:
    services, store = services_for(an_order(revision=3))
    refuse(services, id=CALLED, placed_at=T0 + DAY)
    assert store.kept[W1].refused is None
    assert apply_order_snapshot(services, a_snapshot(id=CALLED, revision=2), now=NOW) is SnapshotResult.UPDATED
    assert store.kept[W1].refused is not None
    assert [alert.kind for alert in store.kept[W1].alerts] == [AlertKind.REVISION_REFUSED]
    assert store.entries[W1.id][-1].facts[0].kind is FactKind.REVISION_REFUSED


def test_what_was_refused_under_the_number_alone_for_another_customer_is_a_claim_and_no_doubt() -> None:
    services, store = services_for()
    refuse(services, customer_id=CustomerId("anna"))
    assert apply_order_snapshot(services, a_snapshot(), now=NOW) is SnapshotResult.CREATED
    assert store.kept[W1].refused is None
    assert [claim.customer_id for claim in store.kept[W1].claims] == [CustomerId("anna")]
    assert store.entries[W1.id][0].facts[-1] == Fact(kind=FactKind.NUMBER_CLAIMED, at=NOW, became=CustomerId("anna"))
    assert not FILED["cancel_order"].ask(services).request.is_open


def test_where_the_time_of_placing_cannot_be_read_the_only_order_of_the_number_is_meant() -> None:
    services, store = services_for(an_order(id=CALLED))
    refuse(services, placed_at=None)
    (order,) = store.kept.values()
    assert order.refused is not None


# --- before any order ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("id_", "kept_at"), [(CALLED, "gid-1"), (None, "#W1")], ids=["by id", "by number"])
def test_the_mark_waits_for_an_order_that_has_not_come(id_: ShopOrderId | None, kept_at: str) -> None:
    services, store = services_for()
    refuse(services, id=id_)
    assert store.calls == ["registered_orders", "write_refusal"]
    registered = store.registered[OrderId(kept_at)]
    assert registered.refused is not None
    assert (registered.refused.revision, registered.customer_id) == (5, None)
    assert services.order(OrderId(kept_at)) is None
    assert store.kept == {}


@pytest.mark.parametrize(("revision", "known"), [(4, 5), (5, 5), (6, 6)])
def test_the_highest_refused_revision_is_kept(revision: int, known: int) -> None:
    services, store = services_for()
    refuse(services)
    store.calls.clear()
    refuse(services, revision=revision)
    refused = store.registered[W1.id].refused
    assert refused is not None
    assert refused.revision == known
    assert ("write_refusal" in store.calls) is (revision > 5)


def test_an_order_that_comes_while_its_mark_is_written_is_marked_itself() -> None:
    services, store = services_for()
    store.before_refusal = lambda _: apply_order_snapshot(services, a_snapshot(), now=NOW)
    refuse(services)
    assert store.kept[W1].refused is not None
    assert store.registered[W1.id].refused is None


def test_a_mark_whose_reply_was_lost_is_there_once() -> None:
    services, store = services_for(an_order())
    lost = [OutcomeUnknown()]

    def lose(_: object) -> None:
        if lost:
            raise lost.pop()

    store.after_commit = lose
    refuse(services)
    assert len(store.entries[W1.id]) == 1
    refuse(services, revision=4)
    assert len(store.entries[W1.id]) == 1
