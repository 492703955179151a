"""What an order says of its open help requests: what the shop asked, and that it is late with an answer."""

from datetime import timedelta

import pytest

from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import BOB, Desk
from tests.support.orders import DAY, T0, an_order

OPEN = "openRequests { id type title state stateText answerBy replyByDay isLate }"
LIST = f"{{ orders {{ edges {{ node {{ number {OPEN} }} }} }} }}"
QUESTIONS = """{ order(number: "W1") {
    openRequests { question }
    helpRequests { edges { node { question state } } }
} }"""


@pytest.fixture
def desk() -> Desk:
    """Two questions of a shopper about one order, the first a day old; another order has none."""
    shop = Gateway(now=T0).put(an_order(), an_order(number=OrderNumber("W2"), placed_at=T0 - DAY))
    shop.change("resolve_payment_issue", kind="CHARGED_TWICE")
    shop.now = T0 + timedelta(hours=20)
    shop.change("report_customs_duty_issue", kind="DUTY_ESTIMATE")
    return Desk(shop)


def open_requests(desk: Desk) -> list[Json]:
    orders = desk.shop.ask(LIST)["orders"]["edges"]
    assert [edge["node"]["number"] for edge in orders] == ["W1", "W2"]
    assert orders[1]["node"]["openRequests"] == []
    found: list[Json] = orders[0]["node"]["openRequests"]
    return found


def test_the_list_tells_of_open_requests_without_another_call(desk: Desk) -> None:
    ids = {edge["node"]["id"] for edge in desk.shop.order()["helpRequests"]["edges"]}
    desk.shop.store.calls.clear()

    payment, customs = open_requests(desk)

    assert desk.shop.store.calls == ["orders"]
    assert {payment.pop("id"), customs["id"]} == ids
    assert payment == {
        "type": "RESOLVE_PAYMENT_ISSUE",
        "title": "Resolve a Payment Issue",
        "state": "OPEN",
        "stateText": "Waiting for the shop’s answer",
        "answerBy": "2026-11-02T12:00:00Z",
        "replyByDay": None,
        "isLate": False,
    }


def test_an_answer_that_is_late_is_late_in_both_schemas_and_the_other_is_not(desk: Desk) -> None:
    desk.shop.now = T0 + DAY

    assert [(request["isLate"], request["stateText"]) for request in open_requests(desk)] == [
        (True, "The shop is late with its answer"),
        (False, "Waiting for the shop’s answer"),
    ]
    (_, payment) = desk.shop.order()["helpRequests"]["edges"]
    assert payment["node"]["stateText"] == "The shop is late with its answer"
    queue = desk.answer("{ queue { edges { node { ... on HelpRequest { isLate stateText } } } } }")["data"]["queue"]
    assert [edge["node"] for edge in queue["edges"]] == [
        {"isLate": True, "stateText": "overdue"},
        {"isLate": False, "stateText": "open"},
    ]


def test_what_the_shop_asked_is_told_until_the_shopper_answers(desk: Desk) -> None:
    payment, customs = (request["id"] for request in desk.queue())
    desk.change("reply", helpRequestId=payment, text="Which card was it?", expectsAnswer=True)
    desk.change("claim", helpRequestId=payment, agent=BOB)
    desk.change("reply", helpRequestId=customs, text="We look into it.")

    order = desk.shop.ask(QUESTIONS)["order"]

    assert order["openRequests"] == [{"question": "Which card was it?"}, {"question": None}]
    assert [edge["node"] for edge in order["helpRequests"]["edges"]] == [
        {"question": None, "state": "OPEN"},
        {"question": "Which card was it?", "state": "AWAITING_SHOPPER"},
    ]
    shown = open_requests(desk)[0]
    assert (shown["replyByDay"], shown["answerBy"], shown["isLate"]) == ("2026-11-09", None, False)

    desk.shop.change("post_message", helpRequestId=shown["id"], text="The blue one.")

    assert desk.shop.ask(QUESTIONS)["order"]["openRequests"] == [{"question": None}, {"question": None}]


def test_a_question_costs_one_call_of_a_request_that_was_read_completely(desk: Desk) -> None:
    request = desk.first_request()
    desk.change("reply", helpRequestId=request, text="Which card was it?", expectsAnswer=True)
    desk.shop.store.calls.clear()

    desk.shop.ask('{ order(number: "W1") { helpRequests { edges { node { question } } } } }')

    assert desk.shop.store.calls == ["order_ids", "order", "help_requests", "timeline_page"]


def test_a_question_is_read_once_however_often_it_is_selected(desk: Desk) -> None:
    desk.change("reply", helpRequestId=desk.first_request(), text="Which card was it?", expectsAnswer=True)
    desk.shop.store.calls.clear()

    order = desk.shop.ask(
        """{ order(number: "W1") {
            openRequests { question message }
            helpActions { openRequests { question message } }
        } }"""
    )["order"]

    assert order["openRequests"][0]["question"] == "Which card was it?"
    assert sorted(desk.shop.store.calls) == ["help_request", "help_request", "order", "order_ids", "timeline_page"]
