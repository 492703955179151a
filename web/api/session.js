/**
 * Keeps the tokens of who is signed in, for as long as the tab is open.
 *
 * Rule: a token arrives in the fragment of an address, which browsers send to no server, and is removed from it at once.
 */

/** @typedef {"token" | "desk-token"} TokenName the token of the shopper, or of the desk */

/** @param {TokenName} name */
export function token(name) {
  const received = new URLSearchParams(location.hash.slice(1)).get("token");
  if (received) {
    sessionStorage.setItem(name, received);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(name);
}

/** @param {TokenName} name */
export function signOut(name) {
  sessionStorage.removeItem(name);
  location.assign(signInAddress());
}

/** Returns the address of the shop's sign-in, from the page's `meta` element of this name. */
export function signInAddress() {
  const address = document.querySelector('meta[name="sign-in"]')?.getAttribute("content");
  return address || "/";
}
