/** What an order is of, in one line. */

import { listed, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { needed } from "../order/line_notes.js";

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
  return html`<span>${count > 1 ? html`<bdi>${t("orders.times", { count })}</bdi> ` : null}<bdi>${line.title}</bdi></span>`;
}
