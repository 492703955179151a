"""
The deployed functions over a store, with the clock of a scene: on DynamoDB under faults, and in memory for reference.

Rule: an invocation ends with a Result, whatever happens in it. What its caller would do next follows from the result.
"""

import importlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from types import SimpleNamespace
from typing import Any, Final

from functions.desk_claims import principal_by_claims
from functions.http_events import customer_by_claim, handler_of
from functions.observing import Observer
from gateway.desk.api import desk_api
from gateway.http.app import create_app
from gateway.shopper.api import shopper_api
from order_help.aws.attachments import S3AttachmentFiles
from order_help.aws.bus import EventBridgeEvents
from order_help.aws.dead_letters import SqsDeadLetters
from order_help.aws.mail import SesMails
from order_help.notifications.notify import Mailer, Notifier
from order_help.settings import settings_from
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from tests.functions.invoking import CONTEXT
from tests.functions.shopper import graphql_event
from tests.support.api_gateway import signed_in
from tests.support.bucket import NAME
from tests.support.fault_line import Line
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_dead_letters import MemoryDeadLetters
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_notifications import Died, MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.race_scenes import NOW, Scene

Json = dict[str, Any]
SETTINGS: Final = settings_from({"ORDER_HELP_TABLE_PREFIX": "faults-", "ORDER_HELP_SERVICE": "faults"})
PATIENT: Final = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)


class Ending(Enum):
    """How an invocation ended."""

    DONE = "DONE"  # it says that it is finished, whatever its answer is
    TRY_AGAIN = "TRY_AGAIN"  # its caller is to send the same once more
    DIED = "DIED"  # its process ended
    BROKEN = "BROKEN"  # it says something else


@dataclass(frozen=True, kw_only=True)
class Result:
    """`value` is what was answered; `failed` are the places of the batch that are to be delivered again."""

    ending: Ending
    value: Any = None
    failed: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Stores:
    """The adapters of all ports."""

    services: Services
    desk: Any
    files: Any
    notifier: Notifier
    dead: Any


def on_aws(scene: Scene) -> Stores:
    """The adapters that are deployed. The files of the gateway are those of the scene: it signs, and calls nothing."""
    services = scene.services(
        DynamoOrderStore(),
        DynamoRegister(),
        AttachmentServices(store=DynamoAttachmentStore(), files=scene.files()),
    )
    mailer = Mailer(mails=SesMails(), ledger=DynamoMailLedger(), sender="help@shop.example")
    return Stores(
        services=services,
        desk=DynamoDeskStore(),
        files=AttachmentServices(store=DynamoAttachmentStore(), files=S3AttachmentFiles(NAME)),
        notifier=Notifier(services=services, events=EventBridgeEvents("shop"), mailer=mailer),
        dead=SqsDeadLetters("https://sqs.eu-central-1.amazonaws.com/123456789012/dead"),
    )


def in_memory(scene: Scene, store: MemoryOrderStore, files: MemoryAttachmentFiles) -> Stores:
    """The fakes of all ports, over one store."""
    attachments = attachments_beside(store, files)
    services = scene.services(store, MemoryRegister(store), attachments)
    mailer = Mailer(mails=MemoryMails(), ledger=MemoryMailLedger(), sender="help@shop.example")
    return Stores(
        services=services,
        desk=MemoryDeskStore(store),
        files=attachments,
        notifier=Notifier(services=services, events=MemoryEvents(), mailer=mailer),
        dead=MemoryDeadLetters(),
    )


