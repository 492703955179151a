"""The check of a list of parcels that needs no order."""

from collections.abc import Iterator

from order_help.domain.ids import ShipmentId
from order_help.requests.refusals import Problem, ProblemCode


def shipment_id_problems(shipment_ids: tuple[ShipmentId, ...]) -> Iterator[Problem]:
    """A list without any parcel, or with one twice."""
    if not shipment_ids:
        yield Problem(path="shipmentIds", code=ProblemCode.TOO_FEW, params={"min": 1})
    for place, shipment_id in enumerate(shipment_ids):
        if shipment_id in shipment_ids[:place]:
            yield Problem(path=f"shipmentIds.{place}", code=ProblemCode.DUPLICATE)
