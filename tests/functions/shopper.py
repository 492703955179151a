"""A shopper who asks the Lambda handler, as API Gateway would: events in, answers out."""

import json
from collections.abc import Callable
from typing import Any

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import CHOICES
from tests.support.completeness import mutation_name

Json = dict[str, Any]
Handler = Callable[[Json, object], Json]

# What a frontend asks to draw an order's page and its forms.
FORM = """
query Form($number: String!) {
  order(number: $number) {
    number
    lines { id lineId }
    shipments { id shipmentId canConfirmReceipt }
    availableHelpActions { type }
    helpActions {
      type
      state
      reason { code event }
      lines { line { id lineId } left }
      shipments { shipment { id shipmentId } available }
    }
    helpRequests(first: 50) { edges { node { id type state canWithdraw } } }
  }
}
"""

REFUSED = """
  ... on InvalidInput { problems { path code message } }
  ... on Refusal { code message }
"""
FILED = """
  ... on HelpRequestFiled { replayed helpRequest { id type state } order { status } }
  ... on HelpActionUnavailable { action { type state reason { code event at message } } }
"""
MUTATIONS = {action.value: mutation_name(action) for action in HelpActionType}

ELSEWHERE = {
    "name": "James Li",
    "line1": "10 Rue de Rivoli",
    "city": "Paris",
    "postalCode": "75004",
    "countryCode": "FR",
}


class Shopper:
    """One signed-in customer; every call is one event of its own."""

    def __init__(self, handler: Handler, customer: str) -> None:
        self.handler, self.customer = handler, customer

    def ask(self, query: str, **variables: object) -> Json:
        """The data of an answer without errors."""
        answer = self.handler(graphql_event(self.customer, query, variables), None)
        body: Json = json.loads(answer["body"])
        assert answer["statusCode"] == 200, answer
        assert not body.get("errors"), body
        data: Json = body["data"]
        return data

    def order(self, number: str) -> Json:
        """What a frontend knows of one order."""
        order: Json = self.ask(FORM, number=number)["order"]
        return order

    def change(self, mutation: str, **fields: object) -> Json:
        """The result of one mutation: a success or a refusal, by its `__typename`; of a request filed, what it is."""
        name = mutation[0].upper() + mutation[1:]
        answer = f"__typename {FILED if mutation in MUTATIONS.values() else ''} {REFUSED}"
        document = f"mutation M($input: {name}Input!) {{ {mutation}(input: $input) {{ {answer} }} }}"
        result: Json = self.ask(document, input=fields)[mutation]
        return result

    def file(self, order: Json, action: str, form: Json | None = None) -> Json:
        """Send the form of an action, as filled in from what the order shows; `order` as `order()` gave it."""
        return self.change(MUTATIONS[action], orderNumber=order["number"], **(form or form_of(order, action)))


def form_of(order: Json, action: str) -> Json:
    """A valid form for an action of this order: what can be acted on, or for want of it anything of the order."""
    available = next(available for available in order["helpActions"] if available["type"] == action)
    match action:
        case "CHANGE_SHIPPING_ADDRESS":
            return {"address": ELSEWHERE}
        case "REPORT_PACKAGE_NOT_RECEIVED":
            open_ones = [s["shipment"]["id"] for s in available["shipments"] if s["available"]]
            any_one = [s["id"] for s in order["shipments"][:1]]
            return {"kind": "NOT_ARRIVED", "shipmentIds": open_ones or any_one}
        case "RETURN_OR_REPLACE_ITEMS":
            left = {line["line"]["id"]: line["left"] for line in available["lines"] if line["left"]}
            units = left or {order["lines"][0]["id"]: 1}
            items = [{"lineId": line, "quantity": count, "reason": "DAMAGED"} for line, count in units.items()]
            return {"items": items, "resolution": "REFUND"}
    # Nothing to fill in, or nothing but choices.
    return {field: next(iter(values)).value for field, values in CHOICES[HelpActionType(action)].items()}


def graphql_event(customer: str, query: str, variables: Json) -> Json:
    """An event of API Gateway's HTTP API (payload 2.0) with the claims that its JWT authorizer verified."""
    return {
        "version": "2.0",
        "routeKey": "POST /graphql",
        "rawPath": "/graphql",
        "rawQueryString": "",
        "headers": {"content-type": "application/json", "host": "shop.example"},
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api",
            "authorizer": {"jwt": {"claims": {"sub": customer}, "scopes": None}},
            "domainName": "shop.example",
            "domainPrefix": "shop",
            "http": {
                "method": "POST",
                "path": "/graphql",
                "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1",
                "userAgent": "test",
            },
            "requestId": "request",
            "routeKey": "POST /graphql",
            "stage": "$default",
            "time": "22/Nov/2026:12:00:00 +0000",
            "timeEpoch": 1795348800000,
        },
        "body": json.dumps({"query": query, "variables": variables}),
        "isBase64Encoded": False,
    }
