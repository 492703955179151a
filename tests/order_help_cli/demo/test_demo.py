from collections import Counter
from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.attachments import MediaType, media_type_of
from order_help.domain.availability import OrderView
from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.intake import WarningCode
from order_help.domain.reachable import reachable_pairs
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import Fulfilment, Payment
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import FactKind
from order_help.formats.snapshot_writing import write_snapshot
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ReceiptConfirmed
from order_help.use_cases.shopper.file_help import Filed
from order_help.use_cases.shopper.post_message import MessagePosted
from order_help.use_cases.shopper.withdraw_help_request import Withdrawn
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help_cli.demo.policy import DEMO_POLICY
from order_help_cli.demo.shop import demo_shoppers, perform_steps
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0
from tests.support.policies import always
from tests.support.reading import snapshot_in

SHOPPERS = demo_shoppers(T0)


def a_desk_with_their_orders(policy: ShopPolicy) -> Services:
    store = MemoryOrderStore()
    services = Services(
        store=store, register=MemoryRegister(store), policy=policy, attachments=attachments_beside(store)
    )
    for shopper in SHOPPERS:
        for order in shopper.orders:
            first = order.first_snapshot
            assert apply_order_snapshot(services, first, order.warnings, now=T0) is SnapshotResult.CREATED
    return services


@pytest.fixture(scope="module")
def services() -> Services:
    return a_desk_with_their_orders(DEFAULT_POLICY)


@pytest.fixture(scope="module")
def answers(services: Services) -> list[object]:
    return list(perform_steps(services, SHOPPERS, now=T0))


@pytest.fixture(scope="module")
def views(services: Services, answers: list[object]) -> list[OrderView]:
    seen = []
    for shopper in SHOPPERS:
        for order in shopper.orders:
            kept = services.order(order.snapshot.ref)
            assert kept is not None
            seen.append(services.view(kept, now=T0))
    return seen


def test_nothing_that_demo_shoppers_did_was_refused(answers: list[object]) -> None:
    assert Counter(type(answer) for answer in answers).keys() == {
        Filed,
        Withdrawn,
        ReceiptConfirmed,
        Done,
        MessagePosted,
        SnapshotResult,
    }
    assert SnapshotResult.NEEDS_ID not in answers


@pytest.mark.parametrize(
    "switched_off",
    [*([action] for action in HelpActionType), list(HelpActionType)],
    ids=[*(action.value for action in HelpActionType), "all"],
)
def test_a_shop_that_offers_less_refuses_what_its_demo_shoppers_ask_for(switched_off: list[HelpActionType]) -> None:
    services = a_desk_with_their_orders(always(switched_off=frozenset(switched_off)))
    refused = [
        answer for answer in perform_steps(services, SHOPPERS, now=T0) if isinstance(answer, HelpActionUnavailable)
    ]
    assert {answer.availability.type for answer in refused} == set(switched_off)


def test_doing_it_again_changes_nothing(services: Services, views: list[OrderView]) -> None:
    again = list(perform_steps(services, SHOPPERS, now=T0))
    assert all(answer.replayed for answer in again if isinstance(answer, Filed))
    assert [services.order(view.order.ref) for view in views] == [view.order for view in views]


def test_every_status_is_there(views: list[OrderView]) -> None:
    counts = Counter(view.status for view in views)
    print({status.value: counts[status] for status in OrderStatus})
    assert counts.keys() == set(OrderStatus)


def test_one_shopper_has_them_all(views: list[OrderView]) -> None:
    assert {view.status for view in views if view.order.ref.customer_id == "alice"} == set(OrderStatus)


def test_every_reachable_action_and_state_is_there(views: list[OrderView]) -> None:
    shown = Counter((action, availability.state) for view in views for action, availability in view.actions.items())
    print({f"{action.value} {state.value}": count for (action, state), count in shown.items()})
    assert shown.keys() == reachable_pairs()


def test_every_kind_of_request_was_filed(answers: list[object]) -> None:
    assert {answer.request.type for answer in answers if isinstance(answer, Filed)} == set(HelpActionType)


def test_orders_come_in_parts_prepared_with_a_cancelled_rest_and_from_the_future(views: list[OrderView]) -> None:
    orders = [view.order for view in views]
    assert any(view.status is OrderStatus.PARTIALLY_SHIPPED for view in views)
    assert any(shipment.shipped_at is None for order in orders for shipment in order.shipments)
    assert any(view.order.cancelled_at and view.status is not OrderStatus.CANCELLED for view in views)
    assert any(line.not_returnable for order in orders for line in order.lines)
    assert any(order.snapshot.placed_at > T0 for order in orders)
    assert max(len(order.lines) for order in orders) == 60
    assert max(len(line.title) for order in orders for line in order.lines) > 250


