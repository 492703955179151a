from dataclasses import replace

import pytest

from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Conversation
from order_help.domain.ids import CustomerId
from order_help.domain.intake import Intake, NumberClaim, RefusedRevision
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.dismiss_alert import DismissAlert, dismiss_alert
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import NOW, W1, services_for
from tests.support.desk_commands import R1, WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.orders import DAY, JAMES, T0, a_parcel, a_snapshot, an_order

BOX, BAG = a_parcel("box", shipped_at=T0 + DAY, bottle=2), a_parcel("bag", shipped_at=T0 + 2 * DAY, lamp=1)
TOO_MUCH = a_parcel("sack", shipped_at=T0 + DAY, bottle=1)
ALL = replace(
    an_order(),
    local_changes=LocalChanges(cancellation=Cancellation(at=T0, request_id=R1), shipments=(BOX, TOO_MUCH)),
    conversation=Conversation(unanswered_since=T0),
    intake=Intake(
        refused=RefusedRevision(revision=9, at=T0, problem="lines", customer_id=JAMES),
        claims=(NumberClaim(customer_id=CustomerId("mia"), revision=9, at=T0),),
    ),
)
SHIPPED = DismissAlert(order=W1.id, by=ANN, kind=AlertKind.SHIPPED_THOUGH_CANCELLED)


@pytest.mark.parametrize("kind", AlertKind, ids=lambda kind: kind.value)
def test_an_alert_is_taken_off_the_desk_and_the_others_stay(kind: AlertKind) -> None:
    services, store = services_for(ALL)
    done = dismiss_alert(services, replace(SHIPPED, kind=kind), now=NOW)
    assert isinstance(done, Done)
    assert {alert.kind for alert in store.kept[W1].alerts} == set(AlertKind) - {kind}
    assert store.entries[W1.id][0].by == ANN
    assert store.kept[W1].conversation.addressed.shopper == 0


@pytest.mark.parametrize("kind", AlertKind, ids=lambda kind: kind.value)
def test_where_there_is_none_nothing_changes(kind: AlertKind) -> None:
    services, store = services_for(an_order())
    assert dismiss_alert(services, replace(SHIPPED, kind=kind), now=NOW) == Done(
        view=services.view(an_order(), now=NOW)
    )
    assert store.entries == {}


def test_what_was_seen_to_stays_so_and_a_further_parcel_is_another_alert() -> None:
    local_changes = replace(ALL.local_changes, shipments=(BOX,))
    services, store = services_for(replace(an_order(), local_changes=local_changes))
    dismiss_alert(services, SHIPPED, now=NOW)
    apply_order_snapshot(services, a_snapshot(revision=2, shipments=(replace(BOX, delivered_at=NOW),)), now=NOW)
    assert store.kept[W1].alerts == ()
    record_shipment(services, RecordShipment(order=W1.id, by=WAREHOUSE, shipment=BAG), now=NOW)
    assert [alert.since for alert in store.kept[W1].alerts] == [BAG.shipped_at]
