"""Keeps what the tests of promises counted, for docs/guarantees.md."""

import json
from collections.abc import Iterable, Mapping

import pytest

from tools.guarantees import MARKER, REPORT


def keep_figures(passed: Iterable[pytest.TestReport], figures: Mapping[str, list[str]]) -> None:
    """Writes the figures, lines by the ids of tests, of the passed tests that prove a promise."""
    found: dict[str, dict[str, list[str]]] = {}
    for report in passed:
        if MARKER in report.keywords:
            node_id = report.nodeid.partition("@")[0]  # pytest-xdist adds the group
            found.setdefault(node_id.partition("[")[0], {})[node_id] = figures.get(report.nodeid, [])
    if found:
        before = json.loads(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(json.dumps({**before, **found}, indent=1, ensure_ascii=False), encoding="utf-8")
