/**
 * What a message to the shop is about: an open request, or the order as a whole.
 *
 * Rule 1: a request that awaits the shopper's answer comes first, the one whose time ends first before the others.
 * Rule 2: what the shopper has chosen, or has begun to write about, stays so. Nothing but the shopper changes it.
 */

import { moment } from "../../api/texts.js";
import { actionOf } from "../order/help_links.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpRequest & {title: string}} OpenRequest */

/** The subject of a message that is about no request. */
export const WHOLE_ORDER = "order";

/** Returns the open requests of an order with their titles, to which the day of filing is added where two would be the same. @param {Order} order @returns {OpenRequest[]} */
export function openRequests(order) {
  const open = order.helpRequests.edges.map((edge) => edge.node).filter((request) => request.canReply);
  const isOneOfSeveral = (/** @type {OpenRequest["type"]} */ type) => open.filter((request) => request.type === type).length > 1;
  return open.map((request) => {
    const title = titleOf(order, request);
    return { ...request, title: isOneOfSeveral(request.type) ? `${title} (${moment(request.filedAt, order.timeZone)})` : title };
  });
}

/** Returns the title of a request. @param {Order} order @param {{type: OpenRequest["type"], stateText: string}} request */
export const titleOf = (order, { type, stateText }) => actionOf(order, type)?.title ?? stateText;

/** Returns the requests that await the shopper's answer, first the one whose time ends first. @param {OpenRequest[]} requests */
export function awaiting(requests) {
  const all = requests.filter((request) => request.state === "AWAITING_SHOPPER");
  const key = (/** @type {OpenRequest} */ { replyBy, filedAt }) => `${replyBy} ${filedAt}`;
  return all.sort((one, other) => key(one).localeCompare(key(other)));
}

/**
 * Returns the subject that the box is set to.
 *
 * @param {OpenRequest[]} requests
 * @param {{chosen: string, hasWords: (subject: string) => boolean, last: string}} known
 *   `chosen` is the shopper's choice, `last` the subject of the last message; each is "" if there is none
 */
export function subjectOf(requests, { chosen, hasWords, last }) {
  if (chosen && (isOpen(requests, chosen) || hasWords(chosen))) return chosen;
  const [asked] = awaiting(requests);
  if (asked) return asked.id;
  if (isOpen(requests, last)) return last;
  const [only, another] = requests;
  return only && !another ? only.id : WHOLE_ORDER;
}

/** Returns whether messages about a subject are accepted. @param {OpenRequest[]} requests @param {string} subject */
export const isOpen = (requests, subject) => subject === WHOLE_ORDER || requests.some((request) => request.id === subject);
