/** The URLs of the pages. */

import { home } from "../api/page.js";

/** @typedef {{id: string, number: string, help: string}} Named an order, by its id or its number, and the help action whose form is to be open; "" for what is not said */

/** The URL of the first page: My Orders, or the desk's queue. */
export const firstPage = home || "./";

/**
 * Returns the URL of an order's page, on which the form of a help action is open. The desk's pages have one of this name, too.
 *
 * @param {string} id
 * @param {string} [help] a help action's type
 */
export function orderAddress(id, help) {
  return `${home}order.html?${new URLSearchParams(help ? { id, help } : { id })}`;
}

/** Returns the URL of the page that finds the orders with a number. @param {string} number */
export const numberAddress = (number) => `${home}order.html?${new URLSearchParams({ number })}`;

/** Returns a parameter of this page's URL; "" if it is missing. @param {string} name */
export function queryParameter(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** Returns the URL of the desk's page of a help request. @param {string} id */
export const deskRequestAddress = (id) => `request.html?${new URLSearchParams({ id })}`;

/** Returns what this page's URL names. @returns {Named} */
export const named = () => ({ id: queryParameter("id"), number: queryParameter("number"), help: queryParameter("help") });
