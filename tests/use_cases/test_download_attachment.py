from dataclasses import replace

import pytest

from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId
from order_help.use_cases.download_attachment import download_attachment
from order_help.use_cases.services import Services
from tests.support.commands import OF_ANOTHER, W1, W2
from tests.support.files import an_attachment
from tests.support.memory_attachments import attachments_beside
from tests.support.memory_store import MemoryOrderStore

A = an_attachment("A", state=AttachmentState.VERIFIED)


def services_for() -> tuple[Services, MemoryOrderStore]:
    store = MemoryOrderStore()
    store.attachments[A.id] = A
    return Services(store=store, attachments=attachments_beside(store)), store


def test_each_address_is_signed_when_it_is_asked_for() -> None:
    services, _ = services_for()
    first, second = (download_attachment(services, W1.id, A.id) for _ in range(2))
    assert first == "https://files.example/A?signature=1"
    assert second == "https://files.example/A?signature=2"


@pytest.mark.guarantee("Nobody but the owner of its order and the desk can download a file.", to="shoppers")
def test_only_by_its_own_order() -> None:
    services, _ = services_for()
    assert [download_attachment(services, ref.id, A.id) for ref in (W2, OF_ANOTHER)] == [None, None]
    assert download_attachment(services, W1.id, AttachmentId("B")) is None


def test_only_what_was_verified() -> None:
    services, store = services_for()
    for state in (AttachmentState.AWAITING_UPLOAD, AttachmentState.REJECTED):
        store.attachments[A.id] = replace(A, state=state)
        assert download_attachment(services, W1.id, A.id) is None


def test_a_shop_that_takes_no_attachments_any_more_gives_none() -> None:
    _, store = services_for()
    assert download_attachment(Services(store=store), W1.id, A.id) is None
