"""Fills the tables of `order-help serve` with the demo orders, or with those of a file."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from order_help.domain import snapshot_changes
from order_help.domain.changes import Change
from order_help.domain.ids import CustomerId, OrderId, OrderNumber, kept_under
from order_help.domain.snapshot import OrderSnapshot
from order_help.store.bulk import put_new_orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.queue_ports import RequestQueue
from order_help.use_cases.register_ports import Register
from order_help.use_cases.services import Services
from order_help.use_cases.system.expire_requests import expire_requests
from order_help_cli.bulk_import import Imported, Line, bulk_import, by_order, importable, needing_id
from order_help_cli.demo.shop import demo_shoppers, perform_steps
from order_help_cli.order_file import Reading, order_file
from order_help_cli.progress import bad_lines, number_of

_SHOPPERS_SHOWN: Final = 3

CreatedAt = Callable[[OrderSnapshot], datetime]
"""Returns when the timeline says that the order of a snapshot was created."""


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
        lines = [
            Line(number=number, content=order.first_snapshot, warnings=order.warnings)
            for number, order in enumerate(shopper.orders, start=1)
        ]
        rest = _put_lone_orders(lines, created_at=lambda order: min(order.placed_at, now)) if empty else lines
        for _ in _import(services, rest, now=now):
            pass
        for _ in perform_steps(services, [shopper], now=now):
            pass
        expire_requests(services, queue, now=now)
    return SeededOrders(
        orders=sum(len(shopper.orders) for shopper in shoppers),
        shoppers=tuple((shopper.customer_id, shopper.shows) for shopper in shoppers),
    )


def seed_file_orders(services: Services, path: Path, *, now: datetime, empty: bool) -> SeededOrders:
    """
    Puts the orders of a file into the store, which ends as after `order-help import`.

    Bad lines and warnings are printed on stderr. `empty` says that the tables are empty. Raises UsedWrongly.
    """
    with order_file(path, Reading.under(services.policy, now=now), _complain) as file:
        lines = list(importable(file.lines()))
        for warning in file.summed_warnings():
            _complain(warning)
    need_id = 0
    for imported in _import(services, _put_lone_orders(lines, created_at=lambda _: now) if empty else lines, now=now):
        for problem in needing_id(path, imported):
            _complain(problem)
        need_id += len(imported.need_id)
    if file.bad_lines or need_id:
        _complain(f"{path}: without {bad_lines(file.bad_lines, need_id)}")
    counts = _orders_of(services.known_register, lines)
    shoppers = tuple((customer, number_of(orders, "order")) for customer, orders in counts.most_common(_SHOPPERS_SHOWN))
    return SeededOrders(orders=counts.total(), shoppers=shoppers)


def _put_lone_orders(lines: Sequence[Line], *, created_at: CreatedAt) -> list[Line]:
    """
    Puts the orders whose id and number no other line has into empty tables, quickly; returns the other lines.

    Which order a line is about goes by its id and its number, so these are orders of their own, and new ones.
    """
    groups = by_order(lines)
    lone = [group[0] for group in groups if len(group) == 1 and isinstance(group[0].content, OrderSnapshot)]
    put_new_orders(_created(lone, created_at))
    put = {id(line) for line in lone}
    return [line for line in lines if id(line) not in put]


def _created(lines: list[Line], created_at: CreatedAt) -> Iterator[Change]:
    for line in lines:
        if isinstance(line.content, OrderSnapshot):
            order = snapshot_changes.apply_snapshot(line.content, None, line.warnings)
            if order is not None:
                yield snapshot_changes.snapshot_change(None, order, (), now=created_at(line.content))


def _import(services: Services, lines: Sequence[Line], *, now: datetime) -> Iterator[Imported]:
    return bulk_import(services, lines, DynamoOrderStore(), now=now)


def _orders_of(register: Register, lines: Sequence[Line]) -> Counter[CustomerId]:
    """Counts by customer the orders that lines are about, as they stand now."""
    ids = (kept_under(line.content.id, line.content.number or OrderNumber("")) for line in lines)
    found = register.registrations(ids).values()
    adopted = register.registrations(one.kept_as for one in found if one.kept_as).values()
    owners: dict[OrderId, CustomerId] = {one.id: one.customer_id for one in (*found, *adopted) if one.customer_id}
    return Counter(owners.values())


def _complain(problem: str) -> None:
    click.echo(problem, err=True)
