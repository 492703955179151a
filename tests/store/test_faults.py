from collections.abc import Callable, Iterator

import pytest
from botocore.exceptions import ClientError
from pynamodb.exceptions import GetError, TransactWriteError

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import ChangeId, HelpRequestId
from order_help.domain.timeline import FactKind
from order_help.store import faults
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import Commit, OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, REF, a_cancel_request, a_key, commit_of, created, filed
from tests.support.dynamodb import Engine
from tests.support.orders import JAMES, a_snapshot
from tests.support.pauses import assert_full_jitter
from tests.support.wire import Fault, Wire, answered, cancelled, committed_then_lost, lost_before_sending, tapped, times

READ, WRITE = "TransactGetItems", "TransactWriteItems"
ALWAYS = 10**6

conflict = cancelled("None", "TransactionConflict")
throttled = answered(400, "ThrottlingException")
server_error = answered(500, "InternalServerError")
in_progress = answered(400, "TransactionInProgressException")
token_was_used = answered(400, "IdempotentParameterMismatchException")
condition_failed = cancelled("None", "ConditionalCheckFailed", "TransactionConflict")
wrong = answered(400, "ValidationException")


@pytest.fixture
def wire(services: Services, dynamodb: Engine) -> Iterator[Wire]:
    """The line to an engine that knows one order."""
    assert apply_order_snapshot(services, a_snapshot(), now=NOW) is SnapshotResult.CREATED
    with tapped(dynamodb) as wire:
        yield wire


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever gives up does so soon."""
    monkeypatch.setattr(faults, "ATTEMPTS", 3)


def cancel(services: Services, key: str | None = None) -> Filed:
    done = file_help(
        services,
        HelpCommand(order=REF, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW), idempotency_key=key),
        now=NOW,
    )
    assert isinstance(done, Filed)
    return done


def was_cancelled_once(services: Services, done: Filed) -> bool:
    """Whether exactly this happened to the order, and nothing else."""
    requests = services.store.help_requests(REF.id, first=20, after=None).items
    kinds = [[fact.kind for fact in entry.facts] for entry in services.store.timeline(REF.id, after=1)]
    once = [FactKind.REQUEST_FILED, FactKind.REQUEST_APPROVED, FactKind.CANCELLED]
    return requests == (done.request,) and kinds == [once] and services.store.order(REF) == done.view.order


def nothing_happened(services: Services) -> bool:
    requests = services.store.help_requests(REF.id, first=20, after=None).items
    return (
        not requests
        and len(list(services.store.timeline(REF.id))) == 1
        and services.store.order(REF) == created(a_snapshot()).after
    )


@pytest.mark.guarantee(
    "A request that took effect is never called refused, also where the database's reply was lost.", to="shoppers"
)
@pytest.mark.parametrize("key", [None, "click"], ids=["without a key", "with a key"])
@pytest.mark.parametrize(
    ("count", "fault"),
    [
        pytest.param(1, committed_then_lost, id="a reply"),
        pytest.param(faults.ATTEMPTS, committed_then_lost, id="every reply"),
        pytest.param(3, lost_before_sending, id="requests"),
    ],
)
def test_a_change_whose_replies_are_lost_happens_once_and_its_caller_is_told_so(
    services: Services, wire: Wire, key: str | None, count: int, fault: Fault
) -> None:
    wire.faults.append(times(count, WRITE, fault))

    done = cancel(services, key)

    assert wire.counts[WRITE] >= count
    assert not done.replayed
    assert was_cancelled_once(services, done)


@pytest.mark.parametrize(
    ("count", "operation", "fault"),
    [
        pytest.param(3, WRITE, conflict, id="conflict"),
        pytest.param(3, WRITE, throttled, id="throttling"),
        pytest.param(3, WRITE, cancelled("None", "ThrottlingError"), id="throttling of an item"),
        pytest.param(3, WRITE, cancelled("ProvisionedThroughputExceeded", "TransactionConflict"), id="both"),
        pytest.param(2, WRITE, server_error, id="error of the server"),
        pytest.param(2, WRITE, in_progress, id="still in progress"),
        pytest.param(1, WRITE, condition_failed, id="the order seems to have changed"),
        pytest.param(3, READ, conflict, id="conflict in reading"),
        pytest.param(3, READ, lost_before_sending, id="lost reads"),
    ],
)
def test_a_fault_that_passes_is_not_noticed(
    services: Services, wire: Wire, count: int, operation: str, fault: Fault
) -> None:
    wire.faults.append(times(count, operation, fault))

    done = cancel(services)

    assert wire.counts[operation] == count + 1
    assert not done.replayed
    assert was_cancelled_once(services, done)


def test_a_commit_whose_reply_was_lost_is_sent_again_under_its_token_and_word_for_word(
    services: Services, wire: Wire
) -> None:
    wire.faults.append(times(3, WRITE, conflict))

    cancel(services, key="click")

    first, *again = [call.parameters for call in wire.calls if call.operation == WRITE]
    assert len(again) == 3
    assert 0 < len(first["ClientRequestToken"]) <= 36  # more is refused
    assert all(other == first for other in again)


def test_a_commit_that_was_judged_anew_has_a_token_of_its_own(services: Services, wire: Wire) -> None:
    def somebody_else_was_quicker(call: object) -> None:
        wire.faults.clear()
        assert apply_order_snapshot(services, a_snapshot(revision=2), now=NOW) is SnapshotResult.UPDATED

    wire.faults.append(times(1, WRITE, somebody_else_was_quicker))

    cancel(services)

    ours, _, anew = [call.parameters["ClientRequestToken"] for call in wire.calls if call.operation == WRITE]
    assert ours != anew


@pytest.mark.parametrize("fault", [conflict, throttled], ids=["conflict", "throttling"])
def test_a_write_that_is_never_let_in_was_not_written(
    services: Services, wire: Wire, impatient: None, fault: Fault
) -> None:
    wire.faults.append(times(ALWAYS, WRITE, fault))

    with pytest.raises(StoreBusy):
        cancel(services)

    assert nothing_happened(services)


@pytest.fixture
def commit() -> Commit:
    """A cancellation, about to be written."""
    return commit_of(filed(created(a_snapshot()).after, a_cancel_request()), a_key())


@pytest.mark.guarantee(
    "A request that took effect is never called refused, also where the database's reply was lost.", to="shoppers"
)
@pytest.mark.parametrize(
    "fault",
    [committed_then_lost, lost_before_sending, server_error, in_progress, token_was_used],
    ids=["lost reply", "lost request", "error of the server", "in progress", "token was used"],
)
def test_a_write_that_may_have_come_through_is_never_called_refused(
    services: Services, wire: Wire, commit: Commit, impatient: None, fault: Fault
) -> None:
    wire.faults.append(times(ALWAYS, WRITE, fault))

    with pytest.raises(OutcomeUnknown):
        services.store.commit(commit)

    came_through = fault is committed_then_lost
    assert services.store.has_entry(REF.id, 2, commit.change_id) == came_through
    assert nothing_happened(services) != came_through


@pytest.mark.parametrize("last", [condition_failed, conflict], ids=["condition", "conflict"])
def test_no_after_a_lost_reply_is_no_certain_no(
    services: Services, wire: Wire, commit: Commit, impatient: None, last: Fault
) -> None:
    wire.faults += [times(1, WRITE, committed_then_lost), times(ALWAYS, WRITE, last)]

    with pytest.raises(OutcomeUnknown):
        services.store.commit(commit)

    assert services.store.has_entry(REF.id, 2, commit.change_id)


def test_a_condition_that_does_not_hold_is_not_tried_again(services: Services, wire: Wire, commit: Commit) -> None:
    wire.faults.append(times(1, WRITE, condition_failed))

    with pytest.raises(OrderChanged):
        services.store.commit(commit)

    assert wire.counts == {WRITE: 1}
    wire.faults.clear()
    assert nothing_happened(services)


@pytest.mark.parametrize(
    "fault",
    [wrong, cancelled("None", "ItemCollectionSizeLimitExceeded"), answered(400, "AccessDeniedException")],
    ids=["invalid", "too large", "not allowed"],
)
def test_what_trying_again_cannot_help_is_raised_at_once_as_it_is(
    services: Services, wire: Wire, commit: Commit, fault: Fault
) -> None:
    wire.faults.append(times(ALWAYS, WRITE, fault))

    with pytest.raises(TransactWriteError):
        services.store.commit(commit)

    assert wire.counts == {WRITE: 1}


READS: dict[str, Callable[[DynamoOrderStore], object]] = {
    "order": lambda store: store.order(REF),
    "orders": lambda store: store.orders(JAMES, first=20, after=None),
    "orders_at_once": lambda store: store.orders_at_once(JAMES, after=None),
    "help_request": lambda store: store.help_request(REF.id, HelpRequestId("R1")),
    "help_requests": lambda store: store.help_requests(REF.id, first=20, after=None),
    "timeline": lambda store: list(store.timeline(REF.id)),
    "standing": lambda store: store.load(REF, key=a_key(), request_id=None, now=NOW),
    "has_entry": lambda store: store.has_entry(REF.id, 1, ChangeId("C1")),
    "revisions": lambda store: store.revisions([REF]),
}


@pytest.mark.parametrize(
    "fault", [lost_before_sending, server_error, throttled], ids=["lost", "error of the server", "throttling"]
)
def test_a_read_is_tried_again_and_the_store_is_busy_when_that_does_not_help(
    services: Services, wire: Wire, impatient: None, fault: Fault
) -> None:
    store = DynamoOrderStore()
    for read in READS.values():
        wire.calls.clear()
        expected = read(store)
        (operation,) = wire.counts

        wire.faults[:] = [times(1, operation, fault)]
        assert read(store) == expected

        wire.faults[:] = [times(ALWAYS, operation, fault)]
        with pytest.raises(StoreBusy):
            read(store)
        assert wire.counts == {operation: 1 + 2 + faults.ATTEMPTS}
        wire.faults.clear()


def test_a_read_that_is_wrong_is_raised_at_once_as_it_is(services: Services, wire: Wire) -> None:
    wire.faults.append(times(ALWAYS, "GetItem", wrong))

    with pytest.raises(GetError):
        services.store.order(REF)

    assert wire.counts == {"GetItem": 1}


def test_retries_wait_with_full_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    def throttled_read() -> None:
        raise GetError(cause=ClientError({"Error": {"Code": "ThrottlingException"}}, "GetItem"))

    def fail() -> None:
        with pytest.raises(StoreBusy):
            faults.read_with_retry(throttled_read)

    assert_full_jitter(monkeypatch, fail, pauses=faults.ATTEMPTS - 1, first=0.025, most=0.5)


def test_no_other_exception_is_taken_for_a_fault() -> None:
    assert faults.fault_of(ValueError("no")) is None
