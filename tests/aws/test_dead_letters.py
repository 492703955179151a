from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from order_help.aws.dead_letters import CONFIG, SqsDeadLetters, queues_client
from tests.aws.talking import failing, saying, talking
from tests.support.dynamodb import Engine

QUEUE = "https://sqs.eu-central-1.amazonaws.com/123456789012/dead"


@pytest.fixture
def client() -> Iterator[Any]:
    session = boto3.Session("testing", "testing", region_name="eu-central-1")
    client = session.client("sqs", config=CONFIG)
    yield client
    client.close()


def test_a_message_is_put_with_its_reason_and_its_id(client: Any) -> None:
    with talking(client, saying(200, {"MessageId": "1"})) as talk:
        SqsDeadLetters(QUEUE, lambda: client).put('{"number": "W1"}', reason="BAD", message_id="17")

    assert talk.requests == [
        {
            "QueueUrl": QUEUE,
            "MessageBody": '{"number": "W1"}',
            "MessageAttributes": {
                "reason": {"DataType": "String", "StringValue": "BAD"},
                "message_id": {"DataType": "String", "StringValue": "17"},
            },
        }
    ]


def test_what_may_not_be_there_is_told_after_one_attempt(client: Any) -> None:
    dead = SqsDeadLetters(QUEUE, lambda: client)
    lost, full = failing(ReadTimeoutError(endpoint_url=QUEUE)), saying(503, {"__type": "ServiceUnavailable"})
    for answer, error in ((lost, ReadTimeoutError), (full, ClientError)):
        with talking(client, answer) as talk, pytest.raises(error):
            dead.put("{}", reason="BAD", message_id="17")
        assert len(talk.requests) == 1


def test_its_slowest_answer_takes_three_seconds() -> None:
    assert (CONFIG.connect_timeout + CONFIG.read_timeout) * CONFIG.retries["total_max_attempts"] <= 3


def test_the_client_is_made_once_and_speaks_to_the_accounts_sqs(moto_dynamodb: Engine) -> None:
    queues_client.cache_clear()
    try:
        assert queues_client() is queues_client()
        url = queues_client().create_queue(QueueName="dead")["QueueUrl"]
        SqsDeadLetters(url).put("{}", reason="BAD", message_id="17")
        [message] = queues_client().receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    finally:
        queues_client.cache_clear()

    assert message["Body"] == "{}"
    assert {name: value["StringValue"] for name, value in message["MessageAttributes"].items()} == {
        "reason": "BAD",
        "message_id": "17",
    }
