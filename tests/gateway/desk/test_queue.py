from collections import Counter
from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import OPEN_STATES, DeclineReason
from order_help.domain.ids import OrderNumber
from order_help.use_cases.system.expire_requests import expire_requests
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import BOB, DESK_OPERATIONS, Desk
from tests.support.orders import T0, a_parcel, an_order

HOUR = timedelta(hours=1)


@pytest.fixture
def desk() -> Desk:
    """Three orders: a question about a payment, one about customs an hour later, and words without a request."""
    shop = Gateway().put(*(an_order(number=OrderNumber(f"W{place}")) for place in (1, 2, 3)))
    shop.change("resolve_payment_issue", number="W1", kind="OTHER")
    shop.now = T0 + HOUR
    shop.change("report_customs_duty_issue", number="W2", kind="OTHER")
    shop.change("post_message", number="W3", text="Hello?")
    return Desk(shop)


def types(items: list[Json]) -> list[str]:
    return [item.get("type") or item["kind"] for item in items]


def test_the_most_urgent_request_is_at_the_top(desk: Desk) -> None:
    assert types(desk.queue()) == ["RESOLVE_PAYMENT_ISSUE", "REPORT_CUSTOMS_DUTY_ISSUE"]


def test_filters_narrow_it_down(desk: Desk) -> None:
    first = desk.first_request()
    desk.change("claim", helpRequestId=first, agent=BOB)

    assert types(desk.queue(action="REPORT_CUSTOMS_DUTY_ISSUE")) == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert types(desk.queue(claimed=False)) == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert types(desk.queue(assignee="bob")) == ["RESOLVE_PAYMENT_ISSUE"]
    assert types(desk.queue(assignee="ann")) == []
    assert types(desk.queue(overdue=True)) == []
    desk.shop.now = T0 + 24 * HOUR + timedelta(seconds=1)
    assert types(desk.queue(overdue=True)) == ["RESOLVE_PAYMENT_ISSUE"]
    desk.change("reply", helpRequestId=first, text="Which day?", expectsAnswer=True)
    assert types(desk.queue(state="AWAITING_SHOPPER")) == ["RESOLVE_PAYMENT_ISSUE"]
    assert types(desk.queue(state="OPEN")) == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert types(desk.queue()) == ["REPORT_CUSTOMS_DUTY_ISSUE", "RESOLVE_PAYMENT_ISSUE"]


def test_what_was_marked_as_overdue_is_so_since_its_deadline(desk: Desk) -> None:
    deadline = desk.queue()[0]["answerBy"]
    desk.shop.now = T0 + 25 * HOUR
    for _ in ("the job finds out", "and runs again"):
        expire_requests(desk.shop.back_office, desk.store, now=desk.now)
        assert desk.queue()[0]["overdueSince"] == deadline


def test_pages_follow_each_other(desk: Desk) -> None:
    page = desk.operation("queue", first=1)
    rest = desk.operation("queue", first=1, after=page["pageInfo"]["endCursor"])

    assert page["pageInfo"]["hasNextPage"] is True
    assert types([edge["node"] for edge in rest["edges"]]) == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert rest["pageInfo"]["hasNextPage"] is False


@pytest.mark.guarantee(
    "A page of the queue that is short says so and where to go on, and all pages together have everything.", to="agents"
)
def test_a_page_that_passes_over_many_is_short_and_says_where_to_go_on(desk: Desk) -> None:
    desk.store.passed_over_at_most = 1

    page = desk.operation("queue", action="REPORT_CUSTOMS_DUTY_ISSUE")
    assert (page["edges"], page["pageInfo"]["hasNextPage"], page["isShort"]) == ([], True, True)

    rest = desk.operation("queue", action="REPORT_CUSTOMS_DUTY_ISSUE", after=page["pageInfo"]["endCursor"])
    assert types([edge["node"] for edge in rest["edges"]]) == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert rest["isShort"] is False  # it is the last


def test_a_page_of_alerts_that_passes_over_many_is_short_and_says_so(desk: Desk) -> None:
    desk.store.alerts_at_most = 1
    for number in ("W1", "W2"):
        desk.shop.change("post_message", number=number, text="Hello?")

    page = desk.operation("queue", alert="OVERSHIPPED")
    assert (page["edges"], page["pageInfo"]["hasNextPage"], page["isShort"]) == ([], True, True)
    lists = desk.answer((DESK_OPERATIONS / "waiting.graphql").read_text())["data"]
    assert (lists["OVERSHIPPED"]["edges"], lists["OVERSHIPPED"]["pageInfo"]) == ([], page["pageInfo"])


