from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from graphql import build_schema

from gateway.sdl import shopper_sdl
from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import CHOICES, DETAILS, CancelReason
from order_help.domain.policy import POLICY
from order_help.texts.english import ENGLISH
from tests.support.commands import FILED
from tests.support.completeness import Parts, files_below, missing_parts

CANCEL = HelpActionType.CANCEL_ORDER
PARTS = Parts(
    policy=POLICY,
    details=DETAILS,
    choices=CHOICES,
    texts=ENGLISH,
    schema=build_schema(shopper_sdl()),
    samples=FILED,
    files=files_below(Path(__file__).resolve().parents[1]),
)


@pytest.mark.parametrize("action", HelpActionType, ids=lambda action: action.value)
def test_an_action_has_all_its_parts(action: HelpActionType) -> None:
    assert missing_parts(action, PARTS) == []


def without_file(path: str) -> Callable[[Parts], Parts]:
    return lambda parts: replace(parts, files={name: text for name, text in parts.files.items() if name != path})


def without_words(words: str, below: str) -> Callable[[Parts], Parts]:
    files = {path: text.replace(words, "") if path.startswith(below) else text for path, text in PARTS.files.items()}
    assert files != PARTS.files
    return lambda parts: replace(parts, files=files)


def without_sample(parts: Parts) -> Parts:
    return replace(parts, samples={name: kind for name, kind in FILED.items() if name != "cancel_order"})


def without_stored_details(parts: Parts) -> Parts:
    return replace(parts, samples={**FILED, "cancel_order": replace(FILED["cancel_order"], stored_details="")})


def without_in_sdl(text: str, instead: str) -> Callable[[Parts], Parts]:
    sdl = shopper_sdl()
    assert text in sdl
    return lambda parts: replace(parts, schema=build_schema(sdl.replace(text, instead)))


def without_row(parts: Parts) -> Parts:
    return replace(parts, policy={action: row for action, row in POLICY.items() if action is not CANCEL})


def without_details(parts: Parts) -> Parts:
    return replace(parts, details={action: details for action, details in DETAILS.items() if action is not CANCEL})


def with_details_of_another_name(parts: Parts) -> Parts:
    return replace(parts, details={**DETAILS, CANCEL: DETAILS[HelpActionType.RESOLVE_PAYMENT_ISSUE]})


def without_title(parts: Parts) -> Parts:
    actions = {action: text for action, text in ENGLISH.actions.items() if action is not CANCEL}
    return replace(parts, texts=replace(ENGLISH, actions=actions))


def without_label(parts: Parts) -> Parts:
    labels = {value: text for value, text in ENGLISH.labels.items() if value is not CancelReason.TOO_SLOW}
    return replace(parts, texts=replace(ENGLISH, labels=labels))


@pytest.mark.parametrize(
    ("without", "named"),
    [
        (without_row, "a row in the policy's table"),
        (without_details, "its details"),
        (with_details_of_another_name, "details of its name, CancelOrderDetails"),
        (without_title, "its title and description"),
        (without_label, "a label for reason TOO_SLOW"),
        (
            without_file("graphql/gateway/shopper/mutations/cancel_order.py"),
            "graphql/gateway/shopper/mutations/cancel_order.py",
        ),
        (without_file("graphql/operations/cancel_order.graphql"), "graphql/operations/cancel_order.graphql"),
        (
            without_file("tests/gateway/shopper/mutations/test_cancel_order.py"),
            "tests/gateway/shopper/mutations/test_cancel_order.py",
        ),
        (without_in_sdl("  cancelOrder(", "  cancel("), "the mutation cancelOrder"),
        (without_in_sdl("): CancelOrderResult!", "): ConfirmReceiptResult!"), "the result CancelOrderResult"),
        (without_in_sdl("input: CancelOrderInput!", "input: CheckOrderProgressInput!"), "the input CancelOrderInput"),
        (without_in_sdl(" | CancelOrderDetails", ""), "the type CancelOrderDetails"),
        (without_sample, "a sample of its command"),
        (without_stored_details, "a sample of its command and of its stored details"),
        (without_words("... on CancelOrderDetails", "graphql/operations/help_request.graphql"), "its details in the"),
        (without_words("CancelOrderDetails", "order_help_cli/demo/"), "a request of a demo shopper"),
        (without_words("\nCANCEL_ORDER: ", "tests/domain/test_policy.py"), "its row as it was designed"),
        (without_words('["CANCEL_ORDER"]', "tests/independent/reading.py"), "a paragraph of its own"),
        (without_words("operations/cancel_order.graphql", "web/api/"), "its document among those of the pages"),
        (without_words("`cancelOrder`", "CHANGELOG.md"), "a line (CHANGELOG.md)"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_missing_part_is_named(without: Callable[[Parts], Parts], named: str) -> None:
    (missing,) = missing_parts(CANCEL, without(PARTS))

    assert missing.startswith(named)


RETURN_PAGES = [
    ("web/parts/forms/action_fields.js", '"RETURN_OR_REPLACE_ITEMS"', "the fields items of its form"),
    ("web/parts/order/requests.js", '"ReturnOrReplaceItemsDetails"', "its details on the pages"),
    (
        "graphql/operations/order_details.graphql",
        "... on ReturnOrReplaceItemsDetails",
        "its details (graphql/operations",
    ),
    ("graphql/operations/desk/help_request.graphql", "... on ReturnOrReplaceItemsDetails", "its details (graphql/"),
]


@pytest.mark.parametrize(("path", "words", "named"), RETURN_PAGES, ids=[path for path, *_ in RETURN_PAGES])
def test_pages_that_lack_what_is_no_choice_are_named(path: str, words: str, named: str) -> None:
    (missing,) = missing_parts(HelpActionType.RETURN_OR_REPLACE_ITEMS, without_words(words, path)(PARTS))

    assert missing.startswith(named)


def test_only_the_action_that_lacks_a_part_is_found_wanting() -> None:
    assert missing_parts(HelpActionType.CHECK_ORDER_PROGRESS, without_row(PARTS)) == []
