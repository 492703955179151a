"""
Judges orders and measures it, with the code that is on the path: a process of `bench.judging`, one for each commit.

It reads orders as lines of JSON until an empty line. Then it judges each of them once for every line that comes, and
writes how many nanoseconds each took, as a list in JSON.
"""

import json
import sys
from datetime import datetime
from time import perf_counter_ns
from typing import Any, TextIO

from order_help.domain.availability import view_of
from order_help.domain.help_details import (
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.ids import LineId
from order_help.domain.order import Order
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import services_for


def main(commands: TextIO, answers: TextIO) -> None:
    """Answers until there are no more commands."""
    orders = [order_from(json.loads(line)) for line in iter(commands.readline, "\n")]
    for _ in commands:
        print(json.dumps([nanoseconds(order, now) for order, now in orders]), file=answers, flush=True)


def order_from(described: dict[str, Any]) -> tuple[Order, datetime]:
    """Returns an order as the shop described it, with the returns that its shopper then filed, and when to judge it."""
    now = datetime.fromisoformat(described["now"])
    order = Order.first(read_snapshot(json.dumps(described["snapshot"]), now=now).snapshot)
    services, store = services_for(order)
    for line_id, quantity in described["returns"]:
        item = ReturnItem(line_id=LineId(line_id), quantity=quantity, reason=ReturnReason.DEFECTIVE)
        details = ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REFUND)
        filed = file_help(services, HelpCommand(order=order.ref, details=details), now=now)
        if not isinstance(filed, Filed):
            raise RuntimeError(f"a return was refused: {filed}")
    return store.kept[order.ref], now


def nanoseconds(order: Order, now: datetime) -> int:
    """Returns how long it took to judge this order."""
    began = perf_counter_ns()
    view_of(order, now=now)
    return perf_counter_ns() - began


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
