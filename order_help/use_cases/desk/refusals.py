"""What the desk is refused, besides what shoppers are."""

from dataclasses import dataclass

from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.use_cases.refusals import Refusal


@dataclass(frozen=True, slots=True)
class HelpRequestNotFound:
    """No such request."""

    request_id: HelpRequestId


@dataclass(frozen=True, slots=True)
class AlreadyClaimed:
    """Another agent has the request: `request.assignee` says who."""

    request: HelpRequest
    view: OrderView


@dataclass(frozen=True, slots=True)
class StepNotAllowed:
    """The request is in a state from which this step leads nowhere: it is settled, or not, or had its effect."""

    request: HelpRequest
    step: Step
    view: OrderView


@dataclass(frozen=True, slots=True)
class OrderIsCancelled:
    """The order was cancelled: it must not be shipped."""

    view: OrderView


DeskRefusal = Refusal | HelpRequestNotFound | AlreadyClaimed | StepNotAllowed | OrderIsCancelled
