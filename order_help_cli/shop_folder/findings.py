"""What the check of a shop's folder finds."""

from dataclasses import dataclass
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
