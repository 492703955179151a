"""
Many orders arrive from the shop for the first time, as in a first import: they are created together.

Rule 1: an order is created here only if neither its id nor its number is registered. Everything else is left to
`apply_order_snapshot`, one by one.
Rule 2: the conditions are those of a single snapshot. If any of them does not hold, none of the orders that would be
written together is created, and all of them are left to it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from order_help.domain.budget import weight_of
from order_help.domain.changes import Change
from order_help.domain.ids import OrderId, kept_under_id, kept_under_number
from order_help.domain.intake import IntakeWarning
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.values import Value
from order_help.use_cases.ports import Commit, OrderChanged, OutcomeUnknown
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import decide_on_snapshot
from order_help.use_cases.system.commit_identified import commit_of
from order_help.use_cases.system.identify import Identified
from order_help.use_cases.unit_of_work import new_change_id

TOGETHER: Final = 20
"""The most orders that are written at once: each has at most 5 items, and a transaction at most 100."""

MAX_WEIGHT: Final = 1_000_000
"""
The most bytes of the snapshots of such orders, unless it is a single one.

A transaction takes 4 MB; the facts of an order's first entry may take more than the parcels that they are about.
"""

CommitTogether = Callable[[Sequence[Commit]], None]
"""Writes the changes of several orders, all or nothing. Raises what `OrderStore.commit` raises."""


class Arrival(Value):
    """A snapshot as it came, with what was not taken of it as it was."""

    snapshot: OrderSnapshot
    warnings: tuple[IntakeWarning, ...] = ()


def creations(services: Services, arrivals: Iterable[Arrival], *, now: datetime) -> Iterator[list[Commit]]:
    """
    Yields the commits that create those orders of which nothing is known yet, in lists for `create_together`.

    No two of the snapshots may be about one order or name one number. Raises StoreBusy.
    """
    group: list[Commit] = []
    weight = 0
    for commit in _each_creation(services, list(arrivals), now):
        own = weight_of(commit.change.after.snapshot)
        if group and (len(group) == TOGETHER or weight + own > MAX_WEIGHT):
            yield group
            group, weight = [], 0
        group.append(commit)
        weight += own
    if group:
        yield group


def create_together(services: Services, commits: Sequence[Commit], commit_together: CommitTogether) -> set[OrderId]:
    """Creates all of these orders, or none, and returns the ids of those that are created. Raises StoreBusy."""
    try:
        commit_together(commits)
    except OrderChanged:
        return set()
    except OutcomeUnknown:
        first = commits[0].change.after
        if not services.store.has_entry(first.id, first.last_sequence, commits[0].change_id):
            return set()
    return {commit.change.after.id for commit in commits}


def kept_id_of(snapshot: OrderSnapshot) -> OrderId:
    """Returns the id under which an order is kept that begins with this snapshot."""
    return _names(snapshot)[0]


def _names(snapshot: OrderSnapshot) -> list[OrderId]:
    """Returns what an order may be registered under, first its own id."""
    by_number = kept_under_number(snapshot.number)
    return [by_number] if snapshot.id is None else [kept_under_id(snapshot.id), by_number]


def _each_creation(services: Services, arrivals: list[Arrival], now: datetime) -> Iterator[Commit]:
    names = [_names(arrival.snapshot) for arrival in arrivals]
    every = [name for each in names for name in each]
    registered = services.known_register.registrations(every) if every else {}
    for arrival, each in zip(arrivals, names, strict=True):
        if registered.keys().isdisjoint(each):
            found = Identified(id=each[0], order=None, registrations={})
            change = decide_on_snapshot(services, found, arrival.snapshot, arrival.warnings, now=now)
            if isinstance(change, Change):
                yield commit_of(found, change, new_change_id(now))
