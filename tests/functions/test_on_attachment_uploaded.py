import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import Any

import pytest

from functions.observing import Observer
from functions.poison import MOST_RECEIVES
from order_help.domain.attachments import AttachmentState
from order_help.domain.rate_limits import UPLOADS, RateLog
from order_help.domain.snapshot_changes import snapshot_change
from order_help.settings import SettingsWrong, settings_from
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.bulk import put_new_orders
from order_help.store.tables import create_tables
from order_help.use_cases.attachment_ports import AttachmentServices, Opening
from order_help.use_cases.ports import RateUse, StoreBusy
from tests.functions.invoking import ALL_METRICS, CONTEXT, Left, batch_of, left
from tests.support.bucket import NAME, Bucket, empty_bucket
from tests.support.dynamodb import Engine
from tests.support.files import PNG, PROGRAM, W1, an_attachment
from tests.support.memory_attachments import MemoryAttachmentFiles, MemoryAttachmentStore
from tests.support.memory_dead_letters import Letter, MemoryDeadLetters
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import JAMES, T0, an_order

Json = dict[str, Any]
A, B, C = (an_attachment(id_) for id_ in ("A", "B", "C"))
TEST_EVENT = json.dumps(
    {
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": "2026-11-22T12:00:00.000Z",
        "Bucket": NAME,
        "RequestId": "5582815E1AEA5ADF",
        "HostId": "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR",
    }
)
_count = itertools.count(1)


@pytest.fixture
def module(service: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The function's module, started as Lambda would."""
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.setenv("ORDER_HELP_ATTACHMENTS_BUCKET", NAME)
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    sys.modules.pop("functions.on_attachment_uploaded", None)
    return importlib.import_module("functions.on_attachment_uploaded")


class Function:
    """The function over attachments in memory."""

    def __init__(self, module: ModuleType, service: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.store, self.files = MemoryAttachmentStore(MemoryOrderStore()), MemoryAttachmentFiles()
        self.store.orders.attachments.update({attachment.id: attachment for attachment in (A, B, C)})
        # The module has an observer of its own, and loggers are known by the name of their service.
        names = {"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": f"{service}.{next(_count)}", **ALL_METRICS}
        attachments = AttachmentServices(store=self.store, files=self.files)
        self.dead = MemoryDeadLetters()
        self.handler = module.handler_for(attachments, Observer(settings_from(names)), self.dead)
        self.capsys, self.left = capsys, Left()

    def takes(self, *bodies: str, receives: int = 1) -> list[str]:
        """The ids of the messages that will be delivered again; they are numbered from 1."""
        answer = self.handler(batch_of(*bodies, receives=receives), CONTEXT)
        self.left = left(self.capsys.readouterr().out)
        return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]

    @property
    def results(self) -> list[str]:
        """What was counted of the last batch."""
        return [words["result"] for name, _, words in self.left.values if name == "AttachmentUploads"]

    def state(self, id_: str) -> AttachmentState:
        return self.store.orders.attachments[an_attachment(id_).id].state


Start = Callable[[], Function]


@pytest.fixture
def start(module: ModuleType, service: str, capsys: pytest.CaptureFixture[str]) -> Start:
    """Starts the function; in the test itself, since its log goes to the standard output of the moment."""
    return partial(Function, module, service, capsys)


def uploaded(*keys: str) -> str:
    """As S3 tells of files. Source: "Event message structure" in the user guide of S3."""
    return json.dumps(
        {
            "Records": [
                {
                    "eventVersion": "2.1",
                    "eventSource": "aws:s3",
                    "awsRegion": "eu-central-1",
                    "eventTime": "2026-11-22T12:00:00.000Z",
                    "eventName": "ObjectCreated:Post",
                    "userIdentity": {"principalId": "AWS:AROAXMPL:order-help-test-graphql_api"},
                    "requestParameters": {"sourceIPAddress": "203.0.113.7"},
                    "responseElements": {"x-amz-request-id": "C3D13FE58DE4C810"},
                    "s3": {
                        "s3SchemaVersion": "1.0",
                        "configurationId": "uploads",
                        "bucket": {"name": NAME, "arn": f"arn:aws:s3:::{NAME}"},
                        "object": {"key": key, "size": 108, "eTag": "d41d8", "sequencer": "0055AED6DCD90281E5"},
                    },
                }
                for key in keys
            ]
        }
    )


def test_uploads_are_verified_or_rejected(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG, B.id: PROGRAM}

    assert function.takes(uploaded("quarantine/A"), uploaded("quarantine/B")) == []

    assert [function.state(id_).value for id_ in "ABC"] == ["VERIFIED", "REJECTED", "AWAITING_UPLOAD"]
    assert function.results == ["VERIFIED", "REJECTED"]


def test_a_message_may_tell_of_several_and_its_keys_are_encoded(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG, B.id: PNG}
    assert function.takes(uploaded("quarantine%2FA", "quarantine/%42")) == []
    assert function.results == ["VERIFIED", "VERIFIED"]


def test_messages_that_are_late_doubled_or_of_nothing_change_nothing(start: Start) -> None:
    function = start()
    function.files.quarantine[A.id] = PNG
    event = uploaded("quarantine/A")

    assert (
        function.takes(event, event, uploaded("quarantine/B"), uploaded("quarantine/X"), uploaded("verified/A")) == []
    )

    assert function.results == ["VERIFIED", "UNCHANGED", "GONE", "UNKNOWN", "UNKNOWN"]
    assert [function.state(id_).value for id_ in "ABC"] == ["VERIFIED", "AWAITING_UPLOAD", "AWAITING_UPLOAD"]


def test_the_event_by_which_s3_tries_out_the_queue_is_nothing_to_do(start: Start) -> None:
    function = start()
    assert function.takes(TEST_EVENT) == []
    assert function.results == []


@pytest.mark.parametrize(
    "bad",
    [
        *("", "[", "{}", "7", "null", "[]", "[" * 99_999),
        *('{"Records": null}', '{"Records": [7]}', '{"Records": [{"s3": {"object": {"key": 7}}}]}'),
    ],
    ids=range(10),
)
def test_what_is_no_event_is_put_among_the_dead_letters_alone(start: Start, bad: str) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG, B.id: PNG}
    assert function.takes(uploaded("quarantine/A"), bad, uploaded("quarantine/B")) == []
    assert function.dead.letters == [Letter(bad, "BAD", "2")]
    assert sorted(function.results) == ["BAD", "VERIFIED", "VERIFIED"]


