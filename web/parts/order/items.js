/** What was ordered, by the parcel that it comes in; then what waits for one, what comes without, and the rest. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { isCancelled, shipmentName } from "../facts.js";
import { hasHappened } from "../times.js";
import { actionOf, HelpLink } from "./help_links.js";
import { isTakenOff } from "./line_notes.js";
import { Card, Parcel } from "./parcels.js";
import { portionsOf } from "./portions.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./help_links.js").Section} Section */

/** @param {Section} section */
export function items(section) {
  const { order } = section;
  const { parcels, notes, waiting, digital, pickup, others } = portionsOf(order);
  return html`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${t("order.items")}</h2>${whyNoReturn(section)}</div>
      ${isTakenOff(order.lines) ? html`<p>${t("order.takenOff")}</p>` : null}
      ${parcels.map((packed) => h(Parcel, { key: packed.shipment.id, section, packed }))}
      ${card("waiting", "parcel", t(isCancelled(order) ? "order.notShipped" : "order.toShip"), waiting)}
      ${card("pickup", "bag", t("order.pickup"), pickup, true)}
      ${card("digital", "bolt", t("order.digital"), digital, true)}
      ${notes.map(({ shipment, place, units }) => card(`parcel-${place}`, "note", shipmentName(shipment, place), units))}
      ${card("others", "more", t("order.rest"), others)}
    </section>
  `;

  /** @param {string} id @param {import("../icons.js").IconName} name @param {string} title @param {import("./portions.js").Units[]} units @param {boolean} [canReturn] */
  function card(id, name, title, units, canReturn) {
    return units.length ? h(Card, { key: id, section, id, name, title, units, canReturn }) : null;
  }
}

/** Where nothing of what was sent can be returned, a link says so once for all of it. @param {Section} section */
function whyNoReturn({ order, open }) {
  const action = actionOf(order, "RETURN_OR_REPLACE_ITEMS");
  if (!action || action.state === "AVAILABLE" || action.state === "IN_PROGRESS") return null;
  const hasLeft =
    order.shipments.some(({ isNote, shippedAt }) => !isNote && hasHappened(shippedAt)) || hasHappened(order.firstHandedOverAt);
  return hasLeft ? h(HelpLink, { action, open }) : null;
}
