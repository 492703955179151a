"""A stretch of a sorted list: what one call of DynamoDB reads of it, or one call for each of its shards."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from pynamodb.models import Model
from pynamodb.pagination import ResultIterator

from order_help.domain.values import Value

T = TypeVar("T", bound=Model)


class Stretch(Value, Generic[T]):
    """Items that follow each other in a list; `has_next` tells whether the list may go on after them."""

    items: tuple[T, ...]
    has_next: bool


def read_once(found: ResultIterator[T]) -> Stretch[T]:
    """Reads what one call of this query returns: as many items as its page has, or 1 MB."""
    items: list[T] = []
    for item in found:
        items.append(item)
        if len(items) == found.total_count:  # PynamoDB would go on and call again
            break
    return Stretch(items=tuple(items), has_next=found.last_evaluated_key is not None)


def read_stretch(shards: Iterable[ResultIterator[T]], *, by: Callable[[T], str]) -> Stretch[T]:
    """
    Reads each of these shards once, and returns their items in one order.

    Where a shard goes on, what it has next may come before what others have: the stretch ends with the first shard that
    ends so, and what others have beyond is read again.
    """
    stretches = [read_once(shard) for shard in shards]
    ends = [by(stretch.items[-1]) for stretch in stretches if stretch.has_next]
    items = sorted((item for stretch in stretches for item in stretch.items), key=by)
    within = items if not ends else [item for item in items if by(item) <= min(ends)]
    return Stretch(items=tuple(within), has_next=bool(ends))
