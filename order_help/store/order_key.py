"""The key under which everything of one order stands in the tables that hang on it."""

from order_help.domain.ids import OrderRef


def order_key(ref: OrderRef) -> str:
    """
    Customer and number in one text, different for every pair: either may contain any character, so the length of the
    first comes before both.
    """
    return f"{len(ref.customer_id)}:{ref.customer_id}/{ref.number}"
