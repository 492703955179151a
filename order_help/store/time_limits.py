"""
How long the store waits for DynamoDB, in seconds.

Rule 1: a function answers before its caller gives up. An HTTP API waits for 30 s and its functions may take 28 s, while
the last call of a request has ended after `request`, whatever it asks for and whatever fails (call_bounds.py).
Functions that nobody waits for have timeouts for their changes, of which each takes 26 s at most with the deployed
limits: its last attempt begins just before `change` is over, after a pause of 0.5 s, and makes three calls (it reads
the order, looks for its own timeline entry, writes). A call takes `call`, a pause of 0.5 s, `connect` and `answer` at
most.
Rule 2: the setting ORDER_HELP_STORE_PATIENCE multiplies every limit, for engines on slow or busy machines. A deployment
leaves it at 1, because the timeouts of its functions are chosen for the limits below.
"""

from typing import Final

from order_help.domain.values import Value
from order_help.settings import store_settings


class TimeLimits(Value):
    """Seconds, all above 0."""

    connect: float
    """One connection is given up after this."""

    answer: float
    """One request is given up when DynamoDB has sent nothing for this long."""

    call: float
    """One call of the store is not sent again after this."""

    change: float
    """One change of an order is not attempted again after this."""

    request: float
    """No call of one request to an API is sent that could end after this."""


DEPLOYED: Final = TimeLimits(connect=1, answer=2, call=3, change=6, request=24)


def time_limits() -> TimeLimits:
    """The limits that hold for this process now. Raises SettingsWrong."""
    factor = store_settings().store_patience
    return TimeLimits(
        connect=DEPLOYED.connect * factor,
        answer=DEPLOYED.answer * factor,
        call=DEPLOYED.call * factor,
        change=DEPLOYED.change * factor,
        request=DEPLOYED.request * factor,
    )
