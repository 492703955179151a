import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.ids import GlobalId, global_id, own_id, read_global_id
from order_help.domain.ids import OrderId, is_name, is_order_id
from tests.gateway.client import Gateway
from tests.support.orders import an_order

names = st.text(min_size=1, max_size=128).filter(is_name)
order_ids = st.text(min_size=1, max_size=129).filter(is_order_id).map(OrderId)
types = st.sampled_from(["Order", "OrderLine", "Shipment", "HelpAction", "HelpRequest"])


def packed(inner: str | bytes) -> str:
    return base64.urlsafe_b64encode(inner if isinstance(inner, bytes) else inner.encode()).decode()


@given(types, order_ids, st.none() | names)
def test_an_id_is_read_as_it_was_written(type_: str, order_id: OrderId, own: str | None) -> None:
    assert read_global_id(global_id(type_, order_id, own)) == GlobalId(type=type_, order_id=order_id, own=own)


@given(st.text())
def test_any_text_is_an_id_or_none(text: str) -> None:
    named = read_global_id(text)

    assert named is None or global_id(named.type, named.order_id, named.own) == text


@given(types, order_ids, names, order_ids)
def test_an_own_id_is_found_only_by_its_own_type_and_order(
    type_: str, order_id: OrderId, own: str, other: OrderId
) -> None:
    id_ = global_id(type_, order_id, own)

    assert own_id(id_, type_, order_id) == own
    assert not is_name(own_id(id_, "Another", order_id))
    if other != order_id:
        assert not is_name(own_id(id_, type_, other))


@pytest.mark.parametrize(
    "id_",
    [
        "",
        "x",
        "W1",
        "☃",
        "\ud800",
        "A" * 3000,
        packed("Order"),
        packed("Order:"),
        packed("Order:#W1"),
        packed("Order:[]"),
        packed('Order:["#W1","bottle"]'),
        packed('Order:["#W1","a","b"]'),
        packed('Order: ["#W1"]'),
        packed('Order:["\\u0023\\u0057\\u0031"]'),
        packed('Order:["#W1"]') + "\n",
        packed('Order:["#W12"]').rstrip("="),
        packed('Order:[["#W1"]]'),
        packed("Order:[1]"),
        packed("Order:" + "[" * 1000),
        packed('Order:["\\ud800"]'),
        packed(b'Order:["\xff"]'),
        packed('OrderLine:["#W1"]'),
        packed('OrderLine:["#W1","no such line"]'),
        packed('Shipment:["#W1","no such parcel"]'),
        packed('HelpAction:["#W1","DANCE"]'),
        packed('HelpRequest:["#W1"]'),
        packed('HelpRequest:["#W1","no such request"]'),
        packed('Address:["#W1"]'),
        packed('Query:["#W1"]'),
        packed('order:["#W1"]'),
        packed('Order:["#W2"]'),
        packed(json.dumps({"Order": "#W1"})),
    ],
)
def test_a_tampered_id_names_nothing(id_: str) -> None:
    gateway = Gateway().put(an_order())

    assert gateway.operation("node", id=id_) is None
    assert gateway.operation("help_request", id=id_) is None


def test_an_order_is_no_help_request() -> None:
    gateway = Gateway().put(an_order())

    assert gateway.operation("help_request", id=global_id("Order", OrderId("#W1"))) is None
