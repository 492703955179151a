from dataclasses import replace
from datetime import datetime
from random import Random

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderPage, ReasonCode
from order_help.domain.availability import ActionLine, ActionShipment, Availability, OrderView, Reason
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, Per
from order_help.domain.shop_policy import PolicySettings
from tests.support.orders import DAY, T0, a_line, a_parcel, allocated, an_order
from tests.support.stories import a_story

NOW = T0 + 2 * DAY
NOT_OFFERED = Reason(code=ReasonCode.NOT_OFFERED)
RETURN = HelpActionType.RETURN_OR_REPLACE_ITEMS
NOT_RECEIVED = HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
CANCEL = HelpActionType.CANCEL_ORDER
SHIPPED = an_order(
    lines=(a_line("bottle", 2), a_line("lamp", 1)),
    shipments=(a_parcel("box", shipped_at=T0 + DAY, bottle=2), a_parcel("bag", shipped_at=None, lamp=1)),
)


def seen_without(*switched_off: HelpActionType, order: Order = SHIPPED, now: datetime = NOW) -> OrderView:
    return view_of(order, now=now, settings=PolicySettings(switched_off=frozenset(switched_off)))


def a_request_for(action: HelpActionType) -> HelpRequestSummary:
    return HelpRequestSummary(
        id=HelpRequestId("R1"),
        type=action,
        state=HelpRequestState.OPEN,
        filed_at=T0 + DAY,
        answer_by=T0 + 2 * DAY,
        shipment_ids=(ShipmentId("box"),) if action is NOT_RECEIVED else (),
        allocation=allocated(bottle=1) if action is RETURN else {},
    )


@pytest.mark.parametrize("action", HelpActionType)
def test_what_a_shop_does_not_offer_says_so_and_has_nothing_to_act_on(action: HelpActionType) -> None:
    view = seen_without(action)
    per = POLICY[action].per
    lines = tuple(ActionLine(line_id=line.id, left=0, reason=NOT_OFFERED) for line in SHIPPED.lines)
    parcels = tuple(ActionShipment(shipment_id=parcel.id, reason=NOT_OFFERED) for parcel in SHIPPED.shipments)
    assert replace(view.actions[action], instead_try=None) == Availability(
        order=SHIPPED.ref,
        type=action,
        pages=POLICY[action].pages,
        state=HelpActionState.NOT_APPLICABLE,
        reason=NOT_OFFERED,
        lines=lines if per is Per.LINE else (),
        shipments=parcels if per is Per.PARCEL else (),
    )
    assert action not in {offered.type for page in OrderPage for offered in view.offered(page)}


@pytest.mark.parametrize("action", HelpActionType)
def test_requests_that_are_open_stay_in_progress_when_their_action_is_switched_off(action: HelpActionType) -> None:
    request = a_request_for(action)
    availability = seen_without(action, order=replace(SHIPPED, open_requests=(request,))).actions[action]
    assert availability.state is HelpActionState.IN_PROGRESS
    assert availability.reason == Reason(code=ReasonCode.REQUEST_OPEN, at=T0 + DAY)
    assert availability.open_requests == (request,)
    assert {line.left for line in availability.lines} <= {0}
    assert not any(shipment.available for shipment in availability.shipments)


def test_what_is_switched_off_points_to_what_helps_instead() -> None:
    everything = an_order(shipments=(a_parcel(shipped_at=T0, bottle=2, lamp=1),))
    assert seen_without(CANCEL, order=everything).actions[CANCEL].instead_try is RETURN


def test_nothing_points_to_what_is_switched_off() -> None:
    assert seen_without(RETURN).actions[CANCEL].instead_try is None


def test_nothing_points_to_what_is_switched_off_even_from_what_is_switched_off_too() -> None:
    assert seen_without(CANCEL, RETURN).actions[CANCEL].instead_try is None


@pytest.mark.guarantee(
    "Help that the shop has switched off is offered nowhere and refused, and no other help changes.", to="shops"
)
def test_switching_one_action_off_changes_no_other() -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    chance = Random(seed)
    for view in (view for _ in range(100) for view in a_story(chance, PolicySettings())):
        off = chance.choice(list(HelpActionType))
        without = seen_without(off, order=view.order, now=view.now)
        for action, availability in view.actions.items():
            if action is not off:
                assert replace(without.actions[action], instead_try=None) == replace(availability, instead_try=None)


def test_an_action_may_be_automatic_and_switched_off() -> None:
    settings = PolicySettings(automatic=frozenset({CANCEL}), switched_off=frozenset({CANCEL}))
    assert view_of(an_order(), now=NOW, settings=settings).actions[CANCEL].reason == NOT_OFFERED


def test_while_a_request_is_open_that_only_a_later_version_knows_nothing_is_offered_and_what_is_open_stays_so() -> None:
    known = replace(SHIPPED, open_requests=(a_request_for(NOT_RECEIVED),), unknown_requests=1)

    view = view_of(known, now=NOW)

    assert view.offered() == ()
    states = {type_: availability.state for type_, availability in view.actions.items()}
    assert states.pop(NOT_RECEIVED) is HelpActionState.IN_PROGRESS
    assert set(states.values()) == {HelpActionState.NOT_APPLICABLE}
    assert {view.actions[type_].reason for type_ in states} == {NOT_OFFERED}
