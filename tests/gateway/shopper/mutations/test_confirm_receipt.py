from tests.gateway.client import Gateway, problems
from tests.support.orders import DAY, T0, a_parcel, an_order

PARCELS = (a_parcel("gone", shipped_at=T0, bottle=2), a_parcel("prepared", shipped_at=None, lamp=1))


def test_a_confirmed_parcel_is_received_now() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=PARCELS))
    gone, prepared = gateway.order()["shipments"]
    assert (gone["canConfirmReceipt"], prepared["canConfirmReceipt"]) == (True, False)

    result = gateway.change("confirm_receipt", shipmentIds=[gone["id"]])

    assert result["__typename"] == "ReceiptConfirmed"
    confirmed = result["order"]["shipments"][0]
    assert confirmed["id"] == gone["id"]
    assert (confirmed["receivedAt"], confirmed["canConfirmReceipt"]) == ("2026-11-02T12:00:00Z", False)


def test_what_is_received_or_not_shipped_or_unknown_is_refused_whole() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=PARCELS))
    gone, prepared = (parcel["id"] for parcel in gateway.order()["shipments"])
    gateway.change("confirm_receipt", shipmentIds=[gone])

    result = gateway.change("confirm_receipt", shipmentIds=[gone, prepared, "x"])

    assert problems(result) == [
        ("shipmentIds.0", "ALREADY_RECEIVED"),
        ("shipmentIds.1", "NOT_SHIPPED"),
        ("shipmentIds.2", "UNKNOWN"),
    ]


def test_the_same_key_confirms_once() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=PARCELS))
    gone = gateway.order()["shipments"][0]["id"]

    first, again = (gateway.change("confirm_receipt", idempotencyKey="k", shipmentIds=[gone]) for _ in range(2))

    assert first == again
    assert gateway.store.calls.count("commit") == 1
