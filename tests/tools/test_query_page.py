"""What is committed of GraphiQL is what its sources and package.json say."""

from pathlib import Path

from tests.support.node import node_tool
from tools.query_page.__main__ import BUILT, build, licenses


def test_the_committed_files_are_those_that_are_built(tmp_path: Path) -> None:
    node_tool("esbuild")
    build(tmp_path)
    assert {path.name: path.read_bytes() for path in BUILT.iterdir()} == {
        path.name: path.read_bytes() for path in tmp_path.iterdir()
    }


def test_a_package_inside_another_one_is_named_too() -> None:
    node_tool("esbuild")
    text = licenses(["node_modules/@graphiql/plugin-explorer/node_modules/graphiql-explorer/dist/Explorer.js"])
    assert [line for line in text.splitlines() if line.startswith("graphiql-explorer ")] == ["graphiql-explorer 0.9.0"]
