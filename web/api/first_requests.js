/**
 * What each of the shopper's pages requests first.
 *
 * start.js sends it before the page's script is there, and the page then requests the very same; so both have it from here.
 */

import { queryParameter } from "../parts/addresses.js";
import { savedPlace } from "../parts/list/place.js";
import { isOurs } from "./page.js";

const PAGE_SIZE = 20;
const LARGEST_PAGE = 50;
const SHOWS = /** @type {const} */ (["NEEDS_ANSWER", "OPEN_REQUESTS", "ON_THE_WAY", "PAST"]);

/** @typedef {[name: string, variables: object]} FirstRequest a document, by its name, and its variables */
/** @typedef {(typeof SHOWS)[number]} Show */
/** @typedef {{show: Show | null, search: string | null}} Choice what the list shows; null for everything */

/** Returns what to read of the list, in a page as large as the orders that are wanted. @param {Choice} choice @param {string | null} [after] @param {number} [wanted] */
export function listVariables({ show, search }, after = null, wanted = 0) {
  return { first: Math.min(Math.max(wanted, PAGE_SIZE), LARGEST_PAGE), after, show, search };
}

/** Returns what the address of the list chooses. @returns {Choice} */
export function listChoice() {
  if (!isOurs) return { show: null, search: null };
  const show = SHOWS.find((one) => one === queryParameter("show")) ?? null;
  return { show, search: queryParameter("search").trim() || null };
}

/** @param {string} id */
export const orderVariables = (id) => ({ id });

/** @param {string} id the order's */
export const timelineVariables = (id) => ({ id, newestFirst: true });

/** Returns what My Orders requests first. @returns {FirstRequest[]} */
export function requestsOfList() {
  return [
    ["my_orders", listVariables(listChoice(), null, savedPlace()?.orders)],
    ["order_counts", {}],
  ];
}

/** Returns what the page of an order requests first, if its address has the order's id. @returns {FirstRequest[]} */
export function requestsOfOrder() {
  const id = queryParameter("id");
  if (!id) return [];
  return [
    ["order_details", orderVariables(id)],
    ["order_timeline", timelineVariables(id)],
  ];
}
