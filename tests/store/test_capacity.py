"""The figures of the two engines differ: moto counts half a unit for a strongly consistent GetItem, and none for writes
in transactions; DynamoDB Local counts as DynamoDB does."""

import contextvars
import threading

import pytest
from pynamodb.exceptions import TransactWriteError

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.store.bulk import put_new_orders
from order_help.store.capacity import Used, measured_capacity
from order_help.store.commit import send
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commits import NOW, REF, commit_of, created
from tests.support.dynamodb import Engine
from tests.support.orders import JAMES, a_snapshot
from tests.support.wire import answered, lost_before_sending, replied, tapped, times

CANCEL = HelpCommand(order=REF, details=CancelOrderDetails(reason=CancelReason.OTHER), idempotency_key="click")


@pytest.fixture
def with_an_order(services: Services) -> Services:
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    return services


def test_what_is_read_is_measured(with_an_order: Services, store: DynamoOrderStore, dynamodb: Engine) -> None:
    with measured_capacity() as one:
        store.order(REF)
    with measured_capacity() as page:
        store.orders(JAMES, first=20, after=None)
    with measured_capacity() as many:
        store.revisions([REF])

    assert [one, page, many] == [
        Used(read_units=1.0 if dynamodb.is_faithful else 0.5),
        Used(read_units=1.0),
        Used(read_units=1.0),
    ]


def test_a_transaction_counts_twice_what_it_reads_and_apart_what_it_writes(
    with_an_order: Services, dynamodb: Engine
) -> None:
    with measured_capacity() as used:
        file_help(with_an_order, CANCEL, now=NOW)

    # Order and key are read; order with its index, request, entry and key are written.
    assert used == Used(read_units=2.0 + 2.0 * dynamodb.is_faithful, write_units=20.0 * dynamodb.is_faithful)


def test_batches_are_measured(store: DynamoOrderStore) -> None:
    with measured_capacity() as used:
        put_new_orders([created(a_snapshot())])

    assert used.write_units > 0
    assert used.read_units == 0


def test_the_work_of_a_thread_counts_where_its_context_was_copied(
    with_an_order: Services, store: DynamoOrderStore
) -> None:
    with measured_capacity() as used:
        context = contextvars.copy_context()
        thread = threading.Thread(target=lambda: context.run(store.order, REF))
        thread.start()
        thread.join()

    assert used.read_units > 0


def test_one_measure_holds_nothing_of_another(with_an_order: Services, store: DynamoOrderStore) -> None:
    store.order(REF)
    with measured_capacity() as first:
        store.order(REF)
    read = first.read_units
    with measured_capacity() as second:
        pass
    store.order(REF)

    assert (first, second) == (Used(read_units=read), Used())


def test_errors_are_counted_by_their_codes_and_calls_that_were_tried_again_with_them(
    with_an_order: Services, store: DynamoOrderStore, dynamodb: Engine
) -> None:
    with tapped(dynamodb) as wire, measured_capacity() as used:
        wire.faults += [
            times(1, "GetItem", answered(400, "ThrottlingException")),
            times(1, "GetItem", lost_before_sending),
        ]
        store.order(REF)

    assert used.errors == ["ThrottlingException"]
    assert used.read_units > 0


def test_a_condition_that_did_not_hold_is_an_error_too(with_an_order: Services) -> None:
    with measured_capacity() as used, pytest.raises(TransactWriteError):
        send(commit_of(created(a_snapshot())))

    assert used.errors == ["TransactionCanceledException"]


def test_an_answer_without_a_figure_counts_nothing(store: DynamoOrderStore, dynamodb: Engine) -> None:
    with tapped(dynamodb) as wire, measured_capacity() as used:
        wire.faults.append(lambda _: replied(200, {"Items": [], "Count": 0, "ScannedCount": 0}))
        store.orders(JAMES, first=20, after=None)

    assert used == Used()
