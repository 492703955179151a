import json
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

from hypothesis import given, settings
from hypothesis import strategies as st

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import Conversation, ReadMark
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId
from order_help.domain.intake import Intake, IntakeWarning, WarningCode
from order_help.domain.local_changes import AddressChange, LocalChanges
from order_help.domain.order import Order
from order_help.domain.snapshot import NotReturnable, OrderSnapshot
from order_help.store import items
from order_help.store.kept_json import IDENTITY, text_over
from order_help.store.models import Orders
from order_help.store.stored_json import from_text, to_text
from tests.support.any_values import ORDERS, help_requests
from tests.support.newer_version import NewerVersion
from tests.support.orders import DAY, HOME, T0, a_line, a_snapshot

SUMMARIES = tuple[HelpRequestSummary, ...]


def summary(id_: str, days: int = 0, **differently: Any) -> HelpRequestSummary:
    return replace(
        HelpRequestSummary(
            id=HelpRequestId(id_),
            type=HelpActionType.RESOLVE_PAYMENT_ISSUE,
            state=HelpRequestState.OPEN,
            filed_at=T0 + days * DAY,
            answer_by=None,
        ),
        **differently,
    )


def with_new(value: object, where: str, new: str) -> str:
    """The text of a value as a newer version writes it, with something new before the first `where`."""
    text = to_text(value)
    assert where in text
    return text.replace(where, new + where, 1)


@settings(max_examples=30)
@given(order=ORDERS)
def test_an_order_that_a_newer_version_wrote_is_written_again_as_it_was(order: Order) -> None:
    newer = NewerVersion()
    stored = newer.marked("orders", items.order_item(order).serialize())
    again = items.order_item(items.order_of(Orders.from_raw_data(stored))).serialize()

    assert again == stored


@settings(max_examples=30)
@given(order=ORDERS, other=ORDERS)
def test_whatever_changes_is_written_and_what_a_newer_version_wrote_of_the_rest_stays(
    order: Order, other: Order
) -> None:
    newer = NewerVersion()
    read = items.order_of(Orders.from_raw_data(newer.marked("orders", items.order_item(order).serialize())))

    parts = (field.name for field in fields(Order) if field.name not in ("id", "stored", "unknown_requests"))
    after = replace(read, **{name: getattr(other, name) for name in parts})
    written = items.order_item(after)

    assert items.order_of(Orders.from_raw_data(written.serialize())) == after
    alone = {"orders", "orders.snapshot", "orders.here", "orders.conversation", "orders.intake"}
    there = json.dumps(written.serialize())
    assert {place for mark, place in newer.places.items() if mark not in there}.isdisjoint(alone)


@settings(max_examples=30)
@given(order=ORDERS, drop=st.integers(0, 3))
def test_an_item_that_goes_takes_what_it_had_along_and_no_other_item_loses_anything(order: Order, drop: int) -> None:
    newer = NewerVersion()
    read = items.order_of(Orders.from_raw_data(newer.marked("orders", items.order_item(order).serialize())))
    lines = {line.id: line for line in read.snapshot.lines}  # drawn lines may share an id, which real ones never do
    if len(lines) != len(read.snapshot.lines) or len(lines) <= drop:
        return
    kept = tuple(line for place, line in enumerate(read.snapshot.lines) if place != drop)

    after = replace(read, snapshot=replace(read.snapshot, lines=kept[::-1]))
    there = json.dumps(items.order_item(after).serialize())

    assert [place for mark, place in newer.places.items() if mark not in there] == ["orders.snapshot.lines[]"]


@given(request=help_requests())
def test_files_that_were_sent_keep_what_a_newer_version_wrote_of_them(request: Any) -> None:
    newer, files = NewerVersion(), {file.id: file for file in request.sent_files}
    stored = items.request_item(replace(request, sent_files=tuple(files.values())))
    read = items.request_of(type(stored).from_raw_data(newer.marked("help_requests", stored.serialize())))

    written = items.request_item(read).sent_files or ""

    assert all(mark in written for mark, place in newer.places.items() if "sent_files" in place)


def test_a_value_is_written_as_ever_where_nothing_was_stored() -> None:
    assert text_over(OrderSnapshot, a_snapshot(), None) == to_text(a_snapshot())


