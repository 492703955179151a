/** What a line costs and how much of it was ordered. */

import { t } from "../../api/texts.js";

/**
 * Returns the price of one unit and the quantity, such as "$10.00 × 2", or the quantity alone if the price is not known;
 * what is sold by measure shows its measure.
 *
 * @param {{unitPrice: {formatted: string} | null, measure: string | null, quantity: number}} line
 */
export function priceAndQuantity({ unitPrice, measure, quantity }) {
  const count = measure ?? quantity;
  return unitPrice ? `${unitPrice.formatted} ${t("order.times", { count })}` : t("order.quantity", { count });
}
