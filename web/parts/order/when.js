/**
 * When each help is available, in words, with a bar for the eye.
 *
 * Rule 1: the words say `opensAt`, `lastDay`, `opensOn` and `closesOn` of the API, and contain no rule of the policy.
 * Rule 2: the bars show no time that is not known: a window without a known end goes to the edge, one that opens on
 * something to come has none. Screen readers are told the words alone.
 */

import { briefDay, day, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/texts.js").TextKey} TextKey */
/** @typedef {{from: number, to: number}} Span instants in milliseconds since the epoch */

const NOW_WIDTH = 0.8;
const DAY = 86_400_000;

/** What a window opens on. @type {Partial<Record<HelpAction["opensOn"][number], TextKey>>} */
const ONCE = { PAID: "when.oncePaid", FIRST_SHIPPED: "when.onceShipped", FIRST_HANDED_OVER: "when.onceHandedOver" };

/** What a window closes on. @type {Partial<Record<HelpAction["closesOn"][number], TextKey>>} */
const UNTIL = {
  RELEASED: "when.untilPacked",
  FIRST_SHIPPED: "when.untilShipped",
  FIRST_HANDED_OVER: "when.untilHandedOver",
  FULFILLED: "when.untilFulfilled",
};

/** @param {{order: Order, at: number}} section @param {HelpAction[]} actions */
export function when({ order, at }, actions) {
  const from = Date.parse(order.placedAt);
  const span = { from, to: endOf(actions, from, at) };
  return html`
    <details class="fold">
      <summary>${icon("chart", "s")}<span>${t("when.title")}</span>${icon("down", "s")}</summary>
      <ul class="when">
        ${actions.map((action) => html`<li key=${action.type}><b>${action.title}</b> <span class="soft">${inWords(action, order, at)}</span>${bar(action, span, at)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${briefDay(order.placedAt, order.timeZone)}</span>
          <span><i></i>${t("when.today")}</span>
          <span>${briefDay(new Date(span.to).toISOString(), order.timeZone)}</span>
        </li>
      </ul>
    </details>
  `;
}

/** Says when an action's window is open. @param {HelpAction} action @param {{placedAt: string, timeZone: string}} order @param {number} now */
function inWords({ state, opensAt, opensOn, closesAt, lastDay, closesOn, reason }, { placedAt, timeZone }, now) {
  const until = lastDay ?? closesAt;
  if (until && closesAt && Date.parse(closesAt) <= now) return t("when.ended", { date: day(until, timeZone) });
  if (state === "NOT_APPLICABLE") return t("when.never");
  if (state === "CLOSED") return reason?.message;
  if (opensAt && Date.parse(opensAt) > now) return t("when.starting", { date: day(opensAt, timeZone) });
  const once = opensOn.map((event) => ONCE[event]).find(Boolean);
  if (opensOn.length) return once ? t(once) : reason?.message;
  if (until) return t("when.until", { date: day(until, timeZone) });
  const ends = closesOn.map((event) => UNTIL[event]).find(Boolean);
  if (ends) return t(ends);
  if (!opensAt) return reason?.message ?? t("when.always");
  return opensAt > placedAt ? t("when.since", { date: day(opensAt, timeZone) }) : t("when.always");
}

/** @param {HelpAction} action @param {Span} span @param {number} now */
function bar({ state, opensAt, closesAt }, span, now) {
  const x = (/** @type {number} */ at) => Math.min(100, Math.max(0, (100 * (at - span.from)) / (span.to - span.from)));
  const opens = opensAt ? Date.parse(opensAt) : null;
  const closes = closesAt ? Date.parse(closesAt) : span.to;
  const kind = opens === null || opens > now ? "then" : closes <= now ? "over" : "open";
  const isKnown = opens !== null && state !== "NOT_APPLICABLE" && closes > opens;
  return html`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${isKnown ? html`<rect class=${kind} x=${x(opens)} width=${x(closes) - x(opens)} height="10" />` : null}
      <rect class="now" x=${Math.min(x(now), 100 - NOW_WIDTH)} width=${NOW_WIDTH} height="10" />
    </svg>
  `;
}

/** Returns where the bars end: some time after whatever is known of any window. @param {HelpAction[]} actions @param {number} start @param {number} now */
function endOf(actions, start, now) {
  const known = actions.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]).flatMap((at) => (at ? Date.parse(at) : []));
  return start + 1.1 * (Math.max(now + DAY, start + DAY, ...known) - start); // an order may be placed in the future
}
