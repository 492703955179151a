/** The client of the shopper's API, and the types of its results. */

import { apiClient } from "./client.js";
import { documents } from "./shopper_documents.js";

/** @typedef {import("../types/shopper").Operations} Operations */
/** @typedef {Operations["my_orders"]["data"]["orders"]["edges"][number]["node"]} ListedOrder */
/** @typedef {NonNullable<Operations["order_details"]["data"]["order"]>} Order */
/** @typedef {Order["lines"][number]} Line */
/** @typedef {Order["shipments"][number]} Shipment */
/** @typedef {Order["helpActions"][number]} HelpAction */
/** @typedef {HelpAction["type"]} HelpActionType */
/** @typedef {Order["helpRequests"]["edges"][number]["node"]} HelpRequest */
/** @typedef {NonNullable<Operations["order_timeline"]["data"]["order"]>["timeline"]} Timeline */
/** @typedef {Timeline["edges"][number]["node"]} TimelineEntry */
/** @typedef {{id: string, fileName: string, mediaType: string, size: number}} Attachment */

/** @type {import("./client.js").Execute<Operations>} */
export const execute = apiClient("/graphql", documents);
