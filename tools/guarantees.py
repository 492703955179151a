"""
Writes docs/guarantees.md, for `make guarantees`: each promise, the tests that prove it, and what their run counted.

Rule 1: nothing on the page is written by hand. The promises are the markers `guarantee` of the tests, so a promise
without a test cannot be on it.
Rule 2: the figures are those that the last run of each test left in `REPORT`. Where a test did not run, the page keeps
the figures that it has, because some tests run only in `make test-long`.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "guarantees.md"
REPORT: Final = ROOT / "build" / "guarantees.json"
"""The figures by test, as tests/support/guarantees.py writes them."""

AUDIENCES: Final = ("shoppers", "agents", "shops", "frontend developers", "operators")
"""To whom something is promised; operators are those who deploy and run it."""

MARKER: Final = "guarantee"
NONE_YET: Final = "–"

_HEAD: Final = """# Guarantees

What Order Help promises, to whom, and the tests that prove it; what has the most proofs comes first. `make guarantees`
runs these tests and writes this page from the marker `guarantee` that each of them has, with what the run counted;
`make test` fails if a promise or a test is missing here, and if one of these tests fails. The number of cases is how
often the test ran, with different inputs. Behind it is what the test printed, where it counts something itself. Tests
marked *long* run in `make test-long` only, and have the figures of the last one.
"""
_ROW: Final = re.compile(r"^  - \[`(?P<test>[^`]+)`\]\([^)]+\)(?: \*long\*)?: (?P<figures>.*)$", re.MULTILINE)
_MOST_LETTERS: Final = 200


class BadMark(Exception):
    """A test has a marker that is no promise: it has no sentence, or is to nobody that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarantee:
    """A `sentence` that is promised `to` an audience, and one test that proves it, by its path and name."""

    sentence: str
    to: str
    path: str
    name: str
    is_long: bool

    @property
    def test(self) -> str:
        """The test as pytest calls it, without its parameters."""
        return f"{self.path}::{self.name}"


def guarantees(tests: Path = ROOT / "tests") -> list[Guarantee]:
    """Returns all promises, in the order of their tests' paths. Raises BadMark."""
    return [one for path in sorted(tests.rglob("test_*.py")) for one in _in_file(path, tests.parent)]


def page_of(promises: list[Guarantee], figures: Mapping[str, str]) -> str:
    """Returns the page of these promises, with the figures by test."""
    return _HEAD + "".join(_section(to, [one for one in promises if one.to == to], figures) for to in AUDIENCES)


def figures_on(page: str) -> dict[str, str]:
    """Returns the figures that a page has, by test."""
    return {found["test"]: found["figures"] for found in _ROW.finditer(page)}


def without_figures(page: str) -> str:
    """Returns the page with nothing but the promises and their tests, which do not change from run to run."""
    return _ROW.sub(lambda found: found[0].removesuffix(found["figures"]), page)


def reported() -> dict[str, str]:
    """Returns the figures of the last run, by test; none if there was no run."""
    if not REPORT.exists():
        return {}
    reports: dict[str, dict[str, list[str]]] = json.loads(REPORT.read_text(encoding="utf-8"))
    return {test: _summary(cases) for test, cases in reports.items()}


def _summary(cases: Mapping[str, list[str]]) -> str:
    """Returns in a line how many cases ran, and what they printed."""
    count = f"{len(cases):,} case{'s' * (len(cases) != 1)}"
    printed = " · ".join(dict.fromkeys(" ".join(line.split()) for lines in cases.values() for line in lines))
    whole = f"{count}; {printed}" if printed else count
    cut = whole if len(whole) <= _MOST_LETTERS else whole[:_MOST_LETTERS].rsplit(" ", 1)[0] + " …"
    return re.sub(r"([\\`*_<>\[\]])", r"\\\1", cut)


def _section(to: str, promises: list[Guarantee], figures: Mapping[str, str]) -> str:
    by_sentence: dict[str, list[Guarantee]] = {}
    for promise in promises:
        by_sentence.setdefault(promise.sentence, []).append(promise)
    in_order = sorted(by_sentence, key=lambda sentence: -len(by_sentence[sentence]))
    items = "".join(f"- {sentence}\n" + _tests(by_sentence[sentence], figures) for sentence in in_order)
    return f"\n## To {to}\n\n{items}"


def _tests(proofs: list[Guarantee], figures: Mapping[str, str]) -> str:
    return "".join(
        f"  - [`{one.test}`](../{one.path}){' *long*' * one.is_long}: {figures.get(one.test, NONE_YET)}\n"
        for one in proofs
    )


def _in_file(path: Path, root: Path) -> Iterator[Guarantee]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        is_long = any(ast.unparse(decorator) == "pytest.mark.long" for decorator in node.decorator_list)
        where = path.relative_to(root).as_posix()
        for call in node.decorator_list:
            if isinstance(call, ast.Call) and ast.unparse(call.func) == f"pytest.mark.{MARKER}":
                sentence, to = _read(call, where)
                yield Guarantee(sentence=sentence, to=to, path=where, name=node.name, is_long=is_long)


def _read(call: ast.Call, where: str) -> tuple[str, str]:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    match call.args, given:
        case [ast.Constant(value=str(sentence))], {"to": ast.Constant(value=str(to))} if len(given) == 1:
            if sentence.endswith(".") and to in AUDIENCES:
                return sentence, to
    raise BadMark(
        f"{where}, line {call.lineno}: a guarantee is one sentence that ends with a full stop, and `to` is one of "
        f"{', '.join(AUDIENCES)}."
    )


def main() -> None:
    """Writes the page."""
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    promises = guarantees()
    PAGE.write_text(page_of(promises, {**figures_on(before), **reported()}), encoding="utf-8")
    sentences = len({(one.to, one.sentence) for one in promises})
    sys.stdout.write(f"{PAGE.relative_to(ROOT)}: {sentences} promises, {len(promises)} proofs\n")


if __name__ == "__main__":
    main()
