"""What the desk sees of how the shop's snapshots were taken, and that the shopper sees none of it."""

import pytest

from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import MAX_WARNINGS, IntakeWarning, WarningCode
from order_help.texts.english import ENGLISH
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.orders import DAY, JAMES, T0, a_snapshot

MIA = CustomerId("mia")
ELSEWHERE = {
    "name": "Sample Person",
    "line1": "1 Office Plaza",
    "city": "Austin",
    "region": "TX",
    "postalCode": "78701",
    "countryCode": "US",
}
PROBLEM = "lines[0].quantity: expected a number from 0 to 1000000"


@pytest.fixture
def desk() -> Desk:
    """Order W1, as the shop first told of it."""
    shop = Gateway(now=T0 + DAY)
    apply_order_snapshot(shop.back_office, a_snapshot(id=ShopOrderId("A")), now=T0)
    return Desk(shop)


def refuse(desk: Desk, revision: int = 2, customer_id: CustomerId = JAMES) -> None:
    """A newer snapshot comes that cannot be taken."""
    snapshot = RefusedSnapshot(customer_id=customer_id, revision=revision, problem=PROBLEM, id=ShopOrderId("A"))
    refuse_order_snapshot(desk.shop.back_office, snapshot, now=desk.now)


def claim_number(desk: Desk) -> None:
    """A snapshot without an id names another customer for number W1."""
    snapshot = a_snapshot(customer_id=MIA, revision=2)
    assert apply_order_snapshot(desk.shop.back_office, snapshot, now=desk.now) is SnapshotResult.NEEDS_ID


def order(desk: Desk) -> Json:
    found: Json = desk.operation("order", shopOrderId="A")
    return found


def dismissed_by(desk: Desk, kind: str) -> Json:
    """What an agent is answered who has seen all of the order and dismisses an alert of it."""
    return desk.change("dismiss_alert", orderId=order(desk)["id"], kind=kind, seenThrough=newest(desk)["id"])


def newest(desk: Desk) -> Json:
    entry: Json = order(desk)["timeline"]["edges"][0]["node"]
    return entry


def of_shopper(desk: Desk) -> str:
    """All that James reads of the order."""
    shop = desk.shop
    timeline = shop.operation("order_timeline", number="W1")
    return str([shop.order(), timeline, shop.operation("my_orders"), shop.operation("viewer")])


def test_what_was_not_taken_as_it_was_sent_is_listed_with_its_place_in_words(desk: Desk) -> None:
    assert order(desk)["intakeWarnings"] == []
    warnings = (
        IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl"),
        IntakeWarning(code=WarningCode.NO_MAIL, path="email"),
    )

    apply_order_snapshot(desk.shop.back_office, a_snapshot(id=ShopOrderId("A"), revision=2), warnings, now=desk.now)

    assert order(desk)["intakeWarnings"] == [
        {"code": "LEFT_OUT", "path": "lines[0].imageUrl", "text": "left out, as it could not be read"},
        {"code": "NO_MAIL", "path": "email", "text": "no mail can be sent to this address"},
    ]
    assert order(desk)["alerts"] == [], "a warning waits for nobody"
    assert "imageUrl" in of_shopper(desk), "the shopper's own field of that name"
    assert "could not be read" not in of_shopper(desk)


def test_warnings_are_those_of_the_newest_snapshot_and_at_most_twenty(desk: Desk) -> None:
    many = tuple(IntakeWarning(code=WarningCode.UNKNOWN_FIELD, path=f"field{place}") for place in range(30))
    apply_order_snapshot(desk.shop.back_office, a_snapshot(id=ShopOrderId("A"), revision=2), many, now=desk.now)
    assert [warning["path"] for warning in order(desk)["intakeWarnings"]] == [w.path for w in many[:MAX_WARNINGS]]

    apply_order_snapshot(desk.shop.back_office, a_snapshot(id=ShopOrderId("A"), revision=3), now=desk.now)
    assert order(desk)["intakeWarnings"] == []


@pytest.mark.parametrize("code", WarningCode)
def test_every_warning_has_its_words(code: WarningCode, desk: Desk) -> None:
    warning = (IntakeWarning(code=code, path="x"),)
    apply_order_snapshot(desk.shop.back_office, a_snapshot(id=ShopOrderId("A"), revision=2), warning, now=desk.now)

    assert order(desk)["intakeWarnings"] == [
        {"code": code.value, "path": "x", "text": ENGLISH.desk_warnings[code]},
    ]


def test_a_refused_revision_stands_at_the_order_with_its_reason(desk: Desk) -> None:
    assert order(desk)["refusedRevision"] is None

    refuse(desk, revision=2**53 - 1)

    assert order(desk)["refusedRevision"] == {
        "revision": "9007199254740991",
        "at": "2026-11-02T12:00:00Z",
        "problem": PROBLEM,
        "customerId": JAMES,
    }
    entry = newest(desk)
    assert (entry["kind"], entry["problem"], entry["shownToShopper"]) == ("REVISION_REFUSED", PROBLEM, False)
    assert entry["text"] == "A newer version of this order could not be taken."
    assert (entry["author"], entry["by"], entry["formerCustomerId"]) == ("SERVICE", None, None)
    assert PROBLEM not in of_shopper(desk)


