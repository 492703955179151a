import re
from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours
from order_help.domain.shop_policy import DEFAULT_POLICY, DEFAULT_SETTINGS, PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.policy_file import PolicyWrong, read_policy
from order_help.formats.public_holidays import PublicHolidays

ROOT = Path(__file__).parents[2]
THE_SHOPS = ROOT / "infra/policy.toml"
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)

KEYS = {
    "ship_by_after_paid_days": "ship_by_after_paid",
    "received_after_delivered_days": "received_after_delivered",
    "inquiry_after_shipped_days": "inquiry_after_shipped",
    "return_after_received_days": "return_after_received",
    "delivered_after_shipped_days": "delivered_after_shipped",
    "answer_within_hours": "answer_within",
    "close_unanswered_after_days": "close_unanswered_after",
    "settles_itself": "automatic",
    "switched_off": "switched_off",
    "return_address": "return_address",
    "return_days_to_send": "return_sent_within",
    "time_zone": "time_zone",
}
"""Each key of the file and the policy setting that it sets."""

NO_DEFAULT = {"return_days_to_send"}
"""Keys whose default is that they are missing."""


def policy_of(tmp_path: Path, text: str | bytes) -> ShopPolicy:
    file = tmp_path / "policy.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_policy(file)


def problems_of(tmp_path: Path, text: str | bytes) -> list[str]:
    """What is wrong with a file, each without the file's name."""
    with pytest.raises(PolicyWrong) as wrong:
        policy_of(tmp_path, text)
    name = f"{tmp_path / 'policy.toml'}: "
    lines = str(wrong.value).splitlines()
    assert all(line.startswith(name) for line in lines)
    return [line.removeprefix(name) for line in lines]


def test_every_key_sets_its_own_policy_setting(tmp_path: Path) -> None:
    policy = policy_of(
        tmp_path,
        """
        [[policy]]
        from = 2026-01-01T00:00:00Z
        ship_by_after_paid_days = 1
        received_after_delivered_days = 2
        inquiry_after_shipped_days = 3
        return_after_received_days = 4
        delivered_after_shipped_days = 5
        answer_within_hours = 6
        settles_itself = ["RETURN_OR_REPLACE_ITEMS"]
        switched_off = ["CANCEL_ORDER"]
        return_address = ["Sample & Co., Returns", " 12 Dock Street "]
        return_days_to_send = 7
        time_zone = "Europe/Berlin"
        """,
    )
    settings = PolicySettings(
        ship_by_after_paid=timedelta(days=1),
        received_after_delivered=timedelta(days=2),
        inquiry_after_shipped=timedelta(days=3),
        return_after_received=timedelta(days=4),
        delivered_after_shipped=timedelta(days=5),
        answer_within=timedelta(hours=6),
        automatic=frozenset({HelpActionType.RETURN_OR_REPLACE_ITEMS}),
        switched_off=frozenset({HelpActionType.CANCEL_ORDER}),
        return_address=("Sample & Co., Returns", "12 Dock Street"),
        return_sent_within=timedelta(days=7),
        time_zone=ZoneInfo("Europe/Berlin"),
    )
    assert policy == ShopPolicy(entries=(PolicyEntry(since=NEW_YEAR, settings=settings),))


def test_a_key_left_out_has_its_default_whatever_the_entry_before_says(tmp_path: Path) -> None:
    policy = policy_of(
        tmp_path,
        "[[policy]]\nfrom = 2026-01-01\nanswer_within_hours = 1\nswitched_off = ['CANCEL_ORDER']\n"
        "[[policy]]\nfrom = 2026-02-01\n",
    )
    assert policy.entries[0].settings != DEFAULT_SETTINGS
    assert policy.entries[1].settings == DEFAULT_SETTINGS


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "policy = []"], ids=["empty", "a comment", "no entry"])
def test_a_file_without_entries_is_the_default_policy(tmp_path: Path, text: str) -> None:
    assert policy_of(tmp_path, text) == DEFAULT_POLICY


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-01-01", NEW_YEAR),
        ("2026-01-01T00:00:00Z", NEW_YEAR),
        ("2026-01-01 01:00:00+01:00", NEW_YEAR),
        ("2026-01-01T09:30:00.000001Z", NEW_YEAR + timedelta(hours=9, minutes=30, microseconds=1)),
    ],
)
def test_an_entry_begins_at_midnight_utc_or_at_an_instant(tmp_path: Path, text: str, instant: datetime) -> None:
    assert policy_of(tmp_path, f"[[policy]]\nfrom = {text}").entries[0].since == instant


