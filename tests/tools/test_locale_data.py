import pickle
from pathlib import Path

import pytest

from tools.locale_data import EMPTIED, UNREAD, reduce_locales

WHOLE = {**{part: {"a": "name"} for part in (*UNREAD, *EMPTIED)}, "months": {1: "January"}}


def a_folder(path: Path, **locales: object) -> Path:
    for name, data in locales.items():
        (path / f"{name}.dat").write_bytes(pickle.dumps(data))
    return path


def test_what_nobody_reads_is_left_out_of_every_locale_or_empty(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, root=WHOLE, nb={"scripts": {}, "months": {1: "januar"}})

    reduce_locales(folder)

    left = {file.stem: pickle.loads(file.read_bytes()) for file in folder.iterdir()}
    assert left == {
        "root": {**{part: {} for part in EMPTIED}, "months": {1: "January"}},
        "nb": {"months": {1: "januar"}},
    }


def test_a_part_that_is_gone_from_the_library_is_noticed(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, root={name: part for name, part in WHOLE.items() if name != "scripts"})

    with pytest.raises(KeyError, match="scripts"):
        reduce_locales(folder)
