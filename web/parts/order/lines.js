/** The lines of an order as rows, each with its picture, price, what became of it, and the link to send it back. */

import { t } from "../../api/texts.js";
import { h, html, useRef, useState } from "../../html.js";
import { isCancelled } from "../facts.js";
import { Thumbnail } from "../pictures.js";
import { actionOf, HelpLink } from "./help_links.js";
import { needed, unitNotes, wayNote } from "./line_notes.js";
import { priceAndQuantity } from "./quantities.js";

/** @typedef {import("./help_links.js").Section} Section */
/** @typedef {import("./portions.js").Units} Units */
/** @typedef {import("../../html.js").View} View */

/** How many lines stand there before the rest is asked for. */
const FEW = 5;

/**
 * Shows units of lines; the first few of them until more are asked for.
 *
 * @param {{section: Section, units: Units[], isSent?: boolean, canReturn?: boolean}} props whether they are in a parcel, and whether they have left
 */
export function Lines({ section, units, isSent = false, canReturn = false }) {
  const rows = units.map((one) => h(Line, { key: one.id, section, units: one, isSent, canReturn }));
  return h(Few, { of: "lines", rows });
}

/**
 * A list of which only the first few rows are seen until the reader asks for all of them. On paper stand all.
 *
 * @param {{of: "lines" | "totals", rows: View[], last?: View[]}} props `last` is always seen
 */
export function Few({ of: kind, rows, last = [] }) {
  const [all, setAll] = useState(false);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const isLong = rows.length > FEW && !all;
  function show() {
    setAll(true);
    const next = list.current?.children[FEW];
    queueMicrotask(() => next instanceof HTMLElement && next.focus());
  }
  const tag = kind === "lines" ? "ul" : "dl";
  return html`
    <${tag} ref=${list} class=${isLong ? `${kind} few` : kind}>${rows}${last}<//>
    ${isLong ? html`<button type="button" class="btn" onClick=${show}>${t("order.showAll", { count: rows.length })}</button>` : null}
  `;
}

/** @param {{section: Section, units: Units, isSent: boolean, canReturn: boolean}} props */
function Line({ section, units: { line, quantity, isFirst }, isSent, canReturn }) {
  const { order } = section;
  if (!line) return html`<li class="line" tabindex="-1"><p>${t("order.times", { count: quantity })} ${t("parcel.goneLine")}</p></li>`;
  const isWhole = quantity === needed(line); // The API knows what the whole line costs.
  const gone = isCancelled(order) || needed(line) === 0;
  const notes = [isSent ? null : wayNote(line, order.timeZone), ...(isFirst ? unitNotes(line) : [])];
  return html`
    <li class="line" tabindex="-1">
      ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl, size: "s", gone })}
      <div class="line-words">
        <h4><bdi>${line.title}</bdi></h4>
        <p>${priceAndQuantity({ ...line, quantity })}</p>
        ${notes.map((note) => (note ? html`<p key=${note}>${note}</p>` : null))}
      </div>
      <div class="line-end">
        ${isWhole && line.amount ? html`<b><bdi>${line.amount.formatted}</bdi></b>` : null}
        ${canReturn ? returnLink(section, line.id) : null}
      </div>
    </li>
  `;
}

/** Shows the link that sends a line back. If nothing of the order can be, that is said once for all of its lines. @param {Section} section @param {string} id */
function returnLink({ order, open }, id) {
  const action = actionOf(order, "RETURN_OR_REPLACE_ITEMS");
  const part = action?.lines.find((one) => one.line.id === id);
  if (!part || (action?.state !== "AVAILABLE" && action?.state !== "IN_PROGRESS")) return null;
  return h(HelpLink, {
    action,
    open,
    chosen: id,
    part: { open: part.left > 0, reason: part.reason, openRequests: part.openRequests },
  });
}
