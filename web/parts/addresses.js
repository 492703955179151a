/** The addresses of the pages. */

/**
 * The page of an order, with the form of a help action open on it.
 *
 * @param {string} number
 * @param {string} [help] a help action's type
 */
export function orderAddress(number, help) {
  const asked = new URLSearchParams(help ? { number, help } : { number });
  return `order.html?${asked}`;
}

/** A parameter of this page's own address. @param {string} name */
export function given(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** The desk's page of an order. @param {string} number @param {string} [customer] whose, where several have one of this number */
export function deskOrderAddress(number, customer) {
  return `order.html?${new URLSearchParams(customer ? { number, customer } : { number })}`;
}

/** The desk's page of a request. @param {string} id */
export const deskRequestAddress = (id) => `request.html?${new URLSearchParams({ id })}`;
