"""The clients' own tools take the schema: Relay's compiler, graphql-codegen and the TypeScript compiler."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.node import ROOT, node_tool

pytestmark = pytest.mark.node

SDL = ROOT / "graphql" / "schema.graphql"
OPERATIONS = ROOT / "graphql" / "operations"
HERE = Path(__file__).parent


@pytest.mark.guarantee("Relay's compiler and graphql-codegen take the schema.", to="frontend developers")
def test_relays_compiler_takes_the_connections_and_nodes(tmp_path: Path) -> None:
    done = relay(tmp_path, SDL.read_text(encoding="utf-8"))

    assert done.returncode == 0, done.stdout + done.stderr
    assert {made.name for made in tmp_path.rglob("__generated__/*.ts")} == {
        "myOrders_orders.graphql.ts",
        "myOrders_helpRequests.graphql.ts",
        "myOrdersQuery.graphql.ts",
        "myOrdersPageQuery.graphql.ts",
        "myOrdersHelpRequestsPageQuery.graphql.ts",
    }
    refetch = next(tmp_path.rglob("myOrdersHelpRequestsPageQuery.graphql.ts")).read_text(encoding="utf-8")
    assert "node(id: $id)" in refetch, "an order's requests are paged through its node"


@pytest.mark.parametrize(
    ("kept", "broken", "complaint"),
    [
        ("hasNextPage:", "isThereMore:", "pageInfo { hasNextPage }"),
        ("endCursor:", "end:", "pageInfo { endCursor }"),
        ("pageInfo:", "page:", "expose a 'pageInfo' field"),
        ("cursor: String!", "position: String!", "edges { cursor }"),
        ("type Order implements Node", "type Order", "Invalid use of @refetchable"),
        ("\n  node(", "\n  something(", "node(id: ID): Node"),
    ],
    ids=["the next page", "the end cursor", "page info", "cursors of edges", "orders as nodes", "fetching nodes"],
)
def test_relays_compiler_misses(tmp_path: Path, kept: str, broken: str, complaint: str) -> None:
    sdl = SDL.read_text(encoding="utf-8")
    assert kept in sdl

    done = relay(tmp_path, sdl.replace(kept, broken))

    assert done.returncode != 0
    assert complaint in done.stdout + done.stderr


@pytest.mark.guarantee("Relay's compiler and graphql-codegen take the schema.", to="frontend developers")
@pytest.mark.long  # the next test makes the same client, and one refusal more
def test_graphql_codegen_makes_a_client_that_matches_refusals_last(tmp_path: Path) -> None:
    assert_the_program_is_accepted(tmp_path, SDL.read_text(encoding="utf-8"))


@pytest.mark.guarantee(
    "A refusal that is added later breaks no client that matches `... on Refusal` last.", to="frontend developers"
)
def test_a_refusal_that_is_added_later_does_not_break_that_client(tmp_path: Path) -> None:
    later = """
        type TooTired implements Refusal { code: RefusalCode! message: String! }
        extend union CancelOrderResult = TooTired
    """
    assert_the_program_is_accepted(tmp_path, SDL.read_text(encoding="utf-8") + later)
    assert "'TooTired'" in (tmp_path / "client.ts").read_text(encoding="utf-8")


def assert_the_program_is_accepted(folder: Path, sdl: str) -> None:
    (folder / "schema.graphql").write_text(sdl, encoding="utf-8")
    (folder / "program.ts").write_text((HERE / "program.ts").read_text(encoding="utf-8"))
    config = {
        "schema": str(folder / "schema.graphql"),
        "documents": str(OPERATIONS / "*.graphql"),
        "generates": {str(folder / "client.ts"): {"plugins": ["typescript-operations"]}},
    }
    (folder / "codegen.json").write_text(json.dumps(config))
    plugins_are_found_from = ROOT
    made = run(node_tool("graphql-codegen"), "--config", str(folder / "codegen.json"), cwd=plugins_are_found_from)
    assert made.returncode == 0, made.stdout + made.stderr
    checked = run(node_tool("tsc"), "--noEmit", "--strict", "program.ts", cwd=folder)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def relay(folder: Path, sdl: str) -> subprocess.CompletedProcess[str]:
    (folder / "schema.graphql").write_text(sdl, encoding="utf-8")
    (folder / "src").mkdir()
    (folder / "src" / "myOrders.ts").write_text((HERE / "myOrders.ts").read_text(encoding="utf-8"))
    config = {"src": "src", "schema": "schema.graphql", "language": "typescript"}
    (folder / "relay.json").write_text(json.dumps(config))
    return run(node_tool("relay-compiler"), "relay.json", cwd=folder)


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)
