/**
 * What a shopper wants to know first of an order: a title, a mark, and the steps that it takes with their days.
 *
 * Rule 1: the title says what is so, or what comes next and when. A promise that was broken is no promise any more.
 * Rule 2: without a day to name, the text of the status is the title, and there is no mark that repeats it.
 * Rule 3: nothing is promised of a cancelled order.
 */

import { isToday, t, weekday } from "../api/texts.js";
import { isCancelled } from "./facts.js";
import { isSent, isTakenOff, needed } from "./order/line_notes.js";
import { lastOf, stepsOf } from "./steps.js";
import { happened, hasHappened } from "./times.js";

/** @typedef {"SHIPPED" | "READY" | "DELIVERED"} LateMilestone */
/** @typedef {{carrier?: string | null, isNote: boolean, shippedAt?: string | null, deliveredAt?: string | null, receivedAt?: string | null, returnedAt?: string | null}} Parcel */
/**
 * @typedef {object} Headed what the orders of the list and of the order's page both have
 * @property {import("../api/shopper.js").ListedOrder["status"]} status
 * @property {string} statusText
 * @property {string} timeZone
 * @property {string} placedAt
 * @property {string} payment
 * @property {string | null} paidAt
 * @property {string | null} shipBy
 * @property {string | null} shipByDay
 * @property {string | null} deliverBy
 * @property {string | null} deliverByDay
 * @property {string | null} firstShippedAt
 * @property {string | null} firstHandedOverAt
 * @property {string | null} fulfilledAt
 * @property {string | null} deliveredAt
 * @property {string | null} [receivedAt]
 * @property {boolean} [receiptConfirmed]
 * @property {string | null} cancelledAt
 * @property {boolean} [cancelledByShopper]
 * @property {string | null} [returnLastDay] the last day on which something can be returned
 * @property {{milestone: LateMilestone, days: number, dueDay: string} | null} [late]
 * @property {(import("./order/line_notes.js").Goods & {readyAt: string | null, fulfilledAt?: string | null})[]} lines
 * @property {Parcel[]} [shipments]
 */

/** @typedef {{tone: "" | "info" | "good" | "warn", text: string, icon: import("./icons.js").IconName | null}} Chip */
/** @typedef {{title: string, lead?: string | null, chip?: Chip | null}} Head */
/** @typedef {{title: string, lead: string | null, chip: Chip | null, steps: import("./steps.js").Step[]}} Headline */

/** @type {Record<Headed["status"], (order: Headed) => Head>} */
const HEADS = {
  AWAITING_PAYMENT: awaitingPayment,
  PROCESSING: processing,
  READY_FOR_PICKUP: ready,
  PARTIALLY_SHIPPED: partlySent,
  SHIPPED: sent,
  DELIVERED: delivered,
  RECEIVED: received,
  HANDED_OVER: handedOver,
  RETURNED_TO_SENDER: cameBack,
  CANCELLED: cancelled,
};

/** Returns the title of an order, what to add to it, its mark, and its steps: none once it is over. @param {Headed} order @returns {Headline} */
export function headline(order) {
  const { title, lead = null, chip = null } = HEADS[order.status](order);
  return { title, lead: restCancelled(order) ?? lead, chip: chip?.text === title ? null : chip, steps: stepsOf(order) };
}

/** Says of an order of which something had left that nothing more comes; null of any other. @param {Headed} order */
function restCancelled({ status, cancelledAt, timeZone }) {
  const at = status === "CANCELLED" ? null : happened(cancelledAt);
  return at ? t("headline.restCancelled", { date: weekday(at, timeZone) }) : null;
}

/** @param {Headed} order @returns {Head} */
function awaitingPayment(order) {
  const { placedAt, timeZone, statusText } = order;
  const title = isToday(placedAt, timeZone) ? t("headline.orderedToday") : t("headline.ordered", { date: weekday(placedAt, timeZone) });
  return { title, chip: { tone: "info", text: statusText, icon: "card" } };
}

