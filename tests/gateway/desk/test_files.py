"""Files that agents send: from the upload's form to what the shopper finds."""

from dataclasses import replace

import pytest

from gateway.desk.ids import desk_id
from gateway.ids import global_id
from order_help.domain.attachments import AttachmentState
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId, OrderId
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.verify_attachment import verify_attachment
from tests.gateway.client import Gateway, Json, problems
from tests.gateway.desk.client import DESK_OPERATIONS, Desk
from tests.support.files import PDF
from tests.support.orders import DAY, T0, a_parcel, a_snapshot

W1 = OrderId("#W1")
ORDER = desk_id("Order", W1)
LABEL = {"fileName": "label.pdf", "mediaType": "application/pdf", "size": len(PDF)}


@pytest.fixture
def desk() -> Desk:
    """An order with a question about a payment."""
    shop = Gateway(now=T0 + DAY)
    apply_order_snapshot(shop.back_office, a_snapshot(), now=T0)
    shop.change("resolve_payment_issue", kind="CHARGED_TWICE", message="Twice!")
    return Desk(shop)


def open_upload(desk: Desk, order_id: str = ORDER) -> Json:
    result: Json = desk.operation("create_attachment_upload", input={"orderId": order_id, **LABEL})
    return result


def opened(desk: Desk) -> Json:
    result = open_upload(desk)
    assert result["__typename"] == "AttachmentUploadCreated", result
    return result


def own(result: Json) -> AttachmentId:
    """The attachment's id within its order, which the upload's key ends with."""
    return AttachmentId(next(field["value"] for field in result["upload"]["fields"] if field["name"] == "key"))


def uploaded(desk: Desk) -> str:
    """The id of a label that was uploaded and verified."""
    result = opened(desk)
    desk.shop.files.quarantine[own(result)] = PDF
    services = desk.shop.back_office
    assert services.attachments
    verify_attachment(services.attachments, own(result))
    id_: str = result["attachment"]["id"]
    return id_


def newest(desk: Desk) -> Json:
    item: Json = desk.shop.operation("order_timeline", number="W1", newestFirst=True)["timeline"]["edges"][0]["node"]
    return item


def test_an_agent_follows_a_file_until_it_is_verified_and_can_be_downloaded(desk: Desk) -> None:
    result = opened(desk)
    id_ = result["attachment"]["id"]
    assert (id_, result["attachment"]["state"]) == (desk_id("Attachment", W1, own(result)), "AWAITING_UPLOAD")
    assert desk.operation("attachment", id=id_)["downloadUrl"] is None

    verified = desk.operation("attachment", id=uploaded(desk))

    assert (verified["fileName"], verified["mediaType"], verified["state"]) == (
        "label.pdf",
        "application/pdf",
        "VERIFIED",
    )
    assert verified["downloadUrl"].startswith("https://files.example/")


@pytest.mark.guarantee("A file that an agent sends with a reply is found and downloaded by the shopper.", to="agents")
def test_the_shopper_finds_the_file_with_the_message_and_downloads_it(desk: Desk) -> None:
    id_ = uploaded(desk)

    done = desk.change("reply", helpRequestId=desk.first_request(), text="Here it is.", attachmentIds=[id_])

    assert done["__typename"] == "Changed"
    (shown,) = newest(desk)["attachments"]
    assert (shown["fileName"], shown["size"]) == ("label.pdf", len(PDF))
    assert desk.shop.operation("attachment", id=shown["id"])["downloadUrl"].startswith("https://files.example/")
    (of_desk,) = desk.operation("order", number="W1")["timeline"]["edges"][0]["node"]["attachments"]
    assert (of_desk["id"], of_desk["fileName"]) == (id_, "label.pdf")


def test_a_reply_about_no_request_may_have_files_too(desk: Desk) -> None:
    assert desk.change("reply", orderId=ORDER, text="Look.", attachmentIds=[uploaded(desk)])["__typename"] == "Changed"
    assert [file["fileName"] for file in newest(desk)["attachments"]] == ["label.pdf"]


