/** Pages of the desk's queue, which end early where a filter passes over many items. */

import { execute } from "../../api/desk.js";

/** @typedef {import("../../api/desk.js").QueueItem} QueueItem */
/** @typedef {import("../../api/desk.js").Operations["queue"]["variables"]} Variables */

/** The pages that are read without a click. A queue that goes on after them is read on by hand. */
const MOST_PAGES = 10;

/**
 * Reads the queue until a page is full, the queue ends, or MOST_PAGES are read.
 *
 * @param {Variables} variables
 * @returns {Promise<{items: QueueItem[], next: string | null}>} `next` is the cursor of what follows, if anything may
 */
export async function readQueue({ first = 20, after = null, ...filter }) {
  /** @type {QueueItem[]} */
  const items = [];
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { queue } = await execute("queue", { ...filter, first: (first ?? 20) - items.length, after });
    items.push(...queue.edges.map((edge) => edge.node));
    after = queue.pageInfo.hasNextPage ? (queue.pageInfo.endCursor ?? null) : null;
    if (!queue.isShort) break;
  }
  return { items, next: after };
}

/**
 * Returns what to show, as in the page's `Filter`, to see each list that has entries.
 *
 * @returns {Promise<string[]>}
 */
export async function listsWithEntries() {
  const lists = Object.entries(await execute("waiting", {}));
  const isFilled = await Promise.all(
    lists.map(async ([name, { edges, pageInfo }]) => {
      if (edges.length || !pageInfo.hasNextPage) return edges.length > 0;
      const { items } = await readQueue({ alert: /** @type {any} */ (name), first: 1, after: pageInfo.endCursor });
      return items.length > 0;
    }),
  );
  return lists.flatMap(([name], place) => (isFilled[place] ? [name === "requests" ? "" : name] : []));
}
