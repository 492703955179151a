/**
 * What formats numbers, days and lists in the page's language.
 *
 * Rule: all of it is made here, and once. A browser takes long to do so for the first time, as it reads the language's
 * data; and while this module runs, the page has nothing else to do but to wait for its texts.
 */

import { language } from "./language.js";

export const plurals = new Intl.PluralRules(language);
export const numbers = new Intl.NumberFormat(language);
export const readersZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
export const days = inZone(() => ({ dateStyle: "long" }));
export const shortDays = inZone(() => ({ day: "numeric", month: "short" }));
export const weekdays = inZone(() => ({ weekday: "short", day: "numeric", month: "short" }));
export const datedDays = inZone(() => ({ day: "numeric", month: "short", year: "numeric" }));
export const years = inZone(() => ({ year: "numeric" }));
export const months = inZone(() => ({ year: "numeric", month: "long" }));
export const moments = inZone((zone) => ({
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  timeZoneName: zone === readersZone ? undefined : "short",
}));
export const times = new Intl.DateTimeFormat(language, { timeStyle: "short" });
/** The members of a list, such as "a, b". */
export const lists = new Intl.ListFormat(language, { type: "unit", style: "short" });
export const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
export const countries = new Intl.DisplayNames(language, { type: "region" });

for (const format of [days, shortDays, weekdays]) format("UTC").format(0);

/**
 * Returns a function that makes the format of each time zone, once.
 *
 * @param {(zone: string) => Intl.DateTimeFormatOptions} options
 */
export function inZone(options) {
  /** @type {Map<string, Intl.DateTimeFormat>} */
  const made = new Map();
  return (/** @type {string} */ zone) => {
    const format = made.get(zone) ?? new Intl.DateTimeFormat(language, { ...options(zone), timeZone: zone });
    made.set(zone, format);
    return format;
  };
}
