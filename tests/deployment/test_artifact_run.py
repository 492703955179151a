"""The artifact, run as Lambda runs it: every handler answers real events, on DynamoDB Local."""

import ast
import json
import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from functions.http_events import Handler
from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import OrderId, OrderRef
from order_help.domain.rate_limits import UPLOADS, RateLog
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.items import entry_item
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.attachment_ports import Opening
from order_help.use_cases.ports import RateUse
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.deployment.acting import NOW, an_order_of_now, does_the_rest, files_every_request, orders_of_now
from tests.deployment.conftest import Artifact
from tests.functions.invoking import batch_of
from tests.functions.shopper import Shopper, graphql_event
from tests.functions.test_on_timeline_entry import record_of
from tests.support.aws_on_a_port import aws_on_a_port
from tests.support.dynamodb import PATIENCE, Engine
from tests.support.entries import entry_of
from tests.support.files import PNG, an_attachment
from tests.support.lambda_runtime import ROOT, InitFailed, LambdaFunction, running
from tests.support.mutations import NAMES, success_of
from tests.support.orders import JAMES
from tools.trimming import AWS_SERVICES

pytestmark = pytest.mark.xdist_group("artifact")

Json = dict[str, Any]
GRAPHQL_API, ON_ORDER_SNAPSHOT = "functions.graphql_api.handler", "functions.on_order_snapshot.handler"
DESK_API, ON_TIMELINE_ENTRY = "functions.desk_api.handler", "functions.on_timeline_entry.handler"
ON_ATTACHMENT_UPLOADED = "functions.on_attachment_uploaded.handler"
EVERY_HOUR_NUDGE_DESK = "functions.every_hour_nudge_desk.handler"
WARM_CALLS = 20


def deployed_settings(engine: Engine) -> dict[str, str]:
    """What the template sets (infra/environment.yml), and what leads to this test's tables."""
    aws = {name: value for name, value in os.environ.items() if name.startswith("AWS_")}
    return {
        **aws,
        "ORDER_HELP_TABLE_PREFIX": engine.table_prefix,
        "ORDER_HELP_SERVICE": "order-help-test",
        "ORDER_HELP_POLICY_FILE": "policy.toml",
        "ORDER_HELP_CUSTOMER_CLAIM": "sub",
        "ORDER_HELP_LOG_LEVEL": "INFO",
        "ORDER_HELP_QUEUE_SHARDS": "1",
        "ORDER_HELP_STORE_PATIENCE": str(PATIENCE),  # the one difference: this machine may be busy
        "ORDER_HELP_ATTACHMENTS_BUCKET": "shop-attachments",
        "ORDER_HELP_BUS": "order-help-test",
        "ORDER_HELP_DEAD_LETTERS": "https://sqs.eu-central-1.amazonaws.com/123456789012/dead",
    }


@contextmanager
def function(artifact: Artifact, handler: str, settings: Mapping[str, str]) -> Iterator[LambdaFunction]:
    """The function, which leaves its folder as it found it, and nothing in its log but JSON."""
    before = files(artifact.task)
    with running(artifact.task, handler, settings, python=artifact.python) as started:
        yield started
        assert [line for line in started.log.splitlines() if not line.startswith("{")] == []
    assert files(artifact.task) == before


def files(folder: Path) -> set[tuple[str, int]]:
    return {(str(path), path.stat().st_mtime_ns) for path in folder.rglob("*")}


def asked_by(started: LambdaFunction) -> Handler:
    def handler(event: Json, _: object) -> Json:
        invocation = started.invoke(event)
        assert invocation.error is None
        answer: Json = invocation.answer
        return answer

    return handler


@pytest.fixture
def shop(real_dynamodb: Engine) -> Engine:
    """Three orders: two that are late, and one that left."""
    create_tables()
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    for snapshot in orders_of_now():
        apply_order_snapshot(services, snapshot, now=NOW)
    return real_dynamodb


LIST = "{ orders { edges { node { number status availableHelpActions(on: LIST) { type title } } } } }"


def test_list_details_and_every_mutation_are_answered_from_the_zip(artifact: Artifact, shop: Engine) -> None:
    with function(artifact, GRAPHQL_API, deployed_settings(shop)) as started:
        shopper = Shopper(asked_by(started), JAMES)

        assert {edge["node"]["number"] for edge in shopper.ask(LIST)["orders"]["edges"]} == {"W1", "W2", "W3"}
        filed = files_every_request(shopper)
        done = filed | does_the_rest(shopper, filed)
        refused = shopper.change("cancelOrder", orderNumber="W3", reason="OTHER")

    assert done == {mutation: success_of(mutation) for mutation in NAMES}
    assert (refused["__typename"], refused["action"]["reason"]["event"]) == ("HelpActionUnavailable", "FIRST_SHIPPED")


