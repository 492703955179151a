/** The help requests of an order, as far as the page knows them. */

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpRequest} HelpRequest */

/** Returns all that is known of a request; undefined of one that was filed before many others. @param {Order} order @param {string} id @returns {HelpRequest | undefined} */
export const requestOf = (order, id) => order.helpRequests.edges.map(({ node }) => node).find((request) => request.id === id);

/** Returns whether the shop waits for the shopper's answer about a request. @param {{state: HelpRequest["state"]}} request */
export const isAsked = ({ state }) => state === "AWAITING_SHOPPER";
