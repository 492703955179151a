from order_help.domain.actions import HelpActionType
from order_help.domain.policy import POLICY, HelpAction, LooksAt, Per
from order_help.domain.windows import Window

AS_DESIGNED = """\
CHANGE_SHIPPING_ADDRESS: PLACED until RELEASED, FIRST_SHIPPED, CANCELLED (parcels); details; \
else REPORT_PACKAGE_NOT_RECEIVED
RESOLVE_PAYMENT_ISSUE: PLACED until never; details
CHECK_ORDER_PROGRESS: PAID and SHIP_BY until FULFILLED, CANCELLED; list, details; else REPORT_PACKAGE_NOT_RECEIVED
REPORT_PACKAGE_NOT_RECEIVED: FIRST_SHIPPED until RETURNED_TO_SENDER, RECEIVED, INQUIRY_TIME_ENDED (parcels) \
per parcel; list, details
REPORT_CUSTOMS_DUTY_ISSUE: PAID until FIRST_SHIPPED, CANCELLED (parcels); list, details
RETURN_OR_REPLACE_ITEMS: FIRST_SHIPPED until RETURNED_TO_SENDER, RETURN_WINDOW_ENDED (parcels), \
FIRST_HANDED_OVER until RETURN_WINDOW_ENDED (hand overs) per line; details; else RESOLVE_PAYMENT_ISSUE
CANCEL_ORDER: PLACED until RELEASED, FIRST_SHIPPED, FIRST_HANDED_OVER, CANCELLED; details; else RETURN_OR_REPLACE_ITEMS
"""


def aloud(action: HelpAction) -> str:
    windows = ", ".join(window_aloud(looks_at, window) for looks_at, window in action.windows.items())
    pages = ", ".join(page.value.lower() for page in action.pages)
    per = "" if action.per is Per.ORDER else f" per {action.per.value.lower()}"
    instead = f"; else {action.instead.value}" if action.instead else ""
    return f"{action.type.value}: {windows}{per}; {pages}{instead}"


def window_aloud(looks_at: LooksAt, window: Window) -> str:
    opens = " and ".join(event.value for event in window.opens)
    closes = ", ".join(event.value for event in window.closes) or "never"
    at = "" if looks_at is LooksAt.ORDER else f" ({looks_at.value.lower().replace('_', ' ')})"
    return f"{opens} until {closes}{at}"


def test_the_policy_reads_as_the_design_says() -> None:
    assert "".join(aloud(action) + "\n" for action in POLICY.values()) == AS_DESIGNED


def test_every_action_has_its_row() -> None:
    assert list(POLICY) == list(HelpActionType)
    assert all(action.type is name for name, action in POLICY.items())


def test_only_requests_with_an_effect_that_shipping_prevents_are_overtaken() -> None:
    overtaken = {action.type: action.overtaken_by for action in POLICY.values() if action.overtaken_by}
    assert {name.value: [event.value for event in events] for name, events in overtaken.items()} == {
        "CHANGE_SHIPPING_ADDRESS": ["FIRST_SHIPPED"],
        "CANCEL_ORDER": ["FIRST_SHIPPED", "FIRST_HANDED_OVER"],
    }


def test_an_action_about_what_waits_ends_as_things_leave_and_one_about_what_left_begins_with_it() -> None:
    assert {action.type.value for action in POLICY.values() if action.is_about_what_waits} == {
        "CHANGE_SHIPPING_ADDRESS",
        "CHECK_ORDER_PROGRESS",
        "REPORT_CUSTOMS_DUTY_ISSUE",
        "CANCEL_ORDER",
    }
    assert {action.type.value for action in POLICY.values() if action.is_about_what_left} == {
        "REPORT_PACKAGE_NOT_RECEIVED",
        "RETURN_OR_REPLACE_ITEMS",
    }
