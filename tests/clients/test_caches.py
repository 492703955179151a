"""
After each mutation, the caches of Apollo Client, urql and Relay show what the shop says: no link that is closed.

With each client, a customer carries out the whole table while My Orders and the order's page are watched. What the shop
says is asked anew, past the cache. What no cache can know after a mutation is in the table: it must be read again.
"""

from pathlib import Path
from typing import Final

import httpx
import pytest

from gateway.desk.ids import desk_id
from gateway.ids import global_id, read_global_id
from gateway.sdl import shopper_sdl
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import OrderNumber, kept_under_number
from tests.functions.shopper import form_of
from tests.support.cache_table import OPERATIONS, Api, Comparison, Json, Page, Row
from tests.support.caching_client import KINDS, caching_client
from tests.support.files import PNG
from tests.support.shop_of_customers import ServedShop

pytestmark = pytest.mark.node

DOCUMENTS: Final = {
    path.stem: path.read_text(encoding="utf-8")
    for path in [*OPERATIONS.glob("*.graphql"), Path(__file__).parent / "links.graphql"]
}
DESK: Final = {path.stem: path.read_text(encoding="utf-8") for path in (OPERATIONS / "desk").glob("*.graphql")}
PAGES: Final = ("order_details", "order_timeline", "links")
"""What is watched of each order: its page, its timeline, and its links by each way to ask for them."""

REQUESTS, TIMELINE = "order_details.helpRequests", "order_timeline.timeline"


def request_in(page: Page, action: HelpActionType) -> str:
    """The id of the open request for this action."""
    requests = page["order_details"]["openRequests"]
    return next(str(one["id"]) for one in requests if one["type"] == action.value)


def filing(action: HelpActionType, order: str) -> Row:
    """A row of a request for this action, whose form is filled in from what the page shows."""
    return Row(
        document=action.value.lower(),
        order=order,
        fields=lambda page: form_of(page["order_details"], action.value),
        again=frozenset({REQUESTS, TIMELINE}),
    )


ASKED_FOR: Final = {
    HelpActionType.CHANGE_SHIPPING_ADDRESS: "AWAITING",
    HelpActionType.RESOLVE_PAYMENT_ISSUE: "AWAITING",
    HelpActionType.CHECK_ORDER_PROGRESS: "LATE",
    HelpActionType.REPORT_PACKAGE_NOT_RECEIVED: "SENT",
    HelpActionType.RETURN_OR_REPLACE_ITEMS: "SENT",
    HelpActionType.CANCEL_ORDER: "AWAITING",
}
"""The order for which each action is requested; an action that is not named here is requested for a paid order."""


def table(desk: Api) -> tuple[Row, ...]:
    """Every mutation, and beside it what happens at the desk."""

    def asks_back(page: Page) -> None:
        named = read_global_id(request_in(page, HelpActionType.CHECK_ORDER_PROGRESS))
        assert named
        request = desk_id("HelpRequest", named.order_id, named.own)
        desk.change("reply", helpRequestId=request, text="Which lamp do you mean?", expectsAnswer=True)

    def answer(page: Page) -> Json:
        return {"text": "The red one.", "helpRequestId": request_in(page, HelpActionType.CHECK_ORDER_PROGRESS)}

    def release(page: Page) -> None:
        desk.change("release_for_shipment", orderNumber=page["order_details"]["number"])

    return (
        *(filing(action, ASKED_FOR.get(action, "PAID")) for action in HelpActionType),
        Row(
            document="withdraw_help_request",
            order="AWAITING",
            fields=lambda page: {"helpRequestId": request_in(page, HelpActionType.RESOLVE_PAYMENT_ISSUE)},
            again=frozenset({TIMELINE}),
        ),
        Row(document="post_message", order="LATE", before=asks_back, fields=answer, again=frozenset({TIMELINE})),
        Row(
            document="mark_timeline_read",
            order="LATE",
            fields=lambda page: {"through": page["order_timeline"]["timeline"]["edges"][-1]["node"]["id"]},
            again=frozenset({TIMELINE}),
        ),
        Row(
            document="create_attachment_upload",
            order="LATE",
            fields=lambda _: {"fileName": "parcel.png", "mediaType": "image/png", "size": len(PNG)},
            again=frozenset(),
        ),
        Row(
            document="confirm_receipt",
            order="SENT",
            fields=lambda page: {
                "shipmentIds": [one["id"] for one in page["order_details"]["shipments"] if one["canConfirmReceipt"]]
            },
            again=frozenset({TIMELINE}),
        ),
        Row(
            document="cancel_order",
            order="PAID",
            before=release,
            fields=lambda _: {"reason": "CHANGED_MIND"},
            refused="HelpActionUnavailable",
            again=frozenset({TIMELINE}),
        ),
    )


def test_every_mutation_has_a_row() -> None:
    mutations = {name for name, text in DOCUMENTS.items() if "\nmutation " in text}
    with httpx.Client() as http:
        rows = table(Api(http=http, url="", token="", documents=DESK))
    assert {row.document for row in rows} == mutations


@pytest.mark.guarantee(
    "With our documents, a cache of Apollo, urql or Relay shows after each mutation what the shop says.",
    to="frontend developers",
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_cache_shows_what_the_shop_says_after_each_mutation(
    kind: str, shop: ServedShop, customer: str, tmp_path: Path
) -> None:
    token = shop.token(customer)

    def order_id(order: str) -> str:
        return global_id("Order", kept_under_number(OrderNumber(f"{order}-{customer}")))

    with (
        caching_client(kind, tmp_path, url=shop.url, token=token, sdl=shopper_sdl(), documents=DOCUMENTS) as client,
        httpx.Client() as http,
    ):
        desk = Api(http=http, url=shop.desk_url, token=shop.agent(), documents=DESK)
        comparison = Comparison(
            client=client,
            api=Api(http=http, url=shop.url, token=token, documents=DOCUMENTS),
            lists=("my_orders",),
            pages=lambda order: {document: {"id": order_id(order)} for document in PAGES},
            naming=lambda order: {"orderId": order_id(order)},
        )
        wrong = dict(comparison.carry_out(table(desk)))

    assert wrong == {}