def test_the_label_stands_with_the_return_that_it_is_for_and_leaves_it_as_it_is() -> None:
    shop = Gateway(now=T0 + DAY)
    left = a_snapshot(shipments=(a_parcel(shipped_at=T0, bottle=2),))
    apply_order_snapshot(shop.back_office, left, now=T0)
    bottle = global_id("OrderLine", W1, "bottle")
    items = [{"lineId": bottle, "quantity": 1, "reason": "DAMAGED"}]
    shop.change("return_or_replace_items", resolution="REFUND", items=items)
    desk = Desk(shop)
    request = desk.first_request()
    desk.change("reply", helpRequestId=request, text="A photo.", attachmentIds=[uploaded(desk)])
    approved = desk.change("approve", helpRequestId=request)["helpRequest"]

    sent = desk.change("reply", helpRequestId=request, text="The label.", attachmentIds=[uploaded(desk)])

    assert (approved["canReply"], approved["canResolve"]) == (True, False)
    assert sent["helpRequest"] == approved
    (edge,) = shop.order()["helpRequests"]["edges"]
    files = edge["node"]["returnInstructions"]["files"]
    assert [file["fileName"] for file in files] == ["label.pdf", "label.pdf"]
    assert files[1:] == newest(desk)["attachments"]
    refused = desk.change("reply", helpRequestId=request, text="Did you send it?", expectsAnswer=True)
    assert (refused["__typename"], refused["message"]) == (
        "NotInThisState",
        "This cannot be done now: the request is approved.",
    )


def test_what_cannot_be_sent_is_named_in_its_place(desk: Desk) -> None:
    waits, label = opened(desk)["attachment"]["id"], uploaded(desk)
    other_order, of_shopper = desk_id("Attachment", OrderId("#W2"), "A"), global_id("Attachment", W1, "A")

    def send(*ids: str) -> Json:
        return desk.change("reply", orderId=ORDER, text="Look.", attachmentIds=list(ids))

    assert problems(send(other_order, of_shopper, waits, label, label)) == [
        ("attachmentIds.0", "UNKNOWN"),
        ("attachmentIds.1", "UNKNOWN"),
        ("attachmentIds.2", "NOT_VERIFIED"),
        ("attachmentIds.4", "DUPLICATE"),
    ]
    assert problems(send(*[label] * 6)) == [("attachmentIds", "TOO_MANY")]


@pytest.mark.guarantee("Each side can send only the files that it uploaded itself.", to="agents")
def test_each_side_sends_only_what_it_uploaded_itself(desk: Desk) -> None:
    label = desk.shop.store.attachments[own(opened(desk))]
    label = replace(label, state=AttachmentState.VERIFIED)
    photo = replace(label, file=replace(label.file, id=AttachmentId("P")), side=Side.SHOPPER)
    desk.shop.store.attachments.update({label.id: label, photo.id: photo})

    by_desk = desk.change("reply", orderId=ORDER, text="Look.", attachmentIds=[desk_id("Attachment", W1, photo.id)])
    by_shopper = desk.shop.change("post_message", text="Look.", attachmentIds=[global_id("Attachment", W1, label.id)])

    assert problems(by_desk) == problems(by_shopper) == [("attachmentIds.0", "UNKNOWN")]


def test_files_of_agents_have_the_shoppers_limits(desk: Desk) -> None:
    refused = desk.change("create_attachment_upload", orderId=ORDER, fileName="a/b", mediaType="image/gif", size=0)
    assert problems(refused) == [("fileName", "INVALID"), ("mediaType", "NOT_ACCEPTED"), ("size", "INVALID")]


def test_an_order_that_is_not_there_has_no_attachments(desk: Desk) -> None:
    for order_id in (desk_id("Order", OrderId("#W9")), global_id("Order", W1), ""):
        assert open_upload(desk, order_id)["__typename"] == "OrderNotFound"
    for id_ in (desk_id("Attachment", W1, "X"), desk_id("Attachment", W1), desk_id("Order", W1), "X"):
        assert desk.operation("attachment", id=id_) is None


def test_a_shop_without_a_bucket_says_so_as_an_error_and_has_no_attachments() -> None:
    desk = Desk(Gateway(takes_files=False))
    apply_order_snapshot(desk.shop.back_office, a_snapshot(), now=T0)
    document = (DESK_OPERATIONS / "create_attachment_upload.graphql").read_text()

    (error,) = desk.answer(document, {"input": {"orderId": ORDER, **LABEL}})["errors"]

    assert error["path"] == ["createAttachmentUpload"]
    assert desk.operation("attachment", id=desk_id("Attachment", W1, "A")) is None
