/** The cards that fill the window are drawn first, and the others once these are seen: each takes a slow processor a while. */

import { useEffect, useState } from "../../html.js";
import { savedPlace } from "./place.js";

const LOWEST_CARD_PX = 110;
const LOWEST_HEAD_PX = 200; // of the page, over the cards

/** Returns how many of the cards to draw now. A reader who comes back to a place further down gets all at once. @param {number} cards */
export function useFirstCards(cards) {
  const [isWhole, setWhole] = useState(() => Boolean(savedPlace()?.y));
  useEffect(() => setWhole(true), []);
  return isWhole ? cards : Math.min(cards, Math.ceil((innerHeight - LOWEST_HEAD_PX) / LOWEST_CARD_PX));
}
