"""Fills the tables of `order-help serve` with the demo orders, or with those of a file."""

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
from order_help_cli.demo.shop import demo_shoppers, perform_steps
from order_help_cli.order_file import Reading, order_file
from order_help_cli.progress import number_of

_SHOPPERS_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SeededOrders:
    """The number of orders, and some of their shoppers, each with a description of their orders."""

    orders: int
    shoppers: tuple[tuple[CustomerId, str], ...]


def seed_demo_orders(
    services: Services, queue: RequestQueue, *, now: datetime, empty: bool, pictures: str
) -> SeededOrders:
    """
    Puts the demo orders into the store, dated relative to `now`, performs the demo steps and marks overdue requests.

    `empty` says that the tables are empty. `pictures` is the URL below which pictures of goods are served.
    """
    shoppers = demo_shoppers(now, pictures=pictures)
    # Shoppers with many orders come last, because moto copies whole tables for each transaction.
    for shopper in sorted(shoppers, key=lambda shopper: len(shopper.orders)):
        _put(services, [order.snapshot for order in shopper.orders], now=now, empty=empty)
        for _ in perform_steps(services, [shopper], now=now):
            pass
        expire_requests(services, queue, now=now)
    return SeededOrders(
        orders=sum(len(shopper.orders) for shopper in shoppers),
        shoppers=tuple((shopper.customer_id, shopper.shows) for shopper in shoppers),
    )


def seed_file_orders(services: Services, path: Path, *, now: datetime, empty: bool) -> SeededOrders:
    """Puts the orders of a file into the store, and prints its bad lines and warnings on stderr. Raises UsedWrongly."""
    reading = Reading.under(services.policy, now=now)
    with order_file(path, reading, lambda problem: click.echo(problem, err=True)) as lines:
        newest: dict[OrderRef, OrderSnapshot] = {}
        for snapshot in lines.orders():
            earlier = newest.get(snapshot.ref)
            if earlier is None or earlier.revision < snapshot.revision:
                newest[snapshot.ref] = snapshot
        for warning in lines.summed_warnings():
            click.echo(warning, err=True)
        if lines.bad_lines:
            click.echo(f"{path}: without {number_of(lines.bad_lines, 'bad line')}", err=True)
    _put(services, newest.values(), now=now, empty=empty)
    counts = Counter(ref.customer_id for ref in newest)
    shoppers = tuple((customer, number_of(orders, "order")) for customer, orders in counts.most_common(_SHOPPERS_SHOWN))
    return SeededOrders(orders=len(newest), shoppers=shoppers)


def _put(services: Services, snapshots: Iterable[OrderSnapshot], *, now: datetime, empty: bool) -> None:
    if empty:
        put_new_orders(_created(snapshots, now=now))
    else:
        for _ in bulk_import(services, snapshots, revisions=DynamoOrderStore().revisions, now=now):
            pass


def _created(snapshots: Iterable[OrderSnapshot], *, now: datetime) -> Iterator[Change]:
    for snapshot in snapshots:
        # The timeline shows each order as created when it was placed.
        created_at = min(snapshot.placed_at, now)
        yield changes.snapshot_change(None, Order.first(snapshot), (), now=created_at)
