"""A shopper requests help: every help action is filed by this use case."""

from datetime import datetime

from order_help.domain import changes
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.order import Order
from order_help.domain.values import Value
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.details_checks import details_for
from order_help.use_cases.input_checks import attached_files
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order, new_request_id


class Filed(Value):
    """The request was filed, by this call or by an earlier one with the same key (`replayed`); `view` is its order."""

    request: HelpRequest
    view: OrderView
    replayed: bool = False


def file_help(services: Services, command: HelpCommand, *, now: datetime) -> Filed | Refusal:
    """Files a help request if the order offers the action at `now`. Raises StoreBusy."""
    request_id = new_request_id(now)

    def decide(order: Order, loaded: LoadedState) -> Change | Refusal:
        view = services.view(order, now=now)
        availability = view.actions[command.action]
        if not availability.available:  # checked first: nobody need correct a form that is closed
            return HelpActionUnavailable(availability, view)
        files = attached_files(command.attachment_ids, loaded.attachments, Side.SHOPPER, besides=command.problems())
        if isinstance(files, InvalidInput):
            return files
        details = details_for(view, command.details)
        if isinstance(details, InvalidInput):
            return details
        request = HelpRequest(
            id=request_id,
            order_id=order.id,
            type=command.action,
            state=HelpRequestState.OPEN,
            details=details,
            filed_at=now,
            message=command.message or None,
            attachments=files,
            time_zone=view.settings.zone_name,
        )
        return changes.file(order, request, settings=view.settings, now=now)

    extra_reads = ExtraReads(attachments=command.attachment_ids[:MAX_ATTACHMENTS])
    done = change_order(services, command, decide, files=request_id, extra_reads=extra_reads, now=now)
    if isinstance(done, Change):
        return Filed(request=done.request, view=services.view(done.after, now=now))
    if isinstance(done, Replayed):
        return Filed(request=done.request, view=services.view(done.after, now=now), replayed=True)
    return done
