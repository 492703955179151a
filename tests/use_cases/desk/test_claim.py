from dataclasses import replace

import pytest

from order_help.domain.help_requests import DeclineReason, HelpRequestState
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.refusals import AlreadyClaimed
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from order_help.use_cases.ports import Commit
from tests.support.commands import NOW, W1, an_open_request
from tests.support.desk_commands import BEN, R1, a_desk_with
from tests.support.desk_words import ANN
from tests.support.orders import DAY

CLAIM = Claim(order=W1.id, by=ANN, help_request_id=R1)


def test_who_claims_an_open_request_has_it_and_the_shopper_does_not_hear_of_it() -> None:
    services, store = a_desk_with(an_open_request())
    done = claim(services, CLAIM, now=NOW)
    assert isinstance(done, Done)
    assert done.request == store.requests[R1] == an_open_request(assignee=ANN, sequence=1)
    assert store.kept[W1].conversation.addressed.shopper == 0


def test_what_waits_for_the_shopper_can_be_claimed_too() -> None:
    waiting = an_open_request(state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=NOW + DAY)
    services, store = a_desk_with(waiting)
    assert isinstance(claim(services, CLAIM, now=NOW), Done)
    assert store.requests[R1] == replace(waiting, assignee=ANN, sequence=1)


def test_claiming_what_one_has_already_changes_nothing() -> None:
    services, store = a_desk_with(an_open_request(assignee=ANN))
    done = claim(services, CLAIM, now=NOW)
    assert isinstance(done, Done)
    assert done.request == an_open_request(assignee=ANN)
    assert store.entries == {}
    assert store.kept[W1].version == 1


def test_what_another_has_is_refused_and_said_whose_it_is() -> None:
    services, store = a_desk_with(an_open_request(assignee=BEN))
    refused = claim(services, CLAIM, now=NOW)
    assert refused == AlreadyClaimed(store.requests[R1], services.view(store.kept[W1], now=NOW))
    assert isinstance(refused, AlreadyClaimed)
    assert refused.request.assignee == BEN


@pytest.mark.guarantee(
    "Of two agents who claim or decide a request at the same moment, one does, and the other is told.", to="agents"
)
def test_of_two_agents_at_once_one_wins_and_the_other_is_told_who() -> None:
    services, store = a_desk_with(an_open_request())

    def ben_is_quicker(_: Commit) -> None:
        store.before_commit = lambda _: None
        claim(services, replace(CLAIM, by=BEN), now=NOW)

    store.before_commit = ben_is_quicker
    refused = claim(services, CLAIM, now=NOW)
    assert isinstance(refused, AlreadyClaimed)
    assert refused.request.assignee == store.requests[R1].assignee == BEN
    assert [fact.kind for entry in store.entries[W1.id] for fact in entry.facts] == [FactKind.REQUEST_CLAIMED]


def test_what_was_given_back_is_free_again() -> None:
    services, store = a_desk_with(an_open_request(assignee=BEN))
    unclaim(services, Unclaim(order=W1.id, by=BEN, help_request_id=R1), now=NOW)
    assert isinstance(claim(services, CLAIM, now=NOW), Done)
    assert store.requests[R1].assignee == ANN


def test_who_has_claimed_it_keeps_nobody_else_from_deciding_it() -> None:
    services, store = a_desk_with(an_open_request(assignee=BEN))
    no = Decline(order=W1.id, by=ANN, help_request_id=R1, reason=DeclineReason.OTHER, text="No.")
    assert isinstance(decline(services, no, now=NOW), Done)
    assert (store.requests[R1].assignee, store.entries[W1.id][0].by) == (BEN, ANN)


def test_a_claim_that_is_asked_again_with_its_key_claims_nothing_a_second_time() -> None:
    services, store = a_desk_with(an_open_request())
    keyed = replace(CLAIM, idempotency_key="k")
    claim(services, keyed, now=NOW)
    unclaim(services, Unclaim(order=W1.id, by=BEN, help_request_id=R1), now=NOW)
    claim(services, replace(CLAIM, by=BEN), now=NOW)

    again = claim(services, keyed, now=NOW)

    assert isinstance(again, Done)
    assert again.replayed
    assert again.request is not None
    assert again.request.assignee == store.requests[R1].assignee == BEN  # as it is by now
