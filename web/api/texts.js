/**
 * The page's own texts in its language.
 *
 * Rule 1: texts about orders, help actions and requests, and amounts of money, come from the API in the same language.
 * Rule 2: words of the shop's own replace ours.
 * Rule 3: days and times are in the time zone of the shop, as in the API's sentences. To a reader elsewhere times say so.
 */

import { started } from "./client.js";
import { readJson, textsAddress } from "./files.js";
import { countries, datedDays, days, lists, moments, months, numbers, plurals, shortDays, times, weekdays, years } from "./formats.js";
import { language } from "./language.js";
import { shop } from "./shop.js";

/** @typedef {typeof import("../texts/en.json")} English */
/** @typedef {keyof English} TextKey */
/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>>} Plural */

/** @type {Record<string, string | Plural>} */
const texts = { ...(await read()), ...shop.texts?.[language] };

/**
 * Returns one of the page's own texts. Numbers in `values` are formatted for the language; `count` chooses the plural
 * form. A value that ends with a full stop, such as "3. Dez.", ends the sentence too.
 *
 * @param {TextKey} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  const template = typeof text === "string" ? text : (text[plurals.select(Number(values.count))] ?? text.other ?? key);
  return template.replace(/\{(\w+)\}(\.?)/g, (whole, name, stop) => {
    const value = values[name];
    const words = typeof value === "number" ? numbers.format(value) : value;
    return words === undefined ? whole : words.endsWith(".") ? words : words + stop;
  });
}

/** @param {number} number */
export const number = (number) => numbers.format(number);

/** Formats a day, or that of an instant, such as "November 4, 2026". @param {string} at @param {string} zone */
export const day = (at, zone) => days(zoneFor(at, zone)).format(new Date(at));

/** Formats a day as one speaks of it: "Thu, Dec 3", or "Dec 3, 2025" if it is in another year. @param {string} at @param {string} zone */
export const weekday = (at, zone) => (isThisYear(at, zone) ? weekdays : datedDays)(zoneFor(at, zone)).format(new Date(at));

/** Formats a day briefly: "Nov 4", or "Nov 4, 2025" if it is in another year. @param {string} at @param {string} zone */
export const briefDay = (at, zone) => (isThisYear(at, zone) ? shortDays : datedDays)(zoneFor(at, zone)).format(new Date(at));

/** Formats the month of an instant, such as "March 2025". @param {string} at @param {string} zone */
export const month = (at, zone) => months(zone).format(new Date(at));

/** Returns the parts of a list in the page's language: its members, by their places, and what stands between them. @param {number} length @returns {(number | string)[]} */
export function listed(length) {
  const places = Array.from({ length }, (_, place) => String(place));
  const parts = lists.formatToParts(places);
  return parts.map(({ type, value }) => (type === "element" ? Number(value) : value));
}

/** Returns whether an instant is today in a zone. @param {string} at @param {string} zone */
export const isToday = (at, zone) => days(zone).format(new Date(at)) === days(zone).format(Date.now());

/** Returns whether a day, or that of an instant, is in this year. @param {string} at @param {string} zone */
export const isThisYear = (at, zone) => years(zoneFor(at, zone)).format(new Date(at)) === years(zone).format(Date.now());

/** Formats the day and time of an instant. @param {string} at @param {string} zone */
export const moment = (at, zone) => moments(zone).format(new Date(at));

/** Formats the time of day of an instant for the reader, such as "10:42 AM". @param {number} at milliseconds since the epoch */
export const time = (at) => times.format(at);

/** Returns the zone in which a day, such as "2026-11-04", is itself, and that of the shop for an instant. @param {string} at @param {string} zone */
const zoneFor = (at, zone) => (at.includes("T") ? zone : "UTC");

/** Returns the name of a country in the page's language. @param {string} code ISO 3166-1 alpha-2 */
export const country = (code) => countries.of(code) ?? code;

async function read() {
  const texts = await (started()?.texts ?? readJson(textsAddress(language)));
  if (!texts) throw new Error(`texts ${language}`);
  return texts;
}
