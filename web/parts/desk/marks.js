/** What the desk's pages share: marks of orders and requests, and the way back. */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";

/** The tone of each state and status that has one. @type {Record<string, string>} */
const TONES = {
  OPEN: "info",
  AWAITING_SHOPPER: "warn",
  RESOLVED: "good",
  DECLINED: "bad",
  AWAITING_PAYMENT: "warn",
  READY_FOR_PICKUP: "info",
  SHIPPED: "info",
  PARTIALLY_SHIPPED: "info",
  DELIVERED: "good",
  HANDED_OVER: "good",
  RECEIVED: "good",
  RETURNED_TO_SENDER: "bad",
  CANCELLED: "bad",
};

/** Shows the status of an order. @param {{status?: string, statusText: string}} order */
export const statusChip = ({ status = "", statusText }) =>
  html`<span class=${`chip ${TONES[status] ?? ""}`}><span>${statusText}</span></span>`;

/** Shows the state of a help request. @param {{state: string, stateText: string, overdueSince?: string | null}} request */
export function stateChip({ state, stateText, overdueSince }) {
  return html`<span class=${`chip ${overdueSince ? "bad" : (TONES[state] ?? "")}`}><span>${stateText}</span></span>`;
}

/** A link to the desk's queue. */
export const toQueue = () => html`<p><a class="help-link" href="./">${icon("back", "s")}${t("desk.back")}</a></p>`;
