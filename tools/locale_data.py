"""
Reduces Babel's locale data to what texts for people are formatted with: dates, numbers and currencies.

Most of a locale's data are names, of languages, countries, units, currencies and time zones. No text of ours has them
from there, and Babel reads all of a file at once, before the first date of a process is written.
"""

import pickle  # nosec B403 - the format in which Babel keeps its own data
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

UNREAD: Final = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "date_fields",
    "datetime_skeletons",
    "interval_formats",
    "languages",
    "list_patterns",
    "meta_zones",
    "scripts",
    "territories",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
    "variants",
)
"""The parts of a locale's data that no text is formatted with."""

EMPTIED: Final = ("currency_names", "currency_names_plural")
"""The parts that Babel looks into for every amount, and from which it takes something for long names alone."""

EMPTIED_IN_ALL: Final = ("territory_languages", "windows_zone_mapping")
"""The parts of what Babel knows of all locales together that no text is formatted with."""

SUBTAGS: Final = "likely_subtags"
"""The part of it by which Babel completes the name of a language; only those of our languages are looked for."""

PROTOCOL: Final = 4
"""One version of the format for all Pythons, so that the same data are the same bytes."""


def reduce_locales(folder: Path) -> None:
    """
    Writes the locales of a folder again without what nobody reads.

    Raises KeyError with the first part that Babel no longer has: a new name of it would be kept, silently.
    """
    missing = sorted({*UNREAD, *EMPTIED} - _read(folder / "root.dat").keys())  # all other locales inherit from it
    if missing:
        raise KeyError(missing[0])
    for file in folder.glob("*.dat"):
        data = _read(file)
        kept = {name: {} if name in EMPTIED else part for name, part in data.items() if name not in UNREAD}
        _write(file, kept)


def reduce_common(file: Path, languages: Iterable[str]) -> None:
    """
    Writes what Babel knows of all locales together again, for these languages alone, such as "de" and "zh-TW".

    Raises KeyError with the first part that Babel no longer has.
    """
    data, known = _read(file), {language.split("-")[0] for language in languages}
    missing = sorted({*EMPTIED_IN_ALL, SUBTAGS} - data.keys())
    if missing:
        raise KeyError(missing[0])
    subtags = {name: likely for name, likely in data[SUBTAGS].items() if name.split("_")[0] in known}
    _write(file, {**data, **{name: {} for name in EMPTIED_IN_ALL}, SUBTAGS: subtags})


def _write(file: Path, data: Mapping[str, Any]) -> None:
    file.write_bytes(pickle.dumps(data, PROTOCOL))


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = pickle.loads(file.read_bytes())  # noqa: S301  # nosec B301 - of the library, which came with its hash
    return data
