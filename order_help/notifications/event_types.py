"""
The domain events, one class each. tools/event_pages.py writes their schemas into docs/events/, with these docstrings.

Rule 1: events contain only ids and codes. Receivers read texts, addresses and names from the desk's schema.
Rule 2: fields are only added. If the meaning of a field changes, the event gets another `version`.
"""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderNumber, ShipmentId, ShopOrderId
from order_help.domain.timeline import Author


class DomainEvent(BaseModel):
    """The fields that all events have."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        validate_by_name=True,
        json_schema_serialization_defaults_required=True,
        defer_build=True,  # there are many events, and an entry needs few
    )

    id: str = Field(description="Unique; the same if the event is delivered again, so that receivers can ignore it.")
    type: str
    version: Literal[1] = 1
    order_id: ShopOrderId | None = Field(
        description="What the shop's systems call the order; null if the shop sent no `id`."
    )
    order_number: OrderNumber = Field(description="The shop's own number of the order.")
    sequence: int = Field(
        ge=1, description="Orders the events of an order: the event with the higher sequence is the later one."
    )
    occurred_at: datetime = Field(description="When it happened.")

    @property
    def detail(self) -> dict[str, Any]:
        """Returns the event as JSON, for the detail of an EventBridge event."""
        return self.model_dump(mode="json", by_alias=True)


class AboutRequest(DomainEvent):
    """The fields of events about a help request."""

    help_request_id: HelpRequestId = Field(
        description="The help request. A snapshot lists it in `acknowledges` once the shop has processed it."
    )
    action: HelpActionType = Field(description="The help action of the request.")


class HelpRequestFiled(AboutRequest):
    """A shopper filed a help request. If it was settled at once, a HelpRequestSettled follows."""

    type: Literal["HelpRequestFiled"] = "HelpRequestFiled"
    state: HelpRequestState
    answer_by: datetime | None = Field(description="When the shop wants to have answered; null if no answer is needed.")


class ReturnRequested(AboutRequest):
    """A shopper wants to return items; the help request has the items and the reasons."""

    type: Literal["ReturnRequested"] = "ReturnRequested"


class HelpRequestSettled(AboutRequest):
    """A help request ended: approved, declined, answered, withdrawn, overtaken, or closed for lack of a reply."""

    type: Literal["HelpRequestSettled"] = "HelpRequestSettled"
    state: HelpRequestState
    outcome: HelpRequestOutcome | None = Field(
        description="The decision; null if the request was withdrawn or overtaken."
    )
    decline_reason: DeclineReason | None = Field(description="Why the shop declined the request; null if it did not.")


class ReturnApproved(AboutRequest):
    """The shop accepted a return: it has to send a label, and then the refund or the replacement."""

    type: Literal["ReturnApproved"] = "ReturnApproved"


class HelpRequestReopened(AboutRequest):
    """A settled help request was reopened and waits for the shop again."""

    type: Literal["HelpRequestReopened"] = "HelpRequestReopened"
    answer_by: datetime | None = Field(description="When the shop wants to have answered.")


class HelpRequestAwaitingShopper(AboutRequest):
    """An agent asked the shopper a question: the help request waits for the shopper."""

    type: Literal["HelpRequestAwaitingShopper"] = "HelpRequestAwaitingShopper"
    reply_by: datetime | None = Field(description="When the request is closed if the shopper has not replied.")


class HelpRequestAwaitingShop(AboutRequest):
    """The shopper answered an agent's question: the help request waits for the shop again."""

    type: Literal["HelpRequestAwaitingShop"] = "HelpRequestAwaitingShop"
    answer_by: datetime | None = Field(description="When the shop wants to have answered.")


class HelpRequestOverdue(AboutRequest):
    """The shop did not answer a help request in time."""

    type: Literal["HelpRequestOverdue"] = "HelpRequestOverdue"


class MessagePosted(DomainEvent):
    """The shopper or an agent posted a message."""

    type: Literal["MessagePosted"] = "MessagePosted"
    help_request_id: HelpRequestId | None = Field(
        description="The help request that the message is about; null if it is about the order."
    )
    author: Author
    attachment_count: int = Field(ge=0)


class OrderCancelled(AboutRequest):
    """An order was cancelled by a help request: the shop has to stop it and to refund it."""

    type: Literal["OrderCancelled"] = "OrderCancelled"


class ShippingAddressChanged(AboutRequest):
    """The shipping address of an order changed; the desk's schema has the new one."""

    type: Literal["ShippingAddressChanged"] = "ShippingAddressChanged"


class OrderReleased(DomainEvent):
    """The warehouse released an order for shipment with `releaseForShipment`; the desk's schema has the `releaseId`."""

    type: Literal["OrderReleased"] = "OrderReleased"


class AboutParcel(DomainEvent):
    """The fields of events about a parcel."""

    shipment_id: ShipmentId = Field(description="The shop's own id of the parcel.")


class ParcelShipped(AboutParcel):
    """A parcel was shipped, as recorded with `recordShipment`."""

    type: Literal["ParcelShipped"] = "ParcelShipped"


class ParcelDelivered(AboutParcel):
    """A parcel was delivered, as recorded with `recordShipment`."""

    type: Literal["ParcelDelivered"] = "ParcelDelivered"


class ReceiptConfirmed(AboutParcel):
    """The shopper confirmed that a parcel arrived."""

    type: Literal["ReceiptConfirmed"] = "ReceiptConfirmed"


class ShippedThoughCancelled(AboutParcel):
    """A parcel of a cancelled order was shipped: the shop has to stop it, or to settle what follows from it."""

    type: Literal["ShippedThoughCancelled"] = "ShippedThoughCancelled"