def test_money_has_no_two_or_three_decimals() -> None:
    assert {order.snapshot.currency for shopper in SHOPPERS for order in shopper.orders} == {"USD", "EUR", "JPY", "KWD"}


@pytest.mark.parametrize("letter", ["茶", "ق", "ס", "ч", "ß", "👩🏽‍🔧"])
def test_titles_are_written_in_many_scripts(letter: str) -> None:
    assert any(
        letter in line.title for shopper in SHOPPERS for order in shopper.orders for line in order.snapshot.lines
    )


def test_one_shopper_has_200_orders_and_one_has_none() -> None:
    count = {shopper.customer_id: len(shopper.orders) for shopper in SHOPPERS}
    assert count[CustomerId("many")] == 200
    assert count[CustomerId("nobody")] == 0


def test_every_demo_order_is_one_that_a_shop_could_send() -> None:
    for shopper in SHOPPERS:
        assert shopper.shows
        for order in shopper.orders:
            assert snapshot_in(write_snapshot(order.snapshot), now=T0) == order.snapshot
            assert order.snapshot.customer_id == shopper.customer_id


def test_one_shopper_shows_who_an_order_is(services: Services, views: list[OrderView]) -> None:
    """Two storefronts with one number, an order that was a guest's, a refused revision, and warnings."""
    own = {view.order.snapshot.number: view.order for view in views if view.order.ref.customer_id == "nina"}
    first, second = services.store.order_ids(CustomerId("nina"), OrderNumber("NINA-1001"))
    channels = {order.snapshot.channel for order in map(services.order, (first, second)) if order}
    assert channels == {"Outdoor", "Home"}
    was_a_guest = own[OrderNumber("NINA-WAS-A-GUEST")]
    facts = [fact for entry in services.store.timeline(was_a_guest.id) for fact in entry.facts]
    [moved] = [fact for fact in facts if fact.kind is FactKind.CUSTOMER_CHANGED]
    assert (moved.was, moved.became) == ("guest-4711", "nina")
    assert [alert.kind for alert in own[OrderNumber("NINA-REFUSED")].alerts] == [AlertKind.REVISION_REFUSED]
    assert {warning.code for warning in own[OrderNumber("NINA-WARNINGS")].intake.warnings} == {
        WarningCode.LEFT_OUT,
        WarningCode.SHOPS_TIME,
    }


def test_one_shopper_shows_what_is_in_no_parcel_and_what_went_wrong(views: list[OrderView]) -> None:
    own = {view.order.snapshot.number: view for view in views if view.order.ref.customer_id == "olga"}
    lines = [line for view in own.values() for line in view.order.lines]
    assert {line.fulfilment for line in lines} == set(Fulfilment)
    assert any(line.returned and line.cancelled for line in lines)
    assert {view.order.snapshot.payment for view in own.values()} >= {Payment.ON_DELIVERY, Payment.ON_INVOICE}
    late = own[OrderNumber("OLGA-ON-DELIVERY-LATE")]
    assert late.actions[HelpActionType.CHECK_ORDER_PROGRESS].available
    assert own[OrderNumber("OLGA-CAME-BACK-AND-SENT-AGAIN")].status is OrderStatus.SHIPPED
    assert [alert.kind for alert in own[OrderNumber("OLGA-TOO-MUCH")].order.alerts] == [AlertKind.OVERSHIPPED]


def test_one_shopper_has_the_label_of_an_approved_return(services: Services, views: list[OrderView]) -> None:
    [order] = [view.order for view in views if view.order.snapshot.number == "ROSA-RETURN-APPROVED"]
    [request] = services.store.help_requests(order.id, first=9, after=None).items
    assert (request.is_approved_return, order.open_requests) == (True, ())
    [label] = request.sent_files
    assert (label.file_name, label.media_type) == ("return-label.pdf", MediaType.PDF)
    assert services.attachments
    assert isinstance(services.attachments.files, MemoryAttachmentFiles)
    content = services.attachments.files.verified[label.id]
    assert (media_type_of(content), len(content)) == (MediaType.PDF, label.size)
    assert b"(Sample & Co., Returns) Tj" in content
    assert DEMO_POLICY.settings_at(order.snapshot.placed_at).return_address


def test_the_same_now_gives_the_same_orders_and_a_later_one_newer_revisions() -> None:
    again = demo_shoppers(T0)
    later = demo_shoppers(T0 + timedelta(seconds=1))
    for was, same, newer in zip(SHOPPERS, again, later, strict=True):
        assert [order.snapshot for order in was.orders] == [order.snapshot for order in same.orders]
        for old, new in zip(was.orders, newer.orders, strict=True):
            assert new.snapshot.revision > old.snapshot.revision
            assert new.snapshot.placed_at - old.snapshot.placed_at == timedelta(seconds=1)
