"""Relay's connections over lists whose pages the store cuts: cursors are positions, and there is no way back."""

from typing import Annotated, Generic, TypeVar

import strawberry

from gateway.http.paging import MAX_FIRST

T = TypeVar("T")

First = Annotated[
    int, strawberry.argument(description=f"How many are wanted, 1 to {MAX_FIRST}; otherwise an error BAD_ARGUMENT.")
]
After = Annotated[
    str | None,
    strawberry.argument(description="The `endCursor` of the page before; an error BAD_CURSOR if it is not one."),
]


NewestFirst = Annotated[bool, strawberry.argument(description="The latest first, for a page that begins at the end.")]


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether there is more after this page.")
    has_previous_page: bool = strawberry.field(description="Whether this page was asked for with `after`.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first edge; null for an empty page.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last edge, to give as `after`; null for an empty page."
    )


@strawberry.type(description="An item of a list, with its position.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The item.")
    cursor: str = strawberry.field(description="The item's position, for `after`. Not to be read by a client.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The items of this page, in order.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")

    @classmethod
    def of(
        cls, items: list[tuple[T, str]], *, has_next: bool, after: str | None, end: str | None = None
    ) -> "Connection[T]":
        """A page of items with their cursors; `end` is where it ends, if that is not its last item."""
        return cls(
            edges=[Edge(node=item, cursor=cursor) for item, cursor in items],
            page_info=PageInfo(
                has_next_page=has_next,
                has_previous_page=after is not None,
                start_cursor=items[0][1] if items else None,
                end_cursor=end or (items[-1][1] if items else None),
            ),
        )
