from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import Alert, AlertKind
from order_help.domain.conversation import Side
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import CustomerId, HelpRequestId, OrderId, OrderNumber, ShopOrderId
from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author, Fact, FactKind
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.request_pages import read_request
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from order_help.use_cases.timeline_pages import read_timeline
from tests.support.commands import BOX, FILED, NOW, W1, an_open_request, services_for, with_open
from tests.support.moves import REGISTERED, move
from tests.support.orders import DAY, HOME, T0, a_parcel, a_snapshot, an_order
from tests.support.policies import BY_THE_DESK

SHIPPED = a_snapshot(revision=2, shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),))


def test_the_first_snapshot_makes_the_order_with_all_its_facts() -> None:
    services, store = services_for()
    assert apply_order_snapshot(services, a_snapshot(), now=NOW) is SnapshotResult.CREATED
    assert store.kept[W1] == replace(an_order(), last_sequence=1)
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
    assert store.calls == ["registered_orders", "registered_orders"]


def test_a_newer_one_takes_its_place_and_only_what_is_new_is_told() -> None:
    services, store = services_for(an_order())
    assert apply_order_snapshot(services, SHIPPED, now=NOW) is SnapshotResult.UPDATED
    assert store.kept[W1] == replace(an_order(), snapshot=SHIPPED, version=2, last_sequence=1)
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


def test_a_request_that_is_settled_between_two_reads_of_a_snapshot_is_not_overtaken() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    filed: Filed = FILED["cancel_order"].ask(services)

    def withdraw_first() -> None:
        if store.kept[W1].open_requests:
            command = WithdrawHelpRequest(order=W1, help_request_id=filed.request.id)
            assert isinstance(withdraw_help_request(services, command, now=NOW), Withdrawn)

    store.before_request = withdraw_first
    assert apply_order_snapshot(services, SHIPPED, now=NOW) is SnapshotResult.UPDATED
    assert store.requests[filed.request.id].state is HelpRequestState.WITHDRAWN


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


# --- warnings ------------------------------------------------------------------------------------------------------


def test_the_warnings_about_the_snapshot_that_was_taken_last_stand_at_the_order() -> None:
    services, store = services_for()
    warning = IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl")
    apply_order_snapshot(services, a_snapshot(revision=2), (warning,), now=NOW)
    assert store.kept[W1].intake.warnings == (warning,)
    apply_order_snapshot(services, a_snapshot(revision=1), now=NOW)
    assert store.kept[W1].intake.warnings == (warning,)
    apply_order_snapshot(services, a_snapshot(revision=3), now=NOW)
    assert store.kept[W1].intake.warnings == ()


# --- moves ---------------------------------------------------------------------------------------------------------


def test_what_hangs_on_an_order_goes_with_it_to_its_new_customer() -> None:
    services, store = services_for(an_order())
    post_message(services, PostMessage(order=W1, text="Where is it?"), now=NOW)
    filed = FILED["report_customs_duty_issue"].ask(services)
    before = store.kept[W1]

    now_at = move(services, W1)

    assert W1 not in store.kept
    after = store.kept[now_at]
    assert (after.open_requests, after.conversation) == (before.open_requests, before.conversation)
    assert read_request(store, after, filed.request.id) == filed.request
    shown = read_timeline(store, after, Side.SHOPPER, first=20).items
    assert [item.fact.kind for item in shown] == [FactKind.MESSAGE_POSTED, FactKind.REQUEST_FILED]


def test_the_desks_timeline_says_when_it_moved_and_from_whom_to_whom() -> None:
    services, store = services_for(an_order())
    move(services, W1)
    (entry,) = store.entries[W1.id]
    assert (entry.at, entry.author) == (NOW, Author.SHOP)
    assert entry.facts == (Fact(kind=FactKind.CUSTOMER_CHANGED, at=NOW, was=W1.customer_id, became=REGISTERED),)


def test_moving_back_brings_the_former_customer_all_that_was_said_meanwhile() -> None:
    services, store = services_for(an_order())
    now_at = move(services, W1)
    post_message(services, PostMessage(order=now_at, text="Where is it?"), now=NOW)
    move(services, now_at, to=W1.customer_id)
    assert now_at not in store.kept
    shown = read_timeline(store, store.kept[W1], Side.SHOPPER, first=20).items
    assert [item.fact.kind for item in shown] == [FactKind.MESSAGE_POSTED]


def test_a_snapshot_that_moves_the_order_overtakes_what_it_makes_impossible() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    filed = FILED["cancel_order"].ask(services)
    moved = replace(SHIPPED, id=ShopOrderId("gid-1"), customer_id=REGISTERED)
    assert apply_order_snapshot(services, moved, now=NOW) is SnapshotResult.UPDATED
    assert store.requests[filed.request.id].state is HelpRequestState.OVERTAKEN


