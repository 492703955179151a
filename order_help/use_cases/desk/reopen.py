"""An agent reopens a settled help request."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.recheck import why_not_reopen
from order_help.use_cases.desk.commands import AboutRequest, Done, done_with, take_step
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Reopen(AboutRequest):
    """Opens a settled request again."""


def reopen(services: Services, command: Reopen, *, now: datetime) -> Done | DeskRefusal:
    """Reopens a request that had no effect, unless another one took its place or nothing is left. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest, _: LoadedState) -> Change | Done | DeskRefusal:
        against = why_not_reopen(order, request, settings=services.settings_of(order), now=now)
        if against is not None:
            return HelpActionUnavailable(against, services.view(order, now=now))
        return desk_changes.reopen(order, request, command.by, settings=services.settings_of(order), now=now)

    return done_with(services, take_step(services, command, Step.REOPEN, decide, now=now), now=now)
