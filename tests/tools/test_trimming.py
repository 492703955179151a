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
    monkeypatch.setattr(trimming, "reduce_locales", lambda folder: None)


def left(tree: Path) -> set[str]:
    return {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}


def test_unused_modules_services_and_languages_are_deleted_and_folders_that_they_leave_empty(tmp_path: Path) -> None:
    kept = {
        "library/code.py",
        "botocore/data/endpoints.json",
        "botocore/data/s3/2006-03-01/service-2.json.gz",
        f"{LOCALE_DATA}/de.dat",
        f"{LOCALE_DATA}/root.dat",
    }
    gone = ("library/code.pyi", "botocore/data/ec2/2016-11-15/service-2.json.gz", f"{LOCALE_DATA}/de_AT.dat")
    tree = a_tree(tmp_path, *kept, *gone)

    trim(tree)

    assert left(tree) == kept
    assert not (tree / "botocore/data/ec2").exists()


def test_a_name_that_is_not_there_is_named_with_the_list_it_stands_in(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match=r"library/tests .*UNUSED in tools/trimming.py"):
        trim(tmp_path)


def test_a_part_of_locales_that_is_not_there_is_named_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def misses(_: Path) -> None:
        raise KeyError("scripts")

    monkeypatch.setattr(trimming, "reduce_locales", misses)
    with pytest.raises(NotThere, match=r"'scripts' .*tools/locale_data.py"):
        trim(a_tree(tmp_path))
