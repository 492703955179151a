/** Finds the order that is named: by its id or, as old links do, by its number, which several orders may have. */

import { t } from "../api/texts.js";
import { h, html } from "../html.js";
import { orderAddress } from "./addresses.js";
import { Failed, useAnswer, Waiting } from "./answer.js";
import { joined } from "./joined.js";
import { dayOf } from "./times.js";
import { useTitle } from "./title.js";

/** @typedef {import("../html.js").View} View */
/** @typedef {{id: string, number: string, channel: string | null, customerId?: string, statusText: string, placedAt: string, timeZone: string, total: {formatted: string} | null}} Found */
/**
 * @typedef {object} Shown
 * @property {import("./addresses.js").Named} named
 * @property {(number: string) => Promise<Found[]>} find reads the orders with a number
 * @property {(id: string) => View} page shows an order
 * @property {(title: string) => View} none says that there is no such order
 * @property {() => View} back leads back to the orders
 */

/** Shows the order that is named, or the orders to choose from. @param {Shown} props */
export function NamedOrder(props) {
  const { id } = props.named;
  return id ? props.page(id) : h(Numbered, props);
}

/** @param {Shown} props */
function Numbered({ named, find, page, none, back }) {
  const { number } = named;
  const title = t("order.title", { number });
  const { data: found, failed, again } = useAnswer(() => find(number));
  useTitle(title);
  if (failed && !found) return h(Failed, { failed, again });
  if (!found) return h(Waiting, { title });
  const [only] = found;
  if (!only) return none(title);
  return found.length === 1 ? page(only.id) : choice(title, named, found, back());
}

/** @param {string} title @param {import("./addresses.js").Named} named @param {Found[]} found @param {View} back */
function choice(title, { number, help }, found, back) {
  return html`
    ${back}
    <h1>${title}</h1>
    <p class="several">${t("orders.several", { number })}</p>
    <ul class="orders">
      ${found.map(
        (order) => html`<li key=${order.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${orderAddress(order.id, help)}><bdi>${order.number}</bdi></a></h2>
              <span class="chip">${order.statusText}</span>
            </div>
            <p class="meta">${small(order)}</p>
          </div>
        </li>`,
      )}
    </ul>
  `;
}

/** Returns what tells an order from the others with its number. @param {Found} order */
function small({ channel, customerId, placedAt, timeZone, total }) {
  const at = html`<span>${t("event.placed")} ${dayOf(placedAt, timeZone)}</span>`;
  const sum = total ? html`<bdi>${total.formatted}</bdi>` : null;
  return joined([named("order.channel", channel), named("desk.customer", customerId), at, sum]);
}

/** @param {import("../api/texts.js").TextKey} term @param {string | null | undefined} name */
const named = (term, name) => (name ? html`<span>${t(term)} <bdi>${name}</bdi></span>` : null);
