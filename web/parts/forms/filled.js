/**
 * What is filled in for a help action: what there is in the beginning, what is kept of a draft, and what is sent.
 *
 * Rule: the action from the API determines what can be filled in.
 */

import { t } from "../../api/texts.js";
import { addressInput, addressOf } from "./address_fields.js";
import { readyIds } from "./uploads.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {import("./form_fields.js").Problem} Problem */
/** @typedef {{lineId: string, quantity: number, reason: string}} Item a line that is chosen to be returned */
/**
 * @typedef {object} Filled it survives JSON
 * @property {Record<string, string>} values what was chosen, by the field of the choices
 * @property {string} message
 * @property {import("./address_fields.js").Filled} address
 * @property {string[]} parcels the ids of those that are chosen
 * @property {Item[]} items
 * @property {import("./uploads.js").Photo[]} photos
 * @property {import("../../api/client.js").KeyOfInput | null} sent the key of what was sent last
 */

/** Returns the name of the draft of a kind of request. @param {string} orderId @param {HelpActionType} type */
export const draftName = (orderId, type) => `${orderId}:${type}`;

/** Returns what is filled in in the beginning. @param {Order} order @param {HelpAction} action @param {string} [chosen] the line or parcel whose link was followed @returns {Filled} */
export function blank(order, action, chosen) {
  const nothing = { values: {}, message: "", address: addressOf(order.shippingAddress), parcels: [], items: [], photos: [], sent: null };
  return withChosen(nothing, action, chosen ?? only(action));
}

/** Chooses a line or parcel, unless it is chosen already. @param {Filled} filled @param {HelpAction} action @param {string} [chosen] @returns {Filled} */
export function withChosen(filled, action, chosen) {
  const line = action.lines.find((one) => one.line.id === chosen);
  if (line && line.left > 0 && filled.items.every((item) => item.lineId !== chosen)) {
    return { ...filled, items: [...filled.items, { lineId: line.line.id, quantity: line.left, reason: "" }] };
  }
  const parcel = action.shipments.find((one) => one.shipment.id === chosen);
  if (parcel?.available && !filled.parcels.includes(parcel.shipment.id))
    return { ...filled, parcels: [...filled.parcels, parcel.shipment.id] };
  return filled;
}

/** Returns the only line or parcel that there is to choose; undefined if there are several. @param {HelpAction} action */
function only(action) {
  const parcels = action.shipments.filter((one) => one.available).map((one) => one.shipment.id);
  const lines = action.lines.filter((one) => one.left > 0).map((one) => one.line.id);
  const all = [...parcels, ...lines];
  return all.length === 1 ? all[0] : undefined;
}

/** Leaves out what the order does not offer any more, in the order of its lines. @param {Filled} filled @param {HelpAction} action @returns {Filled} */
export function stillPossible(filled, action) {
  const offered = (/** @type {[string, string]} */ [field, value]) =>
    action.choices.some((choice) => choice.field === field && choice.value === value);
  const items = action.lines.flatMap(({ line, left }) => {
    const item = filled.items.find((one) => one.lineId === line.id);
    return item && left > 0 ? [{ ...item, quantity: Math.min(item.quantity, left) }] : [];
  });
  const available = action.shipments.filter((one) => one.available).map((one) => one.shipment.id);
  return {
    ...filled,
    values: Object.fromEntries(Object.entries(filled.values).filter(offered)),
    parcels: filled.parcels.filter((id) => available.includes(id)),
    items,
  };
}

/**
 * Returns the input of the action's mutation.
 *
 * @param {Filled} filled
 * @param {Order} order
 * @param {HelpAction} action
 * @param {import("./address_fields.js").Form | null} addressForm
 */
export function inputOf(filled, order, action, addressForm) {
  /** @type {Record<string, unknown>} */
  const input = { orderId: order.id, message: filled.message.trim() || null, attachmentIds: readyIds(filled.photos), ...filled.values };
  if (addressForm) input.address = addressInput(filled.address, addressForm, addressOf(order.shippingAddress));
  if (action.type === "REPORT_PACKAGE_NOT_RECEIVED") input.shipmentIds = filled.parcels;
  if (action.type === "RETURN_OR_REPLACE_ITEMS") input.items = filled.items;
  return input;
}

/** Returns the fields whose choice applies to the whole form; the reason for a return is chosen for each item. @param {HelpAction} action */
export function choiceFields(action) {
  const fields = [...new Set(action.choices.map((choice) => choice.field))];
  return action.type === "RETURN_OR_REPLACE_ITEMS" ? fields.filter((field) => field !== "reason") : fields;
}

/** Returns what has to be chosen before the API can read the input. @param {Filled} filled @param {HelpAction} action @returns {Problem[]} */
export function notChosen(filled, action) {
  const items = filled.items.filter((item) => !item.reason).map((item) => `items.${item.lineId}.reason`);
  const fields = choiceFields(action).filter((field) => !filled.values[field]);
  return [...items, ...fields].map((path) => ({ path, message: t("form.chooseOne") }));
}

/** Names problems of items by their line rather than by their place, which changes with what is chosen. @param {Problem[]} problems @param {Filled} filled @returns {Problem[]} */
export function byLine(problems, filled) {
  return problems.map(({ path, message }) => {
    const [field, place, ...more] = path.split(".");
    const item = field === "items" ? filled.items[Number(place)] : undefined;
    return { path: item && place ? ["items", item.lineId, ...more].join(".") : path, message };
  });
}
