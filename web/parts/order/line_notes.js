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
  const [cancelled, returned] = unitNotes(line);
  const notes = [cancelled, wayNote(line, zone), returned];
  return notes.map((note) => (note ? html`<p key=${note} class="hint">${note}</p>` : null));
}

/** Returns what to say of the units of a line that were taken off, and of those that were returned; null for none. @param {Line} line */
export function unitNotes(line) {
  return [
    units(line.cancelled, line, "line.cancelled", "line.allCancelled"),
    units(line.returned, line, "line.returned", "line.allReturned"),
  ];
}

/** @param {number} count @param {Line} line @param {"line.cancelled" | "line.returned"} some @param {"line.allCancelled" | "line.allReturned"} all */
function units(count, { quantity }, some, all) {
  if (count === 0) return null;
  return count === quantity ? t(all) : t(some, { count, total: quantity });
}

/** Returns how the units of a line that are in no parcel reach the shopper; null if none do. @param {Line} line @param {string} zone */
export function wayNote(line, zone) {
  const { fulfilment, readyAt, fulfilledAt } = line;
  if (needed(line) === 0 || (fulfilment !== "DIGITAL" && fulfilment !== "PICKUP")) return null;
  const isPickup = fulfilment === "PICKUP";
  if (hasHappened(fulfilledAt)) return t(isPickup ? "line.pickedUp" : "line.handedOver", { date: day(fulfilledAt, zone) });
  if (!isPickup) return t("line.digital");
  if (!readyAt) return t("line.pickup");
  return t(isToCome(readyAt) ? "line.readyFrom" : "line.readySince", { date: day(readyAt, zone) });
}
