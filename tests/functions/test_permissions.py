"""
Who may ask what: every field of both schemas' roots, by everybody who may come.

The fields are those of the committed schemas, so a new one without a row fails; what is asked of a field is all that
its type has. Each is asked through the deployed function, with the claims that API Gateway hands on.
"""

import copy
import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import pytest
from graphql import GraphQLSchema, build_schema, get_named_type

from gateway.desk.ids import desk_id
from gateway.ids import global_id
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.ids import AgentName, CustomerId, OrderNumber, OrderRef
from order_help.domain.snapshot import OrderSnapshot
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.attachment_ports import Opening
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.add_note import AddNote, NoteAdded, add_note
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.resolve import Resolve, resolve
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.expire_requests import expire_requests
from order_help_cli.dev_server.mock_aws import mocked_aws
from tests.functions.invoking import CONTEXT
from tests.support.api_gateway import signed_in
from tests.support.completeness import mutation_name
from tests.support.dynamodb import forget_connections, set_environment
from tests.support.engine import engine_is_here
from tests.support.everything import everything_of
from tests.support.files import an_attachment
from tests.support.mutations import NAMES, sample_input, success_of
from tests.support.orders import a_parcel, a_snapshot

Json = dict[str, Any]
GRAPHQL = Path(__file__).resolve().parents[2] / "graphql"
EVENT = json.loads((Path(__file__).parent / "http_api_event.json").read_text())
NOW: Final = datetime.now(UTC)

OWNER: Final = CustomerId("james_li_5688")
ANN: Final = AgentName("ann-of-the-desk@shop.example")
WORDS: Final = "words of the owner, for the shop"
LABEL: Final = {"fileName": "label.pdf", "mediaType": "application/pdf", "size": 1_000}
NOTE: Final = "words of an agent, for the desk alone"

PRINCIPALS: Final[dict[str, Json | None]] = {
    "nobody": None,
    "the owner": {"sub": OWNER, "scope": "openid"},
    "another shopper": {"sub": "mia_garcia_4516", "scope": "openid"},
    "an agent": {"sub": ANN, "cognito:groups": ["shop-staff", "order-help-agents"], "scope": "openid"},
    "a longer group": {"sub": "eve", "cognito:groups": ["order-help-agents-of-another-shop"]},
    "a shorter group": {"sub": "eve", "cognito:groups": ["order-help"]},
    "a group within": {"sub": "eve", "cognito:groups": ["not-order-help-agents"]},
    "a group with a comma": {"sub": "eve", "cognito:groups": ["shop,order-help-agents"]},
    "a group with a space": {"sub": "eve", "cognito:groups": ["once order-help-agents"]},
    "a quoted group": {"sub": "eve", "cognito:groups": ['"order-help-agents"']},
    "a group in a group": {"sub": "eve", "cognito:groups": [["order-help-agents"]]},
    "a look-alike claim": {"sub": "eve", "groups": ["order-help-agents"], "custom:groups": "order-help-agents"},
    "a name like the group": {"sub": "order-help-agents", "scope": "openid"},
    "a scope like the group": {"sub": "eve", "scope": "order-help-agents desk:write xdesk:read desk:readx DESK:READ"},
    "a system that reads": {"sub": "c1", "client_id": "reports", "scope": "desk:read"},
    "a system that ships": {"sub": "c2", "client_id": "warehouse", "scope": "desk:ship"},
    "a system by scp": {"sub": "c3", "azp": "reports", "scp": ["openid", "desk:read"]},
    "a scp like the scopes": {"sub": "eve", "scp": ["desk:write", "xdesk:read", "desk:ships"]},
    "a scp beside a scope": {"sub": "eve", "scope": "openid", "scp": ["desk:read", "desk:ship"]},
}


