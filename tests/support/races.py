"""
Races: operations on one order, let through the gate by a schedule, and what must be so afterwards.

Rule 1: what each operation would do alone, from the same start, is known before. An operation that would be accepted
and is refused is told of what another one changed: the link that was offered has not lied.
Rule 2: a race is repeatable. Whoever has its names, its scene and its seed has the same one again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from random import Random
from typing import Final

from order_help.domain.availability import OrderView
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import OrderStore
from order_help.use_cases.refusals import HelpActionUnavailable
from tests.support.gate import Gate, Schedule, at_random
from tests.support.memory_store import MemoryOrderStore
from tests.support.race_audit import Stored, all_stored
from tests.support.race_audit import faults as audit
from tests.support.race_items import put_into_dynamodb
from tests.support.race_operations import OPERATIONS, Operation, prepared
from tests.support.race_reference import (
    allowed_orders,
    differences,
    explanation,
    one_after_the_other,
    plain,
    time_of,
)
from tests.support.race_scenes import SCENES, Scene, a_scene

ONE_KEY: Final = "one key"
OWN_KEYS: Final = "a key each"
NO_KEYS: Final = "no keys"

NOT_THE_ORDER: Final = ("verify an upload",)
"""What is written without a change of the order itself."""

NO_ENTRY: Final = ("read", "read at the desk")
"""What changes the order and is not told in its timeline."""

MAY_BE_DONE: Final = ("claim", "claim as another", "unclaim", "dismiss an alert", "record a parcel", "release")
"""What another operation may have done before: then nothing is told, and only an idempotency key is kept."""


@dataclass(frozen=True, kw_only=True)
class Race:
    """Operations on the order of a scene, about to be let through."""

    names: tuple[str, ...]
    scene: Scene
    operations: tuple[Operation, ...]
    keys: str
    seed: str

    def __str__(self) -> str:
        return f"{' | '.join(self.names)} ({self.scene.name}, {self.keys}, seed {self.seed!r})"


@dataclass(frozen=True, kw_only=True)
class Run:
    """A race and what came of it."""

    race: Race
    schedule: Schedule


def a_race(names: Sequence[str], place: int, seed: str, *, keys: str | None = None) -> Race:
    """
    The race of these operations with this seed: scene, keys and all other choices follow from it.

    With ONE_KEY the first two are one operation that is sent twice.
    """
    random = Random(seed)
    scene = a_scene(random.choice(scenes_of(tuple(sorted(names)))), place)
    operations = [_prepare(name, scene, random) for name in names]
    keys = keys or random.choice((NO_KEYS, OWN_KEYS))
    if keys == ONE_KEY:
        operations[0] = operations[1] = operations[0].with_key(f"key of {place}")
    elif keys == OWN_KEYS:
        operations = [one.with_key(f"key {slot} of {place}") for slot, one in enumerate(operations)]
    return Race(names=tuple(names), scene=scene, operations=tuple(operations), keys=keys, seed=seed)


def _prepare(name: str, scene: Scene, random: Random) -> Operation:
    operation = prepared(name, scene, random)
    assert operation is not None, f"{scene.name} has nothing for: {name}"
    return operation


@cache
def scenes_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The scenes in which the most of these operations would be accepted."""
    possible = {
        scene: sum(name in acceptable(scene) for name in names) for scene in SCENES if set(names) <= preparable(scene)
    }
    return tuple(scene for scene, count in possible.items() if count == max(possible.values()))


def takes_a_key(name: str) -> bool:
    """Whether clients send this operation with an idempotency key."""
    made = (prepared(name, a_scene(scene, 0), Random(0)) for scene in SCENES)
    return any(operation is not None and operation.command is not None for operation in made)


@cache
def preparable(scene: str) -> frozenset[str]:
    """The operations that have something to do in this scene."""
    made = a_scene(scene, 0)
    return frozenset(name for name in OPERATIONS if prepared(name, made, Random(0)) is not None)


