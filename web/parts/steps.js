/**
 * The steps that an order takes, with their days.
 *
 * An order that is sent is ordered, paid, shipped and delivered. One that is picked up is ready in place of shipped, and
 * one that is handed over has three steps. An order that need not be paid in advance is prepared in place of paid.
 */

import { t, weekday } from "../api/texts.js";
import { html } from "../html.js";
import { deliverByTerm, due, isCancelled } from "./facts.js";
import { isSent, needed } from "./order/line_notes.js";
import { happened, hasHappened } from "./times.js";

/** @typedef {import("./headline.js").Headed} Headed */
/** @typedef {import("../html.js").View} View */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {View} day a `time` element; null if there is none to name
 * @property {"done" | "now" | "late" | "to-come"} state "now" is the last step that was reached, unless the next one is late
 */
/** @typedef {{name: string, at?: string | null, planned?: string | null}} Planned `at` is when it happened */

/** How many steps were reached. @type {Record<Headed["status"], number>} */
const REACHED = {
  AWAITING_PAYMENT: 1,
  PROCESSING: 2,
  READY_FOR_PICKUP: 3,
  PARTIALLY_SHIPPED: 3,
  SHIPPED: 3,
  DELIVERED: 4,
  HANDED_OVER: 4,
  RETURNED_TO_SENDER: 4,
  RECEIVED: 0,
  CANCELLED: 0,
};

/** @type {Headed["status"][]} */
const MAY_BE_LATE = ["PROCESSING", "PARTIALLY_SHIPPED", "SHIPPED"];

/** Returns the steps of an order; none of one that is received or cancelled. @param {Headed} order @returns {Step[]} */
export function stepsOf(order) {
  const reached = REACHED[order.status];
  if (reached === 0) return [];
  const planned = [{ name: t("event.placed"), at: order.placedAt }, payment(order), ...way(order)];
  const late = lateStep(order, planned.length);
  const last = Math.min(reached, planned.length) - 1;
  return planned.map((step, place) => {
    const [isLate, isDone] = [place === late, place <= last];
    const at = isLate ? order.late?.dueDay : isDone ? step.at : step.planned;
    return { name: step.name, day: at ? dayOf(at, order.timeZone) : null, state: isLate ? "late" : stateOf(place, last, late) };
  });
}

/** @param {number} place @param {number} last the last step that was reached @param {number} late -1 if none is @returns {Step["state"]} */
function stateOf(place, last, late) {
  if (place > last) return "to-come";
  return place === last && late < 0 ? "now" : "done";
}

/** @param {string} at @param {string} zone */
const dayOf = (at, zone) => html`<time datetime=${at}>${weekday(at, zone)}</time>`;

/** @param {Headed} order @returns {Planned} */
function payment({ payment: kind, paidAt }) {
  return kind === "PREPAID" ? { name: t("event.paid"), at: happened(paidAt) } : { name: t("step.prepared") };
}

/** Returns the place of the step that is late; -1 if none is. @param {Headed} order @param {number} count */
function lateStep({ late, status }, count) {
  if (!late || !MAY_BE_LATE.includes(status)) return -1;
  return late.milestone === "DELIVERED" ? count - 1 : 2;
}

/** Returns the steps after the payment. @param {Headed} order @returns {Planned[]} */
function way(order) {
  const { firstShippedAt, firstHandedOverAt, lines, status } = order;
  // What was handed over is not in the parcels, which came back if there are any.
  if (isSent(order) && status !== "HANDED_OVER") return [leaving(order, t("event.shipped"), firstShippedAt), arrival(order)];
  const goods = lines.filter((line) => needed(line) && line.fulfilment !== "NONE");
  if (goods.length === 0) return [];
  if (goods.every(({ fulfilment }) => fulfilment !== "PICKUP")) return [leaving(order, t("event.handedOver"), firstHandedOverAt)];
  const ready = leaving(order, t("event.ready"), lastOf(lines.map(({ readyAt }) => readyAt)));
  return [ready, { name: t("step.pickedUp"), at: happened(firstHandedOverAt) }];
}

/** Returns the step with which the shop has done its part. @param {Headed} order @param {string} name @param {string | null} at @returns {Planned} */
function leaving(order, name, at) {
  const isMissed = order.late && order.late.milestone !== "DELIVERED";
  if (order.status === "PARTIALLY_SHIPPED" && !isMissed) {
    return { name: order.statusText, at: happened(order.firstShippedAt) ?? happened(order.firstHandedOverAt) };
  }
  if (REACHED[order.status] >= 3 && !isMissed) return { name, at: happened(at) };
  const [term, planned] = due(order);
  return planned ? { name: term, planned } : { name };
}

/** @param {Headed} order @returns {Planned} */
function arrival(order) {
  const { status, statusText, deliverBy, deliverByDay, deliveredAt, shipments = [] } = order;
  if (status === "RETURNED_TO_SENDER") return { name: statusText, at: lastOf(shipments.map(({ returnedAt }) => returnedAt)) };
  if (REACHED[status] === 4 || isCancelled(order) || !deliverByDay) return { name: t("event.delivered"), at: happened(deliveredAt) };
  return { name: deliverByTerm(deliverBy), planned: deliverByDay };
}

/** Returns the last of some instants that have happened; null if none has. @param {(string | null | undefined)[]} all */
export function lastOf(all) {
  const past = all.flatMap((at) => (hasHappened(at) ? at : []));
  return past.sort().pop() ?? null; // All are in UTC.
}
