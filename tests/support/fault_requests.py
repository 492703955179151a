"""Every field of both schemas' roots, as a request about a scene that has something for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from graphql import GraphQLSchema, build_schema, get_named_type

from gateway.desk.ids import desk_id
from gateway.ids import global_id
from tests.support.everything import everything_of
from tests.support.race_scenes import Scene

Json = dict[str, Any]
Variables = Callable[[Scene], Json]
GRAPHQL: Final = Path(__file__).resolve().parents[2] / "graphql"
FILES: Final = {"shopper": "schema.graphql", "desk": "desk.graphql"}
DEPTHS: Final = {"node": 2, "ordersNumbered": 2}
"""How deep the answer is asked for, where a query may give many things or one of many types. Others: 3."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """The scene of a request and its variables, without its key."""

    scene: str
    variables: Variables
    is_alone: bool = False
    """Whether it reads lists of all orders, so that no other scene may be there."""


def _number(**fields: Any) -> Variables:
    return lambda scene: {"input": {"orderNumber": scene.order.snapshot.number, **fields}}


def _id(**fields: Any) -> Variables:
    """Names the order by its id. Values that are functions are given the scene."""

    def variables(scene: Scene) -> Json:
        values = {name: value(scene) if callable(value) else value for name, value in fields.items()}
        return {"input": {"orderId": global_id("Order", scene.ref.id), **values}}

    return variables


def _own(type_: str, name: str) -> Callable[[Scene], str]:
    return lambda scene: global_id(type_, scene.ref.id, name)


def _own_request(called: str) -> Callable[[Scene], str]:
    return lambda scene: global_id("HelpRequest", scene.ref.id, scene.requests[called].id)


def _about(called: str, **fields: Any) -> Variables:
    """What the desk does about a request of the scene."""

    def variables(scene: Scene) -> Json:
        request = desk_id("HelpRequest", scene.ref.id, scene.requests[called].id)
        return {"input": {"helpRequestId": request, **fields}}

    return variables


def _desk_order(**fields: Any) -> Variables:
    return lambda scene: {"input": {"orderId": desk_id("Order", scene.ref.id), **fields}}


ADDRESS: Final = {
    "name": "James Li",
    "line1": "1 Office Plaza",
    "city": "New York",
    "region": "NY",
    "postalCode": "10083",
    "countryCode": "US",
}
PHOTO: Final = {"fileName": "box.jpg", "mediaType": "image/jpeg", "size": 10}
PARCEL: Final = {"shipmentId": "crate", "lines": [{"lineId": "lamp", "quantity": 1}]}
RETURNED: Final = {"quantity": 1, "reason": "DAMAGED"}

ROWS: Final[Mapping[str, Mapping[str, Row]]] = {
    "shopper": {
        "viewer": Row(scene="to cancel", variables=lambda _: {}),
        "orders": Row(scene="to cancel", variables=lambda _: {}),
        "order": Row(scene="to return", variables=lambda scene: {"number": scene.order.snapshot.number}),
        "ordersNumbered": Row(scene="to return", variables=lambda scene: {"number": scene.order.snapshot.number}),
        "addressForm": Row(scene="packed", variables=lambda _: {"countryCode": "JP"}),
        "helpRequest": Row(scene="to cancel", variables=lambda scene: {"id": _own_request("waiting")(scene)}),
        "attachment": Row(
            scene="packed", variables=lambda scene: {"id": _own("Attachment", f"verified-{scene.place}")(scene)}
        ),
        "node": Row(scene="to return", variables=lambda scene: {"id": _own("TimelineEntry", "2.0")(scene)}),
        "changeShippingAddress": Row(scene="packed", variables=_number(address=ADDRESS)),
        "resolvePaymentIssue": Row(
            scene="packed",
            variables=_id(
                kind="CHARGED_TWICE",
                message="Please.",
                attachmentIds=lambda scene: [_own("Attachment", f"verified-{scene.place}")(scene)],
            ),
        ),
        "checkOrderProgress": Row(scene="packed", variables=_number()),
        "reportPackageNotReceived": Row(
            scene="shipped",
            variables=_id(kind="NOT_ARRIVED", shipmentIds=lambda scene: [_own("Shipment", "box")(scene)]),
        ),
        "reportCustomsDutyIssue": Row(scene="packed, decided at the desk", variables=_number(kind="TAX_NUMBER")),
        "returnOrReplaceItems": Row(
            scene="shipped",
            variables=_id(
                resolution="REPLACEMENT",
                items=lambda scene: [{"lineId": _own("OrderLine", "lamp")(scene), **RETURNED}],
            ),
        ),
        "cancelOrder": Row(scene="packed", variables=_number(reason="TOO_SLOW")),
        "confirmReceipt": Row(
            scene="shipped", variables=_id(shipmentIds=lambda scene: [_own("Shipment", "box")(scene)])
        ),
        "withdrawHelpRequest": Row(scene="to cancel", variables=_id(helpRequestId=_own_request("decided"))),
        "postMessage": Row(scene="to cancel", variables=_id(text="Red.", helpRequestId=_own_request("waiting"))),
        "markTimelineRead": Row(scene="to cancel", variables=_id(through=_own("TimelineEntry", "5.0"))),
        "createAttachmentUpload": Row(scene="packed", variables=_number(**PHOTO)),
    },
    "desk": {
        "me": Row(scene="packed", variables=lambda _: {}),
        "choices": Row(scene="packed", variables=lambda _: {}),
        "queue": Row(scene="to cancel", variables=lambda _: {}, is_alone=True),
        "order": Row(scene="to return", variables=lambda scene: {"number": scene.order.snapshot.number}),
        "ordersNumbered": Row(scene="to return", variables=lambda scene: {"number": scene.order.snapshot.number}),
        "helpRequest": Row(
            scene="to cancel",
            variables=lambda scene: {"id": desk_id("HelpRequest", scene.ref.id, scene.requests["waiting"].id)},
        ),
        "attachment": Row(
            scene="packed",
            variables=lambda scene: {"id": desk_id("Attachment", scene.ref.id, f"verified-{scene.place}")},
        ),
        "claim": Row(scene="to cancel", variables=_about("decided")),
        "unclaim": Row(scene="to readdress", variables=_about("decided")),
        "reply": Row(scene="to cancel", variables=_about("waiting", text="We look into it.", expectsAnswer=True)),
        "createAttachmentUpload": Row(scene="packed", variables=_desk_order(**PHOTO)),
        "addNote": Row(scene="to cancel", variables=_about("waiting", text="Hm.")),
        "approve": Row(scene="to cancel", variables=_about("decided", text="Done.")),
        "decline": Row(scene="to readdress", variables=_about("decided", reason="OTHER", text="No.")),
        "resolve": Row(scene="to cancel", variables=_about("waiting", text="It was your bank.")),
        "reopen": Row(scene="to cancel", variables=_about("settled")),
        "dismissAlert": Row(scene="to cancel", variables=_desk_order(kind="UNANSWERED_MESSAGE")),
        "markTimelineRead": Row(
            scene="to cancel",
            variables=lambda scene: {"input": {"through": desk_id("TimelineEntry", scene.ref.id, "5.0")}},
        ),
        "releaseForShipment": Row(scene="packed", variables=_number()),
        "recordShipment": Row(scene="packed", variables=_number(shipment=PARCEL)),
    },
}

ALERTS: Final = Row(scene="to cancel", variables=lambda _: {"alert": "UNANSWERED_MESSAGE"}, is_alone=True)
"""The desk's queue of orders with an alert, which is read in another way than its requests."""


