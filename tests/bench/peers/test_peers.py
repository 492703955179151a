"""`make bench` measures contestants that do the same work; here those in Python, once."""

import hashlib
import json
import shutil

import pytest

from bench.peers.__main__ import PAGE, measured, same
from bench.peers.contestants import BASELINE, CONTESTANTS, KNOWN, PLAIN, UNKNOWN, Layout, Start
from bench.peers.packages import packed
from bench.peers.places import apollo_is_here
from bench.peers.report import CALLS, GOALS, Report, written_into
from bench.peers.work import KINDS
from tests.support.absence import absent
from tests.support.engine import engine_is_here

IN_PYTHON = [one for one in CONTESTANTS if one.layout is not Layout.NODE]


@pytest.fixture
def an_engine_is_here() -> None:
    if not engine_is_here():
        absent("DynamoDB Local is missing: it needs Java 17, and 'make engine'.")


@pytest.mark.engine
def test_all_give_the_same_answers_and_make_as_many_calls(an_engine_is_here: None) -> None:
    report = measured(IN_PYTHON, rounds=1, starts=0, warming_up=0, from_checkout=True)

    assert report.calls == {(one.name, kind): CALLS[kind] for one in IN_PYTHON for kind in KINDS}
    assert {key: len(spent) for key, spent in report.spent.items()} == dict.fromkeys(report.calls, 10)
    assert report.leaves == 699
    assert all(report.memory[one.name] > 20_000_000 for one in IN_PYTHON)


@pytest.mark.engine
@pytest.mark.long  # it may build the artifact, and install what Apollo Server needs
def test_all_are_measured_as_they_are_deployed(an_engine_is_here: None) -> None:
    if not apollo_is_here(shutil.which("npm")):
        absent("Apollo Server is missing: it needs Node 20 and npm.")

    report = measured(CONTESTANTS, rounds=1, starts=1, warming_up=0, from_checkout=False)

    assert report.calls == {(one.name, kind): CALLS[kind] for one in CONTESTANTS for kind in KINDS}
    assert {name: len(starts) for name, starts in report.starts.items()} == {one.name: 1 for one in CONTESTANTS}
    assert all((packed(one) or 0) > 100_000 for one in CONTESTANTS)


def test_an_answer_that_differs_is_an_error() -> None:
    same({BASELINE: {"data": {"a": 1, "b": 2}}, KNOWN: {"data": {"b": 2, "a": 1}}}, "page")
    with pytest.raises(RuntimeError, match=f"(?s)page: {BASELINE} answers.*{KNOWN}"):
        same({BASELINE: {"data": {"a": 1}}, PLAIN: {"data": {"a": 1}}, KNOWN: {"data": {"a": 2}}}, "page")


def test_the_table_has_ratios_and_says_which_goals_are_met() -> None:
    report = Report()
    report.spent |= {(BASELINE, "page"): [2_000_000] * 5, (KNOWN, "page"): [1_000_000] * 5}
    report.starts |= {BASELINE: [Start(clock=200_000_000, cpu=1)] * 2, KNOWN: [Start(clock=300_000_000, cpu=1)] * 2}

    lines = {" ".join(line.split()) for line in report.lines()}

    assert "page Order Help 1.00 1.00 0.50 0.50 0.50 of Apollo Server's, at most 0.6: met" in lines
    assert "cold Order Help 300.00 300.00 1.50 1.50 1.50 of Apollo Server's, at most 0.6: missed" in lines
    assert json.loads(json.dumps(report.plain()))["starts"][KNOWN] == [{"clock": 300_000_000, "cpu": 1}] * 2


def test_limits_are_judged_beside_the_ratios() -> None:
    report = Report()
    report.memory[KNOWN], report.size[KNOWN] = 45_000_001, 6_000_000
    report.calls |= {(KNOWN, kind): CALLS[kind] for kind in KINDS}

    assert [line for line in report.lines() if line.startswith(f"{KNOWN}:")] == [
        "Order Help: memory at most 45 MB: missed",
        "Order Help: package at most 6 MB: met",
        "Order Help: calls 1, 1, and 1 read and 1 write transaction: met",
    ]


def test_figures_are_written_between_what_a_page_says_of_them() -> None:
    page = "# A page\n\n## The figures\n\n```text\nold\n```\n\n## More\n"

    assert written_into(page, ["new", "figures"]) == page.replace("old", "new\nfigures")
    with pytest.raises(ValueError, match="no figures"):
        written_into("# Another page\n", ["new"])


def test_the_documentation_has_a_place_for_the_figures() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert "figures of one run\n" in written_into(page, ["figures of one run"])


def test_a_text_is_never_a_registered_document() -> None:
    known, text = (next(one for one in CONTESTANTS if one.name == name) for name in (KNOWN, UNKNOWN))
    for kind in KINDS:
        [body, sent] = [json.loads(one.event(kind, "an id")["body"]) for one in (known, text)]
        assert "query" not in body
        assert hashlib.sha256(sent["query"].encode()).hexdigest() != body["extensions"]["persistedQuery"]["sha256Hash"]


def test_each_goal_is_about_contestants_that_there_are() -> None:
    names = {one.name for one in CONTESTANTS}
    assert {name for _, name in GOALS} | {other for other, _ in GOALS.values()} <= names
