/** What a line costs and how much of it was ordered. */

import { number, t } from "../../api/texts.js";
import { html } from "../../html.js";

/**
 * Shows the quantity and the price of one unit, such as "2 × $10.00", or the quantity alone if the price is not known;
 * what is sold by measure shows its measure. Both are isolated, so that each stays whole in any reading direction.
 *
 * @param {{unitPrice: {formatted: string} | null, measure: string | null, quantity: number}} line
 */
export function priceAndQuantity({ unitPrice, measure, quantity }) {
  const count = measure ?? number(quantity);
  if (!unitPrice) return html`<span>${t("order.quantity", { count })}</span>`;
  return html`<span><bdi>${count}</bdi> × <bdi>${unitPrice.formatted}</bdi></span>`;
}

/** Shows how much there is of a line and its title, such as "2 × Water Bottle". @param {{measure: string | null, title: string}} line @param {number} quantity */
export function quantityOf({ measure, title }, quantity) {
  return html`<span><bdi>${measure ?? number(quantity)}</bdi> × <bdi>${title}</bdi></span>`;
}
