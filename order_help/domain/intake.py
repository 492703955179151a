"""
What is remembered of how an order's snapshots were taken: warnings about the newest, and a revision that was refused.

Rule: while a refused revision is higher than the one that the order has, nothing of the order settles itself: what the
shop tried to say is not known, and it may be that the order was shipped.
"""

from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.ids import CustomerId
from order_help.domain.values import Value


class WarningCode(Enum):
    """What was done about a value of a snapshot that could not be taken as it was."""

    LEFT_OUT = "LEFT_OUT"  # the value cannot be read
    SHORTENED = "SHORTENED"  # the text or the list was too long
    SAFE_VALUE = "SAFE_VALUE"  # an unknown value of a list of values counts as the safest one
    CUT = "CUT"  # a number outside its range counts as the nearest end of the range
    SHOPS_TIME = "SHOPS_TIME"  # a time without a zone, or a date without a time, was read in the shop's time zone
    DATE_NOT_BELIEVED = "DATE_NOT_BELIEVED"  # the date contradicts others: it is not believed, what it dates is
    EMPTY_PARCEL = "EMPTY_PARCEL"  # a parcel without lines
    NO_MAIL = "NO_MAIL"  # no mail can be sent to this address
    UNKNOWN_FIELD = "UNKNOWN_FIELD"  # the field has no meaning here; it raises no alarm


class IntakeWarning(Value):
    """One value of a snapshot that was not taken as it was; `path` is such as "lines[0].imageUrl"."""

    code: WarningCode
    path: str


class RefusedRevision(Value):
    """
    A revision that was refused although it is newer than those that were taken.

    `problem` says why, in English and for the desk, such as "lines: expected at least 1 of them". `customer_id` is the
    customer that it names: if it is not the order's, then whose order it is is not known until the shop sends it again.
    """

    revision: int
    at: datetime
    problem: str
    customer_id: CustomerId
    dismissed: bool = False  # by an agent; the order stays in doubt


class NumberClaim(Value):
    """
    A snapshot without an id that had the order's number and another customer, `customer_id`; it was refused.

    It changed nothing: whether it was about this order at all is not known.
    """

    customer_id: CustomerId
    revision: int
    at: datetime
    dismissed: bool = False  # by an agent, or since the order became this customer's


MAX_WARNINGS: Final = 20
"""The warnings that are kept of a snapshot."""

MAX_CLAIMS: Final = 4
"""The customers whose claims of an order's number are kept."""

MAX_PATH: Final = 200
MAX_PROBLEM: Final = 500
"""The characters that are kept of a path, and of why a revision was refused."""


class Intake(Value):
    """
    What is remembered of an order's snapshots: at most `MAX_WARNINGS` warnings about the one that was taken last.

    `claims` has the newest of each customer, of at most `MAX_CLAIMS` customers.
    """

    warnings: tuple[IntakeWarning, ...] = ()
    refused: RefusedRevision | None = None
    claims: tuple[NumberClaim, ...] = ()


NOTHING_TO_REMEMBER: Final = Intake()