def test_a_refused_revision_is_an_alert_until_an_agent_has_seen_it_and_the_order_stays_in_doubt(desk: Desk) -> None:
    refuse(desk)
    (alert,) = desk.queue(alert="REVISION_REFUSED")
    assert (alert["text"], alert["since"]) == (
        "A newer version of this order could not be taken",
        "2026-11-02T12:00:00Z",
    )
    assert [one["kind"] for one in order(desk)["alerts"]] == ["REVISION_REFUSED"]

    dismissed = dismissed_by(desk, "REVISION_REFUSED")

    assert dismissed["order"]["alerts"] == []
    assert desk.queue(alert="REVISION_REFUSED") == []
    assert order(desk)["refusedRevision"]["revision"] == "2"
    assert newest(desk)["kind"] == "ALERT_DISMISSED"
    refuse(desk, revision=3)
    assert len(desk.queue(alert="REVISION_REFUSED")) == 1, "another one is news"


def test_a_corrected_snapshot_ends_the_doubt_and_the_alert(desk: Desk) -> None:
    refuse(desk)

    apply_order_snapshot(desk.shop.back_office, a_snapshot(id=ShopOrderId("A"), revision=2), now=desk.now)

    assert order(desk)["refusedRevision"] is None
    assert desk.queue(alert="REVISION_REFUSED") == []


@pytest.mark.guarantee(
    "While the shop's newest revision of an order is in doubt, no request about it takes effect by "
    "itself, and no address is shown if it names another customer.",
    to="shoppers",
)
def test_while_a_refused_revision_names_another_customer_the_shopper_sees_no_address_and_the_desk_does(
    desk: Desk,
) -> None:
    assert desk.shop.order()["shippingAddress"]["line1"] == "215 River Road"
    desk.shop.change("change_shipping_address", address=ELSEWHERE)
    query = (
        '{ order(number: "W1") { helpRequests(first: 1) { edges { node { '
        "details { ... on ChangeShippingAddressDetails { address { line1 } } } } } } } }"
    )
    assert "line1" in str(desk.shop.ask(query))

    refuse(desk, customer_id=MIA)

    assert desk.shop.order()["shippingAddress"] is None
    assert "line1" not in str(desk.shop.ask(query)), "nor the one that was asked for"
    assert "{'details': {'address': None}}" in str(desk.shop.ask(query))
    shown = order(desk)
    assert shown["shippingAddress"]["formatted"]
    assert (shown["customerId"], shown["refusedRevision"]["customerId"]) == (JAMES, MIA)
    assert desk.shop.operation("my_orders", MIA)["edges"] == [], "it moved nothing"
    dismissed_by(desk, "REVISION_REFUSED")
    assert desk.shop.order()["shippingAddress"] is None, "an agent's look settles nothing"


def test_a_number_that_is_claimed_for_another_customer_is_an_alert_and_changes_nothing(desk: Desk) -> None:
    before = desk.shop.order()

    claim_number(desk)

    (alert,) = desk.queue(alert="NUMBER_CLAIMED")
    assert alert["text"] == "Another customer’s order came with this number"
    entry = newest(desk)
    assert (entry["kind"], entry["shownToShopper"]) == ("NUMBER_CLAIMED", False)
    assert entry["text"] == "Another customer’s order came with this order’s number, and was not taken."
    assert order(desk)["refusedRevision"] is None
    assert desk.shop.order() == before
    assert desk.shop.operation("my_orders", MIA)["edges"] == []

    dismissed = dismissed_by(desk, "NUMBER_CLAIMED")
    assert dismissed["order"]["alerts"] == []
    claim_number(desk)
    assert desk.queue(alert="NUMBER_CLAIMED") == [], "the same snapshot again is no news"


def test_nothing_of_the_intake_is_told_to_the_shopper(desk: Desk) -> None:
    before = of_shopper(desk)

    refuse(desk)
    claim_number(desk)
    for alert in order(desk)["alerts"]:
        dismissed_by(desk, alert["kind"])

    kinds = {edge["node"]["kind"] for edge in order(desk)["timeline"]["edges"]}
    assert kinds >= {"REVISION_REFUSED", "NUMBER_CLAIMED", "ALERT_DISMISSED"}
    shown = of_shopper(desk)
    assert shown.replace(ENGLISH.held_up, "") != before, "the forms say that somebody looks first"
    assert "REVISION" not in shown
    assert "NUMBER_CLAIMED" not in shown
    assert desk.shop.operation("order_timeline", number="W1")["timeline"]["edges"] == _events_of(before, desk)


def _events_of(before: str, desk: Desk) -> list[Json]:
    """The entries that were there before, which are those of placing and paying."""
    edges: list[Json] = desk.shop.operation("order_timeline", number="W1", first=2)["timeline"]["edges"]
    assert all(edge["node"]["id"] in before for edge in edges)
    return edges


def test_an_order_without_what_identifies_it_elsewhere_says_so(desk: Desk) -> None:
    apply_order_snapshot(desk.shop.back_office, a_snapshot(number=OrderNumber("W2")), now=T0)

    found = desk.operation("order", number="W2")

    assert (found["shopOrderId"], found["channel"], found["email"]) == (None, None, None)