def test_a_full_page_is_not_short(desk: Desk) -> None:
    page = desk.operation("queue", first=1)
    assert (len(page["edges"]), page["pageInfo"]["hasNextPage"], page["isShort"]) == (1, True, False)


def test_alerts_have_a_filter_of_their_own(desk: Desk) -> None:
    desk.shop.change("cancel_order", number="W1", reason="OTHER")
    desk.change("record_shipment", orderNumber="W1", shipment=a_recorded_parcel())

    (shipped,) = desk.queue(alert="SHIPPED_THOUGH_CANCELLED")
    (unanswered,) = desk.queue(alert="UNANSWERED_MESSAGE")

    assert (shipped["__typename"], shipped["kind"]) == ("OrderAlert", "SHIPPED_THOUGH_CANCELLED")
    assert (shipped["order"]["number"], unanswered["order"]["number"]) == ("W1", "W3")
    assert (shipped["text"], unanswered["text"]) == (
        "Shipped, or planned to be, although cancelled: check whether it left",
        "Unanswered message",
    )
    for item in (shipped, unanswered):
        of = {"orderId": item["order"]["id"], "seenThrough": desk.seen(id=item["order"]["id"])}
        desk.change("dismiss_alert", kind=item["kind"], **of)
        assert desk.queue(alert=item["kind"]) == []


def test_one_document_tells_which_lists_have_something(desk: Desk) -> None:
    lists = desk.answer((DESK_OPERATIONS / "waiting.graphql").read_text())["data"]

    assert lists.keys() == {"requests", *(kind.name for kind in AlertKind)}
    assert {name for name, queue in lists.items() if queue["edges"]} == {"requests", "UNANSWERED_MESSAGE"}


def test_every_choice_is_one_that_the_desk_takes(desk: Desk) -> None:
    choices = desk.operation("choices")

    for field in ("action", "state", "alert"):
        for value in (choice["value"] for choice in choices if choice["field"] == field):
            desk.queue(**{field: value})
    reasons = {choice["value"] for choice in choices if choice["field"] == "reason"}
    assert reasons == {reason.value for reason in DeclineReason}
    counts = {
        "action": len(HelpActionType),
        "state": len(OPEN_STATES),
        "alert": len(AlertKind),
        "reason": len(DeclineReason),
    }
    assert Counter(choice["field"] for choice in choices) == counts
    assert all(choice["label"] for choice in choices)


def test_requests_and_orders_say_where_they_stand_in_words(desk: Desk) -> None:
    first = desk.first_request()
    assert desk.queue(first=1)[0]["stateText"] == "open"

    desk.change("decline", helpRequestId=first, reason="DUPLICATE", text="No.")

    assert desk.operation("help_request", id=first)["stateText"] == "declined"
    order = desk.operation("order", number="W3")
    assert order["statusText"] == "Being prepared"
    assert [alert["text"] for alert in order["alerts"]] == ["Unanswered message"]


def test_words_to_the_order_answer_words_about_no_request(desk: Desk) -> None:
    (unanswered,) = desk.queue(alert="UNANSWERED_MESSAGE")

    order_id = unanswered["order"]["id"]
    desk.change("reply", orderId=order_id, text="Good evening!", seenThrough=desk.seen(id=order_id))

    assert desk.queue(alert="UNANSWERED_MESSAGE") == []
    newest = desk.shop.operation("order_timeline", number="W3", newestFirst=True)["timeline"]["edges"][0]["node"]
    assert (newest["author"], newest["message"]) == ("AGENT", "Good evening!")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("alert: UNANSWERED_MESSAGE, overdue: true", "BAD_ARGUMENT"),
        ("alert: UNANSWERED_MESSAGE, claimed: false", "BAD_ARGUMENT"),
        ("state: RESOLVED", "BAD_ARGUMENT"),
        ("first: 0", "BAD_ARGUMENT"),
        ('after: "x"', "BAD_CURSOR"),
        ('after: "YWxlcnRzOlsiIl0="', "BAD_CURSOR"),
        ('alert: UNANSWERED_MESSAGE, after: "x"', "BAD_CURSOR"),
    ],
)
def test_what_cannot_be_asked_is_said(desk: Desk, arguments: str, code: str) -> None:
    assert desk.fault(f"{{ queue({arguments}) {{ edges {{ cursor }} }} }}")["extensions"]["code"] == code


def a_recorded_parcel(shipment_id: str = "box") -> Json:
    parcel = a_parcel(shipment_id, shipped_at=T0 + HOUR, bottle=2)
    return {
        "shipmentId": parcel.id,
        "shippedAt": "2026-11-01T13:00:00Z",
        "lines": [{"lineId": line.line_id, "quantity": line.quantity} for line in parcel.lines],
    }
