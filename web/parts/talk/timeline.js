/** Reads the timeline of an order, and looks whether there is something new. */

import { timelineVariables } from "../../api/first_requests.js";
import { execute } from "../../api/shopper.js";
import { useEffect } from "../../html.js";

/** @typedef {import("../../api/shopper.js").Timeline} Timeline */

const POLL_MS = 20_000;

/**
 * Reads a page of the timeline, the newest entry first: the latest page, or the one before a cursor.
 *
 * @param {string} id the order's
 * @param {{after?: string, first?: number}} [page]
 */
export async function timelinePage(id, page) {
  return (await execute("order_timeline", { ...timelineVariables(id), ...page })).order?.timeline;
}

/**
 * Calls back when there are new entries, within seconds while the page is visible.
 *
 * @param {string} orderId
 * @param {Timeline} timeline its latest page
 * @param {() => unknown} changed
 */
export function useNews(orderId, timeline, changed) {
  const newest = newestOf(timeline);
  useEffect(() => {
    let lost = false;
    const poll = async () => {
      if (document.visibilityState !== "visible") return;
      const current = await timelinePage(orderId, { first: 1 }).then(newestOf, () => null);
      if (current !== newest || lost) changed(); // It also shows that the API does not answer, or answers again.
      lost = current === null;
    };
    const timer = setInterval(poll, POLL_MS);
    return () => clearInterval(timer);
  }, [orderId, newest]);
}

/** @param {Timeline | undefined} timeline */
const newestOf = (timeline) => timeline?.edges[0]?.node.id;
