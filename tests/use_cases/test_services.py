from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import OrderId, OrderRef
from order_help.domain.shop_policy import DEFAULT_POLICY, DEFAULT_SETTINGS, PolicySettings, ShopPolicy
from order_help.domain.timeline import Author
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commands import FILED, NOW, W1, a_desk_for, services_for
from tests.support.desk_words import ANN
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import REGISTERED, move
from tests.support.orders import DAY, T0, TICK, a_snapshot, an_order
from tests.support.policies import always, since

CANCEL = HelpActionType.CANCEL_ORDER
NO_CANCELLING = PolicySettings(switched_off=frozenset({CANCEL}))


def test_a_desk_has_the_default_policy_unless_it_is_given_another() -> None:
    services = Services(store=MemoryOrderStore())
    assert services.policy is DEFAULT_POLICY
    assert services.settings_of(an_order()) == DEFAULT_SETTINGS


@pytest.mark.guarantee(
    "An order keeps the policy of the day on which it was placed: no later policy moves a window that its "
    "shopper has seen.",
    to="shoppers",
)
def test_an_order_keeps_the_policy_in_force_when_it_was_placed() -> None:
    services, _ = services_for(policy=ShopPolicy(entries=(since(T0, switched_off=NO_CANCELLING.switched_off),)))
    assert services.settings_of(an_order(placed_at=T0 - TICK)) == DEFAULT_SETTINGS
    assert services.settings_of(an_order(placed_at=T0)) == NO_CANCELLING
    assert services.view(an_order(placed_at=T0 - TICK), now=NOW).actions[CANCEL].available
    assert services.view(an_order(placed_at=T0), now=NOW).actions[CANCEL].reason == Reason(code=ReasonCode.NOT_OFFERED)


@pytest.mark.guarantee(
    "Help that the shop has switched off is offered nowhere and refused, and no other help changes.", to="shops"
)
@pytest.mark.parametrize("name", FILED)
def test_what_is_switched_off_is_refused_by_the_same_judgement_that_lists_it(name: str) -> None:
    kind = FILED[name]
    action = HelpActionType[name.upper()]
    services, store = a_desk_for(kind, policy=always(switched_off=frozenset({action})))
    before = dict(store.kept)
    view = services.view(kind.order, now=NOW)
    assert kind.ask(services) == HelpActionUnavailable(view.actions[action], view)
    assert view.actions[action].reason == Reason(code=ReasonCode.NOT_OFFERED)
    assert store.kept == before


def test_the_answer_is_promised_by_the_orders_own_entry() -> None:
    policy = ShopPolicy(entries=(since(T0 + TICK, answer_within=timedelta(hours=1)),))
    kind = FILED["resolve_payment_issue"]
    promised = []
    for placed_at in (T0, T0 + TICK):
        order = replace(kind.order, snapshot=replace(kind.order.snapshot, placed_at=placed_at))
        filed = kind.ask(services_for(order, policy=policy)[0])
        assert isinstance(filed, Filed)
        promised.append(filed.request.answer_by)
    assert promised == [NOW + timedelta(hours=24), NOW + timedelta(hours=1)]


def test_requests_settle_themselves_by_the_orders_own_entry() -> None:
    policy = ShopPolicy(entries=(since(T0 + TICK, automatic=frozenset()),))
    kind = FILED["cancel_order"]
    states = []
    for placed_at in (T0, T0 + TICK):
        order = replace(kind.order, snapshot=replace(kind.order.snapshot, placed_at=placed_at))
        filed = kind.ask(services_for(order, policy=policy)[0])
        assert isinstance(filed, Filed)
        states.append(filed.request.state)
    assert states == [HelpRequestState.RESOLVED, HelpRequestState.OPEN]


def test_an_order_that_a_later_revision_dates_anew_goes_by_the_entry_of_its_new_date() -> None:
    policy = ShopPolicy(entries=(since(T0 + DAY, switched_off=NO_CANCELLING.switched_off),))
    services, store = services_for(an_order(), policy=policy)
    assert services.view(store.kept[W1], now=NOW).actions[CANCEL].available
    assert apply_order_snapshot(services, a_snapshot(revision=2, placed_at=T0 + DAY), now=NOW) is SnapshotResult.UPDATED
    assert services.view(store.kept[W1], now=NOW).actions[CANCEL].state is HelpActionState.NOT_APPLICABLE


# --- orders that are named without their owner ---------------------------------------------------------------------


def test_an_order_is_found_by_its_id_wherever_it_is() -> None:
    services, _ = services_for(an_order())
    now_at = move(services, W1)
    order = services.order(W1.id)
    assert order is not None
    assert order.ref == now_at
    assert services.order(W1) is None


@pytest.mark.parametrize("named", ["", "x" * 130, "W1\x00", "\ud83d"])
def test_what_no_order_can_be_kept_under_is_not_searched_for(named: str) -> None:
    services, store = services_for(an_order())
    assert services.order(OrderId(named)) is None
    assert services.order(replace(W1, id=OrderId(named))) is None
    assert store.calls == []


@dataclass
class Overtaken(MemoryRegister):
    """A register whose first answer is out of date as soon as it is given: `meanwhile` happens."""

    meanwhile: list[Callable[[], object]]

    def ref_of(self, order_id: OrderId) -> OrderRef | None:
        answer = super().ref_of(order_id)
        if self.meanwhile:
            self.meanwhile.pop()()
        return answer


def test_an_order_that_moves_while_it_is_searched_for_is_found_all_the_same() -> None:
    services, store = services_for(an_order())
    services = replace(services, register=Overtaken(store, [lambda: move(services, W1)]))
    order = services.order(W1.id)
    assert order is not None
    assert order.ref.customer_id == REGISTERED


def test_what_the_desk_decides_of_an_order_that_moves_meanwhile_is_decided_of_where_it_is() -> None:
    services, store = services_for(an_order())
    services = replace(services, register=Overtaken(store, [lambda: move(services, W1)]))
    done = reply(services, Reply(order=W1.id, by=ANN, text="Hello!"), now=NOW)
    assert isinstance(done, Done)
    assert done.view.order.ref.customer_id == REGISTERED
    assert [entry.author for entry in store.entries[W1.id]] == [Author.SHOP, Author.AGENT]


def test_a_service_without_a_register_knows_an_order_with_its_owner_alone() -> None:
    services = replace(services_for(an_order())[0], register=None)
    assert services.order(W1) == an_order()
    with pytest.raises(LookupError, match="without its owner"):
        services.order(W1.id)
