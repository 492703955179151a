"""What docs/clients.md says: the files and commands of each section, the table, and what the programs print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")
URL = "http://127.0.0.1:8000/graphql"
"""The address in its programs."""
CANCELLED = "Cancelled: Resolve a Payment Issue"
_DAY = re.compile(r"[A-Z][a-z]+ \d{1,2}, 20\d\d")
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)
_FILE = re.compile(r"^`([\w.-]+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INSTALL = re.compile(r"^(npm|pip) install .*\n", re.MULTILINE)
_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the page: the files that it shows by their names, and its commands, without those that install."""

    files: Mapping[str, str]
    commands: tuple[str, ...]
    text: str

    def blocks(self, language: str) -> list[str]:
        return [text for kind, text in _FENCED.findall(self.text) if kind == language]


def _sections() -> dict[str, Section]:
    code = [fence.span() for fence in _FENCED.finditer(PAGE)]
    starts = [found for found in _HEADING.finditer(PAGE) if not any(a < found.start() < b for a, b in code)]
    ends = [*(found.start() for found in starts[1:]), len(PAGE)]
    return {found[1]: _section(PAGE[found.end() : end]) for found, end in zip(starts, ends, strict=True)}


def _section(text: str) -> Section:
    commands = (_INSTALL.sub("", block) for block in _COMMANDS.findall(text))
    return Section(files=dict(_FILE.findall(text)), commands=tuple(filter(None, commands)), text=text)


SECTIONS = _sections()
_ROWS = re.findall(r"^\| \[([^\]]+)\][^|]*\| ([^|]+) \| ([^|]+) \|", PAGE.replace("`", ""), re.MULTILINE)
VERSIONS = {client: version for client, version, _ in _ROWS}
"""The version that the table names, by client."""
QUERIES_BY = {client: method for client, _, method in _ROWS}
"""GET or POST, by client, where the client itself decides it."""


def without_days(text: str) -> str:
    """The text with the same words for each day, since the days of orders are relative to today."""
    return _DAY.sub("a day", text)


def lines(text: str) -> list[str]:
    return without_days(text).splitlines()


def expected(customer: str) -> list[str]:
    """What each program prints for the orders of a customer of the tests' shop."""
    usual = "Change Shipping Address, Resolve a Payment Issue"
    return [
        f"AWAITING-{customer}, Awaiting payment: {usual}, Cancel this Order",
        f"PAID-{customer}, Being prepared: {usual}, Custom Duty Issue, Cancel this Order",
        f"LATE-{customer}, Being prepared: {usual}, Check Your Order Progress, Custom Duty Issue, Cancel this Order",
        f"AWAITING-{customer}, {CANCELLED}",
        "CLOSED: This order was cancelled on a day.",
    ]
