import os
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from order_help_cli.commands.policy_check import check
from order_help_cli.dev_server.dev_token import customer_of, secret
from order_help_cli.main import main
from order_help_cli.options import span


@pytest.fixture(autouse=True)
def _surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("AWS_ENDPOINT_URL_DYNAMODB", raising=False)
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_help_lists_every_command_with_what_it_does() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for command in ("serve", "check", "import", "policy", "operations", "token", "schema"):
        assert re.search(rf"^  {command} +[A-Z]", result.output, re.MULTILINE)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_a_help_text(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert main.commands[command].help


@pytest.mark.parametrize(
    "command", ["serve", "check", "import", "policy check", "operations check", "operations print", "token", "schema"]
)
def test_help_documents_the_exit_codes(command: str) -> None:
    assert re.findall(r"^ +([0-9])  \w", run(*command.split(), "--help").output, re.MULTILINE) == ["0", "1", "2", "3"]


@pytest.mark.parametrize("command", [*main.commands.values(), check], ids=lambda command: command.callback.__name__)
def test_every_option_has_a_help_text(command: click.Command) -> None:
    options = [param for param in command.params if param.param_type_name == "option"]
    assert all(option.to_info_dict()["help"] for option in options)


def test_a_token_is_printed_alone() -> None:
    result = run("token", "--customer", "alice")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert customer_of(result.stdout.removesuffix("\n"), with_secret=secret()) == "alice"


@pytest.mark.parametrize(
    "args",
    [
        ["serve", "--now", "yesterday"],
        ["serve", "--now", "2026-11-22T12:00:00"],
        ["serve", "--now", "0001-01-01T00:00:00+14:00"],
        ["serve", "--host", "no such host.invalid"],
        ["token", "--customer", ""],
        ["token", "--customer", "x" * 129],
        ["token", "--customer", "alice", "--expires-in", "soon"],
        ["token", "--customer", "alice", "--expires-in", "0s"],
        ["token", "--customer", "alice", "--expires-in", "366d"],
        ["import", "missing.jsonl"],
        ["check", "missing.jsonl"],
        ["check", "missing.jsonl", "--now", "yesterday"],
        ["import", "."],
        ["import", __file__],
        ["import", __file__, "--policy", "missing.toml"],
        ["serve", "--policy", "."],
        ["serve", "--port", "0", "--operations", "missing.json"],
        ["serve", "--port", "0", "--desk-operations", __file__],
        ["policy", "check", "missing.toml"],
        ["policy", "check", __file__],
        ["policy", "check", os.devnull, "--orders", "missing.jsonl"],
        ["policy", "check", os.devnull, "--against", "missing.toml"],
        ["policy", "check", os.devnull, "--now", "tomorrow"],
    ],
    # Without the folder: an id is to be the same, and of a length to tell it from the others, in every checkout.
    ids=lambda args: " ".join(args).replace(__file__, "this file")[:50],
)
def test_a_wrong_use_is_said_in_one_line(args: list[str]) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert re.fullmatch(r"Error: [^\n]+\n", result.stderr)


@pytest.mark.parametrize(
    "args", [["token"], ["import"], ["policy", "check"], ["serve", "--port", "70000"], ["sell"]], ids=" ".join
)
def test_a_wrong_command_line_is_explained_by_click(args: list[str]) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_import_without_an_engine_says_what_is_missing() -> None:
    assert "AWS_ENDPOINT_URL_DYNAMODB" in run("import", __file__).stderr


@pytest.mark.parametrize(("text", "seconds"), [("90s", 90), ("30m", 1800), ("12h", 43200), ("7d", 604800)])
def test_spans_are_read_with_their_unit(text: str, seconds: int) -> None:
    assert span(text).total_seconds() == seconds
