/**
 * The form of a help action, in a dialog, which files one help request.
 *
 * Rule 1: the action from the API determines the fields of the form. Only the API validates the input.
 * Rule 2: what takes effect at once is looked at once more before it is sent.
 * Rule 3: what is filled in is kept until it is sent, and closing says nothing about it.
 */

import { t } from "../../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../../html.js";
import { orderAddress } from "../addresses.js";
import { icon } from "../icons.js";
import { actionOf, alternativeTo, requestId } from "../order/help_links.js";
import { leadTo } from "../order/reveal.js";
import { signInAgain } from "../sign_in.js";
import { ActionFields } from "./action_fields.js";
import { useAddressForm } from "./address_fields.js";
import { Dialog } from "./dialog.js";
import { doneAtOnce, refused, withTheShop } from "./results.js";
import { isReviewed, Review } from "./review.js";
import { handOver, useFilling } from "./use_filling.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./address_fields.js").ReadForm} ReadForm */
/** @typedef {import("./use_filling.js").Filling} Filling */
/** @typedef {Partial<import("./dialog.js").DialogProps> & {title: string}} Shown what a dialog shows */

/**
 * @param {{order: Order, action: HelpAction, chosen?: string, open: import("../order/help_links.js").Open, close: () => void, changed: () => unknown}} props
 *   `changed` is called when the order may have changed.
 */
export function ActionDialog({ order, action: now, chosen, open, close, changed }) {
  const action = useLastAvailable(now);
  const filling = useFilling({ order, action, chosen, changed });
  const read = useAddressForm(action.type === "CHANGE_SHIPPING_ADDRESS" ? filling.filled.address.countryCode : "");
  const [reviewing, setReviewing] = useState(false);
  const leave = useRef(/** @type {() => void} */ (() => {}));

  /** @param {Event} event */
  async function goOn(event) {
    event.preventDefault();
    if (action.type === "CHANGE_SHIPPING_ADDRESS" && !read.form) return;
    if (isReviewed(action) && !reviewing) setReviewing(filling.isReady());
    else if (!(await filling.send(read.form))) setReviewing(false);
  }
  const stage = { order, action, filling, read, goOn };
  const shown =
    resultOf(order, action, filling, open, leave) ?? (reviewing ? lookOnceMore(stage, () => setReviewing(false)) : fillIn(stage));
  const closed = () => {
    close();
    leave.current();
  };
  return h(Dialog, { close: closed, address: orderAddress(order.id, action.type), ...shown });
}

/** Returns the action as it was when it was available last: what is filled in stays, whatever becomes of the order. @param {HelpAction} action */
function useLastAvailable(action) {
  const last = useRef(action);
  if (action.state === "AVAILABLE") last.current = action;
  return last.current;
}

/**
 * @param {Order} order
 * @param {HelpAction} action
 * @param {Filling} filling
 * @param {import("../order/help_links.js").Open} open
 * @param {{current: () => void}} leave what is done once the dialog is closed
 * @returns {Shown | null} null as long as there is no result
 */
function resultOf(order, action, { outcome, filled }, open, leave) {
  if (outcome && "filed" in outcome) {
    const { filed } = outcome;
    if (filed.state === "RESOLVED") return doneAtOnce(action.type, order);
    return withTheShop(action, filed, order.timeZone, (event) => {
      const root = /** @type {HTMLElement} */ (event.currentTarget).getRootNode();
      leave.current = () => leadTo(/** @type {Document | ShadowRoot} */ (root).getElementById(requestId(filed.id)));
    });
  }
  if (!outcome || !("unavailable" in outcome)) return null;
  const other = alternativeTo(actionOf(order, action.type), order.helpActions);
  return refused(outcome, other, filled.message !== "" || filled.photos.length > 0, () => {
    if (!other) return;
    handOver(order, action, other);
    open(other.type);
  });
}

/** @typedef {{order: Order, action: HelpAction, filling: Filling, read: ReadForm, goOn: (event: Event) => unknown}} Stage */

/** The first step, and mostly the only one. @param {Stage} stage @returns {Shown} */
function fillIn({ order, action, filling, read, goOn }) {
  const units = filling.filled.items.reduce((sum, item) => sum + item.quantity, 0);
  const steps = isReviewed(action);
  return {
    title: action.title,
    stage: steps ? t("form.step", { number: 1, total: 2 }) : undefined,
    busy: filling.busy,
    submit: goOn,
    children: html`
      ${filling.isDraft ? draftNotice(filling) : null}
      <p>${action.description}</p>
      ${action.notice ? html`<div class="notice">${icon("info")}<p>${action.notice}</p></div>` : null}
      ${h(Trouble, { filling })}
      ${h(ActionFields, { key: "fields", order, action, filling, read })}
    `,
    foot: html`
      ${units ? html`<p class="hint">${t("form.units", { count: units })}</p>` : null}
      <button type="button" class="btn bare shuts">${t(action.type === "CANCEL_ORDER" ? "form.keepOrder" : "form.close")}</button>
      ${sendButton(filling, t(steps ? "form.continue" : "form.send"), "btn primary")}
    `,
  };
}

/** The second step of what is final. @param {Stage} stage @param {() => void} back @returns {Shown} */
function lookOnceMore({ order, action, filling, read, goOn }, back) {
  const cancels = action.type === "CANCEL_ORDER";
  return {
    title: cancels ? t("form.cancelWhole") : action.title,
    stage: t("form.stepCheck", { number: 2, total: 2 }),
    busy: filling.busy,
    submit: goOn,
    children: html`${h(Trouble, { filling })}${h(Review, { order, action, filled: filling.filled, addressForm: read.form })}`,
    foot: html`
      <button type="button" class="btn bare" onClick=${back}>${t("form.back")}</button>
      ${cancels ? html`<button type="button" class="btn shuts">${t("form.keepOrder")}</button>` : null}
      ${sendButton(filling, action.settlesItself ? action.title : t("form.send"), cancels && action.settlesItself ? "btn danger" : "btn primary")}
    `,
  };
}

/** @param {Filling} filling @param {string} words @param {string} style */
function sendButton({ busy }, words, style) {
  return html`<button type="submit" class=${style} aria-disabled=${busy ? "true" : undefined}>${busy ? t("form.sending") : words}</button>`;
}

/** @param {Filling} filling */
function draftNotice({ startAfresh }) {
  /** @param {any} event */
  function again({ currentTarget: button }) {
    button.closest("dialog").querySelector("h2").focus(); // The button goes away.
    startAfresh();
  }
  return html`
    <div class="notice draft">
      ${icon("note")}<p>${t("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${again}>${t("form.afresh")}</button>
    </div>
  `;
}

/** Says why it could not be sent, if nothing in the form has to be corrected. @param {{filling: Filling}} props */
function Trouble({ filling: { outcome, round } }) {
  const notice = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => notice.current?.focus(), [round]);
  if (outcome && "failed" in outcome)
    return html`<div class="notice bad" ref=${notice} tabindex="-1">${icon("alert")}<p>${outcome.failed}</p></div>`;
  if (!outcome || !("signedOut" in outcome)) return null;
  return html`<div class="notice warn" ref=${notice} tabindex="-1">${signInAgain()}</div>`;
}
