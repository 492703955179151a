"""Commits what a snapshot changes, with what the register has to say about it from then on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from order_help.domain.changes import Change
from order_help.domain.ids import ChangeId, kept_under_number
from order_help.use_cases.ports import Commit
from order_help.use_cases.register_ports import RegistrationChange
from order_help.use_cases.services import Services
from order_help.use_cases.system.identify import Identified, Identity, identify
from order_help.use_cases.unit_of_work import commit_once, new_change_id

R = TypeVar("R")


def commit_identified(
    services: Services, named: Identity, decide: Callable[[Identified], Change | R], *, now: datetime
) -> Change | R:
    """Finds the order that a snapshot is about, decides and commits until the commit fits. Raises StoreBusy."""
    change_id = new_change_id(now)

    def prepare(found: Identified) -> Commit | R:
        decided = decide(found)
        return commit_of(found, decided, change_id) if isinstance(decided, Change) else decided

    return commit_once(services, lambda: identify(services, named), prepare)


def commit_of(found: Identified, change: Change, change_id: ChangeId) -> Commit:
    """Returns the commit of a change of the order that was found."""
    return Commit(
        change=change,
        change_id=change_id,
        entry=change.entry(change_id),
        registrations=tuple(_registrations(found, change)),
    )


def _registrations(found: Identified, change: Change) -> Iterator[RegistrationChange]:
    """Yields what the register must say after an order was created, adopted, moved or renumbered."""
    before, after = change.before, change.after.snapshot
    if found.adopted_as is not None and after.id is not None:  # a refused snapshot adopts nothing
        alias = found.registration(found.adopted_as)
        yield RegistrationChange(before=alias, after=replace(alias, kept_as=found.id, refused=None))
    renumbered = before is None or before.snapshot.number != after.number
    if renumbered or change.moves:
        own = found.registration(found.id)
        yield RegistrationChange(before=own, after=own.of_order(after))
    by_number = found.registration(kept_under_number(after.number))
    if renumbered and found.id != by_number.id:
        yield RegistrationChange(before=by_number, after=by_number.used_once_more())