@dataclass(frozen=True)
class Scene:
    """An order of the owner's, with everything that an order can have; `request` is open, `settled` is not."""

    ref: OrderRef
    request: str
    settled: str
    attachment: str

    @property
    def number(self) -> str:
        """The order's number, by which alone it is known."""
        return self.ref.id.removeprefix("#")

    def mine(self, type_: str, own: str | None = None) -> str:
        return global_id(type_, self.ref.id, own)

    def of_desk(self, type_: str, own: str | None = None) -> str:
        return desk_id(type_, self.ref.id, own)

    def form(self, **fields: Any) -> Json:
        return {"input": {"orderNumber": self.number, **fields}}

    def sample(self, mutation: str) -> Json:
        return {"input": sample_input(mutation, self.number)}

    def about(self, **fields: Any) -> Json:
        return {"input": {"helpRequestId": self.of_desk("HelpRequest", self.request), **fields}}


@dataclass(frozen=True)
class Row:
    """
    The variables of a field, and on the desk the permission that it needs.

    A mutation gives its success, or the refusal that is named here.
    """

    command: Callable[[Scene], Json] = lambda _: {}
    needs: str = "READ"
    refused: str | None = None
    about_oneself: bool = False
    about_nobody: bool = False
    by_number_alone: bool = False


ROWS: Final[dict[str, dict[str, Row]]] = {
    "schema.graphql": {
        "viewer": Row(about_oneself=True),
        "orders": Row(about_oneself=True),
        "order": Row(lambda s: {"number": s.number}),
        "ordersNumbered": Row(lambda s: {"number": s.number}, by_number_alone=True),
        "addressForm": Row(lambda _: {"countryCode": "JP"}, about_nobody=True),
        "helpRequest": Row(lambda s: {"id": s.mine("HelpRequest", s.request)}),
        "attachment": Row(lambda s: {"id": s.mine("Attachment", s.attachment)}),
        "node": Row(lambda s: {"id": s.mine("TimelineEntry", "2.0")}),
        **{name: Row(partial(Scene.sample, mutation=name)) for name in NAMES},
        "withdrawHelpRequest": Row(lambda s: s.form(helpRequestId=s.mine("HelpRequest", s.request))),
    },
    "desk.graphql": {
        "me": Row(needs="ANY", about_oneself=True),
        "choices": Row(),
        "queue": Row(),
        "order": Row(lambda s: {"number": s.number}),
        "ordersNumbered": Row(lambda s: {"number": s.number}),
        "helpRequest": Row(lambda s: {"id": s.of_desk("HelpRequest", s.request)}),
        "attachment": Row(lambda s: {"id": s.of_desk("Attachment", s.attachment)}),
        "claim": Row(lambda s: s.about(), needs="WORK"),
        "unclaim": Row(lambda s: s.about(), needs="WORK"),
        "reply": Row(lambda s: s.about(text="Hello!"), needs="WORK"),
        "createAttachmentUpload": Row(
            lambda s: {"input": {"orderId": s.of_desk("Order"), **LABEL}},
            needs="WORK",
        ),
        "addNote": Row(lambda s: s.about(text="Hm."), needs="WORK"),
        "approve": Row(lambda s: s.about(), needs="WORK"),
        "decline": Row(lambda s: s.about(reason="OTHER", text="No."), needs="WORK"),
        "resolve": Row(lambda s: s.about(), needs="WORK"),
        "reopen": Row(
            lambda s: {"input": {"helpRequestId": s.of_desk("HelpRequest", s.settled)}},
            needs="WORK",
            refused="HelpActionUnavailable",
        ),
        "dismissAlert": Row(
            lambda s: {"input": {"orderId": s.of_desk("Order"), "kind": "UNANSWERED_MESSAGE"}}, needs="WORK"
        ),
        "markTimelineRead": Row(lambda s: {"input": {"through": s.of_desk("TimelineEntry", "2.0")}}, needs="WORK"),
        "releaseForShipment": Row(lambda s: s.form(), needs="SHIP"),
        "recordShipment": Row(
            lambda s: s.form(shipment={"shipmentId": "bag", "lines": [{"lineId": "lamp", "quantity": 1}]}),
            needs="SHIP",
        ),
    },
}
STRANGERS: Final = ("nobody", "another shopper", "an agent", "a look-alike claim", "a system that reads")
"""To the shopper's function whoever is not the owner is one customer among others."""
MAY: Final = {
    "an agent": {"ANY", "READ", "WORK", "SHIP"},
    "a system that reads": {"ANY", "READ"},
    "a system that ships": {"ANY", "SHIP"},
    "a system by scp": {"ANY", "READ"},
}
CLOSED: Final = {"Changed_helpRequest", "Order_email", "Order_locale"}
"""What a result of the desk has that needs READ by itself, as `everything_of` calls it."""
SCHEMAS: Final = {name: build_schema((GRAPHQL / name).read_text()) for name in ROWS}


