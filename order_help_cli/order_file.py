"""
Reads files with an order snapshot in JSON on each line; lines that are not orders are reported, and warnings counted.

Rule: no more of a line is held in memory than an order may have bytes, so a file of any size can be read.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from order_help.domain.intake import WarningCode
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import BYTE_ORDER_MARK, MAX_BYTES, BadSnapshot, TakenSnapshot, read_snapshot
from order_help_cli.exit_codes import UsedWrongly

MOST_SHOWN: Final = 20
"""The number of problems that are reported of one line."""

MOST_LINES: Final = 3
"""The number of lines that are named of each kind of warning."""

NEEDS_ID: Final = "an order of another customer has this number: send `id`"
"""What is said of a line without an id that has the number of another customer's order."""

# An order, a byte order mark of three bytes, the line end of two, and one byte that shows an excess.
_LIMIT: Final = MAX_BYTES + 6


@dataclass(slots=True)
class LinesWarned:
    """How many lines have a kind of warning, and the numbers of the first of them."""

    count: int = 0
    first: list[int] = field(default_factory=list)

    def add(self, line: int) -> None:
        self.count += 1
        if len(self.first) < MOST_LINES:
            self.first.append(line)

    def __str__(self) -> str:
        """Returns such as "lines 3, 17, 20 and 9 more"."""
        numbers = ", ".join(f"{number:,}" for number in self.first)
        more = f" and {self.count - len(self.first):,} more" if self.count > len(self.first) else ""
        return f"line{'' if self.count == 1 else 's'} {numbers}{more}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the lines of a file are read: when, under which policy, and whether warnings are problems."""

    now: datetime
    policy: ShopPolicy = DEFAULT_POLICY
    strict: bool = False

    @classmethod
    def under(cls, policy: ShopPolicy, *, now: datetime, strict: bool = False) -> "Reading":
        """Returns how a file is read at `now` under the shop's policy."""
        return cls(now=now, policy=policy, strict=strict)


class OrderFile:
    """
    A file of orders that is being read.

    `bytes_read`, `good_lines`, `bad_lines` and `warned` count what has been read so far.
    """

    def __init__(self, path: Path, file: BinaryIO, reading: Reading, complain: Callable[[str], None]) -> None:
        self.path = path
        self.bytes_read = 0
        self.good_lines = 0
        self.bad_lines = 0
        self.warned: dict[WarningCode, LinesWarned] = {}
        self._file = file
        self._reading = reading
        self._complain = complain

    def lines(self) -> Iterator[tuple[int, TakenSnapshot | BadSnapshot]]:
        """Yields what each line is, with its number, and reports each problem as "FILE:LINE: path: expected …"."""
        for number, line in enumerate(self._lines(), start=1):
            text = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
            if text.strip():
                yield number, self._read(number, text)

    def orders(self) -> Iterator[OrderSnapshot]:
        """Yields the orders in turn, without the lines that are bad."""
        return (line.snapshot for _, line in self.lines() if isinstance(line, TakenSnapshot))

    def summed_warnings(self) -> Iterator[str]:
        """Yields a line for each kind of warning, such as "LEFT_OUT in lines 3, 17, 20 and 9 more"."""
        for code in WarningCode:
            if code in self.warned:
                yield f"{self.path}: {code.value} in {self.warned[code]}"

    def _read(self, number: int, line: bytes) -> TakenSnapshot | BadSnapshot:
        reading = self._reading
        try:
            accepted = read_snapshot(line, now=reading.now, policy=reading.policy, strict=reading.strict)
        except BadSnapshot as bad:
            self._report(number, bad)
            return bad
        self.good_lines += 1
        for code in {warning.code for warning in accepted.warnings}:
            self.warned.setdefault(code, LinesWarned()).add(number)
        return accepted

    def _report(self, number: int, bad: BadSnapshot) -> None:
        self.bad_lines += 1
        for problem in bad.problems[:MOST_SHOWN]:
            self._complain(f"{self.path}:{number}: {problem}")
        if len(bad.problems) > MOST_SHOWN:
            self._complain(f"{self.path}:{number}: and {len(bad.problems) - MOST_SHOWN} more problems")

    def _lines(self) -> Iterator[bytes]:
        """Yields every line; of a line that is too long for an order only the start, which is also too long."""
        while line := self._file.readline(_LIMIT):
            self.bytes_read += len(line)
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = self._file.readline(_LIMIT)
                self.bytes_read += len(rest)
            yield line


@contextmanager
def order_file(path: Path, reading: Reading, complain: Callable[[str], None]) -> Iterator[OrderFile]:
    """Opens a file of orders. Raises UsedWrongly if it cannot be read; `complain` gets the problems of bad lines."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise UsedWrongly(f"{path}: {error.strerror}") from None
    with file:
        yield OrderFile(path, file, reading, complain)
