"""
Who asks in a language of another script is told nothing in English: no word for people stands outside the catalogues.

Every text of an answer is looked at. Two words in Latin letters are English, unless the order itself says them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from gateway.ids import global_id
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import AgentName, CustomerId, OrderId, ShopOrderId
from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.timeline import TimelineEntry
from order_help.notifications.due_mails import due_mails
from order_help.notifications.mail_content import mail_of
from order_help.texts.address_lines import lines_of
from order_help.texts.languages import texts_in
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.functions.shopper import FORM, MUTATIONS, REFUSED, form_of
from tests.gateway.client import OPERATIONS, Gateway
from tests.gateway.desk.client import ANN, BOB, Desk
from tests.support.entries import ORDER, SCENES, entry_of
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import DAY, T0, a_snapshot
from tests.support.reading import as_written

ENGLISH_WORDS = re.compile(r"[A-Za-z’']{2,} [A-Za-z’']{2,}")
SEED = 2026
Json = dict[str, Any]

in_another_script = pytest.mark.parametrize("language", ["ja", "el"])


def texts_of(value: object) -> Iterator[str]:
    """Every text in an answer."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)


def english_in(answer: object, *, own: object) -> set[str]:
    """What is English in an answer, and is not the order's own."""
    known = set(texts_of(own))
    return {text for text in texts_of(answer) if ENGLISH_WORDS.search(text) and text not in known}


def envelope(order: Order) -> list[str]:
    """The order's address, whose words are its own in whatever order the country writes them."""
    return list(lines_of(order.shipping_address)) if order.shipping_address else []


def execute(gateway: Gateway, query: str, language: str, viewer: str, **variables: object) -> Json:
    response = gateway.post(query, variables, viewer=viewer, headers={"accept-language": language})
    answer: Json = response.json()
    assert "errors" not in answer, answer
    return answer


@pytest.mark.guarantee(
    "Every text that a shopper reads, mails too, is in the shopper's language if it is one of the 22.", to="shoppers"
)
@in_another_script
def test_orders_and_refusals_are_told_without_a_word_of_english(language: str) -> None:
    refused, states = 0, set()
    for snapshot in generated_snapshots(SEED, 50, T0):
        gateway, viewer, number = Gateway(), snapshot["customerId"], snapshot["number"]
        order = Order.first(as_written(snapshot))
        gateway.put(order)
        page = execute(gateway, (OPERATIONS / "order_details.graphql").read_text(), language, viewer, number=number)
        assert english_in(page, own=[snapshot, envelope(order)]) == set()
        form = execute(gateway, FORM, language, viewer, number=number)["data"]["order"]
        for help_action in form["helpActions"]:
            action, mutation = help_action["type"], MUTATIONS[help_action["type"]]
            states.add((action, help_action["state"]))
            name = mutation[0].upper() + mutation[1:]
            document = f"""mutation M($input: {name}Input!) {{ {mutation}(input: $input) {{ __typename {REFUSED}
              ... on HelpRequestFiled {{ order {{ statusText }} helpRequest {{ stateText }} }}
              ... on HelpActionUnavailable {{ message action {{ title description reason {{ message }} }} }} }} }}"""
            filled_in = {"orderNumber": number, **form_of(form, action)}
            for fields in (filled_in, {**filled_in, "message": "x" * 4_001}):
                done = execute(gateway, document, language, viewer, input=fields)
                assert english_in(done, own=snapshot) == set()
                refused += done["data"][mutation]["__typename"] != "HelpRequestFiled"
    assert refused > 400
    assert {action for action, _ in states} == {action.value for action in HelpActionType}
    print(f"seed {SEED}: {refused} refusals, {len(states)} actions and states")


