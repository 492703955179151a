"""Keys are kept for 30 days, and in them the hash of an input: a deployment in between must not change the hash."""

from dataclasses import fields, replace
from typing import Final

import pytest

from order_help.domain.help_details import DETAILS
from order_help.use_cases.commands import Command, HelpCommand
from tests.support.commands import MUTATIONS, NOW
from tests.support.desk_commands import DESK_CHANGES

SHOPPERS: Final = {
    "change_shipping_address": "2f74882109eb1e2d",
    "resolve_payment_issue": "623f69d7d1dbc80a",
    "check_order_progress": "f170023691653c21",
    "report_package_not_received": "87371bc093563d45",
    "report_customs_duty_issue": "0837d9f9820683a6",
    "return_or_replace_items": "0f60160278308e73",
    "cancel_order": "af824987ab972ba2",
    "confirm_receipt": "6338b809f6d8b280",
    "withdraw_help_request": "2990a8e199b64743",
    "post_message": "af2907ee3c8b81b6",
    "mark_timeline_read": "47d46c31524eb4d2",
    "create_attachment_upload": "c55d9b6e0af44d42",
}
DESKS: Final = {
    "claim": "94152caae5323078",
    "unclaim": "94152caae5323078",
    "reply": "3ba5a1bda5854ed7",
    "approve": "e1847defe59756b8",
    "decline": "f8970ad0efd448fe",
    "resolve": "20323982bd5564ee",
    "reopen": "94152caae5323078",
    "release_for_shipment": "69f0f604e753c475",
    "record_shipment": "41230bf22101deca",
    "dismiss_alert": "105101632f901292",
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


@pytest.mark.parametrize("kind", [*SHOPPERS, *DESKS])
def test_a_key_is_kept_under_the_name_of_the_mutation(kind: str) -> None:
    """Under another name, a command that is sent again across a deployment would be carried out twice."""
    first, *more = kind.split("_")
    command = (MUTATIONS if kind in SHOPPERS else DESK_CHANGES)[kind].command
    record = replace(command, idempotency_key="k").key_record(None, now=NOW)
    assert record is not None
    assert record.operation == first + "".join(map(str.title, more))


@pytest.mark.parametrize("details", DETAILS.values(), ids=lambda details: details.__name__)
def test_no_field_of_details_hides_one_of_the_command(details: type) -> None:
    assert not {field.name for field in fields(details)} & {field.name for field in fields(HelpCommand)}
