"""
Two processes of eight threads change a handful of orders while calls are throttled, refused and lost.

Everything is checked after it: what was acknowledged is in the timeline once, what was refused is nowhere.
"""

import itertools
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from order_help.store.models import Timeline
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.chance import run_seed
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.orders import T0
from tests.support.policies import BY_THE_DESK
from tests.support.race_audit import Stored, all_stored, faults
from tests.support.race_scenes import placed
from tests.support.storm import BUSY, COMMITTED_THEN_LOST, ORDERS, Answer

ROOT: Final = Path(__file__).resolve().parents[2]
PROCESSES: Final = ("a", "b")
SHORT: Final = 5
LONG: Final = 40
NOTHING_TO_DO: Final = ("unclaim", "release")
"""What is answered with Done where nothing was to be done."""


@pytest.fixture
def tables(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Orders in tables on a real engine, which the processes find by their environment."""
    empty_tables(real_dynamodb, monkeypatch)
    services = Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=BY_THE_DESK)
    for place in range(ORDERS):
        assert apply_order_snapshot(services, placed(place), now=T0) is SnapshotResult.CREATED


def storm(seed: str, count: int) -> tuple[list[Answer], Counter[str]]:
    """Everything that the processes were answered, and how many faults of each kind they met."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.support.storm", process, seed, str(count)], cwd=ROOT, stdout=subprocess.PIPE
        )
        for process in PROCESSES
    ]
    printed = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    lines = [json.loads(line) for output in printed for line in output.splitlines()]
    met = sum((Counter(line["faults"]) for line in lines if "faults" in line), Counter[str]())
    return [Answer(**line) for line in lines if "faults" not in line], met


def overlaps(answers: Sequence[Answer]) -> Counter[str]:
    """How many pairs of calls about one order overlapped in time: in one process, and in two."""
    found: Counter[str] = Counter()
    for one, other in itertools.combinations(answers, 2):
        beside = one.order == other.order and one.thread != other.thread
        if beside and one.began < other.ended and other.began < one.ended:
            found["in one process" if one.thread[0] == other.thread[0] else "in two processes"] += 1
    return found


def mark_of(entry: Timeline) -> str | None:
    """The mark of the change that left this entry; None where only the request or the shop's snapshot tells."""
    message = json.loads(entry.message) if entry.message else {}
    return entry.by or (message.get("text") if entry.author == "SHOPPER" else None)


def entries_by_mark(stored: Stored) -> dict[str, list[int]]:
    """The sequences of the entries of each change."""
    found: dict[str, list[int]] = defaultdict(list)
    words = {item.request_id: item.message for item in stored.requests}
    for entry in stored.entries:
        mark = mark_of(entry)
        kinds = {fact["kind"]: fact.get("request_id") for fact in json.loads(entry.facts)}
        if mark is None and "REQUEST_FILED" in kinds:
            mark = words[kinds["REQUEST_FILED"]]
        if mark is None and "REQUEST_WITHDRAWN" in kinds:
            mark = f"withdrawn {kinds['REQUEST_WITHDRAWN']}"
        found[mark or "the shop"].append(int(entry.entry_id))
    return found


def told_wrongly(answers: Sequence[Answer], marked: dict[str, list[int]]) -> Iterator[str]:
    """Changes that are not in the timeline as they were answered."""
    by_mark: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_mark[answer.mark].append(answer)
    for mark, sent in by_mark.items():
        done = [one for one in sent if one.is_done]
        entries = marked.get(mark, [])
        if sent[0].kind == "withdraw" and done:
            entries = marked.get(f"withdrawn {done[0].request}", [])
        may_have = any(one.answer == BUSY for one in sent)
        least = 1 if done and sent[0].kind not in NOTHING_TO_DO else 0
        most = 1 if done or may_have else 0
        if not least <= len(entries) <= most:
            yield f"{mark} was answered {[one.answer for one in sent]} and is told in {entries}"
        if len({one.request for one in done}) > 1:
            yield f"{mark} was answered with other requests the second time: {done}"
        if sent[0].kind not in NOTHING_TO_DO and sum(one.replayed is False for one in done) > 1:
            yield f"{mark} was done twice: {done}"
    withdrawn = Counter(sent[0].request for sent in by_mark.values() if _withdraws(sent))
    yield from (f"{request} was withdrawn {count} times" for request, count in withdrawn.items() if count > 1)


def _withdraws(sent: Sequence[Answer]) -> bool:
    return any(one.kind == "withdraw" and one.is_done for one in sent)


def told_too_early(answers: Sequence[Answer], marked: dict[str, list[int]]) -> Iterator[str]:
    """Changes that had ended before others began, and come after them in the timeline."""
    first: dict[str, Answer] = {}
    for answer in answers:
        if answer.is_done and len(marked.get(answer.mark, [])) == 1:
            first.setdefault(answer.mark, answer)
    for one, other in itertools.permutations(first.values(), 2):
        if one.order == other.order and one.ended < other.began and marked[one.mark] > marked[other.mark]:
            yield f"{one.mark} had ended before {other.mark} began, and is told after it"


def check(seed: str, count: int) -> None:
    """Lets the storm rage and reads what it left."""
    answers, met = storm(seed, count)
    overlapping, stored = overlaps(answers), all_stored()
    kinds = Counter("busy" if one.answer == BUSY else "done" if one.is_done else "refused" for one in answers)
    again = Counter("replayed" if one.replayed else "first" for one in answers if one.is_done)
    print(
        f"{len(answers)} calls on {ORDERS} orders, {dict(kinds)}, {dict(again)}, "
        f"overlapping pairs: {dict(overlapping)}, faults: {dict(met)}"
    )
    wrong: list[Any] = []
    for place in range(ORDERS):
        marked = entries_by_mark(stored[place])
        about = [one for one in answers if one.order == placed(place).ref.id]
        known = {one.mark for one in about} | {f"withdrawn {one.request}" for one in about} | {"the shop"}
        wrong += [f"nobody sent {mark}" for mark in marked.keys() - known]
        wrong += [*faults(stored[place]), *told_wrongly(about, marked), *told_too_early(about, marked)]
    assert not wrong
    assert overlapping["in one process"]
    assert overlapping["in two processes"]
    assert kinds["done"]
    assert again["replayed"]
    assert len(met) > 1
    assert met[COMMITTED_THEN_LOST]


@pytest.mark.guarantee(
    "What shoppers and agents were answered is what is stored, also while many write at once and the "
    "database fails now and then.",
    to="shops",
)
def test_what_threads_of_two_processes_were_answered_under_faults_is_what_is_stored(tables: None) -> None:
    check(f"{run_seed()}/storm", SHORT)


@pytest.mark.guarantee(
    "What shoppers and agents were answered is what is stored, also while many write at once and the "
    "database fails now and then.",
    to="shops",
)
@pytest.mark.long
@pytest.mark.parametrize("part", range(4))
def test_a_long_storm_leaves_what_was_answered(tables: None, part: int) -> None:
    check(f"{run_seed()}/storm {part}", LONG)
