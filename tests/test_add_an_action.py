"""`docs/add-an-action.md`, followed to the letter in a copy of the project, step by step."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.node import BIN as NODE_TOOLS
from tests.support.node import node_tool

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/add-an-action.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
BLOCK = re.compile(
    r"(?:^(?:Create|In) `(?P<path>[^`]+)`(?:, (?P<where>after|before) `(?P<anchor>[^`]+)`)?:\n\n)?"
    r"^```(?P<language>\w+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
NAMED_FILE = re.compile(r"`([\w/]+\.(?:py|js))`")
WITH_NODE_AND_ENGINE = {"make web-types", "make pages", "make costs"}
"""Commands of the page that only the long test runs."""

MISSING = """
import json
from order_help.domain.actions import HelpActionType
from tests.support.completeness import missing_parts
from tests.test_completeness import PARTS
print(json.dumps(missing_parts(HelpActionType.REQUEST_INVOICE, PARTS)))
"""
OWN = "test_shoppers_see_and_do_what_is_theirs_and_nothing_of_the_desk"
SELECTION = (
    "tests/test_completeness.py",
    "tests/domain/test_policy.py",
    "tests/domain/test_help_details.py",
    "tests/gateway/desk/test_queue.py",
    "tests/gateway/http/test_outcomes.py",
    "tests/gateway/shopper/mutations/test_request_invoice.py",
    "tests/independent/test_generated_orders.py",
    "tests/functions/test_permissions.py::test_every_field_has_a_row_and_every_row_a_field",
    f"tests/functions/test_permissions.py::{OWN}[requestInvoice]",
    "tests/order_help_cli/demo",
    "tests/store/test_stored_json.py",
    "tests/web/test_help_links.py",
)
"""Tests that fail if a part is missing or if an eighth action was not thought of."""


@dataclass(frozen=True)
class Block:
    """A block of code on the page: a file to create, lines to insert at an anchor, or commands."""

    path: str | None
    where: str | None
    anchor: str | None
    language: str
    text: str


def blocks(text: str) -> list[Block]:
    return [Block(**found.groupdict()) for found in BLOCK.finditer(text)]


def steps() -> Iterator[tuple[str, str]]:
    """The page's numbered steps: title and text."""
    for section in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        if title[0].isdigit():
            yield title, text


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project as it is now, without what is ignored."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    if (ROOT / ".mypy_cache").exists():  # what `make check` learned of the packages need not be learned again
        shutil.copytree(ROOT / ".mypy_cache", tmp_path / ".mypy_cache")
    return tmp_path


@pytest.mark.guarantee(
    "An eighth kind of help is added as the page about it says, and what is missing on the way is named.", to="shops"
)
@pytest.mark.timeout(300)  # a server, a browser and generated orders, on a machine that may be busy
def test_the_page_leads_to_an_eighth_action(copy: Path) -> None:
    left_after = {}
    for title, step in steps():
        follow(step, copy, skip=WITH_NODE_AND_ENGINE)
        left_after[title] = missing(copy)

    assert left_after["1. The name"] == [
        "a row in the policy's table (order_help/domain/policy.py)",
        "its details (HelpRequestDetails in order_help/domain/help_details.py)",
        "its title and description (actions in order_help/texts/english.py)",
        "a sample of its command and of its stored details (FILED in tests/support/commands.py)",
        "graphql/gateway/shopper/mutations/request_invoice.py",
        "graphql/operations/request_invoice.graphql",
        "tests/gateway/shopper/mutations/test_request_invoice.py",
        "the mutation requestInvoice (Mutation in graphql/gateway/shopper/schema.py)",
        "the type RequestInvoiceDetails (HelpRequestDetails in graphql/gateway/types/help_request_details.py)",
        "its details in the example (graphql/operations/help_request.graphql)",
        "a request of a demo shopper (order_help_cli/demo/)",
        "its row as it was designed (tests/domain/test_policy.py)",
        "a paragraph of its own (tests/independent/reading.py)",
        "its document among those of the pages (web/api/shopper_documents.js)",
        "a line (CHANGELOG.md)",
    ]
    assert "a label for kind PERSONAL (labels in order_help/texts/english.py)" in left_after["3. The details"]
    counts = [len(left) for left in list(left_after.values())[2:]]
    assert counts == sorted(counts, reverse=True)
    assert left_after["9. The changelog"] == []
    run(copy, "ruff", "check")
    run(copy, "ruff", "format", "--check")
    run(copy, "pytest", "-q", "-p", "no:cacheprovider", "-m", "not long", *SELECTION)
    assert "requestInvoice(" in (copy / "graphql/schema.graphql").read_text(encoding="utf-8")
    assert "Get an Invoice" in (copy / "docs/help-actions.md").read_text(encoding="utf-8")
    assert "Get an Invoice" in (copy / "docs/windows.svg").read_text(encoding="utf-8")


@pytest.mark.long
@pytest.mark.timeout(1800)  # the checks of the whole project, from their beginnings
def test_with_the_eighth_action_everything_is_checked(copy: Path) -> None:
    node_tool("tsc")
    (copy / "node_modules").symlink_to(NODE_TOOLS.parent)
    (copy / ".cache").symlink_to(ROOT / ".cache")
    for _, step in steps():
        follow(step, copy)

    run(copy, "make", *MAKE, "check")
    run(
        copy,
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "not long",
        "tests/web",
        "tests/tools",
        "tests/test_readme.py",
    )


def test_sixteen_files_are_written_by_hand() -> None:
    assert "Sixteen files are written by hand." in PAGE
    assert len({block.path for block in blocks(PAGE) if block.path}) == 16


def test_the_files_that_the_page_points_to_are_there() -> None:
    created = {block.path for block in blocks(PAGE) if block.path and not block.anchor}
    pointed_to = set(NAMED_FILE.findall(PAGE)) - created
    assert [name for name in pointed_to if "/" in name and not (ROOT / name).exists()] == []


MAKE = (f"BIN={BIN}", "SETUP=", "--assume-old=node")
"""The tools of this environment, and no set-up of the copy's own."""


def follow(step: str, copy: Path, *, skip: frozenset[str] | set[str] = frozenset()) -> None:
    """Does what a step says: creates its files, inserts its lines, runs its commands."""
    for block in blocks(step):
        if block.path and block.anchor:
            insert(block, copy / block.path)
        elif block.path:
            (copy / block.path).write_text(block.text, encoding="utf-8")
        elif block.language == "sh":
            for command in block.text.splitlines():
                if command not in skip:
                    run(copy, *command.split(), *MAKE)


def insert(block: Block, file: Path) -> None:
    """Inserts the lines after or before the one line of the file that begins with the anchor."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    (place,) = [place for place, line in enumerate(lines) if line.strip().startswith(block.anchor or "")]
    lines.insert(place + (block.where == "after"), block.text)
    file.write_text("".join(lines), encoding="utf-8")


def missing(copy: Path) -> list[str]:
    """The parts that the completeness test names."""
    parts: list[str] = json.loads(run(copy, "python", "-c", MISSING))
    return parts


def run(copy: Path, command: str, *args: str) -> str:
    """Runs a command in the copy, whose packages come before those that are installed. What fails is shown."""
    inside = {"PYTHONPATH": f"{copy}:{copy / 'graphql'}", "GIT_CEILING_DIRECTORIES": str(copy.parent)}
    own = BIN / command
    done = subprocess.run(
        [str(own) if own.exists() else command, *args],
        cwd=copy,
        env={**os.environ, **inside},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{command} {args}:\n{done.stdout}{done.stderr}"
    return done.stdout
