/** The icon of each kind of entry in a conversation. */

import { helpIcon } from "../order/help_links.js";

/** @typedef {import("../icons.js").IconName} IconName */
/** @typedef {import("../../api/shopper.js").TimelineEntry} TimelineEntry */

/** @type {Partial<Record<import("../../types/shopper").OrderEvent, IconName>>} */
const EVENTS = {
  PLACED: "bag",
  PAID: "card",
  RELEASED: "parcel",
  FIRST_SHIPPED: "truck",
  FIRST_HANDED_OVER: "bag",
  FULFILLED: "bag",
  DELIVERED: "parcel",
  RECEIVED: "done",
  RETURNED_TO_SENDER: "return",
  CANCELLED: "cancel",
};

/** @type {Record<string, IconName>} */
const ENDINGS = { APPROVED: "check", ANSWERED: "check", DECLINED: "cancel", NO_REPLY: "clock" };

/** Returns the icon of an entry; one of a kind that is not known here has that of a piece of news. @param {TimelineEntry} entry @returns {IconName} */
export function entryIcon(entry) {
  switch (entry.__typename) {
    case "OrderEventEntry":
      return EVENTS[entry.event] ?? "info";
    case "ParcelEventEntry":
      return EVENTS[entry.parcelEvent] ?? "parcel";
    case "ItemEventEntry":
      return EVENTS[entry.itemEvent] ?? "bag";
    case "HelpRequestFiledEntry":
    case "HelpRequestReopenedEntry":
      return helpIcon(entry.type);
    case "HelpRequestSettledEntry":
      return ENDINGS[entry.outcome ?? ""] ?? "minus";
    case "ShippingAddressChangedEntry":
    case "ShippingAddressCorrectedEntry":
      return "pin";
    case "OrderEventTakenBackEntry":
      return "again";
    default:
      return "info";
  }
}
