"""Refusals that only commands of the desk meet."""

from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.domain.values import Value
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.timeline_pages import TimelineItem


class HelpRequestNotFound(Value, kw_only=False):
    """There is no such help request."""

    request_id: HelpRequestId


class AlreadyClaimed(Value, kw_only=False):
    """Another agent, `request.assignee`, has claimed the request."""

    request: HelpRequest
    view: OrderView


class StepNotAllowed(Value, kw_only=False):
    """The state of the request does not allow this step, for example because the request is settled."""

    request: HelpRequest
    step: Step
    view: OrderView


class OrderIsCancelled(Value, kw_only=False):
    """The order is cancelled and must not be shipped."""

    view: OrderView


class ChangedSinceSeen(Value, kw_only=False):
    """Something came in that the agent had not seen when deciding: `item` is the first of it."""

    item: TimelineItem
    view: OrderView


DeskRefusal = Refusal | HelpRequestNotFound | AlreadyClaimed | StepNotAllowed | OrderIsCancelled | ChangedSinceSeen
