"""Schemathesis: whatever document fits the schemas is answered by data, or by an error that docs/errors.md has."""

import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import hypothesis
import pytest
import schemathesis
from hypothesis import strategies
from schemathesis.graphql import nodes, scalar

from tests.security.attacked import Attacked
from tests.support.chance import run_seed

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLES: Final = int(os.environ.get("EXAMPLES", "50"))
LONGEST: Final = 1_000_000
SCHEMAS: Final = {"/graphql": "graphql/schema.graphql", "/desk/graphql": "graphql/desk.graphql"}
FAULTS: Final = {"INTERNAL", "TRY_AGAIN"}
"""The codes that say that something went wrong here."""

scalar("Date", strategies.dates().map(lambda day: nodes.String(day.isoformat())))
scalar("DateTime", strategies.datetimes().map(lambda time: nodes.String(f"{time.isoformat()}Z")))


def operations() -> Mapping[tuple[str, str], Any]:
    """Every field of both schemas' roots, by the path of its API and its name."""
    return {
        (path, found.ok().label): found.ok()
        for path, file in SCHEMAS.items()
        for found in schemathesis.graphql.from_path(ROOT / file).get_all_operations()
    }


OPERATIONS: Final = operations()
PAGE: Final = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8").partition("\n### ")[0]
DOCUMENTED: Final = set(re.findall(r"(?m)^\| `([A-Z_]+)` \| \d", PAGE)) - FAULTS
_NUMBER: Final = re.compile(r'\b(orderNumber|number|shopOrderId): "(?:[^"\\]|\\.)*"')
_CURSOR: Final = re.compile(r'\b(after|before): "(?:[^"\\]|\\.)*"')
_COUNT: Final = re.compile(r"\b(first|last): -?(\d+)")


def likely(query: str) -> str:
    """The document about the one order that there is, from the beginning of pages that are no longer than allowed."""
    query = _NUMBER.sub(lambda found: f'{found[1]}: "W1"', query)
    query = _CURSOR.sub(lambda found: f"{found[1]}: null", query)
    return _COUNT.sub(lambda found: f"{found[1]}: {int(found[2][-4:]) % 50 + 1}", query)


def checked(attacked: Attacked, path: str, query: str) -> list[str]:
    """The codes that answer a document. Fails if the answer is none of those that are documented."""
    answer = attacked.http("POST", path, json={"query": query})
    assert answer.status_code == 200, answer.text
    assert len(answer.content) <= LONGEST
    body = json.loads(answer.content)
    assert body.keys() <= {"data", "errors"}
    assert body.keys()
    codes = [error["extensions"]["code"] for error in body.get("errors", ())]
    assert set(codes) <= DOCUMENTED, answer.text
    return codes or ["answered"]


@pytest.mark.timeout(900)  # 500 examples of the largest documents take minutes
@pytest.mark.parametrize(("path", "name"), OPERATIONS)
def test_every_document_is_answered_as_documented(path: str, name: str) -> None:
    attacked, answers = Attacked(), Counter[str]()

    @hypothesis.seed(run_seed())
    @hypothesis.settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
        phases=[hypothesis.Phase.generate, hypothesis.Phase.shrink],
    )
    @hypothesis.given(case=OPERATIONS[path, name].as_strategy(), is_likely=strategies.booleans())
    def any_document(case: Any, is_likely: bool) -> None:
        answers.update(checked(attacked, path, likely(case.body) if is_likely else case.body))

    any_document()

    print(f"{name}: " + ", ".join(f"{count} × {code}" for code, count in answers.most_common()))


def test_the_codes_of_the_page_are_read() -> None:
    assert {"BAD_ARGUMENT", "QUERY_TOO_LARGE", "ORDER_AMBIGUOUS", "NOT_SET_UP"} <= DOCUMENTED
