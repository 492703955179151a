"""The shopper's schema, assembled from its queries and mutations."""

import strawberry

import gateway.shopper.enums
import gateway.types.enums  # noqa: F401  # describes the domain's enums before a type uses them
from gateway.http.outcome_log import note_all_fields
from gateway.http.schema_base import schema_of
from gateway.shopper.mutations.cancel_order import cancel_order
from gateway.shopper.mutations.change_shipping_address import change_shipping_address
from gateway.shopper.mutations.check_order_progress import check_order_progress
from gateway.shopper.mutations.confirm_receipt import confirm_receipt
from gateway.shopper.mutations.create_attachment_upload import create_attachment_upload
from gateway.shopper.mutations.mark_timeline_read import mark_timeline_read
from gateway.shopper.mutations.post_message import post_message
from gateway.shopper.mutations.report_customs_duty_issue import report_customs_duty_issue
from gateway.shopper.mutations.report_package_not_received import report_package_not_received
from gateway.shopper.mutations.resolve_payment_issue import resolve_payment_issue
from gateway.shopper.mutations.return_or_replace_items import return_or_replace_items
from gateway.shopper.mutations.withdraw_help_request import withdraw_help_request
from gateway.shopper.query import Query


@strawberry.type(
    description="What a signed-in shopper can change. Each mutation returns a success or a refusal as data."
)
class Mutation:
    change_shipping_address = change_shipping_address
    resolve_payment_issue = resolve_payment_issue
    check_order_progress = check_order_progress
    report_package_not_received = report_package_not_received
    report_customs_duty_issue = report_customs_duty_issue
    return_or_replace_items = return_or_replace_items
    cancel_order = cancel_order
    confirm_receipt = confirm_receipt
    withdraw_help_request = withdraw_help_request
    post_message = post_message
    mark_timeline_read = mark_timeline_read
    create_attachment_upload = create_attachment_upload


note_all_fields(Query, Mutation)
schema = schema_of(Query, Mutation)
