/**
 * A card of the list: what is so with an order, and what to do about it.
 *
 * Rule 1: the title answers the shopper's question, is the link to the order and covers the card. What else can be
 * pressed lies above it.
 * Rule 2: marks name what needs an answer, what is late and what is asked; without such, the status.
 */

import { briefDay, number, t, weekday } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { orderAddress } from "../addresses.js";
import { chip } from "../chip.js";
import { isUnderWay } from "../facts.js";
import { headline } from "../headline.js";
import { icon } from "../icons.js";
import { isolated } from "../isolate.js";
import { joined } from "../joined.js";
import { helpIcon } from "../order/help_links.js";
import { isAsked } from "../order/known_requests.js";
import { needed } from "../order/line_notes.js";
import { Thumbnail } from "../pictures.js";
import { hasHappened } from "../times.js";
import { needsAnswer } from "./found_orders.js";
import { names } from "./item_names.js";

/** @typedef {import("../../api/shopper.js").ListedOrder} ListedOrder */
/** @typedef {import("../headline.js").Headline} Headline */
/** @typedef {import("../headline.js").Chip} Chip */
/**
 * @typedef {object} Carded
 * @property {ListedOrder} order
 * @property {boolean} filled whether its button is the filled one of the page
 * @property {boolean} withChannel whether it says from which storefront it is
 */

/** @param {Carded} props */
export function OrderCard({ order, filled, withChannel }) {
  const head = headline(order);
  const lines = shownLines(order);
  const isGone = order.status === "CANCELLED" || order.status === "RETURNED_TO_SENDER";
  const [first] = lines;
  return html`
    <li class="order-card order" data-number=${order.number}>
      ${first ? h(Thumbnail, { title: first.title, imageUrl: first.imageUrl, size: "", gone: isGone }) : null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${orderAddress(order.id)}>${head.title}<span class="hidden"> ${isolated("orders.viewOf", { number: order.number })}</span></a></h2>
          ${chips(order, head).map(chip)}
        </div>
        <p class="names">${names(lines)}</p>
        ${remark(order, head)}
        ${facts(order, lines.length)}
        ${withChannel && order.channel ? html`<p class="meta">${t("order.channel")} <bdi>${order.channel}</bdi></p>` : null}
        ${isGone ? null : meter(head)}
      </div>
      ${others(lines, isGone)}
      <div class="order-does">${button(order, filled)} ${order.availableHelpActions.map((action) => helpLink(order, action))}</div>
    </li>
  `;
}

/** Returns the goods of an order that were not taken off, or else everything. @param {ListedOrder} order */
function shownLines({ lines }) {
  const left = lines.filter((line) => needed(line) > 0);
  const goods = left.filter(({ fulfilment }) => fulfilment !== "NONE");
  return [goods, left, lines].find((some) => some.length > 0) ?? [];
}

/** Returns the marks of an order, what needs the shopper first. @param {ListedOrder} order @param {Headline} head @returns {(Chip & {unread?: boolean})[]} */
function chips(order, head) {
  const asked = order.openRequests.filter((request) => !isAsked(request));
  const isLate = asked.some((request) => request.isLate);
  const count = asked.length;
  /** @type {(Chip & {unread?: boolean})[]} */
  const marks = [];
  if (needsAnswer(order)) marks.push({ tone: "warn", text: t("orders.needsAnswer"), icon: "chat" });
  if (order.late && head.chip) marks.push(head.chip);
  if (isLate) marks.push({ tone: "warn", text: t("orders.openLate", { count }), icon: "clock" });
  else if (count) marks.push({ tone: "", text: t("orders.open", { count }), icon: "waiting" });
  if (marks.length === 0 && head.chip && head.chip.tone !== "good") marks.push(head.chip); // The title says what is good.
  if (order.unreadCount) marks.push({ tone: "info", text: t("orders.unread", { count: order.unreadCount }), icon: "chat", unread: true });
  return marks;
}

/** Says what the shop asks about, or what the title leaves open. @param {ListedOrder} order @param {Headline} head */
function remark(order, { lead }) {
  const asked = order.openRequests.find(isAsked);
  if (asked) return html`<p class="small">${question(asked, order.timeZone)}</p>`;
  return lead && leavesOpen(order) ? html`<p class="small">${lead}</p>` : null;
}

