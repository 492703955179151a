"""The type Note: what agents write for each other."""

from datetime import datetime

import strawberry
from strawberry import ID

from gateway.desk.ids import desk_id
from gateway.types.node import Node
from order_help.use_cases.desk import ports as domain


@strawberry.type(description="An agent's note on an order. It is never shown to shoppers.")
class Note(Node):
    at: datetime = strawberry.field(description="When the note was written.")
    by: str = strawberry.field(description="The name of the author.")
    text: str = strawberry.field(description="The text of the note, unchanged. Display it as plain text.")
    help_request_id: ID | None = strawberry.field(
        description="The `id` of the help request that the note is about; null for a note on the order."
    )

    @classmethod
    def of(cls, note: domain.Note) -> "Note":
        return cls(
            id=desk_id("Note", note.order_id, note.id),
            at=note.at,
            by=note.by,
            text=note.text,
            help_request_id=desk_id("HelpRequest", note.order_id, note.request_id) if note.request_id else None,
        )
