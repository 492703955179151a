/** Order Details: an order, with each help link in its section. */

import { execute } from "../api/shopper.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useState } from "../html.js";
import { orderAddress, queryParameter } from "../parts/addresses.js";
import { Failed, useAnswer, Waiting } from "../parts/answer.js";
import {
  adjustmentFacts,
  dayFact,
  deliverByTerm,
  due,
  isCancelled,
  paymentNote,
  receivedTerm,
  statusMark,
  textFact,
} from "../parts/facts.js";
import { ActionDialog } from "../parts/forms/action_form.js";
import { addressLines } from "../parts/forms/address_fields.js";
import { arrive } from "../parts/forms/back.js";
import { NamedOrder } from "../parts/named_order.js";
import { actionOf, HelpLink } from "../parts/order/help_links.js";
import { isSent, isTakenOff, lineNotes } from "../parts/order/line_notes.js";
import { Parcel } from "../parts/order/parcels.js";
import { priceAndQuantity } from "../parts/order/quantities.js";
import { Request } from "../parts/order/requests.js";
import { Windows } from "../parts/order/windows.js";
import { useTitle } from "../parts/page.js";
import { Thumbnail } from "../parts/pictures.js";
import { Conversation } from "../parts/talk/conversation.js";
import { Dock } from "../parts/talk/dock.js";
import { earlierButton, useFromTheEnd } from "../parts/talk/from_the_end.js";
import { openTalk } from "../parts/talk/sheet.js";
import { timelinePage } from "../parts/talk/timeline.js";
import { happened } from "../parts/times.js";

/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").Timeline} Timeline */
/** @typedef {import("../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {{order: Order, open: import("../parts/order/help_links.js").Open}} Section */

/**
 * The section in which each help link is shown. A link that is not named here is shown beneath the picture of the windows.
 *
 * @type {Record<"progress" | "address" | "payment" | "items" | "parcels" | "end", HelpActionType[]>}
 */
const LINKS = {
  progress: ["CHECK_ORDER_PROGRESS"],
  address: ["CHANGE_SHIPPING_ADDRESS", "REPORT_CUSTOMS_DUTY_ISSUE"],
  payment: ["RESOLVE_PAYMENT_ISSUE"],
  items: ["RETURN_OR_REPLACE_ITEMS"],
  parcels: ["REPORT_PACKAGE_NOT_RECEIVED"],
  end: ["CANCEL_ORDER"],
};
const PLACED = Object.values(LINKS).flat();

export function OrderPage() {
  return h(NamedOrder, {
    find: async (number) => (await execute("orders_numbered", { number })).ordersNumbered,
    page: (id) => h(OrderDetails, { id }),
    none: noOrder,
    back,
  });
}

const back = () => html`<p class="back"><a href="./">${t("order.back")}</a></p>`;

/** @param {string} title */
function noOrder(title) {
  return html`<h1>${title}</h1><p>${t("order.none")}</p><p><a class="button" href="./">${t("orders.title")}</a></p>`;
}

/** @param {{id: string}} props */
function OrderDetails({ id }) {
  const { data, failed, again } = useAnswer(async () => {
    // Both are shown together, because content that arrives later would move the links under the pointer.
    const [{ order }, timeline] = await Promise.all([execute("order_details", { id }), timelinePage(id)]);
    return { order, timeline, at: Date.now() };
  });
  const title = data?.order ? t("order.title", { number: data.order.number }) : t("orders.title");
  useTitle(title);
  if (failed && !data) return h(Failed, { failed, again });
  if (!data) return h(Waiting, { title });
  if (!data.order || !data.timeline) return noOrder(title);
  return html`
    ${failed ? h(Failed, { failed, again, at: data.at }) : null}
    ${h(Details, { order: data.order, timeline: data.timeline, at: data.at, title, again })}
  `;
}

/** @param {{order: Order, timeline: Timeline, at: number, title: string, again: () => Promise<void>}} props `at` is when the data was read, in milliseconds since the epoch */
function Details({ order, timeline, at, title, again }) {
  const [form, setForm] = useState(/** @type {{type: HelpActionType, chosen?: string} | null} */ (null));
  const [about, setAbout] = useState("");
  /** @type {import("../parts/order/help_links.js").Open} */
  const open = (type, chosen) => setForm({ type, chosen });
  // A closed dialog says so a moment later. By then another one may be open, which must stay.
  const close = () => setForm((current) => (current === form ? null : current));
  const action = actionOf(order, form?.type);

  useEffect(() => {
    // A link on My Orders opens its form here if it is still available; going back must not open it again.
    const linked = actionOf(order, queryParameter("help"));
    const opens = linked?.state === "AVAILABLE";
    if (opens) setForm({ type: linked.type });
    arrive(orderAddress(order.id), opens);
  }, []);

  return html`
    ${back()}
    <div class="order-head">
      <h1>${title}</h1>
      ${statusMark(order)}
    </div>
    <div class="order-page"><div class="order-main">
    <div class="columns">
      ${progress({ order, open })} ${address({ order, open })} ${payment({ order, open })}
    </div>
    ${items({ order, open })}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${t("order.parcels")}</h2>
      <ul class="parcels">${order.shipments.map((shipment, place) => h(Parcel, { key: shipment.id, order, shipment, place, open, changed: again }))}</ul>
      ${order.shipments.every((shipment) => shipment.isNote) ? noParcels({ order, open }) : null}
    </section>
    <div id="help">${h(Windows, { order, now: at }, links(unplaced(order), { order, open }))}</div>
    ${h(Requests, { order, setAbout, changed: again })}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${t("order.noLonger")}</h2>
      ${links(LINKS.end, { order, open })}
    </section>
    </div>${h(Conversation, { order, timeline, about, setAbout, changed: again })}</div>
    ${h(Dock, { order })}
    ${form && action ? h(ActionDialog, { key: form, order, action, chosen: form.chosen, open, close, changed: again }) : null}
  `;
}

