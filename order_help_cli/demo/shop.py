"""The demo shoppers, and the function that performs their steps."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from order_help.use_cases.services import Services
from order_help_cli.demo.building import DemoShopper
from order_help_cli.demo.everyday import alice, many, nobody
from order_help_cli.demo.identity import nina
from order_help_cli.demo.special import edgar, rosa
from order_help_cli.demo.ways import olga
from order_help_cli.demo.worldwide import kenji, layla, vera


def demo_shoppers(now: datetime, *, pictures: str | None = None) -> tuple[DemoShopper, ...]:
    """
    Returns all demo shoppers, with orders dated relative to `now` (aware, UTC).

    `pictures` is the URL below which pictures of goods are served; without it, order lines have no picture.
    """
    with_orders = (alice, rosa, kenji, layla, vera, edgar, nina, olga, many)
    return (*(shopper(now, pictures) for shopper in with_orders), nobody())


def perform_steps(services: Services, shoppers: Iterable[DemoShopper], *, now: datetime) -> Iterator[object]:
    """
    Performs the steps of these shoppers at their dates, and yields the result of each use case.

    The orders must be in the store. Performing the steps again changes nothing, because idempotency keys stay the same.
    """
    for shopper in shoppers:
        for order in shopper.orders:
            for place, step in enumerate(order.steps):
                ref = order.snapshot.ref
                key = f"demo {ref.id} {place}"
                yield step.run(services, ref, key, now - timedelta(days=step.days_ago))
