from dataclasses import replace

from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId
from order_help.requests.desk import HelpDesk
from order_help.requests.download_attachment import download_attachment
from tests.support.asked import OF_ANOTHER, W1, W2
from tests.support.files import an_attachment
from tests.support.memory_attachments import attachments_beside
from tests.support.memory_store import MemoryOrderStore

A = an_attachment("A", state=AttachmentState.VERIFIED)


def a_desk() -> tuple[HelpDesk, MemoryOrderStore]:
    store = MemoryOrderStore()
    store.attachments[A.id] = A
    return HelpDesk(store=store, attachments=attachments_beside(store)), store


def test_each_address_is_signed_when_it_is_asked_for() -> None:
    desk, _ = a_desk()
    first, second = (download_attachment(desk, W1, A.id) for _ in range(2))
    assert first == "https://files.example/A?signature=1"
    assert second == "https://files.example/A?signature=2"


def test_only_by_its_own_order() -> None:
    desk, _ = a_desk()
    assert [download_attachment(desk, ref, A.id) for ref in (W2, OF_ANOTHER)] == [None, None]
    assert download_attachment(desk, W1, AttachmentId("B")) is None


def test_only_what_was_verified() -> None:
    desk, store = a_desk()
    for state in (AttachmentState.AWAITING_UPLOAD, AttachmentState.REJECTED):
        store.attachments[A.id] = replace(A, state=state)
        assert download_attachment(desk, W1, A.id) is None


def test_a_shop_that_takes_no_attachments_any_more_gives_none() -> None:
    _, store = a_desk()
    assert download_attachment(HelpDesk(store=store), W1, A.id) is None
