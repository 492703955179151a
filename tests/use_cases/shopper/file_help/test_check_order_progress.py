from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.help_details import CheckOrderProgressDetails
from order_help.domain.order import Order
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import W1, services_for
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_parcel, an_order
from tests.support.policies import always

ASKED = HelpCommand(order=W1, details=CheckOrderProgressDetails())


@pytest.mark.parametrize(
    ("order", "ship_by", "day"),
    [
        (an_order(ship_by=T0 + DAY), T0 + DAY, date(2026, 11, 2)),
        (an_order(), TONIGHT + 7 * DAY, date(2026, 11, 8)),
        (an_order(ship_by=TONIGHT + DAY, ship_by_day=date(2026, 11, 2)), TONIGHT + DAY, date(2026, 11, 2)),
    ],
    ids=["a promised instant", "an assumed day", "a promised day"],
)
def test_the_request_keeps_the_date_that_had_passed_and_its_day(order: Order, ship_by: datetime, day: date) -> None:
    services, _ = services_for(order)
    filed = file_help(services, ASKED, now=ship_by)
    assert isinstance(filed, Filed)
    assert filed.request.details == CheckOrderProgressDetails(ship_by=ship_by, ship_by_day=day)


def test_the_request_keeps_the_shops_time_zone() -> None:
    services, _ = services_for(an_order(ship_by=T0), policy=always(time_zone=ZoneInfo("America/Los_Angeles")))
    filed = file_help(services, ASKED, now=T0)
    assert isinstance(filed, Filed)
    assert filed.request.time_zone == "America/Los_Angeles"


def test_before_the_promised_date_it_is_too_early() -> None:
    services, store = services_for(an_order(ship_by=T0 + DAY))
    refused = file_help(services, ASKED, now=T0 + DAY - TICK)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason == Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.SHIP_BY, at=T0 + DAY)
    assert store.calls == ["standing"]


def test_once_everything_left_there_is_no_progress_to_ask_for() -> None:
    services, _ = services_for(an_order(shipments=(a_parcel(shipped_at=T0 + 9 * DAY, bottle=2, lamp=1),)))
    assert isinstance(file_help(services, ASKED, now=T0 + 9 * DAY), HelpActionUnavailable)


def test_what_is_still_here_can_be_asked_for() -> None:
    services, _ = services_for(an_order(shipments=(a_parcel(shipped_at=T0, bottle=2),)))
    assert isinstance(file_help(services, ASKED, now=TONIGHT + 7 * DAY), Filed)
