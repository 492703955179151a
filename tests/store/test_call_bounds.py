"""The bounds of one request, held by the store. The whole way through the gateway is in tests/functions."""

import json
from collections.abc import Iterator

import pytest
from botocore.awsrequest import AWSResponse

from order_help.domain.budget import KB, MAX_ORDER
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import OrderNumber
from order_help.store import call_bounds, faults
from order_help.store.call_bounds import CONNECTIONS, PAGE_OF_ORDERS, most_calls
from order_help.store.register import DynamoRegister
from order_help.store.time_limits import time_limits
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.request_bounds import TooManyCalls, request_bounds
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commits import NOW, REF
from tests.support.dynamodb import Engine
from tests.support.orders import JAMES, a_snapshot
from tests.support.wire import (
    Call,
    Fault,
    Wire,
    cancelled,
    committed_then_lost,
    lost_before_sending,
    replied,
    tapped,
    times,
)

ALWAYS = 10**6
READ, WRITE = "TransactGetItems", "TransactWriteItems"

conflict = cancelled("None", "TransactionConflict")
overtaken = cancelled("ConditionalCheckFailed")


class Clock:
    """A clock that stands still until a call takes its time."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def taking(self, seconds: float, fault: Fault = lambda _: None) -> Fault:
        """This fault, or none, after so much time."""

        def later(call: Call) -> AWSResponse | None:
            self.seconds += seconds
            return fault(call)

        return later


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def wire(services: Services, dynamodb: Engine) -> Iterator[Wire]:
    """The line to an engine that knows one order."""
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    with tapped(dynamodb) as wire:
        yield wire


@pytest.fixture
def at_most_5(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request may make five calls."""
    monkeypatch.setattr(call_bounds, "most_calls", lambda: 5)


def cancel(services: Services, key: str = "click") -> Filed:
    details = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    done = file_help(services, HelpCommand(order=REF, details=details, idempotency_key=key), now=NOW)
    assert isinstance(done, Filed)
    return done


# --- how many calls ------------------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "No request makes more calls of the database than 50 of the largest orders need with one connection each.",
    to="operators",
)
def test_a_request_may_make_the_calls_of_50_of_the_largest_orders_with_one_connection_each() -> None:
    orders_in_1_mb = KB * KB // MAX_ORDER

    assert -(-51 // orders_in_1_mb) == PAGE_OF_ORDERS
    assert most_calls() == PAGE_OF_ORDERS + CONNECTIONS == 61


def test_where_the_desks_queue_has_several_shards_a_request_may_ask_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "10")

    assert most_calls() == 61 + 9 * 7


@pytest.mark.guarantee(
    "No request makes more calls of the database than 50 of the largest orders need with one connection each.",
    to="operators",
)
def test_beyond_its_calls_a_request_makes_none(services: Services, wire: Wire, at_most_5: None) -> None:
    with request_bounds():
        for _ in range(5):
            services.store.order(REF)
        for _ in range(3):
            with pytest.raises(TooManyCalls):
                services.store.orders(JAMES, first=20, after=None)
        with pytest.raises(TooManyCalls):
            cancel(services)

    assert wire.counts == {"GetItem": 5}


def test_each_page_that_one_read_takes_is_a_call(services: Services, wire: Wire, at_most_5: None) -> None:
    numbers = [OrderNumber(f"N{place}") for place in range(3)]

    with request_bounds() as bounds:
        for number in numbers:
            DynamoRegister().numbered(number)
        assert bounds.calls == 3  # no order has them, so nothing else is read
        assert len(DynamoRegister().numbered(OrderNumber("W1"))) == 1
        assert bounds.calls == len(wire.calls) == 5


