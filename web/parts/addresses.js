/** The URLs of the pages. */

/**
 * Returns the URL of an order's page, on which the form of a help action is open.
 *
 * @param {string} number
 * @param {string} [help] a help action's type
 */
export function orderAddress(number, help) {
  return `order.html?${new URLSearchParams(help ? { number, help } : { number })}`;
}

/** Returns a parameter of this page's URL; "" if it is missing. @param {string} name */
export function queryParameter(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** Returns the URL of the desk's page of an order. @param {string} number @param {string} [customer] the customer's id, since customers may have equal numbers */
export function deskOrderAddress(number, customer) {
  return `order.html?${new URLSearchParams(customer ? { number, customer } : { number })}`;
}

/** Returns the URL of the desk's page of a help request. @param {string} id */
export const deskRequestAddress = (id) => `request.html?${new URLSearchParams({ id })}`;
