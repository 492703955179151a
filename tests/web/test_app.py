"""The scripts and styles that browsers load are what the sources say, and small."""

import gzip
import re
from pathlib import Path

import pytest

from tests.support.node import ROOT, node_tool
from tools.pages import APP, build

LARGEST = 120_000
PAGES = {
    "My Orders": ("app/start_orders.js", "app/shopper.js", "app/shopper.css", "shop/theme.css"),
    "a page of an order": ("app/start_order.js", "app/shopper.js", "app/shopper.css", "shop/theme.css"),
    "a page of the desk": ("app/desk.js", "app/desk.css", "shop/theme.css"),
    "elements in a page of the shop's own": ("app/elements.js", "app/shopper.css", "shop/theme.css"),
}


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
        assert re.search(r'\bimport"|\}from"', text) is None
        assert "import(" not in text
        assert "sourceMappingURL" not in text


@pytest.mark.parametrize("page", PAGES)
def test_script_and_style_of_a_page_are_small(page: str) -> None:
    size = sum(len(gzip.compress((ROOT / "web" / path).read_bytes())) for path in PAGES[page])
    print(f"script and style of {page}: {size:,} bytes compressed (at most {LARGEST:,})")
    assert size < LARGEST
