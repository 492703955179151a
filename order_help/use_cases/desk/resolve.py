"""An agent resolves a help request by answering it."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import Done, done_with
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.desk.seen import DecideRequest, settle
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Resolve(DecideRequest):
    """Settles a request as answered; `text` is the answer, unless it was given before."""


def resolve(services: Services, command: Resolve, *, now: datetime) -> Done | DeskRefusal:
    """Settles a request as ANSWERED, which has no effect on the order. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        return desk_changes.answer(order, request, command.by, command.message(), now=now)

    return done_with(services, settle(services, command, Step.ANSWER, decide, now=now), now=now)
