/**
 * Who is signed in, in every tab of the browser. No other module knows where tokens are.
 *
 * Rule 1: a token arrives in the fragment of an address, which browsers send to no server, and is removed from it at once.
 * Rule 2: whoever signs in on the way to a page gets to that page.
 * Rule 3: signing out, and another shopper's signing in, end what every other tab shows and what was typed there.
 * docs/decisions/0041-session.md weighs what it costs that all tabs share the token.
 */

/** @typedef {"token" | "desk-token"} TokenName the token of the shopper, or of the desk */

const WANTED = "wanted";
const OWNER = "owner:";
const SIGNED_OUT = "signed-out:";
const DRAFTS = "draft:";

/** Tokens that a page of the shop's own hands to our elements; they are stored nowhere. @type {Partial<Record<TokenName, string>>} */
const given = {};

/** Returns the token, or null if nobody is signed in or the sign-in has expired. @param {TokenName} name */
export function token(name) {
  receive(name);
  const stored = given[name] ?? localStorage.getItem(name);
  if (!stored || hasExpired(stored)) return null;
  sessionStorage.setItem(OWNER + name, ownerOf(stored));
  return stored;
}

/** Uses the token of a page of the shop's own; null if nobody is signed in there. @param {TokenName} name @param {string | null} value */
export function giveToken(name, value) {
  given[name] = value ?? undefined;
}

/** Forgets a token that the API refuses. @param {TokenName} name */
export function forget(name) {
  given[name] = undefined;
  localStorage.removeItem(name);
}

/** Ends the sign-in in every tab. @param {TokenName} name */
export function signOut(name) {
  forget(name);
  localStorage.setItem(SIGNED_OUT + name, String(Date.now()));
  forgetDrafts(name);
  location.assign(signInAddress(""));
}

/**
 * Calls back when somebody has signed in or out in another tab.
 *
 * @param {TokenName} name
 * @param {() => void} changed
 */
export function onSessionChange(name, changed) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === SIGNED_OUT + name) {
      forgetDrafts(name);
      changed();
    }
    const owner = ownerOf(newValue ?? "");
    if (key !== name || !newValue || owner === sessionStorage.getItem(OWNER + name)) return; // It has expired, or was renewed.
    forgetDrafts(name);
    changed();
  });
}

/** Notes that the reader goes to sign in, and wants to come back to this page. */
export function leaveToSignIn() {
  sessionStorage.setItem(WANTED, here());
}

/**
 * Returns the address of the shop's sign-in, from the page's `meta` element of this name. A sign-in that knows `return`
 * sends people back there itself; for any other, the tab remembers where they wanted to go.
 *
 * @param {string} [wanted] the page to come back to; "" for none
 */
export function signInAddress(wanted = here()) {
  const address = document.querySelector('meta[name="sign-in"]')?.getAttribute("content") || "/";
  if (!wanted) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ return: wanted })}`;
}

const here = () => location.pathname + location.search;

/** Stores a token that has arrived, and goes to the page that was wanted. @param {TokenName} name */
function receive(name) {
  const received = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!received) return;
  if (sessionStorage.getItem(OWNER + name) !== ownerOf(received)) forgetDrafts(name);
  localStorage.setItem(name, received);
  history.replaceState(history.state, "", here());
  const wanted = sessionStorage.getItem(WANTED);
  sessionStorage.removeItem(WANTED);
  if (wanted && wanted !== here()) location.replace(wanted);
}

/**
 * Returns the name under which something that is typed is kept in this tab. When a sign-in has expired, it is still that of
 * who was signed in, until somebody else is.
 *
 * @param {TokenName} name
 * @param {string} what
 */
export const draftKey = (name, what) => `${DRAFTS}${sessionStorage.getItem(OWNER + name) ?? ""}:${what}`;

/** Forgets whatever was typed in this tab and not sent. @param {TokenName} name */
function forgetDrafts(name) {
  sessionStorage.removeItem(OWNER + name);
  const keys = Array.from({ length: sessionStorage.length }, (_, place) => sessionStorage.key(place) ?? "");
  for (const key of keys) if (key.startsWith(DRAFTS)) sessionStorage.removeItem(key);
}

/** Returns whose token it is, as far as that can be read. @param {string} value */
const ownerOf = (value) => String(claims(value).sub ?? "");

/** Returns whether the time of a token is over; one that cannot be read is good until the API refuses it. @param {string} value */
function hasExpired(value) {
  const { exp } = claims(value);
  return typeof exp === "number" && exp * 1000 <= Date.now();
}

/** Returns what a JSON Web Token says; nothing if it is a token of another kind. @param {string} value @returns {Record<string, unknown>} */
function claims(value) {
  try {
    const [, payload = ""] = value.split(".");
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
}
