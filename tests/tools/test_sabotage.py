from dataclasses import replace
from pathlib import Path

import pytest

from tools.sabotage.__main__ import sabotaged
from tools.sabotage.sabotages import SABOTAGES, Sabotage
from tools.trials import ROOT, Outcome, changed, run_tests

FAILING = "import time\n\n\ndef test_it() -> None:\n    {}\n"


@pytest.mark.parametrize("sabotage", SABOTAGES, ids=lambda one: one.name)
def test_each_sabotage_still_applies_and_leaves_code(sabotage: Sabotage) -> None:
    compile(sabotaged(ROOT, sabotage), sabotage.file, "exec")


@pytest.mark.parametrize("sabotage", SABOTAGES, ids=lambda one: one.name)
def test_the_tests_of_each_sabotage_are_there(sabotage: Sabotage) -> None:
    paths = [argument for argument in sabotage.tests if argument.startswith("tests/")]
    assert paths
    assert all((ROOT / path).exists() for path in paths)


def test_there_are_at_least_20_and_no_two_of_one_name() -> None:
    assert len({one.name for one in SABOTAGES}) == len(SABOTAGES) >= 20


@pytest.mark.parametrize("text", ["is not in this file", "\n"], ids=["nowhere", "in several places"])
def test_one_that_no_longer_applies_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="times"):
        sabotaged(ROOT, replace(SABOTAGES[0], text=text))


def test_a_changed_file_is_put_back_whatever_happens(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text("A = 1\n")

    def damage() -> None:
        with changed(tmp_path, "code.py", "A = 2\n"):
            assert (tmp_path / "code.py").read_text() == "A = 2\n"
            raise KeyError

    with pytest.raises(KeyError):
        damage()

    assert (tmp_path / "code.py").read_text() == "A = 1\n"


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("assert True", Outcome.GREEN),
        ("assert False", Outcome.RED),
        ("time.sleep(60)", Outcome.RED),
        ("time.sleep(60", Outcome.BROKEN),
    ],
    ids=["passes", "fails", "hangs", "cannot be read"],
)
def test_a_run_is_red_if_a_test_fails_or_hangs_and_broken_if_none_runs(
    body: str, outcome: Outcome, tmp_path: Path
) -> None:
    (tmp_path / "test_it.py").write_text(FAILING.format(body))

    trial = run_tests(tmp_path, ["test_it.py"], seconds=1)

    assert trial.outcome is outcome
    assert trial.first_failed == {Outcome.RED: "test_it.py::test_it", Outcome.BROKEN: "test_it.py"}.get(outcome, "")
