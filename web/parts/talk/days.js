/** The days of a conversation: its entries are grouped by them, and days without a message share a group. */

import { datedDays, inZone, near, readersZone, shortDays } from "../../api/formats.js";
import { day, isThisYear, weekday } from "../../api/texts.js";

/** @typedef {{label: string, isOneDay: boolean, entries: import("../../api/shopper.js").TimelineEntry[]}} Group */

const DAY_MS = 86_400_000;
const clocks = [false, true].map((named) =>
  inZone(() => ({ hour: "numeric", minute: "2-digit", timeZoneName: named ? "short" : undefined })),
);

/** Formats the time of day of an instant, such as "10:42 AM"; to a reader elsewhere it names the zone. @param {string} at @param {string} zone */
export const clock = (at, zone) => clocks[zone === readersZone ? 0 : 1]?.(zone).format(new Date(at));

/**
 * Groups entries by the days on which they happened.
 *
 * @param {import("../../api/shopper.js").TimelineEntry[]} entries from old to new
 * @param {(entry: import("../../api/shopper.js").TimelineEntry) => boolean} hasWords whether somebody says something in an entry
 * @param {string} zone
 * @returns {Group[]}
 */
export function byDay(entries, hasWords, zone) {
  /** @type {{name: string, isQuiet: boolean, entries: typeof entries}[]} */
  const days = [];
  for (const entry of entries) {
    const last = days.at(-1);
    const name = day(entry.at, zone);
    const isQuiet = !hasWords(entry) && !relative(entry.at, zone);
    if (last?.name === name) {
      last.entries.push(entry);
      last.isQuiet &&= isQuiet;
    } else days.push({ name, isQuiet, entries: [entry] });
  }
  return merged(days).map((all) => ({ label: label(all, zone), isOneDay: isOneDay(all, zone), entries: all }));
}

/** Merges quiet days that follow each other. @template T @param {{isQuiet: boolean, entries: T[]}[]} days @returns {T[][]} */
function merged(days) {
  /** @type {T[][]} */
  const groups = [];
  days.forEach(({ isQuiet, entries }, place) => {
    const before = groups.at(-1);
    if (before && isQuiet && days[place - 1]?.isQuiet) before.push(...entries);
    else groups.push([...entries]);
  });
  return groups;
}

/** @param {{at: string}[]} entries @param {string} zone */
const isOneDay = (entries, zone) => new Set(entries.map(({ at }) => day(at, zone))).size === 1;

/** @param {{at: string}[]} entries @param {string} zone */
function label(entries, zone) {
  const times = entries.map(({ at }) => at).sort();
  const [from = "", to = ""] = [times[0], times.at(-1)];
  if (isOneDay(entries, zone)) return relative(to, zone) ?? weekday(to, zone);
  const formats = isThisYear(from, zone) && isThisYear(to, zone) ? shortDays : datedDays;
  return formats(zone).formatRange(new Date(from), new Date(to));
}

/** Returns the word for today or yesterday; null for any other day. @param {string} at @param {string} zone */
function relative(at, zone) {
  const back = [0, 1].find((days) => day(at, zone) === day(new Date(Date.now() - days * DAY_MS).toISOString(), zone));
  return back === undefined ? null : near.format(-back, "day");
}
