"""All demo shoppers, and how what they did comes about."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from order_help.use_cases.services import Services
from order_help_cli.demo.building import DemoShopper
from order_help_cli.demo.everyday import alice, many, nobody
from order_help_cli.demo.special import edgar, rosa
from order_help_cli.demo.worldwide import kenji, layla, vera


def demo_shoppers(now: datetime, *, pictures: str | None = None) -> tuple[DemoShopper, ...]:
    """Everybody, with orders dated relative to `now` (aware, UTC); pictures of goods are served at `pictures`."""
    ordering = (alice, rosa, kenji, layla, vera, edgar, many)
    return (*(shopper(now, pictures) for shopper in ordering), nobody())


def act(services: Services, shoppers: Iterable[DemoShopper], *, now: datetime) -> Iterator[object]:
    """
    Let the shoppers do what they did, when they did it; the use cases' answers, as they come.

    Their orders are in the store already. Doing it again changes nothing, by the idempotency keys.
    """
    for shopper in shoppers:
        for order in shopper.orders:
            for place, doing in enumerate(order.doings):
                ref = order.snapshot.ref
                key = f"demo {ref.number} {place}"
                yield doing.do(services, ref, key, now - timedelta(days=doing.days_ago))
