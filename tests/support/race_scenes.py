"""
Orders before a race: each is made by the use cases in a store in memory, and is then put into DynamoDB as it is.

Rule: an order, its customers, its agents and its keys belong to one schedule alone, so that schedules share the tables.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from order_help.domain.attachments import AttachedFile, Attachment, AttachmentState, MediaType
from order_help.domain.conversation import Side
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    HelpRequestDetails,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.ids import AgentName, AttachmentId, CustomerId, LineId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot, Shipment
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, HOME, T0, a_parcel, a_snapshot
from tests.support.policies import BY_THE_DESK

NOW: Final = T0 + 8 * DAY
"""When the race is: a promised shipping date has passed by then."""

PHOTO: Final = b"\xff\xd8\xff a photo"


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One order before a race. `requests` are its help requests, by what the scene calls them."""

    name: str
    place: int
    policy: ShopPolicy
    store: MemoryOrderStore
    requests: Mapping[str, HelpRequest]

    @property
    def ref(self) -> OrderRef:
        return self.order.ref

    @property
    def order(self) -> Order:
        (order,) = self.store.kept.values()
        return order

    @property
    def customers(self) -> tuple[CustomerId, CustomerId]:
        """The owner, and whoever gets the order if it moves."""
        return CustomerId(f"james-{self.place}"), CustomerId(f"mei-{self.place}")

    def agent(self, name: str) -> AgentName:
        """An agent who works on no other order."""
        return AgentName(f"{name}-{self.place}@shop.example")

    def in_memory(self) -> Services:
        """The services over a copy of the order as it was before the race."""
        kept = self.store
        copy = MemoryOrderStore(
            kept=dict(kept.kept),
            requests=dict(kept.requests),
            entries={order_id: list(entries) for order_id, entries in kept.entries.items()},
            registered=dict(kept.registered),
            keys=dict(kept.keys),
            attachments=dict(kept.attachments),
            rates=dict(kept.rates),
        )
        return self.services(copy, MemoryRegister(copy), attachments_beside(copy, self.files()))

    def services(self, store: Any, register: Any, attachments: AttachmentServices) -> Services:
        return Services(store=store, register=register, policy=self.policy, attachments=attachments)

    def files(self) -> MemoryAttachmentFiles:
        """Where the files are: all have been uploaded."""
        return MemoryAttachmentFiles(quarantine=dict.fromkeys(self.store.attachments, PHOTO))


@dataclass
class _Making:
    """A scene while it is made: what has happened so far, an hour between one thing and the next."""

    place: int
    policy: ShopPolicy
    store: MemoryOrderStore
    hours: int = 0

    @property
    def services(self) -> Services:
        return Services(store=self.store, register=MemoryRegister(self.store), policy=self.policy)

    @property
    def ref(self) -> OrderRef:
        (ref,) = self.store.kept
        return ref

    def now(self) -> Any:
        self.hours += 1
        return T0 + timedelta(hours=self.hours)

    def agent(self, name: str) -> AgentName:
        return AgentName(f"{name}-{self.place}@shop.example")

    def is_placed(self, **differently: Any) -> None:
        snapshot = placed(self.place, **differently)
        assert apply_order_snapshot(self.services, snapshot, now=T0) is SnapshotResult.CREATED
        for state in (AttachmentState.VERIFIED, AttachmentState.AWAITING_UPLOAD):
            id_ = AttachmentId(f"{state.value.lower()}-{self.place}")
            file = AttachedFile(id=id_, file_name="box.jpg", media_type=MediaType.JPEG, size=len(PHOTO))
            self.store.attachments[id_] = Attachment(
                file=file, order_id=snapshot.ref.id, state=state, created_at=T0, side=Side.SHOPPER
            )

    def ships(self, parcels: tuple[Shipment, ...]) -> None:
        """The shop says that these parcels have left."""
        snapshot = replace(placed(self.place), shipments=parcels, revision=2)
        assert apply_order_snapshot(self.services, snapshot, now=self.now()) is SnapshotResult.UPDATED

    def is_written_about(self) -> None:
        """An agent writes, which the shopper has not read; the shopper writes, which nobody has answered."""
        words = Reply(order=self.ref.id, by=self.agent("ann"), text="Hello!")
        assert isinstance(reply(self.services, words, now=self.now()), Done)
        message = PostMessage(order=self.ref, text="Hello?")
        assert isinstance(post_message(self.services, message, now=self.now()), MessagePosted)

    def files(self, details: HelpRequestDetails) -> HelpRequest:
        filed = file_help(self.services, HelpCommand(order=self.ref, details=details), now=self.now())
        assert isinstance(filed, Filed), filed
        return filed.request

    def asks_back(self, request: HelpRequest) -> HelpRequest:
        command = Reply(
            order=self.ref.id, by=self.agent("ann"), text="Which?", help_request_id=request.id, expects_answer=True
        )
        return self._step(reply(self.services, command, now=self.now()))

    def claims(self, request: HelpRequest) -> HelpRequest:
        command = Claim(order=self.ref.id, by=self.agent("ben"), help_request_id=request.id)
        return self._step(claim(self.services, command, now=self.now()))

    def approves(self, request: HelpRequest) -> HelpRequest:
        command = Approve(order=self.ref.id, by=self.agent("ann"), help_request_id=request.id)
        return self._step(approve(self.services, command, now=self.now()))

    def declines(self, request: HelpRequest) -> HelpRequest:
        reason, by = DeclineReason.OTHER, self.agent("ann")
        command = Decline(order=self.ref.id, by=by, help_request_id=request.id, reason=reason, text="No.")
        return self._step(decline(self.services, command, now=self.now()))

    @staticmethod
    def _step(done: Any) -> HelpRequest:
        assert isinstance(done, Done), done
        assert done.request is not None
        return done.request


