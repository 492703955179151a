"""The partition key of everything that belongs to one order: its requests, timeline, notes and attachments."""

from order_help.domain.ids import CustomerId, OrderNumber, OrderRef


def order_key(ref: OrderRef) -> str:
    """
    Returns the customer id and the order number as one text, different for every pair.

    Either may contain any character, so the length of the customer id comes first: "5:james/W1".
    """
    return f"{len(ref.customer_id)}:{ref.customer_id}/{ref.number}"


def ref_of(key: str) -> OrderRef:
    """Returns the order that has this key. Raises ValueError for a text that is not a key."""
    length, colon, rest = key.partition(":")
    customer_id, slash, number = rest[: int(length)], rest[int(length) :][:1], rest[int(length) + 1 :]
    ref = OrderRef(customer_id=CustomerId(customer_id), number=OrderNumber(number))
    if (colon, slash) != (":", "/") or order_key(ref) != key:
        raise ValueError("no key of an order")
    return ref