@pytest.mark.parametrize(
    ("text", "zone", "instant"),
    [
        ("2026-01-01", "America/Los_Angeles", NEW_YEAR + timedelta(hours=8)),
        ("2026-01-01", "Asia/Tokyo", NEW_YEAR - timedelta(hours=9)),
        ("1970-01-01", "Asia/Tokyo", datetime(1969, 12, 31, 15, tzinfo=UTC)),
        ("2026-09-06", "America/Santiago", datetime(2026, 9, 6, 4, tzinfo=UTC)),  # whose midnight is not there
        ("2026-01-01T00:00:00Z", "America/Los_Angeles", NEW_YEAR),
    ],
)
def test_an_entrys_date_begins_with_its_day_at_the_shop(
    tmp_path: Path, text: str, zone: str, instant: datetime
) -> None:
    assert policy_of(tmp_path, f"[[policy]]\nfrom = {text}\ntime_zone = '{zone}'").entries[0].since == instant


def test_entries_in_different_zones_still_ascend(tmp_path: Path) -> None:
    """January 1 begins in Tokyo before it does in UTC."""
    tokyo = "[[policy]]\nfrom = 2026-01-01\n[[policy]]\nfrom = 2026-01-01\ntime_zone = 'Asia/Tokyo'"
    (problem,) = problems_of(tmp_path, tokyo)
    assert problem.startswith("policy[1].from: expected a later time than that of the entry before")


@pytest.mark.parametrize("text", ["\ufeff[[policy]]\nfrom = 2026-01-01\n", "[[policy]]\r\nfrom = 2026-01-01\r\n"])
def test_any_editors_text_is_read(tmp_path: Path, text: str) -> None:
    assert policy_of(tmp_path, text).entries[0].since == NEW_YEAR


SETTLING = (
    "one of CHANGE_SHIPPING_ADDRESS, RETURN_OR_REPLACE_ITEMS, CANCEL_ORDER, which alone can settle themselves, not "
)


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        ("colour = 'red'", "colour", "no key of this name"),
        ("return_after_received_days = 0", "return_after_received_days", "a whole number of 1 or more, not 0"),
        ("ship_by_after_paid_days = -1", "ship_by_after_paid_days", "a whole number of 1 or more, not -1"),
        ("inquiry_after_shipped_days = 3651", "inquiry_after_shipped_days", "a whole number of 3650 or less, not 3651"),
        ("answer_within_hours = 87601", "answer_within_hours", "a whole number of 87600 or less, not 87601"),
        ("answer_within_hours = 1.0", "answer_within_hours", "a whole number, not 1.0"),
        ("answer_within_hours = '1'", "answer_within_hours", 'a whole number, not "1"'),
        ("answer_within_hours = true", "answer_within_hours", "a whole number, not true"),
        ("return_days_to_send = 0", "return_days_to_send", "a whole number of 1 or more, not 0"),
        ("return_address = 'Dock Street'", "return_address", 'a list, not "Dock Street"'),
        ("return_address = ['Returns', ' ']", "return_address[1]", 'a line of text, not " "'),
        ("return_address = [12]", "return_address[0]", "a line of text, not 12"),
        ('return_address = ["a\\nb"]', "return_address[0]", 'a line of text, not "a\\nb"'),
        ("switched_off = 'CANCEL_ORDER'", "switched_off", 'a list, not "CANCEL_ORDER"'),
        ("time_zone = 'Berlin'", "time_zone", "a time zone of IANA's, such as 'Europe/Berlin', not \"Berlin\""),
        ("time_zone = 1", "time_zone", "a time zone of IANA's, such as 'Europe/Berlin', not 1"),
        ("settles_itself = ['CHECK_ORDER_PROGRESS']", "settles_itself[0]", f'{SETTLING}"CHECK_ORDER_PROGRESS"'),
        ("settles_itself = ['CANCEL_ORDER', []]", "settles_itself[1]", f"{SETTLING}a list"),
    ],
)
def test_a_wrong_value_is_named_with_its_path(tmp_path: Path, line: str, path: str, expected: str) -> None:
    problems = problems_of(tmp_path, f"[[policy]]\nfrom = 2026-01-01\n{line}")
    assert problems == [f"policy[0].{path}: expected {expected}"]


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (["x" * 100] * 10, None),
        (["x" * 101], "return_address[0]: expected a line of 100 characters at most"),
        (["line"] * 11, "return_address: expected a list of 10 lines at most, not of 11"),
    ],
    ids=["as long as it can be", "a long line", "many lines"],
)
def test_an_address_for_returns_fits_a_label(tmp_path: Path, lines: list[str], problem: str | None) -> None:
    text = f"[[policy]]\nfrom = 2026-01-01\nreturn_address = {lines}"
    if problem is None:
        assert policy_of(tmp_path, text).entries[0].settings.return_address == tuple(lines)
        return
    (found,) = problems_of(tmp_path, text)
    assert found.startswith(f"policy[0].{problem}")


