import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from order_help.domain import snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from tests.independent import reading
from tests.independent.reading import read
from tests.independent.reading_order import Told
from tests.support.chance import run_seed
from tests.support.generated_happenings import Happenings, happenings
from tests.support.generated_orders import TICK, Json, earlier_revisions, generated_snapshots
from tests.support.lives import turns_of
from tests.support.plain_views import differences, of_reading, of_view
from tests.support.reading import as_written

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ALL = pytest.param(20261122, 2_000, marks=pytest.mark.long, id="all")
A_SAMPLE = pytest.param(run_seed(), 300, id="a sample")
MOMENTS = 3  # boundaries of each order that are looked at, besides NOW

STATES = ["IN_PROGRESS", "CLOSED", "NOT_APPLICABLE", "NOT_YET", "AVAILABLE"]


@pytest.mark.parametrize("file", sorted(Path(reading.__file__).parent.glob("reading*.py")), ids=lambda file: file.name)
def test_the_reading_knows_nothing_of_the_product(file: Path) -> None:
    imported = re.findall(r"^(?:from|import) (\S+)", file.read_text(), re.MULTILINE)
    assert not [name for name in imported if name.split(".")[0] in ("order_help", "order_help_cli", "gateway")]


@pytest.mark.guarantee(
    "The help that is offered is what the documented rules say, by a second, independent reading of them.", to="shops"
)
@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_generated_orders_are_judged_as_the_policy_reads(seed: int, orders: int) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    evaluated = 0
    print(f"seed {seed}")
    for snapshot in generated_snapshots(seed, orders, NOW):
        random = Random(f"{seed}/{snapshot['number']}")
        happened = happenings(random, snapshot, NOW) if random.random() < 0.4 else Happenings()
        order, known = _built(random, snapshot, happened), happened.all_known(snapshot)
        for now in [NOW, *_edges(random, known)]:
            expected = read(known, now)
            differing = differences(of_view(view_of(order, now=now)), of_reading(expected))
            assert not differing, f"{differing}, seed {seed}, at {now.isoformat()}: {snapshot} {happened}"
            counts.update((action, found.state) for action, found in expected.states.items())
            evaluated += 1
    print(f"{orders} orders at {evaluated} moments")
    print(f"{'':30}" + "".join(f"{state:>16}" for state in STATES))
    for action in HelpActionType:
        print(f"{action.value:30}" + "".join(f"{counts[action.value, state]:16}" for state in STATES))
    assert reading.UNREACHABLE.isdisjoint(counts)
    if orders == 2_000:  # so many that every other pair occurs
        every_pair = {(action.value, state) for action in HelpActionType for state in STATES}
        assert every_pair - counts.keys() == reading.UNREACHABLE | reading.ONLY_WITHOUT_PARCELS
        assert min(counts.values()) >= 100


@pytest.mark.guarantee(
    "Help that the shop has switched off is offered nowhere and refused, and no other help changes.", to="shops"
)
@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_whatever_a_shop_switches_off_is_judged_as_it_reads(seed: int, orders: int) -> None:
    counts: Counter[str] = Counter()
    print(f"seed {seed}")
    for snapshot in generated_snapshots(seed, orders // 4, NOW):
        random = Random(f"{seed}/{snapshot['number']}/off")
        happened = happenings(random, snapshot, NOW) if random.random() < 0.4 else Happenings()
        order = _built(random, snapshot, happened)
        switched_off = [action for action in HelpActionType if random.random() < 0.4]
        names = frozenset(action.value for action in switched_off)
        expected = read(happened.all_known(snapshot, switched_off=names), NOW)
        view = view_of(order, now=NOW, settings=PolicySettings(switched_off=frozenset(switched_off)))
        differing = differences(of_view(view), of_reading(expected))
        assert not differing, f"{differing}, seed {seed}: {switched_off} {snapshot} {happened}"
        counts.update(expected.states[action.value].state for action in switched_off)
    print(dict(counts))
    assert set(counts) <= {"NOT_APPLICABLE", "IN_PROGRESS"}
    if orders == 2_000:
        assert min(counts[state] for state in ("NOT_APPLICABLE", "IN_PROGRESS")) >= 100


def _built(random: Random, snapshot: Json, happened: Happenings) -> Order:
    """The order after all its revisions came in, in any order."""
    revisions = [as_written(revision) for revision in (snapshot, *earlier_revisions(random, snapshot))]
    random.shuffle(revisions)
    order = happened.to(revisions[0], NOW)
    for revision in revisions[1:]:
        order = snapshot_changes.apply_snapshot(revision, order) or order
    return order


def _edges(random: Random, known: Told) -> list[datetime]:
    turns = turns_of(known)
    chosen = random.sample(turns, min(MOMENTS, len(turns)))
    return [turn + beside for turn in chosen for beside in (-TICK, 0 * TICK, TICK)]
