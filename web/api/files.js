/** Files that are read beside a script: their addresses, and how they are read. */

/** Returns what a file in JSON says; null if there is none. @param {string} address @returns {Promise<any>} */
export const readJson = (address) => fetch(address).then((response) => (response.ok ? response.json() : null));

/** Returns the address of a language's texts. @param {string} tag */
export const textsAddress = (tag) => new URL(`../texts/${tag}.json`, import.meta.url).href;

/** The address of what the shop says of itself. */
export const shopAddress = new URL("../shop/shop.json", import.meta.url).href;

/** The addresses of the styles of elements in a page of the shop's own: ours, and the shop's over it. */
export const styleAddresses = ["../app/shopper.css", "../shop/theme.css"].map((path) => new URL(path, import.meta.url).href);
