"""The check of a list of parcels that needs no order."""

from collections.abc import Iterator
from typing import Final

from order_help.domain.ids import ShipmentId
from order_help.requests.refusals import Problem, ProblemCode

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
