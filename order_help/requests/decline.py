"""An agent says no."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.laid_together import Order
from order_help.domain.life_cycle import Step
from order_help.domain.timeline import Message
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import AboutRequest, Done, done_with, take_step
from order_help.requests.desk_refusals import DeskRefusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(AboutRequest):
    """Say no to this request, and why: to the shopper in words (`text`), to everybody else by the reason."""

    operation: ClassVar[str] = "decline"
    text_required: ClassVar[bool] = True

    reason: DeclineReason


def decline(desk: HelpDesk, asked: Decline, *, now: datetime) -> Done | DeskRefusal:
    """Settle a request as DECLINED, without any effect on the order. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        message = Message(text=asked.text or "", request_id=request.id)
        return desk_changes.decline(order, request, asked.by, asked.reason, message, now=now)

    return done_with(desk, take_step(desk, asked, Step.DECLINE, decide, now=now), now=now)
