"""Descriptions that the inputs of both schemas share."""

import strawberry

THE_INPUT = strawberry.argument(description="The form, filled in.")
KEY = (
    "A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with "
    "what the first one did. Keys live 30 days."
)
