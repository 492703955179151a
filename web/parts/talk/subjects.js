/**
 * What a message to the shop is about: an open request, or the order as a whole.
 *
 * Rule 1: a request that awaits the shopper's answer comes first, the one whose time ends first before the others.
 * Rule 2: what the shopper has chosen, or has begun to write about, stays so. Nothing but the shopper changes it.
 */

import { moment } from "../../api/texts.js";
import { isAsked, requestOf } from "../order/known_requests.js";
import { things } from "../order/requests.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {Order["openRequests"][number]} OpenRequest */

/**
 * @typedef {object} Subject what a message is about
 * @property {string} id that of a request, or WHOLE_ORDER
 * @property {string} title the request's; "" for the order as a whole
 * @property {boolean} isAnswer whether the request awaits the shopper's answer
 * @property {boolean} isClosed whether the request was settled after the shopper had begun to write
 * @property {OpenRequest[]} requests what else a message can be about
 */

/** The subject of a message that is about no request. */
export const WHOLE_ORDER = "order";

/** Returns the open requests of an order, oldest first; where two have the same title, it says what each is about. @param {Order} order @returns {OpenRequest[]} */
export function openRequests(order) {
  const open = order.openRequests.filter((request) => request.canReply);
  const isOneOfSeveral = (/** @type {string} */ type) => open.filter((request) => request.type === type).length > 1;
  return open.map((request) => (isOneOfSeveral(request.type) ? { ...request, title: longTitle(request, order) } : request));
}

/** Returns a title with the items or parcels; with the time of a request of which these are not known. @param {OpenRequest} request @param {Order} order */
function longTitle({ id, title, filedAt }, order) {
  const known = requestOf(order, id);
  const about = known ? things(known.details, order).join(", ") : "";
  return `${title} (${about || moment(filedAt, order.timeZone)})`;
}

/** Returns the requests that await the shopper's answer, first the one whose time ends first. @param {OpenRequest[]} requests */
export function awaiting(requests) {
  const all = requests.filter(isAsked);
  return all.sort((one, other) => String(one.replyByDay).localeCompare(String(other.replyByDay)));
}

/**
 * Returns what the next message is about.
 *
 * @param {Order} order
 * @param {{chosen: string, hasWords: (id: string) => boolean, last: string}} known
 *   `chosen` is the shopper's choice, `last` what the last message was about; each is "" if there is none
 * @returns {Subject}
 */
export function subjectOf(order, { chosen, hasWords, last }) {
  const requests = openRequests(order);
  const asked = awaiting(requests);
  const isOpen = (/** @type {string} */ id) => id === WHOLE_ORDER || requests.some((request) => request.id === id);
  const stays = chosen && (isOpen(chosen) || hasWords(chosen));
  const id = stays ? chosen : (asked[0]?.id ?? (isOpen(last) ? last : onlyOr(requests, WHOLE_ORDER)));
  return {
    id,
    title: requests.find((request) => request.id === id)?.title ?? "",
    isAnswer: asked.some((request) => request.id === id),
    isClosed: !isOpen(id),
    requests,
  };
}

/** @param {OpenRequest[]} requests @param {string} other */
const onlyOr = ([only, another], other) => (only && !another ? only.id : other);