@pytest.mark.parametrize("fault", [conflict, overtaken, committed_then_lost], ids=["conflict", "overtaken", "lost"])
def test_what_a_fault_makes_the_store_send_again_is_not_counted(
    services: Services, wire: Wire, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setattr(call_bounds, "most_calls", lambda: 2)
    wire.faults.append(times(3, WRITE, fault))

    with request_bounds() as bounds:
        cancel(services)

    assert len(wire.calls) > 4
    assert bounds.calls == 2  # the order is read and the change is written


def test_without_a_request_calls_have_no_number(services: Services, wire: Wire, at_most_5: None) -> None:
    for _ in range(10):
        services.store.order(REF)

    assert len(wire.calls) == 10


# --- until when ----------------------------------------------------------------------------------------------------


def test_no_call_is_sent_that_could_end_after_the_requests_time(services: Services, wire: Wire, clock: Clock) -> None:
    limits = time_limits()

    with request_bounds(clock):
        clock.seconds = limits.request - limits.connect - limits.answer
        services.store.order(REF)
        clock.seconds += 0.001
        for _ in range(3):
            with pytest.raises(StoreBusy):
                services.store.order(REF)

    assert len(wire.calls) == 1


def test_a_read_is_not_sent_again_when_the_requests_time_is_over(services: Services, wire: Wire, clock: Clock) -> None:
    wire.faults.append(times(ALWAYS, "GetItem", clock.taking(time_limits().request / 4, lost_before_sending)))

    with request_bounds(clock), pytest.raises(StoreBusy):
        services.store.order(REF)

    assert len(wire.calls) == 4
    assert len(wire.calls) < faults.ATTEMPTS


@pytest.mark.parametrize("fault", [conflict, overtaken, lost_before_sending], ids=["conflict", "overtaken", "lost"])
def test_a_change_under_faults_is_not_attempted_again_when_the_requests_time_is_over(
    services: Services, wire: Wire, clock: Clock, fault: Fault
) -> None:
    limits = time_limits()
    last = limits.request - limits.connect - limits.answer
    begun = list[float]()

    def noted(_: Call) -> None:
        begun.append(clock.seconds)

    wire.faults += [noted, times(ALWAYS, WRITE, clock.taking(limits.request / 6, fault))]

    with request_bounds(clock), pytest.raises(StoreBusy):
        cancel(services)

    assert begun[-1] <= last
    assert len(begun) > 3


@pytest.mark.guarantee(
    "After `TRY_AGAIN` the same request with the same key does nothing twice.", to="frontend developers"
)
def test_a_change_whose_reply_was_lost_at_the_end_of_the_time_is_found_by_its_key(
    services: Services, wire: Wire, clock: Clock
) -> None:
    wire.faults.append(times(1, WRITE, clock.taking(time_limits().request, committed_then_lost)))

    with request_bounds(clock), pytest.raises(StoreBusy):
        cancel(services, key="click")
    assert wire.operations == [READ, WRITE]

    with request_bounds():
        assert cancel(services, key="click").replayed


def test_a_change_for_which_no_time_is_left_is_not_written(services: Services, wire: Wire, clock: Clock) -> None:
    wire.faults.append(times(1, READ, clock.taking(time_limits().request)))

    with request_bounds(clock), pytest.raises(StoreBusy):
        cancel(services, key="click")

    assert wire.operations == [READ]
    with request_bounds():
        assert not cancel(services, key="click").replayed


def test_a_batch_of_which_nothing_is_read_is_not_asked_for_without_end(
    services: Services, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "ATTEMPTS", 3)

    def throttled(call: Call) -> AWSResponse | None:
        assert len(wire.calls) < 100, "the store asks again and again"
        if call.operation != "BatchGetItem":
            return None
        return replied(200, {"Responses": {}, "UnprocessedKeys": call.parameters["RequestItems"]})

    wire.faults.append(throttled)
    with pytest.raises(StoreBusy):
        DynamoRegister().registrations([REF.id])
    assert wire.counts == {"BatchGetItem": 3}

    wire.faults[:] = [times(2, "BatchGetItem", throttled)]
    assert list(DynamoRegister().registrations([REF.id])) == [REF.id]


def test_the_rest_of_a_batch_that_was_read_in_part_is_read(services: Services, wire: Wire) -> None:
    def in_part(call: Call) -> AWSResponse | None:
        answer = call.send()
        whole = json.loads(answer.content)
        return replied(200, {**whole, "UnprocessedKeys": call.parameters["RequestItems"]})

    wire.faults.append(times(1, "BatchGetItem", in_part))

    assert list(DynamoRegister().registrations([REF.id])) == [REF.id]
    assert wire.counts == {"BatchGetItem": 2}
