/**
 * Which page this is: one of ours, which its document names, or one of the shop's own, in which elements of ours stand.
 *
 * Rule: the address, the history, the title and the storage of a page of the shop's own are the shop's, and are left alone.
 */

/** The name of the page of ours; undefined in a page of the shop's own. */
export const { orderHelp: page } = document.documentElement.dataset;

export const isOurs = page !== undefined;

/** Whether this page belongs to the desk, whose agents sign in for themselves. */
export const isDesk = Boolean(page?.startsWith("desk"));

/** The folder of our pages: what their links begin with. */
export const home = isOurs ? "" : new URL("../", import.meta.url).href;
