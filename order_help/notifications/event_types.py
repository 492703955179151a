"""
The domain events, one class each. tools/event_pages.py writes their schemas into docs/events/, with these docstrings.

Rule 1: events contain only ids and codes. Receivers read texts, addresses and names from the desk's schema.
Rule 2: fields are only added. If the meaning of a field changes, the event gets another `version`.
Rule 3: the name of a class is the `type` of its events; the metadata of a field are keywords of its JSON Schema.
"""

from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderNumber, ShipmentId, ShopOrderId
from order_help.domain.timeline import Author


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainEvent:
    """The fields that all events have."""

    version: ClassVar[int] = 1

    id: str = field(
        metadata={"description": "Unique; the same if the event is delivered again, so that receivers can ignore it."}
    )
    order_id: ShopOrderId | None = field(
        metadata={"description": "What the shop's systems call the order; null if the shop sent no `id`."}
    )
    order_number: OrderNumber = field(metadata={"description": "The shop's own number of the order."})
    sequence: int = field(
        metadata={
            "description": "Orders the events of an order: the event with the higher sequence is the later one.",
            "minimum": 1,
        }
    )
    occurred_at: datetime = field(metadata={"description": "When it happened."})

    @property
    def type(self) -> str:
        return type(self).__name__

    @property
    def detail(self) -> dict[str, Any]:
        """Returns the event as JSON, for the detail of an EventBridge event."""
        values = {json_name(field.name): _json_value(getattr(self, field.name)) for field in fields(self)}
        return {"id": self.id, "type": self.type, "version": self.version, **values}


def json_name(name: str) -> str:
    """Returns the name that a field has in JSON, such as "orderNumber"."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def _json_value(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRequest(DomainEvent):
    """The fields of events about a help request."""

    help_request_id: HelpRequestId = field(
        metadata={
            "description": "The help request. A snapshot lists it in `acknowledges` once the shop has processed it."
        }
    )
    action: HelpActionType = field(metadata={"description": "The help action of the request."})


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestFiled(AboutRequest):
    """A shopper filed a help request. If it was settled at once, a HelpRequestSettled follows."""

    state: HelpRequestState
    answer_by: datetime | None = field(
        metadata={"description": "When the shop wants to have answered; null if no answer is needed."}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRequested(AboutRequest):
    """A shopper wants to return items; the help request has the items and the reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestSettled(AboutRequest):
    """A help request ended: approved, declined, answered, withdrawn, overtaken, or closed for lack of a reply."""

    state: HelpRequestState
    outcome: HelpRequestOutcome | None = field(
        metadata={"description": "The decision; null if the request was withdrawn or overtaken."}
    )
    decline_reason: DeclineReason | None = field(
        metadata={"description": "Why the shop declined the request; null if it did not."}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnApproved(AboutRequest):
    """The shop accepted a return: it has to send a label, and then the refund or the replacement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestReopened(AboutRequest):
    """A settled help request was reopened and waits for the shop again."""

    answer_by: datetime | None = field(metadata={"description": "When the shop wants to have answered."})


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestAwaitingShopper(AboutRequest):
    """An agent asked the shopper a question: the help request waits for the shopper."""

    reply_by: datetime | None = field(
        metadata={"description": "When the request is closed if the shopper has not replied."}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestAwaitingShop(AboutRequest):
    """The shopper answered an agent's question: the help request waits for the shop again."""

    answer_by: datetime | None = field(metadata={"description": "When the shop wants to have answered."})


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequestOverdue(AboutRequest):
    """The shop did not answer a help request in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted(DomainEvent):
    """The shopper or an agent posted a message."""

    help_request_id: HelpRequestId | None = field(
        metadata={"description": "The help request that the message is about; null if it is about the order."}
    )
    author: Author
    attachment_count: int = field(metadata={"minimum": 0})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCancelled(AboutRequest):
    """An order was cancelled by a help request: the shop has to stop it and to refund it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippingAddressChanged(AboutRequest):
    """The shipping address of an order changed; the desk's schema has the new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderReleased(DomainEvent):
    """The warehouse released an order for shipment with `releaseForShipment`; the desk's schema has the `releaseId`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutParcel(DomainEvent):
    """The fields of events about a parcel."""

    shipment_id: ShipmentId = field(metadata={"description": "The shop's own id of the parcel."})


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelShipped(AboutParcel):
    """A parcel was shipped, as recorded with `recordShipment`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelDelivered(AboutParcel):
    """A parcel was delivered, as recorded with `recordShipment`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelReturned(AboutParcel):
    """A parcel came back to the shop, as recorded with `recordShipment`: the shop has to see to what was in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelCorrected(AboutParcel):
    """A parcel did not leave, arrive or come back after all, as corrected with `recordShipment`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptConfirmed(AboutParcel):
    """The shopper confirmed that a parcel arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedThoughCancelled(AboutParcel):
    """A parcel of a cancelled order was shipped: the shop has to stop it, or to settle what follows from it."""
