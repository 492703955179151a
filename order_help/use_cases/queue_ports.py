"""What use cases need of the queue of open requests."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """
    Which open requests are wanted; None: whichever.

    `state` is OPEN or AWAITING_SHOPPER, `assignee` who has claimed them, `claimed` whether anybody has. `overdue_at`:
    those whose answer was due before this instant.
    """

    action: HelpActionType | None = None
    state: HelpRequestState | None = None
    assignee: AgentName | None = None
    claimed: bool | None = None
    overdue_at: datetime | None = None

    def takes(self, request: HelpRequest) -> bool:
        """Whether a request of the queue is wanted."""
        return (
            self.goes_on_at(request)
            and self.action in (None, request.type)
            and self.state in (None, request.state)
            and self.assignee in (None, request.assignee)
            and self.claimed in (None, request.assignee is not None)
        )

    def goes_on_at(self, request: HelpRequest) -> bool:
        """Whether this request of the queue, or one that follows it, may be wanted: what is overdue stands first."""
        return self.overdue_at is None or (request.answer_by is not None and request.answer_by < self.overdue_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePosition:
    """A place in the queue: what is OPEN comes first, by `answer_by`, then what is AWAITING_SHOPPER, by `reply_by`."""

    state: HelpRequestState
    due: datetime
    request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """
    As many requests as were asked for, unless the queue ended, or so many were passed over that it is enough for once.

    `reached` is how far it was read: where the next page begins, be this one empty; None at the end of the queue.
    """

    items: tuple[HelpRequest, ...]
    reached: QueuePosition | None


class RequestQueue(Protocol):
    """The open requests of all orders. Eventually consistent: a moment behind."""

    def queue(self, wanted: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        """Open requests, most urgent first, strictly after a position. Raises StoreBusy."""
