/**
 * The help links of an order.
 *
 * Rule: a link of an action that is not available is shown with the reason. It can be focused with the keyboard, so that
 * a screen reader reads the reason too.
 */

import { t } from "../../api/texts.js";
import { html, useId } from "../../html.js";

/** @typedef {import("../../html.js").View} View */
/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/**
 * @typedef {object} Part whether an action is available for one line or parcel
 * @property {boolean} open
 * @property {{code: string, message: string} | null} [reason]
 * @property {{id: string}[]} openRequests the requests that include it
 */
/** @typedef {(type: HelpActionType, chosen?: string) => void} Open opens a form; `chosen` is the line or parcel that is selected in it */

/** @type {Record<HelpActionType, import("../icons.js").IconName>} */
const ICONS = {
  CANCEL_ORDER: "cancel",
  CHANGE_SHIPPING_ADDRESS: "pin",
  CHECK_ORDER_PROGRESS: "clock",
  REPORT_CUSTOMS_DUTY_ISSUE: "customs",
  REPORT_PACKAGE_NOT_RECEIVED: "missing",
  RESOLVE_PAYMENT_ISSUE: "card",
  RETURN_OR_REPLACE_ITEMS: "return",
};

/** Returns the name of a help action's icon. @param {HelpActionType} type */
export const helpIcon = (type) => ICONS[type];

/** Returns the help action of a type. @param {Order} order @param {string | undefined} type */
export const actionOf = (order, type) => order.helpActions.find((one) => one.type === type);

/**
 * A link that opens the form of an action, or the disabled link with the reason.
 *
 * @param {{action: HelpAction, actions: HelpAction[], open: Open, chosen?: string, part?: Part}} props
 *   `part` is set if the link is about one line or parcel.
 */
export function HelpLink({ action, actions, open, chosen, part }) {
  const reasonId = useId();
  if (action.reason?.code === "NOT_OFFERED") return null;
  if (action.state === "AVAILABLE" && part?.open !== false) {
    return html`<p class="help-link"><button type="button" class="help" onClick=${() => open(action.type, chosen)}>${action.title}</button></p>`;
  }
  const reason = part?.open === false && part.reason ? part.reason : action.reason;
  return html`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${reasonId}>${action.title}</button>
      <p id=${reasonId} class="reason">${reason?.message}</p>
      ${reason?.code === "REQUEST_OPEN" ? openRequest(reason === part?.reason ? part.openRequests : action.openRequests) : null} ${instead(action, actions, open)}
    </div>
  `;
}

/** Returns a link to the request that stands in the way: the oldest open one, which the reason dates. @param {{id: string}[]} requests */
function openRequest([request]) {
  return request ? html`<p class="reason"><a href=${`#${requestId(request.id)}`}>${t("help.seeRequest")}</a></p>` : null;
}

/** @param {HelpAction} action @param {HelpAction[]} actions @param {Open} open */
export function instead(action, actions, open) {
  const other = actions.find((one) => one.type === action.insteadTry && one.state === "AVAILABLE");
  if (!other) return null;
  return html`<p class="reason">${t("help.instead")} <button type="button" class="link" onClick=${() => open(other.type)}>${other.title}</button></p>`;
}

/** Returns the id of a request's element on the page. @param {string} id */
export const requestId = (id) => `request-${id.replace(/\W/g, "")}`;
