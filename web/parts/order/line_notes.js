/** What there is to say of an order line: how it reaches the shopper, and which of its units are gone. */

import { day, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { hasHappened, isToCome } from "../times.js";

/**
 * @typedef {object} Line
 * @property {number} quantity
 * @property {number} cancelled
 * @property {number} returned
 * @property {"PARCEL" | "DIGITAL" | "PICKUP" | "NONE"} fulfilment
 * @property {string | null} readyAt
 * @property {string | null} fulfilledAt
 */

/** @typedef {Pick<Line, "quantity" | "cancelled" | "fulfilment">} Goods */

/** Returns the units that were not taken off. @param {{quantity: number, cancelled: number}} line */
export const needed = ({ quantity, cancelled }) => quantity - cancelled;

/** Returns whether everything was taken off an order. @param {{quantity: number, cancelled: number}[]} lines */
export const isTakenOff = (lines) => lines.every((line) => needed(line) === 0);

/** Returns whether something of an order is sent in a parcel. @param {{lines: Goods[], shipments?: {isNote: boolean}[]}} order */
export const isSent = ({ lines, shipments = [] }) =>
  shipments.some((shipment) => !shipment.isNote) || lines.some((line) => line.fulfilment === "PARCEL" && needed(line) > 0);

/** Shows what there is to say of a line, if there is something. @param {Line} line @param {string} zone */
export function lineNotes(line, zone) {
  const notes = [units(line.cancelled, line, "line.cancelled", "line.allCancelled"), needed(line) ? way(line, zone) : null];
  notes.push(units(line.returned, line, "line.returned", "line.allReturned"));
  return notes.map((note) => (note ? html`<p key=${note} class="hint">${note}</p>` : null));
}

/** @param {number} count @param {Line} line @param {"line.cancelled" | "line.returned"} some @param {"line.allCancelled" | "line.allReturned"} all */
function units(count, { quantity }, some, all) {
  if (count === 0) return null;
  return count === quantity ? t(all) : t(some, { count, total: quantity });
}

/** Returns how the units of a line that are in no parcel reach the shopper. @param {Line} line @param {string} zone */
function way({ fulfilment, readyAt, fulfilledAt }, zone) {
  if (fulfilment !== "DIGITAL" && fulfilment !== "PICKUP") return null;
  const isPickup = fulfilment === "PICKUP";
  if (hasHappened(fulfilledAt)) return t(isPickup ? "line.pickedUp" : "line.handedOver", { date: day(fulfilledAt, zone) });
  if (!isPickup) return t("line.digital");
  if (!readyAt) return t("line.pickup");
  return t(isToCome(readyAt) ? "line.readyFrom" : "line.readySince", { date: day(readyAt, zone) });
}