def roots(schema: GraphQLSchema) -> dict[str, tuple[str, Any]]:
    """Every field of Query and Mutation, with what begins its document."""
    assert schema.query_type
    assert schema.mutation_type
    found: dict[str, tuple[str, Any]] = {name: ("query", field) for name, field in schema.query_type.fields.items()}
    return found | {name: ("mutation", field) for name, field in schema.mutation_type.fields.items()}


@pytest.mark.parametrize("schema", ROWS)
def test_every_field_has_a_row_and_every_row_a_field(schema: str) -> None:
    assert ROWS[schema].keys() == roots(SCHEMAS[schema]).keys()


@dataclass
class Functions:
    """Both functions, on one empty DynamoDB of moto's."""

    handlers: dict[str, Callable[[Any, Any], Any]] = field(default_factory=dict)
    orders: int = 0
    untouched: Scene | None = None
    depths = MappingProxyType({"node": 2, "ordersNumbered": 3})  # which may be of many types, or many

    def scene_for(self, schema: str, name: str) -> Scene:
        """A scene of the field's own, unless it is a query."""
        if roots(SCHEMAS[schema])[name][0] == "mutation":
            return self.scene()
        self.untouched = self.untouched or self.scene()
        return self.untouched

    def scene(self) -> Scene:
        """Another order with everything."""
        self.orders += 1
        services, filed_at = Services(store=DynamoOrderStore(), register=DynamoRegister()), NOW - timedelta(days=2)
        snapshot = self._snapshot()
        apply_order_snapshot(services, snapshot, now=NOW - timedelta(days=9))
        ref = snapshot.ref
        settled = self._filed(services, ref, filed_at - timedelta(hours=1))
        done = resolve(
            services, Resolve(order=ref.id, by=ANN, help_request_id=settled.request.id, text="Done"), now=filed_at
        )
        request = self._filed(services, ref, filed_at).request.id
        at = filed_at + timedelta(hours=1)
        for command in (
            done,
            claim(services, Claim(order=ref.id, by=ANN, help_request_id=request), now=at),
            reply(services, Reply(order=ref.id, by=ANN, help_request_id=request, text="We look into it."), now=at),
        ):
            assert isinstance(command, Done)
        note = AddNote(order=ref.id, by=ANN, help_request_id=request, text=NOTE)
        assert isinstance(add_note(services, DynamoDeskStore(), note, now=at), NoteAdded)
        post_message(services, PostMessage(order=ref, text=WORDS), now=at)
        expire_requests(services, DynamoDeskStore(), now=NOW)
        attachment = an_attachment(f"A{self.orders}", of=ref.id)
        DynamoAttachmentStore().open_upload(Opening(order=ref, attachment=attachment, key=None, rate=None))
        return Scene(ref=ref, request=request, settled=settled.request.id, attachment=attachment.id)

    def ask(self, schema: str, name: str, claims: Json | None, variables: Json) -> tuple[int, Json, str]:
        """Status, answer and the whole body."""
        kind, field = roots(SCHEMAS[schema])[name]
        declared = ", ".join(f"${argument}: {field.args[argument].type}" for argument in variables)
        given = ", ".join(f"{argument}: ${argument}" for argument in variables)
        depth = self.depths.get(name, 4) if kind == "query" else 2
        selection = everything_of(SCHEMAS[schema], get_named_type(field.type), depth=depth)
        document = (
            f"{kind}{f'({declared})' if declared else ''} {{ {name}{f'({given})' if given else ''} {selection} }}"
        )
        response = self.post(schema, document, claims, variables)
        return response["statusCode"], json.loads(response["body"]), response["body"]

    def post(self, schema: str, document: str, claims: Json | None, variables: Json) -> Json:
        """What the function answers to API Gateway."""
        event = copy.deepcopy(EVENT)
        path = "/desk/graphql" if schema == "desk.graphql" else "/graphql"
        event.update(rawPath=path, body=json.dumps({"query": document, "variables": variables}))
        event["requestContext"]["http"]["path"] = path
        event["requestContext"]["authorizer"] = None
        response: Json = self.handlers[schema](event if claims is None else signed_in(event, claims), CONTEXT)
        return response

    def _snapshot(self) -> OrderSnapshot:
        return a_snapshot(
            number=OrderNumber(f"M{self.orders}"),
            customer_id=OWNER,
            email="james@example.com",
            placed_at=NOW - timedelta(days=10),
            paid_at=NOW - timedelta(days=10),
            ship_by=NOW - timedelta(days=8),
            shipments=(a_parcel("box", shipped_at=NOW - timedelta(days=5), bottle=2, lamp=1),),
        )

    @staticmethod
    def _filed(services: Services, ref: OrderRef, at: datetime) -> Filed:
        command = HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER), message=WORDS)
        filed = file_help(services, command, now=at)
        assert isinstance(filed, Filed), filed
        return filed


