/**
 * Who is signed in, in every tab of the browser. No other module knows where the token is.
 *
 * Rule 1: signing out, and another shopper's signing in, end what every tab shows and what was typed there; also in a tab
 * that was closed or asleep meanwhile.
 * Rule 2: a sign-in that has expired ends nothing: who signs in again goes on where they were.
 * Rule 3: a page of the shop's own brings the token itself, which is kept in memory alone.
 * docs/decisions/0041-session.md weighs what it costs that all tabs share the token.
 */

import { isDesk, isOurs } from "./page.js";
import { allTabs, thisTab } from "./storage.js";

/** Under which the token is kept: the shopper's, or the agent's. */
const TOKEN = isDesk ? "desk-token" : "token";
const OWNER = `owner:${TOKEN}`;
const SIGNED_OUT = `signed-out:${TOKEN}`;
const DRAFTS = `draft:${TOKEN}:`;

/** @typedef {string | null | (() => string | null | Promise<string | null>)} TokenSource a token, null for nobody, or what brings one whenever it is needed */

/** @type {Set<(renewed: boolean) => void>} */
const watching = new Set();
/** @type {Set<() => void>} */
const ending = new Set();

/** In a page of the shop's own: what brings its token, the token, and the token on its way. */
const given = {
  source: /** @type {TokenSource} */ (null),
  token: /** @type {string | null} */ (null),
  coming: /** @type {Promise<void> | null} */ (null),
};

/** Returns the token, or null if nobody is signed in. It may have expired: the API says so. */
export function token() {
  settle();
  return stored();
}

/** The token as it is kept. */
const stored = () => (isOurs ? allTabs.get(TOKEN) : given.token);

/**
 * Returns the token to send; null if nobody is signed in.
 *
 * @param {string | null} [refused] the token that the API has refused, if another one is needed
 */
export async function bearer(refused = null) {
  if (refused) forget(refused);
  if (!isOurs) await untilBrought();
  const found = token();
  return found === refused ? null : found;
}

/** Takes the token of a page of the shop's own, or what brings it. @param {TokenSource} source */
export function give(source) {
  Object.assign(given, { source, token: typeof source === "string" ? source : null, coming: null });
  if (settle() || source === null) end();
  else tell(true);
}

/** Signs somebody in, in every tab. @param {string} value a token */
export function signIn(value) {
  allTabs.set(TOKEN, value);
  settle();
}

/** Forgets a token that the API refuses, unless another one has come since. @param {string} refused */
function forget(refused) {
  if (token() !== refused) return;
  given.token = null;
  if (isOurs) allTabs.remove(TOKEN);
  tell(false);
}

/** Waits for the token of a page of the shop's own: of the source that it has given last. */
async function untilBrought() {
  while (!given.token) {
    const { source } = given;
    given.coming ??= bring(source).finally(() => {
      if (source === given.source) given.coming = null;
    });
    await given.coming;
    if (source === given.source) return;
  }
}

/** Has a page of the shop's own bring a token. @param {TokenSource} source */
async function bring(source) {
  const brought = typeof source === "function" ? await source() : null;
  if (source !== given.source) return; // Another one was given meanwhile.
  given.token = brought;
  if (settle()) end();
}

/** Ends the sign-in in every tab. */
export function signOut() {
  allTabs.remove(TOKEN);
  allTabs.set(SIGNED_OUT, String(Date.now()));
  settle();
}

/** Returns whether a token is of who is signed in, or was until that expired. @param {string} value */
export function isOfOwner(value) {
  settle();
  return ownerOf(value) === thisTab.get(OWNER);
}

/** Calls back when what this tab shows is not for who is signed in any more. @param {() => void} ended */
export function onSessionEnd(ended) {
  ending.add(ended);
  const check = () => (settle() ? ended() : tell(token() !== null));
  addEventListener("storage", check);
  addEventListener("pageshow", ({ persisted }) => persisted && check()); // The browser kept the page while one was elsewhere.
}

/** Calls back when a sign-in has expired, and when it may have been renewed. Returns what ends this. @param {(renewed: boolean) => void} changed */
export function onSessionChange(changed) {
  watching.add(changed);
  return () => void watching.delete(changed);
}

/**
 * Returns the name under which something that is typed is kept in this tab. When a sign-in has expired, it is still that of
 * who was signed in, until somebody else is.
 *
 * @param {string} what
 */
export const draftKey = (what) => `${DRAFTS}${thisTab.get(OWNER) ?? ""}:${what}`;

/** Brings this tab up to what happened in others. Returns whether that ends what it shows; the drafts are gone then. */
function settle() {
  const current = stored();
  const signedOut = allTabs.get(SIGNED_OUT) ?? "";
  const wasSignedOut = signedOut !== (thisTab.get(SIGNED_OUT) ?? "");
  const before = wasSignedOut ? null : thisTab.get(OWNER);
  const owner = current ? ownerOf(current) : before;
  if (!wasSignedOut && owner === before) return false;
  for (const key of thisTab.keys()) if (key.startsWith(DRAFTS)) thisTab.remove(key);
  thisTab.set(SIGNED_OUT, signedOut);
  if (owner === null) thisTab.remove(OWNER);
  else thisTab.set(OWNER, owner);
  return true;
}

function end() {
  for (const ended of ending) ended();
}

/** How often a sign-in may have been renewed since the page was there. */
export const renewals = () => renewed;

let renewed = 0;

/** @param {boolean} isRenewed */
function tell(isRenewed) {
  if (isRenewed) renewed += 1;
  for (const changed of watching) changed(isRenewed);
}

/** Returns whose token it is. One of a kind that does not say so is taken for somebody else's than any other. @param {string} value */
const ownerOf = (value) => String(subject(value) ?? fingerprint(value));

/** @param {string} value */
const fingerprint = (value) => `#${[...value].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 0)}`;

/** Returns the subject of a JSON Web Token; undefined if it is a token of another kind. @param {string} value @returns {unknown} */
function subject(value) {
  try {
    const [, payload = ""] = value.split(".");
    return JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))).sub; // Its bytes are compared, and never shown.
  } catch {
    return undefined;
  }
}
