"""Descriptions that inputs of both schemas share."""

import strawberry

THE_INPUT = strawberry.argument(description="The input of the mutation.")
KEY = (
    "A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is "
    "carried out once; later calls return the result of the first. The same key with another input is "
    "refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried "
    "out."
)
