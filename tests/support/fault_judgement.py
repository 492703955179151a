"""
What is right and what is wrong with the runs of cases.

Rule: what is right is known from the same operation on a store in memory, from the same start and without faults.
"""

import base64
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from functools import cache
from typing import Any, Final

from order_help.formats.global_ids import unpacked
from tests.support.fault_cases import Case
from tests.support.fault_operations import Operation, scene_of
from tests.support.fault_runs import Run
from tests.support.fault_shop import Ending, Shop, in_memory
from tests.support.memory_store import MemoryOrderStore
from tests.support.race_audit import Stored
from tests.support.race_audit import faults as audit
from tests.support.race_reference import FinalState, Plain, differences, plain, state_in_memory
from tests.support.race_scenes import PHOTO, Scene


@dataclass(frozen=True, kw_only=True)
class Reference:
    """The operation without faults, and the same sent once more: what was answered, and what is stored then."""

    before: Plain
    first: Plain
    stored: Plain
    again: Plain


def reference(operation: Operation, scene: Scene) -> Reference:
    """Carries out the operation twice in memory."""
    services = scene.in_memory()
    assert isinstance(services.store, MemoryOrderStore)
    files = scene.files()
    if operation.file is not None:
        files.quarantine = dict.fromkeys(files.quarantine, operation.file)
    stores = in_memory(scene, services.store, files)
    shop = Shop(scene=scene, stores=stores, later=operation.later)
    if operation.is_repeated:
        operation.does(shop, None)
    before = _state(scene, services.store, stores.desk)
    first = operation.does(shop, None)
    assert first.ending is Ending.DONE, f"{operation.name} in memory: {first}"
    stored = _state(scene, services.store, stores.desk)
    again = operation.does(shop, None)
    return Reference(before=before, first=normal(first.value), stored=stored, again=normal(again.value))


def _state(scene: Scene, store: Any, desk: Any) -> Plain:
    notes = tuple(sorted((note.text, note.by, note.request_id) for note in desk.kept_notes.values()))
    return plain(state_in_memory(store)), plain(notes)


def stored_state(stored: Stored, notes: Plain) -> Plain:
    """What is stored, without the claims of mails, which stand with the idempotency keys."""
    ids = {item.order_id for item in stored.orders}
    state: FinalState = stored.state
    state = replace(state, keys=frozenset(key for key in state.keys if key[0] not in ids))
    return plain(state), plain(notes)


_SIGNATURE: Final = re.compile(r"(signature\W+)\d+")


def normal(answer: Any) -> Plain:
    """An answer to be compared: ids are read, and their random parts and signatures are left out."""
    if isinstance(answer, str):
        inner = unpacked(answer) or ""
        return plain(_SIGNATURE.sub(r"\1", inner if ":" in inner and inner.isprintable() else answer))
    if isinstance(answer, dict):
        return tuple((name, normal(value)) for name, value in answer.items())
    if isinstance(answer, list | tuple):
        return tuple(normal(value) for value in answer)
    return plain(answer)


def _is_part_of(answer: Plain, whole: Plain) -> bool:
    """Whether an answer with errors is the right one, with null for what could not be read."""
    if answer is None or answer == whole:
        return True
    if not isinstance(answer, tuple) or not isinstance(whole, tuple) or len(answer) != len(whole):
        return False
    return all(_is_part_of(left, right) for left, right in zip(answer, whole, strict=True))


# --- what is wrong -------------------------------------------------------------------------------------------------


def faults_of(runs: Iterable[Run]) -> list[str]:
    """What is wrong after these cases, in words."""
    return [f"{one.case}: {fault}" for one in runs for fault in _faults(one)]


