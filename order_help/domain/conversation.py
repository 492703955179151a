"""
The conversation of an order: what each side was told, and how far it has read.

Rule 1: what is unread is a difference of two counts, so nothing grows with the length of the conversation.
Rule 2: a side is told of what the others say and decide, never of what it did itself.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Final


class Side(Enum):
    """The two sides of the conversation."""

    SHOPPER = "SHOPPER"
    DESK = "DESK"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideCounts:
    """How many things each side was told since the order came to be (0 or more)."""

    shopper: int = 0
    desk: int = 0

    def of(self, side: Side) -> int:
        return self.shopper if side is Side.SHOPPER else self.desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMark:
    """A side has read everything up to the entry `through` (0: nothing), which was as many as `told` things."""

    through: int = 0
    told: int = 0


NOTHING_ADDRESSED: Final = SideCounts()
NOTHING_READ: Final = ReadMark()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """`unanswered_since`: when the shopper wrote about no request in particular, and nobody has answered yet."""

    told: SideCounts = NOTHING_ADDRESSED
    read_by_shopper: ReadMark = NOTHING_READ
    read_by_desk: ReadMark = NOTHING_READ
    unanswered_since: datetime | None = None

    def mark(self, side: Side) -> ReadMark:
        return self.read_by_shopper if side is Side.SHOPPER else self.read_by_desk

    def unread(self, side: Side) -> int:
        """How many things this side has been told and has not read."""
        return self.told.of(side) - self.mark(side).told

    def marked(self, side: Side, mark: ReadMark) -> "Conversation":
        """The same, read so far by this side."""
        if side is Side.SHOPPER:
            return replace(self, read_by_shopper=mark)
        return replace(self, read_by_desk=mark)


EMPTY_CONVERSATION: Final = Conversation()
