/** Lists that are read from their end, a page at a time. */

import { t } from "../api/texts.js";
import { html, useEffect, useState } from "../html.js";

/**
 * @template T
 * @typedef {{edges: {node: T}[], pageInfo: {hasNextPage: boolean, endCursor: string | null}}} Connection the newest first
 */

/**
 * What is known of a list, from old to new. The latest page may come anew: what was read before it stays.
 *
 * @template {{id: string}} T
 * @param {Connection<T>} latest
 * @param {(after: string) => Promise<Connection<T> | undefined>} before asks for the page that follows a cursor
 * @returns {{items: T[], earlier: (() => Promise<void>) | null}} `earlier` is null once there is no more
 */
export function useFromTheEnd(latest, before) {
  const [known, setKnown] = useState({ items: oldToNew(latest), cursor: cursorOf(latest) });
  useEffect(() => setKnown((was) => ({ ...was, items: joined(was.items, oldToNew(latest)) })), [latest]);
  const { items, cursor } = known;
  if (!cursor) return { items, earlier: null };
  const earlier = async () => {
    const page = await before(cursor);
    if (page) setKnown((was) => ({ items: joined(oldToNew(page), was.items), cursor: cursorOf(page) }));
  };
  return { items, earlier };
}

/** The button that asks for it. @param {(() => unknown) | null} earlier */
export function earlierButton(earlier) {
  if (!earlier) return null;
  return html`<p class="more"><button type="button" onClick=${earlier}>${t("conversation.earlier")}</button></p>`;
}

/** Both, each once. @template {{id: string}} T @param {T[]} older @param {T[]} newer @returns {T[]} */
export function joined(older, newer) {
  const known = new Set(newer.map((item) => item.id));
  return [...older.filter((item) => !known.has(item.id)), ...newer];
}

/** @template T @param {Connection<T>} page */
const oldToNew = (page) => page.edges.map((edge) => edge.node).reverse();

/** @param {Connection<unknown>} page */
const cursorOf = ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
