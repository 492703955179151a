"""
The Makefile is read by GNU Make 3.81, the version that macOS has, and knows the folders of the unit tests.

Source: https://git.savannah.gnu.org/cgit/make.git/tree/NEWS, the entries of 3.82 and later.
"""

import re
from pathlib import Path
from typing import Final

import pytest

from tests.support.unit import FOLDERS

MAKEFILE: Final = Path(__file__).parents[1] / "Makefile"
GUIDE: Final = MAKEFILE.parent / "CONTRIBUTING.md"
YOUNGER: Final = {
    "3.82: a recipe of one shell": (r"^\.ONESHELL\b", ".ONESHELL:"),
    "3.82: the shell's flags": (r"^\s*\.SHELLFLAGS\b", ".SHELLFLAGS := -eu -c"),
    "3.82: another prefix of recipes": (r"\.RECIPEPREFIX\b", ".RECIPEPREFIX = >"),
    "3.82: private variables": (r"^\s*([^#\t][^:]*:\s*)?private\s", "test: private X = 1"),
    "3.82: undefine": (r"^\s*(override\s+)?undefine\s", "undefine X"),
    "3.82: define with an assignment": (r"^\s*(override\s+|export\s+)*define\s+\S+\s*[:+?!]*=", "define X :="),
    "4.0: output of parallel jobs, sorted": (r"(?<!\w)(--output-sync|-O\w*\b)|--trace\b", "$(MAKE) --output-sync"),
    "4.0: assignment from a shell": (r"^[^\t#]*[^\s!=]\s*!=", "X != date"),
    "4.0: POSIX's assignment": (r"^[^\t#]*::=", "X ::= 1"),
    "4.0: extensions in Scheme or C": (r"\$[({]guile\s|^-?load\s", "$(guile (+ 1 1))"),
    "4.0: writing files": (r"\$[({]file\s", "$(file >x,y)"),
    "4.2: why a shell failed": (r"\.SHELLSTATUS\b", "$(.SHELLSTATUS)"),
    "4.3: grouped targets": (r"^[^\t#]*&::?", "a b &: c"),
    "4.3: more prerequisites": (r"\.EXTRA_PREREQS\b", ".EXTRA_PREREQS = x"),
    "4.4: local variables and numbers": (r"\$[({](let|intcmp)\s", "$(let x,1,$(x))"),
    "4.4: waiting between prerequisites": (r"\.WAIT\b|^\.NOTINTERMEDIATE\b", "a: b .WAIT c"),
    "4.4: jobs in order": (r"--(shuffle|jobserver-style)\b", "$(MAKE) --shuffle"),
}


def younger_in(makefile: str) -> list[str]:
    """Returns the names of the features in a Makefile that GNU Make 3.81 lacks."""
    return [name for name, (pattern, _) in YOUNGER.items() if re.search(pattern, makefile, re.MULTILINE)]


def test_nothing_in_the_makefile_is_younger_than_what_macos_has() -> None:
    assert younger_in(MAKEFILE.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", YOUNGER)
def test_a_younger_feature_is_found(name: str) -> None:
    _, example = YOUNGER[name]
    assert younger_in(f"A := 1\n\n{example}\n") == [name]


def test_make_unit_runs_the_folders_that_are_held_to_its_rule() -> None:
    (folders,) = re.findall(r"^UNIT := (.*)$", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
    assert folders.split() == [f"tests/{folder}" for folder in FOLDERS]


def test_the_guide_lists_every_command() -> None:
    commands = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE))
    listed = re.findall(r"^\| `make ([a-z-]+)` \|", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(listed) == commands - {"help"}
