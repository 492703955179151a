from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequestOutcome, HelpRequestState
from order_help.domain.local_changes import LocalChanges
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.resolve import Resolve, resolve
from tests.support.commands import NOW, W1, an_open_request
from tests.support.desk_commands import R1, a_desk_with
from tests.support.desk_words import ANN

RESOLVE = Resolve(order=W1.id, by=ANN, help_request_id=R1, text="It was your bank.")


def test_a_question_is_answered_and_the_shopper_told() -> None:
    services, store = a_desk_with(an_open_request())
    done = resolve(services, RESOLVE, now=NOW)
    assert isinstance(done, Done)
    assert done.request == an_open_request(
        sequence=1, state=HelpRequestState.RESOLVED, outcome=HelpRequestOutcome.ANSWERED, closed_at=NOW, answer_by=None
    )
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert entry.message.text == "It was your bank."
    assert store.kept[W1].conversation.addressed.shopper == 1


def test_answering_what_could_have_an_effect_has_none() -> None:
    details = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    services, store = a_desk_with(an_open_request(type=HelpActionType.CANCEL_ORDER, details=details))
    assert isinstance(resolve(services, RESOLVE, now=NOW), Done)
    assert (store.kept[W1].local_changes, store.kept[W1].open_requests) == (LocalChanges(), ())
