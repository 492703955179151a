"""The audits of graphql-http, by the people of the specification GraphQL over HTTP."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from tests.security.attacked import PATHS, Attacked, on_a_port
from tests.support.absence import absent

ROOT: Final = Path(__file__).resolve().parents[2]
BY_CHOICE: Final[Mapping[str, str]] = {}
"""The audits of what a server SHOULD or MAY do and ours does not, by id, each with the reason."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    if shutil.which("node") is None or not (ROOT / "node_modules" / "graphql-http").exists():
        absent("graphql-http is missing: 'make node' installs it with npm.")
    with on_a_port(Attacked()) as address:
        yield address


def audited(url: str) -> list[dict[str, Any]]:
    """The results of all audits."""
    program = ["node", str(Path(__file__).with_name("audits.mjs")), url]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


@pytest.mark.parametrize("path", PATHS)
def test_audits_pass(address: str, path: str) -> None:
    results = audited(address + path)

    failed = {found["id"]: f"{found['name']}: {found['reason']}" for found in results if found["status"] != "ok"}
    assert [said for said in failed.values() if said.startswith("MUST")] == []
    assert failed.keys() == BY_CHOICE.keys(), failed
    print(f"graphql-http: {len(results) - len(failed)} of {len(results)} audits pass")
