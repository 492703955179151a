"""
What stands in the pages' code as it is: the markup of its templates, and its other texts.

Rule: what is written in code, `${…}`, leaves one sign behind, HOLE; a template within it is a template of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

HOLE = "\ufffc"
_QUOTES = "\"'"
_BEFORE_A_REGEX = "(,=>:[!&|?{};"  # not `return`, so far


@dataclass
class Source:
    """A JavaScript file's templates of `html`, and the texts between its quotes and other backticks."""

    code: str
    templates: list[str] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    _at: int = 0

    def __post_init__(self) -> None:
        self._read_code(until="")

    def _read_code(self, *, until: str) -> None:
        """Read up to the brace that ends this code, or to the file's end. Raises ValueError for what does not end."""
        depth, before = 0, ";"
        while self._at < len(self.code):
            sign = self.code[self._at]
            if sign == until and depth == 0:
                self._at += 1
                return
            depth += {"{": 1, "}": -1}.get(sign, 0)
            self._step(sign, before)
            before = before if sign.isspace() else sign
        if until:
            raise ValueError("a template does not end")

    def _step(self, sign: str, before: str) -> None:
        """Read past a sign, or past all of what begins with it."""
        ahead = self.code[self._at : self._at + 2]
        if ahead == "//":
            self._at = self._after("\n")
        elif ahead == "/*":
            self._at = self._after("*/")
        elif sign in _QUOTES:
            self.strings.append("".join(self._signs(sign)))
        elif sign == "/" and before in _BEFORE_A_REGEX:
            self._regex()
        elif sign == "`":
            (self.templates if self.code[: self._at].endswith("html") else self.strings).append(self._template())
        else:
            self._at += 1

    def _regex(self) -> None:
        """A slash between brackets does not end it."""
        within = False
        for sign in self._signs(""):
            within = sign == "[" or (within and sign != "]")
            if sign == "/" and not within:
                return

    def _template(self) -> str:
        text = ""
        for sign in self._signs("`"):
            if sign == "$" and self.code[self._at] == "{":
                self._at += 1
                self._read_code(until="}")
                text += HOLE
            else:
                text += sign
        return text

    def _signs(self, end: str) -> Iterator[str]:
        """What stands between the sign at which we are and the end; an escaped sign with its escape."""
        self._at += 1
        while (sign := self.code[self._at]) != end:
            start, self._at = self._at, self._at + (2 if sign == "\\" else 1)
            yield self.code[start : self._at]
        self._at += 1

    def _after(self, end: str) -> int:
        found = self.code.find(end, self._at)
        return found + len(end) if found >= 0 else len(self.code)
