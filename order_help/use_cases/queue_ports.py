"""The port to the queue of open help requests."""

from datetime import datetime
from typing import Protocol

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.values import Value


class QueueFilter(Value):
    """
    Selects open requests; a field that is None selects all.

    `state` is OPEN or AWAITING_SHOPPER, `assignee` the agent who has claimed a request, `claimed` tells whether any
    agent has. `overdue_at` selects requests whose answer was due before this instant.
    """

    action: HelpActionType | None = None
    state: HelpRequestState | None = None
    assignee: AgentName | None = None
    claimed: bool | None = None
    overdue_at: datetime | None = None

    def selects(self, request: HelpRequest) -> bool:
        """Tells whether the filter selects a request of the queue."""
        return (
            self.may_select_from(request)
            and self.action in (None, request.type)
            and self.state in (None, request.state)
            and self.assignee in (None, request.assignee)
            and self.claimed in (None, request.assignee is not None)
        )

    def may_select_from(self, request: HelpRequest) -> bool:
        """Tells whether this request or a later one of the queue may be selected: overdue ones come first."""
        return self.overdue_at is None or (request.answer_by is not None and request.answer_by < self.overdue_at)


class QueuePosition(Value):
    """A position in the queue: OPEN requests come first, by `answer_by`, then AWAITING_SHOPPER, by `reply_by`."""

    state: HelpRequestState
    due: datetime
    request_id: HelpRequestId


class QueuePage(Value):
    """
    A page of the queue. It is shorter than requested at the end of the queue, or where the filter passed over many.

    `reached` is the position up to which the queue was read: the next page begins there, even if this one is empty. It
    is None at the end of the queue.
    """

    items: tuple[HelpRequest, ...]
    reached: QueuePosition | None


class RequestQueue(Protocol):
    """The open requests of all orders; eventually consistent."""

    def queue(self, selection: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        """Reads open requests, most urgent first, after a position. Raises StoreBusy."""
