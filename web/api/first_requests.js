/**
 * What each of the shopper's pages requests first.
 *
 * start.js sends it before the page's script is there, and the page then requests the very same; so both have it from here.
 */

import { queryParameter } from "../parts/addresses.js";

/** The orders of a page of the list. */
export const PAGE_SIZE = 20;

/** @typedef {{show: string | null, search: string | null}} Choice what the list shows; null for everything */

/** @param {Choice} choice @param {string | null} [after] @param {number} [first] */
export const listVariables = ({ show, search }, after = null, first = PAGE_SIZE) => ({ first, after, show, search });

/** Returns what the address of the list chooses. @returns {Choice} */
export const listChoice = () => ({ show: queryParameter("show") || null, search: queryParameter("search") || null });

/** @param {string} id */
export const orderVariables = (id) => ({ id });

/** @param {string} id the order's */
export const timelineVariables = (id) => ({ id, newestFirst: true });

/**
 * Returns the documents, with their variables, that a page requests first.
 *
 * @param {string | undefined} page
 * @returns {[string, object][]}
 */
export function firstRequests(page) {
  const id = queryParameter("id");
  if (page === "order" && id) {
    return [
      ["order_details", orderVariables(id)],
      ["order_timeline", timelineVariables(id)],
    ];
  }
  return page === "orders" ? [["my_orders", listVariables(listChoice())]] : [];
}
