"""`opensAt` and `closesAt` are promises: nothing else happening, that is when an action opens and closes."""

from collections import Counter
from datetime import UTC, datetime
from random import Random

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from tests.support.generated_happenings import happenings
from tests.support.generated_orders import TICK, generated_snapshots
from tests.support.reading import as_written

SEED = 5
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def is_available(order: Order, action: HelpActionType, now: datetime) -> bool:
    return view_of(order, now=now).actions[action].available


@pytest.mark.guarantee("A help link opens and closes at the very time that was announced.", to="shoppers")
def test_actions_open_and_close_when_they_say() -> None:
    print(f"seed {SEED}")
    kept: Counter[tuple[str, str]] = Counter()
    for snapshot in generated_snapshots(SEED, 300, NOW):
        random = Random(f"{SEED}/{snapshot['number']}")
        happened = happenings(random, snapshot, NOW)
        if random.random() < 0.5:
            happened.open_requests.clear()
        happened.receipts = {name: at for name, at in happened.receipts.items() if at <= NOW}
        order = happened.to(as_written(snapshot), NOW)
        for action, availability in view_of(order, now=NOW).actions.items():
            if availability.available and availability.closes_at:
                assert is_available(order, action, availability.closes_at - TICK), (action, snapshot, happened)
                assert not is_available(order, action, availability.closes_at), (action, snapshot, happened)
                kept[action.value, "closesAt"] += 1
            if availability.state is HelpActionState.NOT_YET and availability.opens_at:
                assert not is_available(order, action, availability.opens_at - TICK), (action, snapshot, happened)
                assert is_available(order, action, availability.opens_at), (action, snapshot, happened)
                kept[action.value, "opensAt"] += 1
    for (name, when), count in sorted(kept.items()):
        print(f"{name:30}{when:10}{count:6}")
    # A payment issue can be reported from the beginning and for good.
    assert {name for name, _ in kept} == {action.value for action in HelpActionType} - {"RESOLVE_PAYMENT_ISSUE"}