@cache
def acceptable(scene: str) -> frozenset[str]:
    """The operations that this scene accepts: each changes something, if nothing comes before it."""
    made = a_scene(scene, 0)
    tried = ((name, prepared(name, made, Random(seed))) for name in OPERATIONS for seed in range(3))
    return frozenset(name for name, operation in tried if operation is not None and changes_alone(made, operation))


def changes_alone(scene: Scene, operation: Operation) -> bool:
    """Whether an operation changes something, if nothing comes before it."""
    services = scene.in_memory()
    operation.carry_out(services, time_of(0))
    assert isinstance(services.store, MemoryOrderStore)
    return services.store.kept != scene.store.kept or services.store.attachments != scene.store.attachments


def run(gate: Gate, races: Iterable[Race], store: OrderStore | None = None) -> list[Run]:
    """Puts the orders of these races into DynamoDB and lets the operations of one after the other through."""
    given = list(races)
    put_into_dynamodb(race.scene for race in given)
    return [Run(race=race, schedule=_let_through(gate, race, store or DynamoOrderStore())) for race in given]


def _let_through(gate: Gate, race: Race, store: OrderStore) -> Schedule:
    attachments = AttachmentServices(store=DynamoAttachmentStore(), files=race.scene.files())
    services = race.scene.services(store, DynamoRegister(), attachments)
    carry_out = [
        partial(operation.carry_out, services, time_of(place)) for place, operation in enumerate(race.operations)
    ]
    return gate.run(carry_out, at_random(Random(f"{race.seed}/schedule")))


def faults_of(runs: Sequence[Run]) -> list[str]:
    """What is wrong after these races, in words."""
    stored = all_stored()
    return [f"{run.race}: {fault}" for run in runs for fault in _faults(run, stored[run.race.scene.place])]


def _faults(run: Run, stored: Stored) -> list[str]:
    race, schedule = run.race, run.schedule
    found = audit(stored)
    found += _miscounted(run, stored)
    found += [f"{type(raised).__name__}: {raised}" for raised in schedule.results if isinstance(raised, Exception)]
    if found:
        return found
    if explanation(race.scene, race.operations, schedule, stored.state) is None:
        found.append(f"no order explains {schedule.moves}: {_nearest(run, stored)}")
    return found + list(_lies(run))


def _miscounted(run: Run, stored: Stored) -> Iterator[str]:
    """Each transaction is one version of the order, and one entry of its timeline unless it found nothing to tell."""
    before = run.race.scene.store
    changed = [name for name in map(run.race.names.__getitem__, run.schedule.committed) if name not in NOT_THE_ORDER]
    most = [name for name in changed if name not in NO_ENTRY]
    least = most if run.race.keys == NO_KEYS else [name for name in most if name not in MAY_BE_DONE]
    (was,) = before.kept.values()
    for order in stored.orders:
        if int(order.version) != was.version + len(changed):
            yield f"version {was.version} became {order.version} by {changed}"
    if not len(least) <= len(stored.entries) - was.last_sequence <= len(most):
        yield f"{was.last_sequence} entries became {len(stored.entries)} by {most}"


def _nearest(run: Run, stored: Stored) -> str:
    """How the results differ from those of the likeliest order."""
    likeliest = next(allowed_orders(run.schedule))
    found = plain(run.schedule.results), plain(stored.state)
    expected = one_after_the_other(run.race.scene, run.race.operations, likeliest)
    return f"{likeliest} differs in " + "; ".join(list(differences(found, expected))[:5])[:3_000]


def _lies(run: Run) -> list[str]:
    """Refusals of what would have been accepted that do not say what has changed."""
    before, found = run.race.scene.order, list[str]()
    for operation, result in zip(run.race.operations, run.schedule.results, strict=True):
        if not isinstance(result, HelpActionUnavailable) or not changes_alone(run.race.scene, operation):
            continue
        view: OrderView = result.view
        if view.order.version <= before.version or result.availability.available or result.availability.reason is None:
            found.append(f"{operation.name} was offered, and is refused with {result.availability}")
    return found
