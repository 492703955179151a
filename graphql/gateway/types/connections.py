"""Relay's connections. The store cuts the pages; cursors are positions, and paging goes forward only."""

from typing import Annotated, Generic, TypeVar

import strawberry

from gateway.http.paging import MAX_FIRST

T = TypeVar("T")

First = Annotated[
    int,
    strawberry.argument(description=f"The page size, 1 to {MAX_FIRST}. Any other value is an error `BAD_ARGUMENT`."),
]
After = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "The `endCursor` of the previous page; null for the first page. A value that is not a cursor of "
            "this list is an error `BAD_CURSOR`."
        )
    ),
]


NewestFirst = Annotated[bool, strawberry.argument(description="Whether the newest items come first.")]


@strawberry.type(description="The position of a page in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether there are items after this page.")
    has_previous_page: bool = strawberry.field(description="Whether this page was requested with `after`.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first edge; null for an empty page.")
    end_cursor: str | None = strawberry.field(
        description="The cursor to send as `after` for the next page; null for an empty last page."
    )


@strawberry.type(description="An item of a list, with its cursor.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The item.")
    cursor: str = strawberry.field(description="The opaque cursor of this item, to send as `after`.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The items of this page, in order.")
    page_info: PageInfo = strawberry.field(description="The position of this page in the list.")

    @classmethod
    def of(
        cls, items: list[tuple[T, str]], *, has_next: bool, after: str | None, end: str | None = None
    ) -> "Connection[T]":
        """Returns a page of items with their cursors; `end` is its end cursor, by default the last item's."""
        return cls(
            edges=[Edge(node=item, cursor=cursor) for item, cursor in items],
            page_info=PageInfo(
                has_next_page=has_next,
                has_previous_page=after is not None,
                start_cursor=items[0][1] if items else None,
                end_cursor=end or (items[-1][1] if items else None),
            ),
        )