def _faults(one: Run) -> Iterator[str]:
    operation, first, last = one.case.operation, one.results[0], one.results[-1]
    expected = reference(operation, one.scene)
    if isinstance(one.case, Case) and not one.struck:
        yield "the call was not made"
    if one.seconds > operation.limit:
        yield f"it took {one.seconds:.1f} s"
    kills = one.case.kills if isinstance(one.case, Case) else first.ending is Ending.DIED
    if first.ending is Ending.BROKEN or (first.ending is Ending.DIED) != kills:
        yield f"it ended so: {first}"
    if last.ending is not Ending.DONE:
        yield f"it never ended: {one.results}"
        return
    yield from _untruths(one, expected)
    yield from (audit(one.after) if one.after.orders else ())
    yield from _told_wrongly(one)
    yield from _files_wrongly_kept(one, expected)


def _untruths(one: Run, expected: Reference) -> Iterator[str]:
    """Answers that do not say what is so, and states that are neither that before nor that after."""
    operation, first = one.case.operation, one.results[0]
    between = stored_state(one.between, one.notes_between)
    after = stored_state(one.after, one.notes_after)
    if after != expected.stored:
        yield "in the end there is something else: " + _difference(after, expected.stored)
    is_committed = between == expected.stored
    if first.ending is Ending.DONE:
        if normal(first.value) != expected.first:
            yield "it answered something else: " + _difference(normal(first.value), expected.first)
        if not is_committed:
            yield "it said that it was done, and there is: " + _difference(between, expected.stored)
    elif not operation.in_steps and between not in (expected.before, expected.stored):
        yield "something was done by half: " + _difference(between, expected.stored)
    if first.ending is Ending.TRY_AGAIN and not _is_part_of(normal(first.value), expected.first):
        yield "a part of its answer is something else: " + _difference(normal(first.value), expected.first)
    if operation.in_steps:
        return
    changes = expected.before != expected.stored
    due = expected.again if is_committed and changes else expected.first
    if normal(one.results[-1].value) != due:
        yield "sent again, it answered something else: " + _difference(normal(one.results[-1].value), due)


def _difference(found: Plain, expected: Plain) -> str:
    return "; ".join(list(differences(found, expected))[:3])[:1_500]


def _told_wrongly(one: Run) -> Iterator[str]:
    """Events that are missing or have changed, and mails that came too often or not at all."""
    if not one.case.operation.name.startswith("timeline"):
        if any(published.events or published.mails for published in one.published):
            yield "somebody was told"
        letters = sum(len(published.letters) for published in one.published)
        if bool(letters) != one.case.operation.buries:
            yield f"there are {letters} dead letters"
        return
    due_events, due_mails = told_of(one.case.operation)
    events = {event["Detail"] for published in one.published for event in published.events}
    ids = Counter(_id_of_event(detail) for detail in events)
    if max(ids.values(), default=0) > 1:
        yield f"an event was published with two contents: {ids}"
    if len(ids) != due_events:
        yield f"{len(ids)} events were published"
    mails = Counter(_id_of_mail(mail) for published in one.published for mail in published.mails)
    if len(mails) != due_mails or max(mails.values(), default=0) > 2:
        yield f"these mails came: {dict(mails)}"


@cache
def told_of(operation: Operation) -> tuple[int, int]:
    """How many events and mails an operation sends."""
    scene = scene_of(operation, 0)
    stores = in_memory(scene, scene.store, scene.files())
    operation.does(Shop(scene=scene, stores=stores), None)
    events: Any = stores.notifier.events
    mailer: Any = stores.notifier.mailer
    return len(events.ids), len({mail.id for mail in mailer.mails.sent})


def _id_of_event(detail: str) -> str:
    found: str = json.loads(detail)["id"]
    return found


def _id_of_mail(content: str) -> str:
    return str(message_from_bytes(base64.b64decode(content))["Message-ID"])


def _files_wrongly_kept(one: Run, expected: Reference) -> Iterator[str]:
    """Files that are left in the quarantine, or are kept and are not what was uploaded."""
    file = one.case.operation.file
    if file is None:
        return
    kept = {f"verified/awaiting_upload-{one.case.place}": file} if file == PHOTO else {}
    if one.files != kept:
        yield f"these files are kept: { {key: len(content) for key, content in one.files.items()} }"
