/** Dates and states of orders and help requests, for all pages. */

import { moment, t } from "../api/texts.js";
import { html } from "../html.js";
import { isSent } from "./order/line_notes.js";
import { dayOf, happened, hasHappened, momentOf } from "./times.js";

/** @typedef {import("./order/line_notes.js").Goods} Goods */
/** @typedef {{cancelledAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null}} Dates */

/** @type {Record<string, import("../api/texts.js").TextKey>} */
const PAYMENTS = { ON_DELIVERY: "order.onDelivery", ON_INVOICE: "order.onInvoice", FREE: "order.free" };

/** Returns a row of a `dl` with day and time; null without a date. @param {string} term @param {string | null | undefined} at @param {string} zone */
export function fact(term, at, zone) {
  return at ? html`<div><dt>${term}</dt><dd>${momentOf(at, zone)}</dd></div>` : null;
}

/** Returns a row of a `dl` with a day, or that of an instant; null without one. @param {string} term @param {string | null | undefined} at @param {string} zone */
export function dayFact(term, at, zone) {
  return at ? html`<div key=${term}><dt>${term}</dt><dd>${dayOf(at, zone)}</dd></div>` : null;
}

/** Returns a row of a `dl` with a text; null without one. @param {string} term @param {string | null | undefined} text */
export function textFact(term, text) {
  return text ? html`<div key=${term}><dt>${term}</dt><dd dir="auto">${text}</dd></div>` : null;
}

/** Returns a row of a `dl` for each part of the total that is no goods; such rows are seen in a list that is cut short, too. @param {{title: string, amount: {formatted: string}}[]} adjustments */
export function adjustmentFacts(adjustments) {
  return adjustments.map(
    ({ title, amount }) => html`<div class="always"><dt><bdi>${title}</bdi></dt><dd><bdi>${amount.formatted}</bdi></dd></div>`,
  );
}

/** Returns whether an order is cancelled by now: nothing of it is to come any more. @param {{cancelledAt: string | null}} order */
export const isCancelled = ({ cancelledAt }) => Boolean(happened(cancelledAt));

/**
 * Returns what the day is called until which an order is to ship or, if nothing of it is sent, to be ready, and that day:
 * null once the shop has done its part. A day that has passed is no promise any more.
 *
 * @param {Dates & {shipBy: string | null, shipByDay: string | null, lines: Goods[], shipments?: {isNote: boolean}[]}} order
 * @returns {[string, string | null]}
 */
export function due(order) {
  const missed = hasHappened(order.shipBy);
  const sent = t(missed ? "event.shipByMissed" : "event.shipBy");
  const term = isSent(order) ? sent : t(missed ? "event.readyByMissed" : "event.readyBy");
  return [term, isCancelled(order) || happened(order.fulfilledAt) ? null : order.shipByDay];
}

/** Returns whether a parcel is on its way: it left, and nothing more is known. @param {{shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null}} parcel */
export function isUnderWay({ shippedAt, deliveredAt, receivedAt, returnedAt }) {
  return hasHappened(shippedAt) && ![deliveredAt, receivedAt, returnedAt].some(hasHappened);
}

/** Returns what is to say of how an order is paid; null for one that is paid in advance. @param {string} payment */
export const paymentNote = (payment) => (PAYMENTS[payment] ? t(PAYMENTS[payment]) : null);

/** Returns the name of a parcel, or that the shop sent a note in its place. @param {{isNote: boolean}} shipment @param {number} place starts at 0 */
export const shipmentName = ({ isNote }, place) => (isNote ? t("parcel.note") : t("parcel.name", { count: place + 1 }));

/** Returns the same with the tracking number, if there is one. @param {{isNote: boolean, trackingNumber: string | null}} shipment @param {number} place starts at 0 */
export function parcelName(shipment, place) {
  const name = shipmentName(shipment, place);
  return shipment.trackingNumber ? `${name} (${shipment.trackingNumber})` : name;
}

/** The same of the day until which it is to arrive. @param {string | null} at */
export const deliverByTerm = (at) => t(hasHappened(at) ? "event.deliverByMissed" : "event.deliverBy");

/** Returns what the day of a receipt is called: only one that the shopper confirmed has happened for sure. @param {boolean} confirmed */
export const receivedTerm = (confirmed) => t(confirmed ? "event.receiptConfirmed" : "event.received");

/** Returns an apology for an answer that is late; null while it is not. @param {string | null | undefined} answerBy until when it was promised @param {string} zone */
export function lateAnswer(answerBy, zone) {
  return hasHappened(answerBy) ? t("request.late", { date: moment(answerBy, zone) }) : null;
}
