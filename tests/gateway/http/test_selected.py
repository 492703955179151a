from collections.abc import Iterator
from typing import Any

import pytest
import strawberry

from gateway.http.selected import selects

found: list[bool] = []


@strawberry.type
class Item:
    own: str = ""
    far: str = ""


@strawberry.type
class Other:
    far: str = ""


@strawberry.type
class Edge:
    node: Item | Other


@strawberry.type
class Query:
    @strawberry.field
    def items(self, info: strawberry.Info[Any, None]) -> list[Item]:
        found.append(selects(info, frozenset({"far"})))
        return [Item()]

    @strawberry.field
    def edges(self, info: strawberry.Info[Any, None]) -> list[Edge]:
        found.append(selects(info, frozenset({"far"}), within=("node",), besides="Other"))
        return [Edge(node=Item())]


@pytest.fixture(autouse=True)
def _nothing_found() -> Iterator[None]:
    found.clear()
    yield
    found.clear()


@pytest.mark.parametrize(
    ("query", "selected"),
    [
        ("{ items { own } }", False),
        ("{ items { own far } }", True),
        ("{ items { own } items { far } }", True),
        ("{ items { ...More } } fragment More on Item { ...Far } fragment Far on Item { alias: far }", True),
        ("{ items { far: own } }", False),
        ("{ items { ... { far } } }", True),
        ("{ edges { node { ... on Item { own } } } }", False),
        ("{ edges { node { ... on Item { far } } } }", True),
        ("{ edges { node { ... on Other { far } } } }", False),
        ("{ edges { node { ...More } } } fragment More on Other { far }", False),
        ("{ edges { node { __typename } } }", False),
    ],
)
def test_a_field_is_selected_wherever_it_stands_in_the_document(query: str, selected: bool) -> None:
    result = strawberry.Schema(query=Query).execute_sync(query)

    assert result.errors is None
    assert found == [selected]


def test_a_fragment_is_looked_at_once_however_often_it_is_spread() -> None:
    fans = " ".join(f"fragment F{n} on Item {{ ...F{n + 1} ...F{n + 1} }}" for n in range(40))

    result = strawberry.Schema(query=Query).execute_sync(
        f"{{ items @skip(if: false) {{ ...F0 }} }} {fans} fragment F40 on Item {{ own }}"
    )

    assert result.errors is None
    assert found == [False]