def test_an_action_that_is_none_is_answered_with_those_that_are(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, "[[policy]]\nfrom = 2026-01-01\nswitched_off = ['cancel_order']")
    assert problem.startswith("policy[0].switched_off[0]: expected one of ")
    assert re.findall(r"[A-Z_]{3,}", problem) == [action.value for action in HelpActionType]
    assert problem.endswith(', not "cancel_order"')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-01T00:00:00", "a date, or a date and time with its offset, such as 2026-01-01T00:00:00Z"),
        ("'2026-01-01'", "a date without quotes, such as 2026-01-01"),
        ("10:00:00", "a date without quotes, such as 2026-01-01"),
        ("1969-12-31", "a date between the years 1970 and 2999"),
        ("0001-01-01T00:00:00+14:00", "a date between the years 1970 and 2999"),
        ("9999-12-31T23:59:59-14:00", "a date between the years 1970 and 2999"),
    ],
)
def test_what_is_no_instant_is_refused(tmp_path: Path, text: str, expected: str) -> None:
    (problem,) = problems_of(tmp_path, f"[[policy]]\nfrom = {text}")
    assert problem.startswith(f"policy[0].from: expected {expected}, not ")


def test_an_entry_has_a_date(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "[[policy]]") == ["policy[0].from: expected this key, which is required"]


def test_an_entry_is_compared_with_the_last_whose_date_can_be_read(tmp_path: Path) -> None:
    dates = ("2026-01-01", "0", "2025-12-31", "2025-12-31T12:00:00Z")
    problems = problems_of(tmp_path, "".join(f"[[policy]]\nfrom = {date}\n" for date in dates))
    assert problems == [
        "policy[1].from: expected a date without quotes, such as 2026-01-01, not 0",
        (
            "policy[2].from: expected a later time than that of the entry before, 2026-01-01T00:00:00+00:00, "
            'not "2025-12-31"'
        ),
    ]


@pytest.mark.parametrize("second", ["2026-01-01T00:00:00Z", "2025-12-31"], ids=["the same", "earlier"])
def test_entries_stand_in_the_order_of_their_dates(tmp_path: Path, second: str) -> None:
    (problem,) = problems_of(tmp_path, f"[[policy]]\nfrom = 2026-01-01\n[[policy]]\nfrom = {second}")
    assert problem.startswith("policy[1].from: expected a later time than that of the entry before, 2026-01-01T00:00")


