/**
 * What the shop says of itself in shop/shop.json: its name and logo, links for header and foot, and words that replace
 * ours. docs/your-look.md describes the file.
 */

import { started } from "./client.js";
import { readJson, shopAddress } from "./files.js";
import { language } from "./language.js";

/** @typedef {string | Record<string, string>} Words one text for all languages, or one for each */
/** @typedef {{text: Words, href: string}} Link */
/**
 * @typedef {object} Shop
 * @property {string} [name]
 * @property {string} [home]
 * @property {string} [logo] a file of the shop's folder
 * @property {Link[]} [header]
 * @property {Link[]} [footer]
 * @property {Record<string, Record<string, any>>} [texts] by language and by the key of the text that it replaces
 */

/** @type {Shop} */
export const shop = await read();

/** Returns the text of a link in the page's language, or else in English, or else in any. @param {Words} words */
export function words(words) {
  return typeof words === "string" ? words : (words[language] ?? words.en ?? Object.values(words)[0] ?? "");
}

/** Returns the address of the shop's logo; null without one. */
export const logoAddress = () => (shop.logo ? new URL(shop.logo, shopAddress).href : null);

/** Reads the file. Without it, or without what is wrong in it, the pages have no name or link and do their work. */
async function read() {
  const read = started()?.shop ?? readJson(shopAddress);
  const found = /** @type {Record<string, any>} */ ((await read.catch(() => null)) ?? {});
  const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value : undefined);
  /** @type {Shop} */
  const shop = {
    name: text(found.name),
    home: text(found.home),
    logo: URL.canParse(text(found.logo) ?? "", shopAddress) ? text(found.logo) : undefined,
    header: linksOf(found.header),
    footer: linksOf(found.footer),
    texts: found.texts && typeof found.texts === "object" ? found.texts : undefined,
  };
  return shop;
}

/** Returns what can be shown as a link. @param {unknown} value @returns {Link[]} */
function linksOf(value) {
  const isLink = (/** @type {any} */ one) =>
    typeof one?.href === "string" && (typeof one.text === "string" || (one.text && typeof one.text === "object"));
  return Array.isArray(value) ? value.filter(isLink) : [];
}
