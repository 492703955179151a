/**
 * The way to the shop's sign-in and back.
 *
 * Rule 1: a token arrives in the fragment of an address, which browsers send to no server, and is removed from it at once.
 * Rule 2: whoever signs in on the way to a page gets to that page, and never to another origin.
 * Rule 3: a token that nobody here asked for is taken only if the reader agrees. Otherwise a stranger's link could sign
 * people in as the stranger, who would then read what they write.
 */

import { isDesk } from "./page.js";
import { isOfOwner, signIn, signOut } from "./session.js";
import { thisTab } from "./storage.js";

const ASKED = isDesk ? "asked:desk-token" : "asked:token";
const GOOD_FOR_MS = 3_600_000; // Signing in takes long for who has to sign up, or to look for a password.

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

/** Notes that the reader goes to sign in, and wants to come back to this page. */
export const leaveToSignIn = () => ask(here());

/** Signs the reader out, and leads to the shop's sign-in. */
export function leave() {
  signOut();
  ask("");
  location.assign(signInAddress(""));
}

/**
 * Takes the token that has arrived in the address, if the reader had gone to sign in, or comes from there.
 *
 * @returns {"stays" | "leaves" | "asks"} whether the page goes on, leaves for the one that was wanted, or has to ask whether
 *   the token is to be taken
 */
export function receive() {
  const received = arrived();
  if (!received) return "stays";
  const wanted = askedFor();
  if (wanted === null && !cameFromSignIn() && !isOfOwner(received)) return "asks";
  signIn(received);
  removeToken();
  const address = ownAddress(wanted || here());
  if (address === here()) return "stays";
  location.replace(address);
  return "leaves";
}

/** Takes the token for which the reader was asked, or not, and shows the page. @param {boolean} agreed */
export function decide(agreed) {
  const received = arrived();
  if (agreed && received) signIn(received);
  removeToken();
  location.reload();
}

/** Shows the page anew when a link brings a token while it is open: only its fragment changes then. */
export const watchArrivals = () => addEventListener("hashchange", () => arrived() && location.reload());

const arrived = () => new URLSearchParams(location.hash.slice(1)).get("token");

const removeToken = () => history.replaceState(history.state, "", here());

/** Returns this page's path and query. Two slashes at its beginning would name another host. */
const here = () => location.pathname.replace(/^\/+/, "/") + location.search;

/** @param {string} wanted */
const ask = (wanted) => thisTab.set(ASKED, JSON.stringify({ wanted, at: Date.now() }));

/** Returns the page that the reader wanted on going to sign in in this tab; null if that is long ago, or was never. */
function askedFor() {
  const { wanted = "", at = 0 } = JSON.parse(thisTab.get(ASKED) ?? "{}");
  thisTab.remove(ASKED);
  return Date.now() - at < GOOD_FOR_MS ? wanted : null;
}

/** Returns the path and query of an address of this origin, or of this page for another's. @param {string} address */
function ownAddress(address) {
  const { origin, pathname, search } = new URL(address, location.href);
  return origin === location.origin ? pathname + search : here();
}

/** Returns whether the page before this one was the sign-in. On another origin, it is known by the origin alone. */
function cameFromSignIn() {
  if (!document.referrer) return false;
  const [from, signIn] = [new URL(document.referrer), new URL(signInAddress(""), location.href)];
  return from.origin === signIn.origin && (from.origin !== location.origin || from.pathname === signIn.pathname);
}
