"""Relay's Node: whatever can be fetched again by its id alone."""

import strawberry


@strawberry.interface(description="Anything that has an id of its own and can be fetched by it.")
class Node:
    id: strawberry.ID = strawberry.field(
        description="A global id: unique across orders and types. Keep it as it is, and do not read it."
    )
