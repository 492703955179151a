"""
Reads files with an order snapshot in JSON on each line; lines that are not orders are reported and skipped.

Rule: no more of a line is held in memory than an order may have bytes, so a file of any size can be read.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import MAX_BYTES, BadSnapshot, TakenSnapshot, read_snapshot
from order_help_cli.exit_codes import UsedWrongly

MOST_SHOWN: Final = 20
"""The number of problems that are reported of one line."""

_LIMIT: Final = MAX_BYTES + 3  # an order, the line end of two bytes, and one more byte that shows an excess
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class OrderFile:
    """A file of orders that is being read; `bytes_read` and `bad_lines` count what has been read so far."""

    def __init__(self, path: Path, file: BinaryIO, complain: Callable[[str], None]) -> None:
        self.path = path
        self.bytes_read = 0
        self.bad_lines = 0
        self._file = file
        self._complain = complain

    def lines(self) -> Iterator[tuple[int, TakenSnapshot | BadSnapshot]]:
        """Yields what each line is, with its number, and reports each problem as "FILE:LINE: path: expected …"."""
        for number, line in enumerate(self._lines(), start=1):
            text = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
            if text.strip():
                yield number, self._read(number, text)

    def orders(self) -> Iterator[OrderSnapshot]:
        """Yields the orders in turn, without the lines that are bad."""
        return (line.snapshot for _, line in self.lines() if isinstance(line, TakenSnapshot))

    def _read(self, number: int, line: bytes) -> TakenSnapshot | BadSnapshot:
        try:
            return TakenSnapshot(snapshot=read_snapshot(line))
        except BadSnapshot as bad:
            self._report(number, bad)
            return bad

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
def order_file(path: Path, complain: Callable[[str], None]) -> Iterator[OrderFile]:
    """Opens a file of orders. Raises UsedWrongly if it cannot be read; `complain` gets the problems of bad lines."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise UsedWrongly(f"{path}: {error.strerror}") from None
    with file:
        yield OrderFile(path, file, complain)
