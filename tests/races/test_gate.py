"""The gate finds what it is there to find: a store that reads, decides and writes without a condition."""

import itertools
from collections.abc import Sequence
from threading import Event
from threading import enumerate as living
from typing import Any

import pytest
from pynamodb.transactions import TransactWrite

from order_help.store.connection import connection
from order_help.store.items import entry_item, order_item, request_item
from order_help.store.models import Orders, Registers
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import Commit
from tests.support import gate as gates
from tests.support.chance import run_seed
from tests.support.gate import WRITE, Gate, Move, ScheduleHangs, all_read_before_one_writes, chosen
from tests.support.races import NO_KEYS, a_race, faults_of, run

SCHEDULES = 12


class NaiveStore(DynamoOrderStore):
    """Writes whatever was decided over whatever is there by then: one transaction, without a condition."""

    def commit(self, commit: Commit) -> None:
        with TransactWrite(connection=connection()) as transaction:
            transaction.save(order_item(commit.change.after))
            for request in (commit.change.filed, *commit.change.changed):
                if request is not None:
                    transaction.save(request_item(request))
            if commit.entry is not None:
                transaction.save(entry_item(commit.change.after.id, commit.entry))


def reads(count: int) -> Any:
    """An operation of so many calls, which gives its own name for each."""

    def operation() -> list[str]:
        return [str(Registers.count(f"nobody {number}")) for number in range(count)]

    return operation


@pytest.mark.parametrize("names", [("cancel", "snapshot: shipped"), ("approve", "withdraw"), ("release", "reply")])
def test_a_store_that_reads_and_then_writes_is_caught_wherever_a_write_is_lost(
    gate: Gate, names: tuple[str, ...]
) -> None:
    races = [a_race(names, place, f"{run_seed()}/naive/{place}", keys=NO_KEYS) for place in range(SCHEDULES)]
    runs = run(gate, races, NaiveStore())
    caught = {fault.partition("): ")[0] for fault in faults_of(runs)}
    overlapped = {str(one.race).removesuffix(")") for one in runs if is_lost(one.schedule.moves)}
    print(f"{' | '.join(names)}, read and then written: {len(caught)} of {SCHEDULES} schedules are caught")
    assert caught == overlapped
    assert caught


def is_lost(moves: Sequence[Move]) -> bool:
    """Whether both read before one of them wrote, and both wrote."""
    writes = [moment for moment, move in enumerate(moves) if move.call == WRITE]
    reads = {move.place: moment for moment, move in enumerate(moves) if move.call == "TransactGetItems"}
    return len(writes) == 2 and max(reads.values()) < writes[0]


def test_operations_make_their_calls_in_the_order_that_is_chosen(gate: Gate) -> None:
    for choices in set(itertools.permutations((0, 0, 1, 1, 2))):
        schedule = gate.run([reads(2), reads(2), reads(1)], chosen(choices))
        assert schedule.choices == list(choices)
        assert schedule.results == (["0", "0"], ["0", "0"], ["0"])


def test_all_have_read_before_the_first_writes(gate: Gate) -> None:
    def reads_and_writes() -> None:
        Registers.count("nobody")
        with TransactWrite(connection=connection()) as transaction:
            transaction.condition_check(Orders, "nobody", "nothing", condition=Orders.order_id.does_not_exist())

    schedule = gate.run([reads_and_writes] * 3, all_read_before_one_writes((2, 0, 1)))
    writes = [move.place for move in schedule.moves if move.call == WRITE]
    assert writes == [2, 0, 1]
    assert [move.call for move in schedule.moves][:3] == ["Query"] * 3


def test_what_an_operation_raises_is_its_result_and_the_others_go_on(gate: Gate) -> None:
    def fails() -> None:
        Registers.count("nobody")
        raise LookupError("nobody")

    failed, read = gate.run([fails, reads(2)], chosen((1, 0, 1))).results
    assert isinstance(failed, LookupError)
    assert read == ["0", "0"]


def test_a_schedule_that_hangs_fails_and_leaves_no_operation_behind(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gates, "LIMIT", 0.5)
    for_ever = Event()

    def waits() -> None:
        Registers.count("nobody")
        for_ever.wait()

    with pytest.raises(ScheduleHangs, match=r"nothing happened for 0\.5 s"):
        gate.run([waits, reads(1)], chosen((0, 1)))
    assert "operation 1" not in {thread.name for thread in living()}
    for_ever.set()
    for thread in living():
        if thread.name == "operation 0":
            thread.join()

    assert gate.run([reads(1)], chosen((0,))).results == (["0"],)