@cache
def schema(name: str) -> GraphQLSchema:
    return build_schema((GRAPHQL / FILES[name]).read_text(encoding="utf-8"))


def is_mutation(schema_name: str, field: str) -> bool:
    mutations = schema(schema_name).mutation_type
    return bool(mutations and field in mutations.fields)


def takes_a_key(schema_name: str, field: str) -> bool:
    """Whether the input of a mutation has an idempotency key."""
    if not is_mutation(schema_name, field):
        return False
    mutations = schema(schema_name).mutation_type
    assert mutations
    input_type = get_named_type(mutations.fields[field].args["input"].type)
    return "idempotencyKey" in input_type.fields


@cache
def document(schema_name: str, field: str, arguments: tuple[str, ...]) -> str:
    """The request, which asks for everything that its answer may have."""
    found, kind = schema(schema_name), "mutation" if is_mutation(schema_name, field) else "query"
    root = found.mutation_type if kind == "mutation" else found.query_type
    assert root
    declared = ", ".join(f"${argument}: {root.fields[field].args[argument].type}" for argument in arguments)
    given = ", ".join(f"{argument}: ${argument}" for argument in arguments)
    depth = 2 if kind == "mutation" else DEPTHS.get(field, 3)
    selection = everything_of(found, get_named_type(root.fields[field].type), depth=depth)
    return f"{kind}{f'({declared})' if declared else ''} {{ {field}{f'({given})' if given else ''} {selection} }}"
