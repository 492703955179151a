"""What the pages say is so."""

import json
import re
from pathlib import Path

import pytest

from order_help.requests.snapshot_json import read_snapshot

ROOT = Path(__file__).parents[1]
PAGES = sorted(ROOT.glob("docs/**/*.md"))
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    missing = [
        target for target in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / target).exists()
    ]
    assert missing == []


def test_the_order_on_the_page_about_orders_is_taken() -> None:
    told = re.findall(r"```json\n(.*?)```", (ROOT / "docs/orders.md").read_text(encoding="utf-8"), re.DOTALL)
    snapshot = read_snapshot(json.dumps(json.loads(told[0])))
    assert (snapshot.number, str(snapshot.total)) == ("W2611340", "52.83")
