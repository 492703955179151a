/** What stands where the list ends, or in its place: how to see more, how far the API looked, and that there is nothing. */

import { month, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { follow } from "../clicks.js";
import { Empty } from "../empty.js";
import { isolated } from "../isolate.js";
import { arranged } from "./found_orders.js";
import { choiceAddress } from "./place.js";

/** @typedef {import("../../api/first_requests.js").Choice} Choice */
/** @typedef {import("./found_orders.js").Found} Found */
/** @typedef {import("./found_orders.js").Counts} Counts */

/** @type {Record<import("../../api/first_requests.js").Show, import("../../api/texts.js").TextKey>} */
const NONE = {
  NEEDS_ANSWER: "orders.noneNeedAnswer",
  OPEN_REQUESTS: "orders.noneOpen",
  ON_THE_WAY: "orders.noneOnTheWay",
  PAST: "orders.nonePast",
};
/** @type {Choice} */
const EVERYTHING = { show: null, search: null };

/** Says that no order was found, and leads back to all. @param {{found: Found, busy: boolean, more: () => unknown, choose: (choice: Choice) => void}} props */
export function NothingFound({ found, busy, more, choose }) {
  const { show, search } = found.choice;
  const all = html`<a class="btn" href=${choiceAddress(EVERYTHING)} onClick=${follow(() => choose(EVERYTHING))}>${t("orders.showAll")}</a>`;
  const rest = found.next ? html`<p>${lookedAt(found)}</p><div class="btns">${further(busy, more)} ${all}</div>` : all;
  if (search) {
    const title = isolated(found.next ? "orders.noMatchSoFar" : "orders.noMatch", { search });
    return h(Empty, { icon: "search", level: "h2", title, text: t("orders.noMatchHint") }, rest);
  }
  return h(Empty, { icon: "bag", level: "h2", title: t(show ? NONE[show] : "orders.noneOnTheWay") }, rest);
}

/** Offers what comes after the orders that are shown. @param {{found: Found, counts: Counts | null, busy: boolean, more: () => unknown}} props */
export function More({ found, counts, busy, more }) {
  if (!found.next) return null;
  const act = found.stopped ? further(busy, more) : button(t("orders.more"), busy, more);
  return html`<div class="more-orders">${act}<p>${found.stopped ? lookedAt(found) : shown(found, counts)}</p></div>`;
}

/** Says how many of all orders are shown, as soon as that is known. @param {Found} found @param {Counts | null} counts */
function shown(found, counts) {
  const { show, search } = found.choice;
  if (show || search || !counts?.isComplete) return null;
  return t("orders.shown", { shown: arranged(found).length, count: counts.all });
}

/** @param {boolean} busy @param {() => unknown} more */
const further = (busy, more) => button(t("orders.further"), busy, more);

/** @param {string} name @param {boolean} busy @param {() => unknown} act */
function button(name, busy, act) {
  return html`<button type="button" class="btn" aria-disabled=${busy ? "true" : undefined} onClick=${busy ? undefined : act}>${name}</button>`;
}

/** Says how far the API looked. @param {Found} found */
function lookedAt({ lookedAt: count, lookedBackTo, orders }) {
  const zone = orders[0]?.timeZone ?? "UTC";
  return lookedBackTo ? t("orders.lookedBackTo", { count, month: month(lookedBackTo, zone) }) : t("orders.lookedAt", { count });
}
