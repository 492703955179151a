"""
Everything that the service does, as operations on a scene: both APIs, the queues, the stream, the schedule, the import.

Rule 1: an operation is one invocation, or what the command does. Its caller sends it again as a client, SQS, a stream
or a schedule would: the same request, or what of the batch had failed.
Rule 2: `in_steps` says that it writes more than one transaction. Between them its state is neither that before nor that
after.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from order_help.domain.ids import OrderNumber
from order_help.domain.shop_policy import DEFAULT_POLICY
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.bulk import put_new_orders
from order_help.store.items import entry_item
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help_cli.bulk_import import Line as ImportedLine
from order_help_cli.bulk_import import bulk_import
from tests.functions.invoking import batch_of
from tests.support.bucket import Bucket
from tests.support.commits import created
from tests.support.fault_requests import ALERTS, ROWS, Row, document, is_mutation, takes_a_key
from tests.support.fault_shop import Ending, Result, Shop
from tests.support.memory_attachments import attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY
from tests.support.race_operations import LEFT
from tests.support.race_scenes import CUSTOMS, NOW, PHOTO, Scene, a_scene, placed

Json = dict[str, Any]
NOTHING: Final = "nothing"
"""The scene without any order."""

SCHEDULE_LIMIT: Final = 30.0
"""What one request may take that the schedule begins (functions/every_hour_nudge_desk.py)."""

BATCH: Final = 120
"""Seconds within which a batch of two entries of the timeline is told, each with one event and one mail."""


@dataclass(frozen=True, kw_only=True)
class Operation:
    """`does` invokes it; after a result that failed, with that result, it invokes it as its caller would then."""

    name: str
    scene: str
    does: Callable[[Shop, Result | None], Result]
    limit: float
    """Seconds within which it ends."""

    changes: bool = True
    """Whether it changes something; queries do not."""

    in_steps: bool = False
    is_alone: bool = False
    later: timedelta = timedelta(0)
    prepare: Callable[[Scene], None] = lambda _: None
    """Does to the scene what is not in it."""

    buries: bool = False
    """Whether it puts what it is given among the dead letters."""

    is_repeated: bool = False
    """Whether it was carried out before, without faults, so that it only has to say so."""

    file: bytes | None = None
    """What was uploaded before, if it is about a file."""


def scene_of(operation: Operation, place: int) -> Scene:
    if operation.scene == NOTHING:
        return Scene(name=NOTHING, place=place, policy=DEFAULT_POLICY, store=MemoryOrderStore(), requests={})
    scene = a_scene(operation.scene, place)
    operation.prepare(scene)
    return scene


# --- both APIs -----------------------------------------------------------------------------------------------------

REQUEST_LIMIT: Final = 24.0
"""The deadline of a request (order_help/store/time_limits.py)."""


def _request(schema: str, field: str, row: Row, name: str) -> Operation:
    has_key = takes_a_key(schema, field)

    def does(shop: Shop, _: Result | None) -> Result:
        variables = row.variables(shop.scene)
        if has_key:
            variables["input"]["idempotencyKey"] = f"key of {shop.scene.place}"
        return shop.ask(schema, document(schema, field, tuple(variables)), variables)

    return Operation(
        name=name,
        scene=row.scene,
        does=does,
        limit=REQUEST_LIMIT,
        is_alone=row.is_alone,
        changes=is_mutation(schema, field),
    )


def _requests() -> Iterator[Operation]:
    for schema, rows in ROWS.items():
        for field, row in rows.items():
            yield _request(schema, field, row, f"{schema}: {field}")
    yield _request("desk", "queue", ALERTS, "desk: queue of alerts")


# --- the queues, the stream and the schedule ------------------------------------------------------------------------

CHANGE_LIMIT: Final = 26.0
"""What one change takes at most (order_help/store/time_limits.py)."""

FUNCTION_LIMIT: Final = 60.0
"""The timeout of the functions that read queues (infra/functions.yml)."""


def _messages(name: str, scene: str, bodies: Callable[[Scene], list[str]], **more: Any) -> Operation:
    def does(shop: Shop, before: Result | None) -> Result:
        records = batch_of(*bodies(shop.scene))["Records"]
        return shop.batch("on_order_snapshot", records, before.failed if before else ())

    return Operation(name=name, scene=scene, does=does, limit=FUNCTION_LIMIT, **more)


def _snapshot(scene: Scene, revision: int, **news: Any) -> str:
    return json.dumps(write_snapshot(replace(scene.order.snapshot, revision=revision, **news)))


def _of_another(scene: Scene) -> list[str]:
    news = {"customer_id": scene.customers[1], "number": OrderNumber(f"W{scene.place}-NEW")}
    return [_snapshot(scene, 13, **news)]


def _refused(scene: Scene) -> list[str]:
    written = write_snapshot(replace(scene.order.snapshot, revision=14))
    return [json.dumps({**written, "placedAt": "in May"})]


def _refused_of_none(scene: Scene) -> list[str]:
    return [json.dumps({**write_snapshot(placed(scene.place)), "placedAt": "in May"})]


def _uploaded(name: str, content: bytes) -> Operation:
    def does(shop: Shop, before: Result | None) -> Result:
        key = f"quarantine/awaiting_upload-{shop.scene.place}"
        body = json.dumps({"Records": [{"s3": {"object": {"key": key}}}]})
        return shop.batch("on_attachment_uploaded", batch_of(body)["Records"], before.failed if before else ())

    return Operation(name=name, scene="packed", does=does, limit=FUNCTION_LIMIT, in_steps=True, file=content)


def _told(name: str) -> Operation:
    """The last two entries of the timeline: each has an event and a mail."""

    def does(shop: Shop, before: Result | None) -> Result:
        return shop.batch("on_timeline_entry", records_of(shop.scene), before.failed if before else ())

    return Operation(name=name, scene="to cancel", does=does, limit=BATCH, in_steps=True, prepare=_has_address)


def records_of(scene: Scene) -> list[Json]:
    """The records of the entries of a scene that have events and mails, as the stream has them."""
    order_id = scene.ref.id
    entries = [entry for entry in scene.store.entries[order_id] if entry.requests][-2:]
    images = [entry_item(order_id, entry).serialize() for entry in entries]
    return [
        {
            "eventName": "INSERT",
            "eventSource": "aws:dynamodb",
            "dynamodb": {
                "ApproximateCreationDateTime": NOW.timestamp(),
                "Keys": {name: image[name] for name in ("order_id", "entry_id")},
                "NewImage": image,
                "SequenceNumber": image["entry_id"]["N"],
            },
        }
        for image in images
    ]


def _functions() -> Iterator[Operation]:
    yield _messages("snapshot: new", NOTHING, lambda scene: [json.dumps(write_snapshot(placed(scene.place)))])
    yield _messages("snapshot: shipped", "to cancel", lambda scene: [_snapshot(scene, 10, shipments=LEFT)])
    yield _messages(
        "snapshot: renumbered", "packed", lambda s: [_snapshot(s, 12, number=OrderNumber(f"W{s.place}-NEW"))]
    )
    yield _messages("snapshot: moved", "to cancel", _of_another)
    yield _messages("snapshot: known", "packed", lambda scene: [_snapshot(scene, 1)])
    yield _messages("snapshot: refused", "packed", _refused, in_steps=True, buries=True)
    yield _messages("snapshot: refused, of no order", NOTHING, _refused_of_none, in_steps=True, buries=True)
    yield _messages(
        "snapshot: two in a batch",
        "packed",
        lambda scene: [_snapshot(scene, 10, cancelled_at=NOW - DAY / 24), _snapshot(scene, 1)],
    )
    yield _messages("snapshot: no order", NOTHING, lambda _: ["{}"], in_steps=True, buries=True)
    yield _uploaded("upload: a photo", PHOTO)
    yield _uploaded("upload: no photo", b"MZ\x90\x00" + bytes(100))
    yield _told("timeline: two entries")
    yield _every_hour("every hour: overdue", "packed, decided at the desk", prepare=_asked)
    yield _every_hour("every hour: unanswered", "shipped though cancelled")


def _every_hour(name: str, scene: str, **more: Any) -> Operation:
    """The schedule, when one request of the scene is due."""
    does, later = (lambda shop, _: shop.every_hour()), timedelta(days=30)
    return Operation(name=name, scene=scene, does=does, limit=SCHEDULE_LIMIT, is_alone=True, later=later, **more)


def _asked(scene: Scene) -> None:
    """The shopper has asked something that nobody has answered."""
    assert isinstance(scene.store, MemoryOrderStore)
    services = scene.services(scene.store, MemoryRegister(scene.store), attachments_beside(scene.store))
    assert isinstance(file_help(services, HelpCommand(order=scene.ref, details=CUSTOMS), now=NOW), Filed)


def _has_address(scene: Scene) -> None:
    """There is somebody to write mails to."""
    ((ref, order),) = scene.store.kept.items()
    scene.store.kept[ref] = replace(order, snapshot=replace(order.snapshot, email="james@example.com"))


# --- the command ----------------------------------------------------------------------------------------------------


def _imports(shop: Shop, _: Result | None) -> Result:
    line = ImportedLine(number=1, content=placed(shop.scene.place))
    store = shop.stores.services.store
    assert isinstance(store, DynamoOrderStore | MemoryOrderStore)
    return shop.directly(lambda: list(bulk_import(shop.stores.services, [line], store, now=shop.clock())))


def _seeds(shop: Shop, _: Result | None) -> Result:
    change = created(placed(shop.scene.place))
    if isinstance(shop.stores.services.store, DynamoOrderStore):
        return shop.directly(lambda: put_new_orders([change]))
    apply_order_snapshot(shop.stores.services, placed(shop.scene.place), now=change.at)
    return Result(ending=Ending.DONE)


def _commands() -> Iterator[Operation]:
    yield Operation(name="import", scene=NOTHING, does=_imports, limit=FUNCTION_LIMIT)
    yield Operation(name="seed", scene=NOTHING, does=_seeds, limit=400, in_steps=True)


def all_operations() -> Mapping[str, Operation]:
    found = (*_requests(), *_functions(), *_commands())
    repeated = (replace(one, name=f"{one.name}, once more", is_repeated=True) for one in found if one.changes)
    return {operation.name: operation for operation in (*found, *repeated)}


OPERATIONS: Final = all_operations()


def put_file(bucket: Bucket, operation: Operation, scene: Scene) -> None:
    """Uploads the file that an operation is about."""
    if operation.file is not None:
        bucket.put(f"quarantine/awaiting_upload-{scene.place}", operation.file)
