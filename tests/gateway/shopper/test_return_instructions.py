from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import DeclineReason
from order_help.domain.shop_policy import DEFAULT_POLICY, WITH_EFFECT, ShopPolicy
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from tests.gateway.client import Gateway, Json
from tests.support.commands import W1
from tests.support.desk_words import ANN
from tests.support.orders import DAY, T0, a_parcel, an_order
from tests.support.policies import always

ADDRESS = ("Sample & Co., Returns", "12 Dock Street", "Newark, NJ 07114")
WITHIN = {"return_address": ADDRESS, "return_sent_within": timedelta(days=14)}
NOTHING_TOLD: Json = {"address": [], "sendByDay": None, "files": []}


def gateway_with(policy: ShopPolicy = DEFAULT_POLICY) -> Gateway:
    """An order whose bottles left yesterday, of which one is asked back."""
    gateway = Gateway(policy=policy, now=T0 + DAY).put(an_order(shipments=(a_parcel(shipped_at=T0, bottle=2),)))
    (bottle, _) = (line["id"] for line in gateway.order()["lines"])
    items = [{"lineId": bottle, "quantity": 1, "reason": "DAMAGED"}]
    filed = gateway.change("return_or_replace_items", resolution="REFUND", items=items)
    assert filed["__typename"] == "HelpRequestFiled", filed
    return gateway


def settle(gateway: Gateway, use_case: Callable[..., object], command: Callable[..., object], **more: Any) -> None:
    (request,) = gateway.store.requests.values()
    done = use_case(
        gateway.back_office, command(order=W1.id, by=ANN, help_request_id=request.id, **more), now=gateway.now
    )
    assert isinstance(done, Done), done


def instructions(gateway: Gateway) -> Json | None:
    """What the order's page and the request's own document tell, which is the same."""
    (request,) = [edge["node"] for edge in gateway.order()["helpRequests"]["edges"]]
    told: Json | None = request["returnInstructions"]
    assert gateway.operation("help_request", id=request["id"])["returnInstructions"] == told
    return told


def test_an_approved_return_says_where_to_send_the_goods_and_until_when() -> None:
    gateway = gateway_with(always(**WITHIN))
    assert instructions(gateway) is None
    gateway.now = T0 + 3 * DAY

    settle(gateway, approve, Approve)

    assert gateway.now.date().isoformat() == "2026-11-04"
    assert instructions(gateway) == {"address": list(ADDRESS), "sendByDay": "2026-11-18", "files": []}
    gateway.now += 100 * DAY
    assert instructions(gateway) == {"address": list(ADDRESS), "sendByDay": "2026-11-18", "files": []}


def test_the_day_is_one_of_the_shop() -> None:
    gateway = gateway_with(always(time_zone=ZoneInfo("Pacific/Auckland"), **WITHIN))
    settle(gateway, approve, Approve)
    told = instructions(gateway)
    assert told
    assert (gateway.now.isoformat(), told["sendByDay"]) == ("2026-11-02T12:00:00+00:00", "2026-11-17")


def test_a_shop_that_set_nothing_leaves_it_to_its_messages() -> None:
    gateway = gateway_with()
    settle(gateway, approve, Approve)
    assert instructions(gateway) == NOTHING_TOLD


def test_a_return_that_settles_itself_says_so_at_once() -> None:
    told = instructions(gateway_with(always(automatic=WITH_EFFECT, **WITHIN)))
    assert told == {"address": list(ADDRESS), "sendByDay": "2026-11-16", "files": []}


def test_a_return_that_was_declined_has_none() -> None:
    gateway = gateway_with(always(**WITHIN))
    settle(gateway, decline, Decline, reason=DeclineReason.TOO_LATE, text="Too late.")
    assert instructions(gateway) is None


def test_nothing_else_that_was_approved_has_any() -> None:
    gateway = Gateway(policy=always(**WITHIN)).put(an_order())
    filed = gateway.change("cancel_order", reason="TOO_SLOW")
    assert filed["helpRequest"]["state"] == "RESOLVED"
    assert [request.type for request in gateway.store.requests.values()] == [HelpActionType.CANCEL_ORDER]
    assert instructions(gateway) is None


def test_an_open_return_is_known_to_have_none_without_a_further_read() -> None:
    gateway = gateway_with(always(**WITHIN))
    gateway.store.calls.clear()

    document = """query { order(number: "W1") { helpActions { openRequests { returnInstructions { address } } } } }"""
    actions = gateway.ask(document)["order"]["helpActions"]

    asked = [request for action in actions for request in action["openRequests"]]
    assert asked == [{"returnInstructions": None}]
    assert gateway.store.calls == ["order_ids", "order"]
