/** Lists that are read from their end, a page at a time. */

import { t } from "../api/texts.js";
import { h, html, useEffect, useState } from "../html.js";
import { Failed } from "./page.js";

/**
 * @template T
 * @typedef {{edges: {node: T}[], pageInfo: {hasNextPage: boolean, endCursor: string | null}}} Connection the newest first
 */

/**
 * @template T
 * @typedef {{items: T[], earlier: (() => Promise<void>) | null, failed: unknown}} FromTheEnd
 *   `items` from old to new; `earlier` asks for the page before, and is null once there is none; `failed` is why that failed
 */

/**
 * What is known of a list, from old to new. The latest page may come anew: what was read before it stays.
 *
 * @template {{id: string}} T
 * @param {Connection<T>} latest
 * @param {(after: string) => Promise<Connection<T> | undefined>} before asks for the page that follows a cursor
 * @returns {FromTheEnd<T>}
 */
export function useFromTheEnd(latest, before) {
  const [known, setKnown] = useState({ items: oldToNew(latest), cursor: cursorOf(latest) });
  useEffect(() => setKnown((was) => withLatest(was, latest)), [latest]);
  const [failed, setFailed] = useState(/** @type {unknown} */ (null));
  const { items, cursor } = known;
  if (!cursor) return { items, earlier: null, failed };
  const earlier = async () => {
    try {
      const page = await before(cursor);
      if (page) setKnown((was) => ({ items: joined(oldToNew(page), was.items), cursor: cursorOf(page) }));
      setFailed(null);
    } catch (reason) {
      setFailed(reason);
    }
  };
  return { items, earlier, failed };
}

/** The button that asks for it. @param {FromTheEnd<unknown>} list */
export function earlierButton({ earlier, failed }) {
  if (failed) return h(Failed, { failed, again: earlier ?? undefined });
  if (!earlier) return null;
  return html`<p class="more"><button type="button" onClick=${earlier}>${t("conversation.earlier")}</button></p>`;
}

/**
 * What was read before stays, unless more is new than a page holds: then the list begins anew, without a gap.
 *
 * @template {{id: string}} T
 * @param {{items: T[], cursor: string | null}} known
 * @param {Connection<T>} latest
 */
function withLatest(known, latest) {
  const items = oldToNew(latest);
  const follows = items.some((item) => known.items.some((one) => one.id === item.id));
  return follows ? { ...known, items: joined(known.items, items) } : { items, cursor: cursorOf(latest) };
}

/** Both, each once. @template {{id: string}} T @param {T[]} older @param {T[]} newer @returns {T[]} */
function joined(older, newer) {
  const known = new Set(newer.map((item) => item.id));
  return [...older.filter((item) => !known.has(item.id)), ...newer];
}

/** @template T @param {Connection<T>} page */
const oldToNew = (page) => page.edges.map((edge) => edge.node).reverse();

/** @param {Connection<unknown>} page */
const cursorOf = ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
