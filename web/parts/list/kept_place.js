/** Keeps the place in the list while it is read, and returns to it. */

import { useLayoutEffect, useRef } from "../../html.js";
import { savedPlace, savePlace } from "./place.js";

const SETTLED_MS = 150; // Browsers refuse to note each step of scrolling.

/**
 * Returns to the saved place once the orders are there, and saves the place from then on. Returns what saves it at once.
 *
 * @param {number | null} orders how many are shown; null as long as those of another entry of the history are
 */
export function useKeptPlace(orders) {
  const isBack = useRef(false);
  const address = location.href;
  const save = () => {
    // A moment later the reader may be somewhere else.
    if (orders !== null && location.href === address) savePlace({ orders, y: scrollY });
  };
  useLayoutEffect(() => {
    if (orders === null) {
      isBack.current = false;
      return;
    }
    const place = savedPlace();
    if (!isBack.current && place) scrollTo({ top: place.y, behavior: "instant" });
    isBack.current = true;
    save();
    let timer = 0;
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(save, SETTLED_MS);
    };
    addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", scrolled);
    };
  }, [orders, address]);
  return save;
}
