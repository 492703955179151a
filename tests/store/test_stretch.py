"""One call of DynamoDB for each shard of a list, on either engine."""

from datetime import timedelta

import pytest

from order_help.store.models import DeskRecords
from order_help.store.order_store import DynamoOrderStore
from order_help.store.stretch import Stretch, read_once, read_stretch
from tests.support.dynamodb import Engine
from tests.support.orders import T0
from tests.support.wire import tapped

pytestmark = pytest.mark.usefixtures("store")


def put(**shards: str) -> None:
    """Puts records, one for each letter, into the shards of these names."""
    with DeskRecords.batch_write() as batch:
        for scope, ids in shards.items():
            for id_ in ids:
                batch.save(DeskRecords(scope=scope, id=id_, expires_at=T0 + timedelta(days=36_500)))


def stretch(*scopes: str, at_once: int, after: str = "") -> Stretch[DeskRecords]:
    beyond = DeskRecords.id > after if after else None
    return read_stretch(
        [DeskRecords.query(scope, beyond, page_size=at_once) for scope in scopes], by=lambda one: one.id
    )


def ids(found: Stretch[DeskRecords]) -> tuple[str, bool]:
    return "".join(item.id for item in found.items), found.has_next


def test_a_query_is_called_once_and_says_whether_it_goes_on(dynamodb: Engine) -> None:
    put(a="bdfh")
    with tapped(dynamodb) as wire:
        assert ids(read_once(DeskRecords.query("a", page_size=3))) == ("bdf", True)
        assert ids(read_once(DeskRecords.query("a", page_size=5))) == ("bdfh", False)
        assert ids(read_once(DeskRecords.query("b", page_size=3))) == ("", False)
    assert wire.counts == {"Query": 3}


def test_shards_are_one_list_as_far_as_all_of_them_were_read() -> None:
    put(a="bdfhk", b="ce", c="agjmn")
    assert ids(stretch("a", "b", "c", at_once=3)) == ("abcdef", True)
    assert ids(stretch("a", "b", "c", at_once=3, after="f")) == ("ghjkm", True)
    assert ids(stretch("a", "b", "c", at_once=5, after="f")) == ("ghjkmn", False)
    assert ids(stretch("a", "b", "c", at_once=9)) == ("abcdefghjkmn", False)
    assert ids(stretch("none", at_once=3)) == ("", False)


def test_stretches_follow_each_other_without_gap_or_repetition(store: DynamoOrderStore) -> None:
    put(a="bdfhk", b="ce", c="agjmn")
    for at_once in (1, 2, 4):
        read, after = "", ""
        while True:
            found = stretch("a", "b", "c", at_once=at_once, after=after)
            read += ids(found)[0]
            if not found.has_next:
                break
            after = found.items[-1].id
        assert read == "abcdefghjkmn"
