from datetime import timedelta
from typing import Any

import pytest

from gateway.ids import read_global_id
from order_help.use_cases.services import Services
from tests.gateway.client import Gateway, Json, problems
from tests.support.memory_attachments import EXPIRES
from tests.support.orders import T0, an_order

MIA = "mia_garcia_4516"
PHOTO: dict[str, Any] = {"fileName": "parcel.png", "mediaType": "image/png", "size": 1_000}


def opened(gateway: Gateway, **differently: object) -> Json:
    result = gateway.change("create_attachment_upload", **PHOTO | differently)
    assert result["__typename"] == "AttachmentUploadCreated", result
    return result


def test_an_upload_is_a_form_with_fields_for_a_file_to_follow() -> None:
    gateway = Gateway().put(an_order())

    result = opened(gateway)

    named = read_global_id(result["attachment"]["id"])
    assert named
    assert (named.type, named.order_id) == ("Attachment", "#W1")
    assert result["attachment"]["state"] == "AWAITING_UPLOAD"
    assert result["upload"] == {
        "url": "https://files.example/",
        "expiresAt": EXPIRES.isoformat().replace("+00:00", "Z"),
        "fields": [
            {"name": "Content-Type", "value": "image/png"},
            {"name": "key", "value": named.own},
            {"name": "signature", "value": "1"},
        ],
    }
    assert not result["replayed"]


def test_a_replay_is_told_and_signed_anew() -> None:
    gateway = Gateway().put(an_order())

    first, again = (opened(gateway, idempotencyKey="k") for _ in range(2))

    assert (again["replayed"], again["attachment"]) == (True, first["attachment"])
    assert again["upload"]["fields"][-1] == {"name": "signature", "value": "2"}


@pytest.mark.parametrize(
    ("differently", "problem", "message"),
    [
        ({"fileName": ""}, ("fileName", "REQUIRED"), "This is required."),
        ({"fileName": "a/b"}, ("fileName", "INVALID"), "This is not valid."),
        (
            {"mediaType": "image/gif"},
            ("mediaType", "NOT_ACCEPTED"),
            "Files of this kind are not accepted. What is: JPEG, PNG, WebP, HEIC or PDF.",
        ),
        ({"size": 10_485_761}, ("size", "TOO_LARGE"), "This file is too large: at most 10 MB."),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field(
    differently: dict[str, Any], problem: tuple[str, str], message: str
) -> None:
    result = Gateway().put(an_order()).change("create_attachment_upload", **PHOTO | differently)
    assert problems(result) == [problem]
    assert result["problems"][0]["message"] == message


def test_an_order_of_somebody_else_is_like_none() -> None:
    gateway = Gateway().put(an_order())
    results = [
        gateway.change("create_attachment_upload", viewer, number, **PHOTO)
        for viewer, number in ((MIA, "W1"), ("james_li_5688", "another"))
    ]
    assert [result["__typename"] for result in results] == ["OrderNotFound"] * 2


def test_the_21st_within_an_hour_is_refused_with_the_time_at_which_it_will_be_taken() -> None:
    gateway = Gateway().put(an_order())
    for _ in range(20):
        opened(gateway)

    result = gateway.change("create_attachment_upload", **PHOTO)

    assert (result["__typename"], result["code"], result["retryAt"]) == (
        "RateLimited",
        "RATE_LIMITED",
        "2026-11-01T13:00:00Z",
    )
    gateway.now = T0 + timedelta(hours=1)
    opened(gateway)


def test_a_shop_without_a_bucket_says_so_as_an_error() -> None:
    gateway = Gateway()
    gateway.serve(Services(store=gateway.store))
    gateway.put(an_order())
    document = """mutation { createAttachmentUpload(
        input: {orderNumber: "W1", fileName: "a.png", mediaType: "image/png", size: 1}
    ) { __typename } }"""

    fault = gateway.fault(document)

    assert (fault["message"], fault["extensions"]) == (
        "This shop takes no attachments.",
        {"code": "NOT_SET_UP", "retryable": False},
    )
