import json
import subprocess
from pathlib import Path

import pytest

from tests.support.node import ROOT, node_tool

pytestmark = pytest.mark.node

SCHEMA = "type Query { order(number: String!): Order }\ntype Order { id: ID! number: String! }\n"
QUERY = "query OrderQuery($number: String!) { order(number: $number) { number } }"


def test_graphql_codegen_makes_a_typescript_client(tmp_path: Path) -> None:
    (tmp_path / "schema.graphql").write_text(SCHEMA)
    (tmp_path / "order.graphql").write_text(QUERY)
    (tmp_path / "codegen.json").write_text(
        json.dumps(
            {
                "schema": str(tmp_path / "schema.graphql"),
                "documents": str(tmp_path / "order.graphql"),
                "generates": {str(tmp_path / "client.ts"): {"plugins": ["typescript", "typescript-operations"]}},
            }
        )
    )

    plugins_are_found_from = ROOT
    run(node_tool("graphql-codegen"), "--config", str(tmp_path / "codegen.json"), cwd=plugins_are_found_from)
    run(node_tool("tsc"), "--strict", "--noEmit", "client.ts", cwd=tmp_path)

    assert "export type OrderQueryQuery =" in (tmp_path / "client.ts").read_text()


def test_relays_compiler_compiles_a_query(tmp_path: Path) -> None:
    (tmp_path / "schema.graphql").write_text(SCHEMA)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "orders.ts").write_text(f"graphql`{QUERY.replace('OrderQuery', 'ordersQuery')}`;\n")
    (tmp_path / "relay.json").write_text(
        json.dumps({"src": "src", "schema": "schema.graphql", "language": "typescript"})
    )

    run(node_tool("relay-compiler"), "relay.json", cwd=tmp_path)

    assert (tmp_path / "src" / "__generated__" / "ordersQuery.graphql.ts").exists()


def run(*command: str, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
