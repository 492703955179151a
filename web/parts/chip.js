/** The mark of an order, a parcel or a request. */

import { html } from "../html.js";
import { icon } from "./icons.js";

/** Shows a mark; `unread` is whether it counts messages. @param {import("./headline.js").Chip & {unread?: boolean} | null} mark */
export function chip(mark) {
  if (!mark) return null;
  const classes = `chip ${mark.tone}${mark.unread ? " unread" : ""}`;
  return html`<span class=${classes}>${mark.icon ? icon(mark.icon) : null}${mark.text}</span>`;
}
