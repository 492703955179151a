/** Dates and states of orders and help requests, for all pages. */

import { moment, t } from "../api/texts.js";
import { html } from "../html.js";
import { dayOf, happened, isToCome, momentOf } from "./times.js";

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

/** Returns a row of a `dl` for each part of the total that is no goods. @param {{title: string, amount: {formatted: string}}[]} adjustments */
export function adjustmentFacts(adjustments) {
  return adjustments.map(({ title, amount }) => html`<div><dt dir="auto">${title}</dt><dd>${amount.formatted}</dd></div>`);
}

/** Returns whether an order is cancelled by now: nothing of it is to come any more. @param {{cancelledAt: string | null}} order */
export const isCancelled = ({ cancelledAt }) => Boolean(happened(cancelledAt));

/** Returns what the day until which an order is to ship is called; one that has passed is no promise any more. @param {string | null} at */
export const shipByTerm = (at) => t(at && !isToCome(at) ? "event.shipByMissed" : "event.shipBy");

/** The same of the day until which it is to arrive. @param {string | null} at */
export const deliverByTerm = (at) => t(at && !isToCome(at) ? "event.deliverByMissed" : "event.deliverBy");

/** Returns what the day of a receipt is called: only one that the shopper confirmed has happened for sure. @param {boolean} confirmed */
export const receivedTerm = (confirmed) => t(confirmed ? "event.receiptConfirmed" : "event.received");

/** Shows an apology for an answer that is late; null while it is not. @param {string | null | undefined} answerBy until when it was promised @param {string} zone */
export function lateAnswer(answerBy, zone) {
  return answerBy && !isToCome(answerBy) ? html`<p class="notice">${t("request.late", { date: moment(answerBy, zone) })}</p>` : null;
}

/** Shows the status of an order. @param {{status: string, statusText: string}} order */
export const statusMark = ({ status, statusText }) => html`<span class=${`status ${status.toLowerCase()}`}>${statusText}</span>`;

/** Shows the state of a help request. @param {{state: string, stateText: string, overdueSince?: string | null}} request */
export function stateMark({ state, stateText, overdueSince }) {
  return html`<span class=${`state ${overdueSince ? "overdue" : state.toLowerCase()}`}>${stateText}</span>`;
}
