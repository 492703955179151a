"""An agent adds a note that only the desk can read."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import DeskInput, named_subject
from gateway.desk.types.note import Note
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import add_note as use_case


@strawberry.input(
    description="The input of `addNote`. Name a help request or an order; if both are named, the request counts."
)
class AddNoteInput(DeskInput):
    help_request_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the help request that the note is about; null for a note on the order."
    )
    order_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the order. Needed if no help request is named; otherwise ignored."
    )
    text: str = strawberry.field(
        description="The text of the note, 1 to 4,000 characters. It is never shown to shoppers."
    )

    def to_command(self, context: DeskContext) -> use_case.AddNote:
        order, request_id = named_subject(self.help_request_id, self.order_id)
        return use_case.AddNote(
            **self.target(order, context),
            help_request_id=request_id,
            text=self.text,
        )


@strawberry.type(description="The note was added.")
class NoteAdded:
    note: Note = strawberry.field(description="The note.")
    replayed: bool = strawberry.field(
        description=(
            "Whether this result repeats that of an earlier call with the same idempotency key. If true, "
            "this call changed nothing."
        )
    )


AddNoteResult = Annotated[
    NoteAdded | AnyRefusal, strawberry.union("AddNoteResult", description="The result of `addNote`.")
]


@strawberry.mutation(description="Adds a note that only the desk can read.")
def add_note(info: Info, input: Annotated[AddNoteInput, THE_INPUT]) -> AddNoteResult:
    context = info.context
    done = use_case.add_note(context.services, context.desk_store, input.to_command(context), now=context.now)
    if isinstance(done, use_case.NoteAdded):
        return NoteAdded(note=Note.of(done.note), replayed=done.replayed)
    return refusal_of(done, context)
