"""An order at its budget fits into an item of DynamoDB with its entries in local indexes, and so does each change."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from order_help.domain.actions import HelpActionType
from order_help.domain.budget import (
    MAX_ORDER,
    MAX_RECORDED,
    MAX_RETURNS_WEIGHT,
    MAX_SNAPSHOT,
    weight_of,
    weight_of_parcels,
    weight_of_return,
)
from order_help.domain.conversation import Conversation, ReadMark, SideCounts
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import AgentName, CustomerId, HelpRequestId, LineId, OrderNumber, ShipmentId, ShopOrderId
from order_help.domain.intake import (
    MAX_CLAIMS,
    MAX_PATH,
    MAX_PROBLEM,
    MAX_WARNINGS,
    Intake,
    IntakeWarning,
    NumberClaim,
    RefusedRevision,
    WarningCode,
)
from order_help.domain.judging import MAX_OPEN_RETURNS, may_open_return
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges, Receipt, Release
from order_help.domain.order import Order
from order_help.domain.returns import ApprovedReturn
from order_help.domain.snapshot import Address, OrderSnapshot, Shipment, ShipmentLine
from order_help.store.budget import MAX_ITEM, OrderTooLarge, check_size, size_of
from order_help.store.items import order_item, register_item
from order_help.store.order_store import DynamoOrderStore
from order_help.store.stored_json import to_text
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.refusals import InvalidInput, ProblemCode
from order_help.use_cases.register_ports import Registration
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.create_orders import Arrival, create_together, creations
from tests.support.any_values import values_of
from tests.support.orders import DAY, T0, a_line, a_snapshot, allocated, an_order

NASTY = '"\\ü😀'  # bytes: 2 and 2, since JSON escapes them, 2, 4
A_LONG_ID = "id" * 40


def parcels(count: int, prefix: str, text: str = "") -> tuple[Shipment, ...]:
    lines = tuple(ShipmentLine(line_id=LineId(f"{A_LONG_ID}{place}"), quantity=1_000_000) for place in range(3))
    return tuple(
        Shipment(
            id=ShipmentId(f"{prefix}{place}"),
            lines=lines,
            carrier=text,
            tracking_number=text,
            tracking_url="https://carrier.example/" + "x" * len(text.encode()),
            shipped_at=T0,
            delivered_at=T0,
            returned_at=T0,
        )
        for place in range(count)
    )


def snapshot_at_its_budget() -> OrderSnapshot:
    """As many lines and parcels as the share takes, with ids that weigh much and titles that fill what is left."""
    lines = tuple(
        a_line(f"{A_LONG_ID}{place}", 1_000_000, title="x", fulfilled_at=T0, ready_at=T0, measure="0.123456789")
        for place in range(100)
    )
    snapshot = a_snapshot(
        id=ShopOrderId(NASTY * 20),
        channel=NASTY * 20,
        lines=lines,
        shipments=parcels(25, "sent ", NASTY),
        email="a" * 200,
    )
    left = MAX_SNAPSHOT - weight_of(snapshot)
    first = replace(lines[0], title="x" * (left + 1))
    full = replace(snapshot, lines=(first, *lines[1:]))
    assert weight_of(full) == MAX_SNAPSHOT
    return full


def recorded_at_their_budget() -> tuple[Shipment, ...]:
    found = parcels(200, "recorded ", NASTY * 4)
    while weight_of_parcels(found) > MAX_RECORDED:
        found = found[:-1]
    assert len(found) > 20
    return found


def with_returns_at_their_budget(order: Order) -> Order:
    """As many returns as are offered, half of them approved, and a last one of all that there is in all parcels."""
    parcels = order.snapshot.shipments
    each = {parcel.id: {line.line_id: 1_000_000 for line in parcel.lines[:2]} for parcel in parcels[:1]}
    booked = {line.id: 1_000_000 for line in order.snapshot.lines}
    number = 0
    while may_open_return(order):
        number += 1
        if number % 2:
            request = a_summary(f"R{number}", HelpActionType.RETURN_OR_REPLACE_ITEMS, allocation=each)
            order = replace(order, open_requests=(*order.open_requests, request))
        else:
            name = HelpRequestId(f"R{number}".rjust(26, "0"))
            approved = ApprovedReturn(request_id=name, allocation=each, is_replacement=True, booked_before={})
            order = replace(order, approved_returns=(*order.approved_returns, approved))
    everything = {parcel.id: {line.line_id: 1_000_000 for line in parcel.lines} for parcel in order.shipments}
    last = ApprovedReturn(request_id=HelpRequestId("0" * 26), allocation=everything, booked_before=booked)
    return replace(order, approved_returns=(*order.approved_returns[:-1], last))


def a_summary(name: str, action: HelpActionType, **differently: Any) -> HelpRequestSummary:
    return HelpRequestSummary(
        id=HelpRequestId(name.rjust(26, "0")),
        type=action,
        state=HelpRequestState.AWAITING_SHOPPER,
        filed_at=T0,
        answer_by=T0,
        reply_by=T0,
        **differently,
    )


def order_at_its_budget() -> Order:
    """All that may be known of one order, each part at its limit."""
    snapshot, recorded = snapshot_at_its_budget(), recorded_at_their_budget()
    all_parcels = (*snapshot.shipments, *recorded)
    others = [action for action in HelpActionType if action is not HelpActionType.RETURN_OR_REPLACE_ITEMS]
    reports = [
        a_summary(f"P{place}", HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, shipment_ids=(parcel.id,))
        for place, parcel in enumerate(all_parcels)
    ]
    address = Address(
        **dict.fromkeys(("name", "line1", "line2", "city", "region", "postal_code", "phone"), "ü" * 200),
        country_code="US",
    )
    change_id = HelpRequestId("0" * 26)
    order = Order(
        id=snapshot.ref.id,
        snapshot=snapshot,
        local_changes=LocalChanges(
            cancellation=Cancellation(at=T0, request_id=change_id),
            address_change=AddressChange(at=T0, request_id=change_id, address=address),
            release=Release(at=T0, request_id=change_id),
            receipts=tuple(Receipt(shipment_id=parcel.id, at=T0) for parcel in all_parcels),
            shipments=recorded,
            dismissed=frozenset(parcel.id for parcel in all_parcels),
            dismissed_surplus={line.id: 1_000_000 for line in snapshot.lines},
        ),
        open_requests=(
            *(a_summary(action.value, action) for action in others),
            *reports,
        ),
        conversation=Conversation(
            addressed=SideCounts(shopper=10**6, desk=10**6),
            read_by_shopper=ReadMark(through=10**6, addressed=10**5),
            read_by_desk=ReadMark(through=10**6, addressed=10**5),
            unanswered_since=T0,
        ),
        intake=Intake(
            warnings=(IntakeWarning(code=WarningCode.DATE_NOT_BELIEVED, path="ü" * MAX_PATH),) * MAX_WARNINGS,
            refused=RefusedRevision(
                revision=2**52, at=T0, problem="ü" * MAX_PROBLEM, customer_id=CustomerId("ü" * 128)
            ),
            claims=(NumberClaim(customer_id=CustomerId("ü" * 128), revision=2**52, at=T0),) * MAX_CLAIMS,
        ),
        version=10**8,
        last_sequence=10**8,
    )
    return with_returns_at_their_budget(order)


@pytest.mark.guarantee(
    "The largest order that is accepted still takes messages, replies, parcels and newer revisions.", to="shops"
)
def test_an_order_at_its_budget_fits_into_an_item_with_its_entries_in_local_indexes() -> None:
    order = order_at_its_budget()
    item = order_item(order)
    check_size(item)
    size = size_of(item)
    assert size <= MAX_ITEM
    assert size > 0.7 * MAX_ITEM, "the shares could be larger"


@settings(max_examples=60, database=None, deadline=None, derandomize=False)
@given(values_of(OrderSnapshot))
def test_no_snapshot_is_kept_in_more_bytes_than_it_weighs(snapshot: OrderSnapshot) -> None:
    assert len(to_text(snapshot).encode()) <= weight_of(snapshot)


def test_the_shares_add_up_to_less_than_half_an_item() -> None:
    assert 2 * MAX_ORDER + 4_096 <= MAX_ITEM


def test_an_order_beyond_an_item_is_not_written() -> None:
    order = order_at_its_budget()
    beyond = replace(order, snapshot=replace(order.snapshot, channel="x" * MAX_SNAPSHOT))
    with pytest.raises(OrderTooLarge):
        check_size(order_item(beyond))


def test_returns_are_offered_up_to_their_share_and_the_last_may_have_any_number_of_lines() -> None:
    one = a_summary("R", HelpActionType.RETURN_OR_REPLACE_ITEMS, allocation=allocated(bottle=1))
    assert may_open_return(replace(an_order(), open_requests=(one,) * (MAX_OPEN_RETURNS - 1)))
    assert not may_open_return(replace(an_order(), open_requests=(one,) * MAX_OPEN_RETURNS))
    heavy = allocated(**{f"{A_LONG_ID}{place}": 1 for place in range(200)})
    assert weight_of_return(heavy) > MAX_RETURNS_WEIGHT
    assert not may_open_return(replace(an_order(), open_requests=(replace(one, allocation=heavy),)))
    approved = ApprovedReturn(request_id=HelpRequestId("A"), allocation=heavy)
    assert not may_open_return(replace(an_order(), approved_returns=(approved,)))


@pytest.mark.guarantee(
    "The largest order that is accepted still takes messages, replies, parcels and newer revisions.", to="shops"
)
@pytest.mark.engine
@pytest.mark.xdist_group("budget")
def test_an_order_at_its_budget_can_still_be_changed_by_everybody(real_desk: Services) -> None:
    order = order_at_its_budget()
    order_item(order).save()
    registration = Registration(id=order.id, customer_id=order.snapshot.customer_id, number=order.snapshot.number)
    register_item(registration).save()
    now, by = T0 + DAY, AgentName("ann")
    posted = post_message(real_desk, PostMessage(order=order.ref, text="x" * 4_000), now=now)
    assert isinstance(posted, MessagePosted)
    assert isinstance(reply(real_desk, Reply(order=order.id, by=by, text="x" * 4_000), now=now), Done)
    known = order.local_changes.shipments[0]
    again = RecordShipment(order=order.id, by=by, shipment=replace(known, carrier=None))
    assert isinstance(record_shipment(real_desk, again, now=now), Done)
    one_more = record_shipment(real_desk, replace(again, shipment=replace(known, id=ShipmentId("more"))), now=now)
    assert isinstance(one_more, InvalidInput)
    assert [(problem.path, problem.code) for problem in one_more.problems] == [("shipment", ProblemCode.TOO_MANY)]
    moved = replace(order.snapshot, revision=2, customer_id=CustomerId("u" * 128), number=OrderNumber("u" * 128))
    assert apply_order_snapshot(real_desk, moved, now=now) is SnapshotResult.UPDATED
    found = real_desk.order(order.id)
    assert found is not None
    assert size_of(order_item(found)) <= MAX_ITEM


def test_orders_at_their_budget_are_created_together_in_transactions_that_dynamodb_takes(real_desk: Services) -> None:
    large = snapshot_at_its_budget()
    arriving = [
        Arrival(snapshot=replace(large, id=ShopOrderId(f"{place}"), number=OrderNumber(f"N{place}")))
        for place in range(12)
    ]
    store = real_desk.store
    assert isinstance(store, DynamoOrderStore)
    groups = list(creations(real_desk, arriving, now=T0 + DAY))
    assert len(groups) < len(arriving)
    created = [one for group in groups for one in create_together(real_desk, group, store.commit_together)]
    assert len(created) == len(arriving)
