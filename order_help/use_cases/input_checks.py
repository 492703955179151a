"""Which attachments a message or a request takes."""

from collections.abc import Iterator, Mapping
from typing import Final

from order_help.domain.attachments import MAX_ATTACHMENTS, AttachedFile, Attachment, AttachmentState
from order_help.domain.ids import AttachmentId, ShipmentId
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode


def attached_files(
    command: tuple[AttachmentId, ...], found: Mapping[AttachmentId, Attachment]
) -> tuple[AttachedFile, ...] | InvalidInput:
    """The files of these attachments, of which `found` are the order's; or what is wrong with them."""
    if problems := tuple(_problems(command, found)):
        return InvalidInput(problems)
    return tuple(found[attachment_id].file for attachment_id in command)


def _problems(command: tuple[AttachmentId, ...], found: Mapping[AttachmentId, Attachment]) -> Iterator[Problem]:
    if len(command) > MAX_ATTACHMENTS:
        yield Problem(path="attachmentIds", code=ProblemCode.TOO_MANY, params={"max": MAX_ATTACHMENTS})
        return
    for place, attachment_id in enumerate(command):
        path = f"attachmentIds.{place}"
        if attachment_id in command[:place]:
            yield Problem(path=path, code=ProblemCode.DUPLICATE)
        elif attachment_id not in found:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif found[attachment_id].state is not AttachmentState.VERIFIED:
            yield Problem(path=path, code=ProblemCode.NOT_VERIFIED)


MAX_SHIPMENTS: Final = 200
"""Parcels of one request: as many as an order has lines at most."""


def shipment_id_problems(shipment_ids: tuple[ShipmentId, ...]) -> Iterator[Problem]:
    """A list without any parcel, with too many, or with one twice."""
    if not shipment_ids:
        yield Problem(path="shipmentIds", code=ProblemCode.TOO_FEW, params={"min": 1})
    if len(shipment_ids) > MAX_SHIPMENTS:
        yield Problem(path="shipmentIds", code=ProblemCode.TOO_MANY, params={"max": MAX_SHIPMENTS})
        return
    for place, shipment_id in enumerate(shipment_ids):
        if shipment_id in shipment_ids[:place]:
            yield Problem(path=f"shipmentIds.{place}", code=ProblemCode.DUPLICATE)