def test_a_part_that_is_left_out_by_itself_stays_for_what_only_a_newer_version_knows_of_it() -> None:
    stored = '{"read_by_desk":{"seen":[7]},"told":{"desk":1}}'

    marked = replace(from_text(Conversation, stored), read_by_shopper=ReadMark(through=2))

    assert json.loads(text_over(Conversation, marked, stored)) == {
        "told": {"desk": 1},
        "read_by_shopper": {"through": 2},
        "read_by_desk": {"seen": [7]},
    }


def test_a_value_that_is_read_as_other_stays_what_it_is_while_its_line_does() -> None:
    snapshot = a_snapshot(lines=(a_line("lamp", not_returnable=NotReturnable.HYGIENE),))
    stored = to_text(snapshot).replace("HYGIENE", "CURSED")
    read = from_text(OrderSnapshot, stored)
    assert read.lines[0].not_returnable is NotReturnable.OTHER

    (line,) = read.lines

    renamed = text_over(OrderSnapshot, replace(read, lines=(replace(line, title="A lamp"),)), stored)
    assert '"CURSED"' in renamed
    allowed = text_over(OrderSnapshot, replace(read, lines=(replace(line, not_returnable=None),)), stored)
    assert '"CURSED"' not in allowed


def test_another_address_has_nothing_of_the_one_before_and_neither_has_another_change_of_it() -> None:
    stored = with_new(a_snapshot(), '"name":"James', '"floor":3,')
    read = from_text(OrderSnapshot, stored)

    assert '"floor"' in text_over(OrderSnapshot, replace(read, revision=2), stored)
    assert '"floor"' not in text_over(OrderSnapshot, replace(read, shipping_address=replace(HOME, city="Y")), stored)

    change = AddressChange(at=T0, request_id=HelpRequestId("R1"), address=HOME)
    stored = with_new(LocalChanges(address_change=change), '"request_id"', '"by":"phone",')
    later = LocalChanges(address_change=replace(change, request_id=HelpRequestId("R2")))
    assert '"phone"' not in text_over(LocalChanges, later, stored)


def test_an_item_that_cannot_be_read_stays_behind_the_one_that_it_stood_behind() -> None:
    first, second, third = (summary(id_, place) for place, id_ in enumerate("123"))
    unknown = {"id": "9", "type": "BEG", "of": {"a": 1}}
    stored = json.dumps(
        [unknown, *json.loads(to_text((first, second)))[:1], {**unknown, "id": "10"}, *json.loads(to_text((second,)))]
    )

    def ids(*requests: HelpRequestSummary) -> list[str]:
        return [one["id"] for one in json.loads(text_over(SUMMARIES, requests, stored))]

    assert ids(first, second) == ["9", "1", "10", "2"]
    assert ids(first, second, third) == ["9", "1", "10", "2", "3"]
    assert ids(second) == ["9", "10", "2"]
    assert ids() == ["9", "10"]
    assert json.loads(text_over(SUMMARIES, (), stored))[0] == unknown


def test_the_warnings_of_a_snapshot_go_with_it_also_those_that_cannot_be_read() -> None:
    stored = '{"warnings":[{"code":"HAUNTED","path":"lines"},{"code":"CUT","path":"total","of":1}],"n":1}'
    read = from_text(Intake, stored)
    assert [warning.path for warning in read.warnings] == ["total"]

    assert text_over(Intake, read, stored) == stored
    other = replace(read, warnings=(IntakeWarning(code=WarningCode.CUT, path="lines"),))
    assert json.loads(text_over(Intake, other, stored)) == {"warnings": [{"code": "CUT", "path": "lines"}], "n": 1}


def stored_classes(type_: Any) -> set[type]:
    """The dataclasses that stand in lists in a stored class, or that may be missing there, at any depth."""
    found: set[type] = set()
    if is_dataclass(type_) and isinstance(type_, type):
        for name, hint in get_type_hints(type_).items():
            inside = [one for one in get_args(hint) if isinstance(one, type) and is_dataclass(one)]
            found.update(inside)
            for part in (hint, *inside):
                found |= stored_classes(part) if name else set()
    return found


def test_it_is_said_by_what_everything_in_a_list_is_found_again() -> None:
    rewritten = (OrderSnapshot, LocalChanges, Conversation, Intake)
    needed = {type_ for stored in rewritten for type_ in stored_classes(stored)} | {HelpRequestSummary}
    by_value = {type_ for type_ in needed if type_.__name__ in ("Money", "Price")}

    assert needed - by_value <= set(IDENTITY)
