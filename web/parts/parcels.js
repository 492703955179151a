/** The parcels of an order: contents, dates, tracking, and what to do if one has not arrived. */

import { t } from "../api/texts.js";
import { h, html } from "../html.js";
import { dayFact, isCancelled, receivedTerm } from "./facts.js";
import { actionOf, HelpLink } from "./help_links.js";
import { useShopperMutation } from "./shopper_mutations.js";
import { happened, isToCome } from "./times.js";

/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").Shipment} Shipment */

/** Returns the name of a parcel: its number, with its tracking number if it has one. @param {Shipment} shipment @param {number} place starts at 0 */
export function parcelName(shipment, place) {
  const name = t("parcel.name", { count: place + 1 });
  return shipment.trackingNumber ? `${name} (${shipment.trackingNumber})` : name;
}

/**
 * @param {{order: Order, shipment: Shipment, place: number, open: import("./help_links.js").Open, changed: () => unknown}} props
 */
export function Parcel({ order, shipment, place, open, changed }) {
  const mutation = useShopperMutation(changed);
  const missing = actionOf(order, "REPORT_PACKAGE_NOT_RECEIVED");
  const part = missing?.shipments.find((one) => one.shipment.id === shipment.id);

  const confirm = () => mutation.run("confirm_receipt", { orderId: order.id, shipmentIds: [shipment.id] });

  return html`
    <li class="parcel">
      <h3>${t("parcel.name", { count: place + 1 })}</h3>
      <dl class="facts">
        ${shipment.carrier ? html`<div><dt>${t("parcel.carrier")}</dt><dd dir="auto">${shipment.carrier}</dd></div>` : null}
        ${shipment.trackingNumber ? html`<div><dt>${t("parcel.tracking")}</dt><dd>${tracking(shipment)}</dd></div>` : null}
        ${states(shipment, isCancelled(order)).map(([term, at]) => dayFact(term, at, order.timeZone))}
      </dl>
      ${hasShipped(shipment) || isCancelled(order) ? null : html`<p class="hint">${t("parcel.prepared")}</p>`}
      <ul class="contents">
        ${shipment.lines.map(({ line, lineId, quantity }) => {
          const known = order.lines.find((one) => one.id === line?.id);
          return html`<li key=${lineId}><span dir="auto">${known?.title ?? t("parcel.goneLine")}</span> <span class="quantity">${t("order.times", { count: quantity })}</span></li>`;
        })}
      </ul>
      ${
        shipment.canConfirmReceipt
          ? html`<p class="help-link"><button type="button" class="help" onClick=${confirm}>${t("parcel.arrived")}</button></p>`
          : null
      }
      ${mutation.shown}
      ${missing && hasShipped(shipment) ? h(HelpLink, { action: missing, actions: order.helpActions, open, chosen: shipment.id, part: part && { open: part.available, reason: part.reason, openRequests: part.openRequests } }) : null}
    </li>
  `;
}

/** @param {Shipment} shipment */
const hasShipped = (shipment) => Boolean(shipment.shippedAt) && !isToCome(shipment.shippedAt);

/** @param {Shipment} shipment */
function tracking({ trackingNumber, trackingUrl }) {
  if (!trackingUrl) return trackingNumber;
  return html`<a href=${trackingUrl} rel="noreferrer">${trackingNumber}</a>`;
}

/** Returns what happened to a parcel, and what is planned unless the order is cancelled. @param {Shipment} shipment @param {boolean} cancelled @returns {[string, string][]} */
function states({ shippedAt, deliveredAt, receivedAt, receiptConfirmed }, cancelled) {
  /** @type {[string, string | null | undefined][]} */
  const all = [
    [isToCome(shippedAt) ? t("event.shipBy") : t("event.shipped"), shippedAt],
    [isToCome(deliveredAt) ? t("event.deliverBy") : t("event.delivered"), deliveredAt],
    [receivedTerm(receiptConfirmed), happened(receivedAt)],
  ];
  return all.flatMap(([term, at]) => (at && !(cancelled && isToCome(at)) ? [/** @type {[string, string]} */ ([term, at])] : []));
}
