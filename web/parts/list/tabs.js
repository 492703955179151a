/** The tabs of the list: links, so that each has an address. Their numbers come later into room that is kept for them. */

import { number, t } from "../../api/texts.js";
import { html, useLayoutEffect, useRef } from "../../html.js";
import { follow } from "../clicks.js";
import { choiceAddress } from "./place.js";

/** @typedef {import("../../api/first_requests.js").Choice} Choice */
/** @typedef {import("../../api/first_requests.js").Show} Show */
/** @typedef {import("./found_orders.js").Counts} Counts */

/** @type {[show: Show | null, name: import("../../api/texts.js").TextKey, count: "all" | "openRequests" | "onTheWay" | "past"][]} */
const TABS = [
  [null, "orders.all", "all"],
  ["OPEN_REQUESTS", "orders.openRequests", "openRequests"],
  ["ON_THE_WAY", "orders.onTheWay", "onTheWay"],
  ["PAST", "orders.past", "past"],
];
const MOST = 99; // what the room is wide enough for

/** @param {{choice: Choice, counts: Counts | null, choose: (choice: Choice) => void}} props */
export function Tabs({ choice, counts, choose }) {
  const tabs = useRef(/** @type {HTMLElement | null} */ (null));
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current && !choice.show) return; // The first tab is seen at first: looking would have the page laid out twice.
    moved.current = true;
    showCurrent(tabs.current);
  }, [choice.show]);
  return html`
    <nav ref=${tabs} class="tabs" aria-label=${t("orders.show")}>
      ${TABS.map(([show, name, count]) => {
        const own = { show, search: null };
        const isNew = show === "OPEN_REQUESTS" && Boolean(counts?.openRequests);
        return html`
          <a key=${count} href=${choiceAddress(own)} aria-current=${choice.show === show ? "page" : undefined} onClick=${follow(() => choose(own))}>
            ${t(name)}<span class=${isNew ? "count new" : "count"}>${counts ? shown(counts[count], counts.isComplete) : null}</span>
          </a>
        `;
      })}
    </nav>
  `;
}

/** Moves the row of tabs so that the current one is seen, where there is no room for all. @param {HTMLElement | null} tabs */
function showCurrent(tabs) {
  const current = tabs?.querySelector("[aria-current]");
  if (!tabs || !current) return;
  const [outer, inner] = [tabs.getBoundingClientRect(), current.getBoundingClientRect()];
  tabs.scrollBy({ left: Math.max(inner.right - outer.right, 0) + Math.min(inner.left - outer.left, 0), behavior: "instant" });
}

/** Returns a number as there is room for; with a plus if there are more. @param {number} count @param {boolean} isComplete */
function shown(count, isComplete) {
  return count > MOST || (count > 0 && !isComplete) ? `${number(Math.min(count, MOST))}+` : number(count);
}