def test_what_cannot_be_done_now_is_given_back(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG}

    def busy(_: object) -> None:
        raise StoreBusy

    function.store.before_settling = busy
    assert function.takes(uploaded("quarantine/A")) == ["1"]
    assert function.results == ["BUSY"]

    function.store.before_settling = lambda _: None
    assert function.takes(uploaded("quarantine/A")) == []
    assert function.results == ["VERIFIED"]


def test_what_nobody_foresaw_is_told_without_its_words(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG}

    def broken(_: object) -> None:
        raise RuntimeError("James Li, 215 River Road")

    function.store.before_settling = broken

    assert function.takes(uploaded("quarantine/A"), "{}") == ["1"]
    [line] = [line for line in function.left.logs if line["level"] == "ERROR"]
    assert (line["exception_name"], line["message_id"]) == ("RuntimeError", "1")
    assert "River Road" not in json.dumps(function.left.logs)
    assert function.results == ["FAILED", "BAD"]


def test_what_nobody_foresaw_is_put_among_the_dead_letters_after_several_attempts(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG}

    def broken(_: object) -> None:
        raise RuntimeError

    function.store.before_settling = broken
    assert function.takes(uploaded("quarantine/A"), receives=MOST_RECEIVES - 1) == ["1"]
    assert function.dead.letters == []
    assert function.takes(uploaded("quarantine/A"), receives=MOST_RECEIVES) == []
    assert function.dead.letters == [Letter(uploaded("quarantine/A"), "FAILED", "1")]


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_no_line_names_customer_order_or_file(start: Start) -> None:
    function = start()
    function.files.quarantine |= {A.id: PNG, B.id: PROGRAM}
    function.takes(uploaded("quarantine/A"), uploaded("quarantine/B"), uploaded("quarantine/secret"), '{"secret": 1}')
    said = json.dumps([*function.left.logs, *function.left.metrics])
    for private in ("james", "W1", "parcel", "secret"):
        assert private not in said


def test_without_a_bucket_it_does_not_start(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.delenv("ORDER_HELP_ATTACHMENTS_BUCKET", raising=False)
    monkeypatch.setattr(sys, "tracebacklimit", 1_000, raising=False)  # it shortens what Lambda logs
    sys.modules.pop("functions.on_attachment_uploaded", None)
    with pytest.raises(SettingsWrong, match="ORDER_HELP_ATTACHMENTS_BUCKET is missing"):
        importlib.import_module("functions.on_attachment_uploaded")


@pytest.fixture
def bucket(moto_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    monkeypatch.setenv("ORDER_HELP_ATTACHMENTS_BUCKET", NAME)
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    create_tables()
    with empty_bucket() as bucket:
        yield bucket


def test_it_verifies_what_lies_in_the_bucket(bucket: Bucket, service: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = DynamoAttachmentStore()
    rate = RateUse(principal=JAMES, limit=UPLOADS, log=RateLog(times=(T0,), version=1))
    put_new_orders([snapshot_change(None, an_order(), (), now=T0)])
    store.open_upload(Opening(order=W1, attachment=A, key=None, rate=rate))
    bucket.put("quarantine/A", PNG)
    sys.modules.pop("functions.on_attachment_uploaded", None)
    module = importlib.import_module("functions.on_attachment_uploaded")

    answer = module.handler(batch_of(TEST_EVENT, uploaded("quarantine/A")), CONTEXT)

    capsys.readouterr()  # lines of its log, which are none of the figures that tests print
    assert answer == {"batchItemFailures": []}
    assert bucket.kept() == {"verified/A": PNG}
    found = replace(A, state=AttachmentState.VERIFIED, file=replace(A.file, size=len(PNG)))
    assert store.attachment(W1.id, A.id) == found
