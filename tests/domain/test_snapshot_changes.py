"""Changes of whose an order is and of what it is called, and of what is known of its snapshots."""

from dataclasses import replace
from typing import Any

import pytest

from order_help.domain import changes, desk_changes, snapshot_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, ChangeId, CustomerId, LineId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.intake import MAX_CLAIMS, Intake, IntakeWarning, NumberClaim, RefusedRevision, WarningCode
from order_help.domain.local_changes import LocalChanges
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicySettings
from order_help.domain.timeline import Author, Fact, FactKind, shown_to
from tests.support.entries import CANCEL, MOVE, QUESTION, RETURN, knowing
from tests.support.orders import DAY, JAMES, T0, a_snapshot, an_order, approved_return

MEI = CustomerId("mei")

NOW = T0 + DAY
BOTTLE = LineId("bottle")


def filed(order: Order, request: HelpRequest, settings: PolicySettings = DEFAULT_SETTINGS) -> changes.Change:
    return changes.file(order, request, settings=settings, now=NOW)


# --- who an order is -----------------------------------------------------------------------------------------------

ANNA = CustomerId("anna")
CALLED = ShopOrderId("gid-1")
REFUSED = RefusedRevision(revision=5, at=NOW, problem="lines: missing", customer_id=JAMES)


def with_snapshot(order: Order, **news: Any) -> changes.Change:
    after = snapshot_changes.apply_snapshot(
        replace(order.snapshot, revision=order.snapshot.revision + 1, **news), order
    )
    assert after is not None
    return snapshot_changes.snapshot_change(order, after, (), now=NOW)


def test_an_order_that_changes_its_customer_keeps_all_that_hangs_on_it_and_the_desk_is_told_whose_it_was() -> None:
    order = knowing(replace(an_order(id=CALLED), last_sequence=3, approved_returns=approved_return(bottle=1)), QUESTION)
    change = with_snapshot(order, customer_id=ANNA)
    assert change.moves
    assert change.after.ref == OrderRef(customer_id=ANNA, id=order.id)
    assert change.after == replace(order, snapshot=change.after.snapshot, version=2, last_sequence=4)
    assert change.facts == (Fact(kind=FactKind.CUSTOMER_CHANGED, at=NOW, was=JAMES, became=ANNA),)
    assert shown_to(Side.SHOPPER, change.facts) == ()


def test_what_leaves_the_customer_as_it_is_moves_nothing() -> None:
    change = with_snapshot(an_order(id=CALLED), number=OrderNumber("W2"), channel="outlet")
    assert not change.moves
    assert change.facts == ()
    assert not snapshot_changes.snapshot_change(None, an_order(), (), now=NOW).moves


def test_an_entry_tells_what_the_order_was_called_at_its_time() -> None:
    order = an_order(id=CALLED)
    renumbered = with_snapshot(order, number=OrderNumber("W2"))
    before, after = (change.entry(ChangeId("C")) for change in (with_snapshot(order), renumbered))
    assert before is not None
    assert after is not None
    assert (before.number, before.shop_id) == ("W1", CALLED)
    assert (after.number, after.shop_id) == ("W2", CALLED)


def test_the_shops_id_of_an_order_stays_known_where_a_later_snapshot_leaves_it_out() -> None:
    assert with_snapshot(an_order(id=CALLED), id=None).after.snapshot.id == CALLED


def test_an_adopted_order_has_an_id_and_nothing_else_changes_or_is_told() -> None:
    order = replace(an_order(), last_sequence=2)
    change = snapshot_changes.adopt(order, CALLED, None, now=NOW)
    assert change.after == replace(order, snapshot=replace(order.snapshot, id=CALLED), version=2)
    assert change.entry(ChangeId("C")) is None


def test_the_newest_twenty_warnings_of_a_snapshot_take_the_place_of_the_last_ones() -> None:
    warnings = tuple(IntakeWarning(code=WarningCode.LEFT_OUT, path=f"lines[{place}].imageUrl") for place in range(21))
    first = snapshot_changes.apply_snapshot(a_snapshot(), None, warnings)
    assert first is not None
    assert first.intake.warnings == warnings[:20]
    later = snapshot_changes.apply_snapshot(a_snapshot(revision=2), first)
    assert later is not None
    assert later.intake.warnings == ()


# --- revisions that were refused -----------------------------------------------------------------------------------


def test_a_refused_revision_is_remembered_and_the_desk_is_told_why() -> None:
    change = snapshot_changes.refuse(an_order(), REFUSED)
    assert change is not None
    assert change.after == replace(an_order(), intake=Intake(refused=REFUSED), version=2, last_sequence=1)
    assert change.facts == (Fact(kind=FactKind.REVISION_REFUSED, at=NOW, problem="lines: missing"),)
    assert shown_to(Side.SHOPPER, change.facts) == ()
    assert change.author is Author.SERVICE


@pytest.mark.parametrize("revision", [0, 1, 4, 5])
def test_a_refused_revision_that_is_no_news_changes_nothing(revision: int) -> None:
    for order in (replace(an_order(revision=1), intake=Intake(refused=REFUSED)), an_order(revision=5)):
        assert snapshot_changes.refuse(order, replace(REFUSED, revision=revision, problem="otherwise")) is None


