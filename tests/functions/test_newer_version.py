"""What a newer version wrote and this one cannot read concerns its item alone, for shoppers and at the desk."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from gateway.desk.context import DeskContext
from gateway.desk.ids import desk_id
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.desk.schema import schema as desk_schema
from gateway.http.errors import formatted
from gateway.ids import global_id
from order_help.domain.attachments import AttachedFile, MediaType
from order_help.domain.conversation import Conversation, SideCounts
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, AttachmentId, HelpRequestId, NoteId, OrderId, OrderNumber, OrderRef
from order_help.domain.order import Order
from order_help.domain.timeline import Message
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.desk.ports import Note
from order_help.use_cases.ports import Unreadable
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.expire_requests import ExpiryResult, expire_requests
from tests.gateway.client import OPERATIONS, Gateway, Json
from tests.support.commands import MUTATIONS, NOW, an_entry, an_open_request, with_fields
from tests.support.desk_commands import DESK_CHANGES
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.filled_tables import change_item, fill_tables, value_of
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.memory_store import MemoryOrderStore
from tests.support.newer_version import every_item
from tests.support.orders import DAY, JAMES, T0, a_snapshot

PHOTO = AttachedFile(
    id=AttachmentId("01KA4XWQ8C3V5J7T9Z2W4RN001"), file_name="a.png", media_type=MediaType.PNG, size=12
)
PDF = replace(PHOTO, id=AttachmentId("01KA4XWQ8C3V5J7T9Z2W4RN002"), media_type=MediaType.PDF)
W2 = OrderRef(customer_id=JAMES, id=OrderId("#W2"))


def order_called(number: str) -> Order:
    """One of three orders, each with an open request, a conversation of three messages and an alert."""
    place = int(number[1])
    order = Order.first(a_snapshot(number=OrderNumber(number), placed_at=T0 + place * DAY / 10))
    talked = Conversation(addressed=SideCounts(shopper=3), unanswered_since=T0 + place * DAY / 10)
    request = request_of(number)
    return replace(order, open_requests=(request.summary(),), conversation=talked, last_sequence=3)


def request_of(number: str) -> HelpRequest:
    place = int(number[1])
    return an_open_request(f"R{place}", order_id=OrderId(f"#{number}"), answer_by=T0 + place * DAY, message="Hm?")


@dataclass
class Shop:
    """Both gateways over the same tables."""

    services: Services
    shopper: Gateway

    def ask(self, query: str, **variables: Any) -> Json:
        """Data and errors of the shopper's schema."""
        return self.shopper.answer(query, variables)

    def operation(self, name: str, **variables: Any) -> Json:
        """Data and errors of a document of graphql/operations."""
        return self.ask((OPERATIONS / f"{name}.graphql").read_text(encoding="utf-8"), **variables)

    def desk(self, query: str, **variables: Any) -> Json:
        """Data and errors of the desk's schema."""
        context = DeskContext(
            services=self.services,
            desk_store=DynamoDeskStore(),
            principal=DeskPrincipal(name=AgentName("ann"), permissions=AGENT_PERMISSIONS),
            now=NOW,
        )
        result = desk_schema.execute_sync(query, variable_values=variables, context_value=context)
        return {"data": result.data, "errors": [dict(formatted(error)) for error in result.errors or ()]}

    def desk_operation(self, name: str, **variables: Any) -> Json:
        return self.desk((OPERATIONS / "desk" / f"{name}.graphql").read_text(encoding="utf-8"), **variables)


