import pickle
from pathlib import Path

import pytest

from tools.locale_data import EMPTIED, EMPTIED_IN_ALL, SUBTAGS, UNREAD, reduce_common, reduce_locales

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


def test_of_what_is_common_to_locales_what_our_languages_need_is_left(tmp_path: Path) -> None:
    file = tmp_path / "global.dat"
    names = {"zh": "zh_Hans_CN", "zh_TW": "zh_Hant_TW", "cy": "cy_Latn_GB"}
    whole = {**{part: {"DE": 1} for part in EMPTIED_IN_ALL}, SUBTAGS: names, "zone_aliases": {"UTC": "Etc/UTC"}}
    file.write_bytes(pickle.dumps(whole))

    reduce_common(file, ["de", "zh-TW"])

    assert pickle.loads(file.read_bytes()) == {
        **{part: {} for part in EMPTIED_IN_ALL},
        SUBTAGS: {"zh": "zh_Hans_CN", "zh_TW": "zh_Hant_TW"},
        "zone_aliases": {"UTC": "Etc/UTC"},
    }


def test_a_part_that_is_gone_from_what_is_common_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "global.dat"
    file.write_bytes(pickle.dumps({SUBTAGS: {}}))

    with pytest.raises(KeyError, match="territory_languages"):
        reduce_common(file, ["de"])
