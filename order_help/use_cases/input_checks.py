"""Checks of single inputs: texts, attachments, parcels."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from order_help.domain.attachments import MAX_ATTACHMENTS, AttachedFile, Attachment, AttachmentState
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId, ShipmentId, is_text
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode

MAX_MESSAGE: Final = 4_000
"""Characters of a message."""

MAX_SHIPMENTS: Final = 200
"""Parcels of one request: as many as an order has lines at most."""


def text_problems(path: str, text: str | None, *, longest: int, required: bool = False) -> Iterator[Problem]:
    """Yields a problem for a text that is missing, too long (in characters) or cannot be stored."""
    if not text or (required and text.isspace()):
        if required:
            yield Problem(path=path, code=ProblemCode.REQUIRED)
    elif len(text) > longest:
        yield Problem(path=path, code=ProblemCode.TOO_LONG, params={"max": longest})
    elif not is_text(text):
        yield Problem(path=path, code=ProblemCode.INVALID)


def attached_files(
    ids: tuple[AttachmentId, ...],
    found: Mapping[AttachmentId, Attachment],
    side: Side,
    *,
    besides: Iterable[Problem] = (),
) -> tuple[AttachedFile, ...] | InvalidInput:
    """
    Returns the files of these attachments, or what is wrong with them and `besides`; `found` are those of the order.

    One of the other side is unknown: nobody sends as their own what the other side gave.
    """
    own = {attachment_id: attachment for attachment_id, attachment in found.items() if attachment.side is side}
    if problems := (*besides, *_attachment_problems(ids, own)):
        return InvalidInput(problems)
    return tuple(own[attachment_id].file for attachment_id in ids)


def _attachment_problems(ids: tuple[AttachmentId, ...], found: Mapping[AttachmentId, Attachment]) -> Iterator[Problem]:
    if len(ids) > MAX_ATTACHMENTS:
        yield Problem(path="attachmentIds", code=ProblemCode.TOO_MANY, params={"max": MAX_ATTACHMENTS})
        return
    for place, attachment_id in enumerate(ids):
        path = f"attachmentIds.{place}"
        if attachment_id in ids[:place]:
            yield Problem(path=path, code=ProblemCode.DUPLICATE)
        elif attachment_id not in found:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif found[attachment_id].state is not AttachmentState.VERIFIED:
            yield Problem(path=path, code=ProblemCode.NOT_VERIFIED)


def shipment_id_problems(shipment_ids: tuple[ShipmentId, ...]) -> Iterator[Problem]:
    """Yields a problem for a list that is empty, too long, or names a parcel twice."""
    if not shipment_ids:
        yield Problem(path="shipmentIds", code=ProblemCode.TOO_FEW, params={"min": 1})
    if len(shipment_ids) > MAX_SHIPMENTS:
        yield Problem(path="shipmentIds", code=ProblemCode.TOO_MANY, params={"max": MAX_SHIPMENTS})
        return
    for place, shipment_id in enumerate(shipment_ids):
        if shipment_id in shipment_ids[:place]:
            yield Problem(path=f"shipmentIds.{place}", code=ProblemCode.DUPLICATE)
