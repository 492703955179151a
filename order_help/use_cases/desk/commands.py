"""Commands of the desk: what they have in common, and how they are carried out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.availability import OrderView
from order_help.domain.changes import Change, nothing_to_do
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, HelpRequestId, OrderId
from order_help.domain.life_cycle import Step, allows
from order_help.domain.order import Order
from order_help.domain.timeline import Message
from order_help.domain.values import Value, replace
from order_help.use_cases.commands import Command
from order_help.use_cases.desk.refusals import DeskRefusal, HelpRequestNotFound, StepNotAllowed
from order_help.use_cases.input_checks import MAX_MESSAGE, text_problems
from order_help.use_cases.ports import NO_EXTRA_READS, ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class DeskCommand(Command):
    """
    A command of the principal `by`: an agent, or one of the shop's own systems.

    It names the order by its id alone: whose order it is, the register tells at the moment of the change.
    """

    order: OrderId
    by: AgentName

    @property
    def principal(self) -> str:
        return self.by


@dataclass(frozen=True, kw_only=True)
class AboutRequest(DeskCommand):
    """A command about one help request; `text`, if there is one, is a message to the shopper."""

    text_required: ClassVar[bool] = False

    help_request_id: HelpRequestId
    text: str | None = None

    def problems(self) -> Iterator[Problem]:
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=self.text_required)

    def message(self, *, expects_answer: bool = False) -> Message | None:
        """Returns the message to the shopper, or None without a text."""
        if not self.text:
            return None
        return Message(text=self.text, request_id=self.help_request_id, expects_answer=expects_answer)


class Done(Value):
    """The command was carried out; `view` is the order afterwards, `request` the request that it was about, if any."""

    view: OrderView
    request: HelpRequest | None = None
    replayed: bool = False


def change_for_desk(
    services: Services,
    command: DeskCommand,
    decide: Callable[[Order, LoadedState], Change | Done | DeskRefusal],
    *,
    about: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> Change | Done | DeskRefusal:
    """
    Carries out a command of the desk once, as `change_order` does.

    Where there is nothing to do, the command's key is remembered all the same. Raises StoreBusy.
    """
    idle: Done | None = None

    def decide_or_remember(order: Order, loaded: LoadedState) -> Change | Done | DeskRefusal:
        nonlocal idle
        decided = decide(order, loaded)
        idle = decided if isinstance(decided, Done) else None
        return nothing_to_do(order, now=now) if idle and command.idempotency_key is not None else decided

    done = change_order(services, command, decide_or_remember, about=about, extra_reads=extra_reads, now=now)
    if isinstance(done, Replayed):
        request = done.request if about else None
        return Done(view=services.view(done.after, now=now), request=request, replayed=done.earlier)
    return replace(idle, view=services.view(done.after, now=now)) if isinstance(done, Change) and idle else done


def take_step(
    services: Services,
    command: AboutRequest,
    step: Step | None,
    decide: Callable[[Order, HelpRequest, LoadedState], Change | Done | DeskRefusal],
    *,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> Change | Done | DeskRefusal:
    """
    Carries out a command about one request if the request's state allows the step.

    Without a `step` the request must be open. Raises StoreBusy.
    """

    def decide_about(order: Order, loaded: LoadedState) -> Change | Done | DeskRefusal:
        request = loaded.request
        if request is None:
            return HelpRequestNotFound(command.help_request_id)
        if problems := tuple(command.problems()):
            return InvalidInput(problems)
        if not (request.is_open if step is None else allows(request, step)):
            return StepNotAllowed(request, step or Step.ANSWER, services.view(order, now=now))
        return decide(order, request, loaded)

    about = command.help_request_id
    return change_for_desk(services, command, decide_about, about=about, extra_reads=extra_reads, now=now)


def done_with(
    services: Services, done: Change | Done | DeskRefusal, *, about: HelpRequest | None = None, now: datetime
) -> Done | DeskRefusal:
    """Returns the answer to a committed change, with the request that it changed, or `about`, which it left alone."""
    if not isinstance(done, Change):
        return done
    request = next(iter(done.changed), done.extended or about)
    return Done(view=services.view(done.after, now=now), request=request)