def test_of_one_revision_with_two_contents_the_first_that_can_be_taken_wins_whichever_comes_first() -> None:
    good = a_snapshot(revision=5)
    refused = snapshot_changes.refuse(an_order(), REFUSED)
    assert refused is not None
    late, early = (
        snapshot_changes.apply_snapshot(good, refused.after),
        snapshot_changes.apply_snapshot(good, an_order()),
    )
    assert late is not None
    assert early is not None
    assert late.refused is None
    assert snapshot_changes.refuse(early, REFUSED) is None
    assert late.snapshot == early.snapshot == good


@pytest.mark.guarantee(
    "While the shop's newest revision of an order is in doubt, no request about it takes effect by "
    "itself, and no address is shown if it names another customer.",
    to="shoppers",
)
@pytest.mark.parametrize("request_", [CANCEL, MOVE, RETURN], ids=lambda request: request.type.value)
def test_nothing_settles_itself_while_a_revision_is_refused_and_all_of_it_again_afterwards(
    request_: HelpRequest,
) -> None:
    everything = PolicySettings(automatic=WITH_EFFECT)
    in_doubt = replace(an_order(revision=4), intake=Intake(refused=REFUSED))
    assert filed(in_doubt, request_, everything).request.is_open
    assert filed(in_doubt, request_, everything).after.local_changes == LocalChanges()
    settled = replace(in_doubt, snapshot=a_snapshot(revision=5))
    assert not filed(settled, request_, everything).request.is_open


def test_an_order_knows_of_what_was_refused_before_it_came_unless_it_knows_of_something_newer() -> None:
    known = replace(an_order(), intake=Intake(refused=replace(REFUSED, revision=7)))
    assert snapshot_changes.with_refused(an_order(), REFUSED).refused == REFUSED
    assert snapshot_changes.with_refused(an_order(), None) == an_order()
    assert snapshot_changes.with_refused(known, REFUSED) == known


# --- numbers that another customer's snapshot claims ---------------------------------------------------------------


def test_a_claim_of_the_number_is_remembered_once_and_changes_nothing_else() -> None:
    change = snapshot_changes.claim_number(an_order(), MEI, 3, now=NOW)
    assert change is not None
    claim = NumberClaim(customer_id=MEI, revision=3, at=NOW)
    assert change.after == replace(an_order(), intake=Intake(claims=(claim,)), version=2, last_sequence=1)
    assert change.facts == (Fact(kind=FactKind.NUMBER_CLAIMED, at=NOW, became=MEI),)
    for revision in (2, 3):
        assert snapshot_changes.claim_number(change.after, MEI, revision, now=NOW + DAY) is None
    assert snapshot_changes.claim_number(change.after, MEI, 4, now=NOW + DAY) is not None


def test_each_customer_who_claims_the_number_is_an_alert_of_its_own() -> None:
    first = snapshot_changes.claim_number(an_order(), MEI, 7, now=NOW)
    assert first is not None
    seen = desk_changes.dismiss(first.after, AlertKind.NUMBER_CLAIMED, AgentName("ann"), now=NOW).after
    assert seen.alerts == ()
    another = snapshot_changes.claim_number(seen, CustomerId("another"), 3, now=NOW + DAY)
    assert another is not None
    assert [alert.kind for alert in another.after.alerts] == [AlertKind.NUMBER_CLAIMED]
    assert snapshot_changes.claim_number(another.after, MEI, 7, now=NOW + DAY) is None, "redelivery writes nothing"


def test_the_claims_of_few_customers_are_kept() -> None:
    order = an_order()
    for place in range(MAX_CLAIMS + 1):
        claim = snapshot_changes.claim_number(order, CustomerId(f"c{place}"), 1, now=NOW)
        assert claim is not None
        order = claim.after
    assert [claim.customer_id for claim in order.intake.claims] == [f"c{place}" for place in range(1, MAX_CLAIMS + 1)]


def test_a_revision_that_was_refused_before_the_order_came_is_in_its_timeline() -> None:
    order = snapshot_changes.with_refused(an_order(), REFUSED)
    change = snapshot_changes.snapshot_change(None, order, (), now=NOW)
    assert change.facts[-1] == Fact(kind=FactKind.REVISION_REFUSED, at=REFUSED.at, problem=REFUSED.problem)


def test_a_claim_keeps_nothing_from_settling_itself() -> None:
    claim = snapshot_changes.claim_number(an_order(), MEI, 3, now=NOW)
    assert claim is not None
    assert not filed(claim.after, CANCEL).request.is_open


@pytest.mark.parametrize(
    ("owner", "revision", "settled"),
    [(MEI, 3, True), (MEI, 4, True), (MEI, 2, False), (JAMES, 4, False), (ANNA, 4, False)],
)
def test_a_claim_is_settled_when_the_order_becomes_its_customers_and_otherwise_by_an_agent(
    owner: CustomerId, revision: int, settled: bool
) -> None:
    claim = snapshot_changes.claim_number(an_order(id=CALLED), MEI, 3, now=NOW)
    assert claim is not None
    after = snapshot_changes.apply_snapshot(a_snapshot(id=CALLED, customer_id=owner, revision=revision), claim.after)
    assert after is not None
    assert (after.claims == ()) is settled
    assert snapshot_changes.claim_number(after, MEI, 3, now=NOW + DAY) is None, "redelivery writes nothing"
