"""The key under which everything of one order stands in the tables that hang on it."""

from order_help.domain.ids import CustomerId, OrderNumber, OrderRef


def order_key(ref: OrderRef) -> str:
    """
    Customer and number in one text, different for every pair: either may contain any character, so the length of the
    first comes before both.
    """
    return f"{len(ref.customer_id)}:{ref.customer_id}/{ref.number}"


def ref_of(key: str) -> OrderRef:
    """The order whose key this is. Raises ValueError for what is none."""
    length, colon, rest = key.partition(":")
    customer_id, slash, number = rest[: int(length)], rest[int(length) :][:1], rest[int(length) + 1 :]
    ref = OrderRef(customer_id=CustomerId(customer_id), number=OrderNumber(number))
    if (colon, slash) != (":", "/") or order_key(ref) != key:
        raise ValueError("no key of an order")
    return ref
