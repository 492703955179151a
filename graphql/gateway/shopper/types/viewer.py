"""The type Viewer: the signed-in shopper."""

import strawberry

from gateway.shopper.context import Info


@strawberry.type(description="The shopper who is signed in.")
class Viewer:
    locale: str = strawberry.field(description="The language of all texts in the response, as a BCP 47 tag.")

    @strawberry.field(description="The number of unread timeline items in all of the viewer's orders together.")
    def unread_count(self, info: Info) -> int:
        return info.context.services.store.unread_of(info.context.viewer)
