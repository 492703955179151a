"""`make judging` measures with real orders, in a process for each of the codes that it compares."""

import json
from datetime import datetime
from pathlib import Path
from typing import Final

from bench.judge import order_from
from bench.judging import KINDS, ON_A_LIST, ORDERS_OF_A_KIND, generated_orders, measured
from order_help.domain.judging import view_of
from order_help.domain.status import OrderStatus

ROOT: Final = Path(__file__).resolve().parents[2]
STATUSES: Final = {
    "nothing has left": {OrderStatus.PROCESSING},
    "in one parcel": {OrderStatus.SHIPPED, OrderStatus.DELIVERED, OrderStatus.RECEIVED},
    "in several parcels": {OrderStatus.SHIPPED, OrderStatus.DELIVERED, OrderStatus.RECEIVED},
    "partly shipped": {OrderStatus.PARTIALLY_SHIPPED},
    "20 lines in 5 parcels": {OrderStatus.SHIPPED, OrderStatus.DELIVERED, OrderStatus.RECEIVED},
    "with open returns": {OrderStatus.SHIPPED, OrderStatus.DELIVERED, OrderStatus.RECEIVED},
    "recorded and confirmed": {OrderStatus.SHIPPED},
}


def test_the_orders_are_what_their_kinds_say() -> None:
    for kind, described in generated_orders():
        order, now = order_from(described)

        assert view_of(order, now=now).status in STATUSES[kind]
        assert bool(order.open_requests) is (kind == "with open returns")
        assert now == datetime.fromisoformat(described["now"])


def test_the_orders_are_the_same_in_every_run() -> None:
    assert json.dumps(list(generated_orders())) == json.dumps(list(generated_orders()))


def test_every_order_is_judged_in_every_round_by_each_code() -> None:
    both = measured((ROOT, ROOT), rounds=2)

    for samples in both:
        names = [name for kind in KINDS for name in (kind, kind + ON_A_LIST)]
        assert {name: len(times) for name, times in samples.items()} == dict.fromkeys(names, 2 * ORDERS_OF_A_KIND)
        assert all(nanoseconds > 0 for times in samples.values() for nanoseconds in times)
