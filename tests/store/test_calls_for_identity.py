"""How often DynamoDB is asked which order is meant and whose it is; the wire is clear of all that came before."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.name_order import orders_numbered
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.refusals import OrderAmbiguous
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.name_order import order_numbered
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.support.commits import NOW, REF
from tests.support.desk_commands import WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0, a_parcel, a_snapshot
from tests.support.policies import BY_THE_DESK
from tests.support.wire import Wire, tapped

MEI = CustomerId("mei_ito_1")
NUMBER = OrderNumber("W1")
BY_NUMBER = a_snapshot()
WITH_ID = replace(BY_NUMBER, id=ShopOrderId("S1"))
CREATED, UPDATED, UNCHANGED, NEEDS_ID, _ = SnapshotResult

ONE_READ = {"TransactGetItems": 1}
ONE_WRITE = {"TransactWriteItems": 1}
ONE_READ_AND_WRITE = {**ONE_READ, **ONE_WRITE}


@pytest.fixture
def wire(services: Services, dynamodb: Engine) -> Iterator[Wire]:
    """All calls after the tables were made."""
    with tapped(dynamodb) as wire:
        yield wire


def take(services: Services, snapshot: OrderSnapshot) -> SnapshotResult:
    return apply_order_snapshot(services, snapshot, now=NOW)


# --- the shopper ---------------------------------------------------------------------------------------------------


def cancel(services: Services, ref: OrderRef) -> None:
    command = HelpCommand(order=ref, details=CancelOrderDetails(reason=CancelReason.OTHER), idempotency_key="click")
    assert isinstance(file_help(services, command, now=NOW), Filed)


def test_a_mutation_by_the_orders_id_is_one_read_and_one_write(services: Services, wire: Wire) -> None:
    take(services, BY_NUMBER)
    wire.calls.clear()

    cancel(services, REF)

    assert wire.counts == ONE_READ_AND_WRITE


def test_a_mutation_by_a_number_is_one_query_more_of_the_viewers_own_orders(services: Services, wire: Wire) -> None:
    take(services, BY_NUMBER)
    wire.calls.clear()

    named = order_numbered(services, JAMES, NUMBER, now=NOW)
    assert isinstance(named, OrderRef)
    cancel(services, named)

    assert wire.counts == {"Query": 1, **ONE_READ_AND_WRITE}
    query = wire.calls[0].parameters
    assert (query["IndexName"], query["ConsistentRead"]) == ("by_number", True)
    assert "FilterExpression" not in query


def test_the_details_by_a_number_are_one_query_more(services: Services, wire: Wire) -> None:
    take(services, BY_NUMBER)
    wire.calls.clear()

    named = order_numbered(services, JAMES, NUMBER, now=NOW)
    assert isinstance(named, OrderRef)
    assert services.order(named)
    services.store.help_requests(named.id, first=20, after=None)

    assert wire.counts == {"Query": 2, "GetItem": 1}


def test_a_number_of_several_orders_is_one_query_and_one_read_of_each(services: Services, wire: Wire) -> None:
    for place in range(3):
        take(services, replace(WITH_ID, id=ShopOrderId(f"S{place}")))
    wire.calls.clear()

    named = order_numbered(services, JAMES, NUMBER, now=NOW)

    assert isinstance(named, OrderAmbiguous)
    assert len(named.views) == 3
    assert wire.counts == {"Query": 1, "GetItem": 3}


# --- snapshots -----------------------------------------------------------------------------------------------------

NEWER = replace(WITH_ID, revision=2)
TAKEN: dict[str, tuple[list[OrderSnapshot], OrderSnapshot, SnapshotResult]] = {
    "a new order by its number": ([], BY_NUMBER, CREATED),
    "a new order by its id": ([], WITH_ID, CREATED),
    "a second order of a number": ([WITH_ID], replace(WITH_ID, id=ShopOrderId("S2")), CREATED),
    "a newer revision by the number": ([BY_NUMBER], replace(BY_NUMBER, revision=2), UPDATED),
    "a newer revision by the id": ([WITH_ID], NEWER, UPDATED),
    "another number": ([WITH_ID], replace(NEWER, number=OrderNumber("W2")), UPDATED),
    "adoption": ([BY_NUMBER], NEWER, UPDATED),
    "adoption by a revision that is known": ([BY_NUMBER], WITH_ID, UPDATED),
    "an adopted order by its id": ([BY_NUMBER, NEWER], replace(WITH_ID, revision=3), UPDATED),
    "an adopted order by its number": ([BY_NUMBER, NEWER], replace(BY_NUMBER, revision=3), UPDATED),
}


@pytest.mark.parametrize(("before", "snapshot", "result"), TAKEN.values(), ids=TAKEN.keys())
def test_a_snapshot_is_one_read_and_one_write(
    services: Services, wire: Wire, before: list[OrderSnapshot], snapshot: OrderSnapshot, result: SnapshotResult
) -> None:
    for earlier in before:
        take(services, earlier)
    wire.calls.clear()

    assert take(services, snapshot) is result

    assert wire.counts == ONE_READ_AND_WRITE


@pytest.mark.parametrize("snapshot", [BY_NUMBER, WITH_ID], ids=["number", "id"])
def test_a_snapshot_that_comes_again_is_one_read(services: Services, wire: Wire, snapshot: OrderSnapshot) -> None:
    take(services, snapshot)
    wire.calls.clear()

    assert take(services, snapshot) is UNCHANGED

    assert wire.counts == ONE_READ


MOVES: dict[str, tuple[list[OrderSnapshot], OrderSnapshot]] = {
    "there": ([WITH_ID], replace(NEWER, customer_id=MEI)),
    "and back": ([WITH_ID, replace(NEWER, customer_id=MEI)], replace(WITH_ID, revision=3)),
    "with adoption": ([BY_NUMBER], replace(NEWER, customer_id=MEI)),
    "with another number": ([WITH_ID], replace(NEWER, customer_id=MEI, number=OrderNumber("W2"))),
}


@pytest.mark.parametrize(("before", "snapshot"), MOVES.values(), ids=MOVES.keys())
def test_a_move_is_one_read_more(
    services: Services, wire: Wire, before: list[OrderSnapshot], snapshot: OrderSnapshot
) -> None:
    for earlier in before:
        take(services, earlier)
    wire.calls.clear()

    assert take(services, snapshot) is UPDATED

    assert wire.counts == {"GetItem": 1, **ONE_READ_AND_WRITE}


@pytest.mark.parametrize("before", [[], [WITH_ID]], ids=["before any order", "of an order"])
def test_a_refused_revision_is_one_read_and_one_write(
    services: Services, wire: Wire, before: list[OrderSnapshot]
) -> None:
    for earlier in before:
        take(services, earlier)
    wire.calls.clear()
    refused = RefusedSnapshot(
        customer_id=JAMES, revision=2, problem="lines: expected a list", id=WITH_ID.id, number=NUMBER, placed_at=T0
    )

    refuse_order_snapshot(services, refused, now=NOW)
    assert wire.counts == ONE_READ_AND_WRITE

    wire.calls.clear()
    refuse_order_snapshot(services, refused, now=NOW + DAY)
    assert wire.counts == ONE_READ


# --- the desk and the warehouse ------------------------------------------------------------------------------------


def replies(services: Services, order_id: OrderId) -> Done | object:
    return reply(services, Reply(order=order_id, by=ANN, text="Hello!"), now=NOW)


def releases(services: Services, order_id: OrderId) -> Done | object:
    return release_for_shipment(services, ReleaseForShipment(order=order_id, by=WAREHOUSE), now=NOW)


def records(services: Services, order_id: OrderId) -> Done | object:
    parcel = a_parcel(shipped_at=NOW, bottle=2)
    return record_shipment(services, RecordShipment(order=order_id, by=WAREHOUSE, shipment=parcel), now=NOW)


@pytest.mark.parametrize("change", [replies, releases, records])
def test_a_mutation_of_the_desk_is_one_read_of_the_register_more(
    services: Services, wire: Wire, change: Callable[[Services, OrderId], object]
) -> None:
    take(services, WITH_ID)
    wire.calls.clear()

    assert isinstance(change(services, OrderId("S1")), Done)

    assert wire.counts == {"GetItem": 1, **ONE_READ_AND_WRITE}
    assert wire.calls[0].parameters["TableName"].endswith("register")
    assert wire.calls[0].parameters["ConsistentRead"] is True


def test_an_agent_who_claims_a_request_asks_the_register_once(services: Services, wire: Wire) -> None:
    take(services, replace(WITH_ID, paid_at=None))
    command = HelpCommand(order=WITH_ID.ref, details=CancelOrderDetails(reason=CancelReason.OTHER))
    by_the_desk = replace(services, policy=BY_THE_DESK)
    filed = file_help(by_the_desk, command, now=NOW)
    assert isinstance(filed, Filed)
    wire.calls.clear()

    done = claim(by_the_desk, Claim(order=WITH_ID.ref.id, by=ANN, help_request_id=filed.request.id), now=NOW)

    assert isinstance(done, Done)
    assert wire.counts == {"GetItem": 1, **ONE_READ_AND_WRITE}


def test_an_order_that_was_adopted_is_one_read_of_the_register_more_by_the_shops_id(
    services: Services, wire: Wire
) -> None:
    take(services, BY_NUMBER)
    take(services, NEWER)
    wire.calls.clear()

    assert isinstance(replies(services, OrderId("S1")), Done)
    assert wire.counts == {"GetItem": 2, **ONE_READ_AND_WRITE}


def test_the_desk_reads_an_order_by_its_id_in_two_calls_and_by_its_number_in_two_more(
    services: Services, wire: Wire
) -> None:
    take(services, WITH_ID)
    wire.calls.clear()

    assert services.order(OrderId("S1"))
    assert wire.counts == {"GetItem": 2}

    wire.calls.clear()
    assert len(orders_numbered(services, NUMBER, None)) == 1
    assert wire.counts == {"Query": 1, "BatchGetItem": 1, "GetItem": 2}
    assert all(call.parameters.get("IndexName") is None for call in wire.calls)
