"""Words of agents to agents."""

from datetime import datetime

import strawberry
from strawberry import ID

from gateway.desk.ids import desk_id
from gateway.types.node import Node
from order_help.use_cases.desk import ports as domain


@strawberry.type(description="A note on an order, for the desk alone: no shopper ever sees it.")
class Note(Node):
    at: datetime = strawberry.field(description="When it was written.")
    by: str = strawberry.field(description="Who wrote it.")
    text: str = strawberry.field(description="The words, as they were written. Plain text: show it as such.")
    help_request_id: ID | None = strawberry.field(description="The `id` of the request that it is about, if any.")

    @classmethod
    def of(cls, note: domain.Note) -> "Note":
        return cls(
            id=desk_id("Note", note.order, note.id),
            at=note.at,
            by=note.by,
            text=note.text,
            help_request_id=desk_id("HelpRequest", note.order, note.request_id) if note.request_id else None,
        )
