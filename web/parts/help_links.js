/**
 * The help links of an order, each for the place on the page where it belongs.
 *
 * Rule: what a shopper may look for and cannot have now is shown all the same, with the reason; it can be reached by
 * keyboard, so that a screen reader tells the reason too.
 */

import { t } from "../api/texts.js";
import { html, useId } from "../html.js";

/** @typedef {import("../html.js").View} View */
/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {(type: HelpActionType, chosen?: string) => void} Open opens a form; `chosen` is a line or parcel chosen in it beforehand */

/** An order's help action of one type. @param {Order} order @param {string | undefined} type */
export const actionOf = (order, type) => order.helpActions.find((one) => one.type === type);

/**
 * A link, or the same link closed and why.
 *
 * @param {{action: HelpAction, actions: HelpAction[], open: Open, chosen?: string, part?: {open: boolean, reason?: {message: string} | null}}} props
 *   `part` says how one line or parcel stands, where the link is about one.
 */
export function HelpLink({ action, actions, open, chosen, part }) {
  const reasonId = useId();
  if (action.reason?.code === "NOT_OFFERED") return null;
  if (action.state === "AVAILABLE" && part?.open !== false) {
    return html`<p class="help-link"><button type="button" class="help" onClick=${() => open(action.type, chosen)}>${action.title}</button></p>`;
  }
  const reason = (part?.open === false && part.reason?.message) || action.reason?.message;
  return html`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${reasonId}>${action.title}</button>
      <p id=${reasonId} class="reason">${reason}</p>
      ${openRequest(action)} ${instead(action, actions, open)}
    </div>
  `;
}

/** The way to the request that is in the way. @param {HelpAction} action */
function openRequest(action) {
  const request = action.state === "IN_PROGRESS" ? action.openRequests[0] : undefined;
  return request ? html`<p class="reason"><a href=${`#${requestId(request.id)}`}>${t("help.seeRequest")}</a></p>` : null;
}

/** @param {HelpAction} action @param {HelpAction[]} actions @param {Open} open */
export function instead(action, actions, open) {
  const other = actions.find((one) => one.type === action.insteadTry && one.state === "AVAILABLE");
  if (!other) return null;
  return html`<p class="reason">${t("help.instead")} <button type="button" class="link" onClick=${() => open(other.type)}>${other.title}</button></p>`;
}

/** Where a request stands on the page. @param {string} id */
export const requestId = (id) => `request-${id.replace(/\W/g, "")}`;
