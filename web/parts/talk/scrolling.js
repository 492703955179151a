/** Where a log is scrolled to. What is being read stays in its place when entries are added before or after it. */

import { useLayoutEffect, useRef, useState } from "../../html.js";

/** How near to the end, in CSS pixels, a log counts as being there. */
const NEAR = 8;

/** @typedef {{id: string, author: string}} Item */
/** @typedef {{element: Element, top: number}} Anchor the first entry in view, and how far below the top of the log it is */

/**
 * Scrolls a log whose end is where its scrolling begins (`column-reverse`), so that it is at its end without a script.
 *
 * @param {import("preact").RefObject<HTMLElement | null>} log
 * @param {Item[]} items from old to new
 * @returns {{below: number, scrolled: () => void, toEnd: () => void}}
 *   `below` is how many entries of the shop have been added below what is in view
 */
export function useScrolling(log, items) {
  const anchor = useRef(/** @type {Anchor | null} */ (null)); // null at the end
  const seen = useRef(items.at(-1)?.id);
  const [below, setBelow] = useState(0);

  function scrolled() {
    anchor.current = log.current && Math.abs(log.current.scrollTop) > NEAR ? firstInView(log.current) : null;
    if (anchor.current) return;
    seen.current = items.at(-1)?.id;
    setBelow(0);
  }
  function toEnd() {
    if (log.current) log.current.scrollTop = 0;
    scrolled();
  }
  useLayoutEffect(() => {
    const place = anchor.current;
    if (isWrittenSince(seen.current, items)) return toEnd();
    if (place && log.current) log.current.scrollTop += belowTop(log.current, place.element) - place.top;
    scrolled();
    if (anchor.current) setBelow(since(seen.current, items).filter((item) => item.author !== "SHOPPER").length);
  }, [items]);
  return { below, scrolled, toEnd };
}

/** Returns the items after one. @param {string | undefined} id @param {Item[]} items */
const since = (id, items) => items.slice(items.findIndex((item) => item.id === id) + 1);

/** Returns whether the shopper has added the last item. @param {string | undefined} id @param {Item[]} items */
const isWrittenSince = (id, items) => since(id, items).at(-1)?.author === "SHOPPER";

/** @param {HTMLElement} log @returns {Anchor | null} */
function firstInView(log) {
  const element = [...log.querySelectorAll(".entry")].find((entry) => belowTop(log, entry) + entry.clientHeight > 0);
  return element ? { element, top: belowTop(log, element) } : null;
}

/** @param {HTMLElement} log @param {Element} element */
const belowTop = (log, element) => element.getBoundingClientRect().top - log.getBoundingClientRect().top;
