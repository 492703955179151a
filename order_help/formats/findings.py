"""
What is found in a snapshot while it is read: problems, which refuse it, and warnings, which do not.

Rule: one value has at most one warning, the first that fits.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any, Final

from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.values import Value
from order_help.formats.problem_text import path_of, shown

_NOT_GIVEN: Final = object()

Rank = tuple[int, ...]
"""Where a value stands: from the outside, the places of its fields in the table of fields, and its places in lists."""


class Unreadable(ValueError):
    """A value cannot be read; the message says what was expected."""


class SnapshotProblem(Value):
    """A problem in a snapshot; `path` is such as "lines[0].quantity", and empty for the snapshot as a whole."""

    path: str
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: {self.expected}" if self.path else self.expected


@dataclass(slots=True)
class Findings:
    """Everything that was found so far in one snapshot, and the shop's time zone, in which its times are read."""

    zone: tzinfo = UTC
    _problems: list[tuple[Rank, SnapshotProblem]] = field(default_factory=list)
    _warnings: dict[str, tuple[Rank, WarningCode]] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[SnapshotProblem, ...]:
        """The problems, in the order of the table of fields."""
        return tuple(problem for _, problem in sorted(self._problems, key=lambda found: found[0]))

    @property
    def warnings(self) -> tuple[IntakeWarning, ...]:
        """The warnings, in the order of the table of fields."""
        found = sorted(self._warnings.items(), key=lambda one: one[1][0])
        return tuple(IntakeWarning(code=code, path=path) for path, (_, code) in found)

    def add_problem(self, place: "Place", expected: str) -> None:
        self._problems.append((place.rank, SnapshotProblem(path=place.path, expected=expected)))

    def add_warning(self, place: "Place", code: WarningCode) -> None:
        self._warnings.setdefault(place.path, (place.rank, code))


class Place(Value, kw_only=False):
    """Where a value stands in a snapshot."""

    findings: Findings
    path: str = ""
    rank: Rank = ()

    def field(self, name: str, number: int) -> "Place":
        """Returns the place of a field of this object; `number` is its place in the table of fields."""
        path = f"{self.path}.{name}" if self.path else name
        return Place(self.findings, path, (*self.rank, number))

    def unknown(self, name: str, number: int) -> "Place":
        """Returns the place of a field that is in no table, under a name that a sender made up."""
        return self.field(path_of((name,)), number)

    def item(self, number: int) -> "Place":
        return Place(self.findings, f"{self.path}[{number}]", (*self.rank, number))

    def warn(self, code: WarningCode) -> None:
        self.findings.add_warning(self, code)

    def refuse(self, expected: str, given: Any = _NOT_GIVEN) -> None:
        """Notes a problem: what was expected, and what was given instead."""
        instead = "" if given is _NOT_GIVEN else f", not {shown(given)}"
        self.findings.add_problem(self, f"expected {expected}{instead}")


Read = Callable[[Any, Place], Any]
"""Reads a value that is given. Raises Unreadable; may warn about the place."""
