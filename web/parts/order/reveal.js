/** Leads the reader from one place of the page to another: what it is folded in opens, and it has the focus. */

import { html } from "../../html.js";
import { icon } from "../icons.js";

/**
 * Shows and focuses an element. Also an element of ours in a page of the shop's own finds it, because both are in one root.
 *
 * @param {EventTarget | null} from an element beside which it is looked for
 * @param {string} id
 */
export function reveal(from, id) {
  leadTo(from instanceof Element ? /** @type {Document | ShadowRoot} */ (from.getRootNode()).getElementById(id) : null);
}

/** Shows and focuses an element, if it is there. @param {HTMLElement | null} place */
export function leadTo(place) {
  if (!place) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  place.tabIndex = -1;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

/** Returns a handler of a link that leads to an element. @param {string} id */
export function leadingTo(id) {
  return (/** @type {Event} */ event) => {
    event.preventDefault();
    reveal(event.currentTarget, id);
  };
}

/** A quiet link to why something is not available, or to what stands in its way. @param {string} id @param {import("../icons.js").IconName} name @param {string} text */
export function whyLink(id, name, text) {
  return html`<a class="why" href=${`#${id}`} onClick=${leadingTo(id)}>${icon(name, "s")}<span>${text}</span></a>`;
}
