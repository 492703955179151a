"""The policy of the demo shop: the built-in one, and where the goods of approved returns go."""

from datetime import UTC, datetime, timedelta
from typing import Final

from order_help.domain.shop_policy import PolicyEntry, PolicySettings, ShopPolicy

RETURN_ADDRESS: Final = ("Sample & Co., Returns", "12 Dock Street", "Newark, NJ 07114")

DEMO_POLICY: Final = ShopPolicy(
    entries=(
        PolicyEntry(
            since=datetime(1970, 1, 1, tzinfo=UTC),
            settings=PolicySettings(return_address=RETURN_ADDRESS, return_sent_within=timedelta(days=14)),
        ),
    )
)
