/**
 * The language of the page, and the page's own texts in it.
 *
 * Rule 1: a language that the reader has chosen has priority over those of the browser, and both over English.
 * Rule 2: texts about orders, help actions and requests, and amounts of money, come from the API in the same language.
 * Rule 3: days of events are in UTC, as in the API's sentences; times of messages are in the reader's time zone.
 */

/** @typedef {typeof import("../texts/en.json")} English */
/** @typedef {keyof English} TextKey */
/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>>} Plural */

const CHOSEN = "language";
const SAME_AS = /** @type {Record<string, string>} */ ({ no: "nb", nn: "nb", iw: "he" });

/** @type {Record<string, {name: string, direction: string}>} */
export const languages = await read("languages.json");

/** The tag of the page's language: one of `languages`. */
export const language = chosen();

/** @type {Record<string, string | Plural>} */
const texts = await read(`${language}.json`);
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const days = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
const shortDays = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

document.documentElement.lang = language;
document.documentElement.dir = languages[language]?.direction ?? "ltr";

/**
 * Returns one of the page's own texts. Numbers in `values` are formatted for the language; `count` chooses the plural
 * form.
 *
 * @param {TextKey} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  const template = typeof text === "string" ? text : (text[plurals.select(Number(values.count))] ?? text.other ?? key);
  return template.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === "number" ? numbers.format(value) : (value ?? whole);
  });
}

/** @param {number} number */
export const number = (number) => numbers.format(number);

/** Formats the day of an instant, such as "November 4, 2026", in UTC. @param {string} at */
export const day = (at) => days.format(new Date(at));

/** Formats the day without the year, such as "Nov 4", in UTC. @param {string} at */
export const shortDay = (at) => shortDays.format(new Date(at));

/** Formats day and time in the reader's time zone. @param {string} at */
export const moment = (at) => moments.format(new Date(at));

/** Returns the name of a country in the page's language. @param {string} code ISO 3166-1 alpha-2 */
export const country = (code) => countries.of(code) ?? code;
const countries = new Intl.DisplayNames(language, { type: "region" });

/** Sets the language of this and of all later visits, and reloads the page. @param {string} tag one of `languages` */
export function choose(tag) {
  localStorage.setItem(CHOSEN, tag);
  location.reload();
}

function chosen() {
  const preferred = [localStorage.getItem(CHOSEN) ?? "", ...navigator.languages];
  for (const tag of preferred) {
    const base = tag.split("-")[0]?.toLowerCase() ?? "";
    const supported = SAME_AS[base] ?? base;
    if (supported in languages) return supported;
  }
  return "en";
}

/** @param {string} file */
async function read(file) {
  const response = await fetch(new URL(`../texts/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
