"""Relay's interface Node: objects with a global id."""

import strawberry


@strawberry.interface(description="An object with a globally unique id.")
class Node:
    id: strawberry.ID = strawberry.field(description="A globally unique, opaque id. Store it and send it unchanged.")
