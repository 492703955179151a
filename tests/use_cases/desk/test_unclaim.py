import pytest

from order_help.domain.ids import AgentName
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from tests.support.commands import NOW, W1, an_open_request
from tests.support.desk_commands import BEN, R1, a_desk_with
from tests.support.desk_words import ANN

UNCLAIM = Unclaim(order=W1.id, by=ANN, help_request_id=R1)


@pytest.mark.parametrize("assignee", [ANN, BEN])
def test_a_request_is_nobodys_again_whoever_had_it(assignee: AgentName) -> None:
    services, store = a_desk_with(an_open_request(assignee=assignee))
    done = unclaim(services, UNCLAIM, now=NOW)
    assert isinstance(done, Done)
    assert done.request == store.requests[R1] == an_open_request(sequence=1)
    assert store.entries[W1.id][0].by == ANN
    assert store.kept[W1].conversation.addressed.shopper == 0


def test_what_nobody_has_stays_so() -> None:
    services, store = a_desk_with(an_open_request())
    done = unclaim(services, UNCLAIM, now=NOW)
    assert isinstance(done, Done)
    assert done.request == an_open_request()
    assert store.entries == {}
