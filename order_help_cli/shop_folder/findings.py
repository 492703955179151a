"""What the check of a shop's folder finds."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """
    Something in `file`, a path in the folder, or in the folder itself where that is empty; lines are counted from 1.

    A warning is about something that works and is yet likely to be a mistake.
    """

    file: str = ""
    line: int | None = None
    problem: str
    is_warning: bool = False

    def text(self, folder: Path) -> str:
        """Returns the finding as one line, such as "look/theme.css:3: --brnad: there is no token of this name"."""
        place = str(folder / self.file) + (f":{self.line}" if self.line else "")
        return f"{place}: {'warning: ' if self.is_warning else ''}{self.problem}"


def meant(name: str, known: Iterable[str]) -> str:
    """Returns the end of a problem about an unknown name: ": is --brand meant?", or nothing if none is close."""
    close = get_close_matches(name, known, n=1)
    return f": is {close[0]} meant?" if close else ""
