/** The second step of what is final: what is about to be sent, to look at once more. */

import { day, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { icon } from "../icons.js";
import { needed } from "../order/line_notes.js";
import { Thumbnail } from "../pictures.js";
import { addressOf, addressWords } from "./address_fields.js";
import { choiceFields } from "./filled.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./filled.js").Filled} Filled */

/** As many items are named and shown; of the others there is the number. */
const SHOWN = 5;

/** Returns whether a request of this kind is looked at once more before it is sent. @param {HelpAction} action */
export const isReviewed = (action) => action.settlesItself || action.type === "CANCEL_ORDER";

/**
 * @param {{order: Order, action: HelpAction, filled: Filled, addressForm: import("./address_fields.js").Form | null}} props
 */
export function Review({ order, action, filled, addressForm }) {
  const cancels = action.type === "CANCEL_ORDER";
  return html`
    ${consequence(action)}
    ${
      cancels
        ? html`<div class="goods-set">${itemsOf(order)
            .slice(0, SHOWN)
            .map(({ id, title, imageUrl }) => h(Thumbnail, { key: id, title, imageUrl }))}</div>`
        : null
    }
    <dl class="review">
      ${fact(t("form.order"), t("form.orderOf", { number: order.number, date: day(order.placedAt, order.timeZone) }))}
      ${cancels ? fact(t("order.items"), itemNames(order)) : null}
      ${cancels ? fact(t("order.total"), order.total?.formatted) : null}
      ${addressForm ? fact(t("form.address"), lines(addressWords(filled.address, addressForm, addressOf(order.shippingAddress)))) : null}
      ${choiceFields(action).map((field) => fact(t("form.reason"), labelOf(action, field, filled.values[field])))}
      ${fact(t("form.message"), filled.message.trim())}
      ${fact(t("photos.add"), filled.photos.length ? lines(filled.photos.map((photo) => photo.name)) : null)}
    </dl>
  `;
}

/** Says what sending does. @param {HelpAction} action */
function consequence(action) {
  if (!action.settlesItself) return html`<div class="notice">${icon("info")}<p>${t("form.shopFirst")}</p></div>`;
  const words = t(action.type === "CANCEL_ORDER" ? "form.atOnceForGood" : "form.atOnce");
  return html`<div class="notice warn">${icon("alert")}<p>${words}</p></div>`;
}

/** @param {string} term @param {import("preact").ComponentChildren} value */
function fact(term, value) {
  return value
    ? html`<div key=${term}><dt>${term}</dt><dd>${typeof value === "string" ? html`<bdi>${value}</bdi>` : value}</dd></div>`
    : null;
}

/** @param {string[]} texts */
const lines = (texts) => texts.map((text) => html`<span class="one-line"><bdi>${text}</bdi></span>`);

/** Returns the lines of which something is still to be had. @param {Order} order */
const itemsOf = (order) => order.lines.filter((line) => needed(line) > 0);

/** @param {Order} order */
function itemNames(order) {
  const items = itemsOf(order);
  const more = items.length - SHOWN;
  const names = items.slice(0, SHOWN).map(
    (line) => html`
    <span class="one-line"><bdi>${line.title}</bdi> <bdi class="hint">${t("order.times", { count: line.measure ?? needed(line) })}</bdi></span>
  `,
  );
  return html`${names}${more > 0 ? html`<span class="one-line">${t("orders.others", { count: more })}</span>` : null}`;
}

/** @param {HelpAction} action @param {string} field @param {string | undefined} value */
function labelOf(action, field, value) {
  return action.choices.find((choice) => choice.field === field && choice.value === value)?.label;
}
