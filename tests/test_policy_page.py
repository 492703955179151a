"""`docs/policy.md`: its example, followed to the letter in a folder of its own, and its table of keys."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from order_help.formats.policy_file import read_policy
from tests.support.command import COMMAND

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/policy.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
ROW = re.compile(r"^\| `(\w+)` \| `([^`]+)` \|", re.MULTILINE)
AS_COMMITTED = ["-c", "user.name=A shop", "-c", "user.email=shop@example.com", "commit", "-qm", "Our policy"]


@pytest.fixture
def shops_checkout(tmp_path: Path) -> Path:
    """A repository in which infra/policy.toml is committed."""
    (tmp_path / "infra").mkdir()
    shutil.copy(ROOT / "infra/policy.toml", tmp_path / "infra/policy.toml")
    for arguments in (["init", "-q"], ["add", "infra/policy.toml"], AS_COMMITTED):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    return tmp_path


def test_its_example_goes_as_it_says(shops_checkout: Path) -> None:
    said = []
    for kind, text in BLOCK.findall(PAGE):
        match kind:
            case "json":
                (shops_checkout / "orders.jsonl").write_text(text)
            case "diff":
                subprocess.run(["git", "apply", "-"], input=text, text=True, cwd=shops_checkout, check=True)
            case "sh":
                said.append(run(text, shops_checkout))
            case "text":
                assert said.pop() == text
            case other:
                raise AssertionError(f"nobody runs a block of {other}")
    assert "".join(said) == "", "what the other commands said stands nowhere on the page"


def test_its_keys_and_defaults_are_those_of_the_file(tmp_path: Path) -> None:
    keys = dict(ROW.findall(PAGE))
    written_out = "".join(f"{key} = {default}\n" for key, default in keys.items())
    (tmp_path / "policy.toml").write_text(f"[[policy]]\nfrom = 2026-01-01\n{written_out}")
    assert read_policy(tmp_path / "policy.toml") == read_policy(ROOT / "infra/policy.toml")
    assert {"from", *keys} == set(re.findall(r"^(\w+) = ", (ROOT / "infra/policy.toml").read_text(), re.MULTILINE))


def test_its_orders_are_orders_of_a_line_each() -> None:
    (orders,) = (text for kind, text in BLOCK.findall(PAGE) if kind == "json")
    assert [json.loads(line)["number"] for line in orders.splitlines()] == ["W1", "W2", "W3"]


def run(script: str, folder: Path) -> str:
    """What bash says, on both its outputs."""
    path = f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env={**os.environ, "PATH": path},
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
