/** The bar below an order's page, where the conversation is a sheet: it leads to the help and to the messages. */

import { number, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";
import { leadTo, openTalk } from "./sheet.js";
import { awaiting, openRequests } from "./subjects.js";

/** @param {{order: import("../../api/shopper.js").Order}} props */
export function Dock({ order }) {
  const asked = awaiting(openRequests(order)).length;
  return html`
    <nav class="dock" aria-label=${t("dock.label")}>
      <a class="btn" href="#help" onClick=${(/** @type {Event} */ event) => leadTo(event, "help")}>${icon("help")}${t("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${(/** @type {any} */ { currentTarget }) => openTalk(currentTarget, "head")}>
        ${icon("chat")}${t("dock.messages")} ${count(asked || order.unreadCount, asked ? "dock.toAnswer" : "orders.unread")}
      </button>
      <p class="hidden" role="status">${order.unreadCount ? t("dock.news", { count: order.unreadCount }) : null}</p>
    </nav>
  `;
}

/** @param {number} count @param {"dock.toAnswer" | "orders.unread"} words what the number says, to those who hear it */
function count(count, words) {
  if (!count) return null;
  return html`<span class="count new"><span aria-hidden="true">${number(count)}</span><span class="hidden">${t(words, { count })}</span></span>`;
}
