from typing import Any

import pytest
from aws_lambda_powertools.utilities.batch import EventType

from functions.batches import in_parts
from tests.functions.invoking import CONTEXT, batch_of

EVERYTHING = {"itemIdentifier": ""}


def processing(*bad: str) -> tuple[Any, list[str]]:
    """A handler of messages to whom these bodies are bad, and the bodies that it was handed."""
    seen: list[str] = []

    def process(record: Any) -> None:
        seen.append(record.body)
        if record.body in bad:
            raise ValueError(record.body)

    return in_parts(EventType.SQS, process), seen


def test_what_raises_is_given_back_and_the_others_are_not() -> None:
    handler, seen = processing("b", "c")

    assert handler(batch_of("a", "b", "c", "d"), CONTEXT) == {
        "batchItemFailures": [{"itemIdentifier": "2"}, {"itemIdentifier": "3"}]
    }
    assert seen == ["a", "b", "c", "d"]


def test_a_batch_of_which_all_fail_is_answered_like_any_other() -> None:
    handler, _ = processing("a")

    assert handler(batch_of("a"), CONTEXT) == {"batchItemFailures": [{"itemIdentifier": "1"}]}


def test_an_empty_batch_is_nothing_to_do() -> None:
    handler, seen = processing()

    assert handler({"Records": []}, CONTEXT) == {"batchItemFailures": []}
    assert seen == []


@pytest.mark.parametrize("nameless", [None, "x", {}, {"messageId": ""}, {"messageId": 7}])
def test_with_a_record_that_has_no_id_all_are_delivered_again_after_the_others_were_processed(nameless: Any) -> None:
    handler, seen = processing("b")
    batch = batch_of("a", "b")

    answer = handler({"Records": [nameless, *batch["Records"]]}, CONTEXT)

    assert answer == {"batchItemFailures": [{"itemIdentifier": "2"}, EVERYTHING]}
    assert seen == ["a", "b"]


@pytest.mark.parametrize("event", [None, [], "x", {}, {"Records": None}, {"Records": {"0": {}}}])
def test_what_is_no_batch_is_given_back_as_a_whole(event: Any) -> None:
    handler, seen = processing()

    assert handler(event, CONTEXT) == {"batchItemFailures": [EVERYTHING]}
    assert seen == []


def test_a_record_of_a_stream_is_named_by_its_place_in_the_stream() -> None:
    def process(record: Any) -> None:
        raise ValueError(record)

    records = [{"dynamodb": {"SequenceNumber": "7"}}, {"messageId": "1"}, {"dynamodb": None}]

    assert in_parts(EventType.DynamoDBStreams, process)({"Records": records}, CONTEXT) == {
        "batchItemFailures": [{"itemIdentifier": "7"}, EVERYTHING]
    }
