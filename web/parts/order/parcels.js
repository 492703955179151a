/** The parcels of an order: contents, dates, tracking, and what to do if one has not arrived. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { dayFact, isCancelled, receivedTerm, shipmentName } from "../facts.js";
import { useShopperMutation } from "../shopper_mutations.js";
import { happened, hasHappened, isToCome } from "../times.js";
import { actionOf, HelpLink } from "./help_links.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Shipment} Shipment */

/**
 * @param {{order: Order, shipment: Shipment, place: number, open: import("./help_links.js").Open, changed: () => unknown}} props
 */
export function Parcel({ order, shipment, place, open, changed }) {
  return shipment.isNote ? note(order, shipment, place) : h(RealParcel, { order, shipment, place, open, changed });
}

/** Shows what the shop sent in place of a parcel: fees and services, of which nothing is on its way. @param {Order} order @param {Shipment} shipment @param {number} place */
function note(order, shipment, place) {
  return html`<li class="parcel"><h3>${shipmentName(shipment, place)}</h3>${contents(order, shipment)}</li>`;
}

/** @param {Parameters<typeof Parcel>[0]} props */
function RealParcel({ order, shipment, place, open, changed }) {
  const mutation = useShopperMutation(changed);
  const missing = actionOf(order, "REPORT_PACKAGE_NOT_RECEIVED");
  const part = missing?.shipments.find((one) => one.shipment.id === shipment.id);

  const confirm = () => mutation.run("confirm_receipt", { orderId: order.id, shipmentIds: [shipment.id] });

  return html`
    <li class="parcel">
      <h3>${shipmentName(shipment, place)}</h3>
      <dl class="facts">
        ${shipment.carrier ? html`<div><dt>${t("parcel.carrier")}</dt><dd dir="auto">${shipment.carrier}</dd></div>` : null}
        ${shipment.trackingNumber ? html`<div><dt>${t("parcel.tracking")}</dt><dd>${tracking(shipment)}</dd></div>` : null}
        ${states(shipment, isCancelled(order)).map(([term, at]) => dayFact(term, at, order.timeZone))}
      </dl>
      ${hasShipped(shipment) || isCancelled(order) ? null : html`<p class="hint">${t("parcel.prepared")}</p>`}
      ${happened(shipment.returnedAt) ? html`<p class="notice">${t("parcel.cameBack")}</p>` : null}
      ${contents(order, shipment)}
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

/** @param {Order} order @param {Shipment} shipment */
function contents(order, shipment) {
  return html`
    <ul class="contents">
      ${shipment.lines.map(({ line, lineId, quantity }) => {
        const known = order.lines.find((one) => one.id === line?.id);
        return html`<li key=${lineId}><span dir="auto">${known?.title ?? t("parcel.goneLine")}</span> <span class="quantity">${t("order.times", { count: quantity })}</span></li>`;
      })}
    </ul>
  `;
}

/** @param {Shipment} shipment */
const hasShipped = (shipment) => hasHappened(shipment.shippedAt);

/** @param {Shipment} shipment */
function tracking({ trackingNumber, trackingUrl }) {
  if (!trackingUrl) return trackingNumber;
  return html`<a href=${trackingUrl} rel="noreferrer">${trackingNumber}</a>`;
}

/** Returns what happened to a parcel, and what is planned unless the order is cancelled. @param {Shipment} shipment @param {boolean} cancelled @returns {[string, string][]} */
function states({ shippedAt, deliveredAt, receivedAt, receiptConfirmed, returnedAt }, cancelled) {
  /** @type {[string, string | null | undefined][]} */
  const all = [
    [isToCome(shippedAt) ? t("event.shipBy") : t("event.shipped"), shippedAt],
    [isToCome(deliveredAt) ? t("event.deliverBy") : t("event.delivered"), deliveredAt],
    [receivedTerm(receiptConfirmed), happened(receivedAt)],
    [t("event.returned"), happened(returnedAt)],
  ];
  return all.flatMap(([term, at]) => (at && !(cancelled && isToCome(at)) ? [/** @type {[string, string]} */ ([term, at])] : []));
}
