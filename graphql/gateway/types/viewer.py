"""Who is asking."""

import strawberry


@strawberry.type(description="The shopper who is signed in. It tells no customer id.")
class Viewer:
    locale: str = strawberry.field(description="The language of all texts of this answer, as a BCP 47 tag.")
