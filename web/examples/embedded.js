/**
 * A page of the shop's own around our elements: it brings the shopper's token, and shows the list or an order.
 *
 * A shop has a session of its own, and asks its server for a token. This example has none: like our own pages, it takes the
 * token that `order-help serve` puts into the address, and keeps it in the tab.
 */

const KEPT = "example-token";
const place = /** @type {HTMLElement} */ (document.getElementById("place"));

const received = new URLSearchParams(location.hash.slice(1)).get("token");
if (received) {
  sessionStorage.setItem(KEPT, received);
  history.replaceState(null, "", location.pathname + location.search);
}

/** Shows what the address names: an order, or all of them. */
function show() {
  const named = new URLSearchParams(location.search);
  const element = document.createElement(named.size ? "order-help-order" : "order-help-orders");
  for (const [name, value] of named) element.setAttribute(name, value);
  // A function is called whenever a token is needed: at first, and when the one before has expired.
  Object.assign(element, { token: () => sessionStorage.getItem(KEPT) });
  place.replaceChildren(element);
}

/** @param {string} address */
function go(address) {
  history.pushState(null, "", address);
  show();
  scrollTo(0, 0);
}

addEventListener("order-help-open", (event) => {
  event.preventDefault(); // Without this, the link would lead to our own page of the order.
  const { id, number, help } = event.detail;
  go(`?${new URLSearchParams({ ...(id ? { "order-id": id } : { number: number ?? "" }), ...(help ? { help } : {}) })}`);
});
addEventListener("order-help-back", (event) => {
  event.preventDefault();
  go(location.pathname);
});
addEventListener("popstate", show);
show();
