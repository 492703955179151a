/** The end of the page: whoever no longer needs the order can cancel it, or reads why not, and what helps instead. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { isCancelled } from "../facts.js";
import { actionOf, alternativeTo, HelpLink, isOffered } from "./help_links.js";

/** @typedef {import("./help_links.js").Section} Section */

/** @param {Section} section */
export function ending({ order, open }) {
  const action = actionOf(order, "CANCEL_ORDER");
  if (!action || !isOffered(action) || isCancelled(order)) return null;
  const other = alternativeTo(action, order.helpActions);
  return html`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${t("order.noLonger")}</h2><p>${action.reason?.message ?? action.description}</p></div>
      ${h(HelpLink, { action, open })} ${other ? h(HelpLink, { action: other, open }) : null}
    </section>
  `;
}
