"""
Reduces Babel's locale data to what texts for people are formatted with: dates, numbers and currencies.

Most of a locale's data are names, of languages, countries, units, currencies and time zones. No text of ours has them
from there, and Babel reads all of a file at once, before the first date of a process is written.
"""

import pickle  # nosec B403 - the format in which Babel keeps its own data
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
        file.write_bytes(pickle.dumps(kept, PROTOCOL))


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = pickle.loads(file.read_bytes())  # noqa: S301  # nosec B301 - of the library, which came with its hash
    return data
