"""Fills the tables that `order-help serve` serves: with the demo orders, or with a file's."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.ids import CustomerId, OrderRef
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.store.bulk import put_new_orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.queue_ports import RequestQueue
from order_help.use_cases.services import Services
from order_help.use_cases.system.expire_requests import expire_requests
from order_help_cli.bulk_import import bulk_import
from order_help_cli.demo.shop import act, demo_shoppers
from order_help_cli.order_file import order_file
from order_help_cli.progress import counted

_SHOPPERS_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What there is to see: how many orders, and some shoppers, each with what they show."""

    orders: int
    shoppers: tuple[tuple[CustomerId, str], ...]


def demo_scene(services: Services, queue: RequestQueue, *, now: datetime, empty: bool, pictures: str) -> Scene:
    """
    The demo shoppers and their orders, dated relative to `now`, with the pictures that are served at this address, and
    what is overdue by then marked.

    `empty`: nobody has put anything there yet.
    """
    shoppers = demo_shoppers(now, pictures=pictures)
    # Those with many orders come last, after all that is done: moto copies whole tables for each transaction.
    for shopper in sorted(shoppers, key=lambda shopper: len(shopper.orders)):
        _put(services, [order.snapshot for order in shopper.orders], now=now, empty=empty)
        for _ in act(services, [shopper], now=now):
            pass
        expire_requests(services, queue, now=now)
    return Scene(
        orders=sum(len(shopper.orders) for shopper in shoppers),
        shoppers=tuple((shopper.customer_id, shopper.shows) for shopper in shoppers),
    )


def file_scene(services: Services, path: Path, *, now: datetime, empty: bool) -> Scene:
    """The orders of a file; its bad lines are named on stderr, as by import. Raises UsedWrongly."""
    with order_file(path, lambda problem: click.echo(problem, err=True)) as lines:
        newest: dict[OrderRef, OrderSnapshot] = {}
        for snapshot in lines.orders():
            known = newest.get(snapshot.ref)
            if known is None or known.revision < snapshot.revision:
                newest[snapshot.ref] = snapshot
        if lines.bad_lines:
            click.echo(f"{path}: without {counted(lines.bad_lines, 'bad line')}", err=True)
    _put(services, newest.values(), now=now, empty=empty)
    count = Counter(ref.customer_id for ref in newest)
    shoppers = tuple((who, counted(orders, "order")) for who, orders in count.most_common(_SHOPPERS_SHOWN))
    return Scene(orders=len(newest), shoppers=shoppers)


def _put(services: Services, snapshots: Iterable[OrderSnapshot], *, now: datetime, empty: bool) -> None:
    if empty:
        put_new_orders(_created(snapshots, now=now))
    else:
        for _ in bulk_import(services, snapshots, revisions=DynamoOrderStore().revisions, now=now):
            pass


def _created(snapshots: Iterable[OrderSnapshot], *, now: datetime) -> Iterator[Change]:
    for snapshot in snapshots:
        # The shop told of it when it was placed; what it said since is laid in.
        told_at = min(snapshot.placed_at, now)
        yield changes.snapshot_change(None, Order(snapshot=snapshot), (), now=told_at)
