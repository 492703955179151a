"""After each mutation of the desk, the caches of clients show of an order and a request what the shop says."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import httpx
import pytest

from gateway.desk.ids import desk_id
from gateway.ids import global_id, read_global_id
from gateway.sdl import desk_sdl
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import OrderNumber, kept_under_number
from tests.functions.shopper import form_of
from tests.support.cache_table import OPERATIONS, Api, Comparison, Json, Page, Row
from tests.support.caching_client import KINDS, caching_client
from tests.support.files import PNG
from tests.support.shop_of_customers import ServedShop

pytestmark = pytest.mark.node

DOCUMENTS: Final = {path.stem: path.read_text(encoding="utf-8") for path in (OPERATIONS / "desk").glob("*.graphql")}
SHOPPER: Final = {path.stem: path.read_text(encoding="utf-8") for path in OPERATIONS.glob("*.graphql")}
REQUESTED: Final = {
    "AWAITING": HelpActionType.RESOLVE_PAYMENT_ISSUE,
    "PAID": HelpActionType.CHANGE_SHIPPING_ADDRESS,
    "LATE": HelpActionType.CHECK_ORDER_PROGRESS,
    "SENT": HelpActionType.RETURN_OR_REPLACE_ITEMS,
}
"""What the customer has requested for each order; an agent has to look at each of them."""

LONG: Final = pytest.mark.long  # of a desk, which is mostly the shop's own pages, one client is enough for every change
TIMELINE, NOTES = "order.timeline", "order.notes"
OTHER_REQUESTS = ("order.helpRequests", "help_request")
"""What can be done with an order's requests changes with the order, but the result of its mutation has none of them."""
OF_LATE: Final[dict[str, Json]] = {
    "claim": {},
    "reply": {"text": "Which lamp do you mean?", "expectsAnswer": True},
    "resolve": {"text": "It leaves on Tuesday."},
    "reopen": {},
    "unclaim": {},
}
"""Steps of one request, in an order in which each is allowed, with the fields of their inputs."""

FILE: Final[Json] = {"fileName": "label.png", "mediaType": "image/png", "size": len(PNG)}
NO: Final[Json] = {"text": "You asked for this before.", "reason": "DUPLICATE"}


def request_of(page: Page) -> Json:
    return {"helpRequestId": page["help_request"]["id"]}


def order_of(page: Page) -> Json:
    return {"orderId": page["order"]["id"]}


def newest_entry(page: Page) -> Json:
    return {"through": page["order"]["timeline"]["edges"][0]["node"]["id"]}


def shipped(page: Page) -> Json:
    lines = [{"lineId": line["lineId"], "quantity": line["quantity"]} for line in page["order"]["lines"]]
    parcel = {"shipmentId": "1Z999", "carrier": "UPS", "shippedAt": page["order"]["paidAt"], "lines": lines}
    return {**order_of(page), "shipment": parcel}


def row(
    document: str,
    order: str,
    named: Callable[[Page], Json],
    *again: str,
    before: Callable[[Page], None] | None = None,
    refused: str = "",
    **more: object,
) -> Row:
    """A row whose input is what the page names, and more."""
    return Row(
        document=document,
        order=order,
        fields=lambda page: {**named(page), **more},
        again=frozenset(again),
        before=before,
        refused=refused,
    )


def table(shopper: Api, other_agent: Api) -> tuple[Row, ...]:
    """Every mutation of the desk, and beside it what the shopper and another agent do."""

    def writes(page: Page) -> None:
        shopper.change("post_message", orderNumber=page["order"]["number"], text="Hello?")

    def writes_and_is_read(page: Page) -> None:
        writes(page)
        entries = other_agent.data("order", id=page["order"]["id"])["order"]["timeline"]["edges"]
        other_agent.change("mark_timeline_read", through=entries[0]["node"]["id"])

    def claims(page: Page) -> None:
        other_agent.change("claim", **request_of(page))

    return (
        *(row(step, "LATE", request_of, TIMELINE, **more) for step, more in OF_LATE.items()),
        row("add_note", "LATE", request_of, NOTES, text="The carrier calls back."),
        row("create_attachment_upload", "LATE", order_of, **FILE),
        row("dismiss_alert", "LATE", order_of, TIMELINE, before=writes_and_is_read, kind="UNANSWERED_MESSAGE"),
        row("mark_timeline_read", "LATE", newest_entry, TIMELINE, before=writes),
        row("approve", "SENT", request_of, TIMELINE),
        row("decline", "SENT", request_of, refused="NotInThisState", **NO),
        row("claim", "AWAITING", request_of, TIMELINE, before=claims, refused="AlreadyClaimed"),
        row("decline", "AWAITING", request_of, TIMELINE, **NO),
        row("release_for_shipment", "PAID", order_of, TIMELINE, *OTHER_REQUESTS),
        row("record_shipment", "PAID", shipped, TIMELINE, *OTHER_REQUESTS),
    )


def test_every_mutation_of_the_desk_has_a_row() -> None:
    with httpx.Client() as http:
        nobody = Api(http=http, url="", token="", documents={})
    mutations = {name for name, text in DOCUMENTS.items() if "\nmutation " in text}
    assert {row.document for row in table(nobody, nobody)} == mutations


@pytest.mark.guarantee(
    "With our documents, a cache of Apollo, urql or Relay shows after each mutation what the shop says.",
    to="frontend developers",
)
@pytest.mark.parametrize("kind", [kind if kind == "apollo" else pytest.param(kind, marks=LONG) for kind in KINDS])
def test_a_cache_shows_of_the_desk_what_the_shop_says_after_each_mutation(
    kind: str, shop: ServedShop, customer: str, tmp_path: Path
) -> None:
    agent, url = shop.agent(), shop.desk_url
    with (
        caching_client(kind, tmp_path, url=url, token=agent, sdl=desk_sdl(), documents=DOCUMENTS) as client,
        httpx.Client() as http,
    ):
        shopper = Api(http=http, url=shop.url, token=shop.token(customer), documents=SHOPPER)
        other = Api(http=http, url=url, token=shop.agent("alex"), documents=DOCUMENTS)
        watched = {order: documents_of(shopper, f"{order}-{customer}", action) for order, action in REQUESTED.items()}
        api = Api(http=http, url=url, token=agent, documents=DOCUMENTS)
        comparison = Comparison(client=client, api=api, pages=watched.__getitem__)
        wrong = dict(comparison.carry_out(table(shopper, other)))

    assert wrong == {}


def documents_of(shopper: Api, number: str, action: HelpActionType) -> dict[str, Json]:
    """Files a request for an order, and returns what is watched of both at the desk."""
    order_id = kept_under_number(OrderNumber(number))
    order = shopper.data("order_details", id=global_id("Order", order_id))["order"]
    (filed,) = shopper.data(
        action.value.lower(), input={"orderId": order["id"], **form_of(order, action.value)}
    ).values()
    request = read_global_id(filed["helpRequest"]["id"])
    assert request
    return {
        "order": {"id": desk_id("Order", order_id)},
        "help_request": {"id": desk_id("HelpRequest", order_id, request.own)},
    }
