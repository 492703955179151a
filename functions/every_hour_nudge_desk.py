"""Runs every hour: marks overdue help requests, and closes those that wait too long for the shopper's answer."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from functions.observing import Observer
from functions.starting import settings_and_policy
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.queue_ports import RequestQueue
from order_help.use_cases.services import Services
from order_help.use_cases.system.expire_requests import ExpiryResult, expire_requests

MARGIN_MS: Final = 30_000
"""
No request is begun so shortly before the timeout: a change takes up to 26 s (store/time_limits.py).
"""


def handler_for(
    services: Services, queue: RequestQueue, observer: Observer, *, clock: Callable[[], datetime]
) -> Callable[[Any, Any], Any]:
    """Returns the handler that Lambda calls."""

    def on_schedule(_: Any, context: Any) -> dict[str, int]:
        done = expire_requests(
            services, queue, now=clock(), goes_on=lambda: context.get_remaining_time_in_millis() > MARGIN_MS
        )
        for result in ExpiryResult:
            if done[result]:
                observer.count("HelpRequestsNudged", by=done[result], result=result.value)
        if done[ExpiryResult.FAILED]:
            raise RuntimeError(f"{done[ExpiryResult.FAILED]} requests could not be changed: see the log")
        return {result.value: count for result, count in done.items()}

    return observer.observing(on_schedule, operation="everyHourNudgeDesk")


_settings, _policy = settings_and_policy()
handler = handler_for(
    Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=_policy),
    DynamoDeskStore(),
    Observer(_settings),
    clock=lambda: datetime.now(UTC),
)
