"""`docs/add-an-action.md`, followed to the letter in a copy of the project, step by step."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/add-an-action.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
STEP = re.compile(r"^## ", re.MULTILINE)
BLOCK = re.compile(r"(?:Create `([^`]+)`:\n\n)?```(\w+)\n(.*?)```", re.DOTALL)
NAMED_FILE = re.compile(r"`([\w/]+\.py)`")

MISSING = """
import json
from order_help.domain.actions import HelpActionType
from tests.support.completeness import missing_parts
from tests.test_completeness import PARTS
print(json.dumps(missing_parts(HelpActionType.REQUEST_INVOICE, PARTS)))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project as it stands, without what is not of it."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    if (ROOT / ".mypy_cache").exists():  # what `make check` learned of the packages need not be learned again
        shutil.copytree(ROOT / ".mypy_cache", tmp_path / ".mypy_cache")
    return tmp_path


@pytest.mark.long
@pytest.mark.timeout(900)  # mypy and pytest, from their beginnings
def test_the_page_leads_to_an_eighth_action(copy: Path) -> None:
    left_after = {}
    for title, step in steps():
        follow(step, copy)
        left_after[title] = missing(copy)

    assert left_after["1. The name"] == [
        "a row in the policy's table (order_help/domain/policy.py)",
        "its details (DETAILS in order_help/domain/help_requests.py)",
        "its choices, be they none (CHOICES in order_help/domain/help_requests.py)",
        "its title and description (actions in order_help/texts/english.py)",
        "order_help/use_cases/request_invoice.py",
        "graphql/gateway/shopper/mutations/request_invoice.py",
        "graphql/operations/request_invoice.graphql",
        "tests/requests/test_request_invoice.py",
        "tests/gateway/mutations/test_request_invoice.py",
        "the mutation requestInvoice (Mutation in graphql/gateway/shopper/schema.py)",
        "the type RequestInvoiceDetails (HelpRequestDetails in graphql/gateway/types/help_request_details.py)",
    ]
    assert "a label for kind PERSONAL (labels in order_help/texts/english.py)" in left_after["3. What is asked for"]
    counts = [len(left) for left in left_after.values()]
    assert counts == sorted(counts, reverse=True)
    assert left_after["8. Its tests"] == []
    run(copy, "pytest", "-q", "-p", "no:cacheprovider", "tests/test_completeness.py", *new_files("tests/"))
    run(copy, "ruff", "check", "order_help", "graphql/gateway", *new_files("tests/"))
    run(copy, "ruff", "format", "--check", "order_help", "graphql/gateway", *new_files("tests/"))
    run(copy, "mypy", *new_files("order_help/"), *new_files("graphql/gateway/"))
    assert "requestInvoice(" in (copy / "graphql/schema.graphql").read_text(encoding="utf-8")
    assert "Get an Invoice" in (copy / "docs/help-actions.md").read_text(encoding="utf-8")
    assert "Get an Invoice" in (copy / "docs/windows.svg").read_text(encoding="utf-8")


def test_the_files_that_the_page_points_to_are_there() -> None:
    pointed_to = set(NAMED_FILE.findall(PAGE)) - set(new_files(""))
    assert [name for name in pointed_to if "/" in name and not (ROOT / name).exists()] == []


def steps() -> Iterator[tuple[str, str]]:
    """The page's numbered steps: title and text."""
    for section in STEP.split(PAGE)[1:]:
        title, _, text = section.partition("\n")
        if title[0].isdigit():
            yield title, text


def follow(step: str, copy: Path) -> None:
    """Do what a step says: create its files, apply its diffs, run its commands."""
    for path, language, text in BLOCK.findall(step):
        if path:
            (copy / path).write_text(text, encoding="utf-8")
        elif language == "diff":
            run(copy, "git", "apply", "--whitespace=nowarn", "-", told=text)
        elif language == "sh":
            for command in text.splitlines():
                # The tools of this environment, and no set-up of the copy's own.
                run(copy, *command.split(), f"BIN={BIN}", "SETUP=")


def missing(copy: Path) -> list[str]:
    """The parts that the completeness test names."""
    parts: list[str] = json.loads(run(copy, "python", "-c", MISSING))
    return parts


def new_files(below: str) -> list[str]:
    """The files that the page creates below a folder."""
    return [path for path, _, _ in BLOCK.findall(PAGE) if path and path.startswith(below) and path.endswith(".py")]


def run(copy: Path, command: str, *args: str, told: str | None = None) -> str:
    """Run a command in the copy, whose packages come before those that are installed. What fails is shown."""
    inside = {"PYTHONPATH": f"{copy}:{copy / 'graphql'}", "GIT_CEILING_DIRECTORIES": str(copy.parent)}
    own = BIN / command
    done = subprocess.run(
        [str(own) if own.exists() else command, *args],
        cwd=copy,
        env={**os.environ, **inside},
        input=told,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, f"{command} {args}:\n{done.stdout}{done.stderr}"
    return done.stdout
