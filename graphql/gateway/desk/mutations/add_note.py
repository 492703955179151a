"""An agent writes a note for other agents."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import DeskInput, named_subject
from gateway.desk.types.note import Note
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import add_note as use_case


@strawberry.input(description="Write a note on an order, or on a request of it: name one of the two.")
class AddNoteInput(DeskInput):
    help_request_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the request that it is about."
    )
    order_id: strawberry.ID | None = strawberry.field(default=None, description="The `id` of the order.")
    text: str = strawberry.field(description="The words, 1 to 4,000 characters. No shopper ever sees them.")

    def to_command(self, context: DeskContext) -> use_case.AddNote:
        order, request_id = named_subject(self.help_request_id, self.order_id)
        return use_case.AddNote(
            **self.target(order, context),
            help_request_id=request_id,
            text=self.text,
        )


@strawberry.type(description="The note is written.")
class NoteAdded:
    note: Note = strawberry.field(description="The note.")
    replayed: bool = strawberry.field(
        description="Whether an earlier call with the same idempotency key did it, and this one nothing."
    )


AddNoteResult = Annotated[NoteAdded | AnyRefusal, strawberry.union("AddNoteResult", description="What came of it.")]


@strawberry.mutation(description="Write a note for other agents.")
def add_note(info: Info, input: Annotated[AddNoteInput, THE_INPUT]) -> AddNoteResult:
    context = info.context
    done = use_case.add_note(context.services, context.desk_store, input.to_command(context), now=context.now)
    if isinstance(done, use_case.NoteAdded):
        return NoteAdded(note=Note.of(done.note), replayed=done.replayed)
    return refusal_of(done, context)
