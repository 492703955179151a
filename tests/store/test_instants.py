from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given

from order_help.store.instants import instant_of, text_of
from tests.support.any_values import INSTANTS


def test_an_instant_is_stored_with_microseconds_in_utc() -> None:
    assert text_of(datetime(2026, 11, 2, 10, tzinfo=UTC)) == "2026-11-02T10:00:00.000000Z"
    assert text_of(datetime(2026, 11, 2, 12, tzinfo=timezone(timedelta(hours=2)))) == "2026-11-02T10:00:00.000000Z"
    assert text_of(datetime(33, 1, 1, tzinfo=UTC)) == "0033-01-01T00:00:00.000000Z"


@given(at=INSTANTS)
def test_an_instant_comes_back_as_it_was(at: datetime) -> None:
    assert instant_of(text_of(at)) == at
    assert instant_of(text_of(at)).utcoffset() == timedelta(0)


@given(one=INSTANTS, other=INSTANTS)
def test_instants_sort_as_text(one: datetime, other: datetime) -> None:
    assert (text_of(one) < text_of(other)) == (one < other)
