"""
A stream of DynamoDB's, and how Lambda hands it out: its event source mapping with partial batch responses.

Source: "Configuring partial batch response with DynamoDB and Lambda" and "Retain discarded records" in the developer
guide of Lambda: what fails is given out again from the lowest sequence number that failed, with all that follows it,
until it has failed too often or is too old; then its place is put with the dead letters. Bisecting is left out: by it,
the record that fails first dies alone in the end. How long Lambda waits between two attempts is not documented.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import boto3
import yaml

from order_help.store.connection import connection, table_prefix
from order_help.store.models import Timeline

Json = dict[str, Any]
Handler = Callable[[Any, Any], Any]
FUNCTIONS: Final = Path(__file__).parents[2] / "infra/functions.yml"


@dataclass
class FakeClock:
    """A clock that goes on only where somebody waits."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Mapping:
    """What infra/functions.yml sets for a stream."""

    batch_size: int
    tries: int | None
    """None for no limit."""
    oldest: timedelta | None

    @classmethod
    def deployed(cls, function: str) -> "Mapping":
        declared = yaml.safe_load(FUNCTIONS.read_text(encoding="utf-8"))
        (stream,) = (event["stream"] for event in declared[function]["events"] if "stream" in event)
        tries, seconds = stream.get("maximumRetryAttempts", -1), stream.get("maximumRecordAgeInSeconds", -1)
        return cls(
            batch_size=stream["batchSize"],
            tries=None if tries < 0 else tries + 1,
            oldest=None if seconds < 0 else timedelta(seconds=seconds),
        )


@dataclass
class EventSource:
    """Hands the records of one shard to a function, in batches, as they come and as often as the mapping says."""

    handler: Handler
    context: Any
    clock: FakeClock
    mapping: Mapping
    pause: float = 300.0
    """Seconds between two attempts."""
    dead: list[Json] = field(default_factory=list)
    invocations: int = 0

    def hand_out(self, records: list[Json]) -> None:
        """Until all records are told or dead."""
        waiting, tried = list(records), Counter[str]()
        while waiting:
            self.clock.now = max(self.clock.now, created(waiting[0]))
            if self.mapping.oldest and self.clock.now - created(waiting[0]) > self.mapping.oldest:
                self.dead.append(waiting.pop(0))
                continue
            batch = [record for record in waiting[: self.mapping.batch_size] if created(record) <= self.clock.now]
            failed = self._failed(batch)
            if failed is None:
                del waiting[: len(batch)]
                continue
            del waiting[:failed]
            self.clock.wait(self.pause)
            tried[sequence_number(waiting[0])] += 1
            if tried[sequence_number(waiting[0])] == self.mapping.tries:
                self.dead.append(waiting.pop(0))

    def _failed(self, batch: list[Json]) -> int | None:
        """The place of the first record that failed."""
        self.invocations += 1
        answer = self.handler({"Records": batch}, self.context)
        failures = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
        places = [place for place, record in enumerate(batch) if sequence_number(record) in failures]
        assert len(places) == len(failures), "a failure that is none of the batch makes all of it fail"
        return min(places) if places else None


def created(record: Json) -> datetime:
    return datetime.fromtimestamp(record["dynamodb"]["ApproximateCreationDateTime"], UTC)


def sequence_number(record: Json) -> str:
    number: str = record["dynamodb"]["SequenceNumber"]
    return number


def stream_of_timelines() -> Iterator[list[Json]]:
    """All that the timeline's stream has, shard by shard, as Lambda tells it: on a real engine."""
    client = boto3.Session().client("dynamodbstreams", endpoint_url=connection().client.meta.endpoint_url)
    table = connection().client.describe_table(TableName=table_prefix() + Timeline.NAME)["Table"]
    arn = table["LatestStreamArn"]
    try:
        for shard in client.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
            yield list(_records(client, arn, shard["ShardId"]))
    finally:
        client.close()


def _records(client: Any, arn: str, shard_id: str) -> Iterator[Json]:
    parameters = {"StreamArn": arn, "ShardId": shard_id, "ShardIteratorType": "TRIM_HORIZON"}
    place = client.get_shard_iterator(**parameters)["ShardIterator"]
    while place:
        answer = client.get_records(ShardIterator=place)
        for record in answer["Records"]:
            yield _as_lambda_tells(record, arn)
        place = answer.get("NextShardIterator") if answer["Records"] else None


def _as_lambda_tells(record: Json, arn: str) -> Json:
    change = {**record["dynamodb"]}
    change["ApproximateCreationDateTime"] = change["ApproximateCreationDateTime"].timestamp()
    event: Json = json.loads(json.dumps({**record, "dynamodb": change, "eventSourceARN": arn}))
    return event
