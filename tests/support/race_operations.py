"""
Everything that changes an order, as an operation of a race: what the shopper, the desk and the shop's systems do.

Rule: an operation is prepared for a scene, before the race; it knows what was there then and nothing of what happens.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from typing import Any, Final

from order_help.domain.alerts import AlertKind
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.ids import AttachmentId, HelpRequestId, OrderNumber
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.commands import Command, HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.dismiss_alert import DismissAlert, dismiss_alert
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.resolve import Resolve, resolve
from order_help.use_cases.desk.seen import DecidingCommand
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.expire_requests import expire_requests
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from order_help.use_cases.system.verify_attachment import Verification, verify_attachment
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, a_parcel
from tests.support.race_scenes import ADDRESS, CANCEL, CUSTOMS, NOW, PAYMENT, PROGRESS, Scene, back, missing

UseCase = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One call of a use case. `command` is what it is given, without those of the shop's systems, which have none."""

    name: str
    does: Callable[[Services, Command | None, datetime], Any]
    command: Command | None = None

    def with_key(self, key: str) -> "Operation":
        """The same with an idempotency key, where it takes one."""
        return replace(self, command=replace(self.command, idempotency_key=key)) if self.command else self

    def carry_out(self, services: Services, now: datetime) -> Any:
        return self.does(services, self.command, now)


Prepared = tuple[UseCase, Command] | Callable[[Services, datetime], Any] | None
Prepare = Callable[[Scene, Random], Prepared]


def prepared(name: str, scene: Scene, random: Random) -> Operation | None:
    """The operation of this name for a scene; None where the scene has nothing to do it to."""
    found = OPERATIONS[name](scene, random)
    if found is None:
        return None
    if isinstance(found, tuple):
        use_case, command = found
        return Operation(
            name=name, does=lambda services, given, now: use_case(services, given, now=now), command=command
        )
    system = found
    return Operation(name=name, does=lambda services, _, now: system(services, now))


def _files(details: HelpRequestDetails) -> Prepare:
    return lambda scene, _: (file_help, HelpCommand(order=scene.ref, details=details, message="Please."))


def _open(scene: Scene, random: Random) -> HelpRequest | None:
    """A request that waits for an answer of either side."""
    found = [request for request in scene.requests.values() if request.is_open]
    return random.choice(found) if found else None


def _withdraws(scene: Scene, random: Random) -> Prepared:
    request = _open(scene, random)
    command = request and WithdrawHelpRequest(order=scene.ref, help_request_id=request.id)
    return (withdraw_help_request, command) if command else None


def _confirms(scene: Scene, random: Random) -> Prepared:
    gone = [parcel.id for parcel in scene.order.shipments if parcel.shipped_at]
    parcels = tuple(random.sample(gone, random.randint(1, len(gone)))) if gone else ()
    return (confirm_receipt, ConfirmReceipt(order=scene.ref, shipment_ids=parcels)) if parcels else None


def _posts(scene: Scene, random: Random) -> Prepared:
    photo = (AttachmentId(f"verified-{scene.place}"),)
    command = PostMessage(order=scene.ref, text="Hello?", attachment_ids=photo if random.random() < 0.5 else ())
    return post_message, command


def _posts_what_was_uploaded(scene: Scene, _: Random) -> Prepared:
    photo = (AttachmentId(f"awaiting_upload-{scene.place}"),)
    return post_message, PostMessage(order=scene.ref, text="Here it is.", attachment_ids=photo)


def _answers(scene: Scene, _: Random) -> Prepared:
    waiting = scene.requests.get("waiting")
    command = waiting and PostMessage(order=scene.ref, text="The red one.", help_request_id=waiting.id)
    return (post_message, command) if command else None


def _reads(scene: Scene, random: Random) -> Prepared:
    return mark_timeline_read, MarkTimelineRead(order=scene.ref, through=random.randint(2, scene.order.last_sequence))


def _desk_reads(scene: Scene, random: Random) -> Prepared:
    through = random.randint(2, scene.order.last_sequence)
    return mark_timeline_read, MarkTimelineRead(order=scene.ref, by=scene.agent("ann"), through=through)


def _seen(scene: Scene, random: Random) -> int | None:
    """All that there was before the race, or nothing is said of it."""
    return random.choice((scene.order.last_sequence, None))


def _steps(use_case: UseCase, kind: Callable[..., Command], agent: str, *, called: str = "", **fields: Any) -> Prepare:
    """A step about the request of the scene that is called so, or about any that is open."""

    def prepare(scene: Scene, random: Random) -> Prepared:
        request = scene.requests.get(called) if called else _open(scene, random)
        if request is None:
            return None
        command = kind(order=scene.ref.id, by=scene.agent(agent), help_request_id=request.id, **fields)
        if isinstance(command, DecidingCommand):
            command = replace(command, seen_through=_seen(scene, random))
        return use_case, command

    return prepare


