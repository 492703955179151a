"""The type ReturnInstructions: what the shopper does next with a return that was approved."""

from datetime import date

import strawberry

from gateway.shopper.types.attachment import Attachment
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest


@strawberry.type(description="What the shopper does next with a return that was approved.")
class ReturnInstructions:
    address: list[str] = strawberry.field(
        description=(
            "Where to send the goods, line by line, to be shown unchanged as plain text. Empty if the shop says it in "
            "its messages."
        )
    )
    send_by_day: date | None = strawberry.field(
        description="The last day on which to send the goods, in the shop's time zone; null if there is none."
    )
    files: list[Attachment] = strawberry.field(
        description=(
            "The files that the shop sent with messages about this return, such as its label: the newest 20, oldest "
            "first. They cost no extra lookup."
        )
    )

    @classmethod
    def of(cls, request: HelpRequest, view: OrderView) -> "ReturnInstructions | None":
        """Returns what follows from a return; None unless it was approved."""
        if not request.is_approved_return:
            return None
        settings = view.settings
        return cls(
            address=list(settings.return_address),
            send_by_day=settings.send_by_day(request.closed_at) if request.closed_at else None,
            files=[Attachment.of_file(file, view.order.id) for file in request.sent_files],
        )
