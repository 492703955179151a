"""docs/architecture.md shows the code as it is: its picture, its words, and the names that it links to."""

import ast
import re
from functools import cache
from pathlib import Path

import grimp
import pytest

from tools.architecture_picture import (
    LEFT_OUT,
    PACKAGES,
    PAGE,
    ROOTS,
    package_of,
    page_with_picture,
    without_implied_arrows,
)

TEXT = PAGE.read_text(encoding="utf-8")
GLOSSARY = TEXT[TEXT.index("## Glossary") : TEXT.index("## Promises")]
ENTRY = re.compile(r"^\| (?!word|---)(.+?) \| .+ \| \[`(\w+)\.(\w+)`\]\((.+?)\) \|$", re.MULTILINE)
NAME = re.compile(r"\[`(?:\w+\.)?(\w+)`\]\(([^)]+\.py)\)")


def test_the_picture_is_what_the_imports_say() -> None:
    assert page_with_picture(TEXT) == TEXT, "run `make docs`"


def test_every_module_lies_in_a_package_of_the_picture() -> None:
    modules = grimp.build_graph(*ROOTS, cache_dir=None).modules - {"gateway", "order_help"}
    assert {module for module in modules if package_of(module) is None} == LEFT_OUT
    assert {package_of(module) for module in modules} - {None} == set(PACKAGES)


def test_an_arrow_that_others_imply_is_left_out() -> None:
    packages = grimp.ImportGraph()
    for importer, imported in (("a", "b"), ("b", "c"), ("c", "d"), ("a", "c"), ("a", "d"), ("e", "d")):
        packages.add_import(importer=importer, imported=imported)

    left = without_implied_arrows(packages)

    assert {(a, b) for a in left.modules for b in left.find_modules_directly_imported_by(a)} == {
        ("a", "b"),
        ("b", "c"),
        ("c", "d"),
        ("e", "d"),
    }


@pytest.mark.parametrize("page", ["", "```mermaid\n```\n" * 2])
def test_a_page_without_one_picture_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="one Mermaid block"):
        page_with_picture(page)


def test_the_page_can_be_read_in_one_sitting() -> None:
    words = [word for word, _, _, _ in ENTRY.findall(GLOSSARY)]
    assert len(TEXT.splitlines()) <= 350
    assert 1 <= len(words) <= 48
    assert len(words) == len(set(words)) == GLOSSARY.count("\n| ") - 1, (
        "each word once, and no row that is not read here"
    )


@pytest.mark.parametrize(("word", "module", "name", "path"), ENTRY.findall(GLOSSARY))
def test_a_word_of_the_glossary_lives_where_it_says(word: str, module: str, name: str, path: str) -> None:
    assert Path(path).stem == module
    assert name in names_in((PAGE.parent / path).resolve()), f"{word} has moved"


@pytest.mark.parametrize(("name", "path"), sorted(set(NAME.findall(TEXT))))
def test_a_name_that_the_page_links_to_is_defined_there(name: str, path: str) -> None:
    assert name in names_in((PAGE.parent / path).resolve())


@cache
def names_in(path: Path) -> frozenset[str]:
    """Returns the names that a module defines at its top level."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names.update(target.id for target in targets if isinstance(target, ast.Name))
    return frozenset(names)