/** @param {Headed} order @returns {Head} */
function processing(order) {
  const chip = lateness(order) ?? chipOf(order, "");
  if (order.late) return { title: t("headline.late"), lead: excuse(order, false), chip };
  const [arrives, leaves] = [arrival(order), leaving(order)];
  if (arrives) return { title: t("headline.arriving", { date: arrives }), lead: leaves && t("headline.leavesBy", { date: leaves }), chip };
  if (leaves) return { title: t(isSent(order) ? "headline.shipsBy" : "headline.readyBy", { date: leaves }), chip };
  return { title: order.statusText };
}

/** @param {Headed} order @returns {Head} */
function ready(order) {
  const last = lastOf(order.lines.map(({ readyAt }) => readyAt));
  return { title: order.statusText, lead: last && t("headline.since", { date: weekday(last, order.timeZone) }) };
}

/** @param {Headed} order @returns {Head} */
function partlySent(order) {
  const chip = lateness(order) ?? chipOf(order, "info", isUnderWay(order) ? "truck" : "bag");
  if (order.late) return { title: t("headline.partLate"), lead: excuse(order, true), chip };
  const [arrives, leaves] = [arrival(order), leaving(order)];
  const lead = leaves && t("headline.restLeavesBy", { date: leaves });
  return { title: arrives ? t("headline.partlyArriving", { date: arrives }) : order.statusText, lead, chip };
}

/** @param {Headed} order @returns {Head} */
function sent(order) {
  const parcels = under(order);
  const arrived = parcels.filter((parcel) => hasHappened(parcel.deliveredAt) || hasHappened(parcel.receivedAt)).length;
  const [arrives, left] = [arrival(order), happened(order.firstShippedAt)];
  const chip = lateness(order) ?? chipOf(order, "info", "truck");
  if (arrived) {
    const lead = order.late ? excuse(order, true) : arrives && t("headline.restArrivesBy", { date: arrives });
    return { title: t("headline.arrived", { count: arrived, total: parcels.length }), lead, chip };
  }
  if (order.late) return { title: t("headline.late"), lead: excuse(order, false), chip };
  if (arrives) return { title: t("headline.arriving", { date: arrives }), lead: wayOf(parcels), chip };
  return { title: left ? t("headline.onItsWay", { date: weekday(left, order.timeZone) }) : order.statusText, chip };
}

/** @param {Headed} order @returns {Head} */
function delivered(order) {
  const at = happened(order.deliveredAt);
  const title = at ? t("headline.delivered", { date: weekday(at, order.timeZone) }) : order.statusText;
  return { title, chip: chipOf(order, "good", "check") };
}

/** Says when an order was received, as the shopper confirmed it; else when it was delivered, and since when that counts. @param {Headed} order @returns {Head} */
function received(order) {
  const { receiptConfirmed, receivedAt, deliveredAt, timeZone, statusText } = order;
  const [at, arrived] = [happened(receivedAt), happened(deliveredAt)];
  const chip = returnsUntil(order);
  if (!at) return { title: statusText, chip };
  if (receiptConfirmed) return { title: t("headline.received", { date: weekday(at, timeZone) }), chip };
  const lead = t("headline.countsAsReceived", { date: weekday(at, timeZone) });
  return arrived ? { title: t("headline.delivered", { date: weekday(arrived, timeZone) }), lead, chip } : { title: lead, chip };
}

/** @param {Headed} order @returns {Head} */
function handedOver(order) {
  const goods = order.lines.filter((line) => needed(line) && line.fulfilment !== "NONE");
  const at = lastOf(goods.map(({ fulfilledAt }) => fulfilledAt)) ?? happened(order.firstHandedOverAt);
  if (!at || goods.length === 0) return { title: order.statusText };
  const key = goods.every(({ fulfilment }) => fulfilment === "PICKUP") ? "headline.pickedUp" : "headline.handedOver";
  return { title: t(key, { date: weekday(at, order.timeZone) }), chip: returnsUntil(order) ?? chipOf(order, "good", "check") };
}

