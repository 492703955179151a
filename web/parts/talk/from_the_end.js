/** Lists that show their end first, and earlier pages on request. */

import { t } from "../../api/texts.js";
import { h, html, useEffect, useState } from "../../html.js";
import { Failed } from "../answer.js";

/**
 * @template T
 * @typedef {{edges: {node: T}[], pageInfo: {hasNextPage: boolean, endCursor: string | null}}} Connection nodes are sorted from new to old
 */

/**
 * @template T
 * @typedef {{items: T[], earlier: (() => Promise<void>) | null, failed: unknown}} FromTheEnd
 *   `items` are sorted from old to new; `earlier` reads the previous page, and is null if there is none; `failed` is the
 *   error of the last attempt
 */

/**
 * Keeps the items of a list that have been read. When the latest page is read again, earlier items stay.
 *
 * @template {{id: string}} T
 * @param {Connection<T>} latest
 * @param {(after: string) => Promise<Connection<T> | undefined>} before reads the page after a cursor, which has earlier items
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

/** Shows a button that reads the previous page, or its error. @param {FromTheEnd<unknown>} list */
export function earlierButton({ earlier, failed }) {
  if (failed) return h(Failed, { failed, again: earlier ?? undefined });
  if (!earlier) return null;
  return html`<p class="more"><button type="button" onClick=${earlier}>${t("conversation.earlier")}</button></p>`;
}

/**
 * Adds the latest page. If it does not overlap with the known items, these are dropped, so that the list has no gap.
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

/** Joins two lists without duplicates. @template {{id: string}} T @param {T[]} older @param {T[]} newer @returns {T[]} */
function joined(older, newer) {
  const known = new Set(newer.map((item) => item.id));
  return [...older.filter((item) => !known.has(item.id)), ...newer];
}

/** @template T @param {Connection<T>} page */
const oldToNew = (page) => page.edges.map((edge) => edge.node).reverse();

/** @param {Connection<unknown>} page */
const cursorOf = ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