def placed(place: int, **differently: Any) -> OrderSnapshot:
    """The first snapshot of the order of this place."""
    return a_snapshot(
        id=ShopOrderId(f"S{place}"),
        number=OrderNumber(f"W{place}"),
        customer_id=CustomerId(f"james-{place}"),
        **differently,
    )


CANCEL: Final = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
ADDRESS: Final = ChangeShippingAddressDetails(address=replace(HOME, line1="1 Office Plaza"))
PAYMENT: Final = ResolvePaymentIssueDetails(kind=PaymentIssueKind.CHARGED_TWICE)
CUSTOMS: Final = ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.TAX_NUMBER)
PROGRESS: Final = CheckOrderProgressDetails()
PARCELS: Final = (
    a_parcel("box", shipped_at=T0 + DAY / 8, bottle=2),
    a_parcel("bag", shipped_at=T0 + DAY / 8, lamp=1),
)


def missing(parcel: str) -> ReportPackageNotReceivedDetails:
    shipment_ids = tuple(one.id for one in PARCELS if one.id == parcel)
    return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=shipment_ids)


def back(line: str, quantity: int = 1) -> ReturnOrReplaceItemsDetails:
    item = ReturnItem(line_id=LineId(line), quantity=quantity, reason=ReturnReason.DAMAGED)
    return ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REPLACEMENT)


def _packed(making: _Making) -> dict[str, HelpRequest]:
    """Nothing was asked for yet."""
    making.is_placed()
    making.is_written_about()
    return {}


def _to_cancel(making: _Making) -> dict[str, HelpRequest]:
    """The shopper wants to cancel, is asked about a payment, and was told no about customs."""
    making.is_placed()
    payment, customs = making.files(PAYMENT), making.files(CUSTOMS)
    making.is_written_about()
    return {
        "decided": making.files(CANCEL),
        "waiting": making.asks_back(making.claims(payment)),
        "settled": making.declines(customs),
    }


def _to_readdress(making: _Making) -> dict[str, HelpRequest]:
    """The shopper wants another address, and asks where the order is; a question about customs is claimed."""
    making.is_placed()
    address, payment = making.files(ADDRESS), making.files(PAYMENT)
    making.is_written_about()
    return {
        "decided": making.claims(address),
        "waiting": making.asks_back(making.files(CUSTOMS)),
        "settled": making.declines(payment),
    }


def _shipped(making: _Making) -> dict[str, HelpRequest]:
    """Both parcels have left, and nothing was asked for yet."""
    making.is_placed(shipments=PARCELS)
    making.is_written_about()
    return {}


def _to_return(making: _Making) -> dict[str, HelpRequest]:
    """The shopper wants to return a bottle, misses a parcel, and was told no about customs before it left."""
    making.is_placed()
    customs = making.declines(making.files(CUSTOMS))
    making.ships(PARCELS)
    returned = making.files(back("bottle"))
    making.is_written_about()
    return {
        "decided": making.claims(returned),
        "waiting": making.asks_back(making.files(missing("bag"))),
        "settled": customs,
    }


def _shipped_though_cancelled(making: _Making) -> dict[str, HelpRequest]:
    """The order was cancelled at the desk, and one of its parcels left all the same."""
    making.is_placed()
    payment = making.files(PAYMENT)
    making.approves(making.files(CANCEL))
    making.ships((PARCELS[0], replace(PARCELS[1], shipped_at=None)))
    making.is_written_about()
    return {"waiting": making.asks_back(payment)}


SCENES: Final[Mapping[str, tuple[ShopPolicy, Callable[[_Making], dict[str, HelpRequest]]]]] = {
    "packed": (DEFAULT_POLICY, _packed),
    "packed, decided at the desk": (BY_THE_DESK, _packed),
    "to cancel": (BY_THE_DESK, _to_cancel),
    "to readdress": (BY_THE_DESK, _to_readdress),
    "shipped": (DEFAULT_POLICY, _shipped),
    "to return": (BY_THE_DESK, _to_return),
    "shipped though cancelled": (BY_THE_DESK, _shipped_though_cancelled),
}


def a_scene(name: str, place: int) -> Scene:
    """The scene of this name, with the order of this place."""
    policy, make = SCENES[name]
    making = _Making(place, policy, MemoryOrderStore())
    requests = {called: making.store.requests[request.id] for called, request in make(making).items()}
    return Scene(name=name, place=place, policy=policy, store=making.store, requests=requests)
