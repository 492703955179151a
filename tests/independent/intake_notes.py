"""What the second reading of a snapshot notes on its way: its warnings, and what decides and cannot be read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any, TypeVar

from tests.independent.intake_values import Nonsense, absent, shown_text

Json = dict[str, Any]
T = TypeVar("T")


@dataclass
class Notes:
    """The notes on one snapshot that a shop in `zone` sent, and that is taken at `now`."""

    now: datetime
    zone: tzinfo
    warnings: list[tuple[str, str]] = field(default_factory=list)
    wrong: set[str] = field(default_factory=set)

    def warn(self, code: str, path: str) -> None:
        self.warnings.append((code, path))

    def decides(self, read: Callable[[Any], T], value: Any, path: str, *, required: bool = True) -> T | None:
        """Returns what the value means; if it means nothing, the snapshot is refused."""
        if absent(value):
            if required:
                self.wrong.add(path)
            return None
        try:
            return read(value)
        except Nonsense:
            self.wrong.add(path)
            return None

    def shows(self, read: Callable[[Any], T], value: Any, path: str, *, code: str = "LEFT_OUT") -> T | None:
        """Returns what the value means; if it means nothing, it is left out with a warning."""
        try:
            return None if absent(value) else read(value)
        except Nonsense:
            self.warn(code, path)
            return None

    def text(self, value: Any, path: str, longest: int = 128) -> str | None:
        """Returns a text that shows, cut if it is too long."""
        text = self.shows(shown_text, value, path) or None
        if text and len(text) > longest:
            self.warn("SHORTENED", path)
            return text[: longest - 1] + "…"
        return text

    def items(self, value: Any, path: str) -> list[tuple[str, Json]]:
        """Returns the objects of a list, at most 200, each with its path; whatever else is sent is wrong."""
        if absent(value):
            return []
        if not isinstance(value, list) or len(value) > 200:
            self.wrong.add(path)
            return []
        self.wrong.update(f"{path}[{place}]" for place, item in enumerate(value) if not isinstance(item, dict))
        return [(f"{path}[{place}].", item) for place, item in enumerate(value) if isinstance(item, dict)]

    def unknown(self, known: str, sent: Json, path: str = "") -> None:
        """Warns of the fields that are not among the known names."""
        names = known.split()
        self.warnings.extend(("UNKNOWN_FIELD", path + name) for name in sent if name not in names)
