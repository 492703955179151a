/**
 * What is typed and not sent yet. It outlives closing a form, going back, another language and signing in again.
 *
 * Rule: drafts stay in the tab and belong to who typed them. They end with sending, and with signing out.
 */

import { draftKey } from "../api/session.js";
import { useState } from "../html.js";

/**
 * Keeps a value like `useState`, also beyond the life of the page.
 *
 * @template T
 * @param {string} what names what is typed, such as an order's id and the kind of a request
 * @param {T} initial what there is without a draft; it must survive JSON
 * @returns {[value: T, set: (change: T | ((before: T) => T)) => void, forget: () => void]} `forget` ends the draft; the value stays
 */
export function useDraft(what, initial) {
  const [value, setValue] = useState(() => stored(what, initial));
  /** @param {T | ((before: T) => T)} change */
  function set(change) {
    setValue((before) => {
      const after = typeof change === "function" ? /** @type {(before: T) => T} */ (change)(before) : change;
      keep(what, after);
      return after;
    });
  }
  return [value, set, () => sessionStorage.removeItem(keyOf(what))];
}

/** Returns whether there is a draft. @param {string} what */
export const hasDraft = (what) => sessionStorage.getItem(keyOf(what)) !== null;

/** @param {string} what */
const keyOf = (what) => draftKey("token", what);

/** @template T @param {string} what @param {T} initial @returns {T} */
function stored(what, initial) {
  const json = sessionStorage.getItem(keyOf(what));
  return json === null ? initial : JSON.parse(json);
}

/** Keeps a draft; a browser whose storage is full goes on without. @param {string} what @param {unknown} value */
function keep(what, value) {
  try {
    sessionStorage.setItem(keyOf(what), JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(keyOf(what));
  }
}
