"""
Judges orders and measures it, with the code that is on the path: a process of `bench.judging`, one for each commit.

It reads orders as lines of JSON until an empty line. Then it judges each of them for every line that comes, and writes
how many nanoseconds each took, as a list in JSON: a pair of the full judging, and of what a list shows.
"""

import json
import sys
from datetime import datetime
from time import perf_counter_ns
from typing import Any, TextIO

from order_help.domain.actions import OrderPage
from order_help.domain.help_details import (
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import services_for
from tests.support.desk_commands import WAREHOUSE

try:
    from order_help.domain.judging import view_of
except ImportError:  # in the code of earlier commits
    from order_help.domain.availability import view_of  # type: ignore[attr-defined, no-redef]  # as there


def main(commands: TextIO, answers: TextIO) -> None:
    """Answers until there are no more commands."""
    orders = [order_from(json.loads(line)) for line in iter(commands.readline, "\n")]
    for _ in commands:
        print(json.dumps([nanoseconds(order, now) for order, now in orders]), file=answers, flush=True)


def order_from(described: dict[str, Any]) -> tuple[Order, datetime]:
    """
    Returns an order as the shop described it, and when to judge it.

    Its warehouse has recorded parcels, and its shopper has confirmed parcels and filed returns.
    """
    now = datetime.fromisoformat(described["now"])
    order = Order.first(read_snapshot(json.dumps(described["snapshot"]), now=now).snapshot)
    services, store = services_for(order)
    for parcel in described["recorded"]:
        recorded = record_shipment(
            services, RecordShipment(order=order.id, by=WAREHOUSE, shipment=shipment_from(parcel)), now=now
        )
        if not isinstance(recorded, Done):
            raise RuntimeError(f"a parcel was refused: {recorded}")
    for parcel_id in described["confirmed"]:
        confirmed = confirm_receipt(
            services, ConfirmReceipt(order=order.ref, shipment_ids=(ShipmentId(parcel_id),)), now=now
        )
        if not isinstance(confirmed, ReceiptConfirmed):
            raise RuntimeError(f"a receipt was refused: {confirmed}")
    for line_id, quantity in described["returns"]:
        item = ReturnItem(line_id=LineId(line_id), quantity=quantity, reason=ReturnReason.DEFECTIVE)
        details = ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REFUND)
        filed = file_help(services, HelpCommand(order=order.ref, details=details), now=now)
        if not isinstance(filed, Filed):
            raise RuntimeError(f"a return was refused: {filed}")
    return store.kept[order.ref], now


def shipment_from(parcel: dict[str, Any]) -> Shipment:
    """Returns a parcel as the warehouse records it."""
    lines = tuple(ShipmentLine(line_id=LineId(one["id"]), quantity=one["quantity"]) for one in parcel["lines"])
    return Shipment(
        id=ShipmentId(parcel["id"]),
        lines=lines,
        carrier=parcel["carrier"],
        tracking_number=parcel["trackingNumber"],
        shipped_at=datetime.fromisoformat(parcel["shippedAt"]),
    )


def nanoseconds(order: Order, now: datetime) -> tuple[int, int]:
    """Returns how long it took to judge this order in full, and for a list."""
    began = perf_counter_ns()
    list(view_of(order, now=now).actions.values())
    in_full = perf_counter_ns()
    view_of(order, now=now).offered(OrderPage.LIST)
    return in_full - began, perf_counter_ns() - in_full


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
