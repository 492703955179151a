"""Whose an order is, on either engine: what the register says, and what the lookup finds by a number."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.intake import RefusedRevision
from order_help.domain.snapshot import OrderSnapshot
from order_help.store import faults
from order_help.store.register import DynamoRegister
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.register_ports import Registration, RegistrationChange
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0, a_snapshot
from tests.support.wire import Fault, Wire, cancelled, committed_then_lost, lost_before_sending, tapped, times

MEI = CustomerId("mei_ito_1")
S1 = ShopOrderId("S1")
REFUSED = RefusedRevision(revision=7, at=NOW, problem="lines: expected at least 1 of them", customer_id=JAMES)
WRITE = "TransactWriteItems"
ALWAYS = 10**6


@pytest.fixture
def register(services: Services) -> DynamoRegister:
    """The register beside empty tables, on either engine in turn."""
    return DynamoRegister()


@pytest.fixture
def wire(register: DynamoRegister, dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """All calls after the tables were made; whoever gives up does so soon."""
    monkeypatch.setattr(faults, "ATTEMPTS", 3)
    with tapped(dynamodb) as wire:
        yield wire


def apply(services: Services, *snapshots: OrderSnapshot) -> None:
    for snapshot in snapshots:
        done = apply_order_snapshot(services, snapshot, now=NOW)
        assert done in (SnapshotResult.CREATED, SnapshotResult.UPDATED)


def of_mei(order_id: str) -> OrderRef:
    return OrderRef(customer_id=MEI, id=OrderId(order_id))


# --- by an id ------------------------------------------------------------------------------------------------------


def test_the_register_says_whose_an_order_is(services: Services, register: DynamoRegister) -> None:
    apply(services, a_snapshot(), a_snapshot(id=S1, customer_id=MEI, number=OrderNumber("W2"), channel="b2b"))

    assert register.ref_of(OrderId("#W1")) == OrderRef(customer_id=JAMES, id=OrderId("#W1"))
    assert register.ref_of(OrderId("S1")) == of_mei("S1")
    assert register.registrations([OrderId("S1")])[OrderId("S1")] == Registration(
        id=OrderId("S1"), customer_id=MEI, number=OrderNumber("W2"), channel="b2b", revision=1
    )


@pytest.mark.parametrize("order_id", ["", "W1", "#W2", "@W1", "x" * 130, "\ud800", "#W1\x00"])
def test_an_id_that_no_order_has_is_nobodys(services: Services, register: DynamoRegister, order_id: str) -> None:
    apply(services, a_snapshot())
    assert register.ref_of(OrderId(order_id)) is None


def test_a_number_that_another_order_uses_is_no_order(services: Services, register: DynamoRegister) -> None:
    apply(services, a_snapshot(id=S1), a_snapshot(id=ShopOrderId("S2"), customer_id=MEI))

    assert register.ref_of(OrderId("#W1")) is None
    assert register.registrations([OrderId("#W1")]) == {OrderId("#W1"): Registration(id=OrderId("#W1"), uses=2)}


def test_an_id_of_the_shop_leads_to_the_order_that_was_adopted(services: Services, register: DynamoRegister) -> None:
    apply(services, a_snapshot(), a_snapshot(revision=2, id=S1, customer_id=MEI))

    assert register.ref_of(OrderId("S1")) == of_mei("#W1")
    assert register.registrations([OrderId("S1")]) == {
        OrderId("S1"): Registration(id=OrderId("S1"), kept_as=OrderId("#W1"))
    }


def test_registrations_are_read_in_the_order_of_their_ids_and_each_once(
    services: Services, register: DynamoRegister
) -> None:
    apply(services, *(a_snapshot(id=ShopOrderId(f"S{place}"), number=OrderNumber(f"W{place}")) for place in range(4)))

    wanted = [OrderId(order_id) for order_id in ("S3", "S0", "never", "S3", "S1")]

    assert list(register.registrations(wanted)) == ["S3", "S0", "S1"]
    assert register.registrations([]) == {}


# --- by a number ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["#W-1001", "w1001", " W 1001 ", "\uff37\uff11\uff10\uff10\uff11", "#w-1001-"])
def test_a_number_is_found_however_people_write_it(services: Services, register: DynamoRegister, number: str) -> None:
    apply(services, a_snapshot(number=OrderNumber("#W-1001")), a_snapshot(number=OrderNumber("W1002")))

    (found,) = register.numbered(OrderNumber(number))

    assert (found.customer_id, found.number) == (JAMES, "#W-1001")


@pytest.mark.parametrize("number", ["", "W", "1001", "x" * 129, "\ud800", "W1001\x00"])
def test_a_number_that_no_order_has_finds_none(services: Services, register: DynamoRegister, number: str) -> None:
    apply(services, a_snapshot(number=OrderNumber("#W-1001")))
    assert register.numbered(OrderNumber(number)) == ()


def test_a_number_that_unfolds_to_more_than_a_key_holds_is_found(services: Services, register: DynamoRegister) -> None:
    long = [OrderNumber("\ufdfa" * 127 + last) for last in "12"]  # each sign unfolds to 18 signs of two bytes each
    apply(services, *(a_snapshot(number=number) for number in long))

    found = {one.number for one in register.numbered(long[0])}
    assert long[0] in found


def test_a_number_of_punctuation_alone_is_found_by_just_that(services: Services, register: DynamoRegister) -> None:
    apply(services, a_snapshot(number=OrderNumber("#")), a_snapshot(number=OrderNumber("##")))

    assert [found.number for found in register.numbered(OrderNumber("#"))] == ["#"]


def test_all_orders_of_a_number_are_found_by_their_ids_whoevers_they_are(
    services: Services, register: DynamoRegister
) -> None:
    ids = ("b", "a", "é", "B")
    apply(services, *(a_snapshot(id=ShopOrderId(own), customer_id=CustomerId(f"of {own}")) for own in ids))

    found = register.numbered(OrderNumber("W1"))

    assert [(one.id, one.customer_id) for one in found] == [(own, f"of {own}") for own in ("B", "a", "b", "é")]


def test_an_order_is_found_by_the_number_that_it_has_now(services: Services, register: DynamoRegister) -> None:
    first = a_snapshot(id=S1)

    apply(services, first, replace(first, revision=2, number=OrderNumber("W2")))
    assert register.numbered(OrderNumber("W1")) == ()
    (found,) = register.numbered(OrderNumber("W2"))
    assert (found.id, found.number, found.revision) == ("S1", "W2", 2)

    apply(services, replace(first, revision=3, number=OrderNumber("#w2")))  # the same to people
    (found,) = register.numbered(OrderNumber("W2"))
    assert (found.id, found.number, found.revision) == ("S1", "#w2", 3)


def test_a_number_that_orders_get_later_is_counted_too(services: Services, register: DynamoRegister) -> None:
    first = a_snapshot(id=S1)
    by_number = OrderId("#W2")

    apply(services, first, replace(first, revision=2, number=OrderNumber("W2")))
    assert register.registrations([by_number])[by_number].uses == 1

    apply(services, replace(first, revision=3, number=OrderNumber("W2"), channel="b2b"))  # it has the number already
    assert register.registrations([by_number])[by_number].uses == 1

    apply(services, replace(first, revision=4), replace(first, revision=5, number=OrderNumber("W2")))
    assert register.registrations([by_number])[by_number].uses == 2


# --- both at once --------------------------------------------------------------------------------------------------


def test_registrations_and_the_customers_orders_are_read_in_one_call(
    services: Services, register: DynamoRegister, wire: Wire
) -> None:
    apply(services, a_snapshot(), a_snapshot(id=S1, customer_id=MEI, number=OrderNumber("W2")))
    wire.calls.clear()

    wanted = [OrderId("#W1"), OrderId("S1"), OrderId("never"), OrderId("S1")]
    read = register.registered_orders(wanted, JAMES)

    assert wire.counts == {"TransactGetItems": 1}
    assert [(one.id, one.customer_id) for one in read.registrations.values()] == [
        ("#W1", JAMES),
        ("S1", MEI),
        ("never", None),
    ]
    assert read.orders == {OrderId("#W1"): services.store.order(OrderRef(customer_id=JAMES, id=OrderId("#W1")))}


def test_every_read_is_strongly_consistent(services: Services, register: DynamoRegister, wire: Wire) -> None:
    apply(services, a_snapshot())
    wire.calls.clear()

    assert register.ref_of(OrderId("#W1"))
    assert register.registrations([OrderId("#W1")])
    assert register.numbered(OrderNumber("W1"))

    assert wire.counts == {"GetItem": 1, "Query": 1, "BatchGetItem": 2}
    for call in wire.calls:
        tables = call.parameters["RequestItems"].values() if call.operation == "BatchGetItem" else [call.parameters]
        assert [table["ConsistentRead"] for table in tables] == [True]
        assert "IndexName" not in call.parameters


# --- a revision that was refused before the order came -------------------------------------------------------------


def refusal(before: Registration, refused: RefusedRevision = REFUSED) -> RegistrationChange:
    return RegistrationChange(before=before, after=replace(before, refused=refused))


NOBODY = Registration(id=OrderId("S1"))


def test_a_refusal_is_kept_until_the_order_comes(services: Services, register: DynamoRegister) -> None:
    register.write_refusal(refusal(NOBODY))

    assert register.registrations([NOBODY.id]) == {NOBODY.id: replace(NOBODY, refused=REFUSED)}
    assert register.ref_of(NOBODY.id) is None
    apply(services, a_snapshot(id=S1))
    assert register.registrations([NOBODY.id])[NOBODY.id].refused is None
    order = services.order(NOBODY.id)
    assert order is not None
    assert order.refused == REFUSED


def test_a_refusal_is_written_only_if_the_register_says_what_was_read(
    services: Services, register: DynamoRegister
) -> None:
    register.write_refusal(refusal(NOBODY))
    newer = replace(REFUSED, revision=8, at=NOW + DAY)
    with pytest.raises(OrderChanged):
        register.write_refusal(refusal(NOBODY, newer))

    register.write_refusal(refusal(replace(NOBODY, refused=REFUSED), newer))

    assert register.registrations([NOBODY.id])[NOBODY.id].refused == newer
    apply(services, a_snapshot(id=S1))
    with pytest.raises(OrderChanged):
        register.write_refusal(refusal(replace(NOBODY, refused=newer), replace(newer, revision=9)))


@pytest.mark.parametrize("already", ["customer_id", "number", "channel", "revision", "kept_as", "uses", "erased_at"])
def test_whatever_of_a_registration_is_not_as_it_was_read_keeps_a_refusal_out(
    register: DynamoRegister, already: str
) -> None:
    values: dict[str, Any] = {"revision": 3, "uses": 1, "erased_at": T0}
    says = replace(NOBODY, **{already: values.get(already, "?")})
    register.write_refusal(RegistrationChange(before=NOBODY, after=says))

    with pytest.raises(OrderChanged):
        register.write_refusal(refusal(NOBODY))

    assert register.registrations([NOBODY.id]) == {NOBODY.id: says}


@pytest.mark.parametrize(
    ("count", "fault"),
    [
        pytest.param(1, committed_then_lost, id="a reply"),
        pytest.param(2, lost_before_sending, id="requests"),
        pytest.param(2, cancelled("TransactionConflict"), id="conflicts"),
    ],
)
def test_a_refusal_through_a_fault_that_passes_is_written_once(
    real_desk: Services, real_dynamodb: Engine, count: int, fault: Fault
) -> None:
    register = real_desk.known_register
    with tapped(real_dynamodb) as wire:
        wire.faults.append(times(count, WRITE, fault))
        register.write_refusal(refusal(NOBODY))

    assert register.registrations([NOBODY.id])[NOBODY.id].refused == REFUSED


@pytest.mark.parametrize(
    ("fault", "error"),
    [(lost_before_sending, OutcomeUnknown), (cancelled("TransactionConflict"), StoreBusy)],
    ids=["lost", "conflict"],
)
def test_a_refusal_that_never_comes_through_is_said_not_to(
    register: DynamoRegister, wire: Wire, fault: Fault, error: type[Exception]
) -> None:
    wire.faults.append(times(ALWAYS, WRITE, fault))
    with pytest.raises(error):
        register.write_refusal(refusal(NOBODY))
    wire.faults.clear()
    assert register.registrations([NOBODY.id]) == {}
