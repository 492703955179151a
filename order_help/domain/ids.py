"""Identifiers, and which texts are accepted as identifiers."""

from dataclasses import dataclass
from typing import NewType

CustomerId = NewType("CustomerId", str)
ShopOrderId = NewType("ShopOrderId", str)  # what the shop's systems call an order: unique, and never changed
OrderNumber = NewType("OrderNumber", str)  # what people call an order: may repeat, and may change
LineId = NewType("LineId", str)  # chosen by the shop, unique within an order
ShipmentId = NewType("ShipmentId", str)  # chosen by the shop, unique within an order
HelpRequestId = NewType("HelpRequestId", str)  # a ULID, which sorts by the time of filing
ChangeId = NewType("ChangeId", str)  # a ULID for one attempt to change one order
AttachmentId = NewType("AttachmentId", str)  # a ULID
NoteId = NewType("NoteId", str)  # a ULID, which sorts by the time of writing
AgentName = NewType("AgentName", str)  # an agent, or one of the shop's own systems


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRef:
    """The key of an order: its owner and its number, so that nobody can read the order of somebody else."""

    customer_id: CustomerId
    number: OrderNumber


MAX_NAME_LENGTH = 128
"""The longest order number, customer id, line id or shipment id, in characters."""


def is_name(text: str) -> bool:
    """Whether the text can be an identifier: 1 to `MAX_NAME_LENGTH` characters of valid Unicode."""
    return 0 < len(text) <= MAX_NAME_LENGTH and is_text(text)


def is_text(text: str) -> bool:
    """Whether the text can be stored: it has no NUL and no lone surrogate, both of which JSON allows."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