@in_another_script
def test_the_desk_is_told_without_a_word_of_english(language: str) -> None:
    services = Desk(Gateway(now=T0 + DAY), texts_in(language))
    apply_order_snapshot(services.shop.back_office, a_snapshot(), now=T0)
    services.shop.change("resolve_payment_issue", kind="CHARGED_TWICE", message="Twice")
    request = services.first_request()

    def done(step: str, agent: AgentName = ANN, **fields: object) -> Json:
        return services.change(step, agent=agent, helpRequestId=request, **fields)

    answer = [done("claim"), done("claim", agent=BOB), done("reply", text="x" * 4_001), done("reply", text="Why")]
    answer += [
        done("decline", text="No", reason="DUPLICATE"),
        done("approve"),
        done("reopen"),
        done("resolve", text="So"),
    ]
    answer += [
        services.operation("order", number="W1"),
        services.operation("queue", first=5),
        services.operation("choices"),
    ]

    results = {one["__typename"] for one in answer[:8]}
    assert results == {"Changed", "AlreadyClaimed", "InvalidInput", "NotInThisState"}
    assert english_in(answer, own=[]) == OWN_OF_THE_ORDER


@in_another_script
def test_doubts_about_an_order_are_told_to_agent_and_shopper_without_a_word_of_english(language: str) -> None:
    desk = Desk(Gateway(now=T0 + DAY), texts_in(language))
    system, first = desk.shop.back_office, a_snapshot(id=ShopOrderId("A"))
    apply_order_snapshot(system, first, now=T0)
    warnings = tuple(IntakeWarning(code=code, path="x") for code in WarningCode)
    moved = replace(first, customer_id=CustomerId("mia"), revision=2)
    apply_order_snapshot(system, moved, warnings, now=desk.now)
    refused = RefusedSnapshot(customer_id=moved.customer_id, revision=4, problem="x", id=moved.id)
    refuse_order_snapshot(system, refused, now=desk.now)
    apply_order_snapshot(system, a_snapshot(revision=3), now=desk.now)  # of the former customer, and without the id
    apply_order_snapshot(system, a_snapshot(id=ShopOrderId("B"), customer_id=moved.customer_id), now=T0)

    order = desk.operation("order", shopOrderId="A")
    answers = [order, desk.operation("queue", alert="REVISION_REFUSED"), desk.operation("choices")]
    answers.append(desk.change("release_for_shipment", orderNumber="W1"))
    cancel = """mutation {
      cancelOrder(input: {orderNumber: "W1", reason: OTHER}) { __typename ... on Refusal { message } }
    }"""
    form = "query ($id: ID!) { order(id: $id) { helpActions { type notice title } } }"
    shoppers = [
        execute(desk.shop, cancel, language, "mia"),
        execute(desk.shop, form, language, "mia", id=global_id("Order", OrderId("A"))),
    ]

    assert {alert["kind"] for alert in order["alerts"]} == {"REVISION_REFUSED", "NUMBER_CLAIMED"}
    kinds = {edge["node"]["kind"] for edge in order["timeline"]["edges"]}
    assert kinds >= {"CUSTOMER_CHANGED", "REVISION_REFUSED", "NUMBER_CLAIMED"}
    assert answers[3]["__typename"] == shoppers[0]["data"]["cancelOrder"]["__typename"] == "OrderAmbiguous"
    assert any(action["notice"] for action in shoppers[1]["data"]["order"]["helpActions"])
    assert english_in([answers, shoppers], own=[]) <= OWN_OF_THE_ORDER


OWN_OF_THE_ORDER = {"James Li", "215 River Road", "NEW YORK", "NEW YORK, NY 10083"}


@pytest.mark.guarantee(
    "Every text that a shopper reads, mails too, is in the shopper's language if it is one of the 22.", to="shoppers"
)
@in_another_script
def test_mails_are_written_without_a_word_of_english(language: str) -> None:
    for scene in SCENES:
        entry = entry_of(scene)
        for due in due_mails(entry):
            bare = replace(due, entry=_without_words(due.entry))
            mail = mail_of(
                bare,
                ORDER,
                texts_in(language),
                DEFAULT_SETTINGS,
                sender="a@b.example",
                to="c@d.example",
                order_url=None,
                now=entry.at,
            )
            assert not ENGLISH_WORDS.search(mail.subject)
            assert not ENGLISH_WORDS.search(mail.text)
            assert not ENGLISH_WORDS.search(re.sub(r"<[^>]*>", "\n", mail.html))


def _without_words(entry: TimelineEntry) -> TimelineEntry:
    return replace(entry, message=replace(entry.message, text="x")) if entry.message else entry
