/**
 * Where a shopper is in the list. The address holds what is shown, and the entry of the browser's history how far they
 * got, so that going back, or loading the page again, leads to the same place (kept_place.js).
 */

import { home, isOurs } from "../../api/page.js";

/** @typedef {import("../../api/first_requests.js").Choice} Choice */
/** @typedef {{orders: number, y: number}} Place how many orders were shown, and how far the page was scrolled */

/** Returns the place in this entry of the history; null in a new one. @returns {Place | null} */
export const savedPlace = () => (isOurs ? (history.state?.list ?? null) : null);

/** @param {Place} place */
export function savePlace(place) {
  if (isOurs) history.replaceState({ ...history.state, list: place }, "");
}

/** Returns the address of the list that shows this; other parameters of the page stay. @param {Choice} choice */
export function choiceAddress({ show, search }) {
  const { pathname, search: before } = isOurs ? location : { pathname: home, search: "" };
  const parameters = new URLSearchParams(before);
  for (const [name, value] of Object.entries({ show, search })) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
  return parameters.size ? `${pathname}?${parameters}` : pathname;
}

/** Goes to what the list is to show, in a new entry of the history unless it replaces the one before. @param {Choice} choice @param {boolean} [replaces] */
export function goTo(choice, replaces = false) {
  if (!isOurs) return;
  if (replaces) history.replaceState(null, "", choiceAddress(choice));
  else history.pushState(null, "", choiceAddress(choice));
}