@pytest.fixture
def shop(dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Shop:
    empty_tables(dynamodb, monkeypatch)
    memory = MemoryOrderStore()
    for number in ("W1", "W2", "W3"):
        order = order_called(number)
        memory.put(order)
        memory.requests[HelpRequestId(f"R{number[1]}")] = request_of(number)
        entries = [replace(an_entry(sequence), number=order.snapshot.number) for sequence in (1, 2, 3)]
        files = Message(text="See.", attachments=(PHOTO, PDF))
        memory.entries[order.id] = [entries[0], replace(entries[1], message=files), entries[2]]
    fill_tables(memory)
    attachments = AttachmentServices(store=DynamoAttachmentStore(), files=MemoryAttachmentFiles())
    services = Services(store=DynamoOrderStore(), register=DynamoRegister(), attachments=attachments)
    shopper = Gateway(now=NOW)
    shopper.serve(services)
    return Shop(services, shopper)


def changed(table: str, attribute: str, was: str, becomes: str, **key: str) -> None:
    """Replaces a part of an attribute by what only a newer version knows."""
    before = value_of(table, attribute, **key)
    assert was in before
    change_item(table, {attribute: before.replace(was, becomes, 1)}, **key)


UNREADABLE_ORDERS: dict[str, Callable[[], None]] = {
    "when it is paid": lambda: changed(
        "orders", "snapshot", '"currency"', '"payment":"BARTER","currency"', order_id="#W2"
    ),
    "how a line is handed over": lambda: changed(
        "orders", "snapshot", '"quantity":1', '"quantity":1,"fulfilment":"DRONE"', order_id="#W2"
    ),
    "a date": lambda: changed(
        "orders", "conversation", '"unanswered_since":"', '"unanswered_since":"~', order_id="#W2"
    ),
    "a currency": lambda: changed("orders", "snapshot", '"USD"', '"XNW"', order_id="#W2"),
    "a price": lambda: changed("orders", "snapshot", '"unit_price":["', '"unit_price":["~', order_id="#W2"),
    "a number that is missing": lambda: changed("orders", "snapshot", ',"quantity":1', "", order_id="#W2"),
    "a number that became a text": lambda: changed(
        "orders", "snapshot", '"quantity":1', '"quantity":"2.5"', order_id="#W2"
    ),
    "a text that became an object": lambda: changed(
        "orders", "snapshot", '"number":"W2"', '"number":{"text":"W2"}', order_id="#W2"
    ),
    "a time that is null": lambda: changed(
        "orders", "snapshot", '"placed_at":', '"placed_at":null,"was":', order_id="#W2"
    ),
    "a line of another kind": lambda: changed(
        "orders", "snapshot", '"lines":[', '"lines":[{"id":"v9","kind":"FROM_V9"},', order_id="#W2"
    ),
    "an attribute of another type": lambda: change_item("orders", {"revision": "9a"}, order_id="#W2"),
}


def numbers(connection: Json) -> list[str]:
    return [edge["node"]["number"] for edge in connection["edges"]]


@pytest.fixture(params=UNREADABLE_ORDERS)
def broken(request: pytest.FixtureRequest, shop: Shop) -> Shop:
    """The shop in which W2 cannot be read."""
    UNREADABLE_ORDERS[request.param]()
    return shop


def codes(body: Json) -> list[tuple[str, bool]]:
    errors = body.get("errors", [])
    return [(error["extensions"]["code"], error["extensions"]["retryable"]) for error in errors]


UNREADABLE = [("UNREADABLE", True)]


@pytest.mark.guarantee(
    "An order that cannot be read is missing from My Orders alone; all others are there.", to="shoppers"
)
def test_an_order_that_cannot_be_read_is_missing_from_my_orders_alone(broken: Shop) -> None:
    everything = broken.operation("my_orders", first=20)
    pages, after = [], None
    while True:
        page = broken.ask(
            "query ($after: String) { orders(first: 1, after: $after) "
            "{ edges { node { number } } pageInfo { hasNextPage endCursor } } }",
            after=after,
        )["data"]["orders"]
        pages.append(numbers(page))
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    narrowed = broken.ask('{ orders(show: OPEN_REQUESTS, search: "w") { lookedAt edges { node { number } } } }')
    counted = broken.operation("order_counts")["data"]

    assert codes(everything) == []
    assert numbers(everything["data"]["orders"]) == ["W3", "W1"]
    assert pages == [["W3"], ["W1"]]
    assert (narrowed["data"]["orders"]["lookedAt"], numbers(narrowed["data"]["orders"])) == (2, ["W3", "W1"])
    assert "2" in str(counted)


@pytest.mark.guarantee(
    "What this version cannot read is the error `UNREADABLE` of that field alone.", to="frontend developers"
)
def test_asked_for_alone_it_is_an_error_of_that_field_which_says_that_a_retry_may_succeed(broken: Shop) -> None:
    body = broken.ask('{ w1: order(number: "W1") { number } w2: order(number: "W2") { number } }')

    assert body["data"] == {"w1": {"number": "W1"}, "w2": None}
    assert codes(body) == UNREADABLE
    assert body["errors"][0]["path"] == ["w2"]
    by_id = broken.ask("query ($id: ID!) { node(id: $id) { id } }", id=global_id("Order", W2.id))
    assert (by_id["data"], codes(by_id)) == ({"node": None}, UNREADABLE)


@pytest.mark.guarantee("Nothing of an unreadable order is written, whatever happens to it.", to="shops")
def test_no_operation_writes_anything_of_an_order_that_it_cannot_read(broken: Shop) -> None:
    before = list(every_item())

    for name, kind in MUTATIONS.items():
        with pytest.raises(Unreadable):
            kind.carry_out(broken.services, with_fields(kind.command, order=W2), now=NOW)
        assert list(every_item()) == before, name
    for name, desk_kind in DESK_CHANGES.items():
        with pytest.raises(Unreadable):
            desk_kind.ask(broken.services, order=W2.id)
        assert list(every_item()) == before, name
    refused = broken.operation("post_message", input={"orderNumber": "W2", "text": "Hello?"})
    assert codes(refused) == UNREADABLE
    with pytest.raises(Unreadable):  # so that the queue delivers the message again
        apply_order_snapshot(broken.services, a_snapshot(number=OrderNumber("W2"), revision=9), now=NOW)
    assert list(every_item()) == before
    newer = a_snapshot(number=OrderNumber("W1"), placed_at=T0 + DAY / 10, revision=9)
    assert apply_order_snapshot(broken.services, newer, now=NOW) is SnapshotResult.UPDATED


def test_at_the_desk_all_others_are_there(broken: Shop) -> None:
    queue = broken.desk_operation("queue")
    with_orders = broken.desk("{ queue { edges { node { ... on HelpRequest { id canApprove order { number } } } } } }")
    alerts = broken.desk_operation("queue", alert="UNANSWERED_MESSAGE", first=1)
    next_ones = broken.desk_operation(
        "queue", alert="UNANSWERED_MESSAGE", first=1, after=alerts["data"]["queue"]["pageInfo"]["endCursor"]
    )
    found = broken.desk_operation("orders_numbered", number="W2")
    alone = broken.desk_operation("order", number="W2")

    assert [edge["node"]["orderNumber"] for edge in queue["data"]["queue"]["edges"]] == ["W1", "W2", "W3"]
    assert [e["node"]["order"]["number"] for e in with_orders["data"]["queue"]["edges"]] == ["W1", "W3"]
    pages = [page["data"]["queue"]["edges"] for page in (alerts, next_ones)]
    assert [[edge["node"]["order"]["number"] for edge in edges] for edges in pages] == [["W1"], ["W3"]]
    assert [codes(body) for body in (queue, with_orders, alerts, next_ones)] == [[]] * 4
    assert (found["data"]["ordersNumbered"], codes(found)) == ([], [])
    assert (alone["data"]["order"], codes(alone)) == (None, UNREADABLE)


def test_time_passes_for_all_others(broken: Shop) -> None:
    done = expire_requests(broken.services, DynamoDeskStore(), now=NOW)

    assert done == {ExpiryResult.MARKED: 2, ExpiryResult.BUSY: 1}


def test_what_is_registered_of_an_order_and_cannot_be_read_takes_no_other_from_the_queue(shop: Shop) -> None:
    change_item("register", {"revision": "9a"}, order_id="#W2")

    queue = shop.desk("{ queue { edges { node { ... on HelpRequest { orderNumber canApprove } } } } }")

    assert codes(queue) == []
    assert {"W1", "W3"} <= {edge["node"]["orderNumber"] for edge in queue["data"]["queue"]["edges"]}


def test_an_order_that_names_a_request_which_is_not_there_takes_no_other_from_my_orders(shop: Shop) -> None:
    changed("orders", "open_requests", '"id":"R2"', '"id":"R9"', order_id="#W2")

    orders = shop.ask("{ orders { edges { node { number openRequests { message } } } } }")

    assert codes(orders) == []
    assert numbers(orders["data"]["orders"]) == ["W3", "W2", "W1"]


def test_an_open_request_of_an_unknown_action_takes_all_help_from_its_order_and_nothing_else(shop: Shop) -> None:
    changed("orders", "open_requests", "RESOLVE_PAYMENT_ISSUE", "REPAIR_ITEMS", order_id="#W2")
    changed("help_requests", "type", "RESOLVE_PAYMENT_ISSUE", "REPAIR_ITEMS", order_id="#W2")

    orders = shop.operation("my_orders", first=20)
    details = shop.operation("order_details", number="W2")
    timeline = shop.ask('{ order(number: "W2") { timeline { edges { node { __typename } } } } }')
    cancelled = shop.operation("cancel_order", input={"orderNumber": "W2", "reason": "CHANGED_MIND"})
    posted = shop.operation("post_message", input={"orderNumber": "W2", "text": "And now?"})
    queue = shop.desk_operation("queue")

    assert [codes(body) for body in (orders, details, timeline, cancelled, posted, queue)] == [[]] * 6
    assert numbers(orders["data"]["orders"]) == ["W3", "W2", "W1"]
    order = details["data"]["order"]
    assert order["openRequests"] == []
    assert {(action["state"], action["reason"]["code"]) for action in order["helpActions"]} == {
        ("NOT_APPLICABLE", "NOT_OFFERED")
    }
    assert len(timeline["data"]["order"]["timeline"]["edges"]) == 3
    assert cancelled["data"]["cancelOrder"]["__typename"] == "HelpActionUnavailable"
    assert posted["data"]["postMessage"]["__typename"] == "MessagePosted"
    assert '"REPAIR_ITEMS"' in value_of("orders", "open_requests", order_id="#W2")
    assert [edge["node"]["orderNumber"] for edge in queue["data"]["queue"]["edges"]] == ["W1", "W3"]


REQUESTS: dict[str, dict[str, str]] = {
    "type": {"type": "REPAIR_ITEMS"},
    "state": {"state": "ASLEEP"},
    "outcome": {"state": "RESOLVED", "outcome": "ELECTED"},
    "details": {"details": '{"kind":'},
    "time zone": {
        "time_zone": "America/Newtown",
        "state": "AWAITING_SHOPPER",
        "queue": "AWAITING_SHOPPER#0",
        "reply_by": "2026-12-24T00:00:00.000000Z",
    },
    "an attribute of another type": {"sequence": "first"},
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_that_cannot_be_read_is_missing_from_lists_alone(shop: Shop, name: str) -> None:
    change_item("help_requests", REQUESTS[name], order_id="#W2")
    request_id, desks_id = global_id("HelpRequest", W2.id, "R2"), desk_id("HelpRequest", W2.id, "R2")

    lists = shop.ask(
        "{ orders { edges { node { number openRequests { id details { __typename } } "
        "helpRequests { edges { node { id } } } "
        "helpActions { openRequests { message chosen { value } } } } } } }"
    )
    alone = shop.ask("query ($id: ID!) { helpRequest(id: $id) { id } }", id=request_id)
    withdrawn = shop.operation("withdraw_help_request", input={"orderNumber": "W2", "helpRequestId": request_id})
    at_desk = shop.desk("query ($id: ID!) { helpRequest(id: $id) { id } }", id=desks_id)
    on_order = shop.desk('{ order(number: "W2") { number helpRequests { edges { node { id } } } } }')
    queue = shop.desk_operation("queue")

    assert codes(lists) == []
    found = {edge["node"]["number"]: edge["node"] for edge in lists["data"]["orders"]["edges"]}
    assert {number: len(node["helpRequests"]["edges"]) for number, node in found.items()} == {"W3": 1, "W2": 0, "W1": 1}
    assert {number: len(node["openRequests"]) for number, node in found.items()} == {"W3": 1, "W2": 0, "W1": 1}
    assert [codes(body) for body in (alone, withdrawn, at_desk)] == [UNREADABLE] * 3
    assert (on_order["data"]["order"]["helpRequests"]["edges"], codes(on_order)) == ([], [])
    assert [edge["node"]["orderNumber"] for edge in queue["data"]["queue"]["edges"]] == ["W1", "W3"]


def messages(body: Json) -> list[str]:
    assert codes(body) == []
    return [edge["node"]["message"] for edge in body["data"]["order"]["timeline"]["edges"]]


TIMELINE = """query ($first: Int!, $after: String, $newestFirst: Boolean!) {
  order(number: "W2") { unreadCount timeline(first: $first, after: $after, newestFirst: $newestFirst) {
    pageInfo { hasNextPage endCursor }
    edges { node { ... on TimelineItem { id }
      ... on MessageEntry { message attachments { fileName } helpRequest { id } } } } } } }"""


@pytest.mark.parametrize("newest_first", [False, True], ids=["oldest first", "newest first"])
@pytest.mark.parametrize("entry", ["2", "3"])
@pytest.mark.parametrize(
    "differently",
    [
        {"facts": '[{"kind":"ABDUCTED","at":"2026-11-03T12:00:00.000000Z"}]'},
        {"author": "GHOST"},
        {"message": '{"text":null}'},
        {"told": "3"},
    ],
    ids=["facts", "entry", "text", "counts"],
)
def test_a_fact_and_an_entry_that_cannot_be_read_are_missing_from_the_timeline_alone(
    shop: Shop, differently: dict[str, str], entry: str, newest_first: bool
) -> None:
    change_item("timeline", differently, order_id="#W2", entry_id=entry)

    found, after = [], None
    while True:
        body = shop.ask(TIMELINE, first=1, after=after, newestFirst=newest_first)
        assert codes(body) == []
        page = body["data"]["order"]["timeline"]
        found += [edge["node"]["id"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    at_once = shop.ask(TIMELINE, first=20, newestFirst=newest_first)
    at_desk = shop.desk('{ order(number: "W2") { timeline { edges { node { kind message } } } } }')

    assert len(set(found)) == len(found) == 2
    assert [edge["node"]["id"] for edge in at_once["data"]["order"]["timeline"]["edges"]] == found
    assert len(messages(at_desk)) == 2
    newest = found[0 if newest_first else -1]
    read = shop.operation("mark_timeline_read", input={"orderNumber": "W2", "through": newest})
    assert codes(read) == []


def test_of_several_facts_of_an_entry_those_that_can_be_read_are_shown_under_the_ids_that_they_have(shop: Shop) -> None:
    known = value_of("timeline", "facts", order_id="#W2", entry_id="2")[1:-1]
    paid = '{"kind":"PAID","at":"2026-11-01T12:00:00.000000Z"}'
    change_item("timeline", {"facts": f"[{paid},{known}]"}, order_id="#W2", entry_id="2")
    before = shop.ask(TIMELINE, first=20, newestFirst=False)["data"]["order"]["timeline"]["edges"]
    change_item("timeline", {"facts": f"[{paid.replace('PAID', 'HAUNTED')},{known}]"}, order_id="#W2", entry_id="2")

    after = shop.ask(TIMELINE, first=20, newestFirst=False)["data"]["order"]["timeline"]["edges"]

    known_before = [edge["node"]["id"] for edge in before if "message" in edge["node"]]
    assert [edge["node"]["id"] for edge in after] == known_before


def test_a_file_of_an_unknown_type_is_missing_from_its_message_alone(shop: Shop) -> None:
    changed("timeline", "message", "application/pdf", "model/obj", order_id="#W2", entry_id="2")

    body = shop.ask(TIMELINE, first=20, newestFirst=False)

    assert codes(body) == []
    files = [edge["node"]["attachments"] for edge in body["data"]["order"]["timeline"]["edges"]]
    assert files == [[], [{"fileName": "a.png"}], []]


def test_an_item_of_the_timeline_whose_request_cannot_be_read_is_missing_where_the_request_is_asked_for(
    shop: Shop,
) -> None:
    filed = '[{"kind":"REQUEST_FILED","at":"2026-11-01T12:00:00.000000Z","request_id":"R2"}]'
    requests = '[{"id":"R2","type":"RESOLVE_PAYMENT_ISSUE","state":"OPEN"}]'
    change_item("timeline", {"facts": filed, "requests": requests}, order_id="#W2", entry_id="3")
    change_item("help_requests", {"state": "ASLEEP"}, order_id="#W2")
    filed_entry = "... on HelpRequestFiledEntry { helpRequestId %s }"

    def timeline(more: str) -> Json:
        selected = filed_entry % more
        return shop.ask(f'{{ order(number: "W2") {{ timeline {{ edges {{ node {{ __typename {selected} }} }} }} }} }}')

    assert [codes(timeline(more)) for more in ("", "helpRequest { id }")] == [[], []]
    assert len(timeline("")["data"]["order"]["timeline"]["edges"]) == 3
    assert len(timeline("helpRequest { id }")["data"]["order"]["timeline"]["edges"]) == 2


def test_a_note_that_cannot_be_read_is_missing_alone(shop: Shop) -> None:
    for place in range(3):
        note = Note(id=NoteId(f"N{place}"), order_id=W2.id, by=ANN, at=T0, text=f"note {place}")
        DynamoDeskStore().add_note(note, key=None)
    change_item("notes", {"at": "later"}, note_id="N1")

    body = shop.desk('{ order(number: "W2") { notes(first: 1) { edges { node { text } cursor } } } }')
    [first] = body["data"]["order"]["notes"]["edges"]
    query = 'query ($after: String) { order(number: "W2") { notes(after: $after) { edges { node { text } } } } }'
    rest = shop.desk(query, after=first["cursor"])

    assert codes(body) == codes(rest) == []
    assert first["node"]["text"] == "note 2"
    assert [edge["node"]["text"] for edge in rest["data"]["order"]["notes"]["edges"]] == ["note 0"]
