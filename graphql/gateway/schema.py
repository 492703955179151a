"""The shopper's schema: a list of what there is."""

import strawberry

import gateway.types.enums  # noqa: F401  # describes the domain's enums before anybody uses them
from gateway.mutations.cancel_order import cancel_order
from gateway.mutations.change_shipping_address import change_shipping_address
from gateway.mutations.check_order_progress import check_order_progress
from gateway.mutations.confirm_receipt import confirm_receipt
from gateway.mutations.create_attachment_upload import create_attachment_upload
from gateway.mutations.mark_timeline_read import mark_timeline_read
from gateway.mutations.post_message import post_message
from gateway.mutations.report_customs_duty_issue import report_customs_duty_issue
from gateway.mutations.report_package_not_received import report_package_not_received
from gateway.mutations.resolve_payment_issue import resolve_payment_issue
from gateway.mutations.return_or_replace_items import return_or_replace_items
from gateway.mutations.withdraw_help_request import withdraw_help_request
from gateway.noting import note_all_fields
from gateway.query import Query
from gateway.quiet_schema import schema_of


@strawberry.type(description="What a signed-in shopper may do. Each answers with a success or a refusal, as data.")
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
