/** Dates and times, for readers and, in `time` elements, for programs. */

import { day, moment } from "../api/texts.js";
import { html } from "../html.js";

/** Shows the day of an event. @param {string} at */
export const dayOf = (at) => html`<time datetime=${at}>${day(at)}</time>`;

/** Shows day and time. @param {string} at */
export const momentOf = (at) => html`<time datetime=${at}>${moment(at)}</time>`;

/** Returns whether an instant is in the future. @param {string | null | undefined} at */
export const isToCome = (at) => Boolean(at) && new Date(String(at)).getTime() > Date.now();

/** Returns null for a date in the future, which has not happened yet. @param {string | null | undefined} at */
export const happened = (at) => (isToCome(at) ? null : at);
