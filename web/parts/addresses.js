/** The URLs of the pages. */

/**
 * Returns the URL of an order's page, on which the form of a help action is open. The desk's pages have one of this name, too.
 *
 * @param {string} id
 * @param {string} [help] a help action's type
 */
export function orderAddress(id, help) {
  return `order.html?${new URLSearchParams(help ? { id, help } : { id })}`;
}

/** Returns the URL of the page that finds the orders with a number. @param {string} number */
export const numberAddress = (number) => `order.html?${new URLSearchParams({ number })}`;

/** Returns a parameter of this page's URL; "" if it is missing. @param {string} name */
export function queryParameter(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** Returns the URL of the desk's page of a help request. @param {string} id */
export const deskRequestAddress = (id) => `request.html?${new URLSearchParams({ id })}`;