@pytest.fixture(scope="module")
def functions(request: pytest.FixtureRequest) -> Iterator[Functions]:
    """Both APIs as functions that have just started, on the engine, which is quicker than moto, if there is one."""
    endpoint = request.getfixturevalue("dynamodb_local") if engine_is_here() else None
    with pytest.MonkeyPatch.context() as environment, nullcontext() if endpoint else mocked_aws():
        set_environment(environment, name="dynamodb-local" if endpoint else "moto", endpoint=endpoint)
        environment.setenv("ORDER_HELP_ATTACHMENTS_BUCKET", "shop-attachments")
        environment.setenv("ORDER_HELP_LOG_LEVEL", "ERROR")
        environment.setenv("POWERTOOLS_METRICS_DISABLED", "true")
        create_tables()
        yield Functions(
            {
                "schema.graphql": started("functions.graphql_api", environment),
                "desk.graphql": started("functions.desk_api", environment),
            }
        )
        forget_connections()


def started(function: str, environment: pytest.MonkeyPatch) -> Callable[[Any, Any], Any]:
    """The handler of a function that has just started, with a logger of its own."""
    environment.setenv("ORDER_HELP_SERVICE", f"who-may-what-{function}")
    sys.modules.pop(function, None)
    handler: Callable[[Any, Any], Any] = importlib.import_module(function).handler
    return handler


@pytest.mark.guarantee("Nobody but its shopper and the shop can see an order or do anything with it.", to="shoppers")
@pytest.mark.parametrize("name", ROWS["schema.graphql"])
def test_shoppers_see_and_do_what_is_theirs_and_nothing_of_the_desk(functions: Functions, name: str) -> None:
    row = ROWS["schema.graphql"][name]
    scene = functions.scene_for("schema.graphql", name)
    variables = row.command(scene)
    refused = "HelpActionUnavailable" if name in not_offered(scene) else None

    ways = (variables,) if row.by_number_alone else (variables, by_id(scene, variables))
    for who, named in itertools.product(STRANGERS, ways):
        claims = PRINCIPALS[who]
        status, answer, body = functions.ask("schema.graphql", name, claims, named)
        if claims is None:
            assert (status, answer.get("data")) == (401, None), who
            continue
        assert status == 200, who
        assert "errors" not in answer, (who, answer)
        assert is_nothing(answer["data"][name]) or row.about_oneself or row.about_nobody, (who, answer)
        assert held({f'"{scene.number}"', OWNER, WORDS, NOTE, "james@example.com"}, body) == set(), who

    status, answer, body = functions.ask("schema.graphql", name, PRINCIPALS["the owner"], variables)
    assert (status, answer.get("errors")) == (200, None)
    if name in NAMES:
        assert answer["data"][name]["__typename"] == (refused or success_of(name))
    else:
        assert answer["data"][name]
    assert held({ANN, NOTE, OWNER, "REQUEST_CLAIMED", "REQUEST_OVERDUE", "assignee", "overdueSince"}, body) == set()


