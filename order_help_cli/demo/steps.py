"""Steps of the demo shoppers, of their agent and of the shop; each runs the use case that the functions run too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from order_help.domain.attachments import AttachmentState, MediaType
from order_help.domain.help_details import (
    HelpRequestDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, AttachmentId, LineId, OrderRef, ShipmentId
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.create_attachment_upload import (
    AttachmentUploadCreated,
    CreateAttachmentUpload,
    create_attachment_upload,
)
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from order_help_cli.demo.building import DemoStep

AGENT: Final = AgentName("sam")


def help_request(days_ago: float, details: HelpRequestDetails, *, message: str | None = None) -> DemoStep:
    """The shopper requests the help that the details are of."""

    def run(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        command = HelpCommand(order=ref, details=details, idempotency_key=key, message=message)
        return file_help(services, command, now=now)

    return DemoStep(days_ago=days_ago, run=run)


def refund_of(units: dict[int, int], reason: ReturnReason) -> ReturnOrReplaceItemsDetails:
    """Returns details that send units back for a refund; `units` has them by line number, which start at 1."""
    items = tuple(
        ReturnItem(line_id=LineId(str(line)), quantity=quantity, reason=reason) for line, quantity in units.items()
    )
    return ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REFUND)


def receipt_confirmation(days_ago: float, parcel: int) -> DemoStep:
    """The shopper confirms that a parcel arrived; parcel numbers start at 1."""

    def run(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        command = ConfirmReceipt(order=ref, idempotency_key=key, shipment_ids=(ShipmentId(str(parcel)),))
        return confirm_receipt(services, command, now=now)

    return DemoStep(days_ago=days_ago, run=run)


def shopper_message(days_ago: float, text: str) -> DemoStep:
    """The shopper writes about the order's latest help request."""
    return _step_on_latest_request(days_ago, post_message, PostMessage, text=text)


def withdrawal(days_ago: float) -> DemoStep:
    """The shopper withdraws the order's latest help request."""
    return _step_on_latest_request(days_ago, withdraw_help_request, WithdrawHelpRequest)


def agent_reply(days_ago: float, text: str, *, expects_answer: bool = False) -> DemoStep:
    """The agent replies to the order's latest help request."""
    return _step_on_latest_request(days_ago, reply, Reply, by=AGENT, text=text, expects_answer=expects_answer)


def agent_claim(days_ago: float) -> DemoStep:
    """The agent claims the order's latest help request."""
    return _step_on_latest_request(days_ago, claim, Claim, by=AGENT)


def agent_approval(days_ago: float, text: str) -> DemoStep:
    """The agent approves the order's latest help request."""
    return _step_on_latest_request(days_ago, approve, Approve, by=AGENT, text=text)


def agent_label(days_ago: float, text: str, *, file_name: str, content: bytes) -> DemoStep:
    """The agent replies to the order's latest help request with a PDF, if the shop takes files."""

    def run(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest_request(services, ref)
        if latest is None:
            return None
        files = _sent_file(services, ref, key, file_name, content, now)
        command = Reply(
            order=ref.id, by=AGENT, idempotency_key=key, help_request_id=latest.id, text=text, attachment_ids=files
        )
        return reply(services, command, now=now)

    return DemoStep(days_ago=days_ago, run=run)


def newer_snapshot(days_ago: float, snapshot: OrderSnapshot) -> DemoStep:
    """The shop sends a newer snapshot of the order."""

    def run(services: Services, _ref: OrderRef, _key: str, now: datetime) -> object:
        return apply_order_snapshot(services, snapshot, now=now)

    return DemoStep(days_ago=days_ago, run=run)


def refused_revision(days_ago: float, snapshot: OrderSnapshot, problem: str) -> DemoStep:
    """The shop sends a snapshot that follows this one and cannot be taken."""
    refused = RefusedSnapshot(
        customer_id=snapshot.customer_id,
        revision=snapshot.revision + 1,
        problem=problem,
        id=snapshot.id,
        number=snapshot.number,
        placed_at=snapshot.placed_at,
    )

    def run(services: Services, _ref: OrderRef, _key: str, now: datetime) -> object:
        refuse_order_snapshot(services, refused, now=now)
        return SnapshotResult.REFUSED

    return DemoStep(days_ago=days_ago, run=run)


def _step_on_latest_request(
    days_ago: float, use_case: Callable[..., object], command_type: Callable[..., object], **fields: object
) -> DemoStep:
    def run(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest_request(services, ref)
        if latest is None:
            return None
        order = ref.id if "by" in fields else ref  # the desk names an order by its id alone
        command = command_type(order=order, idempotency_key=key, help_request_id=latest.id, **fields)
        return use_case(services, command, now=now)

    return DemoStep(days_ago=days_ago, run=run)


def _latest_request(services: Services, ref: OrderRef) -> HelpRequest | None:
    """Returns the order's latest request; None where the shop's policy did not offer the help action."""
    latest = services.store.help_requests(ref.id, first=1, after=None).items
    return latest[0] if latest else None


def _sent_file(
    services: Services, ref: OrderRef, key: str, name: str, content: bytes, now: datetime
) -> tuple[AttachmentId, ...]:
    """Returns the id of a verified PDF of the agent, whose content is kept again at each start."""
    if services.attachments is None:
        return ()
    pdf = MediaType.PDF.value
    command = CreateAttachmentUpload(
        order=ref.id, by=AGENT, idempotency_key=key, file_name=name, media_type=pdf, size=len(content)
    )
    opened = create_attachment_upload(services, command, now=now)
    if not isinstance(opened, AttachmentUploadCreated):
        raise LookupError("the demo's file was refused")
    services.attachments.files.accept(opened.attachment.file, content)
    services.attachments.store.settle(replace(opened.attachment, state=AttachmentState.VERIFIED))
    return (opened.attachment.id,)
