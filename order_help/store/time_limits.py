"""
How long the store waits for DynamoDB, in seconds.

Rule 1: a function answers before its caller gives up. An HTTP API waits for 30 s. With the deployed limits a change
takes 26 s at most: its last attempt begins just before `change` is over, after a pause of 0.5 s, and makes three calls
(it reads the order, looks for its own timeline entry, writes). A call takes `call`, a pause of 0.5 s, `connect` and
`answer` at most.
Rule 2: the setting ORDER_HELP_STORE_PATIENCE multiplies every limit, for engines on slow or busy machines. A deployment
leaves it at 1, because the timeouts of its functions are chosen for the limits below.
"""

from dataclasses import dataclass
from typing import Final

from order_help.settings import current_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimits:
    """Seconds, all above 0."""

    connect: float
    """One connection is given up after this."""

    answer: float
    """One request is given up when DynamoDB has sent nothing for this long."""

    call: float
    """One call of the store is not sent again after this."""

    change: float
    """One change of an order is not attempted again after this."""


DEPLOYED: Final = TimeLimits(connect=1, answer=2, call=3, change=6)


def time_limits() -> TimeLimits:
    """The limits that hold for this process now. Raises SettingsWrong."""
    factor = current_settings().store_patience
    return TimeLimits(
        connect=DEPLOYED.connect * factor,
        answer=DEPLOYED.answer * factor,
        call=DEPLOYED.call * factor,
        change=DEPLOYED.change * factor,
    )
