"""Each function may do what it does, and nothing else: its role, compared in both directions with what it asks AWS."""

import contextlib
import importlib
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from order_help.aws.bus import events_client
from order_help.aws.dead_letters import queues_client
from order_help.aws.mail import mail_client
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.connection import connection, table_prefix
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help_cli.dev_server.mock_aws import mocked_aws
from tests.deployment.acting import (
    NOW,
    OPERATIONS,
    Json,
    a_shopper_does_everything,
    an_order_of_now,
    orders_of_now,
)
from tests.functions.invoking import CONTEXT, batch_of
from tests.functions.shopper import Shopper
from tests.functions.test_every_hour_nudge_desk import SCHEDULED
from tests.functions.test_on_attachment_uploaded import uploaded
from tests.functions.test_on_timeline_entry import record_of
from tests.functions.test_permissions import ANN, PRINCIPALS, ROWS, Functions
from tests.support.bucket import NAME, Bucket, empty_bucket
from tests.support.desk_words import an_agent_writes
from tests.support.dynamodb import Engine
from tests.support.files import PDF, PNG
from tests.support.mutations import snake_case
from tests.support.orders import DAY, JAMES, a_parcel
from tests.support.own_logging import own_logging
from tests.support.permissions import AwsCalls, Permission, allowed, listening, needed
from tests.support.serverless import Template
from tests.support.template.reading import of_type

pytestmark = pytest.mark.xdist_group("templates")

SENDER = "help@shop.example.com"
CLIENTS = (events_client, mail_client, queues_client)
MISSING_FILES = ("s3:ListBucket", "AttachmentsBucket")
"""S3 tells only those who may list a bucket that a file is not there; others are told that they may not see it."""
DEAD_LETTERS = {
    "on_order_snapshot": "OrderSnapshotsDeadLetters",
    "on_attachment_uploaded": "AttachmentUploadsDeadLetters",
    "on_timeline_entry": "TimelineEntriesDeadLetters",
}
"""The template's name of each function's own."""
_count = itertools.count(1)
PLENTY = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)


@dataclass
class Account:
    """Empty tables on a real engine; bucket, bus and mail service of moto's; and functions as they start there."""

    engine: Engine
    bucket: Bucket
    environment: pytest.MonkeyPatch
    dead_letters: dict[str, str]
    """The URL of each queue."""

    def function(self, module: str) -> Callable[[Json], Json]:
        if module in DEAD_LETTERS:
            self.environment.setenv("ORDER_HELP_DEAD_LETTERS", self.dead_letters[module])
        # Loggers live as long as the process, and are known by the name of their service.
        self.environment.setenv("ORDER_HELP_SERVICE", f"order-help-permissions-{next(_count)}")
        sys.modules.pop(f"functions.{module}", None)
        handler = importlib.import_module(f"functions.{module}").handler
        return lambda event: handler(event, PLENTY)

    def listening(self) -> Any:
        return listening(self.engine)

    def entries(self) -> Json:
        """All that stands in timelines, as the stream has it."""
        items = connection().client.scan(TableName=f"{table_prefix()}timeline")["Items"]
        return {"Records": [record_of(item, number) for number, item in enumerate(items, start=1)]}


@pytest.fixture
def account(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Account]:
    settings = {"ATTACHMENTS_BUCKET": NAME, "BUS": "shop", "MAIL_FROM": f"Shop <{SENDER}>", "LOG_LEVEL": "CRITICAL"}
    for name, value in settings.items():
        monkeypatch.setenv(f"ORDER_HELP_{name}", value)
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
    create_tables()
    with own_logging(), mocked_aws(), empty_bucket() as bucket:
        for client in CLIENTS:
            client.cache_clear()
        events_client().create_event_bus(Name="shop")
        mail_client().create_email_identity(EmailIdentity=SENDER)
        urls = {
            module: queues_client().create_queue(QueueName=name)["QueueUrl"] for module, name in DEAD_LETTERS.items()
        }
        yield Account(real_dynamodb, bucket, monkeypatch, urls)
        for client in CLIENTS:
            client().close()
            client.cache_clear()