@dataclass
class Shop:
    """All functions over the same stores. `line` tells the seconds that have passed; without one, none do."""

    scene: Scene
    stores: Stores
    line: Line = field(default_factory=Line)
    later: timedelta = timedelta(0)
    elapsed: float = 0.0
    """Seconds since the first invocation, before this one."""

    def clock(self) -> datetime:
        """The time at which every request of the API and every message of a queue is handled."""
        return NOW + self.later

    def running_clock(self) -> datetime:
        """The time of functions that wait for each other."""
        return self.clock() + timedelta(seconds=self.elapsed + self.line.seconds)

    def ask(self, schema: str, document: str, variables: Json) -> Result:
        """What API Gateway passes on."""
        services = self.stores.services
        if schema == "shopper":
            claims: Json = {"sub": self.scene.customers[0]}
            api = shopper_api(services=services, principal=customer_by_claim("sub"))
        else:
            claims = {"sub": self.scene.agent("ann"), "cognito:groups": ["order-help-agents"]}
            api = desk_api(services=services, desk_store=self.stores.desk, principal=principal_by_claims(SETTINGS))
        event = signed_in(graphql_event("", document, variables), claims)
        event["requestContext"]["http"]["path"] = event["rawPath"] = api.path
        response = handler_of(create_app(api, clock=self.clock))(event, CONTEXT)
        if self.line.is_dead:
            return Result(ending=Ending.DIED)
        body = json.loads(response["body"])
        codes = {(error["extensions"]["code"], error["extensions"]["retryable"]) for error in body.get("errors", ())}
        if response["statusCode"] == 200 and not codes:
            return Result(ending=Ending.DONE, value=body["data"])
        if response["statusCode"] == 200 and codes == {("TRY_AGAIN", True)}:
            return Result(ending=Ending.TRY_AGAIN, value=body.get("data"))
        return Result(ending=Ending.BROKEN, value=response)

    def batch(self, function: str, records: list[Json], only: tuple[int, ...] = ()) -> Result:
        """A batch of a queue or of a stream, or those of its places that failed before."""
        places = list(only or range(len(records)))
        event = {"Records": [records[place] for place in places]}
        try:
            answer = self._handler(function)(event, PATIENT)
        except Died:
            return Result(ending=Ending.DIED)
        named = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
        failed = tuple(place for place in places if _id_of(records[place]) in named)
        assert len(failed) == len(named), "a failure that is none of the batch makes all of it fail"
        if failed and function == "on_timeline_entry":  # a stream goes back to the first that failed
            failed = tuple(place for place in places if place >= failed[0])
        return Result(ending=Ending.TRY_AGAIN if failed else Ending.DONE, failed=failed)

    def directly(self, call: Callable[[], Any]) -> Result:
        """A call of the library, as the command makes it."""
        try:
            return Result(ending=Ending.DONE, value=call())
        except StoreBusy:
            return Result(ending=Ending.TRY_AGAIN)
        except Died:
            return Result(ending=Ending.DIED)
        except Exception as error:  # noqa: BLE001  # whoever looks at the results decides what it means
            return Result(ending=Ending.BROKEN, value=repr(error))

    def every_hour(self) -> Result:
        """The schedule. Lambda calls it again after it has failed; if not, the next hour does."""
        module, observer = _started("every_hour_nudge_desk")
        handler = module.handler_for(self.stores.services, self.stores.desk, observer, clock=self.clock)
        result = self.directly(lambda: handler({}, PATIENT))
        is_busy = result.ending is Ending.DONE and result.value.get("BUSY")
        return Result(ending=Ending.TRY_AGAIN) if is_busy else result

    def _handler(self, function: str) -> Callable[[Any, Any], Any]:
        module, observer = _started(function)
        stores, handler = self.stores, module.handler_for
        arguments: Mapping[str, tuple[Any, ...]] = {
            "on_order_snapshot": (stores.services, observer, stores.dead),
            "on_attachment_uploaded": (stores.files, observer, stores.dead),
            "on_timeline_entry": (stores.notifier, observer, stores.dead),
        }
        more: Json = {}
        if function == "on_order_snapshot":
            more = {"clock": self.clock}
        if function == "on_timeline_entry":
            more = {"clock": self.running_clock, "wait": self.line.sleep}
        made: Callable[[Any, Any], Any] = handler(*arguments[function], **more)
        return made


@cache
def _started(function: str) -> tuple[Any, Observer]:
    """A function and an observer with a logger of its own, which is known by the name of its service."""
    names = {"ORDER_HELP_TABLE_PREFIX": "faults-", "ORDER_HELP_SERVICE": f"faults-{function}"}
    return importlib.import_module(f"functions.{function}"), Observer(settings_from(names))


def _id_of(record: Json) -> str:
    found: str = record["messageId"] if "messageId" in record else record["dynamodb"]["SequenceNumber"]
    return found
