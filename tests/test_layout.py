import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NPM_LOCKS = ["package-lock.json", "bench/peers/apollo/package-lock.json"]
LOCKS = ["lambda", "dev", "python-clients", "security"]


def test_graphql_is_graphql_core_and_not_our_folder() -> None:
    import graphql

    assert hasattr(graphql, "GraphQLSchema")
    assert ROOT / "graphql" not in Path(graphql.__file__).parents


def test_graphql_is_graphql_core_for_a_program_started_at_the_root() -> None:
    subprocess.run([sys.executable, "-c", "from graphql import GraphQLSchema"], cwd=ROOT, check=True)


@pytest.mark.parametrize(
    "shadow",
    ["graphql/__init__.py", "tests/graphql", "functions/graphql.py", "functions/graphql"],
)
def test_nothing_of_ours_shadows_graphql_core(shadow: str) -> None:
    assert not (ROOT / shadow).exists()


def test_the_gateway_is_imported_from_the_source_root() -> None:
    import gateway

    assert Path(gateway.__file__ or "") == ROOT / "graphql" / "gateway" / "__init__.py"


@pytest.mark.parametrize("lock", [*NPM_LOCKS, *(f"requirements/{name}.txt" for name in LOCKS)])
def test_locks_name_no_registry_and_no_machine(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert '"resolved"' not in text
    assert "index-url" not in text
    assert "find-links" not in text
    assert "file://" not in text
