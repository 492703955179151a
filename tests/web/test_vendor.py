"""The libraries of the pages are those of the pinned packages, and find each other in a browser."""

import json
import re

import pytest

from tests.support.node import ROOT, node_tool
from tools.vendor import SOURCES, VENDOR, vendored

SCRIPTS = sorted(VENDOR.glob("*.js"))
NAMED = re.compile(r"""\b(?:from|import)\s*\(?\s*["']([^"']+)["']""")


@pytest.mark.node
def test_the_folder_holds_what_the_packages_hold() -> None:
    """`make vendor` writes it."""
    node_tool("tsc")  # the packages are installed along with it, or this says what is missing
    assert {name: (VENDOR / name).read_text(encoding="utf-8") for name in SOURCES} == vendored()


def test_the_folder_holds_nothing_else_but_their_types() -> None:
    types = {f"{script.stem}.d.ts" for script in SCRIPTS}
    assert {path.name for path in VENDOR.iterdir()} == {*SOURCES, *types}


def test_a_library_names_the_version_that_is_pinned() -> None:
    pinned = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for script in SCRIPTS:
        package = SOURCES[script.name].partition("/")[0]
        assert script.read_text(encoding="utf-8").startswith(f"/* {package} {pinned[package]}, ")


def test_a_library_asks_a_browser_for_nothing_but_its_neighbours() -> None:
    for script in SCRIPTS:
        text = script.read_text(encoding="utf-8")
        assert {f"./{neighbour.name}" for neighbour in SCRIPTS} >= {*NAMED.findall(text)}
        assert "sourceMappingURL" not in text
