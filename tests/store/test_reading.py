import pytest

from order_help.store.items import order_item, order_of
from order_help.store.models import Orders
from order_help.store.reading import page_of, readable, reading
from order_help.use_cases.ports import Unreadable
from tests.support.orders import an_order


def an_item(**differently: str) -> Orders:
    item = order_item(an_order())
    for name, value in differently.items():
        setattr(item, name, value)
    return item


@reading
def number_of(item: Orders) -> int:
    return int(item.number)


def test_what_cannot_be_read_is_logged_by_its_ids_and_is_left_out_of_a_list(caplog: pytest.LogCaptureFixture) -> None:
    items = [an_item(number="1"), an_item(number="secret", customer_id="james"), an_item(number="3")]

    assert list(readable(number_of, items)) == [1, 3]

    [line] = caplog.records
    assert line.getMessage() == "cannot read: ValueError of Orders"
    assert vars(line)["order_id"] == "#W1"
    assert "secret" not in caplog.text
    assert "james" not in str(vars(line))


def test_read_alone_it_is_unreadable_and_the_error_has_nothing_of_it() -> None:
    with pytest.raises(Unreadable) as raised:
        order_of(an_item(snapshot='{"number":"secret"}', conversation="["))

    assert raised.value.args == ()
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


def test_a_page_reads_one_item_more_to_know_whether_another_follows_and_no_further() -> None:
    items = iter(range(10))

    page = page_of(items, 3)

    assert (page.items, page.has_next, next(items)) == ((0, 1, 2), True, 4)
    assert page_of(iter([1]), 1).has_next is False
