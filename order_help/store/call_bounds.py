"""
Holds the calls of a request to its bounds (use_cases/request_bounds.py), before each is sent.

Rule 1: nothing is sent that could be answered after the request's time is over. A call that was sent takes `connect`
and `answer` at most (time_limits.py), so none is begun with less time left.
Rule 2: a request makes no more calls than `most_calls` says: what a page of 50 orders with one connection each needs,
and more where the desk's queue has several shards, since each list of the desk asks them all.
Rule 3: outside of requests there are no bounds.
"""

from typing import Any, Final

from order_help.settings import store_settings
from order_help.store.time_limits import time_limits
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.request_bounds import current_bounds

PAGE_OF_ORDERS: Final = 11
"""The calls of a page of 50 orders and one more, each as large as an order may be (domain/budget.py), by 1 MB each."""

CONNECTIONS: Final = 50
"""One call for each order of the largest page."""

FURTHER_SHARD: Final = 7
"""What each shard of the desk's queue adds after the first: 2 calls for requests, 1 for each of 5 kinds of alerts."""


def most_calls() -> int:
    """Returns how many calls of DynamoDB one request may make. Raises SettingsWrong."""
    return PAGE_OF_ORDERS + CONNECTIONS + FURTHER_SHARD * (store_settings().queue_shards - 1)


def hold_to_bounds(client: Any) -> None:
    """Registers a botocore client, so that its calls within a request are held to the request's bounds."""
    client.meta.events.register("before-call.dynamodb", _check)


def _check(**_: object) -> None:
    """Raises StoreBusy if no time is left for a call, and TooManyCalls if the request has made its calls."""
    bounds = current_bounds()
    if bounds is None:
        return
    limits = time_limits()
    if bounds.seconds + limits.connect + limits.answer > limits.request:
        raise StoreBusy
    bounds.count_call(most=most_calls())
