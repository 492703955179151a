"""The database of the contestants: an engine with 20 orders, as Order Help keeps them and as its peers do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import boto3
import pytest

from bench.peers.contestants import CONTESTANTS, KNOWN, Contestant, Layout, Process
from bench.peers.places import Place, Places, built_artifact
from bench.peers.replay import Replay, replaying
from bench.peers.work import kept_by_peers, orders
from gateway.ids import global_id
from order_help.domain.actions import HelpActionType
from order_help.domain.order import Order
from order_help.store.items import order_item
from order_help.store.models import Orders
from order_help.store.tables import create_tables
from tests.support.dynamodb import forget_connections, set_environment
from tests.support.engine import running_engine

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Shop:
    """The place and the database of each contestant, and the id of the order that is read and cancelled."""

    places: Mapping[str, Place]
    replays: Mapping[str, Replay]
    order: str

    def started(self, contestant: Contestant) -> Process:
        """Starts a process of the contestant."""
        place = self.places[contestant.name]
        return Process(contestant, place.folder, place.environment)


@contextmanager
def prepared(contestants: Sequence[Contestant], *, from_checkout: bool) -> Iterator[Shop]:
    """Fills an engine with tables for each contestant, for as long as the context lasts."""
    now = datetime.now(UTC)
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(TemporaryDirectory()))
        places = Places(scratch, None if from_checkout else built_artifact(scratch))
        engine = stack.enter_context(running_engine())
        environment = stack.enter_context(pytest.MonkeyPatch.context())
        set_environment(environment, name="dynamodb-local", endpoint=engine)
        environment.setenv("AWS_LAMBDA_FUNCTION_NAME", "bench")  # as Lambda does
        stack.callback(forget_connections)
        kept = list(orders(now))
        _fill_ours(environment, "first-", kept)
        nodes = _shown(places, engine)
        replays = {one.name: stack.enter_context(replaying(engine)) for one in contestants}
        placed = {}
        for number, one in enumerate(contestants):  # each cancels an order of its own tables
            prefix = f"contestant-{number}-"
            if one.layout is Layout.ARTIFACT:
                _fill_ours(environment, prefix, kept)
            else:
                _fill_peers(engine, prefix + "orders-of-a-peer", kept, nodes)
            place = places.of(one)
            own = {
                **place.environment,
                "AWS_ENDPOINT_URL_DYNAMODB": replays[one.name].url,
                "ORDER_HELP_TABLE_PREFIX": prefix,
                "PEERS_TABLE": prefix + "orders-of-a-peer",
            }
            placed[one.name] = replace(place, environment=own)
        yield Shop(places=placed, replays=replays, order=global_id("Order", kept[0].id))


def _fill_ours(environment: pytest.MonkeyPatch, prefix: str, kept: Iterable[Order]) -> None:
    """Makes the tables of Order Help, and puts the orders into them."""
    environment.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
    create_tables()
    with Orders.batch_write() as batch:
        for order in kept:
            batch.save(order_item(order))


def _shown(places: Places, engine: str) -> list[Json]:
    """Returns the orders as Order Help shows them, from which a peer's items are made."""
    own = next(one for one in CONTESTANTS if one.name == KNOWN)
    place = places.of(own)
    process = Process(own, place.folder, {**place.environment, "AWS_ENDPOINT_URL_DYNAMODB": engine})
    page = process.answers(own.event("page", ""), times=1)["answer"]
    process.end()
    return [edge["node"] for edge in page["data"]["orders"]["edges"]]


def _fill_peers(engine: str, name: str, kept: Iterable[Order], nodes: Iterable[Json]) -> None:
    """Makes a table as a peer has one, and puts the orders into it as it keeps them."""
    by_id = {node["id"]: node for node in nodes}
    table = boto3.resource("dynamodb", endpoint_url=engine).create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[
            {"AttributeName": "customer", "KeyType": "HASH"},
            {"AttributeName": "key", "KeyType": "RANGE"},
        ],
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("customer", "key", "placed")],
        LocalSecondaryIndexes=[
            {
                "IndexName": "by_placed",
                "KeySchema": [
                    {"AttributeName": "customer", "KeyType": "HASH"},
                    {"AttributeName": "placed", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    with table.batch_writer() as batch:
        for order in kept:
            actions = {one.value: global_id("HelpAction", order.id, one.value) for one in HelpActionType}
            batch.put_item(Item=kept_by_peers(by_id[global_id("Order", order.id)], actions))
