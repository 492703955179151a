import json
from pathlib import Path

import pytest

from tools.guarantees import (
    PAGE,
    BadMark,
    figures_on,
    guarantees,
    page_of,
    reported,
    without_figures,
)

TEXT = PAGE.read_text(encoding="utf-8")
MARKED = """
import pytest

@pytest.mark.guarantee("A link never lies.", to="shoppers")
@pytest.mark.parametrize("one", [1, 2])
def test_a(one): ...

@pytest.mark.long
@pytest.mark.guarantee("A link never lies.", to="shoppers")
@pytest.mark.guarantee("Nothing is lost.", to="agents")
def test_b(): ...

def test_c(): ...
"""


def made(folder: Path, source: str) -> Path:
    (folder / "tests").mkdir()
    (folder / "tests" / "test_them.py").write_text(source)
    return folder / "tests"


def test_the_page_has_each_promise_and_its_tests() -> None:
    assert without_figures(page_of(guarantees(), {})) == without_figures(TEXT), "run `make guarantees`"


def test_a_promise_has_all_tests_that_prove_it(tmp_path: Path) -> None:
    page = page_of(guarantees(made(tmp_path, MARKED)), {"tests/test_them.py::test_a": "2 cases"})
    assert (
        "## To shoppers\n\n- A link never lies.\n"
        "  - [`tests/test_them.py::test_a`](../tests/test_them.py): 2 cases\n"
        "  - [`tests/test_them.py::test_b`](../tests/test_them.py) *long*: –\n"
    ) in page
    assert "## To agents\n\n- Nothing is lost.\n" in page
    assert "test_c" not in page


def test_what_has_the_most_proofs_comes_first(tmp_path: Path) -> None:
    once = '@pytest.mark.guarantee("Once.", to="shoppers")\ndef test_first(): ...\n'
    page = page_of(guarantees(made(tmp_path, once + MARKED)), {})
    assert page.index("- A link never lies.\n") < page.index("- Once.\n")


def test_figures_stay_on_the_page_until_there_are_newer_ones(tmp_path: Path) -> None:
    figures = {"tests/test_them.py::test_a": "2 cases; 30 of them: conflicts", "tests/test_them.py::test_b": "1 case"}
    page = page_of(guarantees(made(tmp_path, MARKED)), figures)
    assert figures_on(page) == figures
    assert without_figures(page) == without_figures(page_of(guarantees(tmp_path / "tests"), {}))


def test_the_cases_of_a_test_are_counted_and_what_they_printed_stands_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "guarantees.json"
    monkeypatch.setattr("tools.guarantees.REPORT", report)
    assert reported() == {}
    cases = {"a[1]": ["seed 7", "filed     3   refused  4"], "a[2]": ["seed 7", "filed 5 *"], "a[3]": []}
    report.write_text(json.dumps({"a": cases, "b": {"b": []}, "c": {"c": ["word " * 100]}}), encoding="utf-8")

    figures = reported()

    assert figures["a"] == "3 cases; seed 7 · filed 3 refused 4 · filed 5 \\*"
    assert figures["b"] == "1 case"
    assert figures["c"].endswith("word …")
    assert len(figures["c"]) < 210


@pytest.mark.parametrize(
    "mark",
    [
        '("No full stop", to="shoppers")',
        '("To nobody.")',
        '("To whom?.", to="everybody")',
        '(to="shoppers")',
        '(SENTENCE, to="shoppers")',
        '("More.", to="shoppers", and_more=1)',
    ],
)
def test_what_is_no_promise_is_refused_with_its_place(tmp_path: Path, mark: str) -> None:
    with pytest.raises(BadMark, match=r"tests/test_them\.py, line 1: a guarantee is one sentence"):
        guarantees(made(tmp_path, f"@pytest.mark.guarantee{mark}\ndef test_it(): ...\n"))
