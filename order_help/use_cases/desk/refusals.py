"""Refusals that only commands of the desk meet."""

from dataclasses import dataclass

from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.use_cases.refusals import Refusal


@dataclass(frozen=True, slots=True)
class HelpRequestNotFound:
    """There is no such help request."""

    request_id: HelpRequestId


@dataclass(frozen=True, slots=True)
class AlreadyClaimed:
    """Another agent, `request.assignee`, has claimed the request."""

    request: HelpRequest
    view: OrderView


@dataclass(frozen=True, slots=True)
class StepNotAllowed:
    """The state of the request does not allow this step, for example because the request is settled."""

    request: HelpRequest
    step: Step
    view: OrderView


@dataclass(frozen=True, slots=True)
class OrderIsCancelled:
    """The order is cancelled and must not be shipped."""

    view: OrderView


DeskRefusal = Refusal | HelpRequestNotFound | AlreadyClaimed | StepNotAllowed | OrderIsCancelled
