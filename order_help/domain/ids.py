"""Identifiers, and which texts are accepted as identifiers."""

from typing import NewType

from order_help.domain.values import Value

CustomerId = NewType("CustomerId", str)
ShopOrderId = NewType("ShopOrderId", str)  # what the shop's systems call an order: unique, and never changed
OrderNumber = NewType("OrderNumber", str)  # what people call an order: may repeat, and may change
OrderId = NewType("OrderId", str)  # what an order is kept under: see `kept_under`
LineId = NewType("LineId", str)  # chosen by the shop, unique within an order
ShipmentId = NewType("ShipmentId", str)  # chosen by the shop, unique within an order
HelpRequestId = NewType("HelpRequestId", str)  # a ULID, which sorts by the time of filing
ChangeId = NewType("ChangeId", str)  # a ULID for one attempt to change one order
AttachmentId = NewType("AttachmentId", str)  # a ULID
NoteId = NewType("NoteId", str)  # a ULID, which sorts by the time of writing
AgentName = NewType("AgentName", str)  # an agent, or one of the shop's own systems


class OrderRef(Value):
    """The key of an order: its owner and its id, so that nobody can read the order of somebody else."""

    customer_id: CustomerId
    id: OrderId


MAX_NAME_LENGTH = 128
"""The longest order number, customer id, line id or shipment id, in characters."""

MAX_ORDER_ID_LENGTH = MAX_NAME_LENGTH + 1

_BY_NUMBER, _ESCAPE = "#", "="
_RESERVED = (_BY_NUMBER, _ESCAPE, "@")


def kept_under(shop_id: ShopOrderId | None, number: OrderNumber) -> OrderId:
    """
    Returns the id under which an order is kept that is first sent with this id, or with a number alone.

    The order keeps it for good, whatever the shop's later snapshots say. An order that is known by its number alone is
    kept under "#" and the number; no id that a shop can choose leads there.
    """
    return kept_under_number(number) if shop_id is None else kept_under_id(shop_id)


def kept_under_id(shop_id: ShopOrderId) -> OrderId:
    """Returns the id under which an order is kept that is first sent with this id."""
    return OrderId(_ESCAPE + shop_id if shop_id.startswith(_RESERVED) else shop_id)


def kept_under_number(number: OrderNumber) -> OrderId:
    """Returns the id under which an order is kept that is first sent with a number alone."""
    return OrderId(_BY_NUMBER + number)


def is_known_by_number(order_id: OrderId) -> bool:
    """Whether an order with this id was first sent without an id of the shop's own."""
    return order_id.startswith(_BY_NUMBER)


def is_order_id(text: str) -> bool:
    """Whether an order can be kept under this text: 1 to `MAX_ORDER_ID_LENGTH` characters of valid Unicode."""
    return 0 < len(text) <= MAX_ORDER_ID_LENGTH and is_text(text)


def is_name(text: str) -> bool:
    """Whether the text can be an identifier: 1 to `MAX_NAME_LENGTH` characters of valid Unicode."""
    return 0 < len(text) <= MAX_NAME_LENGTH and is_text(text)


def is_text(text: str) -> bool:
    """Whether the text can be stored: it has no NUL and no lone surrogate, both of which JSON allows."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
