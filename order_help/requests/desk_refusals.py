"""What the desk is refused, besides what shoppers are."""

from dataclasses import dataclass

from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.judgement import View
from order_help.domain.life_cycle import Step
from order_help.requests.refusals import Refusal


@dataclass(frozen=True, slots=True)
class HelpRequestNotFound:
    """No such request."""

    request_id: HelpRequestId


@dataclass(frozen=True, slots=True)
class AlreadyClaimed:
    """Another agent has the request: `request.assignee` says who."""

    request: HelpRequest
    view: View


@dataclass(frozen=True, slots=True)
class StepNotAllowed:
    """The request is in a state from which this step leads nowhere: it is settled, or not, or had its effect."""

    request: HelpRequest
    step: Step
    view: View


@dataclass(frozen=True, slots=True)
class OrderIsCancelled:
    """The order was cancelled: it must not be shipped."""

    view: View


DeskRefusal = Refusal | HelpRequestNotFound | AlreadyClaimed | StepNotAllowed | OrderIsCancelled