@pytest.mark.guarantee("Nobody is an agent but who is in the group, by the verified token.", to="operators")
@pytest.mark.parametrize("name", ROWS["desk.graphql"])
def test_the_desk_is_for_agents_and_for_systems_by_their_scopes(functions: Functions, name: str) -> None:
    row = ROWS["desk.graphql"][name]
    scene = functions.scene_for("desk.graphql", name)
    variables = row.command(scene)
    nothing = {name: None} if name in ("order", "helpRequest", "attachment") else None  # of those that may be null

    for who, claims in reversed(PRINCIPALS.items()):  # agents after everybody else but shoppers
        status, answer, body = functions.ask("desk.graphql", name, claims, variables)
        if claims is None:
            assert (status, codes(answer)) == (401, ["UNAUTHENTICATED"]), who
        elif who not in MAY:
            assert (status, codes(answer)) == (403, ["FORBIDDEN"]), who
        elif row.needs not in MAY[who]:
            assert (status, codes(answer), answer["data"]) == (200, ["FORBIDDEN"], nothing), who
        else:
            closed = CLOSED if row.needs == "SHIP" and "READ" not in MAY[who] else set()
            assert (status, {error["path"][-1] for error in answer.get("errors", ())}) == (200, closed), (who, answer)
            assert set(codes(answer)) == ({"FORBIDDEN"} if closed else set())
            assert answer["data"][name], who
            if roots(SCHEMAS["desk.graphql"])[name][0] == "mutation":
                done = row.refused or success_of(name, SCHEMAS["desk.graphql"])
                assert answer["data"][name]["__typename"] == done, (who, body)


def test_the_desk_does_see_what_shoppers_must_not(functions: Functions) -> None:
    scene = functions.scene_for("desk.graphql", "order")
    document = (GRAPHQL / "operations/desk/order.graphql").read_text()
    body = functions.post("desk.graphql", document, PRINCIPALS["an agent"], {"number": scene.number})["body"]
    secrets = {ANN, NOTE, WORDS, OWNER, "REQUEST_CLAIMED", "REQUEST_OVERDUE"}
    assert held(secrets, body) == secrets


def by_id(scene: Scene, variables: Json) -> Json:
    """The same, where the order is named by its id in place of its number."""
    if "input" in variables:
        return {"input": by_id(scene, variables["input"])}
    names = {"number": ("id", scene.mine("Order")), "orderNumber": ("orderId", scene.mine("Order"))}
    return dict(names.get(name, (name, value)) for name, value in variables.items())


def not_offered(scene: Scene) -> set[str]:
    """The mutations of the help actions that the scene's order does not offer now."""
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    order = services.order(scene.ref)
    assert order
    view = services.view(order, now=NOW)
    return {mutation_name(action) for action, availability in view.actions.items() if not availability.available}


def is_nothing(value: object) -> bool:
    """Null, an empty list, or that there is no such order."""
    return value in (None, []) or (isinstance(value, dict) and value.get("__typename") == "OrderNotFound")


def codes(answer: Json) -> list[str]:
    return [error["extensions"]["code"] for error in answer.get("errors", ())]


def held(texts: set[str], body: str) -> set[str]:
    """Those of these texts that stand in the body."""
    return {text for text in texts if text in body}
