/**
 * What an order consists of, put together as it reaches the shopper.
 *
 * Rule: units that a parcel names are in it. What remains of a line waits for a parcel, is handed over or picked up, or is
 * neither: fees and services, and what was taken off.
 */

import { happened, hasHappened } from "../times.js";
import { needed } from "./line_notes.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Line} Line */
/** @typedef {import("../../api/shopper.js").Shipment} Shipment */
/** @typedef {{line: Line | null, id: string, quantity: number, isFirst: boolean}} Units of one line; `isFirst` if the page has not named the line before */
/** @typedef {{shipment: Shipment, place: number, units: Units[]}} Packed `place` is that among the order's parcels, from 0 */
/** @typedef {{parcels: Packed[], notes: Packed[], waiting: Units[], digital: Units[], pickup: Units[], others: Units[]}} Portions */

/** Returns what an order consists of. @param {Order} order @returns {Portions} */
export function portionsOf(order) {
  /** @type {Set<string>} */
  const named = new Set();
  /** @param {Line | null} line @param {string} id @param {number} quantity @returns {Units} */
  const units = (line, id, quantity) => {
    const isFirst = !named.has(id);
    named.add(id);
    return { line, id, quantity, isFirst };
  };
  const packed = order.shipments.map((shipment, place) => ({ shipment, place })).filter(({ shipment }) => !isOff(order, shipment));
  /** @param {boolean} isNote @returns {Packed[]} */
  const contents = (isNote) =>
    packed
      .filter(({ shipment }) => shipment.isNote === isNote)
      .map((one) => ({
        ...one,
        units: one.shipment.lines.map(({ line, lineId, quantity }) => units(lineOf(order, line?.id), line?.id ?? lineId, quantity)),
      }));
  const [parcels, notes] = [contents(false), contents(true)];
  /** @type {Portions} */
  const portions = { parcels, notes, waiting: [], digital: [], pickup: [], others: [] };
  for (const line of order.lines) {
    const inParcels = unitsIn(parcels, line.id);
    const rest = Math.max(0, needed(line) - inParcels);
    const way = wayOf(line, rest, inParcels);
    if (way) portions[way].push(units(line, line.id, rest || line.quantity - inParcels));
    else if (!named.has(line.id)) portions.others.push(units(line, line.id, line.quantity));
  }
  return portions;
}

/** Returns how the units of a line that are in no parcel reach the shopper; null if nothing of it does. @param {Line} line @param {number} rest @param {number} inParcels */
function wayOf({ fulfilment, fulfilledAt, quantity }, rest, inParcels) {
  if (fulfilment === "PARCEL") return rest > 0 ? "waiting" : null;
  if (fulfilment === "NONE" || (rest === 0 && !(happened(fulfilledAt) && quantity > inParcels))) return null;
  return fulfilment === "DIGITAL" ? "digital" : "pickup";
}

/** @param {Packed[]} parcels @param {string} id */
const unitsIn = (parcels, id) =>
  parcels.flatMap(({ units }) => units.filter((one) => one.id === id)).reduce((sum, { quantity }) => sum + quantity, 0);

/** @param {Order} order @param {string | undefined} id */
const lineOf = (order, id) => order.lines.find((line) => line.id === id) ?? null;

/** Returns whether a parcel was prepared with nothing but what was taken off since, so that it does not come. @param {Order} order @param {Shipment} shipment */
function isOff(order, { isNote, lines, shippedAt }) {
  if (isNote || hasHappened(shippedAt) || lines.length === 0) return false;
  return lines.every(({ line }) => {
    const known = lineOf(order, line?.id);
    return known && needed(known) === 0;
  });
}
