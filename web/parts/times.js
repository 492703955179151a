/**
 * Days and times, for readers and, in `time` elements, for programs.
 *
 * Rule: everything about an order is shown in the shop's time zone, which the API gives with it, so that an event has
 * one day on every page. A day that the API gives as such (`…Day`) is shown as it is.
 */

import { day, moment } from "../api/texts.js";
import { html } from "../html.js";

/** Shows a day, or the day of an event. @param {string} at @param {string} zone */
export const dayOf = (at, zone) => html`<time datetime=${at}>${day(at, zone)}</time>`;

/** Shows day and time. @param {string} at @param {string} zone */
export const momentOf = (at, zone) => html`<time datetime=${at}>${moment(at, zone)}</time>`;

/** Returns whether an instant is in the future. @param {string | null | undefined} at */
export const isToCome = (at) => Boolean(at) && new Date(String(at)).getTime() > Date.now();

/** Returns whether an instant is known and not in the future. @param {string | null | undefined} at @returns {at is string} */
export const hasHappened = (at) => Boolean(at) && !isToCome(at);

/** Returns null for a date in the future, which has not happened yet. @param {string | null | undefined} at */
export const happened = (at) => (isToCome(at) ? null : at);
