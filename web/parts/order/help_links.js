/**
 * The help links of an order.
 *
 * Rule 1: a link looks the same wherever it stands: an icon and the action's own title.
 * Rule 2: where an action is not available, a quiet link leads to the reason, which stands in get_help.js, or to the
 * request that is in the way. The reason of one line or parcel stands beside it.
 */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";
import { whyLink } from "./reveal.js";

/** @typedef {import("../../html.js").View} View */
/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Shipment} Shipment */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/**
 * @typedef {object} Part whether an action is available for one line or parcel
 * @property {boolean} open
 * @property {{code: string, message: string} | null} [reason]
 * @property {{id: string}[]} openRequests the requests that include it
 */
/** @typedef {(type: HelpActionType, chosen?: string) => void} Open opens a form; `chosen` is the line or parcel that is selected in it */
/**
 * @typedef {object} Section what each part of the page is given
 * @property {Order} order
 * @property {number} at when it was read, in milliseconds since the epoch
 * @property {Open} open
 * @property {(shipmentId: string) => void} receive asks whether a parcel arrived
 * @property {(requestId: string) => void} withdraw asks whether a request is to be withdrawn
 * @property {(requestId: string, from: EventTarget | null) => void} write begins a message about a request
 */

/** An action that is not named here has a question mark. @type {Partial<Record<HelpActionType, import("../icons.js").IconName>>} */
const ICONS = {
  CHANGE_SHIPPING_ADDRESS: "pin",
  RESOLVE_PAYMENT_ISSUE: "card",
  CHECK_ORDER_PROGRESS: "clock",
  REPORT_PACKAGE_NOT_RECEIVED: "missing",
  REPORT_CUSTOMS_DUTY_ISSUE: "customs",
  RETURN_OR_REPLACE_ITEMS: "return",
  CANCEL_ORDER: "cancel",
};

/** What leads to the reason, in the place of a link that one misses there. @type {Partial<Record<HelpActionType, import("../../api/texts.js").TextKey>>} */
const WHY = { CHANGE_SHIPPING_ADDRESS: "help.whyAddress", RETURN_OR_REPLACE_ITEMS: "help.whyReturn" };

/** Returns the name of the icon of a kind of help. @param {HelpActionType} type */
export const helpIcon = (type) => ICONS[type] ?? "help";

/** Returns the help action of a type. @param {Order} order @param {string | undefined} type */
export const actionOf = (order, type) => order.helpActions.find((one) => one.type === type);

/** Returns whether the shop has an action at all. @param {HelpAction} action */
export const isOffered = ({ reason }) => reason?.code !== "NOT_OFFERED";

/**
 * A link that opens the form of an action or, if it is not available, what there is to say of that in this place.
 *
 * @param {{action: HelpAction | undefined, open: Open, chosen?: string, part?: Part}} props `part` is set if it is about one line or parcel
 */
export function HelpLink({ action, open, chosen, part }) {
  if (!action || !isOffered(action)) return null;
  if (action.state === "AVAILABLE" && part?.open !== false) {
    return html`<button type="button" class="help-link" onClick=${() => open(action.type, chosen)}>${icon(helpIcon(action.type))}<span>${action.title}</span></button>`;
  }
  const own = part?.open === false ? part.reason : null;
  const reason = own ?? action.reason;
  const [request] = own ? (part?.openRequests ?? []) : action.openRequests;
  if (reason?.code === "REQUEST_OPEN" && request) return seeRequest(action, request);
  if (own) return html`<p class="why"><span>${action.title}: ${own.message}</span></p>`;
  const why = WHY[action.type];
  return why ? whyLink(whyId(action.type), "info", t(why)) : null;
}

/** Returns a link to the request that stands in the way: the oldest open one, which the reason dates. @param {{title: string}} action @param {{id: string}} request */
export function seeRequest({ title }, request) {
  return whyLink(requestId(request.id), "waiting", t("help.seeRequestAbout", { title }));
}

/** Returns the available action that helps in the place of another; undefined if there is none. @param {HelpAction | undefined} action @param {HelpAction[]} actions */
export const alternativeTo = (action, actions) => actions.find(({ type, state }) => type === action?.insteadTry && state === "AVAILABLE");

/** A button for what helps in the place of an action that is not available. @param {HelpAction} action @param {HelpAction[]} actions @param {Open} open */
export function instead(action, actions, open) {
  const other = alternativeTo(action, actions);
  if (!other) return null;
  return html`<p>${t("help.instead")} <button type="button" class="act" onClick=${() => open(other.type)}>${other.title}</button></p>`;
}

/** Returns the id of the element that says why an action is not available. @param {HelpActionType} type */
export const whyId = (type) => `why-${type}`;

/** Returns the id of a request's element on the page. @param {string} id */
export const requestId = (id) => `request-${id.replace(/\W/g, "")}`;
