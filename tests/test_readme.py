"""The commands of the README and of the walk, run one after the other against a server, answer what the pages say."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import COMMAND, NO_ENGINE, serving

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WALK = (ROOT / "docs/walk.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(sh|json)\n(.*?)```", re.DOTALL)
A_DAY = re.compile(r"[A-Z][a-z]+ \d{1,2}, 20\d\d")


@pytest.mark.guarantee("The commands of the README answer as it says.", to="frontend developers")
@pytest.mark.timeout(300)  # some fifteen commands, and the start of a shop
@pytest.mark.parametrize("page", [README, WALK], ids=["README", "the walk"])
def test_its_commands_answer_as_it_says(page: str, tmp_path: Path) -> None:
    surroundings = {**NO_ENGINE, "XDG_STATE_HOME": str(tmp_path)}
    with serving(**surroundings) as served:
        script = "\n".join(text for kind, text in BLOCK.findall(page) if kind == "sh")
        address = served.url.removesuffix("/graphql")
        said = answers(run(script.replace("http://127.0.0.1:8000", address), surroundings, tmp_path))

    documented = answers("\n".join(text for kind, text in BLOCK.findall(page) if kind == "json"))
    for answered, promised in zip(said, documented, strict=True):
        assert answered == promised


def test_it_shows_a_request_that_is_filed_and_a_refusal() -> None:
    assert "HelpRequestFiled" in README
    assert "... on Refusal" in README


def run(script: str, surroundings: dict[str, str], folder: Path) -> str:
    """What the commands print, as bash runs them in a checkout with its `.venv`; what they write goes elsewhere."""
    script = script.replace(".venv/bin/order-help", COMMAND).replace(".venv/bin/python", sys.executable)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, **surroundings},
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def answers(text: str) -> list[Any]:
    """The JSON values of a text, one after the other; days are relative to today, so any is as good as another."""
    decoder, found, at = json.JSONDecoder(), [], 0
    text = A_DAY.sub("a day", text)
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = decoder.raw_decode(text, at)
        found.append(value)
    return found
