from pathlib import Path

import pytest

from order_help_cli.dev_server.web_pages import DEMO_SHOP, WEB
from order_help_cli.shop_folder.check import check_folder
from order_help_cli.shop_folder.findings import Finding
from tests.order_help_cli.shop_folder.files_of_a_shop import Write


@pytest.mark.parametrize("own", [DEMO_SHOP, WEB / "shop"], ids=["the demo's", "the one without a name"])
def test_nothing_is_wrong_with_our_own_folders(own: Path) -> None:
    assert check_folder(own, WEB) == []


def test_the_findings_of_all_files_come_by_file_and_line(folder: Write) -> None:
    path = folder(
        {
            "theme.css": ":root {\n --x: red;\n}\n@import 'a.css';\n",
            "shop.json": '{\n "x": 1\n}',
            "b.svg": "<svg/>",
            "a.js": "",
            "fonts/a.woff2": "",
        }
    )
    assert [(finding.file, finding.line) for finding in check_folder(path, WEB)] == [
        ("a.js", None),
        ("b.svg", 1),
        ("fonts/a.woff2", None),
        ("shop.json", 2),
        ("theme.css", 2),
        ("theme.css", 4),
    ]


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_checked(folder: Write) -> None:
    path = folder({"theme.css": b"\xff", "shop.json": "[]"})
    assert [(finding.file, finding.problem) for finding in check_folder(path, WEB)] == [
        ("shop.json", "expected an object, not a list"),
        ("theme.css", "expected a text in UTF-8"),
    ]


@pytest.mark.parametrize("files", [{}, {"notes.txt": "x"}])
def test_a_folder_that_changes_nothing_is_warned_of(files: dict[str, str], folder: Write) -> None:
    (finding,) = check_folder(folder(files), WEB)
    assert (finding.is_warning, finding.file) == (True, "")


def test_a_finding_is_one_line() -> None:
    error = Finding(file="theme.css", line=3, problem="no")
    assert error.text(Path("look")) == "look/theme.css:3: no"
    assert Finding(problem="no", is_warning=True).text(Path("look")) == "look: warning: no"
