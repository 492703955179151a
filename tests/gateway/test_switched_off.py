import json

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.ids import OrderNumber
from order_help.domain.shop_policy import ShopPolicy
from tests.gateway.client import OPERATIONS, Gateway, Json
from tests.support.commands import FILED, NOW
from tests.support.orders import T0, TICK, an_order
from tests.support.policies import always, since

LINKS = "{ orders { edges { node { availableHelpActions { type } } } } }"


@pytest.mark.parametrize("name", FILED)
def test_a_shop_lists_no_link_that_it_has_switched_off_and_refuses_its_mutation(name: str) -> None:
    off = always(switched_off=frozenset({HelpActionType[name.upper()]}))
    gateway = Gateway(policy=off, now=NOW).put(FILED[name].order)
    (order,) = gateway.ask(LINKS)["orders"]["edges"]
    assert name.upper() not in {link["type"] for link in order["node"]["availableHelpActions"]}
    before = dict(gateway.store.kept)
    refused = gateway.change(name, **an_input(name))
    assert (refused["__typename"], refused["code"]) == ("HelpActionUnavailable", "HELP_ACTION_UNAVAILABLE")
    action = refused["action"]
    assert action["state"] == "NOT_APPLICABLE"
    assert action["reason"] == {
        "code": "NOT_OFFERED",
        "message": "The shop does not offer this for this order.",
        "event": None,
        "at": None,
        "day": None,
    }
    assert refused["message"].startswith("The shop does not offer this for this order.")
    assert gateway.store.kept == before


def test_the_form_of_what_is_switched_off_has_nothing_to_act_on() -> None:
    switched_off = frozenset({HelpActionType.RETURN_OR_REPLACE_ITEMS, HelpActionType.REPORT_PACKAGE_NOT_RECEIVED})
    gateway = Gateway(policy=always(switched_off=switched_off), now=NOW)
    gateway.put(FILED["return_or_replace_items"].order)
    returns, missing = gateway.action("RETURN_OR_REPLACE_ITEMS"), gateway.action("REPORT_PACKAGE_NOT_RECEIVED")
    assert {(line["left"], line["reason"]["message"]) for line in returns["lines"]} == {
        (0, "The shop does not offer this for this item.")
    }
    assert {(parcel["available"], parcel["reason"]["message"]) for parcel in missing["shipments"]} == {
        (False, "The shop does not offer this for this parcel.")
    }
    for action in (returns, missing):
        assert [action[name] for name in ("opensAt", "opensOn", "closesAt", "closesOn")] == [None, [], None, []]


def test_an_order_that_was_placed_before_it_was_switched_off_keeps_the_link() -> None:
    policy = ShopPolicy(entries=(since(T0 + TICK, switched_off=frozenset(HelpActionType)),))
    later = an_order(number=OrderNumber("W2"), placed_at=T0 + TICK)
    gateway = Gateway(policy=policy, now=NOW).put(an_order(), later)
    newer, older = (edge["node"]["availableHelpActions"] for edge in gateway.ask(LINKS)["orders"]["edges"])
    assert newer == []
    assert {"type": "CANCEL_ORDER"} in older
    assert gateway.change("cancel_order", number="W2", reason="OTHER")["__typename"] == "HelpActionUnavailable"
    assert gateway.change("cancel_order", number="W1", reason="OTHER")["__typename"] == "HelpRequestFiled"


def an_input(name: str) -> Json:
    """The fields of the input that the second line of the operation's file gives as an example."""
    _, example, *_ = (OPERATIONS / f"{name}.graphql").read_text(encoding="utf-8").splitlines()
    fields: Json = json.loads(example.removeprefix("# "))["input"]
    return {field: value for field, value in fields.items() if field != "orderId"}
