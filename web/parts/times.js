/** Times, for people and for programs that read the page. */

import { day, moment } from "../api/texts.js";
import { html } from "../html.js";

/** The day of an event. @param {string} at */
export const dayOf = (at) => html`<time datetime=${at}>${day(at)}</time>`;

/** Day and hour. @param {string} at */
export const momentOf = (at) => html`<time datetime=${at}>${moment(at)}</time>`;

/** Whether an instant is still to come. @param {string | null | undefined} at */
export const isToCome = (at) => Boolean(at) && new Date(String(at)).getTime() > Date.now();
