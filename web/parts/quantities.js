/** What a line costs and how much of it was ordered. */

import { t } from "../api/texts.js";

/**
 * Returns the price of one unit and the quantity, such as "$10.00 × 2"; what is sold by measure shows its measure.
 *
 * @param {{unitPrice: {formatted: string} | null, measure: string | null, quantity: number}} line
 */
export function priceAndQuantity({ unitPrice, measure, quantity }) {
  const times = t("order.times", { count: measure ?? quantity });
  return unitPrice ? `${unitPrice.formatted} ${times}` : times;
}