/** @param {Headed} order @returns {Head} */
function cameBack({ statusText }) {
  return { title: statusText };
}

/** @param {Headed} order @returns {Head} */
function cancelled({ cancelledAt, cancelledByShopper, lines, statusText, timeZone }) {
  if (!cancelledAt || isTakenOff(lines)) return { title: statusText };
  return { title: t(cancelledByShopper ? "headline.cancelledByYou" : "headline.cancelled", { date: weekday(cancelledAt, timeZone) }) };
}

/** @param {Headed} order @param {Chip["tone"]} tone @param {Chip["icon"]} [icon] @returns {Chip} */
const chipOf = ({ statusText }, tone, icon = null) => ({ tone, text: statusText, icon });

/** Returns the mark of an order that is late; null for one that is not. @param {Headed} order @returns {Chip | null} */
function lateness({ late }) {
  return late ? { tone: "warn", text: t("headline.daysLate", { count: late.days }), icon: "clock" } : null;
}

/** Returns until when something can be sent back; null if nothing can. @param {Headed} order @returns {Chip | null} */
function returnsUntil({ returnLastDay, timeZone }) {
  return returnLastDay ? { tone: "", text: t("headline.returnsUntil", { date: weekday(returnLastDay, timeZone) }), icon: null } : null;
}

/** @type {Record<LateMilestone, [whole: import("../api/texts.js").TextKey, rest: import("../api/texts.js").TextKey]>} */
const EXCUSES = {
  SHIPPED: ["headline.shouldHaveLeft", "headline.restShouldHaveLeft"],
  READY: ["headline.shouldBeReady", "headline.restShouldBeReady"],
  DELIVERED: ["headline.shouldBeHere", "headline.restShouldBeHere"],
};

/** Says what was promised, of the whole order or of what is still to come. @param {Headed} order @param {boolean} ofTheRest */
function excuse({ late, timeZone }, ofTheRest) {
  return late ? t(EXCUSES[late.milestone][ofTheRest ? 1 : 0], { date: weekday(late.dueDay, timeZone) }) : null;
}

/** Returns the day on which the order is to arrive; null if that is over or not known. @param {Headed} order */
function arrival(order) {
  const { deliverBy, deliverByDay, timeZone } = order;
  return deliverByDay && !hasHappened(deliverBy) && !isCancelled(order) && isSent(order) ? weekday(deliverByDay, timeZone) : null;
}

/** Returns the day on which the order, or the rest of it, is to leave. @param {Headed} order */
function leaving(order) {
  const { shipBy, shipByDay, timeZone } = order;
  return shipByDay && !hasHappened(shipBy) && !isCancelled(order) ? weekday(shipByDay, timeZone) : null;
}

/** Returns the parcels that left and did not come back. @param {Headed} order */
const under = ({ shipments = [] }) =>
  shipments.filter(({ isNote, shippedAt, returnedAt }) => !isNote && hasHappened(shippedAt) && !hasHappened(returnedAt));

/** @param {Headed} order */
const isUnderWay = (order) => under(order).length > 0 || Boolean(happened(order.firstShippedAt));

/** Says with whom parcels are on their way. @param {Parcel[]} parcels */
function wayOf(parcels) {
  const carriers = [...new Set(parcels.flatMap(({ carrier }) => carrier ?? []))];
  const [carrier] = carriers;
  if (parcels.length === 0) return null;
  // The carrier's name keeps its own direction.
  if (carrier && carriers.length === 1) return t("headline.withCarrier", { carrier: `\u2068${carrier}\u2069`, count: parcels.length });
  return t("headline.inParcels", { count: parcels.length });
}
