"""Filing a help request: what all kinds have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest, HelpRequestDetails, HelpRequestState
from order_help.domain.order import Order
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.input_checks import attached_files
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order, new_request_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """The request was filed; `view` is its order afterwards. `replayed`: by an earlier call with the same key."""

    request: HelpRequest
    view: OrderView
    replayed: bool = False


def file_help(
    services: Services,
    command: HelpCommand,
    action: HelpActionType,
    details_for: Callable[[OrderView], HelpRequestDetails | InvalidInput],
    *,
    now: datetime,
) -> Filed | Refusal:
    """
    File a request if the order offers the action at `now`.

    `details_for` turns the input into the request's details, told the order as it is, or says what is wrong with it.
    Raises StoreBusy.
    """
    request_id = new_request_id(now)

    def decide(order: Order, loaded: LoadedState) -> Change | Refusal:
        view = services.view(order, now=now)
        if not view.actions[action].available:
            return HelpActionUnavailable(view.actions[action], view)
        files = attached_files(command.attachment_ids, loaded.attachments)
        problems = [*command.problems(), *(files.problems if isinstance(files, InvalidInput) else ())]
        if problems or isinstance(files, InvalidInput):  # after that: nobody mends a form that is closed anyway
            return InvalidInput(tuple(problems))
        details = details_for(view)
        if isinstance(details, InvalidInput):
            return details
        request = HelpRequest(
            id=request_id,
            order=command.order,
            type=action,
            state=HelpRequestState.OPEN,
            details=details,
            filed_at=now,
            message=command.message or None,
            attachments=files,
        )
        return changes.file(order, request, settings=services.settings_of(order), now=now)

    extra_reads = ExtraReads(attachments=command.attachment_ids[:MAX_ATTACHMENTS])
    done = change_order(services, command, decide, files=request_id, extra_reads=extra_reads, now=now)
    if isinstance(done, Change):
        return Filed(request=done.request, view=services.view(done.after, now=now))
    if isinstance(done, Replayed):
        return Filed(request=request_of(services, done), view=services.view(done.order, now=now), replayed=True)
    return done


def request_of(services: Services, replayed: Replayed) -> HelpRequest:
    """The request that a key stands for, as it is now. Raises LookupError where the store lost it."""
    request_id = replayed.record.request_id
    request = services.store.help_request(replayed.order.ref, request_id) if request_id else None
    if request is None:
        raise LookupError("a key record names a request that is not there")
    return request
