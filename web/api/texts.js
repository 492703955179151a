/**
 * The language of the page, and the page's own words in it.
 *
 * Rule 1: what the shopper has chosen here goes before what the browser asks for, and both before English.
 * Rule 2: words about orders, help and requests come from the API, in the same language; money too.
 * Rule 3: the day of an event is told in UTC, as the API tells it in its sentences; the hour of a message, where the reader is.
 */

/** @typedef {typeof import("../texts/en.json")} English */
/** @typedef {keyof English} TextKey */
/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>>} Plural */

const CHOSEN = "language";
const ALSO_KNOWN_AS = /** @type {Record<string, string>} */ ({ no: "nb", nn: "nb", iw: "he" });

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
 * One of the page's own texts. Numbers among `values` are written as the language writes them; `count` chooses the
 * plural form.
 *
 * @param {TextKey} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  const words = typeof text === "string" ? text : (text[plurals.select(Number(values.count))] ?? text.other ?? key);
  return words.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === "number" ? numbers.format(value) : (value ?? whole);
  });
}

/** @param {number} number */
export const number = (number) => numbers.format(number);

/** The day of an instant: "November 4, 2026". @param {string} at */
export const day = (at) => days.format(new Date(at));

/** The same for narrow places, without the year: "Nov 4". @param {string} at */
export const shortDay = (at) => shortDays.format(new Date(at));

/** Day and hour, where the reader is. @param {string} at */
export const moment = (at) => moments.format(new Date(at));

/** The name of a country in the page's language. @param {string} code ISO 3166-1 alpha-2 */
export const country = (code) => countries.of(code) ?? code;
const countries = new Intl.DisplayNames(language, { type: "region" });

/** Choose another language, here and on all later visits. @param {string} tag one of `languages` */
export function choose(tag) {
  localStorage.setItem(CHOSEN, tag);
  location.reload();
}

function chosen() {
  const wanted = [localStorage.getItem(CHOSEN) ?? "", ...navigator.languages];
  for (const tag of wanted) {
    const base = tag.split("-")[0]?.toLowerCase() ?? "";
    const known = ALSO_KNOWN_AS[base] ?? base;
    if (known in languages) return known;
  }
  return "en";
}

/** @param {string} file */
async function read(file) {
  const answer = await fetch(new URL(`../texts/${file}`, import.meta.url));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json();
}
