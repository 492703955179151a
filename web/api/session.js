/**
 * Who is signed in, for as long as the tab is open.
 *
 * Rule: a token arrives after the # of an address, which no browser sends anywhere, and is taken out of it at once.
 */

/** @typedef {"token" | "desk-token"} TokenName the shopper's, or the desk's */

/** @param {TokenName} name */
export function token(name) {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(name, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(name);
}

/** @param {TokenName} name */
export function signOut(name) {
  sessionStorage.removeItem(name);
  location.assign(signInAddress());
}

/** Where to sign in, as the page itself says in a `meta`. */
export function signInAddress() {
  const said = document.querySelector('meta[name="sign-in"]')?.getAttribute("content");
  return said || "/";
}