@pytest.fixture
def shop(account: Account) -> Account:
    """The same with three orders."""
    for snapshot in orders_of_now():
        apply_order_snapshot(
            Services(store=DynamoOrderStore(), register=DynamoRegister()), snapshot, now=snapshot.placed_at
        )
    return account


@pytest.fixture
def template(templates: dict[str, Template]) -> Template:
    """With all that may be set: with mails, and with a key of the customer's."""
    return templates["staging"]


def held_to(template: Template, function: str, *calls: AwsCalls, besides: frozenset[Permission] = frozenset()) -> None:
    """Complain of what is allowed and not needed, and of the reverse."""
    every = {*besides, *(permission for one in calls for permission in one.needs())}
    assert allowed(template, f"{function}Role") == needed(template, function, every)


def a_shopper(account: Account) -> Shopper:
    handler = account.function("graphql_api")
    return Shopper(lambda event, _: handler(event), JAMES)


def uploading(account: Account, *calls: AwsCalls) -> Callable[[Json], None]:
    """What a browser and the verification make of a form."""
    verification = account.function("on_attachment_uploaded")

    def upload(form: Json) -> None:
        with contextlib.ExitStack() as meanwhile:
            for one in calls:
                meanwhile.enter_context(one.unnoticed())
            key = next(field["value"] for field in form["fields"] if field["name"] == "key")
            account.bucket.put(key, PNG)
            assert verification(batch_of(uploaded(key))) == {"batchItemFailures": []}

    return upload


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_shoppers_api(shop: Account, template: Template) -> None:
    shopper = a_shopper(shop)
    with shop.listening() as calls:
        a_shopper_does_everything(shopper, uploading(shop, calls))
    held_to(template, "GraphqlApi", calls)


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_desks_api(shop: Account, template: Template) -> None:
    a_shopper_does_everything(a_shopper(shop), uploading(shop))
    api = shop.function("desk_api")
    functions = Functions({"desk.graphql": lambda event, _: api(event)})

    def call(operation: str, **variables: Any) -> str:
        document = (OPERATIONS / "desk" / f"{operation}.graphql").read_text(encoding="utf-8")
        body: str = functions.post("desk.graphql", document, PRINCIPALS["an agent"], variables)["body"]
        assert "errors" not in json.loads(body), body
        return body

    rows = ROWS["desk.graphql"]
    scenes = {name: row.command(functions.scene_for("desk.graphql", name)) for name, row in rows.items()}
    with shop.listening() as calls:
        for name, variables in scenes.items():
            if "input" in variables:
                variables["input"]["idempotencyKey"] = name
            for _ in ("done", "replayed"):
                call(snake_case(name), **variables)
        assert "/verified/" in call("order", number="W3")
        assert '"OrderAlert"' in call("queue", alert="UNANSWERED_MESSAGE")
        assert '"HelpRequest"' in call("queue", assignee=ANN)

    held_to(template, "DeskApi", calls)


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_function_that_takes_orders(account: Account, template: Template) -> None:
    function = account.function("on_order_snapshot")

    def takes(*snapshots: OrderSnapshot) -> None:
        bodies = [json.dumps(write_snapshot(snapshot)) for snapshot in snapshots]
        assert function(batch_of(*bodies)) == {"batchItemFailures": []}

    new = an_order_of_now("W1")
    shipped = replace(new, revision=3, shipments=(a_parcel("box", shipped_at=NOW, bottle=2, lamp=1),))
    with account.listening() as calls:
        takes(new, new, replace(new, revision=2))
    shopper = a_shopper(account)
    shopper.file(shopper.order("W1"), "CHANGE_SHIPPING_ADDRESS")  # to another country, so it waits for an agent
    with account.listening() as of_the_shipment:
        takes(shipped)

    [request] = shopper.order("W1")["helpRequests"]["edges"]
    assert request["node"]["state"] == "OVERTAKEN"
    with account.listening() as of_the_move:
        moved = replace(shipped, id=ShopOrderId("gid-1"), customer_id=CustomerId("mia"), revision=4)
        takes(moved, replace(moved, number=OrderNumber("W1-B"), revision=5))
        takes(replace(new, number=OrderNumber("W1-B")), replace(moved, revision=6, lines=()))  # dead letters
        takes(replace(new, number=OrderNumber("W7"), lines=()))  # one more, before any order came
    held_to(template, "OnOrderSnapshot", calls, of_the_shipment, of_the_move)


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_function_that_looks_into_uploads(shop: Account, template: Template) -> None:
    """What is a photo, what is none, what another has kept already, what is gone; and each told twice."""
    shopper, function = a_shopper(shop), shop.function("on_attachment_uploaded")

    with shop.listening() as calls:
        for places, content in (
            (["quarantine"], PNG),
            (["quarantine"], PDF),
            (["quarantine", "verified"], PNG),
            ([], PNG),
        ):
            with calls.unnoticed():
                key = open_upload(shopper)
                for place in places:
                    shop.bucket.put(key.replace("quarantine", place), content)
            for _ in ("once", "again"):
                assert function(batch_of(uploaded(key))) == {"batchItemFailures": []}
        assert function(batch_of("{}")) == {"batchItemFailures": []}

    held_to(template, "OnAttachmentUploaded", calls, besides=frozenset({MISSING_FILES}))