/** @param {HelpActionType[]} types @param {Section} section */
function links(types, { order, open }) {
  const found = types.flatMap((type) => actionOf(order, type) ?? []);
  return found.map((action) => h(HelpLink, { key: action.type, action, actions: order.helpActions, open }));
}

/** The types of the order's help actions that LINKS does not name. @param {Order} order */
const unplaced = (order) => order.helpActions.map((action) => action.type).filter((type) => !PLACED.includes(type));

/** Says that there is no parcel; the link says it of an order of which nothing is sent in one. @param {Section} section */
function noParcels({ order, open }) {
  return html`
    ${isSent(order) ? html`<p>${t(isCancelled(order) ? "order.nothingShipped" : "order.noParcels")}</p>` : null}
    ${links(LINKS.parcels, { order, open })}
  `;
}

/** @param {Section} section */
function progress({ order, open }) {
  /** @type {[string, string | null | undefined][]} */
  const dates = [
    [t("event.placed"), order.placedAt],
    [t("event.paid"), happened(order.paidAt)],
    due(order),
    ...left(order),
    [deliverByTerm(order.deliverBy), isCancelled(order) || !isSent(order) || happened(order.deliveredAt) ? null : order.deliverByDay],
    [t("event.delivered"), happened(order.deliveredAt)],
    [receivedTerm(order.receiptConfirmed), happened(order.receivedAt)],
    [t("event.cancelled"), happened(order.cancelledAt)],
  ];
  return html`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${t("order.progress")}</h2>
      <dl class="facts">
        ${textFact(t("order.channel"), order.channel)} ${dates.map(([term, at]) => dayFact(term, at, order.timeZone))}
      </dl>
      ${links(LINKS.progress, { order, open })}
    </section>
  `;
}

/** Returns when the first of the order was sent and handed over, in that order. @param {Order} order @returns {[string, string | null | undefined][]} */
function left({ firstShippedAt, firstHandedOverAt }) {
  /** @type {[string, string | null | undefined][]} */
  const both = [
    [t("event.shipped"), happened(firstShippedAt)],
    [t("event.handedOver"), happened(firstHandedOverAt)],
  ];
  return both.sort(([, one], [, other]) => String(one).localeCompare(String(other)));
}

/** @param {Section} section */
function address({ order, open }) {
  return html`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${t("order.address")}</h2>
      ${order.shippingAddress ? addressLines(order.shippingAddress) : html`<p>${t("order.noAddress")}</p>`}
      ${links(LINKS.address, { order, open })}
    </section>
  `;
}

/** @param {Section} section */
function payment({ order, open }) {
  return html`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${t("order.payment")}</h2>
      ${totals(order)}
      ${paymentNote(order.payment) ? html`<p>${paymentNote(order.payment)}</p>` : null}
      ${links(LINKS.payment, { order, open })}
    </section>
  `;
}

/** @param {Order} order */
function totals({ total, adjustments }) {
  return html`
    <dl class="facts">
      ${adjustmentFacts(adjustments)}
      ${total ? html`<div><dt>${t("order.total")}</dt><dd class="total">${total.formatted}</dd></div>` : null}
    </dl>
    ${total ? null : html`<p>${t("order.noTotal")}</p>`}
  `;
}

/** @param {Section} section */
function items({ order, open }) {
  const back = actionOf(order, "RETURN_OR_REPLACE_ITEMS");
  const early = back && back.state !== "AVAILABLE" && back.state !== "IN_PROGRESS"; // then one link below the items gives the reason for all of them
  return html`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${t("order.items")}</h2>
      ${isTakenOff(order.lines) ? html`<p>${t("order.takenOff")}</p>` : null}
      <ul class="lines">
        ${order.lines.map((line) => {
          const part = back?.lines.find((one) => one.line.id === line.id);
          return html`
            <li key=${line.id}>
              ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl })}
              <div class="line-words">
                <h3 dir="auto">${line.title}</h3>
                <p class="hint">${priceAndQuantity(line)}</p>
                ${lineNotes(line, order.timeZone)}
                ${back && !early && part ? h(HelpLink, { action: back, actions: order.helpActions, open, chosen: line.id, part: { open: part.left > 0, reason: part.reason, openRequests: part.openRequests } }) : null}
              </div>
            </li>
          `;
        })}
      </ul>
      ${early ? links(LINKS.items, { order, open }) : null}
    </section>
  `;
}

/** @param {{order: Order, setAbout: (id: string) => void, changed: () => Promise<void>}} props */
function Requests({ order, setAbout, changed }) {
  const before = async (/** @type {string} */ requestsAfter) =>
    (await execute("order_details", { id: order.id, requestsAfter })).order?.helpRequests;
  const requests = useFromTheEnd(order.helpRequests, before);
  if (requests.items.length === 0) return null;
  const write = (/** @type {{id: string}} */ request, /** @type {Element} */ from) => {
    setAbout(request.id);
    openTalk(from);
  };
  return html`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${t("order.requests")}</h2>
      <ul class="requests">${[...requests.items].reverse().map((request) => h(Request, { key: request.id, order, request, write, changed }))}</ul>
      ${earlierButton(requests)}
    </section>
  `;
}
