import re
from pathlib import Path

import pytest

from order_help_cli.dev_server.web_pages import WEB
from order_help_cli.shop_folder.check import check_folder
from order_help_cli.shop_folder.tokens import read_tokens
from tests.order_help_cli.shop_folder.files_of_a_shop import SVG, WOFF2
from tests.support.command import order_help
from tools.look_page import ABOUT, PAGE, about, groups, with_tables

TEXT = PAGE.read_text(encoding="utf-8")


def example(language: str) -> str:
    (block,) = re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    assert isinstance(block, str)
    return block


def test_the_page_has_the_tokens_of_the_pages() -> None:
    assert with_tables(TEXT) == TEXT, "run `make docs`"


def test_each_token_has_a_group_and_is_described() -> None:
    tokens = [token for group in groups().values() for token in group]
    assert set(tokens) == read_tokens(WEB).keys()
    assert all(groups())
    assert all(map(about, tokens))
    assert ABOUT.keys() <= set(tokens)


def test_a_page_without_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="no markers"):
        with_tables("# A page\n")


def test_the_examples_of_the_page_are_a_good_folder(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "own-sans.woff2").write_bytes(WOFF2)
    (tmp_path / "logo.svg").write_text(SVG)
    (tmp_path / "shop.json").write_text(example("json"), encoding="utf-8")
    (tmp_path / "theme.css").write_text(example("css"))
    assert check_folder(tmp_path, WEB) == []


def test_the_check_says_what_the_page_says_it_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "look").mkdir()
    (tmp_path / "look" / "shop.json").write_text('{\n  "name": "Sample & Co.",\n  "logo": "lgoo.svg"\n}')
    theme = ":root {\n  color-scheme: light;\n\n  --brand: #f90;\n\n\n\n\n  --brnad: #f90;\n}\n"
    (tmp_path / "look" / "theme.css").write_text(theme)

    said = order_help("shop", "check", "look").stdout

    assert f"```\n{said}```\n" in TEXT
