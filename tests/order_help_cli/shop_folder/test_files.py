from pathlib import Path

import pytest

from order_help_cli.shop_folder.files import ShopFiles, WrongAddress, media_type_of
from order_help_cli.shop_folder.findings import Finding
from tests.order_help_cli.shop_folder.files_of_a_shop import PNG, SVG, WEBP, WOFF2, Write

GOOD = {"a.png": PNG, "b.webp": WEBP, "c.svg": SVG, "fonts/d.woff2": WOFF2, "theme.css": "", "notes.txt": "anything"}


def problems(folder: Path) -> list[tuple[str, str]]:
    return [(finding.file, finding.problem) for finding in ShopFiles(folder).findings()]


def test_files_that_are_what_they_seem_are_good(folder: Write) -> None:
    files = ShopFiles(folder({**GOOD, ".git/config": "", ".hidden.js": ""}))
    assert files.names == sorted(GOOD)
    assert list(files.findings()) == []


@pytest.mark.parametrize("name", ["a.js", "b.mjs", "c/d.HTML", "e.htm", "f.xhtml", "g.cjs"])
def test_scripts_and_pages_are_refused(name: str, folder: Write) -> None:
    ((file, problem),) = problems(folder({name: ""}))
    assert (file, "scripts and pages have no place here" in problem) == (name, True)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b"GIF89a"),
        ("a.png", b""),
        ("a.webp", b"RIFF\0\0\0\0WAVE"),
        ("a.woff2", b"wOFF\0\1\0\0\0\0\0\x0c"),
        ("a.woff2", WOFF2 + b"and more"),
        ("a.woff2", WOFF2[:-1]),
    ],
)
def test_what_is_not_what_its_name_says_is_found(name: str, content: bytes, folder: Write) -> None:
    ((file, problem),) = problems(folder({name: content}))
    assert (file, "although its name says so" in problem) == (name, True)


def test_a_link_that_leads_out_is_found_and_one_that_stays_is_good(folder: Write) -> None:
    path = folder({"theme.css": "", "../secret.css": ""})
    (path / "out.css").symlink_to("../secret.css")
    (path / "in.css").symlink_to("theme.css")
    assert [file for file, _ in problems(path)] == ["out.css"]


def test_a_text_is_read_or_said_to_be_none(folder: Write) -> None:
    files = ShopFiles(folder({"a.css": "\ufeffä", "b.css": b"\xe4"}))
    assert files.text("a.css") == "ä"
    assert files.text("b.css") == Finding(file="b.css", problem="expected a text in UTF-8")
    gone = files.text("gone.css")
    assert isinstance(gone, Finding)
    assert gone.problem == "it cannot be read: No such file or directory"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("a.png", "a.png"),
        ("./fonts/d.woff2?v=2#x", "fonts/d.woff2"),
        ("/shop/a.png", "a.png"),
        ("fonts/../%61.png", "a.png"),
    ],
)
def test_an_address_in_the_folder_names_a_file(address: str, name: str, folder: Write) -> None:
    assert ShopFiles(folder(GOOD)).named(address, by="theme.css") == name


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("https://a.example/a.png", "other origins"),
        ("HTTP://a.example/a.png", "other origins"),
        ("//a.example/a.png", "other origins"),
        ("javascript:x()", "other origins"),
        ("data:image/png;base64,AA", "refuses data"),
        ("http://[", "no address"),
        ("/pictures/lamp.svg", "leads out"),
        ("../a.png", "leads out"),
        ("gone.png", "there is no file gone.png"),
        ("", "leads out|there is no file|is not served"),
        ("notes.txt", "notes.txt is not served"),
    ],
)
def test_any_other_address_is_refused(address: str, why: str, folder: Write) -> None:
    with pytest.raises(WrongAddress, match=why):
        ShopFiles(folder(GOOD)).named(address, by="shop.json")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("theme.css", "text/css; charset=utf-8"),
        ("shop.json", "application/json"),
        ("fonts/a.woff2", "font/woff2"),
        ("a/b.webp", "image/webp"),
        ("package.json", None),
        ("a/shop.json", None),
        ("a.js", None),
        ("a.html", None),
        (".a.css", None),
        (".git/a.css", None),
        ("../a.css", None),
        ("", None),
    ],
)
def test_what_is_served_has_a_media_type(name: str, media_type: str | None) -> None:
    assert media_type_of(name) == media_type