@pytest.mark.guarantee(
    "A wrong policy file is refused with all its problems at once, when it is checked and when the artifact is built.",
    to="shops",
)
def test_all_problems_are_named_at_once(tmp_path: Path) -> None:
    text = """
        colour = 1
        [[policy]]
        from = 2026-01-01
        answer_within_hours = 0
        switched_off = ["X", "Y"]
        [[policy]]
        from = 2025-01-01
        """
    paths = [problem.partition(":")[0] for problem in problems_of(tmp_path, text)]
    assert sorted(paths) == [
        "colour",
        "policy[0].answer_within_hours",
        "policy[0].switched_off[0]",
        "policy[0].switched_off[1]",
        "policy[1].from",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[policy]", "policy: expected entries, each under [[policy]] in double brackets, not an object"),
        ("policy = [3]", "policy[0]: expected a table, not 3"),
        ("from = 2026-02-30", "expected TOML: Invalid date or datetime (at line 1, column 8)"),
        ("from = ", "expected TOML: Invalid value (at end of document)"),
        (f"a = {'[' * 9_999}", "expected TOML: it is nested too deeply"),
        (b"from = '\xff'", "expected a text in UTF-8"),
        ('"\\u001b[2J" = 1', '"\\u001b[2J": expected no key of this name'),
    ],
    ids=[
        "single brackets",
        "no table",
        "no such day",
        "no TOML",
        "nested too deeply",
        "no text",
        "steering a terminal",
    ],
)
def test_what_is_no_policy_is_said_in_one_line(tmp_path: Path, text: str | bytes, problem: str) -> None:
    assert problems_of(tmp_path, text) == [problem]


@pytest.mark.parametrize(("name", "why"), [("missing.toml", "No such file"), (".", "Is a directory")])
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(PolicyWrong, match=re.escape(f"{tmp_path / name}: {why}")):
        read_policy(tmp_path / name)


def test_the_shops_own_file_writes_out_every_default() -> None:
    (entry,) = read_policy(THE_SHOPS).entries
    assert entry.settings == DEFAULT_SETTINGS
    text = THE_SHOPS.read_text(encoding="utf-8")
    assert set(re.findall(r"^(\w+) = ", text, re.MULTILINE)) == {"from", *KEYS} - NO_DEFAULT
    assert [key for key in NO_DEFAULT if f"\n# {key} = " not in text] == []


def test_the_shops_own_file_says_where_the_actions_are_named_that_can_be_switched_off() -> None:
    comment = (
        THE_SHOPS.read_text(encoding="utf-8").partition("# Help actions that are never offered")[2].splitlines()[0]
    )
    (page,) = re.findall(r"docs/\S+\.md", comment)
    named = (ROOT / page).read_text(encoding="utf-8")
    assert [action.value for action in HelpActionType if f"`{action.value}`" not in named] == []


def test_what_the_shops_own_file_comments_out_can_be_used(tmp_path: Path) -> None:
    text = THE_SHOPS.read_text(encoding="utf-8")
    _, commented = text.split("and the defaults for the rest:\n")
    policy = policy_of(tmp_path, text + commented.replace("# ", ""))
    assert policy.entries[1].settings == PolicySettings(return_after_received=timedelta(days=60))


def test_every_policy_setting_has_a_key() -> None:
    assert {*KEYS.values(), "business_hours"} == {field.name for field in fields(PolicySettings)}


def with_hours(tmp_path: Path, text: str) -> list[str]:
    return problems_of(tmp_path, f"[[policy]]\nfrom = 2026-01-01\n[policy.business_hours]\n{text}")


def test_the_hours_that_the_shops_own_file_comments_out_can_be_used(tmp_path: Path) -> None:
    commented = THE_SHOPS.read_text(encoding="utf-8").partition("# [policy.business_hours]\n")[2].partition("\n\n")[0]
    hours = "[[policy]]\nfrom = 2026-01-01\n[policy.business_hours]\n" + re.sub(
        "^# ", "", commented, flags=re.MULTILINE
    )
    (entry,) = policy_of(tmp_path, hours).entries
    assert entry.settings.business_hours == BusinessHours(
        zone=ZoneInfo("Europe/Berlin"),
        opens=time(9),
        closes=time(17),
        weekdays=frozenset({1, 2, 3, 4, 5}),
        holidays=PublicHolidays("DE", "BY"),
    )
    assert date(2026, 6, 4) in entry.settings.business_hours.holidays  # Corpus Christi, in Bavaria
    assert date(2026, 6, 4) not in PublicHolidays("DE")