/** @param {ListedOrder["openRequests"][number]} request @param {string} zone */
function question({ title: request, replyByDay }, zone) {
  return replyByDay ? t("orders.asksBy", { request, date: weekday(replyByDay, zone) }) : t("orders.asks", { request });
}

/** Returns whether the title of an order does not say all that matters. @param {ListedOrder} order */
function leavesOpen({ late, status, shipments, cancelledAt }) {
  if (late || cancelledAt || ["READY_FOR_PICKUP", "PARTIALLY_SHIPPED", "RECEIVED"].includes(status)) return true;
  return status === "SHIPPED" && shipments.some(({ deliveredAt, receivedAt }) => hasHappened(deliveredAt) || hasHappened(receivedAt));
}

/** Shows the small print: when it was ordered, or what, if the title says when; the total; and the number. @param {ListedOrder} order @param {number} count */
function facts({ status, placedAt, timeZone, total, number: orderNumber }, count) {
  const at = html`<time datetime=${placedAt}>${briefDay(placedAt, timeZone)}</time>`;
  const what = status === "AWAITING_PAYMENT" ? t("orders.items", { count }) : html`${t("event.placed")} ${at}`;
  const sum = total ? html`<bdi>${total.formatted}</bdi>` : null;
  return html`<p class="meta">${joined([html`<span>${what}</span>`, sum, html`<bdi>${orderNumber}</bdi>`])}</p>`;
}

/** Shows how far an order is; nothing once it is over. @param {Headline} head */
function meter({ chip: mark, steps }) {
  if (steps.length === 0) return null;
  const isLate = steps.some(({ state }) => state === "late");
  const place = steps.filter(({ state }) => state === "done" || state === "now").length;
  const values = { place, total: steps.length, name: steps[place - 1]?.name ?? "" };
  const label = isLate ? t("orders.stepLate", { ...values, late: mark?.text ?? "" }) : t("orders.step", values);
  return html`<div class="meter" role="img" aria-label=${label}>${steps.map(({ name, state }) => html`<i key=${name} class=${state}></i>`)}</div>`;
}

/** Shows the pictures of two further lines, or of one and how many more there are; `names` says it in words. @param {ListedOrder["lines"]} lines @param {boolean} gone */
function others([, ...rest], gone) {
  if (rest.length === 0) return null;
  const shown = rest.length > 2 ? rest.slice(0, 1) : rest;
  return html`
    <div class="goods-set others" aria-hidden="true">
      ${shown.map(({ id, title, imageUrl }) => h(Thumbnail, { key: id, title, imageUrl, gone }))}
      ${rest.length > shown.length ? html`<span class="goods s">+${number(rest.length - shown.length)}</span>` : null}
    </div>
  `;
}

/** The step that comes next: answering, following a parcel, or looking. @param {ListedOrder} order @param {boolean} filled */
function button(order, filled) {
  const about = html`<span class="hidden"> ${isolated("orders.of", { number: order.number })}</span>`;
  if (needsAnswer(order))
    return html`<a class=${filled ? "btn primary" : "btn"} href=${orderAddress(order.id)}>${t("orders.answer")}${about}</a>`;
  const parcel = order.shipments.find((one) => one.trackingUrl && isUnderWay(one));
  if (parcel) return html`<a class="btn" href=${parcel.trackingUrl} rel="noreferrer">${t("parcel.track")}${about}${icon("out", "s")}</a>`;
  // The title is the link, and covers what looks like a button here.
  return html`<span class="btn" aria-hidden="true">${t("orders.view")}</span>`;
}

/** @param {ListedOrder} order @param {ListedOrder["availableHelpActions"][number]} action */
function helpLink(order, { type, title }) {
  return html`
    <a key=${type} class="help-link" href=${orderAddress(order.id, type)}>
      ${icon(helpIcon(type))}<span>${title}<span class="hidden"> ${isolated("orders.of", { number: order.number })}</span></span>
    </a>
  `;
}
