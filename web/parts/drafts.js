/**
 * What is typed and not sent yet. It outlives closing a form, going back, another language and signing in again.
 *
 * Rule 1: drafts stay in the tab and belong to who typed them. They end with sending, and with signing out.
 * Rule 2: what is as it was in the beginning is no draft.
 */

import { draftKey } from "../api/session.js";
import { thisTab } from "../api/storage.js";
import { useLayoutEffect, useState } from "../html.js";

/** What shows a draft, by its key. @type {Map<string, Set<() => void>>} */
const shown = new Map();
/** What was read last, so that the same draft is the same value. @type {Map<string, {json: string, value: unknown}>} */
const read = new Map();

/**
 * Keeps a value like `useState`, also beyond the life of the page.
 *
 * @template T
 * @param {string} what names what is typed, such as an order's id and the kind of a request
 * @param {T} initial what there is without a draft; it must survive JSON
 * @returns {[value: T, set: (change: T | ((before: T) => T)) => void, forget: () => void]}
 *   `set` may be called when nothing shows the draft any more; `forget` ends it, and the value is the initial one again
 */
export function useDraft(what, initial) {
  const key = draftKey(what);
  const [first] = useState(initial);
  const [, showAgain] = useState(0);
  useLayoutEffect(() => showing(key, () => showAgain((times) => times + 1)), [key]);
  /** @param {T | ((before: T) => T)} change */
  function set(change) {
    const before = draftOf(key) ?? first;
    const after = typeof change === "function" ? /** @type {(before: T) => T} */ (change)(/** @type {T} */ (before)) : change;
    keep(key, JSON.stringify(after) === JSON.stringify(first) ? null : after);
  }
  return [/** @type {T} */ (draftOf(key) ?? first), set, () => keep(key, null)];
}

/** Returns a draft; null if there is none. @param {string} what @returns {any} */
export const findDraft = (what) => draftOf(draftKey(what));

/** Begins a draft, or replaces it. @param {string} what @param {unknown} value */
export const startDraft = (what, value) => keep(draftKey(what), value);

/** @param {string} key */
function draftOf(key) {
  const json = thisTab.get(key);
  if (json === null) return null;
  const last = read.get(key);
  if (last?.json === json) return last.value;
  const value = JSON.parse(json);
  read.set(key, { json, value });
  return value;
}

/** @param {string} key @param {unknown} value null for none */
function keep(key, value) {
  if (value === null) thisTab.remove(key);
  else thisTab.set(key, JSON.stringify(value));
  for (const showAgain of shown.get(key) ?? []) showAgain();
}

/** @param {string} key @param {() => void} showAgain */
function showing(key, showAgain) {
  const all = shown.get(key) ?? new Set();
  shown.set(key, all.add(showAgain));
  return () => void all.delete(showAgain);
}
