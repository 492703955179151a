"""Tables of mutations that a client with a cache carries out, and a comparison of what it shows then."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from tests.support.caching_client import CachingClient, Seen, without_names
from tests.support.node import ROOT

Json = dict[str, Any]
Page = Mapping[str, Json]
"""What the shop said of an order when the documents that are watched were last sent, by their names."""

OPERATIONS: Final = ROOT / "graphql" / "operations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One of the shop's APIs, as somebody who is signed in."""

    http: httpx.Client
    url: str
    token: str
    documents: Mapping[str, str]

    def data(self, document: str, **variables: object) -> Json:
        """Returns the data of an answer without errors."""
        sent = {"query": self.documents[document], "variables": variables}
        body = self.http.post(self.url, json=sent, headers={"authorization": f"Bearer {self.token}"}).json()
        assert "errors" not in body, body
        data: Json = body["data"]
        return data

    def change(self, document: str, **fields: object) -> None:
        """Carries out a mutation that is not refused."""
        (result,) = self.data(document, input=fields).values()
        assert "code" not in result, result


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """
    A mutation, the order that it is about by its name, and the fields of its input.

    `again` is what must be read again afterwards, and nothing else: a document that is watched, or a field. `before`
    happens at the shop. The client reads the order again after it, unless the mutation is to be `refused` because of
    what the client has not seen.
    """

    document: str
    order: str
    fields: Callable[[Page], Json]
    again: frozenset[str]
    before: Callable[[Page], None] | None = None
    refused: str = ""


@dataclass(slots=True, kw_only=True)
class Comparison:
    """
    A client that watches documents, beside what the shop says when it is asked past the cache.

    `pages` are the documents that are watched of each order, with their variables; `lists` those of all orders.
    `naming` is what the input of each mutation names the order by.
    """

    client: CachingClient
    api: Api
    pages: Callable[[str], Mapping[str, Json]]
    naming: Callable[[str], Json] = lambda _: {}
    lists: tuple[str, ...] = ()
    fresh: dict[str, Json] = field(default_factory=dict)
    stale: dict[str, set[str]] = field(default_factory=dict)

    def carry_out(self, rows: tuple[Row, ...]) -> Iterator[tuple[str, object]]:
        """Yields each mutation after which the client shows what it should not, and what that is."""
        for name in self.lists:
            self.client.watch(name, name)
        for place, row in enumerate(rows):
            self._open(row.order)
            if row.before:
                row.before(self._page(row.order))
                if not row.refused:
                    self._ask(row.order)
                    self.client.read_again(*self._keys(row.order))
            fields = {**self.naming(row.order), **row.fields(self._page(row.order))}
            yield from self._findings(row, self.client.change(row.document, fields))
            if any(later.order == row.order for later in rows[place + 1 :]):
                self.client.read_again(*(key for key, names in self.stale.items() if names))

    def _findings(self, row: Row, seen: Seen) -> Iterator[tuple[str, object]]:
        (result,) = seen.result.values()
        if (result["__typename"] if "code" in result else "") != row.refused:
            yield f"{row.document}: its result", (result["__typename"], result.get("message"))
        if len(seen.sent) != 1:
            yield f"{row.document}: what the client sent", seen.sent
        self._ask(row.order)
        self.stale = {key: differences(seen.shown[key], self.fresh[key]) for key in self._keys(row.order)}
        fields = {f"{key.partition(' ')[0]}.{name}" for key, names in self.stale.items() for name in names}
        places = {document if (document := one.partition(".")[0]) in row.again else one for one in fields}
        if places != row.again:
            yield f"{row.document}: what is stale", sorted(places)

    def _open(self, order: str) -> None:
        for document, variables in self.pages(order).items():
            if f"{document} {order}" not in self.fresh:
                self.client.watch(f"{document} {order}", document, **variables)
        if any(key not in self.fresh for key in self._keys(order)):
            self._ask(order)

    def _ask(self, order: str) -> None:
        for name in self.lists:
            self.fresh[name] = without_names(self.api.data(name))
        for document, variables in self.pages(order).items():
            self.fresh[f"{document} {order}"] = without_names(self.api.data(document, **variables))

    def _keys(self, order: str) -> tuple[str, ...]:
        return (*self.lists, *(f"{document} {order}" for document in self.pages(order)))

    def _page(self, order: str) -> Page:
        return {document: objects_in(self.fresh[f"{document} {order}"])[0] for document in self.pages(order)}


def differences(shown: Json, said: Json) -> set[str]:
    """Returns the fields in which two answers to one document differ."""
    return {
        name
        for here, there in zip(objects_in(shown), objects_in(said), strict=True)
        for name in here.keys() | there.keys()
        if here.get(name, ...) != there.get(name, ...)
    }


def objects_in(data: Json) -> list[Json]:
    """Returns the object that a document is about, or those of its list."""
    (value,) = data.values()
    return [edge["node"] for edge in value["edges"]] if "edges" in value else [value]
