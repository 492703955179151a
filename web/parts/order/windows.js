/**
 * The picture of an order's windows: past and future events, and when each help link is offered.
 *
 * Rule 1: it draws `opensAt`, `closesAt` and `state` of the actions from the API, and contains no rule of the policy.
 * Rule 2: instants are at equal distances, so that the first days are as readable as the months after them.
 * Rule 3: where a window ends, its last day is shown, and where an order is due, the day that is promised or assumed.
 * Rule 4: a table has the same data, for readers who cannot see the picture and for narrow screens.
 */

import { isRightToLeft } from "../../api/language.js";
import { day, shortDay, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { isCancelled, receivedTerm } from "../facts.js";
import { isSent } from "./line_notes.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {{at: number, day: string, names: string[], now?: boolean}} Mark `day` is the day to show, or an instant in it */

const STEP = 92;
const LABELS = 190;
const TOP = 74;
const ROW = 30;
const BAR = 14;

/** @type {[keyof Order & `${string}At` | "shipBy" | "deliverBy", import("../../api/texts.js").TextKey, ("shipByDay" | "deliverByDay")?][]} */
const EVENTS = [
  ["placedAt", "event.placed"],
  ["paidAt", "event.paid"],
  ["shipBy", "event.shipBy", "shipByDay"],
  ["releasedAt", "event.released"],
  ["firstShippedAt", "event.shipped"],
  ["firstHandedOverAt", "event.handedOver"],
  ["fulfilledAt", "event.fulfilled"],
  ["deliverBy", "event.deliverBy", "deliverByDay"],
  ["deliveredAt", "event.delivered"],
  ["receivedAt", "event.received"],
  ["cancelledAt", "event.cancelled"],
];

/** What no longer comes once the order is cancelled. @type {string[]} */
const PROMISED = ["shipBy", "deliverBy"];

/**
 * @param {{order: Order, now: number, children?: import("preact").ComponentChildren}} props
 *   `now` in milliseconds; `children` are help links that have no other place on the page.
 */
export function Windows({ order, now, children }) {
  const actions = order.helpActions.filter((action) => action.reason?.code !== "NOT_OFFERED");
  const marks = marksOf(order, actions, now);
  return html`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${t("windows.title")}</h2>
      <p class="hint">${t("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${picture(marks, actions, now, order.timeZone)}</div>
      <details>
        <summary>${t("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${table(actions, order.timeZone)}</div>
      </details>
      ${children}
    </section>
  `;
}

/** Returns what an event is called for this order. @param {Order} order @param {string} field @param {import("../../api/texts.js").TextKey} name */
function nameOf(order, field, name) {
  if (field === "receivedAt") return receivedTerm(order.receiptConfirmed);
  return field === "shipBy" && !isSent(order) ? t("event.readyBy") : t(name);
}

/** Returns now and the instants of all events and windows, sorted. @param {Order} order @param {HelpAction[]} actions @param {number} now @returns {Mark[]} */
function marksOf(order, actions, now) {
  /** @type {Map<number, Mark>} */
  const marks = new Map();
  const add = (/** @type {string} */ instant, /** @type {string} */ name, day = instant) => {
    const at = Date.parse(instant);
    const mark = marks.get(at) ?? { at, day, names: [] };
    if (name && !mark.names.includes(name)) mark.names.push(name);
    marks.set(at, mark);
  };
  for (const [field, name, day] of EVENTS) {
    const at = order[field];
    if (typeof at !== "string" || (isCancelled(order) && PROMISED.includes(field))) continue;
    if (field === "deliverBy" && !isSent(order)) continue;
    add(at, nameOf(order, field, name), (day && order[day]) ?? at);
  }
  for (const { opensAt } of actions) if (opensAt) add(opensAt, "");
  for (const { closesAt, lastDay } of actions) if (closesAt) add(closesAt, "", lastDay ?? closesAt);
  add(new Date(now).toISOString(), t("windows.now"));
  const sorted = [...marks.values()].sort((a, b) => a.at - b.at);
  return sorted.map((mark) => ({ ...mark, now: mark.at === now }));
}

/** @param {Mark[]} marks @param {HelpAction[]} actions @param {number} now @param {string} zone */
function picture(marks, actions, now, zone) {
  const width = LABELS + marks.length * STEP;
  const height = TOP + actions.length * ROW + 10;
  const flip = (/** @type {number} */ x) => (isRightToLeft ? width - x : x);
  const place = (/** @type {number} */ at) => LABELS + STEP / 2 + marks.findIndex((mark) => mark.at === at) * STEP;
  const box = (/** @type {number} */ from, /** @type {number} */ to) => ({
    x: Math.min(flip(from), flip(to)),
    width: Math.max(2, Math.abs(to - from)),
  });
  return html`
    <svg class="windows" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} aria-hidden="true">
      ${marks.map((mark) => {
        const x = flip(place(mark.at));
        return html`
          <g key=${mark.at} class=${mark.now ? "mark now" : mark.at > now ? "mark to-come" : "mark"}>
            <line x1=${x} x2=${x} y1=${TOP - 8} y2=${height - 4} />
            ${mark.names.slice(0, 3).map((name, line) => html`<text x=${x} y=${14 + 13 * line} text-anchor="middle">${short(name)}</text>`)}
            <text class="day" x=${x} y=${TOP - 14} text-anchor="middle">${shortDay(mark.day, zone)}</text>
          </g>
        `;
      })}
      ${actions.map((action, row) => {
        const y = TOP + row * ROW;
        const bar = span(action, place, width);
        return html`
          <g key=${action.id} class=${`window ${action.state.toLowerCase().replace("_", "-")}`}>
            <text class="label" x=${flip(0)} y=${y + BAR} text-anchor="start">${action.title}</text>
            ${bar ? html`<rect y=${y + 3} height=${BAR} rx="4" ...${box(bar.from, bar.to)} />` : null}
          </g>
        `;
      })}
    </svg>
  `;
}

/**
 * Returns the start and the end of a window's bar; a window without a known end extends to the edge.
 *
 * @param {HelpAction} action
 * @param {(at: number) => number} place
 * @param {number} width
 */
function span(action, place, width) {
  if (!action.opensAt || action.state === "NOT_APPLICABLE") return null;
  const from = place(Date.parse(action.opensAt));
  const to = action.closesAt ? place(Date.parse(action.closesAt)) : width - 6;
  return to > from ? { from, to } : null;
}

/** @param {string} name */
const short = (name) => (name.length > 15 ? `${name.slice(0, 14)}…` : name);

/** @param {HelpAction[]} actions @param {string} zone */
function table(actions, zone) {
  return html`
    <table>
      <thead><tr><th scope="col">${t("windows.help")}</th><th scope="col">${t("windows.opens")}</th><th scope="col">${t("windows.closes")}</th><th scope="col">${t("windows.state")}</th></tr></thead>
      <tbody>
        ${actions.map(
          (action) => html`<tr key=${action.id}>
            <th scope="row">${action.title}</th>
            <td>${action.opensAt ? day(action.opensAt, zone) : "–"}</td>
            <td>${action.lastDay ? day(action.lastDay, zone) : "–"}</td>
            <td>${action.reason?.message ?? t("windows.open")}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  `;
}
