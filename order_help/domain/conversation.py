"""
The conversation of an order: how many facts are addressed to each side, and how far each side has read.

Rule 1: the number of unread facts is a difference of two counts, so it costs the same however long a conversation is.
Rule 2: a fact is addressed to a side only if somebody else caused it (timeline.is_addressed_to).
"""

from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.values import Value, replace


class Side(Enum):
    """The two sides of the conversation."""

    SHOPPER = "SHOPPER"
    DESK = "DESK"


class SideCounts(Value):
    """The number of facts addressed to each side since the order was created (0 or more)."""

    shopper: int = 0
    desk: int = 0

    def of(self, side: Side) -> int:
        return self.shopper if side is Side.SHOPPER else self.desk


class ReadMark(Value):
    """
    How far a side has read.

    `through` is the sequence of the last entry that it has read (0: none), `addressed` the number of facts that had
    been addressed to it up to that entry.
    """

    through: int = 0
    addressed: int = 0


NOTHING_ADDRESSED: Final = SideCounts()
NOTHING_READ: Final = ReadMark()


class Conversation(Value):
    """
    The counts and read marks of both sides.

    `unanswered_since` is the time of the shopper's first message about no particular request that is still unanswered.
    `facts_until` is the time up to which the facts of the order itself are in the timeline, while some are still to
    come; without it all are.
    """

    addressed: SideCounts = NOTHING_ADDRESSED
    read_by_shopper: ReadMark = NOTHING_READ
    read_by_desk: ReadMark = NOTHING_READ
    unanswered_since: datetime | None = None
    facts_until: datetime | None = None

    def mark(self, side: Side) -> ReadMark:
        return self.read_by_shopper if side is Side.SHOPPER else self.read_by_desk

    def unread(self, side: Side) -> int:
        """Returns the number of facts addressed to this side that it has not read."""
        return self.addressed.of(side) - self.mark(side).addressed

    def marked(self, side: Side, mark: ReadMark) -> "Conversation":
        """Returns the conversation with this side's read mark replaced."""
        if side is Side.SHOPPER:
            return replace(self, read_by_shopper=mark)
        return replace(self, read_by_desk=mark)


EMPTY_CONVERSATION: Final = Conversation()
