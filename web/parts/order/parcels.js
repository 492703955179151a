/** The parcels of an order as cards: where each one is, what is in it, and what to do if it has not arrived, or has. */

import { briefDay, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { chip } from "../chip.js";
import { isCancelled, shipmentName } from "../facts.js";
import { icon } from "../icons.js";
import { happened, hasHappened, isToCome } from "../times.js";
import { actionOf, HelpLink } from "./help_links.js";
import { Lines } from "./lines.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Shipment} Shipment */
/** @typedef {import("./help_links.js").Section} Section */
/** @typedef {import("./portions.js").Packed} Packed */
/** @typedef {import("./portions.js").Units} Units */
/** @typedef {import("../headline.js").Chip} Chip */

/** @param {{section: Section, packed: Packed}} props */
export function Parcel({ section, packed: { shipment, place, units } }) {
  const { order } = section;
  const id = `parcel-${place}`;
  const isBack = hasHappened(shipment.returnedAt);
  return html`
    <article class="parcel" aria-labelledby=${id}>
      <div class="parcel-head">
        ${icon("parcel")}
        <h3 id=${id}>${shipmentName(shipment, place)}</h3>
        ${tracking(shipment)} ${past(shipment, order.timeZone)} ${chip(chipOf(order, shipment))}
      </div>
      ${isBack ? html`<p class="notice warn">${icon("info", "s")}<span>${t("parcel.cameBack")}</span></p>` : null}
      ${
        units.length
          ? h(Lines, { section, units, isSent: true, canReturn: hasHappened(shipment.shippedAt) })
          : html`<p class="soft">${t("parcel.unknown")}</p>`
      }
      ${isBack || !hasHappened(shipment.shippedAt) ? null : foot(section, shipment)}
    </article>
  `;
}

/**
 * A card of what is in no parcel.
 *
 * @param {{section: Section, id: string, name: import("../icons.js").IconName, title: string, units: Units[], canReturn?: boolean}} props
 */
export function Card({ section, id, name, title, units, canReturn }) {
  return html`
    <article class="parcel" aria-labelledby=${id}>
      <div class="parcel-head">${icon(name)}<h3 id=${id}>${title}</h3></div>
      ${h(Lines, { section, units, canReturn })}
    </article>
  `;
}

/** What to do if a parcel did not arrive stands apart from what to do if it did, which ends that. @param {Section} section @param {Shipment} shipment */
function foot({ order, open, receive }, shipment) {
  const missing = actionOf(order, "REPORT_PACKAGE_NOT_RECEIVED");
  const part = missing?.shipments.find((one) => one.shipment.id === shipment.id);
  if (!missing && !shipment.canConfirmReceipt) return null;
  return html`
    <div class="parcel-foot">
      ${h(HelpLink, {
        action: missing,
        open,
        chosen: shipment.id,
        part: part && { open: part.available, reason: part.reason, openRequests: part.openRequests },
      })}
      ${
        shipment.canConfirmReceipt
          ? html`<button type="button" class="btn" onClick=${() => receive(shipment.id)}>${icon("check", "s")}${t("parcel.arrived")}</button>`
          : null
      }
    </div>
  `;
}

/** Shows who brings a parcel, and a link to where it is. @param {Shipment} shipment */
function tracking({ carrier, trackingNumber, trackingUrl }) {
  if (!carrier && !trackingNumber) return null;
  const number = trackingNumber ? html`<bdi>${trackingNumber}</bdi>` : null;
  return html`
    <span class="soft">
      ${carrier ? html`<bdi>${carrier}</bdi> ` : null}
      ${trackingUrl && number ? html`<a href=${trackingUrl} rel="noreferrer">${number}</a>` : number}
    </span>
  `;
}

/** Shows what happened to a parcel last before what its mark says. @param {Shipment} shipment @param {string} zone */
function past({ shippedAt, deliveredAt, receivedAt, returnedAt }, zone) {
  const arrived = happened(deliveredAt) && (happened(receivedAt) || happened(returnedAt));
  const [key, at] = arrived
    ? /** @type {const} */ (["headline.delivered", deliveredAt])
    : /** @type {const} */ (["parcel.shipped", happened(shippedAt)]);
  return at ? html`<span class="soft">${t(key, { date: briefDay(at, zone) })}</span>` : null;
}

/** Returns the mark of a parcel; null if there is nothing to say of it. @param {Order} order @param {Shipment} shipment @returns {Chip | null} */
function chipOf(order, shipment) {
  const { late, timeZone } = order;
  const { shippedAt, deliveredAt, receivedAt, receiptConfirmed, returnedAt } = shipment;
  const dated = (/** @type {import("../../api/texts.js").TextKey} */ key, /** @type {string} */ at) =>
    t(key, { date: briefDay(at, timeZone) });
  if (hasHappened(returnedAt)) return { tone: "warn", text: dated("parcel.returned", returnedAt), icon: "return" };
  if (hasHappened(receivedAt)) {
    return receiptConfirmed
      ? { tone: "good", text: dated("parcel.confirmed", receivedAt), icon: "check" }
      : { tone: "", text: dated("headline.countsAsReceived", receivedAt), icon: null };
  }
  if (hasHappened(deliveredAt)) return { tone: "good", text: dated("headline.delivered", deliveredAt), icon: "check" };
  if (!hasHappened(shippedAt)) return prepared(order, shippedAt, dated);
  if (late?.milestone === "DELIVERED") return { tone: "warn", text: t("headline.daysLate", { count: late.days }), icon: "clock" };
  if (deliveredAt) return { tone: "info", text: dated("parcel.arrivesBy", deliveredAt), icon: "truck" };
  return { tone: "info", text: t("parcel.onItsWay"), icon: "truck" };
}

/** @param {Order} order @param {string | null} shippedAt @param {(key: import("../../api/texts.js").TextKey, at: string) => string} dated @returns {Chip | null} */
function prepared(order, shippedAt, dated) {
  if (isCancelled(order)) return null;
  const text = shippedAt && isToCome(shippedAt) ? dated("headline.shipsBy", shippedAt) : t("step.prepared");
  return { tone: "", text, icon: null };
}
