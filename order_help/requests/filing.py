"""Filing a help request: what all kinds have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest, HelpRequestDetails, HelpRequestState
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.requests.asking import HelpAsked
from order_help.requests.attaching import attached_files
from order_help.requests.changing import Replayed, change_order, new_request_id
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Also, Standing
from order_help.requests.refusals import HelpActionUnavailable, InvalidInput, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """The request was filed; `view` is its order afterwards. `replayed`: by an earlier call with the same key."""

    request: HelpRequest
    view: View
    replayed: bool = False


def file_help(
    desk: HelpDesk,
    asked: HelpAsked,
    action: HelpActionType,
    details_for: Callable[[View], HelpRequestDetails | InvalidInput],
    *,
    now: datetime,
) -> Filed | Refusal:
    """
    File a request if the order offers the action at `now`.

    `details_for` turns the input into the request's details, told the order as it is, or says what is wrong with it.
    Raises StoreBusy.
    """
    request_id = new_request_id(now)

    def decide(order: Order, standing: Standing) -> Change | Refusal:
        view = desk.view(order, now=now)
        if not view.actions[action].available:
            return HelpActionUnavailable(view.actions[action], view)
        files = attached_files(asked.attachment_ids, standing.attachments)
        problems = [*asked.problems(), *(files.problems if isinstance(files, InvalidInput) else ())]
        if problems or isinstance(files, InvalidInput):  # after that: nobody mends a form that is closed anyway
            return InvalidInput(tuple(problems))
        details = details_for(view)
        if isinstance(details, InvalidInput):
            return details
        request = HelpRequest(
            id=request_id,
            order=asked.order,
            type=action,
            state=HelpRequestState.OPEN,
            details=details,
            filed_at=now,
            message=asked.message or None,
            attachments=files,
        )
        return changes.file(order, request, knobs=desk.knobs_of(order), now=now)

    also = Also(attachments=asked.attachment_ids[:MAX_ATTACHMENTS])
    done = change_order(desk, asked, decide, files=request_id, also=also, now=now)
    if isinstance(done, Change):
        return Filed(request=done.request, view=desk.view(done.after, now=now))
    if isinstance(done, Replayed):
        return Filed(request=request_of(desk, done), view=desk.view(done.order, now=now), replayed=True)
    return done


def request_of(desk: HelpDesk, replayed: Replayed) -> HelpRequest:
    """The request that a key stands for, as it is now. Raises LookupError where the store lost it."""
    request_id = replayed.record.request_id
    request = desk.store.help_request(replayed.order.ref, request_id) if request_id else None
    if request is None:
        raise LookupError("a key record names a request that is not there")
    return request
