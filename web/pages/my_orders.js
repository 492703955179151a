/** My Orders: all orders of the shopper, the newest first. */

import { execute } from "../api/shopper.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../html.js";
import { orderAddress } from "../parts/addresses.js";
import { Failed, Waiting } from "../parts/answer.js";
import { dayFact, deliverByTerm, due, isCancelled, statusMark, textFact } from "../parts/facts.js";
import { isSent, needed } from "../parts/order/line_notes.js";
import { useTitle } from "../parts/page.js";
import { Thumbnail } from "../parts/pictures.js";
import { hasHappened } from "../parts/times.js";

/** @typedef {import("../api/shopper.js").ListedOrder} ListedOrder */

const SHOWN_LINES = 4;

export function MyOrders() {
  const [orders, setOrders] = useState(/** @type {ListedOrder[] | null} */ (null));
  const [next, setNext] = useState(/** @type {string | null} */ (null));
  const [failed, setFailed] = useState(/** @type {unknown} */ (null));
  const [busy, setBusy] = useState(false);
  const firstNew = useRef(/** @type {string | null} */ (null));
  useTitle(t("orders.title"));

  async function more() {
    setBusy(true);
    try {
      const page = (await execute("my_orders", { after: next })).orders;
      const found = page.edges.map((edge) => edge.node);
      firstNew.current = orders ? (found[0]?.id ?? null) : null;
      setOrders([...(orders ?? []), ...found]);
      setNext(page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
      setFailed(null);
    } catch (reason) {
      setFailed(reason);
    }
    setBusy(false);
  }

  useEffect(() => {
    void more();
  }, []);
  useEffect(() => {
    // The focus moves to the first new order, so that keyboard users continue there.
    if (firstNew.current) document.getElementById(elementId("order", firstNew.current))?.focus();
  }, [orders]);

  if (failed && !orders) return h(Failed, { failed, again: more });
  if (!orders) return h(Waiting, { title: t("orders.title") });
  return html`
    <h1>${t("orders.title")}</h1>
    ${orders.length === 0 ? html`<p>${t("orders.none")}</p>` : null}
    <ul class="orders">${orders.map((order) => listed(order, fromSeveralShops(orders)))}</ul>
    ${failed ? h(Failed, { failed, again: more }) : null}
    ${
      next && !failed ? html`<p class="more"><button type="button" disabled=${busy} onClick=${more}>${t("orders.more")}</button></p>` : null
    }
  `;
}

/** Returns whether the orders come from more than one storefront, so that each says from which. @param {ListedOrder[]} orders */
const fromSeveralShops = (orders) => new Set(orders.map((order) => order.channel)).size > 1;

/** @param {ListedOrder} order @param {boolean} withChannel */
function listed(order, withChannel) {
  const number = elementId("order", order.id);
  const view = elementId("view", order.id);
  return html`
    <li key=${order.id} class="card order">
      <div class="order-head">
        <h2><a id=${number} href=${orderAddress(order.id)}>${order.number}</a></h2>
        ${statusMark(order)}
        ${order.unreadCount ? html`<span class="unread">${t("orders.unread", { count: order.unreadCount })}</span>` : null}
      </div>
      <dl class="facts">
        ${withChannel ? textFact(t("order.channel"), order.channel) : null}
        ${dates(order).map(([term, at]) => dayFact(term, at, order.timeZone))}
        ${order.total ? html`<div><dt>${t("order.total")}</dt><dd>${order.total.formatted}</dd></div>` : null}
      </dl>
      ${lines(order.lines)}
      <div class="links">
        <a id=${view} class="button" href=${orderAddress(order.id)} aria-labelledby=${`${view} ${number}`}>${t("orders.view")}</a>
        ${order.availableHelpActions.map((action) => {
          const id = elementId(action.type, order.id);
          const address = orderAddress(order.id, action.type);
          return html`<a key=${id} id=${id} class="help" href=${address} aria-labelledby=${`${id} ${number}`}>${action.title}</a>`;
        })}
      </div>
    </li>
  `;
}

/** @param {ListedOrder["lines"]} all */
function lines(all) {
  return html`
    <ul class="thumbnails">
      ${all.slice(0, SHOWN_LINES).map(
        (line) => html`
          <li key=${line.id}>
            ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl })}
            <span class="line-title" dir="auto">${line.title}</span>
            ${needed(line) > 1 ? html`<span class="quantity">${t("order.times", { count: needed(line) })}</span>` : null}
            ${needed(line) ? null : html`<span class="hint">${t("line.allCancelled")}</span>`}
          </li>
        `,
      )}
      ${all.length > SHOWN_LINES ? html`<li class="others">${t("orders.others", { count: all.length - SHOWN_LINES })}</li>` : null}
    </ul>
  `;
}

/**
 * Returns the date of placement, and the latest event or the next promised day.
 *
 * @param {ListedOrder} order
 * @returns {[string, string][]}
 */
function dates(order) {
  /** @type {[string, string][]} */
  const placed = [[t("event.placed"), order.placedAt]];
  const { cancelledAt, deliveredAt, firstShippedAt, firstHandedOverAt, deliverByDay } = order;
  const [dueTerm, dueDay] = due(order);
  if (order.status === "CANCELLED" && cancelledAt) return [...placed, [t("event.cancelled"), cancelledAt]];
  if (hasHappened(deliveredAt)) return [...placed, [t("event.delivered"), deliveredAt]];
  if (hasHappened(firstShippedAt)) placed.push([t("event.shipped"), firstShippedAt]);
  else if (hasHappened(firstHandedOverAt)) placed.push([t("event.handedOver"), firstHandedOverAt]);
  else if (order.status === "READY_FOR_PICKUP") placed.push(...readySince(order));
  else if (dueDay) placed.push([dueTerm, dueDay]);
  if (deliverByDay && !isCancelled(order) && isSent(order)) placed.push([deliverByTerm(order.deliverBy), deliverByDay]);
  return placed;
}

/** Returns since when all that waits can be picked up. @param {ListedOrder} order @returns {[string, string][]} */
function readySince({ lines }) {
  const last = lines
    .flatMap((line) => line.readyAt ?? [])
    .sort()
    .pop(); // all are in UTC
  return last ? [[t("event.ready"), last]] : [];
}

/** Returns the id of an element of an order; two orders may have one number. @param {string} kind @param {string} orderId */
const elementId = (kind, orderId) => `${kind}-${orderId.replace(/\W/g, "")}`;