def test_orders_are_taken_from_the_queue_by_the_zip_and_what_is_none_is_put_among_the_dead_letters(
    artifact: Artifact, shop: Engine
) -> None:
    body = json.dumps(write_snapshot(an_order_of_now("W9")))
    settings = deployed_settings(shop)
    with aws_on_a_port() as aws, function(artifact, ON_ORDER_SNAPSHOT, settings | aws.environment) as started:
        assert started.invoke(batch_of(body, "{}")).answer == {"batchItemFailures": []}

    [(_, _, sent)] = aws.calls
    assert json.loads(sent)["QueueUrl"] == settings["ORDER_HELP_DEAD_LETTERS"]
    assert json.loads(sent)["MessageBody"] == "{}"
    stored = DynamoOrderStore().order(OrderRef(customer_id=JAMES, id=OrderId("#W9")))
    assert stored is not None


def test_an_agent_finds_an_order_by_the_zip(artifact: Artifact, shop: Engine) -> None:
    event = graphql_event("ann", '{ order(number: "W1") { customerId status } queue { edges { cursor } } }', {})
    event["rawPath"] = event["requestContext"]["http"]["path"] = "/desk/graphql"
    event["requestContext"]["authorizer"]["jwt"]["claims"]["cognito:groups"] = "[order-help-agents]"
    with function(artifact, DESK_API, deployed_settings(shop)) as started:
        answer: Any = started.invoke(event).answer

    assert json.loads(answer["body"])["data"] == {
        "order": {"customerId": JAMES, "status": "PROCESSING"},
        "queue": {"edges": []},
    }


def test_an_entry_is_told_to_the_bus_and_by_mail_by_the_zip_and_what_tells_nothing_is_passed_over(
    artifact: Artifact, shop: Engine
) -> None:
    entry = {"order_id": {"S": "#W1"}, "entry_id": {"N": "1"}}
    record = {
        "eventID": "1",
        "eventName": "MODIFY",
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "eu-central-1",
        "dynamodb": {"Keys": entry, "NewImage": entry, "SequenceNumber": "1", "StreamViewType": "NEW_IMAGE"},
    }
    cancelled = record_of(entry_item(OrderId("#W4"), entry_of("a cancellation settles itself")).serialize(), 2)
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    apply_order_snapshot(services, an_order_of_now("W4", email="james@example.com"), now=NOW)
    settings = deployed_settings(shop) | {"ORDER_HELP_MAIL_FROM": "help@shop.example"}
    with aws_on_a_port() as aws, function(artifact, ON_TIMELINE_ENTRY, settings | aws.environment) as started:
        assert started.invoke({"Records": [record]}).answer == {"batchItemFailures": []}
        assert aws.calls == []
        assert started.invoke({"Records": [cancelled]}).answer == {"batchItemFailures": []}

    (_, on_the_bus, events), (_, by_mail, mail) = aws.calls
    assert (on_the_bus, by_mail) == ("/", "/v2/email/outbound-emails")
    assert {entry["EventBusName"] for entry in json.loads(events)["Entries"]} == {"order-help-test"}
    assert json.loads(mail)["Destination"] == {"ToAddresses": ["james@example.com"]}


def test_an_upload_is_verified_by_the_zip_and_s3s_own_test_is_taken_from_the_queue(
    artifact: Artifact, shop: Engine
) -> None:
    order = OrderRef(customer_id=JAMES, id=OrderId("#W1"))
    photo = an_attachment(of=order.id)
    rate = RateUse(principal=JAMES, limit=UPLOADS, log=RateLog(times=(NOW,), version=1))
    DynamoAttachmentStore().open_upload(Opening(order=order, attachment=photo, key=None, rate=rate))
    tested = json.dumps({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "shop-attachments"})
    uploaded = json.dumps({"Records": [{"s3": {"object": {"key": f"quarantine/{photo.id}"}}}]})
    with (
        aws_on_a_port(download=PNG) as aws,
        function(artifact, ON_ATTACHMENT_UPLOADED, deployed_settings(shop) | aws.environment) as started,
    ):
        assert started.invoke(batch_of(tested, uploaded)).answer == {"batchItemFailures": []}

    assert [(method, urlsplit(path).path) for method, path, _ in aws.calls] == [
        ("GET", f"/shop-attachments/quarantine/{photo.id}"),
        ("PUT", f"/shop-attachments/verified/{photo.id}"),
        ("DELETE", f"/shop-attachments/quarantine/{photo.id}"),
    ]
    found = DynamoAttachmentStore().attachment_called(photo.id)
    assert found
    assert found.state is AttachmentState.VERIFIED


def test_the_hour_is_kept_by_the_zip(artifact: Artifact, shop: Engine) -> None:
    with function(artifact, EVERY_HOUR_NUDGE_DESK, deployed_settings(shop)) as started:
        assert started.invoke({"source": "aws.events", "detail-type": "Scheduled Event"}).answer == {}