@pytest.mark.parametrize(
    ("zones", "zone"),
    [
        ("[policy.business_hours]\ntime_zone = 'Asia/Tokyo'", ZoneInfo("Asia/Tokyo")),
        ("time_zone = 'Asia/Tokyo'\n[policy.business_hours]", ZoneInfo("Asia/Tokyo")),
        ("time_zone = 'Asia/Tokyo'\n[policy.business_hours]\ntime_zone = 'Europe/Berlin'", ZoneInfo("Europe/Berlin")),
        ("[policy.business_hours]", UTC),
    ],
    ids=["its own", "the shop's", "its own and not the shop's", "none"],
)
def test_hours_have_defaults_and_the_shops_time_zone(tmp_path: Path, zones: str, zone: tzinfo) -> None:
    (entry,) = policy_of(tmp_path, f"[[policy]]\nfrom = 2026-01-01\n{zones}").entries
    assert entry.settings.business_hours == BusinessHours(
        zone=zone, opens=time(9), closes=time(17), weekdays=frozenset({1, 2, 3, 4, 5})
    )
    assert entry.settings.business_hours is not None
    assert date(2026, 1, 1) not in entry.settings.business_hours.holidays


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("time_zone = 'Berlin'", "time_zone: expected a time zone of IANA's, such as 'Europe/Berlin', not \"Berlin\""),
        ("time_zone = '../UTC'", "time_zone: expected a time zone of IANA's, such as 'Europe/Berlin', not \"../UTC\""),
        ("time_zone = 7", "time_zone: expected a time zone of IANA's, such as 'Europe/Berlin', not 7"),
        (
            "time_zone = 'UTC'\nopens = '09:00'",
            'opens: expected a time of day without quotes, such as 09:00:00, not "09:00"',
        ),
        (
            "time_zone = 'UTC'\nweekdays = ['Monday']",
            'weekdays[0]: expected one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, not "Monday"',
        ),
        (
            "time_zone = 'UTC'\ncountry = 'Germany'",
            "country: expected a country whose holidays are known, by its two letters, such as 'DE', not \"Germany\"",
        ),
        (
            "time_zone = 'UTC'\ncountry = 'UK'\nregion = 'ENG'",
            "country: expected a country whose holidays are known, by its two letters, such as 'DE', not \"UK\"",
        ),
        (
            "time_zone = 'UTC'\ncountry = 'GB'\nregion = 'BY'",
            'region: expected a region of GB: ENG, NIR, SCT, WLS, not "BY"',
        ),
        ("time_zone = 'UTC'\nregion = 'BY'", 'region: expected no region without a country, not "BY"'),
        (
            "time_zone = 'UTC'\nopens = 8\ncloses = 08:30:00",  # whether that is too early, nobody knows
            "opens: expected a time of day without quotes, such as 09:00:00, not 8",
        ),
        ("time_zone = 'UTC'\nopened = 09:00:00", "opened: expected no key of this name"),
    ],
)
def test_what_is_wrong_with_hours_is_said(tmp_path: Path, text: str, problem: str) -> None:
    assert with_hours(tmp_path, text) == [f"policy[0].business_hours.{problem}"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "opens = 17:00:00\ncloses = 09:00:00",
            'closes: expected a time of day later than when it opens, 17:00:00, not "09:00:00"',
        ),
        ("opens = 18:00:00", 'closes: expected a time of day later than when it opens, 18:00:00, not "17:00:00"'),
        ("weekdays = []", "weekdays: expected a list of 1 or more"),
    ],
)
def test_hours_in_which_nobody_ever_answers_are_refused(tmp_path: Path, text: str, problem: str) -> None:
    assert with_hours(tmp_path, f"time_zone = 'UTC'\n{text}") == [f"policy[0].business_hours.{problem}"]
