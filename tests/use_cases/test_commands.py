"""Keys are kept for 30 days, and in them the hash of an input: a deployment in between must not change the hash."""

from dataclasses import fields, replace
from typing import Final

import pytest

from order_help.domain.help_details import DETAILS
from order_help.use_cases.commands import Command, HelpCommand
from tests.support.commands import MUTATIONS, NOW
from tests.support.desk_commands import DESK_CHANGES

SHOPPERS: Final = {
    "change_shipping_address": "8960b053a725e491",
    "resolve_payment_issue": "6e72e39ff8f433b6",
    "check_order_progress": "daf4eae7a8be60ff",
    "report_package_not_received": "8a87c98bc82574cc",
    "report_customs_duty_issue": "6257d9ae964d24e8",
    "return_or_replace_items": "4190462d281c13d2",
    "cancel_order": "cf3064f10598b917",
    "confirm_receipt": "239ad42642a6b531",
    "withdraw_help_request": "a59c0be059eb26e0",
    "post_message": "ce68a04dcd019a80",
    "mark_timeline_read": "1aae154b7fa69231",
    "create_attachment_upload": "8da7dffc82846ecc",
}
DESKS: Final = {
    "claim": "32ba666f80d69aea",
    "unclaim": "32ba666f80d69aea",
    "reply": "881e2f0e86947a86",
    "approve": "8a7715aa402c91bf",
    "decline": "6a1d854284640441",
    "resolve": "52f460f201351055",
    "reopen": "32ba666f80d69aea",
    "release_for_shipment": "5badcf0692fa9d62",
    "record_shipment": "17c1f55ed57c8b3a",
    "dismiss_alert": "34700013873ea78e",
}


def hash_of(command: Command) -> str:
    record = replace(command, idempotency_key="k").key_record(None, now=NOW)
    assert record is not None
    return record.input_hash[:16]


@pytest.mark.parametrize("kind", SHOPPERS)
def test_a_shoppers_input_has_the_hash_that_it_always_had(kind: str) -> None:
    assert hash_of(MUTATIONS[kind].command) == SHOPPERS[kind]


@pytest.mark.parametrize("kind", DESKS)
def test_an_input_of_the_desk_has_the_hash_that_it_always_had(kind: str) -> None:
    assert hash_of(DESK_CHANGES[kind].command) == DESKS[kind]


@pytest.mark.parametrize("details", DETAILS.values(), ids=lambda details: details.__name__)
def test_no_field_of_details_hides_one_of_the_command(details: type) -> None:
    assert not {field.name for field in fields(details)} & {field.name for field in fields(HelpCommand)}
