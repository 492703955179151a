/**
 * The orders that the list shows, read page by page.
 *
 * Rule 1: what needs the shopper stands first. Where such an order is in a later page of the list, it is read before the
 * list is shown, so that nothing moves.
 * Rule 2: what was read stays while it is read again, and when that fails.
 */

import { Fault } from "../../api/client.js";
import { listVariables } from "../../api/first_requests.js";
import { execute } from "../../api/shopper.js";
import { useEffect, useLayoutEffect, useRef, useState } from "../../html.js";
import { isAsked } from "../order/known_requests.js";
import { savedPlace } from "./place.js";

/** @typedef {import("../../api/shopper.js").ListedOrder} ListedOrder */
/** @typedef {import("../../api/first_requests.js").Choice} Choice */
/** @typedef {import("../../api/shopper.js").Operations["order_counts"]["data"]["viewer"]["orderCounts"]} Counts */
/**
 * @typedef {object} Found
 * @property {Choice} choice what was looked for
 * @property {ListedOrder[]} first those that need the shopper
 * @property {ListedOrder[]} orders those of the pages that were read, the newest first; those in `first` among them
 * @property {string | null} next where the next page begins; null after the last one
 * @property {boolean} stopped whether the API stopped looking before the page was full
 * @property {number} lookedAt
 * @property {string | null} lookedBackTo
 * @property {number} at when they were read, in milliseconds since the epoch
 */

const PATIENCE_MS = 2_000; // The list matters more than the order in which it stands.

/** Returns whether an order waits for the shopper's answer. @param {ListedOrder} order */
export const needsAnswer = ({ openRequests }) => openRequests.some(isAsked);

/** Returns the orders as they are shown. @param {Found} found @returns {ListedOrder[]} */
export function arranged({ first, orders }) {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...orders.filter(({ id }) => !ids.has(id))];
}

/**
 * Reads what a choice shows, and the counts beside it: again when the browser is online again, and when the page is
 * taken from the browser's memory.
 *
 * @param {Choice} choice
 */
export function useFoundOrders(choice) {
  const [{ found, failed, failedMore, busy }, set] = useState(
    /** @type {{found: Found | null, failed: unknown, failedMore: unknown, busy: boolean}} */ ({
      found: null,
      failed: null,
      failedMore: null,
      busy: true,
    }),
  );
  const [counts, setCounts] = useState(/** @type {Counts | null} */ (null));
  const turn = useRef(0);

  /** @param {() => Promise<Found>} reading @param {"failed" | "failedMore"} where what says that it failed */
  async function read(reading, where) {
    turn.current += 1;
    const mine = turn.current;
    set((before) => ({ ...before, busy: true }));
    let after;
    try {
      after = { found: await reading() };
    } catch (reason) {
      after = { found: found?.choice === choice ? found : null, [where]: reason };
    }
    if (mine === turn.current) set({ failed: null, failedMore: null, ...after, busy: false }); // Another choice may have been made meanwhile.
  }
  /** @param {number} wanted */
  function again(wanted) {
    const counting = readCounts();
    counting.then(setCounts, () => {}); // The list goes on without them.
    return read(() => withFirst(readOrders(choice, wanted), counting), "failed");
  }
  const more = () => (found ? read(() => nextPage(found), "failedMore") : undefined);
  const refresh = () => again(found?.orders.length ?? 0);
  useAtChoice(choice, () => void again(savedPlace()?.orders ?? 0));
  useConnection(refresh, () => set((before) => ({ ...before, failed: new Fault("offline", true) })));
  return { found, failed, failedMore, busy, counts, more, again: refresh };
}

/** Runs when the component appears, and whenever another choice is made. @param {Choice} choice @param {() => void} act */
function useAtChoice({ show, search }, act) {
  useLayoutEffect(act, [show, search]); // Before anything is painted: the answer may be there already.
}

/**
 * Calls `back` when the browser is online again and when it takes the page from its memory, and `gone` when it is offline.
 *
 * @param {() => unknown} back
 * @param {() => unknown} gone
 */
function useConnection(back, gone) {
  const latest = useRef({ back, gone });
  latest.current = { back, gone };
  useEffect(() => {
    const online = () => void latest.current.back();
    const offline = () => void latest.current.gone();
    const shown = (/** @type {PageTransitionEvent} */ event) => (event.persisted ? online() : undefined);
    const listening = new AbortController();
    addEventListener("online", online, listening);
    addEventListener("offline", offline, listening);
    addEventListener("pageshow", shown, listening);
    return () => listening.abort();
  }, []);
}

const readCounts = async () => (await execute("order_counts", {})).viewer.orderCounts;

/** Reads from the first page on, until as many orders as this were found. @param {Choice} choice @param {number} wanted */
async function readOrders(choice, wanted) {
  let found = await nextPage({ ...nothing(choice), wanted });
  while (found.next && found.orders.length < wanted) found = await nextPage({ ...found, wanted });
  return found;
}

/** @param {Choice} choice @returns {Found} */
const nothing = (choice) => ({ choice, first: [], orders: [], next: null, stopped: false, lookedAt: 0, lookedBackTo: null, at: 0 });

/** Returns the orders with those of the next page. @param {Found & {wanted?: number}} before `wanted` is how many there are to be @returns {Promise<Found>} */
async function nextPage({ wanted = 0, ...before }) {
  const variables = listVariables(before.choice, before.next, wanted - before.orders.length);
  const page = (await execute("my_orders", variables)).orders;
  const known = new Set(before.orders.map(({ id }) => id));
  const { hasNextPage, endCursor } = page.pageInfo;
  return {
    ...before,
    orders: [...before.orders, ...page.edges.flatMap(({ node }) => (known.has(node.id) ? [] : node))],
    next: hasNextPage ? (endCursor ?? null) : null,
    stopped: hasNextPage && page.edges.length < variables.first,
    lookedAt: before.lookedAt + page.lookedAt,
    lookedBackTo: page.lookedBackTo ?? before.lookedBackTo,
    at: Date.now(),
  };
}

/** Puts first what needs the shopper, in the list of all orders. @param {Promise<Found>} reading @param {Promise<Counts>} counting @returns {Promise<Found>} */
async function withFirst(reading, counting) {
  const found = await reading;
  if (found.choice.show || found.choice.search) return found;
  const first = found.orders.filter(needsAnswer);
  if (!found.next || (await counted(counting)) <= first.length) return { ...found, first };
  const all = await nextPage(nothing({ show: "NEEDS_ANSWER", search: null }));
  return { ...found, first: all.orders };
}

/** Returns how many orders need the shopper; 0 if that is not known in time. @param {Promise<Counts>} counting @returns {Promise<number>} */
function counted(counting) {
  const known = counting.then((counts) => counts.needsAnswer).catch(() => 0);
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, 0));
  return /** @type {Promise<number>} */ (Promise.race([known, tooLate]));
}