def _replies(scene: Scene, random: Random) -> Prepared:
    request = _open(scene, random) if random.random() < 0.5 else None
    about = request.id if request else None
    command = Reply(order=scene.ref.id, by=scene.agent("ann"), text="We look into it.", help_request_id=about)
    return reply, replace(command, seen_through=_seen(scene, random))


def _dismisses(scene: Scene, random: Random) -> Prepared:
    kinds: list[AlertKind] = [alert.kind for alert in scene.order.alerts_at(NOW)]
    command = DismissAlert(
        order=scene.ref.id, by=scene.agent("ben"), kind=random.choice(kinds), seen_through=_seen(scene, random)
    )
    return dismiss_alert, command


def _records(scene: Scene, random: Random) -> Prepared:
    units = {"lamp": 1} if random.random() < 0.5 else {"bottle": 2, "lamp": 1}
    parcel = a_parcel("crate", shipped_at=NOW - DAY / 24, **units)
    return record_shipment, RecordShipment(order=scene.ref.id, by=scene.agent("warehouse"), shipment=parcel)


def _releases(scene: Scene, _: Random) -> Prepared:
    return release_for_shipment, ReleaseForShipment(order=scene.ref.id, by=scene.agent("warehouse"))


def _tells(revision: int, **news: Any) -> Prepare:
    """A snapshot with this revision and news; values that are functions are given the scene."""

    def prepare(scene: Scene, _: Random) -> Prepared:
        values = {name: value(scene) if callable(value) else value for name, value in news.items()}
        snapshot: OrderSnapshot = replace(scene.order.snapshot, revision=revision, **values)
        return lambda services, now: apply_order_snapshot(services, snapshot, now=now)

    return prepare


def _is_refused(scene: Scene, _: Random) -> Prepared:
    snapshot = scene.order.snapshot
    refused = RefusedSnapshot(
        customer_id=snapshot.customer_id, revision=19, problem="the total is no number", id=snapshot.id
    )
    return lambda services, now: refuse_order_snapshot(services, refused, now=now)


def _expires(scene: Scene, random: Random) -> Prepared:
    request = _open(scene, random)
    if request is None:
        return None
    queue = MemoryDeskStore(MemoryOrderStore(requests={HelpRequestId(request.id): request}))
    return lambda services, now: expire_requests(services, queue, now=now)


def _is_verified(scene: Scene, _: Random) -> Prepared:
    attachment = AttachmentId(f"awaiting_upload-{scene.place}")

    def verify(services: Services, _: datetime) -> Any:
        """Whether it is verified: of two at once both say that they verified it, and are both right."""
        assert services.attachments is not None
        return verify_attachment(services.attachments, attachment) in (Verification.VERIFIED, Verification.UNCHANGED)

    return verify


LEFT: Final = (a_parcel("box", shipped_at=NOW - DAY / 24, bottle=2), a_parcel("bag", shipped_at=None, lamp=1))

SHOPPER: Final[Mapping[str, Prepare]] = {
    "cancel": _files(CANCEL),
    "change the address": _files(ADDRESS),
    "report a payment issue": _files(PAYMENT),
    "check the progress": _files(PROGRESS),
    "report a parcel missing": _files(missing("box")),
    "report customs": _files(CUSTOMS),
    "return the lamp": _files(back("lamp")),
    "return a bottle": _files(back("bottle")),
    "withdraw": _withdraws,
    "confirm receipt": _confirms,
    "post a message": _posts,
    "post what was uploaded": _posts_what_was_uploaded,
    "answer": _answers,
    "read": _reads,
}

DESK: Final[Mapping[str, Prepare]] = {
    "approve": _steps(approve, Approve, "ann", text="Done."),
    "decline": _steps(decline, Decline, "ben", reason=DeclineReason.OTHER, text="No."),
    "resolve": _steps(resolve, Resolve, "ann", text="It was your bank."),
    "reply": _replies,
    "ask back": _steps(reply, Reply, "ann", text="Which card?", expects_answer=True),
    "claim": _steps(claim, Claim, "ann"),
    "claim as another": _steps(claim, Claim, "ben"),
    "unclaim": _steps(unclaim, Unclaim, "ann"),
    "reopen": _steps(reopen, Reopen, "ben", called="settled"),
    "dismiss an alert": _dismisses,
    "read at the desk": _desk_reads,
    "record a parcel": _records,
    "release": _releases,
}

SYSTEM: Final[Mapping[str, Prepare]] = {
    "snapshot: shipped": _tells(10, shipments=LEFT),
    "snapshot: cancelled": _tells(11, cancelled_at=NOW - DAY / 24),
    "snapshot: renumbered": _tells(12, number=lambda scene: OrderNumber(f"W{scene.place}-NEW")),
    "snapshot: moved": _tells(13, customer_id=lambda scene: scene.customers[1]),
    "snapshot: nothing new": _tells(14),
    "snapshot: refused": _is_refused,
    "expire": _expires,
    "verify an upload": _is_verified,
}

OPERATIONS: Final[Mapping[str, Prepare]] = {**SHOPPER, **DESK, **SYSTEM}
