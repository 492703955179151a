"""Who is asking."""

import strawberry

from gateway.shopper.context import Info


@strawberry.type(description="The shopper who is signed in. It tells no customer id.")
class Viewer:
    locale: str = strawberry.field(description="The language of all texts of this answer, as a BCP 47 tag.")

    @strawberry.field(
        description="How much there is to read about all orders together: the `unread` of their timelines."
    )
    def unread_count(self, info: Info) -> int:
        return info.context.services.store.unread_of(info.context.viewer)
