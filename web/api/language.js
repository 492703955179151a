/**
 * Which language a page is in.
 *
 * Rule: a language that the reader has chosen has priority over those of the browser, and these over English. Elements in a
 * page of the shop's own are in the language of what is around the first of them.
 */

import languages from "../texts/languages.json";
import { isOurs } from "./page.js";
import { allTabs, thisTab } from "./storage.js";

/** @typedef {keyof typeof languages} Tag */

const CHOSEN = "language";
const JUST_CHOSEN = "language-chosen";
const SAME_AS = /** @type {Record<string, string>} */ ({ no: "nb", nn: "nb", iw: "he" });

/** The languages by their tag, each with its own name and its direction. */
export const LANGUAGES = /** @type {Record<string, {name: string, direction: string}>} */ (languages);

/** The tag of the page's language: one of `LANGUAGES`. */
export const language = firstSupported([...(isOurs ? [allTabs.get(CHOSEN)] : around()), ...navigator.languages]);

/** Whether the page's language is written from right to left. */
export const isRightToLeft = LANGUAGES[language]?.direction === "rtl";

/** Sets the language of this and of all later visits, and reloads the page. @param {string} tag one of `LANGUAGES` */
export function choose(tag) {
  allTabs.set(CHOSEN, tag);
  thisTab.set(JUST_CHOSEN, tag);
  location.reload();
}

/** Returns, once, whether the page was reloaded because a language was chosen. */
export function wasJustChosen() {
  const was = thisTab.get(JUST_CHOSEN) !== null;
  thisTab.remove(JUST_CHOSEN);
  return was;
}

/** @param {(string | null)[]} preferred */
function firstSupported(preferred) {
  for (const tag of preferred) {
    const base = tag?.split("-")[0]?.toLowerCase() ?? "";
    const supported = SAME_AS[base] ?? base;
    if (supported in LANGUAGES) return supported;
  }
  return "en";
}

/** Returns the language around the first element of ours. */
function around() {
  const [first] = document.querySelectorAll("order-help-orders, order-help-order");
  return [first?.closest("[lang]")?.getAttribute("lang") ?? null, document.documentElement.lang];
}
