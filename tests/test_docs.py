"""What the pages say is so."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from order_help.aws.bus import SOURCE
from order_help.formats.snapshot_json import read_snapshot
from order_help.notifications.events import EVENTS

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    missing = [
        f"{target}#{anchor}" if anchor else target
        for target, anchor in LINK.findall(prose_of(page))
        if not leads_somewhere((page.parent / target).resolve() if target else page, anchor)
    ]
    assert missing == []


def test_a_link_that_leads_nowhere_is_seen() -> None:
    page = ROOT / "README.md"
    assert leads_somewhere(page, "read-on")
    assert not leads_somewhere(page, "read")
    assert not leads_somewhere(page / "README.md", "")
    assert LINK.findall("[a](b.md) [a](b.md#c) [a](#c) [a](https://b.example/c)") == [
        ("b.md", ""),
        ("b.md", "c"),
        ("", "c"),
    ]


def leads_somewhere(target: Path, anchor: str) -> bool:
    return target.exists() and (not anchor or anchor in anchors_of(target))


@cache
def anchors_of(page: Path) -> frozenset[str]:
    """As GitHub makes them of headings: small letters, no signs, hyphens for spaces; -1 after the second of a kind."""
    plain = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(prose_of(page))]
    return frozenset(
        f"{name}-{before}" if (before := plain[:at].count(name)) else name for at, name in enumerate(plain)
    )


@cache
def prose_of(page: Path) -> str:
    return BLOCK.sub("", page.read_text(encoding="utf-8"))


def test_the_order_on_the_page_about_orders_is_taken() -> None:
    told = re.findall(r"```json\n(.*?)```", (ROOT / "docs/orders.md").read_text(encoding="utf-8"), re.DOTALL)
    snapshot = read_snapshot(json.dumps(json.loads(told[0])))
    assert (snapshot.number, str(snapshot.total)) == ("W2611340", "52.83")


def test_the_rule_of_the_guide_to_deploying_asks_for_events_that_there_are() -> None:
    guide = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
    section = guide[guide.index("## What the rest of the shop hears") : guide.index("## Watch it")]
    (template,) = re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)
    pattern = yaml.safe_load(template)["Resources"]["OrderHelpRule"]["Properties"]["EventPattern"]
    told = re.findall(r"^\| `(\w+)` ", section, re.MULTILINE)
    assert pattern["source"] == [SOURCE]
    assert set(pattern["detail-type"]) <= set(told) <= {event.__name__ for event in EVENTS}
