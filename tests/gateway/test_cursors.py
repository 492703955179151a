from datetime import UTC, datetime

import pytest
from graphql import GraphQLError
from hypothesis import given
from hypothesis import strategies as st

from gateway.cursors import order_cursor, read_order_cursor, read_request_cursor, request_cursor
from order_help.domain.ids import HelpRequestId, OrderId, is_name, is_order_id
from order_help.formats.global_ids import packed
from order_help.use_cases.ports import OrderPosition

names = st.text(min_size=1, max_size=128).filter(is_name)
order_ids = st.text(min_size=1, max_size=129).filter(is_order_id)
instants = st.datetimes(timezones=st.just(UTC))


@given(instants, order_ids)
def test_a_cursor_of_orders_is_read_as_it_was_written(at: datetime, order_id: str) -> None:
    position = OrderPosition(placed_at=at, id=OrderId(order_id))

    assert read_order_cursor(order_cursor(position)) == position


@given(names)
def test_a_cursor_of_requests_is_read_as_it_was_written(request_id: str) -> None:
    assert read_request_cursor(request_cursor(HelpRequestId(request_id))) == request_id


def test_no_cursor_is_the_beginning() -> None:
    assert read_order_cursor(None) is None
    assert read_request_cursor(None) is None


@pytest.mark.parametrize(
    "cursor",
    [
        packed("orders:", ["2026-11-01T12:00:00+00:00"]),
        packed("orders:", ["2026-11-01T12:00:00+00:00", "W1", "W2"]),
        packed("orders:", ["2026-11-01T12:00:00", "W1"]),
        packed("orders:", ["2026-11-01T12:00:00Z", "W1"]),
        packed("orders:", ["2026-11-01T13:00:00+01:00", "W1"]),
        packed("orders:", ["0001-01-01T00:00:00+23:59", "W1"]),
        packed("orders:", ["2026-11-01", "W1"]),
        packed("orders:", ["yesterday", "W1"]),
        packed("orders:", ["2026-11-01T12:00:00+00:00", ""]),
        packed("orders:", ["2026-11-01T12:00:00+00:00", "\x00"]),
        packed("helpRequests:", ["2026-11-01T12:00:00+00:00", "W1"]),
        packed("", ["2026-11-01T12:00:00+00:00", "W1"]),
        packed("orders:", ["2026-11-01T12:00:00+00:00", "W1"]) + "=",
    ],
)
def test_what_was_not_written_here_is_no_cursor_of_orders(cursor: str) -> None:
    with pytest.raises(GraphQLError) as raised:
        read_order_cursor(cursor)

    assert (raised.value.extensions or {})["code"] == "BAD_CURSOR"


@pytest.mark.parametrize(
    "cursor", [packed("orders:", ["x"]), packed("helpRequests:", []), packed("helpRequests:", ["", "x"])]
)
def test_what_was_not_written_here_is_no_cursor_of_requests(cursor: str) -> None:
    with pytest.raises(GraphQLError):
        read_request_cursor(cursor)
