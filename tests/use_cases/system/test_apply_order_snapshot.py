from dataclasses import replace
from itertools import permutations
from random import Random

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import HelpRequestId
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author, Fact, FactKind
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commands import BOX, FILED, NOW, W1, an_open_request, services_for, with_open
from tests.support.orders import DAY, HOME, T0, a_parcel, a_snapshot, an_order
from tests.support.policies import BY_THE_DESK

SHIPPED = a_snapshot(revision=2, shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),))


def test_the_first_snapshot_makes_the_order_with_all_its_facts() -> None:
    services, store = services_for()
    assert apply_order_snapshot(services, a_snapshot(), now=NOW) is SnapshotResult.CREATED
    assert store.kept[W1] == an_order()
    [entry] = store.entries[W1.id]
    assert (entry.sequence, entry.author, entry.at) == (1, Author.SHOP, NOW)
    assert entry.facts == (Fact(kind=FactKind.PLACED, at=T0), Fact(kind=FactKind.PAID, at=T0))


def test_a_first_snapshot_may_say_that_it_was_cancelled() -> None:
    services, store = services_for()
    apply_order_snapshot(services, a_snapshot(cancelled_at=T0 + DAY), now=NOW)
    assert services.view(store.kept[W1], now=NOW).status is OrderStatus.CANCELLED


def test_an_older_or_equal_revision_is_read_and_changes_nothing() -> None:
    services, store = services_for(an_order(revision=2))
    for revision in (1, 2):
        again = a_snapshot(revision=revision, cancelled_at=T0)
        assert apply_order_snapshot(services, again, now=NOW) is SnapshotResult.UNCHANGED
    assert store.calls == ["standing", "standing"]


def test_a_newer_one_takes_its_place_and_only_what_is_new_is_told() -> None:
    services, store = services_for(an_order())
    assert apply_order_snapshot(services, SHIPPED, now=NOW) is SnapshotResult.UPDATED
    assert store.kept[W1] == replace(an_order(), snapshot=SHIPPED, version=2)
    assert store.entries[W1.id][0].facts == (Fact(kind=FactKind.PARCEL_SHIPPED, at=NOW, shipment_id=BOX),)


def test_a_newer_snapshot_of_a_cancelled_order_leaves_it_cancelled_until_it_acknowledges() -> None:
    services, store = services_for(an_order())
    filed = file_help(
        services, HelpCommand(order=W1, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW)), now=NOW
    )
    assert isinstance(filed, Filed)
    apply_order_snapshot(services, a_snapshot(revision=2), now=NOW)
    assert store.kept[W1].cancelled_at == NOW
    snapshots = a_snapshot(revision=3, cancelled_at=NOW + DAY, acknowledges=frozenset({filed.request.id}))
    apply_order_snapshot(services, snapshots, now=NOW)
    assert store.kept[W1].cancelled_at == NOW + DAY


def test_what_left_overtakes_an_open_cancellation_and_change_of_address_and_no_question() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    names = ("cancel_order", "change_shipping_address", "report_customs_duty_issue", "resolve_payment_issue")
    command = {name: FILED[name].ask(services) for name in names}
    assert apply_order_snapshot(services, SHIPPED, now=NOW + DAY) is SnapshotResult.UPDATED
    states = {name: store.requests[filed.request.id].state for name, filed in command.items()}
    assert states == {
        "cancel_order": HelpRequestState.OVERTAKEN,
        "change_shipping_address": HelpRequestState.OVERTAKEN,
        "report_customs_duty_issue": HelpRequestState.OPEN,
        "resolve_payment_issue": HelpRequestState.OPEN,
    }
    assert [request.type for request in store.kept[W1].open_requests] == [
        HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE,
        HelpActionType.RESOLVE_PAYMENT_ISSUE,
    ]
    overtaken = store.requests[command["cancel_order"].request.id]
    assert (overtaken.closed_at, overtaken.outcome, overtaken.answer_by) == (NOW + DAY, None, None)
    kinds = [fact.kind for fact in store.entries[W1.id][-1].facts]
    assert kinds == [FactKind.PARCEL_SHIPPED, FactKind.REQUEST_OVERTAKEN, FactKind.REQUEST_OVERTAKEN]
    assert store.kept[W1].shipping_address == HOME


def test_a_shipment_that_is_only_announced_overtakes_nothing() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    filed = FILED["cancel_order"].ask(services)
    apply_order_snapshot(services, a_snapshot(revision=2, shipments=(a_parcel(shipped_at=None, bottle=2),)), now=NOW)
    later = a_snapshot(revision=3, shipments=(a_parcel(shipped_at=NOW + DAY, bottle=2),))
    apply_order_snapshot(services, later, now=NOW)
    assert store.requests[filed.request.id].is_open


def test_a_request_filed_while_the_snapshot_was_taken_is_overtaken_too() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    filed: list[Filed] = []

    def file_first(_: object) -> None:
        if not filed:
            filed.append(Filed(request=an_open_request(), view=services.view(an_order(), now=NOW)))
            filed[0] = FILED["cancel_order"].ask(services)

    store.before_commit = file_first
    assert apply_order_snapshot(services, SHIPPED, now=NOW) is SnapshotResult.UPDATED
    assert store.requests[filed[0].request.id].state is HelpRequestState.OVERTAKEN
    assert store.kept[W1].open_requests == ()


def test_two_first_snapshots_at_once_end_as_one_order_of_the_higher_revision() -> None:
    services, store = services_for()
    raced: list[bool] = []

    def race(_: object) -> None:
        if not raced:
            raced.append(True)
            apply_order_snapshot(services, SHIPPED, now=NOW)

    store.before_commit = race
    assert apply_order_snapshot(services, a_snapshot(revision=1), now=NOW) is SnapshotResult.UNCHANGED
    assert store.kept[W1].snapshot == SHIPPED
    assert len(store.entries[W1.id]) == 1


def test_a_snapshot_of_an_order_that_changed_is_laid_under_the_change() -> None:
    services, store = services_for(an_order())
    changed: list[bool] = []

    def change(_: object) -> None:
        if not changed:
            changed.append(True)
            with_open(replace(an_order(), version=2), store, an_open_request())
            raise OrderChanged

    store.before_commit = change
    assert apply_order_snapshot(services, SHIPPED, now=NOW) is SnapshotResult.UPDATED
    assert [request.id for request in store.kept[W1].open_requests] == [HelpRequestId("R1")]
    assert store.kept[W1].version == 3


def test_whatever_the_order_of_arrival_the_order_and_its_facts_are_the_same() -> None:
    seed = 7
    print(f"seed {seed}")
    chance = Random(seed)
    revisions = [
        a_snapshot(revision=1, paid_at=None),
        a_snapshot(revision=2),
        a_snapshot(revision=3, released_at=T0 + DAY),
        replace(SHIPPED, revision=4, released_at=T0 + DAY),
    ]
    orders = list(permutations(revisions))
    chance.shuffle(orders)
    ends = set()
    for arrival in orders:
        services, store = services_for()
        for snapshot in arrival:
            apply_order_snapshot(services, snapshot, now=NOW)
        ends.add(store.kept[W1].snapshot)
        facts = [fact for entry in store.entries[W1.id] for fact in entry.facts]
        assert len(facts) == len(set(facts))
        assert set(facts) == {
            Fact(kind=FactKind.PLACED, at=T0),
            Fact(kind=FactKind.PAID, at=T0),
            Fact(kind=FactKind.RELEASED, at=T0 + DAY),
            Fact(kind=FactKind.PARCEL_SHIPPED, at=NOW, shipment_id=BOX),
        }
    assert ends == {revisions[-1]}
