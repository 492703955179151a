/** Where an order goes and what it costs, with the help that belongs there. */

import { day, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { adjustmentFacts, paymentNote } from "../facts.js";
import { addressLines } from "../forms/address_fields.js";
import { happened } from "../times.js";
import { actionOf, HelpLink } from "./help_links.js";
import { needed } from "./line_notes.js";
import { Few } from "./lines.js";
import { quantityOf } from "./quantities.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {import("./help_links.js").Section} Section */

/** @param {Section} section */
export function factsOfOrder(section) {
  const { order } = section;
  const [note, paidAt] = [paymentNote(order.payment), happened(order.paidAt)];
  return html`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${t("order.address")}</h2>
        ${order.shippingAddress ? addressLines(order.shippingAddress) : html`<p>${t("order.noAddress")}</p>`}
        ${links(section, ["CHANGE_SHIPPING_ADDRESS", "REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${t("order.payment")}</h2>
        ${h(Few, { of: "totals", rows: order.lines.filter(needed).map(amountOf), last: totals(order) })}
        ${order.total ? null : html`<p>${t("order.noTotal")}</p>`}
        ${note ? html`<p class="small soft">${note}</p>` : null}
        ${paidAt ? html`<p class="small soft">${t("order.paidOn", { date: day(paidAt, order.timeZone) })}</p>` : null}
        ${links(section, ["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `;
}

/** @param {Section} section @param {HelpActionType[]} types */
function links({ order, open }, types) {
  return html`<div class="links">${types.map((type) => h(HelpLink, { key: type, action: actionOf(order, type), open }))}</div>`;
}

/** @param {import("../../api/shopper.js").Line} line */
function amountOf(line) {
  return html`<div key=${line.id} tabindex="-1"><dt>${quantityOf(line, needed(line))}</dt><dd><bdi>${line.amount?.formatted ?? "–"}</bdi></dd></div>`;
}

/** Returns the parts of the total that are no goods, and the total. @param {Order} order */
function totals({ adjustments, total }) {
  return [
    ...adjustmentFacts(adjustments),
    total ? html`<div class="sum always"><dt>${t("order.total")}</dt><dd class="total"><bdi>${total.formatted}</bdi></dd></div>` : null,
  ];
}
