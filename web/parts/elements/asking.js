/**
 * Where an element of ours leads to, the page around it is asked first.
 *
 * Rule: without an answer of the page, a link is a link, to our own pages. A click that opens another tab or window
 * always is one.
 */

import { home } from "../../api/page.js";
import { isForThisTab } from "../clicks.js";

/** @typedef {"order-help-open" | "order-help-back" | "order-help-sign-in"} EventName */

/** @param {HTMLElement} element the element of the page @param {HTMLElement} view what it shows */
export function askFirst(element, view) {
  view.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link || event.defaultPrevented || !isForThisTab(event)) return;
    const [name, detail] = led(link);
    if (!name) return;
    const asked = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true });
    if (!element.dispatchEvent(asked)) event.preventDefault();
  });
}

/** Returns the event for where a link leads to, and its detail. @param {HTMLAnchorElement} link @returns {[EventName | null, object?]} */
function led(link) {
  if (link.dataset.leadsTo === "sign-in") return ["order-help-sign-in", {}];
  if (!link.href.startsWith(home)) return [null];
  const { pathname, searchParams } = new URL(link.href);
  if (pathname === new URL(home).pathname && !searchParams.size) return ["order-help-back", {}];
  if (pathname !== new URL("order.html", home).pathname) return [null];
  const number = searchParams.get("number") ?? link.closest("[data-number]")?.getAttribute("data-number") ?? null;
  return ["order-help-open", { id: searchParams.get("id"), number, help: searchParams.get("help") }];
}