def test_every_handler_is_run_by_a_test_of_this_file() -> None:
    here = ast.walk(ast.parse(Path(__file__).read_text(encoding="utf-8")))
    calls = [node for node in here if isinstance(node, ast.Call) and ast.unparse(node.func) == "function"]
    run = {globals()[ast.unparse(call.args[1])] for call in calls}
    handlers = set()
    for path in (ROOT / "functions").glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and any(
                isinstance(t, ast.Name) and t.id == "handler" for t in node.targets
            ):
                handlers.add(f"functions.{path.stem}.handler")
    assert handlers == run


def test_its_botocore_knows_the_services_and_whom_to_trust(artifact: Artifact) -> None:
    # Trimmed are descriptions of services, and certifi; tests speak plain HTTP and would miss neither.
    command = f"""
import boto3, ssl
from botocore.httpsession import get_cert_path
for service in {sorted(AWS_SERVICES)}:
    boto3.client(service, region_name="eu-central-1")
print(len(ssl.create_default_context(cafile=get_cert_path(True)).get_ca_certs()))
"""
    alone = {"PYTHONPATH": str(artifact.task), "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}

    done = subprocess.run([artifact.python, "-S", "-c", command], cwd="/", env=alone, capture_output=True, text=True)

    assert done.stderr == ""
    assert int(done.stdout) > 50  # authorities


@pytest.mark.parametrize("missing", ["gateway/http/documents", "tenacity/__init__"])
def test_a_module_missing_from_the_zip_stops_the_function(
    artifact: Artifact, real_dynamodb: Engine, tmp_path: Path, missing: str
) -> None:
    broken = tmp_path / "task"
    shutil.copytree(artifact.task, broken, copy_function=shutil.copyfile)
    for place in (broken, *(path for path in broken.rglob("*") if path.is_dir())):
        place.chmod(0o755)
    folder, _, module = missing.rpartition("/")
    removed = [
        path
        for path in (broken / folder).rglob(f"{module}.*")
        if path.parent.name in (Path(folder).name, "__pycache__")
    ]
    assert removed
    for path in removed:
        path.unlink()

    with (
        pytest.raises(InitFailed, match=r"(No module named|cannot import name).*(documents|Retrying|tenacity)"),
        running(broken, GRAPHQL_API, deployed_settings(real_dynamodb), python=artifact.python),
    ):
        pass


@pytest.mark.guarantee(
    "A wrong setting or policy stops a function at its start, with one line that names it.", to="operators"
)
@pytest.mark.parametrize(
    ("handler", "setting", "value", "said"),
    [
        (GRAPHQL_API, "ORDER_HELP_TABLE_PREFIX", None, "ORDER_HELP_TABLE_PREFIX is missing"),
        (ON_ORDER_SNAPSHOT, "ORDER_HELP_LOG_LEVEL", "LOUD", "ORDER_HELP_LOG_LEVEL is 'LOUD'"),
        (GRAPHQL_API, "ORDER_HELP_POLICY_FILE", "nowhere.toml", "nowhere.toml"),
    ],
)
def test_a_setting_that_is_missing_or_wrong_stops_the_function_with_a_line_that_names_it(
    artifact: Artifact, real_dynamodb: Engine, handler: str, setting: str, value: str | None, said: str
) -> None:
    settings = deployed_settings(real_dynamodb)
    if value is None:
        del settings[setting]
    else:
        settings[setting] = value

    with pytest.raises(InitFailed) as stopped, running(artifact.task, handler, settings, python=artifact.python):
        pass

    report = json.loads(str(stopped.value))
    assert said in report["errorMessage"]
    assert "\n" not in report["errorMessage"]
    assert report["stackTrace"] == []


def milliseconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1_000


def test_how_quickly_it_starts_and_answers(artifact: Artifact, shop: Engine) -> None:
    """Figures of this machine, to compare with each other: Lambda has its own."""
    with running(artifact.task, GRAPHQL_API, deployed_settings(shop), python=artifact.python) as started:
        shopper = Shopper(asked_by(started), JAMES)
        first = started.invoke({"version": "2.0"})  # no event of HTTP, and yet answered
        assert first.answer["statusCode"] == 400
        calls = {"list": lambda: shopper.ask(LIST), "details": lambda: shopper.order("W1")}
        warm = {name: [milliseconds(call) for _ in range(WARM_CALLS)] for name, call in calls.items()}
        memory = started.memory_mb
    print(f"Python {artifact.version}: cold start {started.cold_start_ms:.0f} ms, at most {memory:.0f} MB")
    for name, times in warm.items():
        print(f"  {name}: first {times[0]:.1f} ms, then median {statistics.median(times[1:]):.1f} ms")
    assert memory < 512, "half of what the template gives it"
