from datetime import timedelta
from typing import Any

import pytest
import yaml
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.poison import MOST_RECEIVES, PATIENCE, bury, is_old, is_tried_enough
from functions.starting import dead_letters
from order_help.settings import SettingsWrong, settings_from
from tests.functions.invoking import batch_of
from tests.support.entries import NOW
from tests.support.memory_dead_letters import Letter, MemoryDeadLetters
from tests.support.queue_source import QUEUES

TICK = timedelta(milliseconds=1)


def record_at(created: float | None) -> dict[str, Any]:
    return {"dynamodb": {} if created is None else {"ApproximateCreationDateTime": created}}


@pytest.mark.parametrize(("age", "old"), [(PATIENCE - TICK, False), (PATIENCE, True)])
def test_a_record_is_old_when_it_has_been_tried_for_long_enough(age: timedelta, old: bool) -> None:
    assert is_old(record_at((NOW - age).timestamp()), NOW) is old


@pytest.mark.parametrize("record", [record_at(None), {}])
def test_a_record_without_a_time_is_never_old(record: dict[str, Any]) -> None:
    assert not is_old(record, NOW)


@pytest.mark.parametrize(("receives", "enough"), [(1, False), (MOST_RECEIVES - 1, False), (MOST_RECEIVES, True)])
def test_a_message_is_tried_several_times(receives: int, enough: bool) -> None:
    [record] = batch_of("{}", receives=receives)["Records"]
    assert is_tried_enough(SQSRecord(record)) is enough


def test_an_unexpected_exception_has_an_hour_to_be_repaired() -> None:
    queues = yaml.safe_load(QUEUES.read_text(encoding="utf-8"))["Resources"]
    hidden = {queue["Properties"].get("VisibilityTimeout") for queue in queues.values()} - {None}
    assert {seconds * MOST_RECEIVES for seconds in hidden} == {3_600}


def test_what_cannot_be_buried_is_told() -> None:
    dead = MemoryDeadLetters()

    def broken() -> None:
        raise RuntimeError

    dead.before = broken
    with pytest.raises(RuntimeError):
        bury(dead, "{}", reason="BAD", message_id="17")
    assert dead.letters == []

    dead.before = lambda: None
    bury(dead, "{}", reason="BAD", message_id="17")
    assert dead.letters == [Letter("{}", "BAD", "17")]


def test_a_function_without_dead_letters_does_not_start() -> None:
    settings = {"ORDER_HELP_TABLE_PREFIX": "test-"}
    with pytest.raises(SettingsWrong, match="ORDER_HELP_DEAD_LETTERS is missing"):
        dead_letters(settings_from(settings))

    queue = "https://sqs.example/dead"
    assert dead_letters(settings_from({**settings, "ORDER_HELP_DEAD_LETTERS": queue})).queue_url == queue
