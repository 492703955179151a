/** Dates and states of orders and requests, alike on every page. */

import { html } from "../html.js";
import { dayOf, momentOf } from "./times.js";

/** A term of a `dl` with day and hour, if there are any. @param {string} term @param {string | null | undefined} at */
export function fact(term, at) {
  return at ? html`<div><dt>${term}</dt><dd>${momentOf(at)}</dd></div>` : null;
}

/** The same with the day alone, for lists of them. @param {string} term @param {string | null | undefined} at */
export function dayFact(term, at) {
  return at ? html`<div key=${term}><dt>${term}</dt><dd>${dayOf(at)}</dd></div>` : null;
}

/** Where an order stands. @param {{status: string, statusText: string}} order */
export const statusMark = ({ status, statusText }) => html`<span class=${`status ${status.toLowerCase()}`}>${statusText}</span>`;

/** Where a request stands. @param {{state: string, stateText: string, overdueSince?: string | null}} request */
export function stateMark({ state, stateText, overdueSince }) {
  return html`<span class=${`state ${overdueSince ? "overdue" : state.toLowerCase()}`}>${stateText}</span>`;
}
