import pytest

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.local_changes import LocalChanges
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import FILED, NOW, W1, a_desk_for, an_open_request
from tests.support.desk_commands import R1, a_desk_with
from tests.support.desk_words import ANN
from tests.support.policies import BY_THE_DESK


@pytest.mark.parametrize("reason", DeclineReason, ids=lambda reason: reason.value)
def test_a_no_is_said_with_a_reason_for_everybody_and_words_for_the_shopper(reason: DeclineReason) -> None:
    services, store = a_desk_with(an_open_request())
    command = Decline(order=W1.id, by=ANN, help_request_id=R1, reason=reason, text="Sorry, no.")
    done = decline(services, command, now=NOW)
    assert isinstance(done, Done)
    assert done.request == an_open_request(
        sequence=1,
        state=HelpRequestState.DECLINED,
        outcome=HelpRequestOutcome.DECLINED,
        decline_reason=reason,
        closed_at=NOW,
        answer_by=None,
    )
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert (entry.message.text, entry.message.request_id) == ("Sorry, no.", R1)
    assert store.kept[W1].conversation.addressed.shopper == 1  # once, though it was said and decided


def test_what_was_declined_has_no_effect_and_may_be_asked_for_again() -> None:
    services, store = a_desk_for(FILED["cancel_order"], policy=BY_THE_DESK)
    command = HelpCommand(order=W1, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW))
    filed = file_help(services, command, now=NOW)
    assert isinstance(filed, Filed)
    no = Decline(
        order=W1.id, by=ANN, help_request_id=filed.request.id, reason=DeclineReason.OTHER, text="Please keep it"
    )
    assert isinstance(decline(services, no, now=NOW), Done)
    assert store.kept[W1].local_changes == LocalChanges()
    assert isinstance(file_help(services, command, now=NOW), Filed)
