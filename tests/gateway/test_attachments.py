from dataclasses import replace
from typing import Any

import pytest

from gateway.ids import global_id
from order_help.domain.attachments import Attachment, AttachmentState
from order_help.domain.ids import OrderId, OrderNumber
from order_help.use_cases.services import Services
from tests.gateway.client import Gateway, Json, problems
from tests.support.files import an_attachment
from tests.support.orders import an_order

MIA = "mia_garcia_4516"
JAMES = "james_li_5688"
A = an_attachment("A", state=AttachmentState.VERIFIED, file_name="päckchen.png", size=7)
ID = global_id("Attachment", OrderId("#W1"), "A")
SHOWN = {"id": ID, "fileName": "päckchen.png", "mediaType": "image/png", "size": 7}


def gateway_with(*attachments: Attachment) -> Gateway:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    gateway.store.attachments.update({attachment.id: attachment for attachment in attachments})
    return gateway


def test_a_verified_attachment_can_be_downloaded_by_an_address_signed_for_this_once() -> None:
    gateway = gateway_with(A)
    assert gateway.operation("attachment", id=ID) == {
        **SHOWN,
        "state": "VERIFIED",
        "downloadUrl": "https://files.example/A?signature=1",
    }
    assert gateway.operation("attachment", id=ID)["downloadUrl"] == "https://files.example/A?signature=2"


@pytest.mark.guarantee(
    "Nobody can see a file before its bytes were checked, and what is served are those very bytes.", to="shoppers"
)
@pytest.mark.parametrize("state", [AttachmentState.AWAITING_UPLOAD, AttachmentState.REJECTED])
def test_what_is_not_verified_has_no_address(state: AttachmentState) -> None:
    shown = gateway_with(replace(A, state=state)).operation("attachment", id=ID)
    assert (shown["state"], shown["downloadUrl"]) == (state.value, None)


def test_nothing_is_signed_that_was_not_asked_for() -> None:
    gateway = gateway_with(A)
    gateway.ask("query ($id: ID!) { attachment(id: $id) { fileName state } }", id=ID)
    assert gateway.files.signed == 0


@pytest.mark.guarantee("Nobody but the owner of its order and the desk can download a file.", to="shoppers")
@pytest.mark.parametrize(
    ("viewer", "id_"),
    [
        (MIA, ID),
        (JAMES, global_id("Attachment", OrderId("#W2"), "A")),
        (JAMES, global_id("Attachment", OrderId("#W1"), "B")),
        (JAMES, global_id("Attachment", OrderId("#W1"))),
        (JAMES, global_id("HelpRequest", OrderId("#W1"), "A")),
        (JAMES, "A"),
        (JAMES, ""),
    ],
)
def test_nothing_else_leads_to_it(viewer: str, id_: str) -> None:
    gateway = gateway_with(A)
    assert gateway.operation("attachment", viewer, id=id_) is None
    assert gateway.operation("node", viewer, id=id_) is None


def test_it_is_a_node() -> None:
    assert gateway_with(A).operation("node", id=ID) == {
        "__typename": "Attachment",
        "id": ID,
        "fileName": "päckchen.png",
    }


def test_requests_and_messages_show_what_was_sent_with_them() -> None:
    gateway = gateway_with(A)

    filed = gateway.change("resolve_payment_issue", kind="OTHER", attachmentIds=[ID])
    posted = gateway.change("post_message", text="Look.", attachmentIds=[ID])

    assert (filed["__typename"], posted["__typename"]) == ("HelpRequestFiled", "MessagePosted")
    assert gateway.operation("help_request", id=filed["helpRequest"]["id"])["attachments"] == [SHOWN]
    (edge,) = gateway.operation("order_timeline", number="W1", newestFirst=True, first=1)["timeline"]["edges"]
    assert edge["node"]["attachments"] == [SHOWN]


def test_what_was_sent_can_be_downloaded_from_where_it_is_shown_and_is_read_anew() -> None:
    gateway = gateway_with(A)
    filed = gateway.change("resolve_payment_issue", kind="OTHER", attachmentIds=[ID])["helpRequest"]["id"]
    document = "query ($id: ID!) { helpRequest(id: $id) { attachments { downloadUrl } } }"

    assert gateway.ask(document, id=filed)["helpRequest"]["attachments"] == [
        {"downloadUrl": "https://files.example/A?signature=1"}
    ]
    gateway.store.attachments.clear()
    assert gateway.ask(document, id=filed)["helpRequest"]["attachments"] == [{"downloadUrl": None}]


FORMS: dict[str, dict[str, Any]] = {
    "post_message": {"text": "Look."},
    "resolve_payment_issue": {"kind": "OTHER"},
    "cancel_order": {"reason": "OTHER"},
    "report_customs_duty_issue": {"kind": "OTHER"},
}


@pytest.mark.parametrize("name", FORMS)
def test_what_cannot_be_sent_is_named_in_its_place(name: str) -> None:
    gateway = gateway_with(A, an_attachment("W"))

    def send(*ids: object) -> Json:
        return gateway.change(name, attachmentIds=list(ids), **FORMS[name])

    assert problems(
        send(global_id("Attachment", OrderId("#W2"), "A"), "A", global_id("Attachment", OrderId("#W1"), "W"), ID, ID)
    ) == [
        ("attachmentIds.0", "UNKNOWN"),
        ("attachmentIds.1", "UNKNOWN"),
        ("attachmentIds.2", "NOT_VERIFIED"),
        ("attachmentIds.4", "DUPLICATE"),
    ]
    assert problems(send(*[ID] * 6)) == [("attachmentIds", "TOO_MANY")]
    assert gateway.store.requests == {}
    no_ids: list[str] | None
    for no_ids in ([], None):
        done = gateway.change(name, number=("W1" if no_ids is None else "W2"), attachmentIds=no_ids, **FORMS[name])
        assert done["__typename"] in {"HelpRequestFiled", "MessagePosted"}


def test_a_shop_that_takes_no_attachments_has_none() -> None:
    gateway = gateway_with(A)
    gateway.serve(Services(store=gateway.store))
    assert gateway.operation("attachment", id=ID) is None
    assert gateway.operation("node", id=ID) is None
