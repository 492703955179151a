from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import Conversation, ReadMark, SideCounts
from order_help.domain.help_details import DETAILS
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges, Receipt
from order_help.domain.snapshot import NotReturnable, OrderSnapshot
from order_help.store.stored_json import from_text, to_text
from tests.support.commands import FILED
from tests.support.orders import DAY, HOME, T0, a_line, a_parcel, a_snapshot

# Texts that version 1 wrote; those of help requests' details are beside the samples in tests/support/commands.py.
# Tables hold such texts: how they are read can change, the texts below cannot.
STORED = {
    OrderSnapshot: (
        '{"number":"W1","customer_id":"james_li_5688","revision":7,"placed_at":"2026-11-01T12:00:00.000000Z",'
        '"currency":"USD","total":[3000,"USD"],"lines":[{"id":"lamp","sku":"sku-lamp","title":"青いランプ","quantity":2,'
        '"unit_price":["10.00","USD"],"not_returnable":"HYGIENE"}],"shipments":[{"id":"box","lines":[{"line_id":"lamp",'
        '"quantity":1}],"carrier":"UPS","shipped_at":"2026-11-02T12:00:00.000000Z"}],'
        '"paid_at":"2026-11-01T12:00:00.000000Z","shipping_address":{"name":"James Li","line1":"215 River Road",'
        '"city":"NEW YORK","country_code":"US","line2":"Suite 991","region":"NY","postal_code":"10083"},'
        '"acknowledges":["R1","R2"]}'
    ),
    LocalChanges: (
        '{"cancellation":{"at":"2026-11-01T12:00:00.000000Z","request_id":"R1"},'
        '"address_change":{"at":"2026-11-01T12:00:00.000000Z","request_id":"R2","address":{"name":"James Li",'
        '"line1":"215 River Road","city":"NEW YORK","country_code":"US","line2":"Suite 991","region":"NY",'
        '"postal_code":"10083"}},"receipts":[{"shipment_id":"box","at":"2026-11-01T12:00:00.000000Z"}]}'
    ),
    tuple[HelpRequestSummary, ...]: (
        '[{"id":"R3","type":"RETURN_OR_REPLACE_ITEMS","state":"OPEN","filed_at":"2026-11-01T12:00:00.000000Z",'
        '"allocation":{"box":{"bottle":2,"lamp":1}}}]'
    ),
    Conversation: (
        '{"told":{"shopper":3,"desk":2},"read_by_shopper":{"through":4,"told":2},'
        '"unanswered_since":"2026-11-01T12:00:00.000000Z"}'
    ),
}


@pytest.mark.parametrize("type_", STORED, ids=str)
def test_what_the_first_version_wrote_is_read_and_written_the_same(type_: type) -> None:
    assert to_text(from_text(type_, STORED[type_])) == STORED[type_]


@pytest.mark.parametrize("action", HelpActionType, ids=lambda action: action.value)
def test_stored_details_of_every_kind_are_read_and_written_the_same(action: HelpActionType) -> None:
    stored = FILED[action.value.lower()].stored_details

    assert to_text(from_text(DETAILS[action], stored)) == stored


def test_a_stored_snapshot_says_what_it_said() -> None:
    assert from_text(OrderSnapshot, STORED[OrderSnapshot]) == a_snapshot(
        revision=7,
        lines=(a_line("lamp", 2, title="青いランプ", not_returnable=NotReturnable.HYGIENE),),
        shipments=(a_parcel("box", shipped_at=T0 + DAY, lamp=1),),
        acknowledges=frozenset({HelpRequestId("R1"), HelpRequestId("R2")}),
    )


def test_what_happened_here_comes_back_as_it_was() -> None:
    assert from_text(LocalChanges, STORED[LocalChanges]) == LocalChanges(
        cancellation=Cancellation(at=T0, request_id=HelpRequestId("R1")),
        address_change=AddressChange(at=T0, request_id=HelpRequestId("R2"), address=HOME),
        receipts=(Receipt(shipment_id=ShipmentId("box"), at=T0),),
    )


def test_a_renamed_field_is_read_under_the_name_it_was_stored_by() -> None:
    assert from_text(Conversation, STORED[Conversation]) == Conversation(
        addressed=SideCounts(shopper=3, desk=2),
        read_by_shopper=ReadMark(through=4, addressed=2),
        unanswered_since=T0,
    )


def test_fields_that_this_version_does_not_know_are_passed_over() -> None:
    text = STORED[OrderSnapshot].replace('"revision":7', '"revision":7,"gift_wrap":{"paper":"blue"}')

    assert from_text(OrderSnapshot, text) == from_text(OrderSnapshot, STORED[OrderSnapshot])


def test_the_same_value_gives_the_same_text_in_whatever_order_it_was_made() -> None:
    (summary,) = from_text(tuple[HelpRequestSummary, ...], STORED[tuple[HelpRequestSummary, ...]])
    [(parcel, units)] = summary.allocation.items()
    turned = replace(summary, allocation={parcel: dict(reversed(units.items()))})

    assert list(turned.allocation[parcel]) == [LineId("lamp"), LineId("bottle")]
    assert to_text((turned,)) == STORED[tuple[HelpRequestSummary, ...]]


@pytest.mark.parametrize("type_", [dict[str, int], float, list[str]], ids=str)
def test_a_type_that_nobody_thought_of_is_refused(type_: type) -> None:
    with pytest.raises(TypeError, match="not stored as JSON"):
        from_text(type_, "{}")
