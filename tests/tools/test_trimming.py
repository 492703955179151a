from pathlib import Path

import pytest

from tools import trimming
from tools.trimming import LOCALE_DATA, NotThere, trim


def a_tree(folder: Path, *names: str) -> Path:
    for name in (*trimming.UNUSED, *names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


@pytest.fixture(autouse=True)
def few_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trimming, "UNUSED", ("library/tests",))
    monkeypatch.setattr(trimming, "TRIMMED", ("*.pyi",))
    for reduction in ("reduce_locales", "reduce_common", "reduce_services"):
        monkeypatch.setattr(trimming, reduction, lambda *_: None)


def left(tree: Path) -> set[str]:
    return {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}


def test_unused_modules_services_and_languages_are_deleted_and_folders_that_they_leave_empty(tmp_path: Path) -> None:
    metadata = "library-1.dist-info/METADATA"
    kept = {
        metadata,
        "library/code.py",
        "botocore/data/endpoints.json",
        "botocore/data/s3/2006-03-01/service-2.json.gz",
        f"{LOCALE_DATA}/de.dat",
        f"{LOCALE_DATA}/root.dat",
    }
    gone = ("library/code.pyi", "botocore/data/ec2/2016-11-15/service-2.json.gz", f"{LOCALE_DATA}/de_AT.dat")
    tree = a_tree(tmp_path, *kept, *gone)
    (tree / metadata).write_text("Name: library\nVersion: 1\n\nIt does much.\n\nAnd more.\n")

    trim(tree)

    assert left(tree) == kept
    assert (tree / metadata).read_text() == "Name: library\nVersion: 1\n"
    assert not (tree / "botocore/data/ec2").exists()


def test_a_name_that_is_not_there_is_named_with_the_list_it_stands_in(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match=r"library/tests .*UNUSED in tools/trimming.py"):
        trim(tmp_path)


@pytest.mark.parametrize(
    ("reduction", "tool"),
    [
        ("reduce_locales", "locale_data.py"),
        ("reduce_common", "locale_data.py"),
        ("reduce_services", "service_data.py"),
    ],
)
def test_a_part_of_the_data_that_is_not_there_is_named_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reduction: str, tool: str
) -> None:
    def misses(*_: object) -> None:
        raise KeyError("scripts")

    monkeypatch.setattr(trimming, reduction, misses)
    with pytest.raises(NotThere, match=rf"'scripts' .*tools/{tool}"):
        trim(a_tree(tmp_path))
