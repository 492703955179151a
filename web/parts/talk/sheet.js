/**
 * The conversation as a sheet over the page, where there is no room for it beside the order.
 *
 * Rule 1: Esc, the browser's Back, leaving it by key and a tap beside it close the sheet; the tap does nothing else.
 * Rule 2: when it has closed, the focus is at what opened it or, if that is gone, at the button that opens it again.
 */

import { useEffect, useRef, useState } from "../../html.js";
import { useBack } from "../forms/back.js";

/** @typedef {Document | ShadowRoot} Root */
/** @typedef {import("preact").RefObject<HTMLElement | null>} Sheet */

/** From this width on, the conversation stands beside the order; talk.css has the same. */
const WIDE = "(min-width: 64rem)";

/**
 * Leads the reader to the conversation of the order whose page an element stands on: to its box, or to its head.
 *
 * @param {Element} from
 * @param {"box" | "head"} [to]
 */
export function openTalk(from, to = "box") {
  const sheet = rootOf(from).getElementById("talk");
  if (!sheet) return;
  if (getComputedStyle(sheet).display === "none") sheet.showPopover();
  const place = /** @type {HTMLElement | null} */ (sheet.querySelector(to === "box" ? "textarea" : "h2"));
  place?.focus({ preventScroll: sheet.matches(":popover-open") });
}

/** Makes an element such a sheet. Returns its handlers, and whether it is open. @param {Sheet} sheet */
export function useSheet(sheet) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef(/** @type {Element | null} */ (null));
  const close = () => sheet.current?.hidePopover();
  useEffect(() => {
    const wide = matchMedia(WIDE);
    wide.addEventListener("change", close);
    return () => wide.removeEventListener("change", close);
  }, []);
  useTapsBeside(sheet);

  /** @param {ToggleEvent} event */
  function onBeforeToggle({ newState }) {
    if (newState === "open" && sheet.current) opener.current = rootOf(sheet.current).activeElement;
  }
  /** @param {ToggleEvent} event */
  function onToggle({ newState }) {
    setOpen(newState === "open");
    if (newState === "closed" && sheet.current) comeBack(sheet.current, opener.current);
  }
  /** @param {FocusEvent} event */
  function onFocusOut({ relatedTarget }) {
    if (!sheet.current?.matches(":popover-open")) return; // It is the column.
    if (relatedTarget instanceof Node && !sheet.current.contains(relatedTarget)) close();
  }
  return { isOpen, close, handlers: { onBeforeToggle, onToggle, onFocusOut } };
}

/** Lets the browser's Back close the sheet as long as this is there. @param {{close: () => void}} props */
export function ClosedByBack({ close }) {
  useBack(close);
  return null;
}

/** Keeps taps beside the open sheet from what they hit: the browser closes the sheet, and would pass them on. @param {Sheet} sheet */
function useTapsBeside(sheet) {
  useEffect(() => {
    let isBeside = false;
    const isInside = (/** @type {Event} */ event) => event.composedPath().includes(/** @type {EventTarget} */ (sheet.current));
    const began = (/** @type {Event} */ event) => {
      isBeside = Boolean(sheet.current?.matches(":popover-open")) && !isInside(event);
    };
    const swallow = (/** @type {UIEvent} */ event) => {
      if (!isBeside || event.detail === 0) return; // A key makes a click of no count.
      event.preventDefault();
      event.stopPropagation();
    };
    const kinds = /** @type {const} */ (["mousedown", "click"]);
    addEventListener("pointerdown", began, true);
    for (const kind of kinds) addEventListener(kind, swallow, true);
    return () => {
      removeEventListener("pointerdown", began, true);
      for (const kind of kinds) removeEventListener(kind, swallow, true);
    };
  }, []);
}

/** @param {HTMLElement} sheet @param {Element | null} opener */
function comeBack(sheet, opener) {
  const root = rootOf(sheet);
  const active = root.activeElement;
  if (active && active !== document.body && !sheet.contains(active)) return;
  for (const place of [opener, root.querySelector(".dock .to-talk")]) {
    if (place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true });
    if (root.activeElement === place) return;
  }
}

/** @param {Element} element */
const rootOf = (element) => /** @type {Root} */ (element.getRootNode());

/** Shows what a link of the page leads to, in the same document or shadow root. @param {Event} event @param {string} id */
export function leadTo(event, id) {
  const place = rootOf(/** @type {Element} */ (event.currentTarget)).getElementById(id);
  if (!place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
