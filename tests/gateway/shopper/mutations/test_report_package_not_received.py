from dataclasses import replace

from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, problems
from tests.support.orders import DAY, T0, a_parcel, an_order

TWO_PARCELS = (a_parcel("first", shipped_at=T0, bottle=2), a_parcel("second", shipped_at=T0, lamp=1))


def a_gateway() -> Gateway:
    return Gateway(now=T0 + 9 * DAY).put(an_order(shipments=TWO_PARCELS))


def parcel_ids(gateway: Gateway, number: str = "W1") -> list[str]:
    return [parcel["id"] for parcel in gateway.order(number)["shipments"]]


def test_parcels_are_reported_one_request_each_at_most() -> None:
    gateway = a_gateway()
    first, second = parcel_ids(gateway)

    result = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[first])

    details = gateway.operation("help_request", id=result["helpRequest"]["id"])["details"]
    assert (details["parcelKind"], details["kindText"]) == ("NOT_ARRIVED", "The parcel has not arrived")
    assert [parcel["id"] for parcel in details["shipments"]] == [first]
    action = gateway.action("REPORT_PACKAGE_NOT_RECEIVED")
    assert action["state"] == "AVAILABLE"
    assert [shipment["available"] for shipment in action["shipments"]] == [False, True]

    both = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[first, second])
    assert both["problems"] == [
        {
            "path": "shipmentIds.0",
            "code": "NOT_AVAILABLE",
            "message": "Your request of November 10, 2026 about this parcel is still open.",
        }
    ]


def test_ids_that_name_no_parcel_of_this_order_are_unknown() -> None:
    gateway = a_gateway()
    gateway.put(an_order(number=OrderNumber("W2"), shipments=TWO_PARCELS))
    first, second = parcel_ids(gateway)
    line = gateway.order()["lines"][0]["id"]
    of_another_order = parcel_ids(gateway, "W2")[0]

    result = gateway.change(
        "report_package_not_received",
        kind="NOT_ARRIVED",
        shipmentIds=[first, "first", line, of_another_order, second[:-4], "\ud800", "x" * 5000, "", "\u2603"],
    )

    assert problems(result) == [(f"shipmentIds.{place}", "UNKNOWN") for place in range(1, 9)]
    assert not gateway.store.requests


def test_no_parcel_and_the_same_twice_are_refused() -> None:
    gateway = a_gateway()
    first, _ = parcel_ids(gateway)

    none = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[])
    twice = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[first, first])
    many = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[first] * 201)

    assert problems(none) == [("shipmentIds", "TOO_FEW")]
    assert problems(twice) == [("shipmentIds.1", "DUPLICATE")]
    assert problems(many) == [("shipmentIds", "TOO_MANY")]


def test_a_parcel_that_counts_as_received_says_since_when() -> None:
    received = replace(TWO_PARCELS[0], delivered_at=T0 + DAY)
    gateway = Gateway(now=T0 + 9 * DAY).put(an_order(shipments=(received, TWO_PARCELS[1])))
    first, _ = parcel_ids(gateway)

    result = gateway.change("report_package_not_received", kind="MARKED_DELIVERED", shipmentIds=[first])

    assert result["problems"][0]["message"] == "This parcel counts as received since November 10, 2026."
    assert gateway.order()["shipments"][0]["receiptConfirmed"] is False


def test_a_parcel_that_the_shopper_confirmed_says_so() -> None:
    gateway = a_gateway()
    first, _ = parcel_ids(gateway)
    gateway.change("confirm_receipt", shipmentIds=[first])

    result = gateway.change("report_package_not_received", kind="MARKED_DELIVERED", shipmentIds=[first])

    assert result["problems"][0]["message"] == "You confirmed on November 10, 2026 that this parcel arrived."
    assert [parcel["receiptConfirmed"] for parcel in gateway.order()["shipments"]] == [True, False]


def test_each_parcel_names_the_requests_about_itself_and_no_other() -> None:
    gateway = a_gateway()
    first, second = parcel_ids(gateway)
    filed = [
        gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[one])["helpRequest"]["id"]
        for one in (second, first)
    ]

    action = gateway.action("REPORT_PACKAGE_NOT_RECEIVED")

    assert [one["openRequests"] for one in action["shipments"]] == [[{"id": filed[1]}], [{"id": filed[0]}]]
    assert [request["id"] for request in action["openRequests"]] == filed


def test_a_parcel_that_nothing_was_reported_of_names_no_request() -> None:
    gateway = a_gateway()
    first, _ = parcel_ids(gateway)
    gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[first])

    _, of_second = gateway.action("REPORT_PACKAGE_NOT_RECEIVED")["shipments"]

    assert of_second["openRequests"] == []
