/** What an order is of, in one line. */

import { listed, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { needed } from "../order/line_notes.js";
import { quantityOf } from "../order/quantities.js";

/** @typedef {{title: string, quantity: number, cancelled: number}} Named */

const ALL = 3;

/** Returns the names of the first lines, each with its quantity, and how many there are more. @param {Named[]} lines */
export function names(lines) {
  const shown = lines.length > ALL ? lines.slice(0, ALL - 1) : lines;
  const count = lines.length - shown.length;
  const parts = listed(shown.length).map((part) => (typeof part === "string" ? part : name(shown[part])));
  return html`${parts}${count ? ` ${t("orders.others", { count })}` : null}`;
}

/** @param {Named | undefined} line */
function name(line) {
  if (!line) return null;
  const count = needed(line);
  return count > 1 ? quantityOf({ measure: null, title: line.title }, count) : html`<span><bdi>${line.title}</bdi></span>`;
}
