"""Which open requests a new fact makes impossible."""

from datetime import datetime

from order_help.domain import changes
from order_help.domain.help_requests import HelpRequest
from order_help.domain.laid_together import Order
from order_help.requests.desk import HelpDesk


def overtaken_requests(desk: HelpDesk, after: Order, *, now: datetime) -> tuple[HelpRequest, ...]:
    """The requests, whole, whose effect the order as it would be no longer allows; one call of the store for each."""
    ids = changes.overtaken_by(after, knobs=desk.knobs_of(after), now=now)
    found = (desk.store.help_request(after.ref, request_id) for request_id in ids)
    return tuple(request for request in found if request is not None)
