from order_help.domain.ids import OrderNumber
from order_help.domain.shop_policy import WITH_EFFECT
from order_help.domain.snapshot import NotReturnable
from tests.gateway.client import Gateway, Json, problems
from tests.support.orders import DAY, T0, a_line, a_parcel, an_order
from tests.support.policies import always


def a_gateway() -> Gateway:
    lines = (a_line("bottle", 2), a_line("lamp", 1), a_line("socks", 1, not_returnable=NotReturnable.HYGIENE))
    parcel = a_parcel(shipped_at=T0, bottle=2, socks=1)
    return Gateway(now=T0 + DAY).put(
        an_order(lines=lines, shipments=(parcel,)), an_order(number=OrderNumber("W2"), shipments=(parcel,))
    )


def returned(gateway: Gateway, *items: tuple[str, int]) -> Json:
    return gateway.change(
        "return_or_replace_items",
        resolution="REPLACEMENT",
        items=[{"lineId": line_id, "quantity": quantity, "reason": "DAMAGED"} for line_id, quantity in items],
    )


def line_ids(gateway: Gateway, number: str = "W1") -> dict[str, str]:
    return {line["lineId"]: line["id"] for line in gateway.order(number)["lines"]}


def test_what_is_returned_is_no_longer_left() -> None:
    gateway = a_gateway()
    bottle = line_ids(gateway)["bottle"]

    result = returned(gateway, (bottle, 1))

    assert result["helpRequest"]["state"] == "OPEN"
    lines = gateway.action("RETURN_OR_REPLACE_ITEMS")["lines"]
    assert [line["left"] for line in lines] == [1, 0, 0]
    assert [line["openRequests"] for line in lines] == [[{"id": result["helpRequest"]["id"]}], [], []]
    details = gateway.operation("help_request", id=result["helpRequest"]["id"])["details"]
    assert details["resolutionText"] == "Replacement"
    assert [(item["line"]["id"], item["quantity"]) for item in details["items"]] == [(bottle, 1)]


def test_more_than_is_left_is_refused_with_how_many_are() -> None:
    gateway = a_gateway()

    result = returned(gateway, (line_ids(gateway)["bottle"], 3))

    assert result["problems"] == [
        {"path": "items.0.quantity", "code": "TOO_MANY", "message": "This is too many: at most 2."}
    ]
    assert not gateway.store.requests


def test_each_line_says_why_it_cannot_be_returned() -> None:
    gateway = a_gateway()
    lines = line_ids(gateway)

    result = returned(gateway, (lines["lamp"], 1), (lines["socks"], 1))

    assert [problem["message"] for problem in result["problems"]] == [
        "This item has not been shipped yet.",
        "The shop does not take this item back.",
    ]
    assert problems(result) == [("items.0.lineId", "NOT_AVAILABLE"), ("items.1.lineId", "NOT_AVAILABLE")]


def test_an_item_of_which_a_return_was_approved_was_not_returned_yet() -> None:
    policy = always(automatic=WITH_EFFECT)
    parcel = a_parcel(shipped_at=T0, bottle=2, lamp=1)
    gateway = Gateway(now=T0 + DAY, policy=policy).put(an_order(shipments=(parcel,)))
    bottle = line_ids(gateway)["bottle"]

    approved = returned(gateway, (bottle, 2))
    again = returned(gateway, (bottle, 1))

    assert approved["helpRequest"]["state"] == "RESOLVED"
    assert [one["message"] for one in again["problems"]] == ["A return of this item was approved already."]


def test_lines_of_another_order_and_the_shops_own_ids_are_unknown() -> None:
    gateway = a_gateway()

    result = returned(gateway, (line_ids(gateway, "W2")["bottle"], 1), ("bottle", 1))

    assert problems(result) == [("items.0.lineId", "UNKNOWN"), ("items.1.lineId", "UNKNOWN")]


def test_none_is_too_few_and_no_items_are_too() -> None:
    gateway = a_gateway()

    assert problems(returned(gateway, (line_ids(gateway)["bottle"], 0))) == [("items.0.quantity", "TOO_FEW")]
    assert problems(returned(gateway)) == [("items", "TOO_FEW")]
