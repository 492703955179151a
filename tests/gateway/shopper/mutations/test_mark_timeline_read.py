from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, Json, problems
from tests.support.desk_words import an_agent_writes
from tests.support.orders import JAMES, an_order


def unread(gateway: Gateway) -> tuple[int, int, list[bool]]:
    """Of the viewer, of the order, and of each item of its timeline, oldest first."""
    order = gateway.operation("order_timeline", number="W1")
    items = [edge["node"]["unread"] for edge in order["timeline"]["edges"]]
    return gateway.operation("viewer")["unreadCount"], order["unreadCount"], items


def items(gateway: Gateway) -> list[Json]:
    return [edge["node"] for edge in gateway.operation("order_timeline", number="W1")["timeline"]["edges"]]


def test_what_the_shop_writes_is_unread_until_it_is_marked() -> None:
    gateway = Gateway().put(an_order())
    gateway.change("post_message", text="Hello?")
    for text in ("Hello!", "How can we help?"):
        an_agent_writes(gateway.store, text, now=gateway.now)
    assert unread(gateway) == (2, 2, [False, True, True])

    result = gateway.change("mark_timeline_read", through=items(gateway)[1]["id"])

    assert result["order"]["unreadCount"] == 1
    assert unread(gateway) == (1, 1, [False, False, True])
    gateway.change("mark_timeline_read", through=items(gateway)[2]["id"])
    assert unread(gateway) == (0, 0, [False, False, False])


def test_marking_less_than_before_changes_nothing() -> None:
    gateway = Gateway().put(an_order())
    for text in ("Hello!", "How can we help?"):
        an_agent_writes(gateway.store, text, now=gateway.now)
    first, second = (item["id"] for item in items(gateway))
    gateway.change("mark_timeline_read", through=second)

    assert gateway.change("mark_timeline_read", through=first)["order"]["unreadCount"] == 0
    assert unread(gateway) == (0, 0, [False, False])


def test_it_leaves_no_trace_in_the_timeline() -> None:
    gateway = Gateway().put(an_order())
    an_agent_writes(gateway.store, "Hello!", now=gateway.now)
    before = items(gateway)

    gateway.change("mark_timeline_read", through=before[0]["id"])

    assert [item["id"] for item in items(gateway)] == [item["id"] for item in before]


def test_ids_that_name_no_item_of_this_order_are_unknown() -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    gateway.change("post_message", number="W2", text="Hello?")
    elsewhere = gateway.operation("order_timeline", number="W2")["timeline"]["edges"][0]["node"]["id"]

    for id_ in [elsewhere, gateway.order()["id"], "x", ""]:
        assert problems(gateway.change("mark_timeline_read", through=id_)) == [("through", "UNKNOWN")]


def test_nobody_marks_what_another_shopper_has_to_read() -> None:
    gateway = Gateway().put(an_order())
    an_agent_writes(gateway.store, "Hello!", now=gateway.now)
    (item,) = items(gateway)

    refused = gateway.change("mark_timeline_read", viewer="another", through=item["id"])

    assert refused["__typename"] == "OrderNotFound"
    assert gateway.store.unread_of(JAMES) == 1