def open_upload(shopper: Shopper) -> str:
    """The key that the photo is to have."""
    photo = {"orderNumber": "W1", "fileName": "parcel.png", "mediaType": "image/png", "size": len(PNG)}
    document = (OPERATIONS / "create_attachment_upload.graphql").read_text(encoding="utf-8")
    fields = shopper.ask(document, input=photo)["createAttachmentUpload"]["upload"]["fields"]
    return next(str(field["value"]) for field in fields if field["name"] == "key")


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_function_that_tells_what_happened(shop: Account, template: Template) -> None:
    services, (order, *_) = Services(store=DynamoOrderStore(), register=DynamoRegister()), orders_of_now()
    apply_order_snapshot(services, replace(order, revision=2, email="james@example.com"), now=NOW)
    an_agent_writes(services.store, "It is on its way.", now=NOW, order=order.ref.id)
    function, entries = shop.function("on_timeline_entry"), shop.entries()

    with shop.listening() as calls:
        for _ in ("once", "again"):
            assert function(entries) == {"batchItemFailures": []}
        assert function({"Records": [record_of({"order_id": {"S": "W1"}, "entry_id": {"N": "1"}}, 1)]}) == {
            "batchItemFailures": []
        }

    held_to(template, "OnTimelineEntry", calls)


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_the_function_that_nudges_the_desk(account: Account, template: Template) -> None:
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    function = account.function("every_hour_nudge_desk")
    for snapshot in orders_of_now()[:2]:
        apply_order_snapshot(services, snapshot, now=NOW - 10 * DAY)
        command = HelpCommand(order=snapshot.ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER))
        filed = file_help(services, command, now=NOW - 9 * DAY)
        assert isinstance(filed, Filed)
        if snapshot.number == "W2":
            about, now = filed.request, NOW - 8 * DAY
            an_agent_writes(
                services.store, "Which card?", about=about, order=snapshot.ref.id, now=now, expects_answer=True
            )

    with account.listening() as calls:
        assert function(SCHEDULED) == {"MARKED": 1, "CLOSED": 1}

    held_to(template, "EveryHourNudgeDesk", calls)


@pytest.mark.guarantee("Each function's role allows the calls that it makes and nothing more.", to="operators")
def test_every_function_is_held_to_its_role(template: Template) -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    held = set(re.findall(r'held_to\(template, "(\w+)"', source))
    assert {f"{name}LambdaFunction" for name in held} == {
        name for name, _ in of_type(template, "AWS::Lambda::Function")
    }
