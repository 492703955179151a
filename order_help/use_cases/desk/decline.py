"""An agent declines a help request."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.timeline import Message
from order_help.use_cases.desk.commands import Done, done_with
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.desk.seen import DecideRequest, settle
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Decline(DecideRequest):
    """Declines a request, with a reason and a text (required), both of which the shopper sees."""

    text_required: ClassVar[bool] = True

    reason: DeclineReason


def decline(services: Services, command: Decline, *, now: datetime) -> Done | DeskRefusal:
    """Settles a request as DECLINED, which has no effect on the order. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        message = Message(text=command.text or "", request_id=request.id)
        return desk_changes.decline(order, request, command.by, command.reason, message, now=now)

    return done_with(services, settle(services, command, Step.DECLINE, decide, now=now), now=now)
