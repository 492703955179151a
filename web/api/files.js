/** The addresses of files that the pages read beside their script. */

/** Returns the address of a language's texts. @param {string} tag */
export const textsAddress = (tag) => new URL(`../texts/${tag}.json`, import.meta.url).href;

/** The address of what the shop says of itself. */
export const shopAddress = new URL("../shop/shop.json", import.meta.url).href;
