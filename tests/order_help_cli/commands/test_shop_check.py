from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from order_help_cli.commands.shop_check import folder_to_serve
from order_help_cli.dev_server import web_pages
from order_help_cli.exit_codes import UsedWrongly
from order_help_cli.main import main

RULE_OF_ITS_OWN = ".btn { color: red; }"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "look").mkdir()
    return tmp_path / "look"


def check(*args: str) -> Result:
    return CliRunner().invoke(main, ["shop", "check", *args])


def test_a_good_folder_is_good(folder: Path) -> None:
    (folder / "theme.css").write_text(":root { --r-btn: 999px; }")
    done = check("look")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "look: 0 errors, 0 warnings\n", "")


@pytest.mark.guarantee(
    "`order-help shop check` says everything that is wrong with a shop's look, and a look that is wrong is not served.",
    to="shops",
)
def test_everything_that_is_wrong_is_a_line(folder: Path) -> None:
    (folder / "theme.css").write_text(f":root {{\n  --brnad: red;\n}}\n{RULE_OF_ITS_OWN}\n")
    (folder / "shop.json").write_text('{"name": 1}')
    done = check("look")
    assert (done.exit_code, done.stderr) == (1, "")
    own_rule = "only tokens and fonts are promised; a rule of one's own may stop working in a later version"
    assert done.stdout.splitlines() == [
        "look/shop.json:1: name: expected a text, not 1",
        "look/theme.css:2: --brnad: there is no token of this name: is --brand meant?",
        f"look/theme.css:4: warning: .btn: {own_rule}",
        "look: 2 errors, 1 warning",
    ]


def test_warnings_alone_are_no_failure(folder: Path) -> None:
    (folder / "theme.css").write_text(RULE_OF_ITS_OWN)
    done = check("look")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "look: 0 errors, 1 warning")


def test_a_folder_that_is_not_there_is_said_in_one_line(folder: Path) -> None:
    done = check("loook")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "Error: loook: there is no such folder; docs/your-look.md says what it holds\n"


def test_without_pages_there_is_nothing_to_check_against(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_pages, "WEB", tmp_path)
    done = check("look")
    assert (done.exit_code, "only a checkout of Order Help has" in done.stderr) == (2, True)


def test_a_folder_with_warnings_is_served_and_they_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "theme.css").write_text(RULE_OF_ITS_OWN)
    assert folder_to_serve(folder) == folder
    assert "theme.css:1: warning: .btn" in capsys.readouterr().err


@pytest.mark.guarantee(
    "`order-help shop check` says everything that is wrong with a shop's look, and a look that is wrong is not served.",
    to="shops",
)
def test_a_folder_with_errors_is_not_served(folder: Path) -> None:
    (folder / "theme.css").write_text(f":root {{ --x: 1; }} {RULE_OF_ITS_OWN}")
    (folder / "a.js").touch()
    with pytest.raises(UsedWrongly) as refused:
        folder_to_serve(folder)
    assert [line.partition(": ")[0] for line in str(refused.value).splitlines()] == [
        str(folder / "a.js"),
        f"{folder / 'theme.css'}:1",
    ]
