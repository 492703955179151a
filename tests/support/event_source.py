"""
A stream of DynamoDB's, and how Lambda hands it out: its event source mapping with partial batch responses.

Source: "Configuring partial batch response with DynamoDB and Lambda" in the developer guide of Lambda: what fails is
given out again from the lowest sequence number that failed, with all that follows it, and after some tries it is put
with the dead letters. Bisecting is left out: where it leads to, the record that fails first dies alone.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import botocore.session

from order_help.store.connection import connection, table_prefix
from order_help.store.models import Timeline

Json = dict[str, Any]
Handler = Callable[[Any, Any], Any]


@dataclass
class EventSource:
    """Hands records to a function, in batches; `tries` of one record are made before it is dead."""

    handler: Handler
    context: Any
    batch_size: int = 10
    tries: int = 5
    dead: list[Json] = field(default_factory=list)
    invocations: int = 0

    def hand_out(self, records: list[Json]) -> None:
        """One shard's records, until all are told or dead."""
        waiting, tried = list(records), Counter[str]()
        while waiting:
            failed = self._failed(waiting[: self.batch_size])
            if failed is None:
                del waiting[: self.batch_size]
                continue
            del waiting[:failed]
            tried[sequence_number(waiting[0])] += 1
            if tried[sequence_number(waiting[0])] == self.tries:
                self.dead.append(waiting.pop(0))

    def _failed(self, batch: list[Json]) -> int | None:
        """The place of the first record that failed."""
        self.invocations += 1
        answer = self.handler({"Records": batch}, self.context)
        failures = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
        places = [place for place, record in enumerate(batch) if sequence_number(record) in failures]
        assert len(places) == len(failures), "a failure that is none of the batch makes all of it fail"
        return min(places) if places else None


def sequence_number(record: Json) -> str:
    number: str = record["dynamodb"]["SequenceNumber"]
    return number


def stream_of_timelines() -> Iterator[list[Json]]:
    """All that the timeline's stream has, shard by shard, as Lambda tells it: on a real engine."""
    client = botocore.session.get_session().create_client(
        "dynamodbstreams", endpoint_url=connection().client.meta.endpoint_url
    )
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
