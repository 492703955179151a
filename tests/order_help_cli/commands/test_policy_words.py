from datetime import time, timedelta
from zoneinfo import ZoneInfo

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.formats.public_holidays import PublicHolidays
from order_help_cli.commands.policy_words import changes_in_words, in_words, named

OTHERWISE = PolicySettings(
    ship_by_after_paid=timedelta(days=1),
    received_after_delivered=timedelta(days=2),
    inquiry_after_shipped=timedelta(days=3),
    return_after_received=timedelta(days=4),
    delivered_after_shipped=timedelta(days=5),
    answer_within=timedelta(hours=36),
    business_hours=BusinessHours(
        zone=ZoneInfo("Europe/Berlin"),
        opens=time(8, 30),
        closes=time(18),
        weekdays=frozenset({1, 6}),
        holidays=PublicHolidays("DE", "BY"),
    ),
    close_unanswered_after=timedelta(days=6),
    automatic=frozenset(),
    switched_off=frozenset({HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}),
    return_address=("Sample & Co.", "12 Dock Street"),
    return_sent_within=timedelta(days=14),
    time_zone=ZoneInfo("Asia/Tokyo"),
)

HOURS = "from 08:30 to 18:00 Europe/Berlin on MONDAY, SATURDAY, except for public holidays of DE, BY"


def test_every_policy_setting_has_its_sentence() -> None:
    assert in_words(OTHERWISE) == (
        "an order without a promised shipping date is due 1 day after it was paid",
        "a parcel counts as received 2 days after it was delivered",
        "a parcel can be reported as not received until 3 days after it left",
        "items can be sent back until 4 days after their parcel was received",
        "for returns, a parcel counts as delivered 5 days after it left at the latest",
        f"a request that waits for an agent is answered within 36 hours of business, {HOURS}",
        "a request that waits for the shopper is closed after 6 days",
        "settled without an agent: nothing",
        "not offered: CHANGE_SHIPPING_ADDRESS, CANCEL_ORDER",
        "approved returns go to: Sample & Co. / 12 Dock Street",
        "an approved return is sent within 14 days",
        "days, and times of orders without a zone, are those of Asia/Tokyo",
    )


def test_what_changes_is_told_as_it_was_and_as_it_is() -> None:
    changes = list(changes_in_words(DEFAULT_SETTINGS, OTHERWISE))
    assert changes == list(zip(in_words(DEFAULT_SETTINGS), in_words(OTHERWISE), strict=True))
    assert list(changes_in_words(OTHERWISE, OTHERWISE)) == []


def test_actions_are_named_in_the_order_of_links() -> None:
    assert named(reversed(HelpActionType)) == ", ".join(action.value for action in HelpActionType)
