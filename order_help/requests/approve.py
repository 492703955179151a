"""An agent approves a request, which alone has an effect on the order."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change, is_moot
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.judged_again import why_not_approve
from order_help.domain.laid_together import Order
from order_help.domain.life_cycle import Step
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import AboutRequest, Done, done_with, take_step
from order_help.requests.desk_refusals import DeskRefusal, StepNotAllowed
from order_help.requests.refusals import HelpActionUnavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(AboutRequest):
    """Do what this request asks for; `text` is what the shopper is told besides."""

    operation: ClassVar[str] = "approve"


def approve(desk: HelpDesk, asked: Approve, *, now: datetime) -> Done | DeskRefusal:
    """
    Apply the request's effect if the order, judged again now, still allows it; else say why not.

    What has become impossible meanwhile is OVERTAKEN, which the shopper is told. Raises StoreBusy.
    """

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        knobs, at = desk.knobs_of(order), desk.view(order, now=now).now
        against = why_not_approve(order, request, knobs=knobs, now=at)
        if against is None:
            return desk_changes.approve(order, request, asked.by, asked.message(), now=at)
        if is_moot(order, request.type, knobs=knobs, now=at):
            return desk_changes.find_moot(order, request, asked.by, now=at)
        return HelpActionUnavailable(against, desk.view(order, now=now))

    done = done_with(desk, take_step(desk, asked, Step.APPROVE, decide, now=now), now=now)
    if not isinstance(done, Done | StepNotAllowed) or done.request is None:
        return done
    if done.request.state is not HelpRequestState.OVERTAKEN:
        return done
    # By this call, by an earlier one with its key, or by a snapshot that was quicker: the answer is the same.
    judgement = done.view.actions[done.request.type]
    if judgement.available:  # the shop has corrected itself: it did not ship after all
        return StepNotAllowed(done.request, Step.APPROVE, done.view)
    return HelpActionUnavailable(judgement, done.view)
