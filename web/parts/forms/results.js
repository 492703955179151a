/** What came of a request: done at once, with the shop, or refused. Each looks different. */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";
import { momentOf } from "../times.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {import("../../api/texts.js").TextKey} TextKey */
/** @typedef {Pick<import("./dialog.js").DialogProps, "title" | "seal" | "foot" | "children">} Shown what a dialog shows */

/** What to say of a request that took effect at once: a title and a sentence. @type {Partial<Record<HelpActionType, [TextKey, TextKey]>>} */
const DONE = {
  CANCEL_ORDER: ["form.cancelled", "form.cancelledText"],
  CHANGE_SHIPPING_ADDRESS: ["form.addressChanged", "form.addressChangedText"],
};

const doneButton = () => html`<button type="button" class="btn primary shuts">${t("form.done")}</button>`;

/** @param {HelpActionType} type @param {Order} order @returns {Shown} */
export function doneAtOnce(type, order) {
  const [title, text] = DONE[type] ?? ["form.approved", null];
  return {
    title: t(title),
    seal: { icon: "check", tone: "" },
    children: text ? html`<p>${t(text, { number: order.number })}</p>` : null,
    foot: doneButton(),
  };
}

/**
 * @param {HelpAction} action
 * @param {import("./file_request.js").FiledRequest} request
 * @param {string} zone
 * @param {(event: Event) => void} see leads to the request once the dialog is closed
 * @returns {Shown}
 */
export function withTheShop(action, request, zone, see) {
  const until = request.answerBy ? html`<p>${t("request.answerBy")} <b>${momentOf(request.answerBy, zone)}</b></p>` : null;
  return {
    title: t("form.filed"),
    seal: { icon: "waiting", tone: "wait" },
    children: html`<p>${action.title}</p>${until ?? html`<p>${request.stateText}</p>`}`,
    foot: html`<button type="button" class="btn bare shuts" onClick=${see}>${t("help.seeRequest")}</button>${doneButton()}`,
  };
}

/**
 * @param {{unavailable: string, event: string | null}} refusal
 * @param {HelpAction | undefined} other what helps instead
 * @param {boolean} keepsWords whether something was written, which the form of the other one takes over
 * @param {() => void} open opens that form
 * @returns {Shown}
 */
export function refused({ unavailable, event }, other, keepsWords, open) {
  return {
    title: t("form.notPossible"),
    seal: { icon: event === "FIRST_SHIPPED" ? "truck" : "alert", tone: "no" },
    children: html`
      <p>${unavailable}</p>
      <p>${t("form.unchanged")}</p>
      ${other && keepsWords ? html`<p>${t("form.wordsKept", { help: other.title })}</p>` : null}
    `,
    foot: html`
      <button type="button" class=${`btn ${other ? "bare" : "primary"} shuts`}>${t("form.close")}</button>
      ${other ? html`<button type="button" class="btn primary" onClick=${open}>${other.title}${icon("next", "s")}</button>` : null}
    `,
  };
}
