import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from order_help.domain import snapshot_changes
from order_help.domain.actions import HelpActionType, OrderPage
from order_help.domain.availability import OrderView, Reason, view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from tests.independent import reading
from tests.independent.reading import Reading, read
from tests.support.chance import run_seed
from tests.support.generated_happenings import Happenings, happenings
from tests.support.generated_orders import TICK, Json, boundaries, earlier_revisions, generated_snapshots
from tests.support.reading import as_written

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ALL = pytest.param(20261122, 2_000, marks=pytest.mark.long, id="all")
A_SAMPLE = pytest.param(run_seed(), 300, id="a sample")
MOMENTS = 3  # boundaries of each order that are looked at, besides NOW

STATES = ["IN_PROGRESS", "CLOSED", "NOT_APPLICABLE", "NOT_YET", "AVAILABLE"]


def test_the_reading_knows_nothing_of_the_product() -> None:
    assert "order_help" not in Path(reading.__file__).read_text()


@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_generated_orders_are_judged_as_the_policy_reads(seed: int, orders: int) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    evaluated = 0
    print(f"seed {seed}")
    for snapshot in generated_snapshots(seed, orders, NOW):
        random = Random(f"{seed}/{snapshot['number']}")
        happened = happenings(random, snapshot, NOW) if random.random() < 0.4 else Happenings()
        order = _built(random, snapshot, happened)
        for now in [NOW, *_edges(random, snapshot, happened)]:
            expected = read(
                snapshot,
                now,
                open_requests=happened.open_requests,
                returned=happened.returned,
                receipts=happened.receipts,
            )
            view = view_of(order, now=now)
            assert of_view(view) == of_reading(expected), f"seed {seed}, at {now.isoformat()}: {snapshot} {happened}"
            counts.update((action, found.state) for action, found in expected.states.items())
            evaluated += 1
    print(f"{orders} orders at {evaluated} moments")
    print(f"{'':30}" + "".join(f"{state:>16}" for state in STATES))
    for action in HelpActionType:
        print(f"{action.value:30}" + "".join(f"{counts[action.value, state]:16}" for state in STATES))
    assert reading.UNREACHABLE.isdisjoint(counts)
    if orders == 2_000:  # so many that every other pair occurs
        every_pair = {(action.value, state) for action in HelpActionType for state in STATES}
        assert every_pair - counts.keys() == reading.UNREACHABLE
        assert min(counts.values()) >= 100


@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_whatever_a_shop_switches_off_is_judged_as_it_reads(seed: int, orders: int) -> None:
    counts: Counter[str] = Counter()
    print(f"seed {seed}")
    for snapshot in generated_snapshots(seed, orders // 4, NOW):
        random = Random(f"{seed}/{snapshot['number']}/off")
        happened = happenings(random, snapshot, NOW) if random.random() < 0.4 else Happenings()
        order = _built(random, snapshot, happened)
        switched_off = [action for action in HelpActionType if random.random() < 0.4]
        expected = read(
            snapshot,
            NOW,
            open_requests=happened.open_requests,
            returned=happened.returned,
            receipts=happened.receipts,
            switched_off=[action.value for action in switched_off],
        )
        view = view_of(order, now=NOW, settings=PolicySettings(switched_off=frozenset(switched_off)))
        assert of_view(view) == of_reading(expected), f"seed {seed}: {switched_off} {snapshot} {happened}"
        counts.update(expected.states[action.value].state for action in switched_off)
    print(dict(counts))
    assert set(counts) <= {"NOT_APPLICABLE", "IN_PROGRESS"}
    if orders == 2_000:
        assert min(counts[state] for state in ("NOT_APPLICABLE", "IN_PROGRESS")) >= 100


def _built(random: Random, snapshot: Json, happened: Happenings) -> Order:
    """The order after all its revisions came in, in any order."""
    revisions = [as_written(revision) for revision in (snapshot, *earlier_revisions(random, snapshot))]
    random.shuffle(revisions)
    order = happened.to(revisions[0], NOW)
    for revision in revisions[1:]:
        order = snapshot_changes.apply_snapshot(revision, order) or order
    return order


def _edges(random: Random, snapshot: Json, happened: Happenings) -> list[datetime]:
    turns = boundaries(snapshot, happened.receipts)
    chosen = random.sample(turns, min(MOMENTS, len(turns)))
    return [turn + beside for turn in chosen for beside in (-TICK, 0 * TICK, TICK)]


def _json(snapshot: Json) -> str:
    return json.dumps(snapshot, ensure_ascii=False)


def of_view(view: OrderView) -> dict[str, Any]:
    missing = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    returns = view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    return {
        "status": view.status.value,
        "states": {
            action.value: (availability.state.value, *_event_of(availability.reason))
            for action, availability in view.actions.items()
        },
        "instead": {
            action.value: availability.instead_try.value
            for action, availability in view.actions.items()
            if availability.instead_try
        },
        "left": {line.line_id: line.left for line in returns.lines},
        "missable": [shipment.shipment_id for shipment in missing.shipments if shipment.available],
        "confirmable": [s.id for s in view.order.shipments if view.can_confirm_receipt(s.id)],
        "links": {page.value: {availability.type.value for availability in view.offered(page)} for page in OrderPage},
    }


def _event_of(reason: Reason | None) -> tuple[str | None, datetime | None]:
    """The event named as the reason; without one, the time would be that of a request."""
    return (reason.event.value, reason.at) if reason and reason.event else (None, None)


def of_reading(expected: Reading) -> dict[str, Any]:
    return {
        "status": expected.status,
        "states": {action: (s.state, s.event, s.at) for action, s in expected.states.items()},
        "instead": expected.instead,
        "left": expected.left,
        "missable": expected.missable,
        "confirmable": expected.confirmable,
        "links": {"LIST": expected.list_links, "DETAILS": expected.details_links},
    }
