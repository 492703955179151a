"""Runs every hour: marks what the desk has not answered in time, and closes what waits on shoppers for too long."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from functions.observing import Observer
from functions.starting import settings_and_policy
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_ports import RequestQueue
from order_help.requests.nudge_desk import Nudged, nudge_desk
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore

MARGIN_MS: Final = 20_000
"""Milliseconds before the function's timeout at which nothing new is begun: one change takes 12 s at the very worst."""


def handler_for(
    desk: HelpDesk, queue: RequestQueue, observer: Observer, *, clock: Callable[[], datetime]
) -> Callable[[Any, Any], Any]:
    """The function, for one desk."""

    def on_schedule(_: Any, context: Any) -> dict[str, int]:
        done = nudge_desk(desk, queue, now=clock(), goes_on=lambda: context.get_remaining_time_in_millis() > MARGIN_MS)
        for result in Nudged:
            if done[result]:
                observer.count("HelpRequestsNudged", by=done[result], result=result.value)
        if done[Nudged.FAILED]:
            raise RuntimeError(f"{done[Nudged.FAILED]} requests could not be changed: see the log")
        return {result.value: count for result, count in done.items()}

    return observer.observing(on_schedule, operation="everyHourNudgeDesk")


_settings, _policy = settings_and_policy()
handler = handler_for(
    HelpDesk(store=DynamoOrderStore(), policy=_policy),
    DynamoDeskStore(),
    Observer(_settings),
    clock=lambda: datetime.now(UTC),
)
