"""What a call of an order's former customer comes to when the order has another one, or gets it during the call."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import fields, replace
from typing import Any

import pytest

from order_help.domain.ids import OrderRef
from order_help.use_cases.ports import Commit, LoadedState, OutcomeUnknown
from order_help.use_cases.refusals import OrderNotFound
from order_help.use_cases.shopper.file_help import Filed
from tests.support.commands import CHANGES, FILED, W1, Kind, a_desk_for
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import move

every_change = pytest.mark.parametrize("kind", CHANGES.values(), ids=CHANGES.keys())


def kept(store: MemoryOrderStore) -> Any:
    """Everything that is stored."""
    return deepcopy((store.kept, store.requests, store.entries, store.keys))


def once(do: Callable[[Commit], None]) -> Callable[[Commit], None]:
    """Do it at the first commit alone."""
    left = [do]
    return lambda commit: left.pop()(commit) if left else None


class Overtaken(MemoryOrderStore):
    """A store of which a first reading is out of date as soon as it is given."""

    def __init__(self, store: MemoryOrderStore, meanwhile: Callable[[], None]) -> None:
        super().__init__(**{field.name: getattr(store, field.name) for field in fields(store)})
        self.left = [meanwhile]

    def load(self, ref: OrderRef, **wanted: Any) -> LoadedState:
        loaded = super().load(ref, **wanted)
        if self.left:
            self.left.pop()()
        return loaded


@every_change
def test_a_key_replays_nothing_for_the_former_customer_and_does_it_all_for_the_new_one(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    moved = move(services, W1)
    after = kept(store)
    assert kind.ask(services, idempotency_key="k") == OrderNotFound()
    assert kind.ask(services, idempotency_key="k", **kind.otherwise) == OrderNotFound()
    assert kept(store) == after
    assert not getattr(kind.ask(services, idempotency_key="k", order=moved), "replayed", False)


@pytest.mark.parametrize("name", ["resolve_payment_issue", "withdraw_help_request"])
def test_a_replay_that_the_order_moves_under_shows_nothing_of_what_came_then(name: str) -> None:
    kind = CHANGES[name]
    services, store = a_desk_for(kind)
    first = kind.ask(services, idempotency_key="k")

    def moves_and_goes_on() -> None:
        move(services, W1)
        store.requests[first.request.id] = replace(first.request, message="edited since", sequence=3)

    overtaken = replace(services, store=Overtaken(store, moves_and_goes_on))
    assert kind.ask(overtaken, idempotency_key="k") == OrderNotFound()


@every_change
def test_of_an_order_that_moves_before_the_commit_the_former_customer_hears_nothing_and_changes_nothing(
    kind: Kind,
) -> None:
    services, store = a_desk_for(kind)
    after: list[Any] = []

    def moves(_: Commit) -> None:
        move(services, W1)
        after.append(kept(store))

    store.before_commit = once(moves)
    assert kind.ask(services, idempotency_key="k") == OrderNotFound()
    assert kept(store) == after[0]


def test_a_change_done_just_before_the_move_is_answered_as_done_although_its_reply_was_lost() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)

    def moves_and_loses(_: Commit) -> None:
        move(services, W1)
        raise OutcomeUnknown

    store.after_commit = once(moves_and_loses)
    filed = kind.ask(services)
    assert isinstance(filed, Filed)
    assert len(store.entries[W1.id]) == 2
