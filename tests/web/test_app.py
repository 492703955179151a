"""The scripts and styles that browsers load are what the sources say, and small."""

import gzip
from pathlib import Path

import pytest

from tests.support.node import ROOT, node_tool
from tools.pages import APP, build

SERVED = ("app", "shop")
LARGEST = 120_000


@pytest.mark.node
def test_the_folder_holds_what_the_sources_say(tmp_path: Path) -> None:
    """`make pages` writes it."""
    node_tool("esbuild")
    build(tmp_path)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {path.name: path.read_bytes() for path in APP.iterdir()} == built


def test_a_script_asks_a_browser_for_no_other_script() -> None:
    for script in APP.glob("*.js"):
        text = script.read_text(encoding="utf-8")
        assert 'from"' not in text
        assert "import(" not in text
        assert "sourceMappingURL" not in text


def test_script_and_style_of_all_pages_are_small() -> None:
    files = [
        path for path in (ROOT / "web").glob("*/*") if path.suffix in (".js", ".css") and path.parent.name in SERVED
    ]
    size = sum(len(gzip.compress(path.read_bytes())) for path in files)
    print(f"script and style of all pages: {len(files)} files, {size:,} bytes compressed (at most {LARGEST:,})")
    assert size < LARGEST
