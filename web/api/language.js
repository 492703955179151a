/**
 * Which language a page is in.
 *
 * Rule: a language that the reader has chosen has priority over those of the browser, and these over English. Elements in a
 * page of the shop's own are in the language of what is around the first of them.
 */

import { isOurs } from "./page.js";
import { allTabs, thisTab } from "./storage.js";

/** The tags of the languages, and of those from right to left. Their names are in languages.js: no first request waits for them. */
const TAGS = [
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "ja",
  "ru",
  "nl",
  "nb",
  "da",
  "sv",
  "ko",
  "fi",
  "he",
  "tr",
  "pl",
  "cs",
  "el",
  "hr",
  "ro",
  "hu",
];
const FROM_RIGHT = ["he"];
const CHOSEN = "language";
const JUST_CHOSEN = "language-chosen";
const SAME_AS = /** @type {Record<string, string>} */ ({ no: "nb", nn: "nb", iw: "he" });

/** The tag of the page's language. */
export const language = firstSupported([...(isOurs ? [allTabs.get(CHOSEN)] : around()), ...navigator.languages]);

/** Whether the page's language is written from right to left. */
export const isRightToLeft = FROM_RIGHT.includes(language);

/** Sets the language of this and of all later visits, and reloads the page. @param {string} tag */
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
    if (TAGS.includes(supported)) return supported;
  }
  return "en";
}

/** Returns the language around the first element of ours. */
function around() {
  const [first] = document.querySelectorAll("order-help-orders, order-help-order");
  return [first?.closest("[lang]")?.getAttribute("lang") ?? null, document.documentElement.lang];
}
