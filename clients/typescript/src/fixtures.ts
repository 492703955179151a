/**
 * Answers of the API for storybooks and tests: the entry `fixtures/de` has them in German, and so on for each language.
 *
 * The demo shop gave them at one fixed time. They are the same in all languages but for their texts.
 */

import type {
  HelpActionState,
  HelpActionType,
  MyOrdersQuery,
  OrderDetailsQuery,
  OrderStatus,
  OrderTimelineQuery,
} from "./generated/types.js";

export * from "./generated/cases.js";

/** The answers about one order, and the shopper whose it is. */
export interface OrderFixture {
  shopper: string;
  details: OrderDetailsQuery;
  timeline: OrderTimelineQuery;
}

export interface Fixtures {
  /** The language of all texts, as a BCP 47 tag. */
  language: string;
  /** The answers about orders, by their number. */
  orders: Record<string, OrderFixture>;
  /** My Orders of each shopper. */
  lists: Record<string, MyOrdersQuery>;
}

/** The number of an order for each state of each help action that an order can show. */
export type Cases = Record<HelpActionType, Partial<Record<HelpActionState, string>>>;

/** The number of an order in each status. */
export type Statuses = Record<OrderStatus, string>;
