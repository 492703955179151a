/** A page, or a part of one, in which there is nothing. */

import { html } from "../html.js";
import { icon } from "./icons.js";

/**
 * @typedef {object} Nothing
 * @property {import("./icons.js").IconName} icon
 * @property {import("preact").ComponentChildren} title
 * @property {"h1" | "h2"} [level] "h2" where it stands in a page that has a title of its own
 * @property {string} [text]
 * @property {import("preact").ComponentChildren} [children]
 */

/** Says that there is nothing, and what to do now. @param {Nothing} props */
export function Empty({ icon: name, title, level = "h1", text, children }) {
  return html`
    <div class="empty">
      <span class="seal quiet">${icon(name, "l")}</span>
      <${level}>${title}<//>
      ${text ? html`<p>${text}</p>` : null} ${children}
    </div>
  `;
}