def test_what_the_former_customer_does_first_stays_done_and_moves_along() -> None:
    services, store = services_for(an_order())

    def cancels(_: object) -> None:
        store.before_commit = lambda _: None
        assert isinstance(FILED["cancel_order"].ask(services), Filed)

    store.before_commit = cancels
    now_at = move(services, W1)
    assert store.kept[now_at].cancelled_at == NOW
    assert [entry.sequence for entry in store.entries[W1.id]] == [1, 2]


def test_redelivery_after_a_move_writes_nothing() -> None:
    services, store = services_for(an_order())
    now_at = move(services, W1)
    again = store.kept[now_at].snapshot
    for late in (again, replace(again, customer_id=W1.customer_id, revision=1)):
        store.calls.clear()
        assert apply_order_snapshot(services, late, now=NOW) is SnapshotResult.UNCHANGED
        assert "commit" not in store.calls


# --- numbers of other customers' orders ----------------------------------------------------------------------------

OF_ANNA = a_snapshot(customer_id=CustomerId("anna"), cancelled_at=T0)


@pytest.mark.guarantee(
    "Without an `id`, a snapshot never takes an order from another customer: it is refused, and the desk has an alert.",
    to="shops",
)
def test_a_number_that_is_another_customers_needs_an_id_and_is_an_alert_that_changes_and_marks_nothing() -> None:
    services, store = services_for(an_order(revision=7))
    assert apply_order_snapshot(services, OF_ANNA, now=NOW) is SnapshotResult.NEEDS_ID
    order = store.kept[W1]
    assert order.alerts == (Alert(kind=AlertKind.NUMBER_CLAIMED, since=NOW),)
    assert (order.snapshot, order.refused, order.is_owner_in_doubt) == (a_snapshot(revision=7), None, False)
    assert len(store.kept) == 1
    (entry,) = store.entries[W1.id]
    assert (entry.author, entry.facts) == (
        Author.SERVICE,
        (Fact(kind=FactKind.NUMBER_CLAIMED, at=NOW, became=CustomerId("anna")),),
    )


def test_the_same_claim_again_is_refused_again_and_writes_nothing() -> None:
    services, store = services_for(an_order())
    apply_order_snapshot(services, OF_ANNA, now=NOW)
    store.calls.clear()
    assert apply_order_snapshot(services, OF_ANNA, now=NOW + DAY) is SnapshotResult.NEEDS_ID
    assert "commit" not in store.calls


def test_with_an_id_what_was_refused_is_taken() -> None:
    services, store = services_for(an_order())
    apply_order_snapshot(services, OF_ANNA, now=NOW)
    other = replace(OF_ANNA, id=ShopOrderId("gid-2"), placed_at=T0 + DAY)
    assert apply_order_snapshot(services, other, now=NOW) is SnapshotResult.CREATED
    assert len(store.kept) == 2


# --- revisions that were refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("id_", [ShopOrderId("gid-1"), None], ids=["by id", "by number"])
@pytest.mark.parametrize(("revision", "in_doubt"), [(4, True), (5, False), (6, False)])
def test_what_was_refused_before_the_order_came_holds_for_the_revisions_below_it(
    id_: ShopOrderId | None, revision: int, in_doubt: bool
) -> None:
    services, store = services_for()
    snapshot = a_snapshot(id=id_, revision=revision)
    refused = RefusedSnapshot(
        customer_id=snapshot.customer_id, revision=5, problem="lines", id=id_, number=snapshot.number
    )
    refuse_order_snapshot(services, refused, now=NOW)
    assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.CREATED
    (order,) = store.kept.values()
    assert (order.refused is not None) is in_doubt
    assert store.registered[order.id].refused is None, "from now on the order itself knows of it"


def test_what_was_refused_under_the_id_before_the_order_was_adopted_is_known_to_the_order() -> None:
    services, store = services_for(an_order())
    called = ShopOrderId("gid-1")
    refused = RefusedSnapshot(customer_id=W1.customer_id, revision=5, problem="lines", id=called)
    refuse_order_snapshot(services, refused, now=NOW)
    apply_order_snapshot(services, a_snapshot(revision=2, id=called), now=NOW)
    assert store.kept[W1].refused is not None
    assert store.registered[OrderId(called)].refused is None


def test_a_corrected_snapshot_of_the_refused_revision_ends_the_doubt() -> None:
    services, store = services_for(an_order())
    refused = RefusedSnapshot(customer_id=W1.customer_id, revision=2, problem="lines", number=OrderNumber("W1"))
    refuse_order_snapshot(services, refused, now=NOW)
    asks = FILED["cancel_order"]
    assert asks.ask(services).request.is_open
    assert apply_order_snapshot(services, a_snapshot(revision=2), now=NOW) is SnapshotResult.UPDATED
    assert (store.kept[W1].refused, store.kept[W1].alerts) == (None, ())
