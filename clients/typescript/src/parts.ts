/** Names for the parts of what documents bring. */

import type { MyOrdersQuery, OrderDetailsQuery, OrderTimelineQuery } from "./generated/types.js";

/** An order as My Orders shows it. */
export type ListedOrder = MyOrdersQuery["orders"]["edges"][number]["node"];

/** An order as its own page shows it. */
export type OrderOfPage = NonNullable<OrderDetailsQuery["order"]>;

/** A help action of an order, with its state, its texts and its form. */
export type HelpActionOfOrder = OrderOfPage["helpActions"][number];

/** An entry of an order's timeline; `__typename` tells the kinds apart. */
export type TimelineEntryOfOrder = NonNullable<OrderTimelineQuery["order"]>["timeline"]["edges"][number]["node"];
