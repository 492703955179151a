"""What the pages say is so, and nothing cites a page that is not in the repository."""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from order_help.aws.bus import SOURCE
from order_help.domain.intake import WarningCode
from order_help.formats.snapshot_json import read_snapshot
from order_help.notifications.events import EVENTS
from tests.support.orders import DAY, T0
from tools.snapshot_fields import PAGE, with_table

ROOT = Path(__file__).parents[1]
PLACES = ("*.md", ".github/*.md", "docs/**/*.md", "clients/*/*.md", "examples/*/*.md")
PAGES = sorted(page for places in PLACES for page in ROOT.glob(places))
BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
WRITTEN = {".css", ".graphql", ".html", ".js", ".md", ".py", ".sh", ".toml", ".ts", ".yml"}
NOT_OURS = {"graphiql", "__pycache__", "build", "dist", "node_modules"}
FOREIGN_PAGE = re.compile(
    r"(?P<section>\bsection\s\d)|(?P<page>[\w-]+\.md)\b"
    r"|\bthe\s(?:design|issues?)\b|\bdesign\spage\b|(?<![\w./-])shared/",
    re.IGNORECASE,
)
STANDARD = re.compile(r"\bRFC \d|\bOpenID\b|https://")


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


def test_nothing_cites_a_page_that_is_not_here() -> None:
    others = (path for path in written_files() if path != Path(__file__))
    cited = {path.relative_to(ROOT): foreign_citations(path.read_text(encoding="utf-8")) for path in others}
    assert {path: words for path, words in cited.items() if words} == {}


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The days of section 2 count.", ["section 2"]),
        ("Source: RFC 9110, section 12.5.4, and RFC 8187,\n    section 3.2.", []),
        ("What the design says; see elsewhere.md and `shared/data`.", ["the design", "elsewhere.md", "shared/"]),
        ("The designer's house, as an order's sections say: a/shared/README.md.", []),
    ],
)
def test_a_citation_of_a_page_that_is_not_here_is_seen(text: str, cited: list[str]) -> None:
    assert foreign_citations(text) == cited


def foreign_citations(text: str) -> list[str]:
    """Returns the words that cite a page outside of the repository; sections of published standards are no such."""
    here = {page.name for page in PAGES}
    return [
        one[0]
        for one in FOREIGN_PAGE.finditer(text)
        if one["page"] not in here and not (one["section"] and STANDARD.search(text, one.start() - 100, one.start()))
    ]


def written_files() -> Iterator[Path]:
    """Yields the repository's texts: neither installed nor built, and not the libraries of others."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name[0] != "." and name not in NOT_OURS]
        yield from (Path(folder, name) for name in files if name == "Makefile" or Path(name).suffix in WRITTEN)


def test_the_orders_on_the_page_about_orders_are_taken_without_a_warning() -> None:
    documented = re.findall(r"```json\n(.*?)```", (ROOT / "docs/orders.md").read_text(encoding="utf-8"), re.DOTALL)
    whole, least, linen = (read_snapshot(order, now=T0 + 3 * DAY, strict=True).snapshot for order in documented)
    assert (whole.id, whole.number, str(whole.total)) == ("gid://shop/Order/5123", "W2611340", "52.83")
    assert (least.customer_id, least.lines[0].title, least.total) == ("7", "1", None)
    assert (str(linen.total), linen.lines[0].measure, str(linen.adjustments[0].amount)) == ("45.60", "2.75", "-5.00")
    assert linen.is_plan(linen.shipments[0].shipped_at)


@pytest.mark.guarantee(
    "The page about orders and the JSON Schema beside it have every field of the format, and every warning.", to="shops"
)
def test_the_page_about_orders_tells_every_warning() -> None:
    page = (ROOT / "docs/orders.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([A-Z_]+)` \|", page, re.MULTILINE) == [code.value for code in WarningCode]


@pytest.mark.guarantee(
    "The page about orders and the JSON Schema beside it have every field of the format, and every warning.", to="shops"
)
def test_the_page_about_orders_has_every_field_of_the_format() -> None:
    """`make docs` writes the table."""
    page = PAGE.read_text(encoding="utf-8")
    assert with_table(page) == page


def test_the_rule_of_the_guide_to_deploying_asks_for_events_that_there_are() -> None:
    guide = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
    section = guide[guide.index("## What the rest of the shop hears") : guide.index("## Watch it")]
    (template,) = re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)
    pattern = yaml.safe_load(template)["Resources"]["OrderHelpRule"]["Properties"]["EventPattern"]
    documented = re.findall(r"^\| `(\w+)` ", section, re.MULTILINE)
    assert pattern["source"] == [SOURCE]
    assert set(pattern["detail-type"]) <= set(documented) <= {event.__name__ for event in EVENTS}
