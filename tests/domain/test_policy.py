from order_help.domain.actions import HelpActionType
from order_help.domain.policy import POLICY, HelpAction, Per

AS_DESIGNED = """\
CHANGE_SHIPPING_ADDRESS: PLACED until RELEASED, FIRST_SHIPPED, CANCELLED; details; else REPORT_PACKAGE_NOT_RECEIVED
RESOLVE_PAYMENT_ISSUE: PLACED until never; details
CHECK_ORDER_PROGRESS: PAID and SHIP_BY until FULFILLED, CANCELLED; details; else REPORT_PACKAGE_NOT_RECEIVED
REPORT_PACKAGE_NOT_RECEIVED: FIRST_SHIPPED until RECEIVED, INQUIRY_TIME_ENDED (per parcel); list, details
REPORT_CUSTOMS_DUTY_ISSUE: PAID until FIRST_SHIPPED, CANCELLED; list, details
RETURN_OR_REPLACE_ITEMS: FIRST_SHIPPED until RETURN_WINDOW_ENDED (per line); details; else RESOLVE_PAYMENT_ISSUE
CANCEL_ORDER: PLACED until RELEASED, FIRST_SHIPPED, CANCELLED; details; else RETURN_OR_REPLACE_ITEMS
"""


def aloud(action: HelpAction) -> str:
    opens = " and ".join(event.value for event in action.window.opens)
    closes = ", ".join(event.value for event in action.window.closes) or "never"
    pages = ", ".join(page.value.lower() for page in action.pages)
    per = "" if action.per is Per.ORDER else f" (per {action.per.value.lower()})"
    instead = f"; else {action.instead.value}" if action.instead else ""
    return f"{action.type.value}: {opens} until {closes}{per}; {pages}{instead}"


def test_the_policy_reads_as_the_design_says() -> None:
    assert "".join(aloud(action) + "\n" for action in POLICY.values()) == AS_DESIGNED


def test_every_action_has_its_row() -> None:
    assert list(POLICY) == list(HelpActionType)
    assert all(action.type is name for name, action in POLICY.items())


def test_only_requests_with_an_effect_that_shipping_prevents_are_overtaken() -> None:
    overtaken = {action.type: action.overtaken_by for action in POLICY.values() if action.overtaken_by}
    assert {name.value: event.value for name, event in overtaken.items()} == {
        "CHANGE_SHIPPING_ADDRESS": "FIRST_SHIPPED",
        "CANCEL_ORDER": "FIRST_SHIPPED",
    }
