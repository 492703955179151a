"""Answers are read as botocore reads them, whatever they hold."""

import base64
import json
from typing import Any, Final

import botocore.loaders
import botocore.session
import pytest
from botocore.model import ServiceModel
from botocore.parsers import JSONParser, ResponseParserFactory
from hypothesis import given, settings
from hypothesis import strategies as st

from order_help.store.answers import read_answers_plainly

DYNAMODB: Final = ServiceModel(
    botocore.loaders.create_loader().load_service_model("dynamodb", "service-2"), service_name="dynamodb"
)
TEXTS: Final = st.text(max_size=8)
BINARIES: Final = st.binary(max_size=6).map(lambda value: base64.b64encode(value).decode())
NUMBERS: Final = st.decimals(allow_nan=False, allow_infinity=False).map(str)
SCALARS: Final = (
    st.fixed_dictionaries({"S": TEXTS})
    | st.fixed_dictionaries({"N": NUMBERS})
    | st.fixed_dictionaries({"BOOL": st.booleans()})
    | st.just({"NULL": True})
    | st.fixed_dictionaries({"SS": st.lists(TEXTS, min_size=1, max_size=3)})
    | st.fixed_dictionaries({"NS": st.lists(NUMBERS, min_size=1, max_size=3)})
)
BINARY: Final = st.fixed_dictionaries({"B": BINARIES}) | st.fixed_dictionaries(
    {"BS": st.lists(BINARIES, min_size=1, max_size=3)}
)


def attributes(scalars: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.recursive(
        scalars,
        lambda inner: (
            st.fixed_dictionaries({"L": st.lists(inner, max_size=3)})
            | st.fixed_dictionaries({"M": st.dictionaries(TEXTS, inner, max_size=3)})
        ),
        max_leaves=6,
    )


ITEMS: Final = st.dictionaries(TEXTS, attributes(SCALARS | BINARY), max_size=5)
USED: Final = st.fixed_dictionaries({"TableName": TEXTS, "CapacityUnits": st.floats(0, 100)})
ANSWERS: Final = {
    "GetItem": st.fixed_dictionaries({}, optional={"Item": ITEMS, "ConsumedCapacity": USED}),
    "Query": st.fixed_dictionaries(
        {"Items": st.lists(ITEMS, max_size=3), "Count": st.integers(0, 9), "ScannedCount": st.integers(0, 9)},
        optional={"LastEvaluatedKey": ITEMS, "ConsumedCapacity": USED},
    ),
    "BatchGetItem": st.fixed_dictionaries(
        {
            "Responses": st.dictionaries(TEXTS, st.lists(ITEMS, max_size=2), max_size=2),
            "UnprocessedKeys": st.dictionaries(
                TEXTS, st.fixed_dictionaries({"Keys": st.lists(ITEMS, max_size=2)}), max_size=2
            ),
        }
    ),
    "TransactGetItems": st.fixed_dictionaries(
        {"Responses": st.lists(st.fixed_dictionaries({}, optional={"Item": ITEMS}), max_size=3)},
        optional={"ConsumedCapacity": st.lists(USED, max_size=2)},
    ),
    "TransactWriteItems": st.fixed_dictionaries({}, optional={"ConsumedCapacity": st.lists(USED, max_size=2)}),
    "UpdateItem": st.fixed_dictionaries({}, optional={"Attributes": ITEMS, "ConsumedCapacity": USED}),
}


def plain_parser() -> Any:
    session = botocore.session.Session()
    read_answers_plainly(session)
    return session.get_component("response_parser_factory").create_parser("json")


def parsed(parser: Any, operation: str, body: bytes, status: int = 200) -> Any:
    response = {"body": body, "status_code": status, "headers": {"x-amzn-requestid": "1", "x-amz-crc32": "2"}}
    return parser.parse(response, DYNAMODB.operation_model(operation).output_shape)


@pytest.mark.parametrize("operation", ANSWERS)
def test_an_answer_is_read_as_botocore_reads_it(operation: str) -> None:
    plain, usual, binary = plain_parser(), JSONParser(), 0

    @settings(max_examples=60, database=None, deadline=None)
    @given(answer=ANSWERS[operation], spaced=st.booleans())
    def compare(answer: Any, spaced: bool) -> None:
        nonlocal binary
        body = json.dumps(answer, separators=None if spaced else (",", ":")).encode()
        binary += b'"B"' in body
        assert parsed(plain, operation, body) == parsed(usual, operation, body)

    compare()
    assert binary or operation == "TransactWriteItems"


@pytest.mark.parametrize("body", [b"", b"{}"])
def test_an_answer_without_anything_is_empty(body: bytes) -> None:
    assert parsed(plain_parser(), "GetItem", body) == parsed(JSONParser(), "GetItem", body)


def test_errors_are_read_by_botocore() -> None:
    reasons = [{"Code": "ConditionalCheckFailed", "Item": {"id": {"B": "AAE="}}}]
    error = {"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", "CancellationReasons": reasons}
    body = json.dumps(error).encode()
    shape = DYNAMODB.shape_for("TransactionCanceledException")
    response = {"body": body, "status_code": 400, "headers": {}}

    plain, usual = plain_parser(), JSONParser()

    assert parsed(plain, "TransactWriteItems", body, 400) == parsed(usual, "TransactWriteItems", body, 400)
    assert plain._do_modeled_error_parse(response, shape) == usual._do_modeled_error_parse(response, shape)
    assert plain._do_modeled_error_parse(response, shape)["CancellationReasons"][0]["Item"]["id"]["B"] == b"\x00\x01"


def test_times_of_tables_are_read_by_botocore() -> None:
    body = b'{"Table":{"TableName":"orders","CreationDateTime":1796122528.5,"TableStatus":"ACTIVE"}}'
    found = parsed(plain_parser(), "DescribeTable", body)
    assert found == parsed(JSONParser(), "DescribeTable", body)
    assert found["Table"]["CreationDateTime"].year == 2026


def test_other_protocols_have_their_own_parsers() -> None:
    session = botocore.session.Session()
    read_answers_plainly(session)
    factory = session.get_component("response_parser_factory")
    assert type(factory.create_parser("rest-xml")) is type(ResponseParserFactory().create_parser("rest-xml"))
